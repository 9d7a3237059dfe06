#include "query/trace/dossier.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

/// "..plan[2]": each line with its footnote, a dot for each step down.
std::vector<std::string> outline(const DrawnGraph& drawn, const Trace& trace, const Dossier& dossier)
{
    std::vector<std::string> lines;
    for (const auto& entry : dossier.outline) {
        const auto& line = trace.lines[entry.line];
        const auto note = entry.hop.note ? "[" + std::to_string(*entry.hop.note) + "]" : std::string{};
        lines.push_back(std::string(line.depth, '.') + drawn.name_of(line.node.id) + note);
    }
    return lines;
}

}  // namespace

TEST_CASE("a dossier goes down the tree and numbers sentences as they are needed")
{
    DrawnGraph drawn{R"(
        directive plan = Kế hoạch 7/KH-UBND {date: 2016-07-16}
        top -issued_by-> ttg
        plan -implements-> top
        plan -implements-> top @ bai-2 0.4
        plan -issued_by-> ubnd
        decision -promulgates-> plan
        ubnd -carries_out-> plan
        newer -replaces-> plan
    )"};
    const auto found = trace(drawn.snapshot(), {drawn["top"]});
    const auto told = dossier(drawn.snapshot(), found, drawn.snapshot());
    CHECK(outline(drawn, found, told) == std::vector<std::string>{"top", ".plan[2]", "..ubnd[6]"});
    REQUIRE(told.notes.size() == 6);
    CHECK(told.notes[1].citation.quote == "plan -implements-> top");
    const auto& plan = told.outline[1];
    CHECK(plan.hop.more == 1);
    REQUIRE(plan.issuers.size() == 1);
    CHECK(plan.issuers[0].node.id == drawn["ubnd"]);
    CHECK(plan.issuers[0].source.note == 3);
    REQUIRE(plan.promulgated_by.size() == 1);
    CHECK(plan.promulgated_by[0].source.note == 4);
    REQUIRE(plan.remarks.size() == 1);
    CHECK(plan.remarks[0].note == 5);
    CHECK(told.store.articles == 2);
    const auto earlier = drawn.snapshot().as_of({1990, 0, 0});
    CHECK(dossier(earlier, trace(earlier, {drawn["top"]}), drawn.snapshot()).store.edges == told.store.edges);
}

TEST_CASE("statements of one sentence share a footnote")
{
    DrawnGraph drawn{R"(
        plan -implements-> top
        plan -issued_by-> ubnd
    )"};
    auto found = trace(drawn.snapshot(), {drawn["top"]});
    const auto apart = dossier(drawn.snapshot(), found, drawn.snapshot());
    REQUIRE(apart.notes.size() == 2);
    // The drawing gives each line a sentence of its own, so that the hop is moved to the issuer's.
    found.lines[1].hop->proof.best = apart.notes[1].citation;
    found.lines[1].hop->proof.best->evidence.rule = "another";
    const auto shared = dossier(drawn.snapshot(), found, drawn.snapshot());
    REQUIRE(shared.notes.size() == 1);
    CHECK(shared.outline[1].hop.note == 1);
    CHECK(shared.outline[1].issuers[0].source.note == 1);
    REQUIRE(shared.notes[0].readings.size() == 2);
    CHECK(shared.notes[0].readings[0].rule == "another");
    CHECK(shared.notes[0].readings[1].rule == "drawn");
}

TEST_CASE("a dossier says where a branch stands that is shown once")
{
    DrawnGraph drawn{R"(
        directive a = Kế hoạch 1/KH {date: 2016}
        directive b = Kế hoạch 2/KH {date: 2017}
        b -implements-> a
        a -implements-> top
        b -implements-> top
        top -implements-> b
    )"};
    const auto found = trace(drawn.snapshot(), {drawn["top"]});
    const auto told = dossier(drawn.snapshot(), found, drawn.snapshot());
    REQUIRE(outline(drawn, found, told).size() == 5);
    for (const auto& entry : told.outline) {
        const auto& line = found.lines[entry.line];
        if (line.end == TraceEnd::shown_elsewhere) {
            CHECK(entry.branches_above == (line.node.id == drawn["top"]));
            CHECK(entry.issuers.empty());
        }
    }
}
