#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "eval/score.hpp"

using namespace soichi::eval;

namespace {

const std::string text = "UBND tỉnh X có Kế hoạch 3/KH-UBND. Ông Lê Văn Y, Chủ tịch UBND tỉnh X.";

GoldNode gold_node(std::string id, std::string kind, std::string label, bool optional = false)
{
    NodeText node{std::move(id), std::move(kind), std::move(label), {}, {}, {}, {}, {}};
    const Named named{node};
    return {std::move(node), named, optional};
}

/// One article: a plan of a people's committee, and its chairman; whether X is a province is left open.
Gold plan()
{
    Gold gold{"a.json", "a.txt", {}, {}};
    gold.nodes = {gold_node("a1", "agency", "UBND tỉnh X"), gold_node("d1", "directive", "Kế hoạch 3/KH-UBND"),
                  gold_node("o1", "official", "Lê Văn Y"), gold_node("l1", "locality", "tỉnh X", true)};
    gold.edges = {{"ISSUED_BY", 1, 0, "", "UBND tỉnh X có Kế hoạch 3/KH-UBND", false},
                  {"HOLDS_POSITION", 2, 0, "Chủ tịch", "Chủ tịch UBND tỉnh X", false},
                  {"GOVERNS", 0, 3, "", "UBND tỉnh X", true}};
    return gold;
}

std::string node(const std::string& id, const std::string& kind, const std::string& label)
{
    return R"({"type":"node","id":")" + id + R"(","kind":")" + kind + R"(","label":")" + label +
           R"(","aliases":[],"properties":{"source":"folder/a.txt"}})" + "\n";
}

std::string edge(const std::string& label, const std::string& from, const std::string& to, const std::string& quote,
                 const std::string& title = "", const std::string& rule = "some.rule")
{
    const auto begin = text.find(quote);
    return R"({"type":"edge","label":")" + label + R"(","from":")" + from + R"(","to":")" + to +
           R"(","properties":{"title":")" + title + R"("},"evidence":[{"article":"t_1","begin":)" +
           std::to_string(begin) + R"(,"end":)" + std::to_string(begin + quote.size()) + R"(,"quote":")" + quote +
           R"(","rule":")" + rule + R"(","confidence":0.9}]})" + "\n";
}

const std::string nodes = node("t_1", "article", "A") + node("a_1", "agency", "Ủy ban nhân dân tỉnh X") +
                          node("d_1", "directive", "Kế hoạch 3/KH-UBND") + node("o_1", "official", "Lê Văn Y") +
                          node("l_1", "locality", "tỉnh X");
const std::string mentions = edge("MENTIONS", "t_1", "a_1", "UBND tỉnh X") +
                             edge("MENTIONS", "t_1", "d_1", "3/KH-UBND") + edge("MENTIONS", "t_1", "o_1", "Lê Văn Y") +
                             edge("MENTIONS", "t_1", "l_1", "tỉnh X");
const std::string issued = edge("ISSUED_BY", "d_1", "a_1", "UBND tỉnh X có Kế hoạch 3/KH-UBND.");
const std::string held = edge("HOLDS_POSITION", "o_1", "a_1", "Ông Lê Văn Y, Chủ tịch UBND tỉnh X.", "chủ tịch");

Score score_of(const std::string& lines)
{
    std::istringstream in{lines};
    return score(read_dump(in, "dump"), {plan()}, std::vector<std::string>{text});
}

std::size_t faults(const Score& score, Fault::Kind kind)
{
    const auto& all = score.articles.front().faults;
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [kind](const Fault& fault) { return fault.kind == kind; }));
}

}  // namespace

TEST_CASE("what is right counts as right, what is optional not at all")
{
    const auto result = score_of(nodes + mentions + issued + held);
    CHECK(total(result.kinds).f1() == 1.0);
    CHECK(total(result.kinds).gold() == 3);
    CHECK(result.kinds.count("locality") == 0);
    CHECK(total(result.types).f1() == 1.0);
    CHECK(total(result.types).gold() == 2);
    CHECK(result.labels.right == 2);
    CHECK(result.touches.right == 2);
    CHECK(result.spans == 6);
    CHECK(result.bad_spans == 0);
    CHECK(result.articles.front().faults.empty());
}

