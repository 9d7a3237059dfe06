#include "eval/edges.hpp"

#include <algorithm>
#include <array>

#include "eval/fold.hpp"

namespace soichi::eval {

namespace {

constexpr std::array<std::string_view, 10> hang_on_optional{
    "PART_OF",     "GOVERNS",     "SUCCEEDS",   "ISSUED_BY",      "IMPLEMENTS",
    "PROMULGATES", "CARRIES_OUT", "APPLIED_IN", "HOLDS_POSITION", "COORDINATES_WITH"};
constexpr std::array<std::string_view, 3> structural{"GOVERNS", "PART_OF", "SUCCEEDS"};

template <class List>
bool is_in(const List& list, std::string_view type)
{
    return std::find(list.begin(), list.end(), type) != list.end();
}

/// The titles of an edge, each once; of spellings that fold alike the last.
std::vector<std::string> titles_of(const DumpEdge& edge)
{
    std::vector<std::string> keys;
    std::vector<std::string> titles;
    for (const auto& title : edge.titles) {
        const auto key = fold(title);
        const auto known = std::find(keys.begin(), keys.end(), key);
        if (known == keys.end()) {
            keys.push_back(key);
            titles.push_back(title);
        } else {
            titles[static_cast<std::size_t>(known - keys.begin())] = title;
        }
    }
    return titles;
}

}  // namespace

std::set<std::string> mentioned_in(const Dump& dump, const std::string& article)
{
    std::set<std::string> mentioned;
    const auto known = dump.mentions_of.find(article);
    if (known != dump.mentions_of.end()) {
        for (const auto index : known->second) {
            mentioned.insert(dump.edges[index].to);
        }
    }
    return mentioned;
}

std::vector<FoundEdge> edges_stated_in(const Dump& dump, const std::string& article)
{
    std::vector<FoundEdge> stated;
    const auto known = dump.edges_of.find(article);
    if (known == dump.edges_of.end()) {
        return stated;
    }
    for (const auto index : known->second) {
        const auto& edge = dump.edges[index];
        if (edge.type == "MENTIONS" || edge.type == "PUBLISHES") {
            continue;
        }
        if (edge.type == "HOLDS_POSITION" && !edge.titles.empty()) {
            for (const auto& title : titles_of(edge)) {
                stated.push_back({&edge, title, fold(title)});
            }
        } else {
            stated.push_back({&edge, edge.title, fold(edge.title)});
        }
    }
    return stated;
}

EdgeFit::EdgeFit(const Gold& gold, const NodePairs& nodes, const std::vector<FoundEdge>& found)
    : gold_{gold},
      nodes_{nodes},
      found_{found}
{
    for (const auto& edge : gold.edges) {
        titles_.push_back(fold(edge.title));
    }
}

int EdgeFit::operator()(std::size_t gold_edge, std::size_t found_edge) const
{
    const auto& asked = gold_.edges[gold_edge];
    const auto& got = *found_[found_edge].source;
    if (asked.type != got.type) {
        return 0;
    }
    const auto& from = nodes_.to_found[asked.from];
    const auto& to = nodes_.to_found[asked.to];
    if (from.empty() || to.empty()) {
        return 0;
    }
    const bool same = from == got.from && to == got.to;
    const bool turned = asked.type == "COORDINATES_WITH" && from == got.to && to == got.from;
    if (!same && !turned) {
        return 0;
    }
    return asked.type != "HOLDS_POSITION" || titles_[gold_edge] == found_[found_edge].folded_title ? 1 : 0;
}

bool is_structural(std::string_view type)
{
    return is_in(structural, type);
}

bool may_hang_on_optional(std::string_view type)
{
    return is_in(hang_on_optional, type);
}

JudgedEdge beliefs_of(const DumpEdge& edge, const std::string& article)
{
    JudgedEdge judged;
    for (const auto& piece : edge.evidence) {
        if (piece.article == article) {
            judged.confidence = std::max(judged.confidence, piece.confidence);
            auto& of_rule = judged.rules[piece.rule];
            of_rule = std::max(of_rule, piece.confidence);
        }
    }
    return judged;
}

}  // namespace soichi::eval
