#pragma once

#include <cstdint>
#include <string_view>

namespace soichi {

/// What an element is to someone who reads the page.
enum class Tag : std::uint8_t {
    text,    ///< no element: a run of characters
    phrase,  ///< splits no line and no word
    link,
    block,  ///< a paragraph or a box: it begins and ends a line
    line_break,
    top_heading,  ///< h1
    heading,      ///< h2 … h6
    paragraph,
    preformatted,
    caption,
    row,
    cell,
    article,
    form,
    navigation,  ///< nav, aside, footer: what the page itself says is beside the article
    page_title,  ///< title
    meta,
    relation,  ///< link
    script,
    time,
    image,
    body,
    unseen,  ///< its content is not read: style, template, controls, embedded things
};

/// The tag of an element's name in lower case; `phrase` where HTML knows no such element.
Tag tag_of(std::string_view name);

constexpr bool breaks_line(Tag tag)
{
    switch (tag) {
    case Tag::text:
    case Tag::phrase:
    case Tag::link:
    case Tag::time:
    case Tag::image:
    case Tag::meta:
    case Tag::relation:
    case Tag::script:
    case Tag::page_title:
    case Tag::unseen:
        return false;
    default:
        return true;
    }
}

/// Is its content something else than text of the page?
constexpr bool is_unseen(Tag tag)
{
    return tag == Tag::unseen || tag == Tag::script || tag == Tag::page_title;
}

}  // namespace soichi
