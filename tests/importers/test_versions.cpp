#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/gazetteer/units.hpp"
#include "core/store/snapshot.hpp"
#include "importers/judge.hpp"
#include "query/names/resolve_name.hpp"
#include "query/show/relatives.hpp"
#include "tests/importers/pages.hpp"
#include "tests/support/temp_store.hpp"

namespace soichi {

namespace {

using test::Page;
using test::TempStore;
using Pages = std::vector<Page>;

const std::string one = "https://kontum.example.org/tin/1";
const std::string two = "https://kontum.example.org/moi/1";

/// A page that grew in three steps, the second of which was also met under another address, where a fourth followed.
Pages pages_of_two_addresses()
{
    return {{"a", one, "2020-01-01T00:00:00Z", test::invented_text(1)},
            {"b", one, "2020-02-01T00:00:00Z", test::invented_text(2)},
            {"c", two, "2020-02-02T00:00:00Z", test::invented_text(2)},
            {"d", one, "2020-03-01T00:00:00Z", test::invented_text(3)},
            {"e", two, "2020-01-15T00:00:00Z", test::invented_text(4)}};
}

/// In which store the pages end, imported one by one, or all in one import.
std::string dump_of_pages(const Pages& pages, bool together)
{
    TempStore store;
    if (together) {
        test::import_pages(*store, pages);
    } else {
        for (const auto& page : pages) {
            test::import_pages(*store, {page});
        }
    }
    return test::dump_of(*store);
}

/// In every order, both one by one and together; of more pages than three in each third order, in turns, since each
/// store takes its time.
void check_all_orders(Pages pages, const std::string& wanted)
{
    const auto by_source = [](const Page& a, const Page& b) { return a.source < b.source; };
    std::sort(pages.begin(), pages.end(), by_source);
    const bool both = pages.size() < 4;
    std::size_t wrong = 0;
    std::size_t order = 0;
    do {
        const auto turn = both ? 0 : order++ % 6;
        wrong += (both || turn == 2) && dump_of_pages(pages, true) != wanted ? 1 : 0;
        wrong += (both || turn == 5) && dump_of_pages(pages, false) != wanted ? 1 : 0;
    } while (std::next_permutation(pages.begin(), pages.end(), by_source));
    CHECK(wrong == 0);
}

std::vector<std::string> superseded_in(Store& store)
{
    std::vector<std::string> sources;
    const auto snapshot = store.snapshot();
    for (const auto id : snapshot.articles()) {
        const auto article = snapshot.article_facts(id).value();
        if (article.superseded) {
            sources.push_back(article.sources.front().name);
        }
    }
    std::sort(sources.begin(), sources.end());
    return sources;
}

}  // namespace

TEST_CASE("of the versions of a page the latest speaks, in whatever order they come")
{
    const Pages pages{{"a", one, "2020-01-01T00:00:00Z", test::invented_text(1)},
                      {"b", one, "2020-02-01T00:00:00Z", test::invented_text(2)},
                      {"c", one, "2020-03-01T00:00:00Z", test::invented_text(3)},
                      {"other", "", "", test::invented_text(7)}};
    check_all_orders(pages, dump_of_pages({pages[2], pages[3]}, true));
}

TEST_CASE("a text that is the latest under one of its addresses speaks, in whatever order they come")
{
    const auto pages = pages_of_two_addresses();
    check_all_orders(pages, dump_of_pages({pages[1], pages[2], pages[3]}, true));
}

TEST_CASE("a page that was changed back says what it said at first")
{
    const Pages pages{{"a", one, "2020-01-01T00:00:00Z", test::invented_text(1)},
                      {"b", one, "2020-02-01T00:00:00Z", test::invented_text(2)},
                      {"c", one, "2020-03-01T00:00:00Z", test::invented_text(1)}};
    check_all_orders(pages, dump_of_pages({pages[0], pages[2]}, true));
}

TEST_CASE("pages without a time, or with a source without an address, all speak")
{
    const Pages untimed{{"a", one, "", test::invented_text(1)},
                        {"b", one, "", test::invented_text(2)},
                        {"c", one, "2020-03-01T00:00:00Z", test::invented_text(3)}};
    TempStore store;
    test::import_pages(*store, untimed);
    CHECK(superseded_in(*store).empty());
    TempStore beside;
    test::import_pages(*beside, {{"a", one, "2020-01-01T00:00:00Z", test::invented_text(1)},
                                 {"kept.txt", "", "", test::invented_text(1)},
                                 {"c", one, "2020-03-01T00:00:00Z", test::invented_text(3)}});
    CHECK(superseded_in(*beside).empty());
}

TEST_CASE("of two versions of one time the same one speaks in either order")
{
    const Pages pages{{"a", one, "2020-01-01T00:00:00Z", test::invented_text(1)},
                      {"b", one, "2020-01-01T00:00:00Z", test::invented_text(2)}};
    check_all_orders(pages, dump_of_pages(pages, true));
}

TEST_CASE("when the current version is removed the one before it speaks again")
{
    const auto pages = pages_of_two_addresses();
    TempStore store;
    test::import_pages(*store, pages);
    CHECK(superseded_in(*store) == std::vector<std::string>{"a", "e"});
    CHECK(remove_article(*store, test::article_from(*store, "b").id));
    CHECK(test::dump_of(*store) == dump_of_pages({pages[3], pages[4]}, true));
    CHECK(superseded_in(*store) == std::vector<std::string>{"a"});
    CHECK(remove_article(*store, test::article_from(*store, "d").id));
    CHECK(test::dump_of(*store) == dump_of_pages({pages[0], pages[4]}, true));
    for (const auto* const rest : {"a", "e"}) {
        CHECK(remove_article(*store, test::article_from(*store, rest).id));
    }
    CHECK(test::dump_of(*store).empty());
    test::import_pages(*store, pages);
    CHECK(test::dump_of(*store) == dump_of_pages(pages, true));
}

TEST_CASE("an earlier version that is removed leaves the graph as it is")
{
    const auto pages = pages_of_two_addresses();
    TempStore store;
    test::import_pages(*store, pages);
    const auto before = test::dump_of(*store);
    CHECK(remove_article(*store, test::article_from(*store, "a").id));
    CHECK(test::dump_of(*store) == before);
}

TEST_CASE("versions that are met again change nothing")
{
    const auto pages = pages_of_two_addresses();
    TempStore store;
    const auto first = test::import_pages(*store, pages);
    CHECK(first.added + first.replaced + first.duplicate == pages.size());
    const auto before = test::dump_of(*store);
    CHECK(test::import_pages(*store, pages).unchanged == pages.size());
    CHECK(test::dump_of(*store) == before);
}

TEST_CASE("the account counts versions alike whether they come in one import or in several")
{
    const auto pages = pages_of_two_addresses();
    TempStore together;
    const auto all = test::import_pages(*together, pages);
    ImportReport sum;
    TempStore apart;
    for (const auto& page : pages) {
        const auto report = test::import_pages(*apart, {page});
        sum.added += report.added;
        sum.replaced += report.replaced;
        sum.duplicate += report.duplicate;
    }
    CHECK(all.added == 1);
    CHECK(all.replaced == 3);
    CHECK(all.duplicate == 1);
    CHECK(sum.added == all.added);
    CHECK(sum.replaced == all.replaced);
    CHECK(sum.duplicate == all.duplicate);
}

TEST_CASE("updates and judgements leave superseded versions out of the graph")
{
    const auto pages = pages_of_two_addresses();
    TempStore store;
    test::import_pages(*store, pages);
    const auto before = test::dump_of(*store);
    CHECK(update(*store).changed == 0);
    CHECK(test::dump_of(*store) == before);
    Judgement place;
    place.verdict = Verdict::place;
    place.subject = {Kind::article, to_string(test::article_from(*store, "a").id)};
    place.object = NodeName{Kind::locality, key_of(*Units::builtin().find("P62-0"))};
    place.author = "Lan";
    place.time = "2026-11-27T08:00:00Z";
    Judgements judgements;
    judgements.add(place);
    judge(*store, judgements);
    CHECK(test::dump_of(*store) == before);
    judge(*store, {});
    CHECK(test::dump_of(*store) == before);
}

TEST_CASE("what a superseded version leaves in doubt is told of it alone")
{
    const std::string doubtful =
        "Tin\n\nTheo Chỉ thị số 05 và Nghị quyết số 7, ông Nam, Chủ tịch UBND huyện, dự họp.\n";
    const Pages pages{{"a", one, "2020-01-01T00:00:00Z", doubtful},
                      {"b", one, "2020-02-01T00:00:00Z", test::invented_text(2)}};
    TempStore alone;
    test::import_pages(*alone, {pages[1]});
    TempStore store;
    test::import_pages(*store, pages);
    const auto doubts_in = [](Store& of) {
        std::size_t count = 0;
        of.snapshot().for_each_doubtful([&](NodeId, const std::vector<Doubt>& doubts) {
            count += doubts.size();
            return true;
        });
        return count;
    };
    REQUIRE_FALSE(store->snapshot().doubts(test::article_from(*store, "a").id).empty());
    CHECK(doubts_in(*store) == doubts_in(*alone));
    CHECK(store->snapshot().counts().doubts == alone->snapshot().counts().doubts);
    CHECK(store->snapshot().counts().superseded == 1);
}

TEST_CASE("of versions under one name the one that speaks is meant, and an earlier one is found by its id")
{
    TempStore store;
    test::import_pages(*store, {{one, one, "2020-01-01T00:00:00Z", test::invented_text(1)},
                                {one, one, "2020-02-01T00:00:00Z", test::invented_text(2)}});
    const auto snapshot = store->snapshot();
    const auto current = resolve_article(snapshot, one).node;
    REQUIRE(current.has_value());
    CHECK(snapshot.article_facts(*current)->superseded == false);
    for (const auto id : snapshot.articles()) {
        CHECK(resolve_article(snapshot, to_string(id)).node == id);
    }
    CHECK(remove_article(*store, *current));
    CHECK(resolve_article(store->snapshot(), one).node != current);
    CHECK(resolve_article(store->snapshot(), one).node.has_value());
}

TEST_CASE("the history of a page tells all its versions by time")
{
    const auto pages = pages_of_two_addresses();
    TempStore store;
    test::import_pages(*store, pages);
    const auto snapshot = store->snapshot();
    const auto history = page_history(snapshot, test::article_from(*store, "a"));
    REQUIRE(history.size() == 3);
    CHECK(history[0].article == test::article_from(*store, "a").id);
    CHECK(history[1].article == test::article_from(*store, "b").id);
    CHECK(history[2].time == "2020-03-01T00:00:00Z");
    CHECK(page_history(snapshot, test::article_from(*store, "b")).size() == 5);
}

}  // namespace soichi
