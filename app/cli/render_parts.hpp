#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "app/cli/session.hpp"
#include "app/cli/style.hpp"
#include "query/citation.hpp"
#include "query/describe.hpp"
#include "query/step.hpp"

namespace soichi::cli {

/// What an edge says as a walk takes it: "được cụ thể hóa bằng", "implements".
std::string relation_phrase(Step step, Language language);

/// What kind of node it is, in the user's language.
std::string kind_word(Kind kind, Language language);

/// "Chỉ thị 16/CT-TTg · 16/5/2016 · Thủ tướng Chính phủ".
std::vector<Piece> line_pieces(const NodeLine& line, const Session& session);

/// "Trà Vinh kiểm tra …, tin/bai.txt, 19/4/2021": the article by its title, source and date, as far as they are known.
std::string article_phrase(const Article& article, const Session& session);

/// The quoted words and where they stand, each line after `prefix`.
void write_citation(std::ostream& out, const Session& session, const Style& style, const Citation& citation,
                    std::size_t more, std::string_view prefix);

/// The same for an edge's best evidence; says so where it has none.
void write_proof(std::ostream& out, const Session& session, const Style& style, const Proof& proof,
                 std::string_view prefix);

}  // namespace soichi::cli
