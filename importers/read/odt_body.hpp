#pragma once

#include "importers/read/file_lines.hpp"
#include "importers/read/odt_styles.hpp"
#include "importers/read/xml_reader.hpp"

namespace soichi {

/// The lines of the office:body that `xml` stands at.
FileLines read_odt_body(XmlReader& xml, const OdtStyles& styles);

}  // namespace soichi
