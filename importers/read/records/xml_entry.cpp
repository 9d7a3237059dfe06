#include "importers/read/records/xml_entry.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

#include "core/names/utf8.hpp"
#include "importers/read/records/header_fields.hpp"
#include "importers/read/records/record_item.hpp"

namespace soichi {

namespace {

std::string_view view(const xmlChar* text)
{
    return text == nullptr ? std::string_view{} : std::string_view{reinterpret_cast<const char*>(text)};
}

std::string attribute(const xmlNode* element, const char* name)
{
    for (const auto* one = element->properties; one != nullptr; one = one->next) {
        if (view(one->name) == name && one->children != nullptr) {
            return std::string{view(one->children->content)};
        }
    }
    return {};
}

/// Elements of other vocabularies, of pictures and podcasts, have the same names ("content").
bool is_foreign(const xmlNode* element)
{
    const auto space = element->ns == nullptr ? std::string_view{} : view(element->ns->href);
    return space.find("yahoo.com/mrss") != std::string_view::npos || space.find("itunes.com") != std::string_view::npos;
}

/// The first element called `name` in `entry`, or nullptr.
const xmlNode* element_called(const xmlNode* entry, std::string_view name)
{
    for (const auto* one = entry->children; one != nullptr; one = one->next) {
        if (one->type == XML_ELEMENT_NODE && view(one->name) == name && !is_foreign(one)) {
            return one;
        }
    }
    return nullptr;
}

/// What the first of these elements says that says anything.
template <std::size_t Size>
std::string said_by(const xmlNode* entry, const std::array<std::string_view, Size>& names)
{
    for (const auto name : names) {
        const auto* element = element_called(entry, name);
        auto text = element == nullptr ? std::string{} : std::string{without_ends(text_in(element))};
        if (!text.empty()) {
            return text;
        }
    }
    return {};
}

bool is_web(std::string_view url)
{
    return url.substr(0, 7) == "http://" || url.substr(0, 8) == "https://";
}

/// RSS writes a link as text; Atom as an attribute, of links to other things too.
std::string link_of(const xmlNode* entry)
{
    for (const auto* one = entry->children; one != nullptr; one = one->next) {
        if (one->type != XML_ELEMENT_NODE || view(one->name) != "link" || is_foreign(one)) {
            continue;
        }
        const auto relation = attribute(one, "rel");
        const auto written = attribute(one, "href");
        const auto link = written.empty() ? text_in(one) : written;
        if ((relation.empty() || relation == "alternate") && is_web(without_ends(link))) {
            return std::string{without_ends(link)};
        }
    }
    return {};
}

/// The markup in `element`.
std::string markup_in(const xmlNode* element)
{
    const std::unique_ptr<xmlBuffer, decltype(&xmlBufferFree)> buffer{xmlBufferCreate(), xmlBufferFree};
    for (auto* one = element->children; one != nullptr; one = one->next) {
        xmlNodeDump(buffer.get(), element->doc, one, 0, 0);
    }
    return std::string{view(xmlBufferContent(buffer.get()))};
}

/// "&nbsp;", "&#226;": what RSS leaves of HTML when there are no tags in it.
bool has_references(std::string_view text)
{
    constexpr std::size_t longest = 8;
    for (auto at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
        const auto name = text.substr(at + 1, longest);
        const auto end = name.find(';');
        if (end != std::string_view::npos && end > 1 && name.find_first_of(" \t\r\n&,.") > end) {
            return true;
        }
    }
    return false;
}

void read_text(const xmlNode* entry, FeedEntry& said)
{
    constexpr std::array<std::string_view, 4> best_first{"encoded", "content", "description", "summary"};
    for (const auto name : best_first) {
        const auto* element = element_called(entry, name);
        if (element == nullptr) {
            continue;
        }
        const auto type = attribute(element, "type");
        said.text = type == "xhtml" ? markup_in(element) : text_in(element);
        said.html =
            type == "xhtml" || type == "html" || is_marked_up(said.text) || (type.empty() && has_references(said.text));
        if (!without_ends(said.text).empty()) {
            return;
        }
    }
}

/// The letter of a reference that only HTML knows, such as "nbsp".
void append_letter(std::string& text, const xmlChar* name)
{
    const auto* known = htmlEntityLookup(name);
    if (known != nullptr) {
        append_utf8(text, known->value);
    }
}

}  // namespace

std::string text_in(const xmlNode* element)
{
    std::string text;
    const auto* at = element->children;
    while (at != nullptr) {
        if (at->type == XML_TEXT_NODE || at->type == XML_CDATA_SECTION_NODE) {
            text += view(at->content);
        } else if (at->type == XML_ENTITY_REF_NODE) {
            append_letter(text, at->name);
        }
        // What a declared entity stands for hangs below its reference.
        if (at->type == XML_ELEMENT_NODE && at->children != nullptr) {
            at = at->children;
            continue;
        }
        while (at->next == nullptr && at->parent != element) {
            at = at->parent;
        }
        at = at->next;
    }
    return text;
}

FeedEntry feed_entry(const xmlNode* entry)
{
    FeedEntry said;
    said.title = said_by(entry, std::array<std::string_view, 1>{"title"});
    said.id = said_by(entry, std::array<std::string_view, 2>{"guid", "id"});
    said.link = link_of(entry);
    // A guid is a link unless it says that it is none.
    const auto* guid = element_called(entry, "guid");
    if (said.link.empty() && guid != nullptr && is_web(said.id) && attribute(guid, "isPermaLink") != "false") {
        said.link = said.id;
    }
    said.published = said_by(entry, std::array<std::string_view, 4>{"pubDate", "published", "date", "issued"});
    said.updated = said_by(entry, std::array<std::string_view, 2>{"updated", "modified"});
    read_text(entry, said);
    return said;
}

}  // namespace soichi
