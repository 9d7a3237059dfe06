#include <algorithm>
#include <utility>

#include "core/error.hpp"
#include "importers/read/office/docx_body.hpp"
#include "importers/read/office/office.hpp"
#include "importers/read/office/office_members.hpp"
#include "importers/read/office/xml_reader.hpp"
#include "importers/read/office/zip_members.hpp"

namespace soichi {

namespace {

constexpr std::string_view relations_path = "_rels/.rels";
constexpr std::string_view facts_path = "docProps/core.xml";

constexpr std::string_view folder = "word/";

bool ends_with(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// The text and its styles; pictures and what else there is stay packed.
bool is_wanted_part(std::string_view path)
{
    return path.rfind(folder, 0) == 0 && ends_with(path, ".xml") &&
           path.find('/', folder.size()) == std::string_view::npos;
}

/// Where _rels/.rels says that the text stands: most programs write word/document.xml, some word/document2.xml.
std::string path_of_text(std::string_view relations)
{
    std::string path = "word/document.xml";
    if (relations.empty()) {
        return path;
    }
    XmlReader xml{relations, std::string{relations_path}};
    xml.each_child([&] {
        if (ends_with(xml.attribute("Type"), "/officeDocument")) {
            path = xml.attribute("Target");
        }
    });
    path.erase(0, std::min(path.find_first_not_of('/'), path.size()));
    return path;
}

}  // namespace

Document read_docx(std::string_view bytes)
{
    const auto members = zip_members(bytes, [](std::string_view path) {
        return path == relations_path || path == facts_path || is_wanted_part(path);
    });
    const auto member = [&](std::string_view path) {
        const auto found = members.find(path);
        return found == members.end() ? std::string_view{} : std::string_view{found->second};
    };
    const auto path = path_of_text(member(relations_path));
    const auto text = member(path);
    if (text.empty()) {
        throw InputError{"a zip file, but no Word file (it has no " + path + "); unpack it first, or save it as DOCX"};
    }
    const auto styles_bytes = member("word/styles.xml");
    const auto styles = styles_bytes.empty() ? DocxStyles{} : read_docx_styles(styles_bytes);
    const auto lists = member("word/numbering.xml");
    auto numbers = lists.empty() ? DocxNumbers{} : DocxNumbers{lists};
    return office_document(read_docx_body(text, styles, std::move(numbers)), read_office_facts(member(facts_path)));
}

}  // namespace soichi
