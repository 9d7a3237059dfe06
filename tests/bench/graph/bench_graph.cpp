// How long questions take on generated graphs of growing size, in the store of this project and in SQLite.
//
//     build/release/tests/bench_graph FOLDER [ARTICLES…]        without numbers 10,000 and 100,000
//
// Stores that FOLDER holds already are not made again. See graph/README.md for the graph and for figures.

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "query/names/find.hpp"
#include "query/paths/path.hpp"
#include "query/trace/trace.hpp"
#include "query/view/walkable.hpp"
#include "tests/bench/graph/our_store.hpp"
#include "tests/bench/graph/sqlite_store.hpp"
#include "tests/bench/make_articles/random.hpp"

namespace {

using namespace soichi;
using namespace soichi::bench;
using Clock = std::chrono::steady_clock;

constexpr std::size_t rounds = 5;
constexpr std::size_t depth = 6;

double us_since(Clock::time_point begin)
{
    return std::chrono::duration<double, std::micro>{Clock::now() - begin}.count();
}

double part_of(std::vector<double> values, double share)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// Median and 99th percentile of asking each of many questions once.
struct Times {
    double median = 0;
    double p99 = 0;
    double least_median = 0;  ///< of the rounds
    double most_median = 0;
};

/// Medians over five rounds, each of which asks all questions.
Times timed(std::size_t questions, const std::function<void(std::size_t)>& ask)
{
    std::vector<double> medians;
    std::vector<double> p99s;
    for (std::size_t round = 0; round < rounds; ++round) {
        std::vector<double> times;
        for (std::size_t i = 0; i < questions; ++i) {
            const auto begin = Clock::now();
            ask(i);
            times.push_back(us_since(begin));
        }
        medians.push_back(part_of(times, 0.5));
        p99s.push_back(part_of(times, 0.99));
    }
    return {part_of(medians, 0.5), part_of(p99s, 0.5), part_of(medians, 0), part_of(medians, 1)};
}

void print(const std::string& what, const Times& times, const Times& to)
{
    fmt::print("  {:<44} {:>10.1f} ({:.1f}-{:.1f}) {:>11.1f}   {:>6.2f} {:>6.2f}\n", what, times.median,
               times.least_median, times.most_median, times.p99, times.median / to.median, times.p99 / to.p99);
    std::fflush(stdout);
}

/// What is asked: the same of every store.
struct Questions {
    std::vector<std::uint32_t> random;
    std::vector<std::uint32_t> cited;  ///< the twenty that drive the most

