// Which way to keep neighbour lists? The figures stand in core/store/README.md.
//
//     build/release/tests/bench_layouts --benchmark_repetitions=5 --benchmark_report_aggregates_only

#include <benchmark/benchmark.h>

#include <random>

#include "tests/bench/store/generated_graph.hpp"
#include "tests/bench/store/layouts.hpp"
#include "tests/support/temp_store.hpp"

namespace {

using soichi::bench::Layout;
using soichi::bench::LayoutKind;

constexpr std::uint32_t articles = 10'000;
constexpr std::uint32_t edges_each = 20;

const auto& graph()
{
    static const auto edges = soichi::bench::generated_articles(articles, edges_each);
    return edges;
}

void load(Layout& layout)
{
    for (const auto& edges : graph()) {
        layout.write_article(edges);
    }
}

/// Edges written article by article into an empty database, until all is in tables and compacted.
void write(benchmark::State& state, LayoutKind kind)
{
    std::uint64_t bytes = 0;
    for ([[maybe_unused]] const auto round : state) {
        const soichi::test::TempFolder folder;
        const auto layout = soichi::bench::open_layout(kind, folder.path());
        load(*layout);
        bytes = layout->compact();
    }
    state.SetItemsProcessed(state.iterations() * articles * edges_each);
    state.counters["bytes/edge"] = static_cast<double>(bytes) / (articles * edges_each);
}

/// A loaded database, as an import leaves it (`compacted` false) or after RocksDB has tidied up.
void read(benchmark::State& state, LayoutKind kind, bool compacted, bool hub)
{
    const soichi::test::TempFolder folder;
    const auto layout = soichi::bench::open_layout(kind, folder.path());
    load(*layout);
    if (compacted) {
        layout->compact();
    }
    std::mt19937 random{5};
    std::size_t neighbours = 0;
    for ([[maybe_unused]] const auto round : state) {
        const auto& edge = graph()[random() % articles][random() % edges_each];
        neighbours += hub ? layout->degree(soichi::Relation::issued_by, soichi::bench::hub(), false)
                          : layout->degree(edge.relation, edge.from, true);
    }
    state.counters["neighbours"] =
        benchmark::Counter(static_cast<double>(neighbours), benchmark::Counter::kAvgIterations);
}

void add(const std::string& name, LayoutKind kind)
{
    benchmark::RegisterBenchmark((name + "/write").c_str(), write, kind)->Unit(benchmark::kMillisecond)->UseRealTime();
    for (const bool compacted : {false, true}) {
        const auto state = compacted ? "/compacted" : "/fresh";
        benchmark::RegisterBenchmark((name + state + "/node").c_str(), read, kind, compacted, false);
        benchmark::RegisterBenchmark((name + state + "/hub").c_str(), read, kind, compacted, true);
    }
}

}  // namespace

int main(int count, char** words)
{
    add("merged", LayoutKind::merged);
    add("rewritten", LayoutKind::rewritten);
    add("one_key_each", LayoutKind::one_key_each);
    benchmark::Initialize(&count, words);
    benchmark::RunSpecifiedBenchmarks();
}
