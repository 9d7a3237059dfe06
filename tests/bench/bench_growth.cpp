// What one more article costs in stores of growing size: the same further articles are imported into each, then taken
// away again. Reading (extract) does not depend on the store; resolving and writing (replace) might.
//
//     build/release/tests/bench_growth [SIZE…]        without sizes 1,000 to 100,000, which take eleven minutes
//
// Two kinds of further articles: those of the generator, and news that a leader of a province goes to another or to a
// ministry, whereby persons told apart so far become one. Beside the times stands what explains them: how many mentions
// in other articles bear the names of an article's officials, and how many other articles are written again.

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "importers/import.hpp"
#include "importers/read/articles.hpp"
#include "importers/replace.hpp"
#include "importers/resolve/identity.hpp"
#include "tests/bench/make_articles/random.hpp"
#include "tests/bench/make_articles/text.hpp"
#include "tests/support/temp_store.hpp"

namespace {

using namespace soichi;
using Clock = std::chrono::steady_clock;

constexpr std::uint64_t seed = 1;
constexpr std::size_t further = 300;
constexpr std::size_t careers = 60;

/// What one more article cost.
struct Cost {
    double reading = 0;    ///< ms
    double writing = 0;    ///< ms, resolving included
    double telling = 0;    ///< ms of `writing`, about: loading the mentions of its names and telling the persons apart
    double namesakes = 0;  ///< mentions in other articles of the names of its officials
    double rewritten = 0;  ///< other articles
};

double ms_since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>{Clock::now() - begin}.count();
}

bench::World world_of(std::size_t articles)
{
    std::ifstream units{SOICHI_PROJECT_DIR "/core/gazetteer/data/units.tsv"};
    return {bench::read_places(units), seed, articles};
}

Article article(const bench::World& world, std::size_t index)
{
    const auto made = make_article(world, index);
    auto item = article_of_text(made.title + "\n\n" + made.text, made.url);
    auto read = std::get<Article>(std::move(item));
    read.url = made.url;
    read.date = made.date;
    return read;
}

/// News of a career: from a province to another, or to a ministry. Places are drawn as the generator draws them.
Article career(const bench::World& world, std::size_t index)
{
    bench::Random random{bench::mixed({seed, 100, index})};
    const auto& provinces = world.places().provinces;
    const auto from = random.skewed(provinces.size());
    const auto year = 2017 + static_cast<int>(random.below(8));
    const auto post =
        index % 2 == 0 ? "Phó Chủ tịch " + peoples_committee(random.any(provinces)) : "Thứ trưởng Bộ Nội vụ";
    const auto text = fmt::format(
        "Tin cán bộ số {}\n\nÔng {}, Phó Chủ tịch {}, được điều động, bổ nhiệm giữ chức {} từ ngày 01/7/{}.", index,
        world.holder(1, from, 3, year), peoples_committee(provinces[from]), post, year);
    return std::get<Article>(article_of_text(text, fmt::format("career-{}", index)));
}

/// How many mentions the names of `read` have in other articles, and which articles it made speak of another person.
void explain(const Store& store, const ReadArticle& read, Cost& cost)
{
    auto begin = Clock::now();
    std::set<std::string> names;
    for (const auto& [name, claim] : official_claims(read.article.id, read.statements)) {
        names.insert(name);
    }
    std::set<NodeId> moved;
    for (const auto& name : names) {
        const auto after = persons_of(name, store.anchors_of(name), {});
        cost.telling += ms_since(begin);
        auto others = store.officials_named(name);
        std::erase_if(others, [&](const OfficialClaim& claim) { return claim.article == read.article.id; });
        AnchorLists lists;
        for (const auto& claim : others) {
            ++lists[claim.anchors];
        }
        const auto before = persons_of(name, lists, {});
        for (const auto& claim : others) {
            if (after.at(claim.anchors) != before.at(claim.anchors)) {
                moved.insert(claim.article);
            }
        }
        cost.namesakes += static_cast<double>(others.size());
        begin = Clock::now();
    }
    cost.rewritten = static_cast<double>(moved.size());
}

