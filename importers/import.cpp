#include "importers/import.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "importers/read/items.hpp"
#include "importers/replace.hpp"

namespace soichi {

namespace {

ReadArticle stored(const Snapshot& snapshot, NodeId id)
{
    return {snapshot.article(id).value(), snapshot.statements(id).value_or(Statements{})};
}

/// The article known under `known` and also met as `met`: all sources, and the text of the least of them. Where sources
/// disagree on its day or address, the least is taken, so that the order in which they are met leaves no trace.
Article merged(const Article& known, const Article& met)
{
    const auto rank = [](const Article& article) { return std::tie(article.sources.front(), article.text); };
    Article both = rank(met) < rank(known) ? met : known;
    std::set<std::string> sources{known.sources.begin(), known.sources.end()};
    sources.insert(met.sources.front());
    both.sources.assign(sources.begin(), sources.end());
    const auto least = [](const std::string& a, const std::string& b) {
        return a.empty() || (!b.empty() && b < a) ? b : a;
    };
    both.date = least(known.date, met.date);
    both.url = least(known.url, met.url);
    both.publisher = least(known.publisher, met.publisher);
    return both;
}

class Importer {
public:
    Importer(Store& store, const ImportOptions& options) : store_{store}, options_{options} {}

    ImportReport run(const std::vector<std::string>& paths)
    {
        read_items(paths, options_.max_article, [&](Item item) { return take(std::move(item)); });
        return report_;
    }

private:
    bool take(Item item)
    {
        ++report_.read;
        if (auto* rejection = std::get_if<Rejection>(&item)) {
            report_.rejected.push_back(std::move(*rejection));
        } else {
            take_article(std::get<Article>(std::move(item)));
        }
        return !options_.after_each || options_.after_each(report_);
    }

    void take_article(Article article)
    {
        report_.bytes += article.text.size();
        const auto known = store_.snapshot().article(article.id);
        if (!known) {
            auto statements = extract(article, place_of(article.id));
            replace(store_, std::nullopt, ReadArticle{std::move(article), std::move(statements)});
            ++report_.added;
            return;
        }
        ReadArticle after{merged(*known, article), {}};
        if (after.article == *known) {
            ++report_.unchanged;
            return;
        }
        after.statements = extract(after.article, place_of(article.id));
        ++(after.article.sources == known->sources ? report_.replaced : report_.duplicate);
        replace(store_, stored(store_.snapshot(), article.id), std::move(after));
    }

    [[nodiscard]] std::optional<std::string> place_of(NodeId article) const
    {
        return store_.judgements().place_of(article);
    }

    Store& store_;
    const ImportOptions& options_;
    ImportReport report_;
};

/// Do both say the same, whatever version of the rules read it?
bool same(const Statements& a, Statements b)
{
    b.rules = a.rules;
    return a == b;
}

}  // namespace

ImportReport import_paths(Store& store, const std::vector<std::string>& paths, const ImportOptions& options)
{
    {
        Store::Batch batch{store};
        const auto stored = store.snapshot().rules_version();
        if (stored != rules_version()) {
            // Articles that were read with other rules stay as they are until somebody updates the store.
            batch.put_rules_version(stored.empty() ? rules_version() : "mixed");
            batch.commit();
        }
    }
    return Importer{store, options}.run(paths);
}

bool remove_article(Store& store, NodeId article)
{
    const auto snapshot = store.snapshot();
    if (!snapshot.article_facts(article)) {
        return false;
    }
    replace(store, stored(snapshot, article), std::nullopt);
    return true;
}

UpdateReport update(Store& store, const ImportOptions& options)
{
    UpdateReport report;
    ImportReport progress;
    const auto judgements = store.judgements();
    for (const auto id : store.snapshot().articles()) {
        const auto before = stored(store.snapshot(), id);
        ReadArticle after{before.article, extract(before.article, judgements.place_of(id))};
        ++report.articles;
        if (!same(before.statements, after.statements)) {
            replace(store, before, after);
            ++report.changed;
        } else if (before.statements.rules != after.statements.rules) {
            Store::Batch batch{store};
            batch.put_statements(id, after.statements);
            batch.commit();
        }
        progress.read = report.articles;
        if (options.after_each && !options.after_each(progress)) {
            return report;
        }
    }
    Store::Batch batch{store};
    batch.put_rules_version(rules_version());
    batch.commit();
    return report;
}

}  // namespace soichi
