#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "core/names/sketch.hpp"
#include "importers/exchange/statements_json.hpp"
#include "importers/read/articles.hpp"
#include "tests/exchange/samples.hpp"

using namespace soichi;
using namespace soichi::test;

namespace {

/// Is the article what its line says, and the line one line?
void check_comes_back(const ReadArticle& read)
{
    CAPTURE(source_of(read.article));
    const auto line = to_json(read);
    CHECK(line.find('\n') == std::string::npos);
    const auto back = read_statements(line);
    if (const auto* const fault = std::get_if<std::string>(&back)) {
        FAIL(*fault);
    }
    CHECK(std::get<ReadArticle>(back) == read);
    CHECK(to_json(std::get<ReadArticle>(back)) == line);
}

void check_folder(const std::optional<std::filesystem::path>& folder)
{
    if (folder) {
        for (const auto& read : read_all({folder->string()})) {
            check_comes_back(read);
        }
    }
}

/// Statements with every kind of thing that they may hold, none of it from a rule.
ReadArticle invented()
{
    ReadArticle read;
    auto& article = read.article;
    article.text = "Sở Y tế \"họp\"\tvới\r\nUBND xã Gió Lành\\ và ông Mạc.";
    article.id = article_id(article.text);
    article.title = std::string{"tựa\0đề \x7F", 12};
    article.date = "2019-02";
    article.url = "https://báo.example/a?b=\"c\"";
    article.publisher = "Báo Gió Lành";
    article.sources = {{"a/b.txt", "https://báo.example/b", "2020-11-09T03:00:00Z", "tcvn3", 0xFEDCBA9876543210U},
                       {"https://báo.example/"}};
    article.text_bytes = article.text.size();
    article.text_hash = content_hash(article.text);
    article.sketch = sketch_of(article.text);
    auto& statements = read.statements;
    statements.rules = "0.deadbeef";
    statements.date = "2019";
    statements.entities = {
        {Kind::agency, "Sở Y tế", {"Sở Y tế", "SYT"}, {{"level", "province"}, {"", ""}}, "sở y tế|x", {{0, 11}}},
        {Kind::official, "Mạc", {}, {{"scope", "a|b"}}, "", {{57, 62}}},
        {Kind::directive, "Kế hoạch", {}, {}, "k", {{0, 4}, {5, 6}}}};
    statements.claims = {{Relation::holds_position, 1, 0, {{"title", "Giám đốc"}, {"under", "2"}}, {0, 12}, "r.a", 0.1},
                         {Relation::carries_out, 0, 2, {{"about", "2 0"}}, {0, 11}, "r.b", 1.0}};
    statements.doubts = {{{0, 4}, Reason::ambiguous, Kind::agency, std::nullopt, {{"A", "", 0}, {"B", "b", 0.25}}},
                         {{5, 6}, Reason::wished, std::nullopt, Relation::implements, {}},
                         {{5, 6}, Reason::broken_date, std::nullopt, std::nullopt, {}}};
    statements.published = {2};
    const auto node = [](const char* key, const char* label) {
        return Node{node_id(Kind::locality, key), key, label, {"tên khác"}, {{"type", "tỉnh"}}};
    };
    auto& background = statements.background;
    background.nodes = {node("a", "tỉnh A"), node("b", "tỉnh B")};
    if (background.nodes[1].id < background.nodes[0].id) {
        std::swap(background.nodes[0], background.nodes[1]);
    }
    const auto from = background.nodes[0].id;
    const auto to = background.nodes[1].id;
    background.edges = {
        {edge_id(Relation::succeeds, from, to), Relation::succeeds, from, to, {{"from_gazetteer", "r"}}}};
    return read;
}

}  // namespace

TEST_CASE("what an example article says comes back from its line as it was")
{
    check_folder(examples());
}

TEST_CASE("what an annotated article says comes back from its line as it was")
{
    check_folder(shared("articles"));
}

TEST_CASE("what an article of the development set says comes back from its line as it was")
{
    check_folder(shared("dev/articles"));
}

TEST_CASE("everything that statements may hold comes back, whatever the characters in it")
{
    check_comes_back(invented());
}

TEST_CASE("a confidence comes back to its last digit")
{
    for (const double confidence : {1.0, 0.1, 0.1 + 0.2, std::nextafter(1.0, 0.0), 1e-5, 5e-324,
                                    2.2250738585072014e-308, 1.0 / 3, 0.91872198684135509, 0.184467440737095516159}) {
        CAPTURE(confidence);
        auto read = invented();
        read.statements.claims[0].confidence = confidence;
        check_comes_back(read);
    }
}

TEST_CASE("a number may have more digits than a machine keeps")
{
    auto line = to_json(invented());
    line =
        altered(std::move(line), "\"confidence\":0.1", "\"confidence\":0.1844674407370955161599999999999999999999e0");
    const auto back = read_statements(line);
    REQUIRE(std::holds_alternative<ReadArticle>(back));
    CHECK(std::get<ReadArticle>(back).statements.claims[0].confidence == 0.18446744073709551616);
}

TEST_CASE("a line names no folder of the machine that wrote it")
{
    for (const auto& line : lines_of({examples().string()})) {
        CHECK(line.find(SOICHI_PROJECT_DIR) == std::string::npos);
        CHECK(line.find("examples/articles") == std::string::npos);
    }
}

TEST_CASE("members that are not known are passed over")
{
    const auto line = to_json(invented());
    auto later = altered(line, "{\"schema\"", R"({"language":{"code":["vi",null,true,1e9]},"schema")");
    later = altered(std::move(later), "\"claims\":[{", R"("claims":[{"polarity":-1,)");
    const auto back = read_statements(later);
    REQUIRE(std::holds_alternative<ReadArticle>(back));
    CHECK(std::get<ReadArticle>(back) == invented());
}
