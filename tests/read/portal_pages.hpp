#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "importers/read/document.hpp"

namespace soichi::test {

/// A part of an article, as an editor puts it into a page.
struct ArticlePart {
    enum class Kind : std::uint8_t { paragraph, heading, list, table, caption, quote };
    Kind kind = Kind::paragraph;
    std::vector<std::string> lines;  ///< one, or the items of a list, or the rows of a table ("a|b|c")
};

/// An article before a portal wraps it.
struct PortalArticle {
    std::string title;
    std::string lead;    ///< may be empty
    std::string date;    ///< ISO
    std::string author;  ///< may be empty
    std::vector<ArticlePart> parts;
};

/// The styles of pages, after the marks of real portals.
enum class PortalStyle : std::uint8_t { nukeviet, sharepoint, liferay, wordpress, newspaper, legal, unknown };

inline constexpr int portal_styles = 7;

/// A page, and an account of what in it is whose. The words of furniture occur in no article.
struct PortalPage {
    std::string html;
    Facts facts;                       ///< that the page tells
    std::vector<std::string> article;  ///< lines: lead, parts, author; not the title
    std::vector<std::string> furniture;
};

/// `article` as a page of `style`. `seed` chooses the order of columns, names of classes, what is said for machines,
/// spans that split words, and so on; the same seed gives the same page.
PortalPage portal_page(const PortalArticle& article, PortalStyle style, std::uint32_t seed);

/// An article of plain text: its first line is the title, a line with a day and a time after it the date, the others
/// are paragraphs.
PortalArticle portal_article(std::string_view plain_text);

/// Articles of different shapes, invented.
const std::vector<PortalArticle>& invented_articles();

}  // namespace soichi::test
