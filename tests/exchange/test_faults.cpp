#include <doctest/doctest.h>

#include <string>

#include "importers/exchange/statements_json.hpp"
#include "importers/read/articles.hpp"
#include "tests/exchange/samples.hpp"

using namespace soichi;
using namespace soichi::test;

namespace {

/// An article of one sentence: two directives, an agency, a claim, a doubt and a background.
std::string good_line()
{
    ReadArticle read;
    read.article.text = "Sở Gió họp về Kế hoạch 1/KH-SG thực hiện Chỉ thị 2/CT-BG.";
    read.article.id = article_id(read.article.text);
    read.article.date = "2019-02-03";
    read.article.sources = {{"a.txt"}, {"b.txt"}};
    read.statements.rules = "1";
    read.statements.date = "2019";
    read.statements.entities = {{Kind::agency, "Sở Gió", {}, {}, "sở gió", {{0, 9}}},
                                {Kind::directive, "Kế hoạch 1/KH-SG", {"KH 1"}, {{"number", "1"}}, "kh|1", {{21, 41}}},
                                {Kind::directive, "Chỉ thị 2/CT-BG", {}, {}, "ct|2", {{56, 75}}}};
    read.statements.claims = {{Relation::implements, 1, 2, {{"cue", "thực hiện"}}, {21, 75}, "r", 0.5},
                              {Relation::carries_out, 0, 1, {{"about", "1 2"}}, {0, 41}, "r", 1.0}};
    read.statements.doubts = {{{0, 9}, Reason::unresolved, Kind::agency, std::nullopt, {{"Sở Gió", "sở gió", 0.5}}}};
    read.statements.published = {1};
    const auto node = [](const char* key) { return Node{node_id(Kind::locality, key), key, key, {}, {}}; };
    auto& background = read.statements.background;
    background.nodes = {node("a"), node("b")};
    if (background.nodes[1].id < background.nodes[0].id) {
        std::swap(background.nodes[0], background.nodes[1]);
    }
    const auto from = background.nodes[0].id;
    const auto to = background.nodes[1].id;
    background.edges = {{edge_id(Relation::part_of, from, to), Relation::part_of, from, to, {{"from_gazetteer", "r"}}}};
    return to_json(read);
}

std::string fault_in(const std::string& line)
{
    const auto read = read_statements(line);
    const auto* const fault = std::get_if<std::string>(&read);
    return fault == nullptr ? "taken" : *fault;
}

void check_says(const std::string& line, const std::string& says)
{
    CAPTURE(line);
    const auto fault = fault_in(line);
    CAPTURE(fault);
    CHECK(fault.find(says) != std::string::npos);
    CHECK(fault.find('\n') == std::string::npos);
}

}  // namespace

TEST_CASE("a line that is no object of this schema is not taken")
{
    CHECK(fault_in(good_line()) == "taken");
    check_says("", "not JSON");
    check_says("{", "not JSON (byte 1)");
    check_says(good_line() + "{}", "not JSON");
    check_says("null", "\"schema\" is missing");
    check_says("[]", "\"schema\" is missing");
    check_says("{\"schema\":1}", "\"schema\" is not a text");
    check_says(std::string(100000, '['), "nested deeper");
    std::string many = "[0";
    for (int i = 0; i < 10000; ++i) {
        many += ",0";
    }
    check_says(many + "]", "more values than");
    check_says(std::string(100000, '{'), "not JSON");
    check_says(R"({"schema":"\udc00"})", "no UTF-8");
    check_says("{\"schema\":\"\xC3\"}", "not JSON");
    check_says(altered(good_line(), "statements/1", "statements/2"), "soichi.statements/1, the one that");
}

TEST_CASE("a line without one of its members is not taken")
{
    for (const std::string name :
         {"schema",     "rules",      "article",  "date",       "entities", "claims",     "doubts",
          "published",  "background", "id",       "title",      "url",      "publisher",  "sources",
          "text",       "kind",       "label",    "key",        "aliases",  "properties", "mentions",
          "begin",      "end",        "relation", "from",       "to",       "qualifiers", "rule",
          "confidence", "reason",     "concerns", "candidates", "score",    "nodes",      "edges"}) {
        check_says(altered(good_line(), "\"" + name + "\":", "\"not " + name + "\":"), "\"" + name + "\" is missing");
    }
    check_says(altered(good_line(), "\"title\":", R"("title":"x","title":)"), "\"title\" stands twice");
}

