#pragma once

#include <optional>
#include <vector>

#include "importers/relate/article.hpp"

namespace soichi {

/// Where words of negation, wish or future that end at token `at` begin, not before `begin`: "UBND tỉnh | sẽ | ban hành".
std::uint32_t before_mood(const Reading& reading, std::uint32_t at, std::uint32_t begin);

/// An edge, or several, that a clause would state.
struct Proposal {
    Relation relation;
    TokenRange words;
    std::vector<EntityIndex> from;  ///< none where the words do not tell
    std::vector<EntityIndex> to;
};

/// The reason for which the words in `range` assert nothing of what follows: negated, wished for or planned.
std::optional<Reason> mood_of(const Reading& reading, const TokenRange& range);

/// Does `clause` assert `proposal`? Where it does not, a doubt says why.
bool asserted(const ArticleView& view, const TokenRange& clause, const Proposal& proposal);

/// Does the clause assert that the body whose name ends at token `subject` has issued the document, with the verb at `verb`?
/// Words of negation, wish or future may stand between; then a doubt says so.
bool asserts_issuing(const ArticleView& view, const DirectiveMention& mention, std::uint32_t subject, std::uint32_t verb);

/// Where a symbol names a body ("45/KH-UBND") and nothing tells whose body it is, a doubt says so.
void doubt_unknown_issuers(Statements& statements);

/// Claims that are believed less than this are declined: they are wrong more often than right.
inline constexpr double least_confidence = 0.5;

/// Take out the claims that contradict what the same article says of their documents (nothing acts on what is younger, or
/// carries out what comes from a lower rank), and those below `bar`. Doubts say which they were and why.
void decline_claims(Statements& statements, double bar = least_confidence);

}  // namespace soichi
