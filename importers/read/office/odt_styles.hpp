#pragma once

#include "importers/read/office/run_styles.hpp"
#include "importers/read/office/xml_reader.hpp"

namespace soichi {

/// The styles of an OpenDocument text: "text/NAME" those of runs, "paragraph/NAME" those of paragraphs.
class OdtStyles {
public:
    /// Adds the styles below the element that `xml` stands at (office:styles, office:automatic-styles), and the fonts
    /// (office:font-face-decls), which come first.
    void read(XmlReader& xml);

    /// What a run in these styles looks like.
    [[nodiscard]] RunStyle of(std::string_view family, std::string_view name) const;

private:
    void read_style(XmlReader& xml);
    [[nodiscard]] std::string font_of(const XmlReader& xml) const;

    RunStyles named_;
    std::map<std::string, std::string> fonts_;  ///< name in this file → name of the font
};

}  // namespace soichi
