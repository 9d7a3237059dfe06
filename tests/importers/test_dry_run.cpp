#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "core/error.hpp"
#include "tests/importers/pages.hpp"
#include "tests/support/temp_store.hpp"

namespace soichi {

namespace {

using test::Page;
using test::TempFolder;
using test::TempStore;
using Pages = std::vector<Page>;

const std::string page = "https://kontum.example.org/tin/1";

ImportOptions dry()
{
    ImportOptions options;
    options.dry_run = true;
    return options;
}

void check_same_account(const ImportReport& a, const ImportReport& b)
{
    CHECK(a.read == b.read);
    CHECK(a.added == b.added);
    CHECK(a.unchanged == b.unchanged);
    CHECK(a.duplicate == b.duplicate);
    CHECK(a.replaced == b.replaced);
    CHECK(a.rejected.size() == b.rejected.size());
    CHECK(a.before_since == b.before_since);
    CHECK(a.bytes == b.bytes);
}

Page latest()
{
    return {"b", page, "2020-02-01T00:00:00Z", test::invented_text(2)};
}

}  // namespace

TEST_CASE("a dry run gives the account of the import, and leaves the store as it is")
{
    struct Row {
        const char* why;
        Pages before;
        Pages met;
    };
    const Page first{"a", page, "2020-01-01T00:00:00Z", test::invented_text(1)};
    const Page again{"c", "", "", test::invented_text(1)};
    const std::vector<Row> rows{
        {"new articles", {}, {{"x", "", "", test::invented_text(1)}, {"y", "", "", test::invented_text(2)}}},
        {"nothing", {}, {}},
        {"known articles", {first, again}, {first, again}},
        {"an article met twice in the same place", {}, {first, first}},
        {"an article met in two places", {}, {first, again}},
        {"a known article met elsewhere, twice", {first}, {again, again}},
        {"an article with two sources of which each is met", {first, again}, {again, first, again}},
        {"versions of a page in one import", {}, {first, latest()}},
        {"a new version of a known page", {first}, {latest(), again}},
        {"an older version of a known page", {latest()}, {first}},
        {"no article", {first}, {{"bad", "", "", "một"}, again}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.why);
        TempStore store;
        test::import_pages(*store, row.before);
        const auto dump = test::dump_of(*store);
        const auto rules = store->snapshot().rules_version();
        const auto sequence = store->snapshot().sequence();
        const auto tried = test::import_pages(*store, row.met, dry());
        CHECK(test::dump_of(*store) == dump);
        CHECK(store->snapshot().rules_version() == rules);
        CHECK(store->snapshot().sequence() == sequence);
        check_same_account(tried, test::import_pages(*store, row.met));
    }
}

TEST_CASE("a dry run of files marks none of them as read")
{
    TempFolder folder;
    folder.write("a.txt", test::invented_text(1));
    folder.write("sub/b.txt", test::invented_text(2));
    folder.write("sub/c.txt", test::invented_text(2));
    folder.write("d.pdf", "no PDF");
    TempStore store;
    const auto path = folder.path().string();
    const auto tried = import_paths(*store, {path}, dry());
    check_same_account(import_paths(*store, {path}, dry()), tried);
    const auto report = import_paths(*store, {path});
    check_same_account(tried, report);
    CHECK(report.added == 2);
    CHECK(store->snapshot().articles().size() == 2);
    CHECK(import_paths(*store, {path}, dry()).unchanged == 3);
}

TEST_CASE("a store that was opened for reading can be tried on")
{
    TempFolder folder;
    const auto where = folder.path() / "s";
    {
        auto store = Store::open(where);
        test::import_pages(store, {latest()});
    }
    auto reader = Store::open(where, {.read_only = true, .create = false});
    const auto report = test::import_pages(reader, {latest(), {"x", "", "", test::invented_text(5)}}, dry());
    CHECK(report.unchanged == 1);
    CHECK(report.added == 1);
    CHECK_THROWS_AS(test::import_pages(reader, {{"x", "", "", test::invented_text(5)}}), UsageError);
}

}  // namespace soichi
