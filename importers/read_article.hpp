#pragma once

#include "core/model/article.hpp"
#include "core/model/statement.hpp"

namespace soichi {

/// An article with what it says.
struct ReadArticle {
    Article article;
    Statements statements;
    bool operator==(const ReadArticle&) const = default;
};

}  // namespace soichi
