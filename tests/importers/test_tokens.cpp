#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "core/names/spelling.hpp"
#include "importers/find/knowledge.hpp"
#include "importers/find/tokens.hpp"

using namespace soichi;

namespace {

bool same_reading(const Token& a, const Token& b)
{
    return a.word == b.word && a.spelling == b.spelling && a.sign == b.sign && a.kind == b.kind && a.capital == b.capital &&
           a.capitals == b.capitals && a.end - a.begin == b.end - b.begin;
}

}  // namespace

TEST_CASE("a word is read alike alone, inside a text and met again")
{
    const auto& vocabulary = Knowledge::builtin().vocabulary();
    for (const std::string_view word : {"Hòa", "hoà", "UBND", "nghị", "30c", "2017", "K'Tiêng", "Đ", "a×b", "Ủy\u0301", "x\u200B", "ﬁn",
                                        "Phường”", "mộtchữrấtdàikhôngcóthậttrongtiếngnào", "-", "–", "“", "&", "\n", "…"}) {
        CAPTURE(word);
        const auto alone = tokenise(word, vocabulary);
        const std::string after(20, ' ');
        const auto text = std::string{word} + " và " + std::string{word} + after;
        const auto inside = tokenise(text, vocabulary);
        const auto again = tokenise(text, vocabulary);
        REQUIRE(inside.size() == 2 * alone.size() + 1);
        for (std::size_t i = 0; i < alone.size(); ++i) {
            CHECK(same_reading(alone[i], inside[i]));
            CHECK(same_reading(alone[i], inside[alone.size() + 1 + i]));
            CHECK(same_reading(alone[i], again[i]));
        }
    }
}

TEST_CASE("a token knows its folded word, whatever its case and the place of its tone")
{
    const auto& vocabulary = Knowledge::builtin().vocabulary();
    const auto tokens = tokenise("hoà HÒA Hòa hoa zzz", vocabulary);
    REQUIRE(tokens.size() == 5);
    CHECK(tokens[0].word == vocabulary.find(fold_word("hòa")));
    CHECK(tokens[1].word == tokens[0].word);
    CHECK(tokens[2].word == tokens[0].word);
    CHECK(tokens[3].word != tokens[0].word);
    CHECK(tokens[4].word == 0);
    CHECK(tokens[0].spelling != tokens[2].spelling);  // spellings differ by the place of the tone
    CHECK(tokens[1].spelling == tokens[2].spelling);
}
