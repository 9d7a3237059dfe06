#include "importers/resolve/draft.hpp"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <numeric>
#include <sstream>
#include <tuple>
#include <unordered_map>

#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "importers/data/embedded.hpp"

namespace soichi {

namespace {

/// Bytes of stored text that a piece of evidence may show at most (ontology.md).
constexpr std::uint32_t longest_evidence = 1500;

/// Sentences of one article that are kept for one edge.
constexpr std::size_t most_pieces = 5;

double confidence_of(std::string_view rule)
{
    static const auto table = [] {
        std::unordered_map<std::string, double> rows;
        for_each_row(embedded::rules(), [&](const Row& row) {
            const auto percent = std::stoi(std::string{row[1]});
            rows.emplace(row[0], static_cast<double>(percent) / 100.0);
        });
        return rows;
    }();
    const auto found = table.find(std::string{rule});
    assert(found != table.end() && "every rule has a row in data/rules.tsv");
    return found->second;
}

/// Indices separated by blanks, each replaced by its new place.
std::string renumbered(const std::string& indices, const std::vector<EntityIndex>& place)
{
    std::istringstream in{indices};
    std::string text;
    for (std::size_t index = 0; in >> index;) {
        text.append(text.empty() ? 0 : 1, ' ').append(std::to_string(place[index]));
    }
    return text;
}

std::string discriminator(const Claim& claim)
{
    const auto name = rule_of(claim.relation).discriminator;
    const auto found = claim.qualifiers.find(name);
    return found == claim.qualifiers.end() ? std::string{} : found->second;
}

}  // namespace

EntityIndex Draft::entity(Kind kind, const std::string& handle, std::string_view label)
{
    const auto [place, added] = by_handle_.try_emplace({kind, handle}, size());
    if (added) {
        entities_.emplace_back();
        entities_.back().kind = kind;
        entities_.back().label = label;
    }
    return place->second;
}

void Draft::mention(EntityIndex index, const TokenRange& range)
{
    imply(index, range);
    alias(index, tidy(reading_.words(range)));
}

void Draft::imply(EntityIndex index, const TokenRange& range)
{
    auto& mentions = entities_[index].mentions;
    const auto span = reading_.span(range);
    const auto place = std::lower_bound(mentions.begin(), mentions.end(), span);
    if (place == mentions.end() || *place != span) {
        mentions.insert(place, span);
    }
}

void Draft::alias(EntityIndex index, std::string_view spelling)
{
    auto& entity = entities_[index];
    const bool known = spelling == entity.label ||
                       std::find(entity.aliases.begin(), entity.aliases.end(), spelling) != entity.aliases.end();
    if (!known && !spelling.empty()) {
        entity.aliases.emplace_back(spelling);
    }
}

void Draft::claim(Relation relation, EntityIndex from, EntityIndex to, const TokenRange& evidence,
                  std::string_view rule, Properties qualifiers)
{
    if (from == to || !may_join(relation, entities_[from].kind, entities_[to].kind)) {
        return;
    }
    add({relation, from, to, std::move(qualifiers), reading_.span(clause(evidence)), std::string{rule},
         confidence_of(rule)});
}

void Draft::entail(Claim claim, Relation relation, EntityIndex from, EntityIndex to, std::string_view rule)
{
    if (from == to || !may_join(relation, entities_[from].kind, entities_[to].kind)) {
        return;
    }
    claim.relation = relation;
    claim.from = from;
    claim.to = to;
    claim.rule = rule;
    claim.confidence = confidence_of(rule);
    add(std::move(claim));
}

void Draft::add(Claim made)
{
    const auto restated = [&](const Claim& other) {
        const bool same_ends = (other.from == made.from && other.to == made.to) ||
                               (rule_of(made.relation).symmetric && other.from == made.to && other.to == made.from);
        return other.relation == made.relation && same_ends && discriminator(other) == discriminator(made);
    };
    std::size_t pieces = 0;
    for (auto& other : claims_) {
        if (!restated(other)) {
            continue;
        }
        if (other.evidence == made.evidence) {
            if (other.confidence < made.confidence) {
                other = std::move(made);
            }
            return;
        }
        if (++pieces == most_pieces) {
            return;
        }
    }
    claims_.push_back(std::move(made));
}

TokenRange Draft::clause(const TokenRange& range) const
{
    const auto bytes = [&](const TokenRange& tokens) {
        const auto span = reading_.span(tokens);
        return span.end - span.begin;
    };
    auto wide = reading_.sentence_of(range.first);
    wide.last = std::max(wide.last, range.last);
    while (wide.last > range.last && reading_.ends_line(wide.last - 1)) {
        --wide.last;
    }
    if (bytes(wide) <= longest_evidence) {
        return wide;
    }
    // A sentence as long as a page: the part between the semicolons, else the words themselves.
    auto narrow = range;
    while (narrow.first > wide.first && !reading_.is_sign(narrow.first - 1, U';')) {
        --narrow.first;
    }
    while (narrow.last < wide.last && !reading_.is_sign(narrow.last, U';')) {
        ++narrow.last;
    }
    if (bytes(narrow) <= longest_evidence) {
        return narrow;
    }
    narrow = range;
    while (narrow.last > narrow.first + 1 && bytes(narrow) > longest_evidence) {
        --narrow.last;
    }
    return narrow;
}

Statements Draft::finish()
{
    // Entities in the order of their first mention, claims in the order of their evidence.
    std::vector<EntityIndex> order(entities_.size());
    std::iota(order.begin(), order.end(), EntityIndex{0});
    order.erase(
        std::remove_if(order.begin(), order.end(), [&](EntityIndex i) { return entities_[i].mentions.empty(); }),
        order.end());
    const auto rank = [&](EntityIndex i) {
        const auto& entity = entities_[i];
        return std::tie(entity.mentions.front(), entity.kind, entity.label);
    };
    std::stable_sort(order.begin(), order.end(), [&](EntityIndex a, EntityIndex b) { return rank(a) < rank(b); });
    std::vector<EntityIndex> place(entities_.size());
    Statements statements;
    for (EntityIndex i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
    }
    for (auto& claim : claims_) {
        if (!entities_[claim.from].mentions.empty() && !entities_[claim.to].mentions.empty()) {
            claim.from = place[claim.from];
            claim.to = place[claim.to];
            for (const char* name : {"under", "about"}) {
                const auto listed = claim.qualifiers.find(name);
                if (listed != claim.qualifiers.end()) {
                    listed->second = renumbered(listed->second, place);
                }
            }
            statements.claims.push_back(std::move(claim));
        }
    }
    statements.entities.reserve(order.size());
    for (const auto index : order) {
        statements.entities.push_back(std::move(entities_[index]));
    }
    std::stable_sort(statements.claims.begin(), statements.claims.end(), [](const Claim& a, const Claim& b) {
        return std::tie(a.evidence, a.relation, a.from, a.to) < std::tie(b.evidence, b.relation, b.from, b.to);
    });
    for (const auto directive : published_) {
        statements.published.push_back(place[directive]);
    }
    statements.doubts = doubts_.finish(statements.entities);
    return statements;
}

}  // namespace soichi
