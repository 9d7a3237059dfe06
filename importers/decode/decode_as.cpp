#include "core/names/utf8.hpp"
#include "importers/decode/capitals.hpp"
#include "importers/decode/compose.hpp"
#include "importers/decode/decode_8_bit.hpp"
#include "importers/decode/encoding.hpp"
#include "importers/decode/letters_of.hpp"
#include "importers/decode/mojibake.hpp"
#include "importers/decode/utf16.hpp"
#include "importers/decode/viqr.hpp"

namespace soichi {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

/// Where a piece of `bytes` ends that is long enough: at the end of a line, which no letter, and no word, goes across.
std::size_t piece_end(std::string_view bytes)
{
    constexpr std::size_t long_enough = 65536;
    const auto line_end = bytes.size() <= long_enough ? std::string_view::npos : bytes.find('\n', long_enough);
    return line_end == std::string_view::npos ? bytes.size() : line_end + 1;
}

/// `bytes`, decoded piece by piece, so that a long text does not stand in memory in all its stages; nothing where a
/// piece gives nothing.
template <typename Decode>
std::optional<std::string> in_pieces(std::string_view bytes, const Decode& decode)
{
    std::string text;
    text.reserve(bytes.size());
    while (!bytes.empty()) {
        const auto end = piece_end(bytes);
        const std::optional<std::string> piece = decode(bytes.substr(0, end));
        if (!piece) {
            return std::nullopt;
        }
        text += *piece;
        bytes.remove_prefix(end);
    }
    return text;
}

}  // namespace

std::optional<std::string> decode_8_bit(Encoding encoding, std::string_view text, CodesIn codes_in)
{
    return in_pieces(text, [&](std::string_view piece) -> std::optional<std::string> {
        const bool characters = codes_in == CodesIn::characters;
        auto letters = letters_of(encoding, characters ? codes_of_characters(piece) : codes_of_bytes(piece), false);
        if (!letters) {
            return std::nullopt;
        }
        if (encoding == Encoding::tcvn3) {
            restore_capitals(*letters);
        }
        return composed(*letters);
    });
}

std::optional<std::string> decode_as(Encoding encoding, std::string_view bytes)
{
    if (encoding == Encoding::utf16le || encoding == Encoding::utf16be) {
        return text_of_utf16(encoding, bytes);
    }
    if (bytes.starts_with(utf8_mark)) {
        bytes.remove_prefix(utf8_mark.size());
    }
    const bool utf8 = !first_invalid_utf8(bytes);
    if (is_8_bit(encoding)) {
        return decode_8_bit(encoding, bytes, utf8 ? CodesIn::characters : CodesIn::bytes);
    }
    if (!utf8) {
        return std::nullopt;
    }
    switch (encoding) {
    case Encoding::viqr:
        return in_pieces(bytes, [](std::string_view piece) { return std::optional{composed(letters_of_viqr(piece))}; });
    case Encoding::utf8_as_1252:
        return restored(bytes).text;
    default:
        return std::string{bytes};
    }
}

}  // namespace soichi
