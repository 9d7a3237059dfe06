#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "importers/read/html/html_tags.hpp"

namespace soichi {

using NodeIndex = std::uint32_t;

/// The attributes that tell something about an article.
enum class PageAttribute : std::uint8_t {
    id,
    classes,
    itemprop,
    property,
    name,
    content,
    rel,
    href,
    datetime,
    alt,
    title,
    type,
    style,
    hidden,
    aria_hidden,
};

/// An element or a run of text of a page.
struct PageNode {
    Tag tag = Tag::text;
    bool hidden = false;  ///< the page says that a browser shows nothing of it
    NodeIndex parent = 0;
    NodeIndex end = 0;        ///< one past the last node inside it
    std::uint32_t first = 0;  ///< of a text: where its bytes begin; of an element: its first attribute
    std::uint32_t size = 0;   ///< how many of them
};

/// A page as a flat list: each element is followed by what it holds. Node 0 is the page itself. However deep a page is
/// nested, nothing that walks this list needs to recurse.
class Page {
public:
    [[nodiscard]] const PageNode& operator[](NodeIndex node) const { return nodes_[node]; }
    [[nodiscard]] NodeIndex size() const { return static_cast<NodeIndex>(nodes_.size()); }

    /// The bytes of a run of text, as they stand in the page.
    [[nodiscard]] std::string_view text(NodeIndex node) const
    {
        return std::string_view{bytes_}.substr(nodes_[node].first, nodes_[node].size);
    }
    /// The value of an element's attribute; empty where it has none.
    [[nodiscard]] std::string_view attribute(NodeIndex node, PageAttribute attribute) const;

    [[nodiscard]] bool is_inside(NodeIndex node, NodeIndex ancestor) const
    {
        return node >= ancestor && node < nodes_[ancestor].end;
    }

private:
    friend class PageBuilder;
    struct Attribute {
        PageAttribute name;
        std::uint32_t begin;
        std::uint32_t size;
    };
    std::vector<PageNode> nodes_;
    std::vector<Attribute> attributes_;
    std::string bytes_;
};

/// Elements deeper than this are kept flat, as browsers do.
inline constexpr std::size_t deepest_element = 512;

/// The page that `utf8` spells. It is read as browsers read broken pages: nothing is an error.
Page parse_page(std::string_view utf8);

/// The words of an element and what it holds, without unseen ones, on one line.
std::string words_of(const Page& page, NodeIndex node);

}  // namespace soichi
