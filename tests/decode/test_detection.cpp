#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <string>

#include "core/names/utf8.hpp"
#include "importers/decode/encoding.hpp"
#include "tests/decode/bytes.hpp"
#include "tests/decode/encoders.hpp"

namespace soichi {

namespace {

constexpr std::array detected{Encoding::windows_1258, Encoding::tcvn3,        Encoding::vni,     Encoding::viscii,
                              Encoding::viqr,         Encoding::utf8_as_1252, Encoding::utf16le, Encoding::utf16be};

constexpr std::array<std::string_view, 5> sentences{
    "Ủy ban nhân dân tỉnh đã ban hành kế hoạch",  "Hội đồng nhân dân huyện thông qua nghị quyết mới",
    "Chủ tịch xã yêu cầu các thôn báo cáo",       "Bí thư Thành ủy làm việc với Sở Y tế",
    "Đoàn kiểm tra đề nghị xử lý nghiêm vi phạm",
};

/// UTF-8 that was taken for windows-1252 and written as UTF-8, `times` over.
std::string taken_for_1252(std::string text, int times)
{
    for (int i = 0; i < times; ++i) {
        text = test::encoded(Encoding::utf8_as_1252, text);
    }
    return text;
}

}  // namespace

TEST_CASE("eight words tell their encoding")
{
    for (const auto encoding : detected) {
        for (const auto sentence : sentences) {
            CAPTURE(name_of(encoding));
            CAPTURE(sentence);
            const auto text = test::mapped(encoding, sentence);
            const auto decoded = decode(test::encoded(encoding, text));
            REQUIRE(decoded);
            CHECK(decoded->encoding == encoding);
            CHECK(decoded->text == text);
            CHECK(decoded->score >= least_score);
        }
    }
}

TEST_CASE("8-bit text is found in valid UTF-8 that it was copied into")
{
    struct Row {
        std::string_view copied;
        Encoding encoding;
        std::string_view text;
    };
    for (const auto& row : {
             Row{"Céng hßa x· héi chñ nghÜa ViÖt Nam", Encoding::tcvn3, "Cộng hòa xã hội chủ nghĩa Việt Nam"},
             Row{"Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", Encoding::vni, "Cộng hòa xã hội chủ nghĩa Việt Nam"},
             Row{"Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam", Encoding::windows_1258,
                 "Cộng hòa xã hội chủ nghĩa Việt Nam"},
             Row{"Uû ban nh©n d©n tØnh – “c«ng v¨n”", Encoding::tcvn3, "Uỷ ban nhân dân tỉnh – “công văn”"},
         }) {
        CAPTURE(row.copied);
        const auto decoded = decode(row.copied);
        REQUIRE(decoded);
        CHECK(decoded->encoding == row.encoding);
        CHECK(decoded->text == row.text);
    }
}

TEST_CASE("UTF-8 that was taken for windows-1252 is restored, however often that was")
{
    for (int times = 1; times <= 3; ++times) {
        for (const auto sentence : sentences) {
            CAPTURE(times);
            const auto decoded = decode(taken_for_1252(std::string{sentence}, times));
            REQUIRE(decoded);
            CHECK(decoded->encoding == Encoding::utf8_as_1252);
            CHECK(decoded->text == sentence);
        }
    }
    CHECK(decode("á»¦y ban nhÃ¢n dÃ¢n tá»‰nh")->text == "Ủy ban nhân dân tỉnh");
}

TEST_CASE("a space that was put for half a letter is found")
{
    const auto text = decode("Há»™i Ä‘á»“ng vÃ  á»§y ban hoÃ n thÃ nh; xÃ£ vÃ thÃ´n, nhÃ ");
    REQUIRE(text);
    CHECK(text->text == "Hội đồng và ủy ban hoàn thành; xã và thôn, nhà");
}

TEST_CASE("text that is no Vietnamese is not taken for it")
{
    struct Row {
        std::string_view when;
        std::string bytes;
    };
    for (const auto& row : {
             Row{"French", test::bytes_of_latin1(
                               "Le comité a été élu à la fin de l'année dernière, près de Liège, après un débat")},
             Row{"English with a quotation mark of windows-1252", "The committee\x92s plan was late"},
             Row{"German",
                 test::bytes_of_latin1("Die Behörde hat für die Gemeinden neue Pläne geändert und überprüft")},
             Row{"Spanish", test::bytes_of_latin1("El comité aprobó mañana la resolución según el año pasado")},
             Row{"UTF-8 that breaks off", "Ủy ban nhân dân tỉnh ban hành kế ho\xE1\xBA"},
             Row{"a single letter", "\xE9"},
         }) {
        CAPTURE(row.when);
        CHECK(decode(row.bytes) == std::nullopt);
    }
}

TEST_CASE("UTF-8 that is broken far behind is not taken for 8-bit text")
{
    std::string text;
    while (text.size() < 100000) {
        text += sentences[0];
    }
    CHECK(decode(text)->text == text);
    CHECK(decode(text + "\x90") == std::nullopt);
}

TEST_CASE("random bytes are no text")
{
    std::uint32_t state = 12345;
    for (int round = 0; round < 200; ++round) {
        std::string bytes(1 + static_cast<std::size_t>(round) * 20, '\0');
        for (auto& byte : bytes) {
            state = state * 1664525U + 1013904223U;
            byte = static_cast<char>(state >> 24U);
        }
        bytes += "\xFF\x90";
        CHECK(decode(bytes) == std::nullopt);
        for (const auto encoding : detected) {
            const auto text = decode_as(encoding, bytes);
            CHECK((!text || !first_invalid_utf8(*text)));
        }
    }
}

TEST_CASE("an encoding that is declared decides between equals only")
{
    const auto plain = test::encoded(Encoding::tcvn3, test::mapped(Encoding::tcvn3, sentences[0]));
    CHECK(decode(plain, std::nullopt, Encoding::vni)->encoding == Encoding::tcvn3);
    // "â" and "à" are one byte in windows-1258 and VISCII.
    const auto either = test::bytes_of_latin1("nhân dân và nhà");
    CHECK(decode(either)->encoding == Encoding::windows_1258);
    CHECK(decode(either, std::nullopt, Encoding::viscii)->encoding == Encoding::viscii);
    CHECK(decode(std::string{sentences[0]}, std::nullopt, Encoding::tcvn3)->text == sentences[0]);
}

TEST_CASE("an encoding that is forced is not questioned")
{
    CHECK(decode("plan \x96 one", Encoding::windows_1258)->text == "plan – one");
    CHECK(decode("plan \x8A one", Encoding::windows_1258) == std::nullopt);
    CHECK(decode("Coäng", Encoding::vni)->text == "Cộng");
    CHECK(decode("ha.", Encoding::viqr)->text == "hạ");
    CHECK(decode("ha.", Encoding::viqr)->score == 1);
}

TEST_CASE("a long text is decoded whole")
{
    std::string text;
    while (text.size() < 300000) {
        text += sentences[text.size() % sentences.size()];
        text += text.size() % 7 == 0 ? " " : "\n";
    }
    for (const auto encoding : detected) {
        CAPTURE(name_of(encoding));
        const auto whole = test::mapped(encoding, text);
        CHECK(decode(test::encoded(encoding, whole))->text == whole);
    }
}

}  // namespace soichi
