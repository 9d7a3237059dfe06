#include "core/error.hpp"
#include "importers/read/office/odt_body.hpp"
#include "importers/read/office/office.hpp"
#include "importers/read/office/office_members.hpp"
#include "importers/read/office/zip_members.hpp"

namespace soichi {

namespace {

constexpr std::string_view text_path = "content.xml";
constexpr std::string_view styles_path = "styles.xml";
constexpr std::string_view facts_path = "meta.xml";
constexpr std::string_view manifest_path = "META-INF/manifest.xml";

bool is_style_part(std::string_view name)
{
    return name == "office:font-face-decls" || name == "office:styles" || name == "office:automatic-styles";
}

/// Does the manifest say how the members are encrypted?
bool is_encrypted(std::string_view manifest)
{
    bool found = false;
    XmlReader xml{manifest, std::string{manifest_path}};
    xml.each_child([&] { xml.each_child([&] { found = found || xml.name() == "manifest:encryption-data"; }); });
    return found;
}

FileLines read_lines(std::string_view text, std::string_view named_styles)
{
    OdtStyles styles;
    if (!named_styles.empty()) {
        XmlReader xml{named_styles, std::string{styles_path}};
        xml.each_child([&] {
            if (is_style_part(xml.name())) {
                styles.read(xml);
            }
        });
    }
    FileLines lines;
    XmlReader xml{text, std::string{text_path}};
    xml.each_child([&] {
        if (is_style_part(xml.name())) {
            styles.read(xml);
        } else if (xml.name() == "office:body") {
            lines = read_odt_body(xml, styles);
        }
    });
    return lines;
}

}  // namespace

Document read_odt(std::string_view bytes)
{
    const auto members = zip_members(bytes, [](std::string_view path) {
        return path == text_path || path == styles_path || path == facts_path || path == manifest_path;
    });
    const auto member = [&](std::string_view path) {
        const auto found = members.find(path);
        return found == members.end() ? std::string_view{} : std::string_view{found->second};
    };
    const auto manifest = member(manifest_path);
    if (!manifest.empty() && is_encrypted(manifest)) {
        throw InputError{"an OpenDocument file with a password; open it, save it without password, and import that"};
    }
    if (member(text_path).empty()) {
        throw InputError{
            "a zip file, but no OpenDocument text (it has no content.xml); unpack it first, or save it as ODT"};
    }
    return office_document(read_lines(member(text_path), member(styles_path)), read_office_facts(member(facts_path)));
}

}  // namespace soichi
