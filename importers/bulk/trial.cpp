#include "importers/bulk/trial.hpp"

#include <algorithm>

#include "importers/merged.hpp"
#include "importers/page_versions.hpp"

namespace soichi {

namespace {

/// Everything that an article may have more of after it was met.
std::string facts_of(const Article& met)
{
    std::string facts;
    const auto& source = met.sources.front();
    for (const auto& part : {source.name, source.url, source.version, source.encoding, std::to_string(source.bytes),
                             met.date, met.url, met.publisher, std::to_string(met.text_hash)}) {
        facts.append(part).push_back('\0');
    }
    return facts;
}

bool is_met_under(const Article& article, const std::string& name)
{
    return std::any_of(article.sources.begin(), article.sources.end(),
                       [&](const Source& source) { return source.name == name; });
}

}  // namespace

Fate Trial::take(const PreparedArticle& prepared)
{
    const auto& met = prepared.met;
    const auto& name = met.sources.front().name;
    const bool first = is_first(met.id, {});
    const bool first_there = is_first(met.id, name);
    const bool first_so = is_first(met.id, facts_of(met));
    const bool known_page = is_known_page(met);
    const auto known = store_.snapshot().article_facts(met.id);
    if (!known && first) {
        return known_page ? Fate::replaced : Fate::added;
    }
    if (known && same_but_for_text(merged(*known, met), *known)) {
        return Fate::unchanged;
    }
    if (first_there && !(known && is_met_under(*known, name))) {
        return Fate::duplicate;
    }
    return first_so ? Fate::replaced : Fate::unchanged;
}

bool Trial::is_first(NodeId article, std::string_view what)
{
    return met_.insert(content_hash(to_string(article).append(what))).second;
}

bool Trial::is_known_page(const Article& article)
{
    bool known = false;
    for (const auto& page : page_times(article)) {
        const bool met = !met_.insert(content_hash(page.first)).second;
        known = met || known || !store_.snapshot().versions(page.first).empty();
    }
    return known;
}

}  // namespace soichi
