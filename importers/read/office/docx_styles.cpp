#include "importers/read/office/docx_styles.hpp"

namespace soichi {

namespace {

/// Fonts of the theme are no legacy fonts, but they hide one that a style below names.
constexpr std::string_view theme_font = "theme";

std::string font_of(const XmlReader& xml)
{
    if (!xml.attribute("w:hAnsiTheme").empty() || !xml.attribute("w:asciiTheme").empty()) {
        return std::string{theme_font};
    }
    auto font = xml.attribute("w:hAnsi");
    return font.empty() ? xml.attribute("w:ascii") : font;
}

void read_style(XmlReader& xml, DocxStyles& styles)
{
    const auto id = xml.attribute("w:styleId");
    const auto standard = xml.attribute("w:default");
    if (xml.attribute("w:type") == "paragraph" && (standard == "1" || standard == "true")) {
        styles.paragraph = id;
    }
    RunStyle style;
    std::string parent;
    ListPlace place;
    xml.each_child([&] {
        if (xml.name() == "w:pPr") {
            xml.each_child([&] { place = xml.name() == "w:numPr" ? read_list_place(xml) : place; });
        } else if (xml.name() == "w:basedOn") {
            parent = xml.attribute("w:val");
        } else if (xml.name() == "w:rPr") {
            style = read_run_properties(xml);
        }
    });
    style.parent = parent;
    styles.named.add(id, style);
    // Parents stand before their children in what programs write.
    const auto inherited = styles.places.find(parent);
    if (!place.list.empty()) {
        place.style = id;
        styles.places[id] = place;
    } else if (inherited != styles.places.end()) {
        styles.places[id] = inherited->second;
        styles.places[id].style = id;
    }
}

void read_defaults(XmlReader& xml, DocxStyles& styles)
{
    xml.each_child([&] {
        if (xml.name() == "w:rPrDefault") {
            read_defaults(xml, styles);
        } else if (xml.name() == "w:rPr") {
            styles.defaults = read_run_properties(xml);
        }
    });
}

}  // namespace

bool is_on(const XmlReader& xml)
{
    const auto value = xml.attribute("w:val");
    return value != "0" && value != "false" && value != "off";
}

RunStyle read_run_properties(XmlReader& xml)
{
    RunStyle style;
    xml.each_child([&] {
        if (xml.name() == "w:rFonts") {
            style.font = font_of(xml);
        } else if (xml.name() == "w:vanish") {
            style.hidden = is_on(xml);
        } else if (xml.name() == "w:rStyle") {
            style.parent = xml.attribute("w:val");
        }
    });
    return style;
}

DocxStyles read_docx_styles(std::string_view bytes)
{
    DocxStyles styles;
    XmlReader xml{bytes, "word/styles.xml"};
    xml.each_child([&] {
        if (xml.name() == "w:style") {
            read_style(xml, styles);
        } else if (xml.name() == "w:docDefaults") {
            read_defaults(xml, styles);
        }
    });
    return styles;
}

}  // namespace soichi
