#pragma once

#include <optional>

#include "core/model/article.hpp"
#include "core/model/statement.hpp"
#include "core/store/store.hpp"

namespace soichi {

/// An article with what it says.
struct ReadArticle {
    Article article;
    Statements statements;
};

/// In one atomic write, take `before` out of the store and put `after` in; either may be missing. Other articles are
/// written again only where an official of theirs turns out to be another person, or the same.
void replace(Store& store, const std::optional<ReadArticle>& before, const std::optional<ReadArticle>& after);

}  // namespace soichi
