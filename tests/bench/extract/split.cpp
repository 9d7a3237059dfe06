#include <utf8proc.h>

#include "core/names/utf8.hpp"
#include "tests/bench/extract/splitters.hpp"

namespace soichi::bench {

namespace {

constexpr char32_t table_size = 0x2000;

bool classify(char32_t value)
{
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(value));
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME) || category == UTF8PROC_CATEGORY_ND;
}

std::vector<std::uint8_t> table()
{
    std::vector<std::uint8_t> in_word(table_size);
    for (char32_t value = 0; value < table_size; ++value) {
        in_word[value] = classify(value) ? 1 : 0;
    }
    return in_word;
}

}  // namespace

void split(std::string_view text, std::vector<Word>& words)
{
    static const auto known = table();
    const auto* const in_word = known.data();
    words.clear();
    std::size_t begin = 0;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, bytes] = decode_at(text, at);
        const bool letter = value < table_size ? in_word[value] != 0 : classify(value);
        if (letter && !inside) {
            begin = at;
        } else if (!letter && inside) {
            words.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)});
        }
        inside = letter;
        at += bytes;
    }
    if (inside) {
        words.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text.size())});
    }
}

}  // namespace soichi::bench
