#include "importers/merged.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace soichi {

namespace {

/// The lesser of two, where something is said at all.
const std::string& least(const std::string& a, const std::string& b)
{
    return a.empty() || (!b.empty() && b < a) ? b : a;
}

/// The sources of both by name; of one name the one of the latest version.
std::vector<Source> all_sources(const Article& a, const Article& b)
{
    const auto rank = [](const Source& source) { return std::tie(source.version, source.bytes, source); };
    std::map<std::string_view, const Source*> by_name;
    for (const auto* article : {&a, &b}) {
        for (const auto& source : article->sources) {
            auto& kept = by_name[source.name];
            kept = kept == nullptr || rank(*kept) < rank(source) ? &source : kept;
        }
    }
    std::vector<Source> sources;
    sources.reserve(by_name.size());
    for (const auto& named : by_name) {
        sources.push_back(*named.second);
    }
    return sources;
}

}  // namespace

Article merged(const Article& known, const Article& met)
{
    const auto rank = [](const Article& article) { return std::tuple{source_of(article), article.text_hash}; };
    const bool met_first = rank(met) < rank(known);
    Article both = met_first ? met : known;
    if (both.text.empty() && met.text_hash == known.text_hash) {
        both.text = met.text;  // the store keeps none
    }
    both.sources = all_sources(known, met);
    both.date = least(known.date, met.date);
    both.url = least(known.url, met.url);
    both.publisher = least(known.publisher, met.publisher);
    both.superseded = known.superseded;
    return both;
}

bool same_but_for_text(const Article& a, const Article& b)
{
    const auto facts = [](const Article& of) {
        return std::tie(of.id, of.title, of.date, of.url, of.publisher, of.sources, of.text_bytes, of.text_hash,
                        of.sketch, of.superseded);
    };
    return facts(a) == facts(b);
}

ReadArticle stored(const Snapshot& snapshot, NodeId id)
{
    return {snapshot.article(id).value(), snapshot.statements(id).value_or(Statements{})};
}

}  // namespace soichi
