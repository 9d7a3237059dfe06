#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "core/store/store.hpp"
#include "importers/import.hpp"
#include "importers/read/articles.hpp"
#include "importers/read_article.hpp"

namespace soichi {

/// An article as it was met, with what it says.
struct PreparedArticle {
    Article met;
    std::optional<Article> joined = {};         ///< with what the snapshot had of it; nothing where it had nothing
    std::optional<Statements> statements = {};  ///< of that; nothing where the snapshot has just that already

    /// The article as it is to be stored, as far as the snapshot told.
    [[nodiscard]] const Article& article() const { return joined ? *joined : met; }
};

/// Does what needs no knowledge of what is being written meanwhile: decoding, reading, extracting. Several threads may.
class Preparation {
public:
    /// Without a snapshot every article is new.
    explicit Preparation(ReadOptions options, std::optional<Snapshot> snapshot = std::nullopt);

    [[nodiscard]] std::vector<std::variant<PreparedArticle, Rejection>> operator()(RawItem raw) const;

    /// Everything about one article.
    [[nodiscard]] PreparedArticle prepare(Article met) const;

    /// What `article` says: what is known as `known`, with what was met as `met` merged into it. What was prepared may
    /// rest on an earlier state of the article than the one that is known by now.
    [[nodiscard]] Statements statements_of(const Article& article, const PreparedArticle& met,
                                           const ReadArticle& known) const;

private:
    [[nodiscard]] Statements statements_of(const Article& article) const;

    ReadOptions options_;
    std::optional<Snapshot> snapshot_;
    Judgements judgements_;
};

}  // namespace soichi
