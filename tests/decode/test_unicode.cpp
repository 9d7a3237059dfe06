#include <doctest/doctest.h>

#include <string>

#include "importers/decode/encoding.hpp"
#include "tests/decode/encoders.hpp"

namespace soichi {

namespace {

const std::string sentence = "Ủy ban nhân dân tỉnh Đồng Hới ban hành Kế hoạch số 12/KH-UBND – “về phòng dịch”…";

}  // namespace

TEST_CASE("UTF-8 stays byte for byte")
{
    struct Row {
        std::string_view when;
        std::string text;
    };
    for (const auto& row : {
             Row{"composed", test::in_form(test::UnicodeForm::composed, sentence)},
             Row{"decomposed", test::in_form(test::UnicodeForm::decomposed, sentence)},
             Row{"in the mixed form", test::in_form(test::UnicodeForm::mixed, sentence)},
             Row{"with zero bytes", std::string{"Hội\0đồng", 12}},
             Row{"with letters of Latin-1 only", "Hà Nam, Thái Bình, Hòa Bình và Tây Ninh"},
             Row{"French", "L’année dernière, le comité a été élu à l’unanimité, dès l’été, près de Liège"},
             Row{"with a line that was taken for windows-1252", sentence + "\nHá»\u2122i Ä\u2018á»\u201Cng"},
             Row{"Chinese", "人民委員會"},
             Row{"unaccented", "Uy ban nhan dan tinh"},
             Row{"empty", ""},
         }) {
        CAPTURE(row.when);
        const auto decoded = decode(row.text);
        REQUIRE(decoded);
        CHECK(decoded->text == row.text);
        CHECK(decoded->encoding == Encoding::utf8);
        CHECK(decoded->score == 1);
    }
}

TEST_CASE("a byte order mark is dropped")
{
    CHECK(decode("\xEF\xBB\xBF" + sentence)->text == sentence);
    CHECK(decode("\xEF\xBB\xBF" + sentence, Encoding::utf8)->text == sentence);
    CHECK(decode("\xEF\xBB\xBF")->text.empty());
    CHECK(decode("\xEF\xBB\xBF"
                 "Nam \x90") == std::nullopt);
    for (const auto order : {Encoding::utf16le, Encoding::utf16be}) {
        const auto marked = test::encoded(order, "\uFEFF" + sentence + " 𠊛");
        const auto decoded = decode(marked);
        REQUIRE(decoded);
        CHECK(decoded->text == sentence + " 𠊛");
        CHECK(decoded->encoding == order);
        CHECK(decode(marked, Encoding::utf16le)->text == sentence + " 𠊛");
    }
}

TEST_CASE("UTF-16 is found without a byte order mark")
{
    for (const auto order : {Encoding::utf16le, Encoding::utf16be}) {
        for (const std::string_view text :
             {std::string_view{sentence}, std::string_view{"Xã Tân"}, std::string_view{"Plan 1"}}) {
            const auto decoded = decode(test::encoded(order, text));
            REQUIRE(decoded);
            CHECK(decoded->encoding == order);
            CHECK(decoded->text == text);
        }
    }
}

TEST_CASE("broken UTF-16 is not taken for a text")
{
    CHECK(decode_as(Encoding::utf16le, std::string_view{"a\0b", 3}) == std::nullopt);
    CHECK(decode_as(Encoding::utf16le, std::string_view{"\x00\xD8"
                                                        "a\0",
                                                        4}) == std::nullopt);
    CHECK(decode_as(Encoding::utf16be, std::string_view{"\xDC\x00\0a", 4}) == std::nullopt);
    CHECK(decode("\xFF\xFE\x01") == std::nullopt);
}

}  // namespace soichi
