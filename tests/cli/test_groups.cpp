#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

#include "importers/import.hpp"
#include "query/dump/dump.hpp"
#include "tests/support/temp_store.hpp"

using namespace soichi;

namespace {

SourcedDocument page(const std::string& address, const std::string& time, const std::string& says)
{
    SourcedDocument found;
    found.source = address;
    found.document.text = "Tin của xã\n\nÔng " + says + ", Chủ tịch UBND huyện Na Rì, dự hội nghị.";
    found.document.facts.url = address;
    found.document.facts.version = time;
    return found;
}

struct Imported {
    ImportReport report;
    std::string dump;
};

Imported import(std::vector<SourcedDocument> pages, std::size_t group_articles)
{
    test::TempStore store;
    ImportOptions options;
    options.group_articles = group_articles;
    auto next = pages.begin();
    Imported imported;
    imported.report = import_documents(
        *store, [&] { return next == pages.end() ? std::nullopt : std::optional{std::move(*next++)}; }, options);
    std::ostringstream out;
    const auto snapshot = store->snapshot();
    const auto writer = dump_format_named("jsonl")->make(out, snapshot);
    write_graph(snapshot, *writer);
    imported.dump = out.str();
    return imported;
}

}  // namespace

TEST_CASE("how many articles are written at a time shows neither in the graph nor in the account")
{
    const std::vector<SourcedDocument> pages{
        page("https://a.example/1", "2020-01-01T00:00:00Z", "Hà Văn Thử"),
        page("https://a.example/1", "2020-02-01T00:00:00Z", "Hà Văn Mới"),
        page("https://a.example/2", "2020-02-01T00:00:00Z", "Lò Thị Khác"),
        page("https://a.example/1", "2020-02-01T00:00:00Z", "Hà Văn Mới"),
    };
    const auto one_by_one = import(pages, 1);
    const auto together = import(pages, 100);
    for (const auto& imported : {one_by_one, together}) {
        CHECK(imported.report.added == 2);
        CHECK(imported.report.replaced == 1);
        CHECK(imported.report.unchanged == 1);
    }
    CHECK(one_by_one.dump == together.dump);
}
