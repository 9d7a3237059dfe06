#include <doctest/doctest.h>

#include <set>
#include <string_view>

#include "core/model/relation.hpp"

using soichi::Kind;
using soichi::may_join;
using soichi::Relation;
using soichi::relation_named;
using soichi::relation_rules;

TEST_CASE("relations keep the numbers that stores hold")
{
    struct Row {
        int number;
        Relation relation;
        std::string_view label;
    };
    for (const auto& row : {
             Row{0, Relation::issued_by, "ISSUED_BY"},
             Row{1, Relation::signed_by, "SIGNED_BY"},
             Row{2, Relation::implements, "IMPLEMENTS"},
             Row{3, Relation::promulgates, "PROMULGATES"},
             Row{4, Relation::based_on, "BASED_ON"},
             Row{5, Relation::amends, "AMENDS"},
             Row{6, Relation::replaces, "REPLACES"},
             Row{7, Relation::repeals, "REPEALS"},
             Row{8, Relation::carries_out, "CARRIES_OUT"},
             Row{9, Relation::applied_in, "APPLIED_IN"},
             Row{10, Relation::inspects, "INSPECTS"},
             Row{11, Relation::coordinates_with, "COORDINATES_WITH"},
             Row{12, Relation::part_of, "PART_OF"},
             Row{13, Relation::governs, "GOVERNS"},
             Row{14, Relation::holds_position, "HOLDS_POSITION"},
             Row{15, Relation::succeeds, "SUCCEEDS"},
             Row{16, Relation::mentions, "MENTIONS"},
             Row{17, Relation::publishes, "PUBLISHES"},
         }) {
        CAPTURE(row.number);
        CHECK(static_cast<int>(row.relation) == row.number);
        CHECK(rule_of(row.relation).label == row.label);
        CHECK(relation_named(row.label) == row.relation);
    }
    CHECK(relation_rules.size() == 18);
}

TEST_CASE("a relation is named without regard to case, and by its whole label only")
{
    CHECK(relation_named("implements") == Relation::implements);
    CHECK(relation_named("Part_Of") == Relation::part_of);
    CHECK_FALSE(relation_named("").has_value());
    CHECK_FALSE(relation_named("IMPLEMENT").has_value());
    CHECK_FALSE(relation_named("IMPLEMENTS ").has_value());
}

TEST_CASE("an edge joins only what its relation may join")
{
    struct Row {
        const char* why;
        Relation relation;
        Kind from;
        Kind to;
        bool allowed;
    };
    for (const auto& row : {
             Row{"a plan implements a directive", Relation::implements, Kind::directive, Kind::directive, true},
             Row{"an agency carries out, it does not implement", Relation::implements, Kind::agency, Kind::directive,
                 false},
             Row{"an agency checks an agency", Relation::inspects, Kind::agency, Kind::agency, true},
             Row{"an agency checks a locality", Relation::inspects, Kind::agency, Kind::locality, true},
             Row{"nobody checks a directive", Relation::inspects, Kind::agency, Kind::directive, false},
             Row{"a district is part of a province", Relation::part_of, Kind::locality, Kind::locality, true},
             Row{"an office is part of a ministry", Relation::part_of, Kind::agency, Kind::agency, true},
             Row{"an agency governs a locality, it is no part of it", Relation::part_of, Kind::agency, Kind::locality,
                 false},
             Row{"only the like succeeds", Relation::succeeds, Kind::locality, Kind::agency, false},
             Row{"an article mentions an official", Relation::mentions, Kind::article, Kind::official, true},
             Row{"an article mentions no article", Relation::mentions, Kind::article, Kind::article, false},
             Row{"an official signs nothing, the directive is signed", Relation::signed_by, Kind::official,
                 Kind::directive, false},
         }) {
        CAPTURE(row.why);
        CHECK(may_join(row.relation, row.from, row.to) == row.allowed);
    }
}

TEST_CASE("every row of the table is complete and tells its relation apart")
{
    std::set<std::string_view> labels;
    for (const auto& rule : relation_rules) {
        CAPTURE(rule.label);
        CHECK(labels.insert(rule.label).second);
        CHECK_FALSE(rule.english.empty());
        CHECK_FALSE(rule.english_back.empty());
        CHECK_FALSE(rule.vietnamese.empty());
        CHECK_FALSE(rule.vietnamese_back.empty());
        CHECK((!rule.symmetric || rule.english == rule.english_back));
    }
}

TEST_CASE("kinds keep their numbers, letters and names")
{
    struct Row {
        int number;
        Kind kind;
        char letter;
        std::string_view name;
    };
    for (const auto& row : {
             Row{0, Kind::directive, 'd', "directive"},
             Row{1, Kind::agency, 'a', "agency"},
             Row{2, Kind::official, 'o', "official"},
             Row{3, Kind::locality, 'l', "locality"},
             Row{4, Kind::article, 't', "article"},
         }) {
        CAPTURE(row.name);
        CHECK(static_cast<int>(row.kind) == row.number);
        CHECK(soichi::kind_named(row.name) == row.kind);
        CHECK(soichi::kind_of_letter(row.letter) == row.kind);
    }
    CHECK_FALSE(soichi::kind_named("Directive").has_value());
    CHECK_FALSE(soichi::kind_of_letter('e').has_value());
}
