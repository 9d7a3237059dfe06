#include "eval/spans.hpp"

#include "eval/characters.hpp"

namespace soichi::eval {

namespace {

constexpr double longest_evidence = 1500;  // bytes; more is the whole page rather than a sentence

bool overlaps(const DumpEvidence& piece, std::size_t begin, std::size_t end)
{
    return piece.begin < static_cast<double>(end) && static_cast<double>(begin) < piece.end;
}

}  // namespace

bool touches(const DumpEdge& edge, const std::string& article, std::string_view words, std::string_view text)
{
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + words.size())) {
        for (const auto& piece : edge.evidence) {
            if (piece.article == article && piece.end - piece.begin <= longest_evidence &&
                overlaps(piece, at, at + words.size())) {
                return true;
            }
        }
    }
    return false;
}

bool keeps_contract(const DumpEvidence& piece, std::string_view text)
{
    if (!piece.whole || piece.begin < 0 || piece.begin >= piece.end || piece.end > static_cast<double>(text.size())) {
        return false;
    }
    const auto begin = static_cast<std::size_t>(piece.begin);
    const auto cut = text.substr(begin, static_cast<std::size_t>(piece.end) - begin);
    return (cut == piece.quote || decoded(cut) == piece.quote) && !piece.rule.empty() && piece.confidence > 0 &&
           piece.confidence <= 1;
}

}  // namespace soichi::eval
