#include <doctest/doctest.h>

#include <string_view>

#include "core/names/search_key.hpp"
#include "core/names/spelling.hpp"
#include "core/names/utf8.hpp"

using namespace soichi;

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
