#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "core/gazetteer/units.hpp"
#include "importers/exchange/load.hpp"
#include "importers/exchange/statements_json.hpp"
#include "importers/judge.hpp"
#include "tests/exchange/samples.hpp"

using namespace soichi;
using namespace soichi::test;

namespace {

/// The article is judged to speak from Kon Tum, though it names no place.
Judgements from_kon_tum(NodeId article)
{
    Judgement place;
    place.verdict = Verdict::place;
    place.subject = {Kind::article, to_string(article)};
    place.object = NodeName{Kind::locality, key_of(*Units::builtin().find("P62-0"))};
    place.author = "Lan";
    place.time = "2026-11-27T08:00:00Z";
    Judgements judgements;
    judgements.add(place);
    return judgements;
}

/// The article of the only line of this text.
ReadArticle only_one(const TempFolder& folder, const std::string& text)
{
    return read_all({folder.write("0.txt", text).string()}).front();
}

constexpr auto placeless = "Hội nghị\n\nNgày 02/3/2018, UBND tỉnh tổ chức hội nghị tổng kết công tác năm.";

/// As another version of the rules may have read it.
ReadArticle of_other_rules(ReadArticle read)
{
    read.statements.rules = "0.other";
    read.statements.claims.clear();
    return read;
}

}  // namespace

TEST_CASE("an article that is judged to speak from a place is read so, whatever its line says")
{
    TempFolder folder;
    const auto read = only_one(folder, placeless);
    const auto judgements = from_kon_tum(read.article.id);
    const auto file = file_of(folder, "lines.jsonl", {to_json(read)});
    TempStore imported;
    judge(*imported, judgements);
    import_paths(*imported, {(folder.path() / "0.txt").string()});
    REQUIRE(dump(*imported).find("UBND tỉnh Kon Tum") != std::string::npos);
    TempStore before;
    judge(*before, judgements);
    load(*before, {file});
    CHECK(dump(*before) == dump(*imported));
    TempStore after;
    load(*after, {file});
    CHECK(dump(*after) != dump(*imported));
    judge(*after, judgements);
    CHECK(load(*after, {file}).unchanged == 1);
    CHECK(dump(*after) == dump(*imported));
    CHECK(update(*after).changed == 0);
}

TEST_CASE("a judged place holds for what another source adds to an article")
{
    TempFolder folder;
    auto read = only_one(folder, placeless);
    auto other = read;
    other.article.sources = {{"1.txt"}};
    other.article.date = "2018-03-05";
    TempStore store;
    judge(*store, from_kon_tum(read.article.id));
    const auto report = load(*store, {file_of(folder, "lines.jsonl", {to_json(read), to_json(other)})});
    CHECK(report.duplicate == 1);
    CHECK(dump(*store).find("UBND tỉnh Kon Tum") != std::string::npos);
    CHECK(update(*store).changed == 0);
}

TEST_CASE("a store of statements of other rules says so")
{
    TempFolder folder;
    const auto all = read_all({examples().string()});
    const auto other = of_other_rules(all[0]);
    const auto old_line = file_of(folder, "old.jsonl", {to_json(other)});
    const auto new_line = file_of(folder, "new.jsonl", {to_json(all[1])});
    TempStore store;
    load(*store, {old_line});
    CHECK(store->snapshot().rules_version() == "0.other");
    CHECK(store->snapshot().statements(other.article.id) == other.statements);
    load(*store, {new_line});
    CHECK(store->snapshot().rules_version() == "mixed");
    TempStore current;
    load(*current, {new_line, old_line});
    CHECK(current->snapshot().rules_version() == "mixed");
    CHECK(dump(*current) == dump(*store));
    update(*store);
    CHECK(store->snapshot().rules_version() == rules_version());
    CHECK(store->snapshot().statements(other.article.id) == all[0].statements);
}

TEST_CASE("of statements of several rules those of this program stand, in whatever order they come")
{
    TempFolder folder;
    const auto read = read_all({examples().string()}).front();
    auto oldest = of_other_rules(read);
    oldest.statements.rules = "0.oldest";
    const std::vector<std::string> lines{to_json(of_other_rules(read)), to_json(read), to_json(oldest)};
    TempStore wanted;
    load(*wanted, {file_of(folder, "one.jsonl", {lines[1]})});
    for (const auto& order : {std::vector<int>{0, 1, 2}, {2, 0, 1}, {1, 2, 0}}) {
        TempStore store;
        std::vector<std::string> ordered;
        ordered.reserve(order.size());
        for (const auto i : order) {
            ordered.push_back(lines[static_cast<std::size_t>(i)]);
        }
        load(*store, {file_of(folder, "lines.jsonl", ordered)});
        CHECK(store->snapshot().statements(read.article.id) == read.statements);
        CHECK(dump(*store) == dump(*wanted));
    }
}

TEST_CASE("of statements of two other rules the same stand in either order")
{
    TempFolder folder;
    const auto read = read_all({examples().string()}).front();
    const auto one = of_other_rules(read);
    auto two = one;
    two.statements.rules = "0.oldest";
    two.statements.entities.back().label = "khác";
    const auto store_of = [&](const std::vector<std::string>& lines) {
        TempStore store;
        load(*store, {file_of(folder, "lines.jsonl", lines)});
        return dump(*store);
    };
    CHECK(store_of({to_json(one), to_json(two)}) == store_of({to_json(two), to_json(one)}));
}

TEST_CASE("an article is brought up to this program's rules by its line")
{
    TempFolder folder;
    const auto read = read_all({examples().string()}).front();
    TempStore store;
    load(*store, {file_of(folder, "old.jsonl", {to_json(of_other_rules(read))})});
    CHECK(load(*store, {file_of(folder, "new.jsonl", {to_json(read)})}).replaced == 1);
    CHECK(store->snapshot().statements(read.article.id) == read.statements);
}
