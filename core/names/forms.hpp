#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soichi {

/// A form of document (văn bản): chỉ thị, kế hoạch, nghị quyết liên tịch …
struct DocumentForm {
    std::string symbol;    ///< as designators abbreviate it ("CTr"); empty where they do not
    std::string noun;      ///< in lower case
    std::string rank;      ///< class of domain.md 1.4: N1 … N5, B, C, D, E, F
    std::string reg;       ///< register: state, party, joint, all
};

/// All forms, in the order of core/names/data/forms.tsv.
const std::vector<DocumentForm>& document_forms();

/// The canonical spelling of a form symbol ("Ctr", "CTR" → "CTr"), if it is one. Eth counts as đ.
std::optional<std::string> canonical_form_symbol(std::string_view symbol);

/// The usual noun of a form symbol ("KH" → "kế hoạch"). A circular of the Party or the Front is a thông tri,
/// so `party` says in which register the designator stands. Empty where the symbol is not known.
std::string noun_of_symbol(std::string_view symbol, bool party);

/// Does a document with this form symbol bear this noun ("CTr", "chương trình phối hợp")?
bool noun_fits_symbol(std::string_view noun, std::string_view symbol);

}  // namespace soichi
