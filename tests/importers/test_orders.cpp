// The graph does not depend on the order of import. $SOICHI_ORDERS is the number of orders that are tried, and
// $SOICHI_ORDERS_FIRST the seed of the first, to repeat one that failed.

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "core/store/store.hpp"
#include "importers/import.hpp"
#include "query/dump/dump.hpp"
#include "tests/importers/orders_articles.hpp"
#include "tests/importers/orders_steps.hpp"
#include "tests/support/temp_store.hpp"

using namespace soichi;
using test::OrdersItem;
using test::OrdersStep;
using Does = OrdersStep::Does;
using Steps = std::vector<OrdersStep>;

namespace {

std::size_t number_in(const char* variable, std::size_t otherwise)
{
    const char* given = std::getenv(variable);
    return given != nullptr ? std::stoul(given) : otherwise;
}

const std::vector<OrdersItem>& items()
{
    static const test::TempFolder folder;
    static const auto all = test::orders_articles(folder.path());
    return all;
}

std::vector<std::string> paths()
{
    std::vector<std::string> all;
    for (const auto& item : items()) {
        all.push_back(item.path);
    }
    return all;
}

std::string dump(Store& store)
{
    std::ostringstream out;
    const auto snapshot = store.snapshot();
    const auto writer = dump_format_named("jsonl")->make(out, snapshot);
    write_graph(snapshot, *writer);
    return out.str();
}

std::string dump_of_import(const std::vector<std::string>& paths)
{
    test::TempStore store;
    const auto report = import_paths(*store, paths);
    REQUIRE(report.rejected.empty());
    return dump(*store);
}

const std::string& plain()
{
    static const auto text = dump_of_import(paths());
    return text;
}

/// "" where both are the same.
std::string first_difference(const std::string& expected, const std::string& found)
{
    std::istringstream left{expected};
    std::istringstream right{found};
    for (std::size_t number = 1; left || right; ++number) {
        std::string a;
        std::string b;
        std::getline(left, a);
        std::getline(right, b);
        if (a != b) {
            return fmt::format("line {}\nexpected: {}\nfound:    {}", number, a, b);
        }
    }
    return expected == found ? "" : "the end of the last line";
}

/// As import does it, without reading again what is new to the store.
void import_item(Store& store, const OrdersItem& item)
{
    if (store.snapshot().article_facts(item.read.article.id)) {
        import_paths(store, {item.path});
    } else {
        replace(store, std::nullopt, item.read);
    }
}

void remove_item(Store& store, const OrdersItem& item)
{
    CHECK(remove_article(store, item.read.article.id));
}

void by_replacing(Store& store, const Steps& steps)
{
    Store::Batch batch{store};
    batch.put_rules_version(rules_version());
    batch.commit();
    for (const auto& step : steps) {
        if (step.does == Does::import) {
            import_item(store, items()[step.item]);
        } else if (step.does == Does::remove) {
            remove_item(store, items()[step.item]);
        } else if (step.does == Does::flush) {
            store.flush();
        }
    }
}

void by_importing(Store& store, const Steps& steps)
{
    std::vector<std::string> together;
    const auto import = [&] {
        import_paths(store, together);
        together.clear();
    };
    for (const auto& step : steps) {
        if (step.does == Does::import) {
            together.push_back(items()[step.item].path);
            continue;
        }
        import();
        if (step.does == Does::remove) {
            remove_item(store, items()[step.item]);
        }
    }
    import();
}

using Run = std::function<void(Store&, const Steps&)>;

void check_orders(std::size_t count, const Run& run)
{
    const auto first = number_in("SOICHI_ORDERS_FIRST", 0);
    for (std::size_t seed = first; seed < first + count; ++seed) {
        test::TempStore store;
        run(*store, test::drawn_steps(items(), seed));
        const auto difference = first_difference(plain(), dump(*store));
        REQUIRE_MESSAGE(difference.empty(), "seed " << seed << ": " << difference);
    }
}

std::size_t orders()
{
    return number_in("SOICHI_ORDERS", 30);
}

/// The lines of persons in a dump of the articles that `wanted` keeps.
std::set<std::string> officials_of(const std::function<bool(const std::string& path)>& wanted)
{
    auto some = paths();
    std::erase_if(some, [&](const std::string& path) { return !wanted(path); });
    std::istringstream lines{dump_of_import(some)};
    std::set<std::string> officials;
    for (std::string line; std::getline(lines, line);) {
        if (line.find(R"("kind":"official")") != std::string::npos) {
            officials.insert(line);
        }
    }
    return officials;
}

}  // namespace

TEST_CASE("the articles to be shuffled are sixty, and their officials become others by what other articles say")
{
    std::set<NodeId> articles;
    for (const auto& item : items()) {
        articles.insert(item.read.article.id);
    }
    CHECK(articles.size() == 60);
    const auto all = officials_of([](const std::string&) { return true; });
    const auto without =
        officials_of([](const std::string& path) { return path.find("generated") != std::string::npos; });
    const auto others =
        std::count_if(without.begin(), without.end(), [&](const auto& line) { return !all.contains(line); });
    CHECK(others >= 5);
}

TEST_CASE("any order of import, removal and import again gives the graph of the plain import")
{
    check_orders(orders(), by_replacing);
}

TEST_CASE("any order of files, cut into several imports, gives the graph of the plain import")
{
    check_orders(std::max<std::size_t>(orders() / 10, 3), by_importing);
}

TEST_CASE("the files of a folder in reverse give the graph of the folder")
{
    auto reversed = paths();
    std::reverse(reversed.begin(), reversed.end());
    CHECK(first_difference(plain(), dump_of_import(reversed)) == "");
    const auto folder = std::filesystem::path{paths().front()}.parent_path().string();
    CHECK(first_difference(plain(), dump_of_import({folder})) == "");
}
