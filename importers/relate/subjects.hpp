#pragma once

#include <optional>
#include <vector>

#include "importers/relate/article.hpp"

namespace soichi {

/// The bodies that stand as the subject of the verb at `at`.
std::vector<EntityIndex> subject_before(const ArticleView& view, std::uint32_t at, TokenRange& evidence);

/// A named unit that stands as the subject ("Nghệ An đang tích cực triển khai …").
std::optional<EntityIndex> place_before(const ArticleView& view, std::uint32_t at);

/// "Thực hiện A, [năm qua,] X đã …" and "Thực hiện A. X xây dựng …": the bodies that open the next clause.
std::vector<EntityIndex> bodies_of_next_clause(const ArticleView& view, std::uint32_t end, const TokenRange& sentence,
                                               TokenRange& evidence);

}  // namespace soichi
