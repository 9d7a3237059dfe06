#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "core/names/spelling.hpp"
#include "importers/decode/encoding.hpp"
#include "tests/decode/encoders.hpp"

namespace soichi {

namespace {

constexpr std::array detected{Encoding::utf8,         Encoding::windows_1258, Encoding::tcvn3,
                              Encoding::vni,          Encoding::viscii,       Encoding::viqr,
                              Encoding::utf8_as_1252, Encoding::utf16le,      Encoding::utf16be};

/// The texts of the articles, in the order of their names; none where there are none here.
std::vector<std::string> articles()
{
    std::vector<std::filesystem::path> paths;
    const char* shared = std::getenv("SOICHI_SHARED");  // NOLINT(concurrency-mt-unsafe): nothing sets it
    for (const auto* folder : {"articles", "dev/articles"}) {
        const auto path = std::filesystem::path{shared == nullptr ? "" : shared} / folder;
        if (shared != nullptr && std::filesystem::is_directory(path)) {
            std::copy(std::filesystem::directory_iterator{path}, {}, std::back_inserter(paths));
        }
    }
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> texts;
    for (const auto& path : paths) {
        std::ifstream file{path, std::ios::binary};
        texts.emplace_back(std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{});
    }
    return texts;
}

void check_round_trip(Encoding encoding, const std::string& text)
{
    const auto mapped = test::mapped(encoding, text);
    const auto decoded = decode(test::encoded(encoding, mapped));
    REQUIRE(decoded);
    CHECK(decoded->encoding == encoding);
    CHECK(decoded->text == mapped);
}

}  // namespace

TEST_CASE("articles come back from every encoding")
{
    const auto texts = articles();
    if (texts.empty()) {
        MESSAGE("skipped: no articles; set SOICHI_SHARED to the folder that has them");
        return;
    }
    for (const auto& text : texts) {
        for (const auto encoding : detected) {
            CAPTURE(name_of(encoding));
            check_round_trip(encoding, text);
        }
        for (const auto form : {test::UnicodeForm::decomposed, test::UnicodeForm::mixed}) {
            const auto written = test::in_form(form, text);
            CHECK(decode(written)->text == written);
            CHECK(test::in_form(test::UnicodeForm::composed, written) ==
                  test::in_form(test::UnicodeForm::composed, text));
        }
    }
}

TEST_CASE("articles come back from 8-bit text that was copied into UTF-8")
{
    const auto texts = articles();
    if (texts.empty()) {
        MESSAGE("skipped: no articles; set SOICHI_SHARED to the folder that has them");
        return;
    }
    for (const auto& text : texts) {
        for (const auto encoding : {Encoding::windows_1258, Encoding::tcvn3, Encoding::vni, Encoding::viscii}) {
            CAPTURE(name_of(encoding));
            const auto mapped = test::mapped(encoding, text);
            const auto decoded = decode(test::encoded(Encoding::utf8_as_1252, test::encoded(encoding, mapped)));
            REQUIRE(decoded);
            CHECK(decoded->encoding == encoding);
            CHECK(decoded->text == mapped);
        }
    }
}

TEST_CASE("articles in TCVN3 lose nothing but the case of letters")
{
    const auto texts = articles();
    if (texts.empty()) {
        MESSAGE("skipped: no articles; set SOICHI_SHARED to the folder that has them");
        return;
    }
    for (const auto& text : texts) {
        const auto decoded = decode(test::encoded(Encoding::tcvn3, test::mapped(Encoding::tcvn3, text)));
        REQUIRE(decoded);
        CHECK(lower_case(decoded->text) == lower_case(test::mapped(Encoding::vni, text)));
    }
}

}  // namespace soichi
