#include <doctest/doctest.h>

#include "eval/characters.hpp"
#include "eval/fold.hpp"

using namespace soichi::eval;

TEST_CASE("spellings of one name fold alike")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        std::string_view folded;
    };
    for (const auto& row : {
             Row{"nothing", "", ""},
             Row{"case", "TỈNH ỦY Bắc Kạn", "tỉnh ủy bắc kạn"},
             Row{"decomposed letters", "Ti\u0309nh u\u0309y", "tỉnh ủy"},
             Row{"old placement of the tone", "Thị xã Hoà Thành, Thuỷ Xuân", "thị xã hòa thành thủy xuân"},
             Row{"eth for đ; the tone moves in closed syllables too", "Ðoàn ðại biểu", "đòan đại biểu"},
             Row{"dashes", "79-CTr/BDVTW—–BCSĐCP", "79-ctr/bdvtw-bcsđcp"},
             Row{"quotation and punctuation marks", "“Dân vận khéo”, (2019); A.", "dân vận khéo 2019 a"},
             Row{"white space of all sorts", "\u00a0UBND\u2003\t tỉnh\u3000", "ubnd tỉnh"},
             Row{"signs without width", "UB\u200bND\ufeff tỉnh", "ubnd tỉnh"},
             Row{"a dash on either side of a sign without width stays double", "a-\u200b-b", "a--b"},
             Row{"long forms", "Ủy ban nhân dân tỉnh, Hội đồng nhân dân", "ubnd tỉnh hđnd"},
             Row{"a long form in several steps", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "mttq tỉnh"},
             Row{"a dropped word leaves one space", "Đảng Cộng sản Việt Nam tỉnh", "đảng tỉnh"},
             Row{"TW as a word", "Ban Dân vận TW", "ban dân vận trung ương"},
             Row{"T.Ư", "Ban Dân vận T.Ư", "ban dân vận trung ương"},
             Row{"not inside a word", "BDVTW", "bdvtw"},
             Row{"nor beside a digit or an underscore", "tw1 _tw", "tw1 _tw"},
             Row{"a stroke ends a word", "79/TW", "79/trung ương"},
             Row{"TX", "TX. Hòa Thành", "thị xã hòa thành"},
         }) {
        CAPTURE(row.why);
        CHECK(fold(row.text) == row.folded);
    }
}

TEST_CASE("a symbol folds without separators, case and the year of normative documents")
{
    CHECK(fold_symbol("QĐ-UBND") == "qđubnd");
    CHECK(fold_symbol(" 2007 / QĐ–BNV ") == "qđbnv");
    CHECK(fold_symbol("1999QĐ-BNV") == "qđbnv");
    CHECK(fold_symbol("1899/QĐ-BNV") == "1899qđbnv");
    CHECK(fold_symbol("20/QĐ") == "20qđ");
    CHECK(fold_symbol("QÐ.UBND_x") == "qđubndx");
    CHECK(fold_symbol("").empty());
}

TEST_CASE("a number folds without leading zeros, with the letter that follows")
{
    CHECK(fold_number("016") == "16");
    CHECK(fold_number(" 16 A ") == "16a");
    CHECK(fold_number("16Đ/QĐ") == "16đ");
    CHECK(fold_number("16/QĐ") == "16");
    CHECK(fold_number("000") == "0");
    CHECK(fold_number("0") == "0");
    CHECK(fold_number("x1").empty());
    CHECK(fold_number("").empty());
}

TEST_CASE("a year is the first four characters")
{
    CHECK(year_of("2016-05-16") == "2016");
    CHECK(year_of("201") == "201");
    CHECK(year_of("năm 2016") == "năm ");
}

TEST_CASE("characters are told apart as the reference scorer does")
{
    CHECK(is_space(0x1F));
    CHECK(is_space(0xA0));
    CHECK_FALSE(is_space(0x200B));
    CHECK(is_word(U'ư'));
    CHECK(is_word('_'));
    CHECK_FALSE(is_word(0x309));  // a combining mark is no letter
    CHECK(is_decimal(0x663));     // ARABIC-INDIC DIGIT THREE
    CHECK_FALSE(is_decimal(0xB2));
    CHECK(lower("İĐ") == "i\u0307đ");
    CHECK(stripped("\u3000 a b\n") == "a b");
    CHECK(stripped(" \t").empty());
}

TEST_CASE("bytes that are no characters are shown as replacement characters, one for each broken piece")
{
    CHECK(decoded("tỉnh") == "tỉnh");
    CHECK(decoded("\xE1\xBB") == "\uFFFD");                            // a beginning without its end
    CHECK(decoded("\x89nh") == "\uFFFDnh");                            // an end without its beginning
    CHECK(decoded("\xE1\xBB\xE1\xBB\x89") == "\uFFFDỉ");               // broken off by the next
    CHECK(decoded("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");            // a surrogate
    CHECK(decoded("\xC0\xAF") == "\uFFFD\uFFFD");                      // an overlong form
    CHECK(decoded("\xF4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD");  // beyond Unicode
}
