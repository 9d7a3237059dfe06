#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tests/read/escaped.hpp"
#include "tests/read/portal_pages.hpp"

namespace soichi::test {

/// Writes the pieces that pages of all portals are made of, and keeps account of them.
class PageMaker {
public:
    PageMaker(const PortalArticle& wrapped, std::uint32_t seed) : article{wrapped}, state_{seed * 2654435761U + 12345U}
    {
    }

    /// A number below `bound` that the seed chooses.
    std::uint32_t choose(std::uint32_t bound);
    bool maybe() { return choose(2) == 1; }
    std::string one_of(const std::vector<std::string>& choices)
    {
        return choices[choose(static_cast<std::uint32_t>(choices.size()))];
    }
    /// A name that no table knows.
    std::string unknown_name();
    /// One of the names that furniture has; unknown ones on pages that hide what their parts are.
    std::string name_of(const std::vector<std::string>& choices)
    {
        return hides_names ? unknown_name() : one_of(choices);
    }

    /// Text of the article as the body of an element, noted in the account.
    std::string own(const std::string& line);
    /// Text of furniture, noted in the account.
    std::string other(const std::string& line);
    std::string other_link(const std::string& line);

    /// The parts of the article, marked up as this portal's editors do.
    std::string body();
    /// The author's line, once; empty where the article has none.
    std::string author();

    std::string menu();
    std::string side_column();
    std::string related();
    std::string comments();
    std::string share();
    std::string footer();
    /// What the page says for machines; it sets the facts that follow from it.
    std::string head(const std::string& portal, const std::string& generator);
    /// "Thứ hai - 09/11/2020 10:00" and other ways to say it.
    std::string date_line();

    const PortalArticle& article;
    bool word_like = false;    ///< spans in the middle of words, runs of &nbsp;, invisible spaces
    bool hides_names = false;  ///< no element tells by its name what it is
    bool line_breaks = false;  ///< paragraphs are parted by <br>, not <p>
    PortalPage page;

private:
    std::string marked_up(const std::string& line);
    std::string part(const ArticlePart& part);

    std::uint32_t state_;
};

}  // namespace soichi::test
