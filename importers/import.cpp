#include "importers/import.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/parallel.hpp"
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

namespace {

/// A stored article, and what today's rules read in it; nothing where the store keeps no text.
struct ReadAnew {
    ReadArticle before;
    std::optional<Statements> statements;
};

/// Articles that are read and written at a time.
constexpr std::size_t group = 512;

class Update {
public:
    Update(Store& store, const ImportOptions& options)
        : store_{store},
          judgements_{store.judgements()},
          threads_{threads_of(options)}
    {
    }

    void take(const std::vector<NodeId>& ids)
    {
        auto articles = read(ids);
        Rewriting rewriting{store_};
        std::vector<const ReadAnew*> same_but_for_rules;
        for (auto& article : articles) {
            ++report_.articles;
            const auto& before = article.before;
            if (!article.statements) {
                ++report_.without_text;
            } else if (!same(before.statements, *article.statements)) {
                ++report_.changed;
                rewriting.replace(before, ReadArticle{before.article, *article.statements});
            } else if (before.statements.rules != article.statements->rules) {
                same_but_for_rules.push_back(&article);
            }
        }
        rewriting.commit(
            [&](Store::Batch& batch) {
                for (const auto* const article : same_but_for_rules) {
                    batch.put_statements(article->before.article.id, *article->statements);
                }
            },
            {Way::by_size, threads_});
    }

    [[nodiscard]] const UpdateReport& report() const { return report_; }

private:
    [[nodiscard]] std::vector<ReadAnew> read(const std::vector<NodeId>& ids) const
    {
        std::vector<ReadAnew> articles(ids.size());
        const auto snapshot = store_.snapshot();
        in_parallel(threads_, ids.size(), [&](std::size_t i) {
            auto& article = articles[i];
            article.before = stored(snapshot, ids[i]);
            if (!article.before.article.text.empty()) {
                article.statements = extract(article.before.article, judgements_.place_of(ids[i]));
            }
        });
        return articles;
    }

    Store& store_;
    Judgements judgements_;
    std::size_t threads_;
    UpdateReport report_;
};

}  // namespace

UpdateReport update(Store& store, const ImportOptions& options)
{
    Update update{store, options};
    const auto ids = store.snapshot().articles();
    for (auto first = ids.begin(); first != ids.end();) {
        const auto last = first + std::min<std::ptrdiff_t>(group, ids.end() - first);
        update.take({first, last});
        first = last;
        ImportReport progress;
        progress.read = update.report().articles;
        if (options.after_each && !options.after_each(progress)) {
            return update.report();
        }
    }
    Store::Batch batch{store};
    batch.put_rules_version(update.report().without_text == 0 ? rules_version() : "mixed");
    batch.commit();
    return update.report();
}

}  // namespace soichi
