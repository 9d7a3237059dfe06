#include <doctest/doctest.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "importers/read/articles.hpp"
#include "tests/importers/laws.hpp"

namespace fs = std::filesystem;
using soichi::test::article_of;
using soichi::test::broken_law;

namespace {

const std::vector<std::string>& example_texts()
{
    static const auto texts = [] {
        std::vector<fs::path> paths;
        for (const auto& entry : fs::directory_iterator{fs::path{SOICHI_PROJECT_DIR} / "examples/articles"}) {
            paths.push_back(entry.path());
        }
        std::sort(paths.begin(), paths.end());
        std::vector<std::string> read;
        for (const auto& path : paths) {
            std::ifstream in{path, std::ios::binary};
            read.emplace_back(std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{});
        }
        return read;
    }();
    return texts;
}

std::string decomposed(const std::string& text)
{
    utf8proc_uint8_t* bytes = nullptr;
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &bytes, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner{bytes, &std::free};
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

/// The text from about one random byte to another, without the halves of characters.
std::string cut(const std::string& text, std::mt19937& random)
{
    const auto starts_character = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    };
    auto begin = random() % text.size();
    auto end = begin + random() % (text.size() - begin);
    for (; begin > 0 && !starts_character(begin); --begin) {
    }
    for (; end > begin && !starts_character(end); --end) {
    }
    return text.substr(begin, end - begin);
}

void check_laws(const std::string& text)
{
    const auto article = article_of(text);
    const auto statements = extract(article);
    const auto broken = broken_law(text, statements).value_or("");
    CAPTURE(text);
    CHECK(broken == "");
    CHECK(extract(article) == statements);
}

}  // namespace

TEST_CASE("what is read from the example articles keeps the laws of statements")
{
    REQUIRE(example_texts().size() > 10);
    for (const auto& text : example_texts()) {
        check_laws(text);
    }
}

TEST_CASE("what is read from a part of an article keeps the laws")
{
    std::mt19937 random{20180514};
    constexpr int cuts = 12;
    for (const auto& text : example_texts()) {
        for (int i = 0; i < cuts; ++i) {
            const auto part = cut(text, random);
            check_laws(part);
            check_laws(cut(decomposed(text), random));
        }
    }
}

TEST_CASE("an article that stands twice in its text keeps the laws")
{
    for (const auto& text : example_texts()) {
        check_laws(text + "\n" + text);
    }
}

TEST_CASE("a decomposed article keeps the laws and says the same")
{
    for (const auto& text : example_texts()) {
        const auto marks_apart = decomposed(text);
        check_laws(marks_apart);
        const auto one = extract(article_of(text));
        const auto other = extract(article_of(marks_apart));
        REQUIRE(one.entities.size() == other.entities.size());
        for (std::size_t i = 0; i < one.entities.size(); ++i) {
            CHECK(one.entities[i].label == other.entities[i].label);
            CHECK(one.entities[i].key == other.entities[i].key);
        }
        CHECK(one.claims.size() == other.claims.size());
    }
}

TEST_CASE("texts that stopped a reader once keep the laws")
{
    const auto folder = fs::path{SOICHI_PROJECT_DIR} / "tests/fuzz/inputs/extract";
    std::size_t texts = 0;
    for (const auto& entry : fs::directory_iterator{folder}) {
        CAPTURE(entry.path().filename().string());
        std::ifstream in{entry.path(), std::ios::binary};
        check_laws({std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}});
        ++texts;
    }
    CHECK(texts > 0);
}

TEST_CASE("a broken law is noticed")
{
    const std::string text = "UBND tỉnh Kon Tum ban hành Kế hoạch số 45/KH-UBND.";
    const auto good = extract(article_of(text));
    REQUIRE_FALSE(good.claims.empty());
    REQUIRE_FALSE(broken_law(text, good));
    SUBCASE("a span that cuts a character")
    {
        auto bad = good;
        bad.entities.front().mentions.front().end = static_cast<std::uint32_t>(text.find("ỉ") + 1);
        CHECK(broken_law(text, bad));
    }
    SUBCASE("a span past the end")
    {
        auto bad = good;
        bad.claims.front().evidence.end = static_cast<std::uint32_t>(text.size() + 1);
        CHECK(broken_law(text, bad));
    }
    SUBCASE("an entity that is named nowhere")
    {
        auto bad = good;
        bad.entities.front().mentions.clear();
        CHECK(broken_law(text, bad));
    }
    SUBCASE("a claim of an entity about itself")
    {
        auto bad = good;
        bad.claims.front().to = bad.claims.front().from;
        CHECK(broken_law(text, bad));
    }
}

TEST_CASE("brackets as deep as a line are refused, not fatal, and so are characters that are none")
{
    using soichi::Rejection;
    const auto item = [](const std::string& line) {
        return soichi::articles_of({"x.jsonl:1", soichi::Format::json_object, line}, {}).front();
    };
    CHECK(std::holds_alternative<Rejection>(item(std::string(1000000, '['))));
    CHECK(std::holds_alternative<Rejection>(
        item("{\"text\": " + std::string(1000000, '[') + std::string(1000000, ']') + "}")));
    CHECK(std::holds_alternative<Rejection>(item(R"({"text": "UBND tỉnh Kon Tum họp.", "title": "\udc00"})")));
    const auto without_title = item("{\"text\": \"UBND tỉnh Kon Tum họp.\", \"title\": \"\xE0\"}");
    REQUIRE(std::holds_alternative<soichi::Article>(without_title));
    CHECK(std::get<soichi::Article>(without_title).title == "UBND tỉnh Kon Tum họp.");
    CHECK(std::holds_alternative<soichi::Article>(item(R"({"text": "UBND tỉnh Kon Tum họp.", "title": "\u1ecb"})")));
}
