#include "importers/read/office/odt_styles.hpp"

#include <algorithm>

namespace soichi {

namespace {

/// The style that all paragraphs inherit from.
constexpr std::string_view standard = "paragraph/";

/// "'VNI-Times'" and "VNI-Times, serif"
std::string first_family(std::string family)
{
    family = family.substr(0, family.find(','));
    std::erase_if(family, [](char c) { return c == '\'' || c == '"'; });
    return family;
}

}  // namespace

void OdtStyles::read(XmlReader& xml)
{
    xml.each_child([&] {
        const std::string name{xml.name()};
        if (name == "style:font-face") {
            fonts_[xml.attribute("style:name")] = first_family(xml.attribute("svg:font-family"));
        } else if (name == "style:style" || name == "style:default-style") {
            read_style(xml);
        }
    });
}

void OdtStyles::read_style(XmlReader& xml)
{
    const auto family = xml.attribute("style:family") + "/";
    const auto name = family + xml.attribute("style:name");
    const auto parent = xml.attribute("style:parent-style-name");
    RunStyle style;
    xml.each_child([&] {
        if (xml.name() == "style:text-properties") {
            style.font = font_of(xml);
            const auto display = xml.attribute("text:display");
            style.hidden = display.empty() ? std::nullopt : std::optional{display == "none"};
        }
    });
    style.parent = name == standard ? std::string{} : !parent.empty() ? family + parent : std::string{standard};
    named_.add(name, style);
}

std::string OdtStyles::font_of(const XmlReader& xml) const
{
    const auto family = xml.attribute("fo:font-family");
    if (!family.empty()) {
        return first_family(family);
    }
    const auto name = xml.attribute("style:font-name");
    const auto found = fonts_.find(name);
    return found == fonts_.end() ? name : found->second;
}

RunStyle OdtStyles::of(std::string_view family, std::string_view name) const
{
    return named_.resolved(std::string{family} + "/" + std::string{name});
}

}  // namespace soichi
