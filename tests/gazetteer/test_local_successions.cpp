// What became of the departments: every name is one that the importers know, and no body turns into itself.

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/gazetteer/local_successions.hpp"
#include "tests/gazetteer/source_table.hpp"

using namespace soichi;
using test::source_table;
using test::SourceRow;
using Words = std::set<std::string>;
using BodyAndLevel = std::pair<std::string, std::string>;

namespace {

std::vector<SourceRow> rows()
{
    return source_table("core/gazetteer/data/local_successions.tsv").rows;
}

/// The names that the importers give to local bodies: the first spelling of a row is the name.
Words names_of_bodies()
{
    Words names;
    for (const auto& row : source_table("importers/data/bodies.tsv").rows) {
        names.insert(test::split(row.at("names"), '|').front());
    }
    for (const auto& row : source_table("importers/data/fields.tsv").rows) {
        names.insert(row.at("head") + " " + row.at("name"));
    }
    return names;
}

int number_of(const std::string& level)
{
    return level == "province" ? 1 : 2;
}

}  // namespace

TEST_CASE("a body and its successor bear names by which the importers call local bodies")
{
    const auto names = names_of_bodies();
    for (const auto& row : rows()) {
        CAPTURE(row.at("body"));
        CAPTURE(row.at("successor"));
        CHECK(names.contains(row.at("body")));
        CHECK(names.contains(row.at("successor")));
        CHECK(row.at("body") != row.at("successor"));
        CHECK(Words{"province", "district"}.contains(row.at("level")));
        CHECK(Words{"whole", "part"}.contains(row.at("share")));
        CHECK_FALSE(row.at("date").empty());
    }
}

TEST_CASE("a body that went to several went to each in part and on one day, and one that went whole went to one")
{
    std::map<BodyAndLevel, std::vector<SourceRow>> ways;
    for (const auto& row : rows()) {
        ways[{row.at("body"), row.at("level")}].push_back(row);
    }
    for (const auto& [body, all] : ways) {
        CAPTURE(body.first);
        for (const auto& row : all) {
            CHECK((all.size() == 1 || row.at("share") == "part"));
            CHECK(row.at("date") == all.front().at("date"));
        }
    }
}

TEST_CASE("what followed a body ends later than it, so that no walk runs in a circle")
{
    std::map<BodyAndLevel, std::string> ends;
    for (const auto& row : rows()) {
        ends.emplace(BodyAndLevel{row.at("body"), row.at("level")}, row.at("date"));
    }
    for (const auto& row : rows()) {
        const auto next = ends.find({row.at("successor"), row.at("level")});
        if (next != ends.end()) {
            CAPTURE(row.at("body"));
            CAPTURE(row.at("successor"));
            CHECK(row.at("date") < next->second);
        }
    }
}

TEST_CASE("the successors of a body are all rows of its level")
{
    std::map<BodyAndLevel, std::multiset<std::string>> expected;
    for (const auto& row : rows()) {
        expected[{row.at("body"), row.at("level")}].insert(row.at("successor") + " " + row.at("date") + " " +
                                                           row.at("share"));
    }
    for (const auto& [body, successors] : expected) {
        CAPTURE(body.first);
        CAPTURE(body.second);
        std::multiset<std::string> found;
        for (const auto& next : local_successors(body.first, number_of(body.second))) {
            CHECK(next.row == "local_successions.tsv " + body.first);
            found.insert(std::string{next.successor} + " " + std::string{next.date} + " " + std::string{next.share});
        }
        CHECK(found == successors);
    }
}

TEST_CASE("a body is asked for by its own name at its own level")
{
    CHECK(local_successors("Sở Giao thông vận tải", 1).size() == 1);
    CHECK(local_successors("Sở Giao thông vận tải", 2).empty());
    CHECK(local_successors("Phòng Quản lý đô thị", 2).size() == 1);
    CHECK(local_successors("Phòng Quản lý đô thị", 1).empty());
    CHECK(local_successors("Sở", 1).empty());
    CHECK(local_successors("", 1).empty());
}
