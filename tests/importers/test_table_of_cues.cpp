// Every row of the table of cues makes its edge in its example, and not in its counter-example.

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>

#include "importers/find/reading.hpp"
#include "importers/relate/article.hpp"
#include "tests/importers/laws.hpp"
#include "tests/importers/table.hpp"

using namespace soichi;
using test::check_rows;
using test::TableRow;

namespace {

/// What a cue brings about. A cue that is not listed prepares other rules (labels of a header, words that join): of it
/// only the words are looked for.
struct Effect {
    std::string_view cue;
    Relation relation;
    bool prevents = false;  ///< the cue keeps the edge from being stated
};

// clang-format off
constexpr std::array effects{
    Effect{"implements", Relation::implements},
    Effect{"results", Relation::carries_out},
    Effect{"inspects", Relation::inspects},
    Effect{"works_with", Relation::inspects},
    Effect{"issues", Relation::issued_by},
    Effect{"decides", Relation::issued_by},
    Effect{"promulgates", Relation::promulgates},
    Effect{"amends", Relation::amends},
    Effect{"replaces", Relation::replaces},
    Effect{"repeals", Relation::repeals},
    Effect{"now", Relation::succeeds},
    Effect{"between", Relation::coordinates_with},
    Effect{"in_area", Relation::applied_in},
    Effect{"led_by", Relation::holds_position},
    Effect{"holds", Relation::holds_position},
    Effect{"in_force", Relation::applied_in},
    Effect{"wishes", Relation::issued_by, true},
    Effect{"plans", Relation::carries_out, true},
    Effect{"negates", Relation::carries_out, true},
};
// clang-format on

bool states(const Article& article, Relation relation)
{
    const auto statements = extract(article);
    return std::any_of(statements.claims.begin(), statements.claims.end(),
                       [&](const Claim& claim) { return claim.relation == relation; });
}

bool says(const Article& article, std::string_view cue)
{
    const Reading reading{article};
    for (std::uint32_t at = 0; at < reading.size(); ++at) {
        if (cue_at(reading, at, cue) != 0) {
            return true;
        }
    }
    return false;
}

}  // namespace

TEST_CASE("every cue has its effect in its example, and not in its counter-example")
{
    check_rows("cues", [](const TableRow& row, const std::string& words) {
        const auto article = test::article_of(words + ".");
        const auto& cue = row.at("cue");
        const auto effect =
            std::find_if(effects.begin(), effects.end(), [&](const Effect& one) { return one.cue == cue; });
        return effect == effects.end() ? says(article, cue) : states(article, effect->relation) != effect->prevents;
    });
}

TEST_CASE("the words of every cue stand in its example")
{
    for (const auto& row : test::table("cues")) {
        CAPTURE(row.at("cue"));
        CAPTURE(row.at("example"));
        CHECK(says(test::article_of(row.at("example") + "."), row.at("cue")));
    }
}
