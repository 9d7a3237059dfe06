#include <doctest/doctest.h>

#include <string>

#include "core/names/spelling.hpp"
#include "core/names/syllables.hpp"
#include "core/names/tsv.hpp"
#include "importers/decode/byte_table.hpp"
#include "importers/decode/data/embedded.hpp"
#include "importers/decode/fonts.hpp"
#include "importers/decode/vni.hpp"
#include "tests/decode/encoders.hpp"
#include "tests/decode/letters_in.hpp"

namespace soichi {

namespace {

/// What stands before and after the blank of "aù á".
std::pair<std::string, std::string> example_in(std::string_view cell)
{
    const auto blank = cell.find(' ');
    REQUIRE(blank != std::string_view::npos);
    return {std::string{cell.substr(0, blank)}, std::string{cell.substr(blank + 1)}};
}

}  // namespace

TEST_CASE("tables of bytes are in order and give each letter once")
{
    for (const auto table :
         {embedded::windows_1252(), embedded::windows_1258(), embedded::tcvn3(), embedded::viscii()}) {
        int before = -1;
        std::u32string letters;
        for_each_row(table, [&](const Row& row) {
            CAPTURE(row.line());
            const auto byte = static_cast<int>(byte_in(row[0]));
            const auto letter = code_points(row[1]);
            CHECK(byte > before);
            REQUIRE(letter.size() == 1);
            CHECK(letters.find(letter) == std::u32string::npos);
            letters += letter;
            before = byte;
        });
        CHECK(letters.size() > 100);
    }
}

TEST_CASE("each sign of VNI and VIQR does what its example shows")
{
    for_each_row(embedded::vni(), [](const Row& row) {
        const auto [written, text] = example_in(row[3]);
        CHECK(decode_as(Encoding::vni, written) == text);
        CHECK(codes_of_characters(written).back() == byte_in(row[0]));
    });
    for_each_row(embedded::viqr(), [](const Row& row) {
        const auto [written, text] = example_in(row[4]);
        CHECK(decode_as(Encoding::viqr, written) == text);
        CHECK(written.substr(1) == row[0]);
        CHECK((row[1] == "tone" || row[1] == "shape"));
    });
}

TEST_CASE("each beginning of a font's name fits its example")
{
    for_each_row(embedded::fonts(), [](const Row& row) {
        CAPTURE(row[0]);
        CHECK(row[2].starts_with(row[0]));
        CHECK(encoding_of_font(row[2]) == encoding_named(row[1]));
        CHECK((row[1] == "-" || encoding_named(row[1])));
    });
}

TEST_CASE("each other name of an encoding is known")
{
    for_each_row(embedded::encoding_names(), [](const Row& row) {
        CAPTURE(row[0]);
        REQUIRE(encoding_named(row[1]));
        CHECK(name_of(*encoding_named(row[1])) == row[1]);
        CHECK(encoding_named(row[0]) == encoding_named(row[1]));
    });
}

TEST_CASE("common syllables are sorted and are syllables with marks")
{
    std::string before;
    for_each_row(embedded::common_syllables(), [&](const Row& row) {
        CAPTURE(row[0]);
        CHECK(row[0] > before);
        CHECK(is_vietnamese_syllable(fold_word(row[0])));
        CHECK(has_vietnamese_marks(fold_word(row[0])));
        CHECK(test::in_form(test::UnicodeForm::composed, row[0]) == row[0]);
        before = row[0];
    });
}

}  // namespace soichi
