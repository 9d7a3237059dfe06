#include <algorithm>
#include <array>

#include "core/names/spelling.hpp"
#include "importers/read/html/html_facts.hpp"

namespace soichi {

namespace {

struct MetaName {
    std::string_view name;  ///< in a property, name or itemprop attribute, in lower case
    std::string PageMeta::*field;
};

/// The first one that a page has fills the field.
constexpr std::array meta_names{
    MetaName{"og:title", &PageMeta::title},
    MetaName{"twitter:title", &PageMeta::title},
    MetaName{"dc.title", &PageMeta::title},
    MetaName{"article:published_time", &PageMeta::published},
    MetaName{"og:published_time", &PageMeta::published},
    MetaName{"datepublished", &PageMeta::published},
    MetaName{"pubdate", &PageMeta::published},
    MetaName{"publishdate", &PageMeta::published},
    MetaName{"publish-date", &PageMeta::published},
    MetaName{"dc.date.issued", &PageMeta::published},
    MetaName{"dcterms.issued", &PageMeta::published},
    MetaName{"dc.date", &PageMeta::published},
    MetaName{"article:modified_time", &PageMeta::modified},
    MetaName{"og:updated_time", &PageMeta::modified},
    MetaName{"datemodified", &PageMeta::modified},
    MetaName{"lastmod", &PageMeta::modified},
    MetaName{"dcterms.modified", &PageMeta::modified},
    MetaName{"og:url", &PageMeta::url},
    MetaName{"og:site_name", &PageMeta::site_name},
    MetaName{"dc.publisher", &PageMeta::site_name},
};

struct Said {
    std::size_t row;
    std::string value;
};

/// What the attribute `naming` of an element names, where it is known.
void add_named(const Page& page, NodeIndex node, PageAttribute naming, std::vector<Said>& said)
{
    const auto name = lower_case(page.attribute(node, naming));
    const auto* found =
        std::find_if(meta_names.begin(), meta_names.end(), [&](const MetaName& row) { return row.name == name; });
    if (name.empty() || found == meta_names.end()) {
        return;
    }
    auto value = page.attribute(node, PageAttribute::content);
    value = value.empty() ? page.attribute(node, PageAttribute::datetime) : value;
    if (const auto tidied = tidy(value); !tidied.empty()) {
        said.push_back({static_cast<std::size_t>(found - meta_names.begin()), tidied});
    }
}

std::string text_inside(const Page& page, NodeIndex node)
{
    std::string text;
    for (auto inner = node + 1; inner < page[node].end; ++inner) {
        text.append(page[inner].tag == Tag::text ? page.text(inner) : std::string_view{});
    }
    return text;
}

void read_element(const Page& page, NodeIndex node, PageMeta& meta, std::vector<Said>& said)
{
    const auto tag = page[node].tag;
    if (tag == Tag::page_title && meta.page_title.empty()) {
        meta.page_title = tidy(text_inside(page, node));
    } else if (tag == Tag::script && page.attribute(node, PageAttribute::type) == "application/ld+json") {
        read_linked_data(text_inside(page, node), meta.linked);
    } else if (tag == Tag::relation && lower_case(page.attribute(node, PageAttribute::rel)) == "canonical" &&
               meta.url.empty()) {
        meta.url = tidy(page.attribute(node, PageAttribute::href));
    }
    if (tag == Tag::meta) {
        add_named(page, node, PageAttribute::property, said);
        add_named(page, node, PageAttribute::name, said);
    }
    if (tag != Tag::text) {
        add_named(page, node, PageAttribute::itemprop, said);
    }
}

}  // namespace

PageMeta meta_of(const Page& page)
{
    PageMeta meta;
    std::vector<Said> said;
    for (NodeIndex node = 0; node < page.size(); ++node) {
        if (page[node].tag != Tag::text && (page[node].size > 0 || page[node].tag == Tag::page_title)) {
            read_element(page, node, meta, said);
        }
    }
    std::stable_sort(said.begin(), said.end(), [](const Said& a, const Said& b) { return a.row < b.row; });
    for (auto& [row, value] : said) {
        auto& field = meta.*meta_names.at(row).field;
        if (field.empty()) {
            field = std::move(value);
        }
    }
    return meta;
}

}  // namespace soichi
