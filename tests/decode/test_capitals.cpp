#include <doctest/doctest.h>

#include "importers/decode/capitals.hpp"
#include "importers/decode/compose.hpp"
#include "tests/decode/letters_in.hpp"

namespace soichi {

TEST_CASE("small letters with a tone become capitals where their place tells")
{
    struct Row {
        std::string_view when;
        std::string_view shown;
        std::string_view restored;
    };
    for (const auto& row : {
             Row{"between capitals", "CộNG HòA", "CỘNG HÒA"},
             Row{"after two capitals", "THị TRấN", "THỊ TRẤN"},
             Row{"before capitals", "ủY BAN", "ỦY BAN"},
             Row{"between words in capitals, after one letter", "CộNG HòA Xã HộI", "CỘNG HÒA XÃ HỘI"},
             Row{"at the end of a line in capitals", "ủY BAN NHÂN DÂN Xã\nSố: 12", "ỦY BAN NHÂN DÂN XÃ\nSố: 12"},
             Row{"at the beginning of a line in capitals", "Về VIệC", "VỀ VIỆC"},
             Row{"not after an abbreviation", "UBND Xã", "UBND Xã"},
             Row{"not beside one word in small letters", "HộI Xã Tân", "HỘI Xã Tân"},
             Row{"not across the end of a line", "HộI\nXã", "HỘI\nXã"},
             Row{"not in a word with small letters", "Hội đồng", "Hội đồng"},
             Row{"not alone", "Xã", "Xã"},
             Row{"a tone of its own", "CO\u0323NG", "CỌNG"},
         }) {
        CAPTURE(row.when);
        auto letters = test::letters_in(row.shown);
        restore_capitals(letters);
        CHECK(composed(letters) == row.restored);
    }
}

}  // namespace soichi
