#include "importers/import.hpp"

#include "importers/merged.hpp"
#include "importers/replace.hpp"

namespace soichi {

namespace {

/// Do both say the same, whatever version of the rules read it?
bool same(const Statements& a, Statements b)
{
    b.rules = a.rules;
    return a == b;
}

}  // namespace

bool remove_article(Store& store, NodeId article)
{
    const auto snapshot = store.snapshot();
    if (!snapshot.article_facts(article)) {
        return false;
    }
    Rewriting rewriting{store};
    rewriting.replace(stored(snapshot, article), std::nullopt);
    // Its file is to be read again when it is imported again.
    rewriting.commit([&](Store::Batch& batch) { batch.put_removals(store.removals() + 1); });
    return true;
}

UpdateReport update(Store& store, const ImportOptions& options)
{
    UpdateReport report;
    ImportReport progress;
    const auto judgements = store.judgements();
    for (const auto id : store.snapshot().articles()) {
        const auto before = stored(store.snapshot(), id);
        if (before.article.text.empty()) {
            ++report.without_text;
            continue;
        }
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
    batch.put_rules_version(report.without_text == 0 ? rules_version() : "mixed");
    batch.commit();
    return report;
}

}  // namespace soichi
