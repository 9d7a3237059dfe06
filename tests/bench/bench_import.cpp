// Import and trace as users meet them: articles/s and MB/s read, the same without a store, and what a trace costs in
// time and allocations on a store just opened (cold) and on one already read (warm).
//
// Articles: those of $SOICHI_BENCH_ARTICLES (a folder, or JSON Lines), else 2,000 of the generator with seed 1.

#include <benchmark/benchmark.h>

#include <atomic>
#include <cstdlib>
#include <new>
#include <string>
#include <vector>

#include "importers/import.hpp"
#include "query/trace/trace.hpp"
#include "tests/support/temp_store.hpp"

namespace {

std::atomic<std::size_t> allocations{0};

}  // namespace

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size)) {
        return memory;
    }
    throw std::bad_alloc{};
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace {

using namespace soichi;

const std::string& articles()
{
    static const soichi::test::TempFolder folder;
    static const std::string path = [] {
        if (const char* given = std::getenv("SOICHI_BENCH_ARTICLES")) {
            return std::string{given};
        }
        const auto file = (folder.path() / "generated.jsonl").string();
        const std::string command = std::string{SOICHI_MAKE_ARTICLES} + " --count 2000 --seed 1 --jsonl " + file;
        return std::system(command.c_str()) == 0 ? file : std::string{SOICHI_PROJECT_DIR} + "/examples/articles";
    }();
    return path;
}

/// A store of all articles, made once.
test::TempStore& imported()
{
    static test::TempStore store;
    static const auto report = import_paths(*store, {articles()});
    return store;
}

std::vector<Article> texts()
{
    std::vector<Article> all;
    const auto snapshot = imported()->snapshot();
    for (const auto id : snapshot.articles()) {
        all.push_back(snapshot.article(id).value());
    }
    return all;
}

/// The directive that most others implement.
NodeId most_cited()
{
    const auto snapshot = imported()->snapshot();
    NodeId best;
    std::size_t most = 0;
    snapshot.for_each_neighbourhood(Relation::implements, Direction::in,
                                    [&](NodeId id, const std::vector<Neighbour>& others) {
                                        best = others.size() > most ? id : best;
                                        most = std::max(most, others.size());
                                        return true;
                                    });
    return best;
}

void import_into_a_store(benchmark::State& state)
{
    ImportReport report;
    std::uint64_t edges = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        test::TempStore store;
        report = import_paths(*store, {articles()});
        state.PauseTiming();
        edges = 0;
        for (const auto count : store->snapshot().counts().edges) {
            edges += count;
        }
        state.ResumeTiming();
    }
    const auto runs = static_cast<double>(state.iterations());
    state.counters["articles/s"] =
        benchmark::Counter(static_cast<double>(report.read) * runs, benchmark::Counter::kIsRate);
    state.counters["edges/s"] = benchmark::Counter(static_cast<double>(edges) * runs, benchmark::Counter::kIsRate);
    state.SetBytesProcessed(static_cast<std::int64_t>(report.bytes) * state.iterations());
}

void extract_alone(benchmark::State& state)
{
    const auto all = texts();
    std::int64_t bytes = 0;
    for ([[maybe_unused]] const auto iteration : state) {
        for (const auto& article : all) {
            benchmark::DoNotOptimize(extract(article));
            bytes += static_cast<std::int64_t>(article.text.size());
        }
    }
    state.SetBytesProcessed(bytes);
}

void trace_warm(benchmark::State& state)
{
    const auto snapshot = imported()->snapshot();
    const auto root = most_cited();
    const auto before = allocations.load();
    for ([[maybe_unused]] const auto iteration : state) {
        benchmark::DoNotOptimize(trace(snapshot, {root}));
    }
    state.counters["allocations"] = static_cast<double>(allocations - before) / static_cast<double>(state.iterations());
}

void trace_cold(benchmark::State& state)
{
    const auto root = most_cited();
    std::size_t before = allocations;
    for ([[maybe_unused]] const auto iteration : state) {
        const auto store = Store::open(imported().directory(), {.read_only = true, .create = false});
        benchmark::DoNotOptimize(trace(store.snapshot(), {root}));
    }
    state.counters["allocations"] = static_cast<double>(allocations - before) / static_cast<double>(state.iterations());
}

BENCHMARK(import_into_a_store)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();
BENCHMARK(extract_alone)->Unit(benchmark::kMillisecond);
BENCHMARK(trace_warm)->Unit(benchmark::kMicrosecond);
BENCHMARK(trace_cold)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
