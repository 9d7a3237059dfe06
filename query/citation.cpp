#include "query/citation.hpp"

#include <algorithm>
#include <tuple>

namespace soichi {

const Article& Citer::facts(NodeId article)
{
    const auto known = facts_.find(article);
    if (known != facts_.end()) {
        return known->second;
    }
    auto read = snapshot_.article_facts(article).value_or(Article{});
    read.id = article;
    // The article's node knows the date that its text tells, where its source gave none.
    const auto node = read.date.empty() ? snapshot_.node(article) : std::nullopt;
    if (node && node->properties.contains("date")) {
        read.date = node->properties.at("date");
    }
    return facts_.emplace(article, std::move(read)).first->second;
}

bool Citer::better(const Evidence& a, const Evidence& b)
{
    if (a.confidence != b.confidence) {
        return a.confidence > b.confidence;
    }
    const auto& date_a = facts(a.article).date;
    const auto& date_b = facts(b.article).date;
    return std::tuple{date_a.empty(), date_a, a.article, a.span} <
           std::tuple{date_b.empty(), date_b, b.article, b.span};
}

Proof Citer::proof(EdgeId edge)
{
    return proof(snapshot_.evidence(edge));
}

Proof Citer::proof(std::vector<Evidence> evidence)
{
    if (evidence.empty()) {
        return {};
    }
    const auto best = std::min_element(evidence.begin(), evidence.end(),
                                       [this](const Evidence& a, const Evidence& b) { return better(a, b); });
    return {cite(*best), evidence.size() - 1};
}

Citation Citer::cite(const Evidence& evidence)
{
    return {evidence, snapshot_.quote(evidence.article, evidence.span), date_of(evidence), facts(evidence.article)};
}

std::string Citer::date_of(const Evidence& evidence)
{
    for (const auto* name : {"as_of", "date"}) {
        const auto stated = evidence.qualifiers.find(name);
        if (stated != evidence.qualifiers.end() && !stated->second.empty()) {
            return stated->second;
        }
    }
    return facts(evidence.article).date;
}

DateRange Citer::dates(const std::vector<Evidence>& evidence)
{
    DateRange range;
    for (const auto& piece : evidence) {
        const auto date = date_of(piece);
        if (date.empty()) {
            continue;
        }
        range.first = range.first.empty() ? date : std::min(range.first, date);
        range.last = std::max(range.last, date);
    }
    return range;
}

}  // namespace soichi
