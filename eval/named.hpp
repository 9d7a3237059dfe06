#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace soichi::eval {

/// A node as a gold file or a dump writes it. An absent field is empty.
struct NodeText {
    std::string id;
    std::string kind;
    std::string label;
    std::vector<std::string> aliases;
    std::string form;
    std::string number;
    std::string symbol;
    std::string date;
};

/// What is compared of a directive, folded.
struct Designator {
    std::string number;
    std::string symbol;
    std::string year;

    bool operator==(const Designator&) const = default;
};

/// What is compared of a node, folded once.
struct Named {
    explicit Named(const NodeText& node);

    std::string kind;
    std::string label;
    std::set<std::string> names;  ///< label and aliases
    std::string form;
    Designator designator;
};

/// Is `alias` the label without its place ("ubnd tỉnh" of "ubnd tỉnh bắc kạn")? Both are folded. Such a name resolves
/// nothing.
bool is_bare(std::string_view alias, std::string_view label);

/// How well the node of a dump fits that of the gold: 0 not at all, more is better. Directives with numbers are
/// compared by number, symbol and year, of which one that is missing fits any; everything else by its names.
int fit(const Named& gold, const Named& found);

}  // namespace soichi::eval
