#include <doctest/doctest.h>

#include <sstream>

#include "core/error.hpp"
#include "eval/dump.hpp"
#include "eval/gold.hpp"
#include "eval/score.hpp"

using namespace soichi;
using namespace soichi::eval;

TEST_CASE("the example gold files are read whole, and each edge's words stand in its article")
{
    const std::filesystem::path examples = SOICHI_PROJECT_DIR "/examples";
    const auto golds = read_gold(examples / "gold");
    REQUIRE(golds.size() == 2);
    CHECK(golds[0].file == "04-chiem-hoa-hoi-nghi-trien-khai.json");
    CHECK(golds[0].nodes.size() == 26);
    CHECK(golds[1].nodes[0].named.designator == Designator{"61", "ctttg", "2018"});
    CHECK(golds[1].edges[1].optional);
    const auto texts = read_texts(golds, examples / "articles");
    for (std::size_t i = 0; i < golds.size(); ++i) {
        for (const auto& edge : golds[i].edges) {
            CAPTURE(edge.evidence);
            CHECK_FALSE(edge.evidence.empty());
            CHECK(texts[i].find(edge.evidence) != std::string::npos);
        }
    }
}

TEST_CASE("a folder without gold files, and a dump that is no JSON, are refused with a place")
{
    CHECK_THROWS_WITH_AS(read_gold("no/such/folder"), "there are no gold files (*.json) in no/such/folder", InputError);
    std::istringstream in{"{\"type\":\"node\",\"id\":\"a\"}\n\n[]\n"};
    CHECK_THROWS_WITH_AS(read_dump(in, "d.jsonl"), "d.jsonl:3: not a JSON object", InputError);
    std::istringstream bad{"{\"type\":"};
    CHECK_THROWS_AS(read_dump(bad, "d.jsonl"), InputError);
}

TEST_CASE("fields that are missing or of another type count as empty, the last line of an id counts")
{
    std::istringstream in{
        R"({"type":"node","id":"d","kind":"directive","label":null,"properties":{"number":7,"date":["x"]}}
{"type":"node","id":"d","kind":"directive","label":"B","properties":{"number":16,"date":null}}
{"type":"edge","label":"MENTIONS","from":"t","to":"d"}
)"};
    const auto dump = read_dump(in, "d.jsonl");
    CHECK(dump.nodes.at("d").label == "B");
    CHECK(dump.nodes.at("d").number == "16");
    CHECK(dump.nodes.at("d").date.empty());
    CHECK(dump.edges.front().evidence.empty());
    CHECK(dump.mentions_of.at("t").size() == 1);
}