    Questions(const Shape& shape, const CompactView& down)
    {
        constexpr std::size_t many = 1000;
        constexpr std::size_t few = 20;
        Random lot{7};
        while (random.size() < many) {
            random.push_back(static_cast<std::uint32_t>(lot.below(shape.count(Kind::directive))));
        }
        std::vector<std::pair<std::size_t, std::uint32_t>> driving;
        for (std::uint32_t number = 0; number < shape.count(Kind::directive); ++number) {
            const auto vertex = vertex_of(id_of({Kind::directive, number}), down);
            driving.emplace_back(vertex ? out_degree(*vertex, down) : 0, number);
        }
        std::partial_sort(driving.begin(), driving.begin() + few, driving.end(), std::greater{});
        for (std::size_t i = 0; i < few; ++i) {
            cited.push_back(driving[i].second);
        }
    }
};

NodeId directive(std::uint32_t number)
{
    return id_of({Kind::directive, number});
}

void must(bool right, const std::string& what)
{
    if (!right) {
        fmt::print(stderr, "bench_graph: {}\n", what);
        std::exit(1);
    }
}

/// The stores give the same answers, or their times mean nothing.
void compare(const GraphView& lazy, const CompactView& compact, SqliteStore& sqlite, bool up,
             const std::vector<std::uint32_t>& roots)
{
    for (std::size_t i = 0; i < roots.size(); i += 10) {
        const auto expected = sqlite.trace_by_steps(roots[i], up, depth);
        must(sqlite.trace_in_one(roots[i], up, depth) == expected, "the two questions to SQLite differ");
        must(reach(lazy, directive(roots[i]), depth).size() == expected, "the lazy view reaches other nodes");
        must(reach(compact, directive(roots[i]), depth).size() == expected, "the compact view reaches other nodes");
    }
}

void trace_both(const Snapshot& snapshot, SqliteStore& sqlite, bool up, const std::string& of,
                const std::vector<std::uint32_t>& roots, const CompactView& compact)
{
    const GraphView lazy{snapshot, trace_steps(up)};
    compare(lazy, compact, sqlite, up, roots);
    std::size_t nodes = 0;
    for (const auto root : roots) {
        nodes += reach(compact, directive(root), depth).size();
    }
    fmt::print("trace {} from {}: {:.1f} nodes on average\n", up ? "up" : "down", of,
               static_cast<double>(nodes) / static_cast<double>(roots.size()));
    const auto steps = timed(roots.size(), [&](std::size_t i) { sqlite.trace_by_steps(roots[i], up, depth); });
    print("SQLite, prepared steps", steps, steps);
    print("SQLite, one recursive query",
          timed(roots.size(), [&](std::size_t i) { sqlite.trace_in_one(roots[i], up, depth); }), steps);
    print("lazy view", timed(roots.size(), [&](std::size_t i) { reach(lazy, directive(roots[i]), depth); }), steps);
    print("compact view", timed(roots.size(), [&](std::size_t i) { reach(compact, directive(roots[i]), depth); }),
          steps);
    const auto shown = std::min<std::size_t>(roots.size(), 200);
    print("trace() with all names and evidence",
          timed(shown, [&](std::size_t i) { trace(snapshot, {directive(roots[i])}, {.up = up}); }), steps);
}

CompactView compact_of(const Snapshot& snapshot, const Steps& steps, const char* what)
{
    const auto begin = Clock::now();
    CompactView view{snapshot, steps};
    const auto seconds = us_since(begin) / 1e6;
    const auto edges = static_cast<double>(num_edges(view));
    fmt::print(
        "compact view of {}: {} nodes, {} edges in {:.2f} s, {:.2f} M edges/s; {:.1f} bytes an edge, nodes included\n",
        what, num_vertices(view), num_edges(view), seconds, edges / seconds / 1e6,
        static_cast<double>(view.bytes()) / edges);
    return view;
}

void open_and_ask(const std::filesystem::path& folder, std::uint32_t root)
{
    std::vector<double> times;
    for (std::size_t round = 0; round < 21; ++round) {
        const auto begin = Clock::now();
        const auto store = Store::open(folder, {.read_only = true, .create = false});
        reach(GraphView{store.snapshot(), trace_steps(false)}, directive(root), depth);
        times.push_back(us_since(begin));
    }
    fmt::print("opening and a first trace: median {:.1f} ms, most {:.1f} ms\n", part_of(times, 0.5) / 1000,
               part_of(times, 1) / 1000);
}

void ask_for_paths(const Snapshot& snapshot, const Shape& shape)
{
    Random lot{11};
    std::vector<std::pair<NodeId, NodeId>> ends;
    for (std::size_t i = 0; i < 200; ++i) {
        const auto any = [&] {
            return id_of({Kind::official, static_cast<std::uint32_t>(lot.below(shape.count(Kind::official)))});
        };
        ends.emplace_back(any(), any());
    }
    const auto times =
        timed(ends.size(), [&](std::size_t i) { shortest_path(snapshot, ends[i].first, ends[i].second); });
    fmt::print("shortest path between two officials, explained: median {:.0f} us, p99 {:.0f} us\n", times.median,
               times.p99);
}

void ask_for_names(const Snapshot& snapshot, const Shape& shape)
{
    Random lot{13};
    std::vector<std::string> typed;
    for (std::size_t i = 0; i < 300; ++i) {
        const auto number = [&](Kind kind) { return std::to_string(lot.below(shape.count(kind))); };
        const std::array<std::string, 6> forms{"nguyen van khoi " + number(Kind::official),
                                               "phong noi vu huyen tan lap " + number(Kind::agency),
                                               "ke hoach " + number(Kind::directive),
                                               number(Kind::directive) + "/KH-UBND",
                                               number(Kind::locality),
                                               "xã tân lập " + number(Kind::locality)};
        typed.push_back(forms.at(i % forms.size()));
    }
    const auto times = timed(typed.size(), [&](std::size_t i) { find_nodes(snapshot, typed[i], {.limit = 50}); });
    fmt::print("find, over {} names: median {:.0f} us, p99 {:.0f} us\n",
               shape.count(Kind::official) + shape.count(Kind::agency) + shape.count(Kind::directive) +
                   shape.count(Kind::locality),
               times.median, times.p99);
}

void run(const std::filesystem::path& folder, std::uint32_t articles)
{
    const Shape shape{articles};
    const auto ours = folder / fmt::format("ours-{}", articles);
    const auto theirs = folder / fmt::format("sqlite-{}.db", articles);
    fmt::print("\n== {} articles\n", articles);
    if (!std::filesystem::exists(ours) || !std::filesystem::exists(theirs)) {
        std::filesystem::remove_all(ours);
        std::filesystem::remove(theirs);
        auto begin = Clock::now();
        {
            auto store = Store::open(ours);
            load(store, shape, articles, 2);
        }
        const auto our_time = us_since(begin) / 1e6;
        begin = Clock::now();
        SqliteStore{theirs}.load(shape, articles);
        const auto their_time = us_since(begin) / 1e6;
        fmt::print("loading: {:.1f} s, SQLite {:.1f} s: {:.2f} times as fast\n", our_time, their_time,
                   their_time / our_time);
    }
    fmt::print("size: {:.1f} MB, SQLite {:.1f} MB\n", static_cast<double>(bytes_of(ours)) / 1e6,
               static_cast<double>(std::filesystem::file_size(theirs)) / 1e6);
    open_and_ask(ours, 3);
    const auto store = Store::open(ours, {.read_only = true, .create = false});
    const auto snapshot = store.snapshot();
    SqliteStore sqlite{theirs};
    const auto down = compact_of(snapshot, trace_steps(false), "the steps of a trace down");
    const auto up = compact_of(snapshot, trace_steps(true), "the steps of a trace up");
    compact_of(snapshot, every_way(true), "all relations both ways");
    const Questions questions{shape, down};
    fmt::print("  {:<44} {:>10} {:>15} {:>11}   {:>13}\n", "microseconds", "median", "(rounds)", "p99", "to steps");
    trace_both(snapshot, sqlite, false, "1,000 random directives", questions.random, down);
    trace_both(snapshot, sqlite, true, "1,000 random directives", questions.random, up);
    trace_both(snapshot, sqlite, false, "the 20 most cited", questions.cited, down);
    ask_for_paths(snapshot, shape);
    ask_for_names(snapshot, shape);
}

}  // namespace

int main(int count, char** words)
{
    if (count < 2) {
        fmt::print(stderr, "bench_graph FOLDER [ARTICLES…]\n");
        return 2;
    }
    std::vector<std::uint32_t> sizes;
    for (int i = 2; i < count; ++i) {
        sizes.push_back(static_cast<std::uint32_t>(std::stoul(words[i])));
    }
    if (sizes.empty()) {
        sizes = {10'000, 100'000};
    }
    std::filesystem::create_directories(words[1]);
    for (const auto articles : sizes) {
        run(words[1], articles);
    }
}
