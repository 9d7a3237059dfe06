#include "query/dump/dump.hpp"

#include <sstream>
#include <string>

#include <doctest/doctest.h>

#include "query/dump/dot.hpp"
#include "query/dump/xml.hpp"
#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

std::string dumped(DrawnGraph& drawn, std::string_view format)
{
    std::ostringstream out;
    const auto* found = dump_format_named(format);
    REQUIRE(found != nullptr);
    const auto snapshot = drawn.snapshot();
    CHECK(write_graph(snapshot, *found->make(out, snapshot)));
    return out.str();
}

std::size_t count(const std::string& text, std::string_view part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

constexpr auto drawing = R"(
    article bai = Bài "một" <1> {date: 2020-01-01, source: tin/bai.txt}
    directive kh = Kế hoạch 7/KH-UBND {form: kế hoạch, alias: Kế hoạch 7}
    kh -implements-> ct @ bai 0.95 {cue: thực hiện}
    an -holds_position(Chủ tịch)-> ubnd @ bai
    bai -mentions-> kh @ bai
)";

}  // namespace

TEST_CASE("the JSONL dump has one object a line, nodes first, keys in the contract's order")
{
    DrawnGraph drawn{drawing};
    const auto text = dumped(drawn, "jsonl");
    CHECK(count(text, "\n") == 8);
    CHECK(text.find(R"({"type":"node","id":")" + to_string(drawn["kh"]) +
                    R"(","kind":"directive","label":"Kế hoạch 7/KH-UBND","aliases":["Kế hoạch 7"],)"
                    R"("properties":{"form":"kế hoạch"}})") != std::string::npos);
    CHECK(text.find(R"("properties":{"date":"2020-01-01","source":"tin/bai.txt","sources":["tin/bai.txt"],)"
                    R"("title":"Bài \"một\" <1>"}})") != std::string::npos);
    CHECK(text.find(R"({"type":"edge","id":")" + to_string(drawn.edge("kh", Relation::implements, "ct")) +
                    R"(","label":"IMPLEMENTS","from":")" + to_string(drawn["kh"]) + R"(","to":")" +
                    to_string(drawn["ct"]) + R"(","properties":{},"evidence":[{"article":")" + to_string(drawn["bai"]) +
                    R"(","begin":0,"end":20,"quote":"kh -implements-> ct","rule":"drawn","confidence":0.95,)") ==
          std::string::npos);
    CHECK(
        text.find(
            R"("quote":"kh -implements-> ct","rule":"drawn","confidence":0.95,"qualifiers":{"cue":"thực hiện"}}]})") !=
        std::string::npos);
    CHECK(text.find(R"("label":"HOLDS_POSITION")") != std::string::npos);
    CHECK(text.find(R"("properties":{"title":"Chủ tịch"})") != std::string::npos);
    CHECK(text.rfind(R"("type":"node")") < text.find(R"("type":"edge")"));
}

TEST_CASE("the same graph drawn in another order dumps the same bytes")
{
    DrawnGraph one{drawing};
    DrawnGraph other{R"(
        bai -mentions-> kh @ bai
        directive kh = Kế hoạch 7/KH-UBND {form: kế hoạch, alias: Kế hoạch 7}
        article bai = Bài "một" <1> {date: 2020-01-01, source: tin/bai.txt}
        an -holds_position(Chủ tịch)-> ubnd @ bai
        kh -implements-> ct @ bai 0.95 {cue: thực hiện}
    )"};
    CHECK(dumped(one, "graphml").size() == dumped(other, "graphml").size());
    CHECK(dumped(one, "dot") == dumped(other, "dot"));
}

TEST_CASE("GraphML declares every attribute for nodes and edges apart, before its use")
{
    DrawnGraph drawn{drawing};
    const auto text = dumped(drawn, "graphml");
    CHECK(text.find(R"(<key id="node_form" for="node" attr.name="form" attr.type="string"/>)") != std::string::npos);
    CHECK(text.find(R"(<key id="edge_title" for="edge" attr.name="title" attr.type="string"/>)") != std::string::npos);
    CHECK(text.find(R"(<key id="edge_confidence" for="edge" attr.name="confidence" attr.type="double"/>)") !=
          std::string::npos);
    CHECK(text.rfind("<key ") < text.find("<graph "));
    CHECK(text.find(R"(<data key="node_label">Bài &quot;một&quot; &lt;1&gt;</data>)") != std::string::npos);
    CHECK(text.find(R"(id="d3")") == std::string::npos);
    CHECK(text.find(R"(id="d7")") == std::string::npos);
    CHECK(count(text, "<edge id=") == 3);
    CHECK(count(text, "<node id=") == 5);
}

TEST_CASE("text in XML is escaped, and what XML forbids is left out")
{
    struct Row {
        std::string when;
        std::string text;
        const char* xml;
    };
    for (const auto& row : {
             Row{"markup", "a<b>&\"c\"", "a&lt;b&gt;&amp;&quot;c&quot;"},
             Row{"line breaks are kept", "a\nb\r\tc", "a&#10;b&#13;&#9;c"},
             Row{"a vertical tab stops networkx and igraph",
                 "a\x0b"
                 "b",
                 "ab"},
             Row{"a null byte", std::string{"a\0b", 3}, "ab"},
             Row{"U+FFFE and U+FFFF",
                 "a\xEF\xBF\xBE\xEF\xBF\xBF"
                 "b",
                 "ab"},
             Row{"Vietnamese", "Ủy ban", "Ủy ban"},
         }) {
        CAPTURE(row.when);
        CHECK(xml_escaped(row.text) == row.xml);
    }
}

TEST_CASE("DOT quotes every id and leaves out what articles mention")
{
    DrawnGraph drawn{drawing};
    const auto text = dumped(drawn, "dot");
    CHECK(text.find('"' + to_string(drawn["kh"]) + "\" -> \"" + to_string(drawn["ct"]) + '"') != std::string::npos);
    CHECK(text.find(to_string(drawn["bai"])) == std::string::npos);
    CHECK(count(text, " -> ") == 2);
    CHECK(text.find(R"(label="Chủ tịch")") != std::string::npos);
}

TEST_CASE("a DOT label is quoted and wrapped at blanks")
{
    CHECK(dot_label(R"(a "b" \c)") == R"("a \"b\" \\c")");
    CHECK(dot_label("một hai ba bốn năm sáu bảy tám chín mười") == R"("một hai ba bốn năm sáu bảy tám\nchín mười")");
    CHECK(dot_label("a\nb") == R"("a b")");
}

TEST_CASE("a dump can be stopped on the way")
{
    DrawnGraph drawn{drawing};
    std::ostringstream out;
    const auto snapshot = drawn.snapshot();
    const auto dump = dump_format_named(".jsonl")->make(out, snapshot);
    int pieces = 0;
    CHECK_FALSE(write_graph(snapshot, *dump, [&pieces] { return ++pieces < 2; }));
    CHECK(count(out.str(), "\n") == 2);
}
