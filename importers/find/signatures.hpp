#pragma once

#include <vector>

#include "importers/find/officials.hpp"

namespace soichi {

/// A signature: "KT. BỘ TRƯỞNG / THỨ TRƯỞNG / Nguyễn Văn A", or the row "Người ký" of a metadata table.
struct Signature {
    TokenRange name;
    TokenRange whole;                  ///< title and name: the evidence
    std::vector<TitleMention> titles;  ///< of the one who signs, not of those on whose behalf; empty where none is told
};

/// The signatures of a document: after its header, which ends at token `header_end`, in its metadata, and in the column
/// beside its `recipients` where a page was read line by line.
std::vector<Signature> find_signatures(const Reading& reading, std::uint32_t header_end, const TokenRange& recipients);

}  // namespace soichi
