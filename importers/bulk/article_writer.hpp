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
enum class Fate : std::uint8_t {
    added,
    unchanged,
    duplicate,  ///< known under another source
    replaced,   ///< more about a known article, or another version of a known page
};

/// Add it to the account.
void count(ImportReport& report, Fate fate);

/// Writes articles in groups: a group is written as a whole or not at all, with the marks of how far files were read.
class ArticleWriter {
public:
    /// What `article` says: what is known as `known`, with what was met as `met` merged into it.
    using StatementsOf =
        std::function<Statements(const Article& article, const PreparedArticle& met, const ReadArticle& known)>;

    /// The store and the options must outlive this.
    ArticleWriter(Store& store, StatementsOf statements_of, const ImportOptions& options);

    Fate take(PreparedArticle met);

    /// To be written with the articles taken so far.
    void mark(const std::string& key, FileMark mark) { marks_[key] = std::move(mark); }

    /// Has so much been taken that it should be written?
    [[nodiscard]] bool full() const;

    void commit();

private:
    [[nodiscard]] bool is_new_version(const Article& article) const;
    void put(std::optional<ReadArticle> before, ReadArticle after);
    [[nodiscard]] std::optional<ReadArticle> pending_or_stored(NodeId id) const;
    void note_rules(Store::Batch& batch) const;

    Store& store_;
    StatementsOf statements_of_;
    const ImportOptions& options_;
    std::map<NodeId, ArticleChange> pending_;
    std::set<std::string> pending_pages_;  ///< addresses of which versions are among them
    std::set<std::string> pending_rules_;  ///< with which they were read
    std::map<std::string, FileMark> marks_;
    std::size_t bytes_ = 0;
};

}  // namespace soichi
