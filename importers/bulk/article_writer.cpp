#include "importers/bulk/article_writer.hpp"

#include <algorithm>

#include "importers/merged.hpp"
#include "importers/page_versions.hpp"

namespace soichi {

namespace {

/// Of the texts of a group; it takes about ten times as much memory.
constexpr std::size_t most_bytes = std::size_t{8} << 20U;

/// Is the text stored already? What is stored stays until the article is removed.
bool keeps_its_text(const ArticleChange& change)
{
    return change.before && !change.before->article.text.empty() &&
           change.before->article.text_hash == change.after->article.text_hash;
}

}  // namespace

void count(ImportReport& report, Fate fate)
{
    switch (fate) {
    case Fate::added:
        ++report.added;
        break;
    case Fate::unchanged:
        ++report.unchanged;
        break;
    case Fate::duplicate:
        ++report.duplicate;
        break;
    case Fate::replaced:
        ++report.replaced;
        break;
    }
}

ArticleWriter::ArticleWriter(Store& store, StatementsOf statements_of, const ImportOptions& options)
    : store_{store},
      statements_of_{std::move(statements_of)},
      options_{options}
{
}

Fate ArticleWriter::take(PreparedArticle met)
{
    auto known = pending_or_stored(met.met.id);
    if (!known) {
        const auto fate = is_new_version(met.met) ? Fate::replaced : Fate::added;
        put(std::nullopt, {std::move(met.met), std::move(met.statements).value()});
        return fate;
    }
    ReadArticle after{merged(known->article, met.met), {}};
    after.statements = statements_of_(after.article, met, *known);
    const bool brings_text = options_.keep_text && known->article.text.empty() && !after.article.text.empty();
    if (!brings_text && same_but_for_text(after.article, known->article) && after.statements == known->statements) {
        return Fate::unchanged;
    }
    const bool same_places = after.article.sources.size() == known->article.sources.size();
    put(std::move(known), std::move(after));
    return same_places ? Fate::replaced : Fate::duplicate;
}

bool ArticleWriter::full() const
{
    return pending_.size() >= options_.group_articles || bytes_ >= most_bytes;
}

void ArticleWriter::commit()
{
    if (pending_.empty() && marks_.empty()) {
        return;
    }
    Rewriting rewriting{store_};
    for (auto& [id, change] : pending_) {
        if (!options_.keep_text && !keeps_its_text(change)) {
            change.after->article.text.clear();
        }
        rewriting.replace(std::move(change.before), std::move(change.after));
    }
    rewriting.commit(
        [&](Store::Batch& batch) {
            note_rules(batch);
            for (const auto& [key, mark] : marks_) {
                batch.put_file_mark(key, mark);
            }
        },
        {options_.way, threads_of(options_)});
    pending_.clear();
    pending_pages_.clear();
    pending_rules_.clear();
    marks_.clear();
    bytes_ = 0;
}

bool ArticleWriter::is_new_version(const Article& article) const
{
    const auto snapshot = store_.snapshot();
    const auto pages = page_times(article);
    return std::any_of(pages.begin(), pages.end(), [&](const auto& page) {
        return pending_pages_.count(page.first) > 0 || !snapshot.versions(page.first).empty();
    });
}

void ArticleWriter::put(std::optional<ReadArticle> before, ReadArticle after)
{
    bytes_ += after.article.text.size();
    pending_rules_.insert(after.statements.rules);
    for (const auto& page : page_times(after.article)) {
        pending_pages_.insert(page.first);
    }
    const auto [change, fresh] = pending_.try_emplace(after.article.id);
    if (fresh) {
        change->second.before = std::move(before);
    }
    change->second.after = std::move(after);
}

std::optional<ReadArticle> ArticleWriter::pending_or_stored(NodeId id) const
{
    const auto pending = pending_.find(id);
    if (pending != pending_.end()) {
        return pending->second.after;
    }
    const auto snapshot = store_.snapshot();
    return snapshot.article_facts(id) ? std::optional{stored(snapshot, id)} : std::nullopt;
}

/// A store tells which rules its articles were read with, or that they are mixed.
void ArticleWriter::note_rules(Store::Batch& batch) const
{
    const auto known = store_.snapshot().rules_version();
    auto rules = pending_rules_;
    if (!known.empty()) {
        rules.insert(known);
    }
    if (!pending_rules_.empty() && rules != std::set{known}) {
        batch.put_rules_version(rules.size() == 1 ? *rules.begin() : "mixed");
    }
}

}  // namespace soichi
