// Articles in older encodings and other forms of Unicode give the graph that they give in UTF-8.

#include <doctest/doctest.h>

#include <optional>

#include "core/names/utf8.hpp"
#include "tests/decode/encoders.hpp"
#include "tests/decode/letters_in.hpp"
#include "tests/wrapped/graph_of.hpp"
#include "tests/wrapped/plain_articles.hpp"
#include "tests/wrapped/wraps.hpp"

using namespace soichi;
using namespace soichi::test;

namespace {

/// `text` with what windows-1258 lacks mapped, and nothing else.
std::string that_1258_holds(const std::string& text)
{
    std::string held;
    for (const auto letter : letters_in(in_form(UnicodeForm::composed, text))) {
        const auto whole = utf8_of(letter);
        try {
            encoded(Encoding::windows_1258, whole);
            held += whole;
        } catch (const std::bad_optional_access&) {
            held += mapped(Encoding::windows_1258, whole);
        }
    }
    return held;
}

void check_unicode(const PlainArticles& articles)
{
    if (articles.texts.empty()) {
        return;
    }
    struct Row {
        const char* as;
        std::string (*bytes_of)(const std::string& text);
    };
    const auto plain = graph_of(plain_files(articles.texts));
    for (const auto& row : {
             Row{"UTF-16LE with its mark",
                 [](const std::string& text) { return "\xFF\xFE" + encoded(Encoding::utf16le, text); }},
             Row{"UTF-16BE with its mark",
                 [](const std::string& text) { return "\xFE\xFF" + encoded(Encoding::utf16be, text); }},
             Row{"UTF-16BE", [](const std::string& text) { return encoded(Encoding::utf16be, text); }},
             Row{"decomposed", [](const std::string& text) { return in_form(UnicodeForm::decomposed, text); }},
             Row{"tones apart", [](const std::string& text) { return in_form(UnicodeForm::mixed, text); }},
             Row{"read as windows-1252", [](const std::string& text) { return encoded(Encoding::utf8_as_1252, text); }},
         }) {
        CAPTURE(row.as);
        CHECK(difference(plain, graph_of(plain_files(changed(articles.texts, row.bytes_of)))) == std::string{});
    }
}

void check_windows_1258(const PlainArticles& articles)
{
    if (articles.texts.empty()) {
        return;
    }
    const auto texts = changed(articles.texts, that_1258_holds);
    const auto bytes = changed(texts, [](const std::string& text) { return encoded(Encoding::windows_1258, text); });
    CHECK(difference(graph_of(plain_files(texts)), graph_of(plain_files(bytes))) == std::string{});
}

void check_mapped(const PlainArticles& articles)
{
    if (articles.texts.empty()) {
        return;
    }
    for (const auto encoding : {Encoding::tcvn3, Encoding::vni, Encoding::viscii, Encoding::viqr}) {
        CAPTURE(name_of(encoding));
        const auto texts = changed(articles.texts, [&](const std::string& text) { return mapped(encoding, text); });
        const auto bytes = changed(texts, [&](const std::string& text) { return encoded(encoding, text); });
        CHECK(difference(graph_of(plain_files(texts)), graph_of(plain_files(bytes))) == std::string{});
    }
}

}  // namespace

TEST_CASE("example articles in every form of Unicode give the graph of their plain texts")
{
    check_unicode(example_articles());
}

TEST_CASE("real articles in every form of Unicode give the graph of their plain texts")
{
    check_unicode(shared_article_files());
}

TEST_CASE("example articles in windows-1258 give the graph of the same characters in UTF-8")
{
    check_windows_1258(example_articles());
}

TEST_CASE("real articles in windows-1258 give the graph of the same characters in UTF-8")
{
    check_windows_1258(shared_article_files());
}

TEST_CASE("example articles in TCVN3, VNI, VISCII and VIQR give the graph of the same characters in UTF-8")
{
    check_mapped(example_articles());
}

TEST_CASE("real articles in TCVN3, VNI, VISCII and VIQR give the graph of the same characters in UTF-8")
{
    check_mapped(shared_article_files());
}
