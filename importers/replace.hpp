#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "core/model/article.hpp"
#include "core/model/statement.hpp"
#include "core/store/store.hpp"
#include "importers/read_article.hpp"

namespace soichi {

/// One article as it was in the store and as it is to be; nothing where it was not, or is not to be.
struct ArticleChange {
    std::optional<ReadArticle> before;
    std::optional<ReadArticle> after;
};

/// Changes of articles and of judgements that are written in one atomic write. Other articles are written again only
/// where a node of theirs turns out to be another, or the same.
class Rewriting {
public:
    explicit Rewriting(Store& store) : store_{store}, before_{store.judgements()}, after_{before_} {}

    /// Take `before` out of the store and put `after` in; either may be missing. An article is named once.
    void replace(std::optional<ReadArticle> before, std::optional<ReadArticle> after);

    /// From now on these judgements hold.
    void judge(Judgements judgements) { after_ = std::move(judgements); }

    /// Write everything, or nothing. `also` may add to what is written.
    void commit(const std::function<void(Store::Batch&)>& also = {}, const Writing& how = {});

private:
    Store& store_;
    Judgements before_;
    Judgements after_;
    std::vector<ArticleChange> changes_;
};

/// One change of one article.
void replace(Store& store, std::optional<ReadArticle> before, std::optional<ReadArticle> after);

}  // namespace soichi
