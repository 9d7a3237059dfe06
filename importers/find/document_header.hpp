#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "importers/find/directives.hpp"

namespace soichi {

/// What the header of an official document says: the layout of Decree 30/2020/NĐ-CP, annex I, of the Party's
/// 36-HD/VPTW, or the metadata table that legal databases put before the text.
struct DocumentHeader {
    std::size_t self = 0;            ///< index of the mention that gives its number
    std::vector<TokenRange> lines;   ///< of the whole article, those of the header in columns
    std::size_t count = 0;           ///< so many of them may be the header's
    TokenRange title;                ///< trích yếu: what the document says of itself; may be empty
    TokenRange dateline;             ///< "Hà Nội, ngày …": where the issuer sits, not what the document is about
    std::vector<TokenRange> mottos;  ///< "CỘNG HÒA …", "ĐẢNG CỘNG SẢN VIỆT NAM": they name nothing
    std::uint32_t end = 0;           ///< the token where the text itself begins
};

/// The header of the document that the article is, or nothing where it only speaks of documents. Completes the mention
/// of its number with the form, date, title and issuers that the header gives.
std::optional<DocumentHeader> read_header(const Reading& reading, std::vector<DirectiveMention>& mentions);

/// Does the line open the articles of a document ("Điều 1.", "Chương I")?
bool opens_operative_part(const Reading& reading, const TokenRange& line);

/// Gives the mention the issuer that the header names: "Cơ quan ban hành: Bộ Y tế", the title's "của Ban Thường vụ Tỉnh
/// ủy", else the last body that has a line to itself before the number.
void read_header_issuer(const Reading& reading, const DocumentHeader& header, DirectiveMention& self);

}  // namespace soichi
