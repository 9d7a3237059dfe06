#include "importers/bulk/article_writer.hpp"

#include <algorithm>

#include "importers/merged.hpp"

namespace soichi {

namespace {

/// Of the texts of a group; it takes about ten times as much memory.
constexpr std::size_t most_bytes = std::size_t{8} << 20U;

}  // namespace

ArticleWriter::ArticleWriter(Store& store, const Preparation& preparation, const ImportOptions& options)
    : store_{store},
      preparation_{preparation},
      options_{options}
{
}

Fate ArticleWriter::take(PreparedArticle prepared)
{
    const auto id = prepared.met.id;
    auto known = pending_or_stored(id);
    if (!known) {
        if (options_.dry_run) {
            return seen_.insert(id).second ? Fate::added : Fate::duplicate;
        }
        const auto fate = is_new_version(prepared.met) ? Fate::replaced : Fate::added;
        put(std::nullopt, std::move(prepared.read).value());
        return fate;
    }
    auto article = merged(known->article, prepared.met);
    if (same_but_for_text(article, known->article)) {
        return Fate::unchanged;
    }
    const auto fate = article.sources.size() == known->article.sources.size() ? Fate::replaced : Fate::duplicate;
    if (!options_.dry_run) {
        auto after = read(prepared, std::move(article), *known);
        put(std::move(known), std::move(after));
    }
    return fate;
}

bool ArticleWriter::full() const
{
    return pending_.size() >= options_.group_articles || bytes_ >= most_bytes;
}

void ArticleWriter::commit()
{
    if (options_.dry_run || (pending_.empty() && marks_.empty())) {
        return;
    }
    Rewriting rewriting{store_};
    for (auto& [id, change] : pending_) {
        if (!options_.keep_text) {
            change.after->article.text.clear();
        }
        rewriting.replace(std::move(change.before), std::move(change.after));
    }
    rewriting.commit(
        [&](Store::Batch& batch) {
            for (const auto& [key, mark] : marks_) {
                batch.put_file_mark(key, mark);
            }
        },
        {options_.way, threads_of(options_)});
    pending_.clear();
    pending_pages_.clear();
    marks_.clear();
    bytes_ = 0;
}

bool ArticleWriter::is_new_version(const Article& article) const
{
    const auto snapshot = store_.snapshot();
    return std::any_of(article.sources.begin(), article.sources.end(), [&](const Source& source) {
        return !source.url.empty() && !source.version.empty() &&
               (pending_pages_.contains(source.url) || !snapshot.versions(source.url).empty());
    });
}

/// What was prepared may rest on an earlier state of the article than the one that is stored by now.
ReadArticle ArticleWriter::read(const PreparedArticle& prepared, Article article, const ReadArticle& known) const
{
    if (prepared.read && same_but_for_text(article, prepared.read->article)) {
        return {std::move(article), prepared.read->statements};
    }
    auto statements = article.text.empty() ? known.statements : preparation_.statements_of(article);
    return {std::move(article), std::move(statements)};
}

void ArticleWriter::put(std::optional<ReadArticle> before, ReadArticle after)
{
    bytes_ += after.article.text.size();
    for (const auto& source : after.article.sources) {
        if (!source.url.empty() && !source.version.empty()) {
            pending_pages_.insert(source.url);
        }
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

}  // namespace soichi
