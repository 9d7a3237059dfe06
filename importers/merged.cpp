#include "importers/merged.hpp"

#include <set>
#include <tuple>

namespace soichi {

namespace {

/// The lesser of two, where something is said at all.
const std::string& least(const std::string& a, const std::string& b)
{
    return a.empty() || (!b.empty() && b < a) ? b : a;
}

}  // namespace

Article merged(const Article& known, const Article& met)
{
    const auto rank = [](const Article& article) { return std::tie(article.sources.front(), article.text); };
    Article both = rank(met) < rank(known) ? met : known;
    std::set<std::string> sources{known.sources.begin(), known.sources.end()};
    sources.insert(met.sources.begin(), met.sources.end());
    both.sources.assign(sources.begin(), sources.end());
    both.date = least(known.date, met.date);
    both.url = least(known.url, met.url);
    both.publisher = least(known.publisher, met.publisher);
    return both;
}

ReadArticle stored(const Snapshot& snapshot, NodeId id)
{
    return {snapshot.article(id).value(), snapshot.statements(id).value_or(Statements{})};
}

}  // namespace soichi
