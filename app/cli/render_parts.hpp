#pragma once

#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/cli/session.hpp"
#include "app/cli/style.hpp"
#include "query/citation.hpp"
#include "query/describe.hpp"
#include "query/view/step.hpp"

namespace soichi::cli {

/// What an edge says as a walk takes it: "được cụ thể hóa bằng", "implements".
std::string relation_phrase(Step step, Language language);

/// What kind of node it is, in the user's language.
std::string kind_word(Kind kind, Language language);

/// "Chỉ thị 16/CT-TTg · 16/5/2016 · Thủ tướng Chính phủ".
std::vector<Piece> line_pieces(const NodeLine& line, const Session& session);

/// Which sentences an answer has quoted already: the second time a beginning is enough.
class Quoted {
public:
    /// The words in quotation marks, whole the first time.
    std::string quote(NodeId article, Span span, const std::string& words);

private:
    std::set<std::pair<NodeId, Span>> seen_;
};

/// The quoted words and where they stand ("— Trà Vinh kiểm tra …, tin/bai.txt, 19/4/2021"), each line after `prefix`.
/// Without a date of the article's own stands the day that the evidence speaks of.
void write_citation(std::ostream& out, const Session& session, const Style& style, const Citation& citation,
                    std::size_t more, std::string_view prefix, Quoted& quoted);

/// The same for an edge's best evidence; says so where it has none.
void write_proof(std::ostream& out, const Session& session, const Style& style, const Proof& proof,
                 std::string_view prefix, Quoted& quoted);

}  // namespace soichi::cli
