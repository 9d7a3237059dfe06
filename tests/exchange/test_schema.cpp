#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "core/model/doubt.hpp"
#include "importers/exchange/json_tree.hpp"
#include "importers/exchange/statements_json.hpp"

using namespace soichi;

namespace {

const Json& member(const Json& object, const std::string& name)
{
    const auto found = std::find(object.names.begin(), object.names.end(), name);
    CAPTURE(name);
    REQUIRE(found != object.names.end());
    return object.items[static_cast<std::size_t>(found - object.names.begin())];
}

std::string bytes_of(const std::string& name)
{
    std::ifstream file{std::string{SOICHI_PROJECT_DIR} + "/" + name};
    return {std::istreambuf_iterator<char>{file}, {}};
}

Json schema()
{
    return std::get<Json>(parse_json(bytes_of("importers/exchange/statements.schema.json")));
}

std::set<std::string> words(const Json& schema, const std::string& definition)
{
    std::set<std::string> words;
    for (const auto& word : member(member(member(schema, "$defs"), definition), "enum").items) {
        words.insert(word.text);
    }
    return words;
}

}  // namespace

TEST_CASE("the schema has the words of the ontology, but for those of articles")
{
    std::set<std::string> kinds;
    for (const auto& rule : kind_rules) {
        kinds.emplace(rule.name);
    }
    kinds.erase("article");
    CHECK(words(schema(), "kind") == kinds);
    std::set<std::string> relations;
    for (const auto& rule : relation_rules) {
        relations.emplace(rule.label);
    }
    relations.erase("MENTIONS");
    relations.erase("PUBLISHES");
    CHECK(words(schema(), "relation") == relations);
    std::set<std::string> reasons;
    for (const auto& rule : reason_rules) {
        reasons.emplace(rule.name);
    }
    CHECK(words(schema(), "reason") == reasons);
}

TEST_CASE("the schema is of the version that lines name")
{
    CHECK(member(member(member(schema(), "properties"), "schema"), "const").text == statements_schema);
}

TEST_CASE("the line that the format's description shows is one")
{
    const auto text = bytes_of("importers/exchange/README.md");
    const auto begin = text.find("```json\n") + 8;
    const auto read = read_statements(std::string_view{text}.substr(begin, text.find("```", begin) - begin));
    if (const auto* const fault = std::get_if<std::string>(&read)) {
        FAIL(*fault);
    }
    CHECK(std::get<ReadArticle>(read).statements.claims.size() == 2);
}