TEST_CASE("a line that says what cannot be is not taken")
{
    constexpr const char* sources =
        R"([{"name":"a.txt","url":"","version":"","encoding":"","bytes":"0000000000000000"},)"
        R"({"name":"b.txt","url":"","version":"","encoding":"","bytes":"0000000000000000"}])";
    struct Row {
        const char* from;
        const char* to;
        const char* says;
    };
    for (const auto& row : {
             // of the article
             Row{R"("id":"t_)", R"("id":"d_)", "not that of its text"},
             Row{R"("id":"t_)", R"("id":"x_)", "is no id"},
             Row{"Sở Gió họp về", "Sở Mưa họp về", "not that of its text"},
             Row{"Sở Gió họp về", "Sở\\u0000Gió họp về", "binary"},
             Row{"\"2019-02-03\"", "\"2019-02-30\"", "no ISO date"},
             Row{"\"2019-02-03\"", "\"3/2/2019\"", "no ISO date"},
             Row{R"("date":"2019")", "\"date\":\"năm 2019\"", "no ISO date"},
             Row{sources, "[]", "sources are none"},
             Row{"{\"name\":\"a.txt\"", "{\"name\":\"c.txt\"", "not in byte order"},
             Row{"{\"name\":\"a.txt\"", "{\"name\":\"b.txt\"", "stands twice"},
             Row{sources, "\"a.txt\"", "\"sources\" is not a list"},
             Row{sources, "[\"a.txt\"]", "sources[0]"},
             Row{R"("bytes":"0000000000000000"})", R"("bytes":"0"})", "no hash of sixteen hex digits"},
             Row{R"("rules":"1")", R"("rules":"")", "version of the rules is empty"},
             // of the entities
             Row{R"("kind":"agency")", R"("kind":"person")", "entities[0]: \"person\" is no kind of node"},
             Row{R"("kind":"agency")", R"("kind":"article")", "entities[0]: an article is no entity"},
             Row{"\"label\":\"Sở Gió\"", R"("label":"")", "entities[0]: without a label"},
             Row{R"([{"begin":0,"end":9}])", "[]", "without a mention"},
             Row{R"([{"begin":0,"end":9}])", "[7]", "entities[0].mentions[0]: \"this\" is not an object"},
             Row{R"("begin":0,"end":9)", R"("begin":0,"end":77)", "bytes 0 to 77 are no words of a text of 76 bytes"},
             Row{R"("begin":0,"end":9)", R"("begin":9,"end":9)", "bytes 9 to 9 are no words"},
             Row{R"("begin":0,"end":9)", R"("begin":2,"end":9)", "bytes 2 to 9 cut a character"},
             Row{R"("begin":0,"end":9)", R"("begin":0,"end":8)", "bytes 0 to 8 cut a character"},
             Row{R"("begin":0,"end":9)", R"("begin":-1,"end":9)", "\"begin\" is no whole number"},
             Row{R"("begin":0,"end":9)", R"("begin":0.5,"end":9)", "\"begin\" is no whole number"},
             Row{R"("begin":0,"end":9)", R"("begin":0,"end":4294967305)", "\"end\" is no whole number"},
             Row{R"({"number":"1"})", "{\"number\":1}", "entities[1]: \"number\" is not a text"},
             Row{R"({"number":"1"})", R"({"number":"1","number":"1"})", "\"number\" stands twice"},
             // of the claims
             Row{R"("relation":"IMPLEMENTS")", R"("relation":"implements")",
                 "claims[0]: \"implements\" is no relation"},
             Row{R"("relation":"IMPLEMENTS")", R"("relation":"LIKES")", "claims[0]: \"LIKES\" is no relation"},
             Row{R"("relation":"IMPLEMENTS")", R"("relation":"SIGNED_BY")", "does not go from directive to directive"},
             Row{R"("relation":"IMPLEMENTS")", R"("relation":"MENTIONS")", "does not go from directive to directive"},
             Row{R"("from":1,"to":2)", R"("from":1,"to":3)", "claims[0]: entity 3 is not there; there are 3"},
             Row{R"("from":1,"to":2)", R"("from":1,"to":1)", "both ends are one entity"},
             Row{R"("about":"1 2")", R"("about":"1 3")", "claims[1]: \"about\" does not name entities"},
             Row{R"("about":"1 2")", R"("about":"")", "claims[1]: \"about\" does not name entities"},
             Row{R"("about":"1 2")", R"("about":"1  2")", "claims[1]: \"about\" does not name entities"},
             Row{R"("about":"1 2")", "\"under\":\"Kế hoạch\"", "claims[1]: \"under\" does not name entities"},
             Row{"\"confidence\":0.5", "\"confidence\":0", "confidence outside (0, 1]"},
             Row{"\"confidence\":0.5", "\"confidence\":1.0000000000000002", "confidence outside (0, 1]"},
             Row{"\"confidence\":0.5", "\"confidence\":1e999", "not JSON"},
             Row{"\"confidence\":0.5", "\"confidence\":1e-999", "\"confidence\" is no number that can be kept"},
             Row{"\"confidence\":0.5", "\"confidence\":NaN", "not JSON"},
             Row{R"("rule":"r")", R"("rule":"")", "without a rule"},
             Row{R"("begin":21,"end":75,"rule")", R"("begin":21,"end":750,"rule")", "claims[0]: bytes 21 to 750"},
             // of the doubts, and what the text is
             Row{R"("reason":"unresolved")", R"("reason":"tired")", "doubts[0]: \"tired\" is no reason"},
             Row{R"("concerns":"agency")", R"("concerns":"weather")", "doubts[0]: \"weather\" is no kind of node"},
             Row{R"("concerns":"agency")", R"("concerns":"article")", "doubts[0]: no doubt concerns an article"},
             Row{R"("concerns":"agency")", R"("concerns":"MENTIONS")", "doubts[0]: no doubt concerns an article"},
             Row{"\"score\":0.5", "\"score\":1.5", "doubts[0]: a candidate's score"},
             Row{R"("end":9,"reason")", R"("end":8,"reason")", "doubts[0]: bytes 0 to 8 cut a character"},
             Row{"\"published\":[1]", "\"published\":[0]", "published[0]: no directive"},
             Row{"\"published\":[1]", "\"published\":[3]", "published[0]: no directive"},
             Row{"\"published\":[1]", "\"published\":[-1]", "\"published\" is no whole number"},
             // of the background
             Row{R"("id":"l_)", R"("id":"a_)", "nodes[0]: \"id\" is not the hash"},
             Row{"\"nodes\":[", R"("nodes":[],"other nodes":[)", "one end is no node of the background"},
             Row{R"("relation":"PART_OF")", R"("relation":"SUCCEEDS")", "edges[0]: \"id\" is not the hash"},
             Row{"\"from_gazetteer\":", "\"from_hearsay\":", "edges[0]: \"from_gazetteer\""},
         }) {
        check_says(altered(good_line(), row.from, row.to), row.says);
    }
}

TEST_CASE("a background that is out of order, or joins what it may not, is not taken")
{
    auto read = std::get<ReadArticle>(read_statements(good_line()));
    auto& background = read.statements.background;
    std::swap(background.nodes[0], background.nodes[1]);
    check_says(to_json(read), "not in order of ids");
    std::swap(background.nodes[0], background.nodes[1]);
    auto& edge = background.edges[0];
    edge.relation = Relation::coordinates_with;
    edge.id = edge_id(edge.relation, edge.from, edge.to);
    check_says(to_json(read), "knows no COORDINATES_WITH from locality to locality");
}

TEST_CASE("statements of other rules are taken as they are")
{
    const auto read = read_statements(altered(good_line(), R"("rules":"1")", R"("rules":"0.5 beta")"));
    REQUIRE(std::holds_alternative<ReadArticle>(read));
    CHECK(std::get<ReadArticle>(read).statements.rules == "0.5 beta");
}
