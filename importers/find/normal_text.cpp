#include "importers/find/normal_text.hpp"

#include <algorithm>

#include "core/names/letters.hpp"
#include "core/names/spelling.hpp"
#include "core/names/utf8.hpp"

namespace soichi {

namespace {

bool is_invisible(char32_t value)
{
    return (value >= 0x200B && value <= 0x200D) || value == 0x2060 || value == 0xFEFF || value == 0xAD;
}

bool needs_work(std::string_view text, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i) {
        switch (static_cast<unsigned char>(text[i])) {
            case 0xCC:
            case 0xCD:
            case 0xEF: return true;
            case 0xC2:
                if (i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) == 0xAD) {
                    return true;
                }
                break;
            case 0xE2:
                if (is_invisible(decode_at(text, i).value)) {
                    return true;
                }
                break;
            default: break;
        }
    }
    return false;
}

/// Only combining marks and invisible signs make NFC differ from the stored bytes in Vietnamese text.
/// All of them begin with one of the bytes C2 AD, CC, CD, E2 80, E2 81, EF BB.
bool may_need_work(std::string_view text)
{
    // Blocks without any of the first bytes are passed over; this loop has no branches, so that it runs on many bytes at once.
    constexpr std::size_t block = 64;
    std::size_t from = 0;
    for (; from + block <= text.size(); from += block) {
        // Counted in bytes: a bool would keep the compiler from taking many at once.
        std::uint8_t met = 0;
        for (std::size_t i = 0; i < block; ++i) {
            const auto byte = static_cast<std::uint8_t>(text[from + i]);
            met = static_cast<std::uint8_t>(met | static_cast<std::uint8_t>(byte == 0xC2 ? 1 : 0) | static_cast<std::uint8_t>((byte & 0xFE) == 0xCC ? 1 : 0) |
                                            static_cast<std::uint8_t>(byte == 0xE2 ? 1 : 0) | static_cast<std::uint8_t>(byte == 0xEF ? 1 : 0));
        }
        if (met != 0 && needs_work(text, from, from + block)) {
            return true;
        }
    }
    return needs_work(text, from, text.size());
}

}  // namespace

NormalText::NormalText(std::string_view stored) : stored_{stored}, changed_{may_need_work(stored)}
{
    if (!changed_) {
        return;
    }
    normal_.reserve(stored.size());
    origin_.reserve(stored.size() + 1);
    for (std::size_t at = 0; at < stored.size();) {
        const auto first = decode_at(stored, at);
        std::size_t end = at + first.bytes;
        for (auto next = decode_at(stored, end); next.bytes != 0 && letter_of(next.value).mark; next = decode_at(stored, end)) {
            end += next.bytes;
        }
        const auto cluster = stored.substr(at, end - at);
        if (!is_invisible(first.value)) {
            normal_ += cluster.size() == first.bytes ? std::string{cluster} : tidy(cluster);
        }
        origin_.resize(normal_.size(), static_cast<std::uint32_t>(at));
        at = end;
    }
    origin_.push_back(static_cast<std::uint32_t>(stored.size()));
}

Span NormalText::stored_span(std::uint32_t begin, std::uint32_t end) const
{
    if (!changed_) {
        return {begin, end};
    }
    const auto first = origin_[begin];
    if (end <= begin) {
        return {first, first};
    }
    // The last cluster ends where the next one begins; invisible signs after it stay outside.
    const auto last = origin_[end - 1];
    auto stop = last + decode_at(stored_, last).bytes;
    while (stop < stored_.size() && letter_of(decode_at(stored_, stop).value).mark) {
        stop += decode_at(stored_, stop).bytes;
    }
    return {first, std::max(first, stop)};
}

}  // namespace soichi
