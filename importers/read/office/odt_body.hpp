#pragma once

#include "importers/read/office/file_lines.hpp"
#include "importers/read/office/odt_styles.hpp"
#include "importers/read/office/xml_reader.hpp"

namespace soichi {

/// The lines of the office:body that `xml` stands at.
FileLines read_odt_body(XmlReader& xml, const OdtStyles& styles);

}  // namespace soichi
