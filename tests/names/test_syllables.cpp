#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include "core/names/spelling.hpp"
#include "core/names/syllables.hpp"
#include "core/names/tsv.hpp"

using namespace soichi;

TEST_CASE("a syllable is an onset, a rhyme and a tone that fit each other")
{
    struct Row {
        std::string_view why;
        std::string_view word;
        bool possible;
    };
    for (const auto& [why, word, possible] : {
             Row{"the commonest name", "Nguyễn", true},
             Row{"qu is an onset", "Quỳnh", true},
             Row{"and may stand before ô", "quốc", true},
             Row{"gi may lose its i", "gìn", true},
             Row{"the tone may stand in either place", "Hoà", true},
             Row{"no onset", "Uyên", true},
             Row{"what could be written", "đoanh", true},
             Row{"a stop bears the acute", "Tuấn", true},
             Row{"a stop has no level tone", "Park", false},
             Row{"nor a falling one", "bàt", false},
             Row{"w is no letter", "Wang", false},
             Row{"k stands before e, ê, i and y only", "Kan", false},
             Row{"c never does", "Cen", false},
             Row{"two syllables in one word", "Abe", false},
             Row{"no vowel", "Ng", false},
             Row{"two words run together", "Dũngcũng", false},
             Row{"nothing", "", false},
         }) {
        CAPTURE(why);
        CAPTURE(word);
        CHECK(is_vietnamese_syllable(fold_word(word)) == possible);
    }
}

namespace {

std::string table(const std::string& name)
{
    std::ostringstream text;
    text << std::ifstream{SOICHI_PROJECT_DIR "/core/names/data/" + name + ".tsv"}.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("every row of the tables of syllables makes its example possible")
{
    int rows = 0;
    for_each_row(table("onsets"), [&](const Row& row) {
        ++rows;
        CAPTURE(row.line());
        CHECK(is_vietnamese_syllable(fold_word(row[2])));
        CHECK((row[0] == "-" || fold_word(row[2]).starts_with(row[0])));
    });
    for_each_row(table("rhymes"), [&](const Row& row) {
        ++rows;
        CAPTURE(row.line());
        CHECK(is_vietnamese_syllable(fold_word(row[1])));
        CHECK(fold_word(row[1]).find(row[0]) != std::string::npos);
    });
    CHECK(rows > 150);
}

TEST_CASE("marks tell Vietnamese words from those that merely look like them")
{
    CHECK(has_vietnamese_marks(fold_word("Tuấn")));
    CHECK(has_vietnamese_marks(fold_word("Đan")));
    CHECK_FALSE(has_vietnamese_marks(fold_word("Kim")));
}
