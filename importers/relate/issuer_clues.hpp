#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importers/relate/article.hpp"

namespace soichi {

/// Who issued one document, and the words that say so.
struct Issuers {
    std::vector<EntityIndex> bodies;
    TokenRange evidence;
    std::string rule;
};

/// "UBND" or "HĐND" where the symbol of the document names such a body alone, which every unit has; else "".
std::string body_of_symbol(const DirectiveMention& mention);

/// May `body` have issued the document, as far as its symbol tells? A department does not number in the series of a
/// UBND.
bool may_issue(const ArticleView& view, const DirectiveMention& mention, EntityIndex body);

/// What the clause of one mention says of who issued the document: its subject, its signer, the agent of a passive, the
/// body that speaks in it. Nothing where it says nothing, or only wishes.
std::optional<Issuers> issuers_by_clause(const ArticleView& view, const DirectiveMention& mention);

/// For a symbol of a UBND or HĐND without a clause that says whose: the only such body of the sentence, of the article,
/// or of the province that the article is about.
std::optional<Issuers> issuers_by_symbol_name(const ArticleView& view, const DirectiveMention& mention);

/// "Chỉ thị 20 được Thủ tướng ký [ban hành]", "… được UBND tỉnh ban hành": who issued the document by the passive after
/// it.
std::optional<Issuers> issuers_by_passive(const ArticleView& view, const DirectiveMention& mention);

/// Do the two mentions stand in one list, and in one series ("Quyết định số 12/QĐ-UBND ngày … và 15/QĐ-UBND")?
bool listed_in_one_series(const ArticleView& view, const DirectiveMention& before, const DirectiveMention& after);

}  // namespace soichi
