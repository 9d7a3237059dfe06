#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "importers/find/directives.hpp"
#include "importers/find/signatures.hpp"

namespace soichi {

/// The parts of a text that is itself a directive: the layout of Decree 30/2020/NĐ-CP, annex I, of the Party's
/// 36-HD/VPTW, or the metadata table that legal databases put before the text.
struct OfficialDocument {
    TokenRange self;                 ///< the mention that gives its number
    TokenRange header;               ///< up to where the preamble or the first article begins
    TokenRange dateline;             ///< "Hà Nội, ngày …": where the issuer sits, not what the document is about
    bool central = false;            ///< issued by a central body
    std::vector<TokenRange> mottos;  ///< "CỘNG HÒA …", "ĐẢNG CỘNG SẢN VIỆT NAM": they name nothing
    PartialDate date;                ///< of the document; year 0 where it gives none
    TokenRange title;                ///< trích yếu: what the document says of itself; may be empty
    std::vector<TokenRange> bases;   ///< one for each "Căn cứ …", without that word
    std::vector<Signature> signatures;
    TokenRange recipients;  ///< "Nơi nhận": who gets a copy; may be empty
};

/// The document that the article is, or nothing where it only speaks of documents. Completes the mention of its number
/// with the form, date, title and issuers that the header gives, and adds one of kind `self` for each "Nghị định này".
std::optional<OfficialDocument> find_document(const Reading& reading, std::vector<DirectiveMention>& mentions);

}  // namespace soichi