Cost add(Store& store, Article article)
{
    Cost cost;
    auto begin = Clock::now();
    auto statements = extract(article);
    const ReadArticle read{std::move(article), std::move(statements)};
    cost.reading = ms_since(begin);
    begin = Clock::now();
    replace(store, std::nullopt, read);
    cost.writing = ms_since(begin);
    explain(store, read, cost);
    return cost;
}

void grow(Store& store, const bench::World& world, std::size_t from, std::size_t to)
{
    const auto begin = Clock::now();
    for (auto i = from; i < to; ++i) {
        auto read = article(world, i);
        auto statements = extract(read);
        replace(store, std::nullopt, ReadArticle{std::move(read), std::move(statements)});
    }
    store.flush();
    fmt::print(stderr, "{} to {} articles in {:.0f} s\n", from, to, ms_since(begin) / 1000);
}

/// The articles after those of the largest store, so that none is in a store already.
std::vector<Cost> costs_of_further(Store& store, const bench::World& world, std::size_t first)
{
    std::vector<Cost> costs;
    std::vector<NodeId> added;
    for (auto i = first; i < first + further; ++i) {
        auto one = article(world, i);
        added.push_back(one.id);
        costs.push_back(add(store, std::move(one)));
    }
    std::for_each(added.begin(), added.end(), [&](NodeId id) { remove_article(store, id); });
    return costs;
}

/// Each into the same store: whoever is the same person already needs no article written again.
std::vector<Cost> costs_of_careers(Store& store, const bench::World& world)
{
    std::vector<Cost> costs;
    for (std::size_t i = 0; i < careers; ++i) {
        auto one = career(world, i);
        const auto id = one.id;
        costs.push_back(add(store, std::move(one)));
        remove_article(store, id);
    }
    return costs;
}

struct Summary {
    double median = 0;
    double most = 0;
};

Summary summary(const std::vector<Cost>& costs, double Cost::*part)
{
    std::vector<double> values;
    for (const auto& cost : costs) {
        values.push_back(cost.*part);
    }
    std::sort(values.begin(), values.end());
    return {values[values.size() / 2], values.back()};
}

/// Lines of the table for stores of growing size; ratios are to the first.
class Table {
public:
    explicit Table(const char* kind) : kind_{kind} {}

    void add(std::size_t size, const std::vector<Cost>& costs)
    {
        const auto reading = summary(costs, &Cost::reading);
        const auto writing = summary(costs, &Cost::writing);
        const auto telling = summary(costs, &Cost::telling);
        const auto namesakes = summary(costs, &Cost::namesakes);
        const auto rewritten = summary(costs, &Cost::rewritten);
        first_ = lines_.empty() ? writing : first_;
        lines_ += fmt::format(
            "{:>8} {:7.2f} {:7.2f} {:9.2f} {:9.2f} {:7.1f} {:7.1f} {:8.2f} {:8.2f} {:8.0f} {:7.0f} {:6.0f} {:6.0f}\n",
            size, reading.median, reading.most, writing.median, writing.most, writing.median / first_.median,
            writing.most / first_.most, telling.median, telling.most, namesakes.median, namesakes.most,
            rewritten.median, rewritten.most);
    }

    void print() const
    {
        fmt::print("{}, median and maximum\n"
                   "   store     reading ms   resolve and write ms      ratio       telling apart ms     namesakes     "
                   "rewritten\n{}\n",
                   kind_, lines_);
    }

private:
    const char* kind_;
    Summary first_;
    std::string lines_;
};

void run(const std::vector<std::size_t>& sizes)
{
    const auto world = world_of(sizes.back() + further);
    test::TempStore store;
    Table ordinary{"300 articles of the generator"};
    Table joining{"60 careers from a province to another or to a ministry"};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        grow(*store, world, i == 0 ? 0 : sizes[i - 1], sizes[i]);
        ordinary.add(sizes[i], costs_of_further(*store, world, sizes.back()));
        joining.add(sizes[i], costs_of_careers(*store, world));
    }
    ordinary.print();
    joining.print();
}

}  // namespace

int main(int count, char** words)
{
    std::vector<std::size_t> sizes;
    for (int i = 1; i < count; ++i) {
        sizes.push_back(std::stoul(words[i]));
    }
    std::sort(sizes.begin(), sizes.end());
    run(sizes.empty() ? std::vector<std::size_t>{1'000, 10'000, 30'000, 100'000} : sizes);
}
