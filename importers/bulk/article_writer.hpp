#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>

#include "core/store/store.hpp"
#include "importers/bulk/prepare.hpp"
#include "importers/replace.hpp"

namespace soichi {

/// What became of an article that was taken.
enum class Fate : std::uint8_t { added, unchanged, duplicate, replaced };

/// Writes articles in groups: a group is written as a whole or not at all, with the marks of how far files were read.
class ArticleWriter {
public:
    /// `preparation` and the store must outlive this.
    ArticleWriter(Store& store, const Preparation& preparation, const ImportOptions& options);

    Fate take(PreparedArticle prepared);

    /// To be written with the articles taken so far.
    void mark(const std::string& key, FileMark mark) { marks_[key] = std::move(mark); }

    /// Has so much been taken that it should be written?
    [[nodiscard]] bool full() const;

    void commit();

private:
    [[nodiscard]] bool is_new_version(const Article& article) const;
    [[nodiscard]] ReadArticle read(const PreparedArticle& prepared, Article article, const ReadArticle& known) const;
    void put(std::optional<ReadArticle> before, ReadArticle after);
    [[nodiscard]] std::optional<ReadArticle> pending_or_stored(NodeId id) const;

    Store& store_;
    const Preparation& preparation_;
    const ImportOptions& options_;
    std::map<NodeId, ArticleChange> pending_;
    std::set<std::string> pending_pages_;  ///< addresses of which a version is pending
    std::map<std::string, FileMark> marks_;
    std::set<NodeId> seen_;  ///< of a dry run: what would have been written
    std::size_t bytes_ = 0;
};

}  // namespace soichi