TEST_CASE("an edge of a free type on an optional node is not held against the finding, another is")
{
    const auto free = score_of(nodes + mentions + issued + held + edge("PART_OF", "a_1", "l_1", "UBND tỉnh X"));
    CHECK(total(free.types).extra == 0);
    const auto held_against =
        score_of(nodes + mentions + issued + held + edge("INSPECTS", "a_1", "l_1", "UBND tỉnh X"));
    CHECK(total(held_against.types).extra == 1);
    CHECK(faults(held_against, Fault::Kind::extra) == 1);
}

TEST_CASE("an edge on the wrong side, of another title, or stated twice is extra")
{
    CHECK(score_of(nodes + mentions + edge("ISSUED_BY", "a_1", "d_1", "UBND tỉnh X")).types.at("ISSUED_BY").extra == 1);
    const auto other_title =
        score_of(nodes + mentions + edge("HOLDS_POSITION", "o_1", "a_1", "Chủ tịch", "Phó Chủ tịch"));
    CHECK(other_title.types.at("HOLDS_POSITION").extra == 1);
    CHECK(other_title.types.at("HOLDS_POSITION").missed == 1);
    CHECK(score_of(nodes + mentions + issued + issued).types.at("ISSUED_BY").extra == 1);
}

TEST_CASE("joint titles stand once for each title")
{
    auto joint = held;
    joint.replace(joint.find(R"("title":"chủ tịch")"), std::string{R"("title":"chủ tịch")"}.size(),
                  R"("titles":["Chủ tịch","CHỦ TỊCH","Bí thư"])");
    const auto result = score_of(nodes + mentions + joint);
    CHECK(result.types.at("HOLDS_POSITION").right == 1);
    CHECK(result.types.at("HOLDS_POSITION").extra == 1);
}

TEST_CASE("evidence beside the gold's words, spans that do not cut their quotes and unproven edges are noted")
{
    const auto beside = score_of(nodes + mentions + edge("ISSUED_BY", "d_1", "a_1", "Ông Lê Văn Y"));
    CHECK(beside.touches.right == 0);
    CHECK(faults(beside, Fault::Kind::beside) == 1);
    auto broken = issued;
    broken.replace(broken.find(R"("begin":0)"), 9, R"("begin":1)");
    CHECK(score_of(nodes + broken).bad_spans == 1);
    const std::string unproven = R"({"type":"edge","label":"PART_OF","from":"a_1","to":"l_1","evidence":[]})"
                                 "\n";
    CHECK(score_of(nodes + unproven).edges_without_evidence == 1);
}

TEST_CASE("a node that only an edge names is unmentioned")
{
    const auto result = score_of(nodes + issued);
    CHECK(result.unmentioned == 2);
    CHECK(total(result.kinds).right == 2);
}

TEST_CASE("an article that the dump does not have misses everything")
{
    const auto result = score_of(node("t_1", "body", "A"));
    CHECK(result.missing == std::vector<std::string>{"a.txt"});
    CHECK(total(result.kinds).missed == 3);
    CHECK(total(result.types).missed == 2);
    CHECK(result.spans == 0);
}

TEST_CASE("mentions of one thing in two articles should be one node, those of two things two")
{
    std::istringstream in{nodes + node("t_2", "article", "B") + mentions};
    auto dump = read_dump(in, "dump");
    dump.articles = {{"a.txt", "t_1"}, {"b.txt", "t_2"}};
    auto other = plan();
    other.article = "b.txt";
    other.nodes[0] = gold_node("a1", "agency", "UBND tỉnh Z");
    for (auto& edge : dump.edges) {  // both articles mention the same nodes
        dump.mentions_of["t_2"].push_back(static_cast<std::size_t>(&edge - dump.edges.data()));
    }
    dump.nodes["a_1"].aliases = {"UBND tỉnh Z"};
    const auto result = score(dump, {plan(), other}, std::nullopt);
    CHECK(result.identity.joined == 2);  // the plan and the chairman
    CHECK(result.identity.wrongly_split == 0);
    CHECK(result.identity.wrongly_merged == 1);
}
