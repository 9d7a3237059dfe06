#include "importers/page_versions.hpp"

#include <algorithm>
#include <set>

namespace soichi {

namespace {

bool is_dated(const Source& source)
{
    return !source.url.empty() && !source.version.empty();
}

/// The versions of each address, with the changes made to them.
class Versions {
public:
    explicit Versions(const Snapshot& snapshot) : snapshot_{snapshot} {}

    void take_away(const Article& article)
    {
        for (const auto& [url, time] : page_times(article)) {
            of(url).erase({time, article.id});
        }
    }

    void add(const Article& article)
    {
        for (const auto& [url, time] : page_times(article)) {
            of(url).insert({time, article.id});
        }
    }

    bool supersede(const Article& article)
    {
        return !article.sources.empty() &&
               std::all_of(article.sources.begin(), article.sources.end(), [&](const Source& source) {
                   return is_dated(source) && of(source.url).rbegin()->article != article.id;
               });
    }

    /// Every article met under an address that the changes touch.
    [[nodiscard]] std::set<NodeId> articles() const
    {
        std::set<NodeId> articles;
        for (const auto& page : pages_) {
            for (const auto& version : page.second) {
                articles.insert(version.article);
            }
        }
        return articles;
    }

private:
    std::set<PageVersion>& of(const std::string& url)
    {
        const auto [page, fresh] = pages_.try_emplace(url);
        if (fresh) {
            const auto stored = snapshot_.versions(url);
            page->second = {stored.begin(), stored.end()};
        }
        return page->second;
    }

    const Snapshot& snapshot_;
    std::map<std::string, std::set<PageVersion>> pages_;
};

}  // namespace

std::map<std::string, std::string> page_times(const Article& article)
{
    std::map<std::string, std::string> times;
    for (const auto& source : article.sources) {
        if (is_dated(source)) {
            auto& latest = times[source.url];
            latest = std::max(latest, source.version);
        }
    }
    return times;
}

void settle_versions(const Store& store, std::vector<ArticleChange>& changes)
{
    const auto snapshot = store.snapshot();
    Versions versions{snapshot};
    std::set<NodeId> changed;
    for (const auto& change : changes) {
        if (change.before) {
            versions.take_away(change.before->article);
            changed.insert(change.before->article.id);
        }
        if (change.after) {
            versions.add(change.after->article);
            changed.insert(change.after->article.id);
        }
    }
    for (auto& change : changes) {
        if (change.after) {
            change.after->article.superseded = versions.supersede(change.after->article);
        }
    }
    for (const auto id : versions.articles()) {
        auto other = changed.contains(id) ? std::nullopt : snapshot.article(id);
        if (other && other->superseded != versions.supersede(*other)) {
            ReadArticle before{std::move(*other), snapshot.statements(id).value_or(Statements{})};
            auto after = before;
            after.article.superseded = !after.article.superseded;
            changes.push_back({std::move(before), std::move(after)});
        }
    }
}

}  // namespace soichi
