#include <doctest/doctest.h>

#include <utf8proc.h>

#include <array>
#include <optional>
#include <string_view>

#include "core/names/search_key.hpp"
#include "core/names/spelling.hpp"
#include "core/names/utf8.hpp"

using namespace soichi;

namespace {

std::optional<std::size_t> first_invalid_as_utf8proc(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        utf8proc_int32_t value = 0;
        const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                                             static_cast<utf8proc_ssize_t>(text.size() - at), &value);
        if (length <= 0) {
            return at;
        }
        at += static_cast<std::size_t>(length);
    }
    return std::nullopt;
}

}  // namespace

TEST_CASE("spellings of one word fold to one form")
{
    struct Row {
        std::string_view why;
        std::string_view a;
        std::string_view b;
        bool same;
    };
    for (const auto& [why, a, b, same] : {
             Row{"both placements of the tone", "Hòa", "hoà", true},
             Row{"the same with y", "Thủy", "thuỷ", true},
             Row{"composed and decomposed", "ủy", "u\u0309y", true},
             Row{"eth for d with stroke", "Ðảng", "đảng", true},
             Row{"capitals", "BẮC", "bắc", true},
             Row{"tones tell words apart", "bán", "bạn", false},
             Row{"so do base letters", "ban", "bân", false},
             Row{"d and đ are two letters", "da", "đa", false},
         }) {
        CAPTURE(why);
        CHECK((fold_word(a) == fold_word(b)) == same);
    }
}

TEST_CASE("what is typed without diacritics finds what is written with them")
{
    CHECK(search_key("Chỉ thị số 16/CT-TTg") == "chi thi so 16 ct ttg");
    CHECK(search_key("  Đắk   Lắk ") == "dak lak");
    CHECK(search_key("Phạm Duy Hưng") == search_key("pham duy hung"));
    CHECK(search_words("UBND tỉnh") == std::vector<std::string>{"ubnd", "tinh"});
}

TEST_CASE("tidy text has single spaces and composed letters")
{
    CHECK(tidy("  UBND\u00A0 tỉnh\t\n Ba\u0301c ") == "UBND tỉnh Bác");
    CHECK(tidy("dân\u200B vận") == "dân vận");
    CHECK(tidy("") == "");
}

TEST_CASE("the first byte that is not UTF-8 is told")
{
    CHECK_FALSE(first_invalid_utf8("tỉnh").has_value());
    CHECK(first_invalid_utf8("ab\xFF") == 2);
    CHECK(first_invalid_utf8("t\xE1\xBB") == 1);
    CHECK(first_invalid_utf8("\xC0\xAF") == 0);
}

TEST_CASE("what is UTF-8 is decided as utf8proc decides it, whatever bytes stand together")
{
    constexpr std::array<unsigned char, 14> edges{0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F,
                                                  0xA0, 0xBF, 0xC0, 0xC2, 0xED, 0xF4, 0xFF};
    std::size_t different = 0;
    for (unsigned first = 0; first < 256; ++first) {
        for (const auto second : edges) {
            for (const auto third : edges) {
                for (const auto fourth : edges) {
                    const std::array bytes{static_cast<char>(first), static_cast<char>(second),
                                           static_cast<char>(third), static_cast<char>(fourth)};
                    const std::string_view text{bytes.data(), bytes.size()};
                    different += first_invalid_utf8(text) == first_invalid_as_utf8proc(text) ? 0 : 1;
                }
            }
        }
    }
    CHECK(different == 0);
}
