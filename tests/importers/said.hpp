#pragma once

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace soichi::test {

/// What the extractor makes of `text`: one line for each claim, "RELATION: from -> to", with " (title)" where there is one and
/// "former " before it where the post is past.
std::set<std::string> claims_of(std::string_view text);

/// The labels of the entities of one kind ("official").
std::set<std::string> named(std::string_view text, std::string_view kind);

/// The labels of the directives that `text` itself is.
std::set<std::string> published(std::string_view text);

/// The claims of one relation only.
std::set<std::string> claims_of(std::string_view text, std::string_view relation);

/// One property of the entities of one kind: "label: value", where the entity has none "label: ".
std::set<std::string> attributes(std::string_view text, std::string_view kind, std::string_view property);

/// The claims of one relation as "from -> to", in the order of the statements: of issuers the lead comes first.
std::vector<std::string> claims_in_order(std::string_view text, std::string_view relation);

/// What is declined in `text` for one reason: "CONCERN: words ? candidate ? candidate", candidates in byte order.
std::set<std::string> doubts_of(std::string_view text, std::string_view reason);

}  // namespace soichi::test

template <>
struct doctest::StringMaker<std::set<std::string>> {
    static String convert(const std::set<std::string>& lines)
    {
        std::string text;
        for (const auto& line : lines) {
            text += "\n  " + line;
        }
        return text.c_str();
    }
};
