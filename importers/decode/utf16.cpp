#include "importers/decode/utf16.hpp"

#include <algorithm>
#include <array>

#include "core/names/utf8.hpp"

namespace soichi {

namespace {

constexpr std::string_view mark_le = "\xFF\xFE";
constexpr std::string_view mark_be = "\xFE\xFF";

std::optional<Encoding> marked_order(std::string_view bytes)
{
    if (bytes.starts_with(mark_le)) {
        return Encoding::utf16le;
    }
    return bytes.starts_with(mark_be) ? std::optional{Encoding::utf16be} : std::nullopt;
}

/// The unit at `at`, which is even.
char32_t unit(std::string_view bytes, std::size_t at, bool little)
{
    const auto byte = [&](std::size_t i) -> char32_t { return static_cast<unsigned char>(bytes[i]); };
    return little ? byte(at) | (byte(at + 1) << 8U) : (byte(at) << 8U) | byte(at + 1);
}

bool is_high(char32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool is_low(char32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

}  // namespace

std::optional<Encoding> utf16_order(std::string_view bytes)
{
    constexpr std::size_t looked_at = 4096;
    if (const auto order = marked_order(bytes)) {
        return order;
    }
    const auto size = std::min(bytes.size(), looked_at) / 2 * 2;
    if (bytes.size() % 2 != 0 || std::find(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size), '\0') ==
                                     bytes.begin() + static_cast<std::ptrdiff_t>(size)) {
        return std::nullopt;
    }
    std::array<std::size_t, 2> zeros{};
    for (std::size_t at = 0; at < size; ++at) {
        zeros.at(at % 2) += bytes[at] == '\0' ? 1 : 0;
    }
    const auto often = [&](std::size_t zeros_here, std::size_t zeros_there) {
        return zeros_here * 5 >= size &&
               zeros_here >= 10 * zeros_there;  // of each two bytes, one of five is a zero here
    };
    if (often(zeros[1], zeros[0])) {
        return Encoding::utf16le;
    }
    return often(zeros[0], zeros[1]) ? std::optional{Encoding::utf16be} : std::nullopt;
}

std::optional<std::string> text_of_utf16(Encoding order, std::string_view bytes)
{
    const auto marked = marked_order(bytes);
    const bool little = marked.value_or(order) == Encoding::utf16le;
    if (bytes.size() % 2 != 0) {
        return std::nullopt;
    }
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = marked ? 2 : 0; at < bytes.size(); at += 2) {
        auto value = unit(bytes, at, little);
        if (is_high(value) && at + 2 < bytes.size() && is_low(unit(bytes, at + 2, little))) {
            at += 2;
            value = 0x10000 + ((value - 0xD800) << 10U) + (unit(bytes, at, little) - 0xDC00);
        } else if (is_high(value) || is_low(value)) {
            return std::nullopt;
        }
        append_utf8(text, value);
    }
    return text;
}

}  // namespace soichi
