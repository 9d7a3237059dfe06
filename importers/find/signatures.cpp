#include "importers/find/signatures.hpp"
#include "importers/find/personal_names.hpp"

#include <algorithm>

#include "core/names/spelling.hpp"
#include "importers/find/lines.hpp"

namespace soichi {

namespace {

/// Between "KT. BỘ TRƯỞNG" and the name: titles, "(Đã ký)", empty lines of the seal.
constexpr std::size_t longest_block = 8;

/// The same where the recipients stand in the column beside it.
constexpr std::size_t longest_columns = 40;

/// A personal name that has the line to itself, degrees and ranks aside.
TokenRange name_line(const Reading& reading, const TokenRange& line)
{
    auto at = line.first;
    for (auto hit = reading.longest(at, EntryKind::honorific); hit.entry != nullptr;
         hit = reading.longest(at, EntryKind::honorific)) {
        at = hit.last + (reading.is_sign(hit.last, U'.') ? 1U : 0U);
    }
    const auto name = personal_name_at(reading, at);
    return name.last == line.last ? name : TokenRange{};
}

/// "PHÓ THỐNG ĐỐC Phạm Văn A": title and name on one line.
TokenRange name_after_titles(const Reading& reading, const TokenRange& line, const std::vector<TitleMention>& titles)
{
    const auto name = titles.empty() ? TokenRange{} : personal_name_at(reading, titles.back().range.last);
    return name.last == line.last ? name : TokenRange{};
}

bool shouts(const Reading& reading, const TokenRange& line)
{
    return reading[line.first].capitals;
}

/// Reads the block that begins with the office signed for ("TM. ỦY BAN NHÂN DÂN") or with a title in capitals. Between
/// the lines of two columns (`columns`) stands the list of recipients, whose titles are not the signer's.
std::optional<Signature> block_from(const Reading& reading, const std::vector<TokenRange>& lines, std::size_t index,
                                    bool columns)
{
    Signature signature;
    signature.whole.first = lines[index].first;
    const auto reach = columns ? longest_columns : longest_block;
    for (auto i = index; i < lines.size() && i < index + reach; ++i) {
        const bool on_behalf = label_end(reading, lines[i], "doc_on_behalf") != 0;
        const bool may_title = !on_behalf && (!columns || shouts(reading, lines[i]));
        auto titles = may_title ? titles_at(reading, lines[i].first) : std::vector<TitleMention>{};
        const auto name = titles.empty() ? name_line(reading, lines[i]) : name_after_titles(reading, lines[i], titles);
        if (!titles.empty()) {
            signature.titles = std::move(titles);
        }
        if (!name.empty()) {
            signature.name = name;
            signature.whole = columns ? name : TokenRange{signature.whole.first, lines[i].last};
            return signature;
        }
    }
    return std::nullopt;
}

/// The lines, each cut at wide gaps and semicolons: "Ban Bí thư; KT. THỦ TƯỚNG" is a recipient beside a line of the
/// signature.
std::vector<TokenRange> cut_columns(const Reading& reading, const std::vector<TokenRange>& lines)
{
    std::vector<TokenRange> pieces;
    for (const auto& line : lines) {
        for (const auto& column : columns_of(reading, line)) {
            const auto recipients = label_end(reading, column, "doc_recipients");
            auto first = recipients != 0 ? recipients : column.first;
            for (auto at = first; at <= column.last; ++at) {
                if (at == column.last || reading.is_sign(at, U';')) {
                    pieces.push_back({first, at});
                    first = at + 1;
                }
            }
        }
    }
    std::erase_if(pieces, [](const TokenRange& piece) { return piece.empty(); });
    return pieces;
}

/// "KT. Bộ trưởng - Thứ trưởng": the signer's own title follows that of the one signed for.
std::uint32_t own_title(const Reading& reading, const TokenRange& words)
{
    auto at = words.first;
    while (label_end(reading, {at, words.last}, "doc_on_behalf") != 0) {
        while (at < words.last && !reading.is_sign(at, U'-') && !reading.is_sign(at, U',')) {
            ++at;
        }
        ++at;
    }
    return at;
}

/// "Người ký: Cao Văn A (Thứ trưởng)", "Phó Thống đốc Phạm Văn B", "Nguyễn Văn C, Thứ trưởng Bộ Xây dựng".
std::optional<Signature> metadata_signature(const Reading& reading, const TokenRange& line, const TokenRange& next)
{
    const auto at = label_end(reading, line, "doc_signer");
    if (at == 0) {
        return std::nullopt;
    }
    Signature signature;
    signature.titles = titles_at(reading, at);
    bool honorific = false;
    bool plural = false;
    const auto name_at =
        skip_honorifics(reading, signature.titles.empty() ? at : signature.titles.back().range.last, honorific, plural);
    // "Người ký: Thủ tướng Chính phủ (Hồ Văn A)"
    const bool bracket = !signature.titles.empty() && reading.is_sign(name_at, U'(');
    signature.name = personal_name_at(reading, name_at + (bracket ? 1U : 0U));
    if (signature.name.empty()) {
        return std::nullopt;
    }
    const auto after = signature.name.last;
    const bool apposition =
        reading.is_sign(after, U'(') || reading.is_sign(after, U',') || reading.is_sign(after, U'-');
    if (apposition && signature.titles.empty()) {
        signature.titles = titles_at(reading, own_title(reading, {after + 1, line.last}));
    }
    if (const auto position = label_end(reading, next, "doc_position"); position != 0 && signature.titles.empty()) {
        signature.titles = titles_at(reading, own_title(reading, {position, next.last}));
    }
    signature.whole = {line.first, line.last};
    return signature;
}

}  // namespace

std::vector<Signature> find_signatures(const Reading& reading, std::uint32_t header_end, const TokenRange& recipients)
{
    std::vector<Signature> found;
    const auto note = [&](std::optional<Signature> signature) {
        const bool known =
            signature && std::any_of(found.begin(), found.end(), [&](const Signature& other) {
                return fold_phrase(reading.words(other.name)) == fold_phrase(reading.words(signature->name));
            });
        if (signature && !known) {
            found.push_back(std::move(*signature));
        }
    };
    const auto lines = lines_of(reading, {0, reading.body_end()});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool title_alone = shouts(reading, lines[i]) && !titles_at(reading, lines[i].first).empty();
        const bool block =
            lines[i].first >= header_end && (label_end(reading, lines[i], "doc_on_behalf") != 0 || title_alone);
        note(block ? block_from(reading, lines, i, false)
                   : metadata_signature(reading, lines[i], i + 1 < lines.size() ? lines[i + 1] : TokenRange{}));
    }
    const auto pieces = cut_columns(reading, lines_of(reading, recipients));
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        note(label_end(reading, pieces[i], "doc_on_behalf") != 0 ? block_from(reading, pieces, i, true) : std::nullopt);
    }
    return found;
}

}  // namespace soichi
