#include <doctest/doctest.h>

#include "importers/decode/encoding.hpp"

namespace soichi {

TEST_CASE("signs of VIQR are marks or punctuation by their place")
{
    struct Row {
        std::string_view when;
        std::string_view viqr;
        std::string_view text;
    };
    for (const auto& row : {
             Row{"a stop after a consonant", "tha`nh tha`nh.", "thành thành."},
             Row{"a tone before the end of a word", "ho.c", "học"},
             Row{"a tone at the end of a word", "la. va` le?", "lạ và lẻ"},
             Row{"a stop after a tone", "to^?.", "tổ."},
             Row{"a stop in a syllable that has its tone", "cu?a.", "của."},
             Row{"a stop after a vowel that never bears the tone", "ba hai. Sau? Chia.", "ba hai. Sau? Chia."},
             Row{"but a tone there where the vowel before belongs to the onset", "qua? gia. quy?", "quả giạ quỷ"},
             Row{"a tone that was typed before the circumflex", "ca'^p", "cấp"},
             Row{"a sign that takes no meaning", R"(la\. ho^\?)", "la. hô?"},
             Row{"two signs that are none", R"(\\ d\d)", R"(\ dd)"},
             Row{"a backslash before another letter", R"(C:\tinh)", R"(C:\tinh)"},
             Row{"a bracket after a vowel that has no breve", "co (", "co ("},
             Row{"a plus between numbers", "1+2", "1+2"},
         }) {
        CAPTURE(row.when);
        CHECK(decode_as(Encoding::viqr, row.viqr) == row.text);
    }
}

TEST_CASE("VIQR is found by its signs, and ASCII with punctuation is not taken for it")
{
    struct Row {
        std::string_view when;
        std::string_view text;
        Encoding encoding;
    };
    for (const auto& row : {
             Row{"a sentence", "U?y ban nha^n da^n ti?nh ba'o ca'o ke^'t qua? thu+.c hie^.n", Encoding::viqr},
             Row{"English", "Who are we? We're here to see a. b. and 'more'. Is he? No. You too?", Encoding::utf8},
             Row{"unaccented Vietnamese", "Uy ban nhan dan tinh da lam gi? Ho da di. Ai ve? Toi ve.", Encoding::utf8},
             Row{"unaccented Vietnamese in shouts", "Co a? Da. Di ve? Da. Ho a? Da. Ai o nha? Me.", Encoding::utf8},
             Row{"addresses", "see http://a.b.example/e.f?g=o(1)&i=u.a for more (i.e. a list of e.g. units)",
                 Encoding::utf8},
             Row{"formulas", "let f(a+b)=a^2+e^x, u+v=o(n), a(i)+a(j), e^(i+1)", Encoding::utf8},
             Row{"nothing", "", Encoding::utf8},
         }) {
        CAPTURE(row.when);
        const auto decoded = decode(row.text);
        REQUIRE(decoded);
        CHECK(decoded->encoding == row.encoding);
        CHECK((decoded->text == row.text) == (row.encoding == Encoding::utf8));
    }
}

}  // namespace soichi
