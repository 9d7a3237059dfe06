#pragma once

#include <map>
#include <string>

#include "importers/read/office/docx_numbers.hpp"
#include "importers/read/office/run_styles.hpp"
#include "importers/read/office/xml_reader.hpp"

namespace soichi {

/// The styles of a Word file.
struct DocxStyles {
    RunStyles named;        ///< by their ids
    RunStyle defaults;      ///< of the whole file
    std::string paragraph;  ///< id of the style of paragraphs that name none
    std::map<std::string, ListPlace>
        places;  ///< in lists, by the ids of styles that have one, their own or their parent's
};

/// The styles in word/styles.xml.
DocxStyles read_docx_styles(std::string_view bytes);

/// What the run properties (w:rPr) that `xml` stands at say; the parent is the character style.
RunStyle read_run_properties(XmlReader& xml);

/// The value of a property that is on where it says nothing else (w:vanish).
bool is_on(const XmlReader& xml);

}  // namespace soichi
