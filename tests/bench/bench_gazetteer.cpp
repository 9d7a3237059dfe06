// What the gazetteer costs whoever uses it first: bytes in the program, unpacking, and building the tables.

#include <benchmark/benchmark.h>

#include "core/gazetteer/bodies.hpp"
#include "core/gazetteer/lineage.hpp"
#include "core/gazetteer/tables.hpp"
#include "core/gazetteer/units.hpp"

namespace {

using namespace soichi;

void units(benchmark::State& state)
{
    const auto table = gazetteer_table(GazetteerTable::units);
    for (auto _ : state) {
        const Units built{table};
        benchmark::DoNotOptimize(built.all().data());
    }
    state.counters["table_bytes"] = static_cast<double>(table.size());
}

void lineage(benchmark::State& state)
{
    const auto table = gazetteer_table(GazetteerTable::unit_changes);
    for (auto _ : state) {
        const Lineage built{Units::builtin(), table};
        benchmark::DoNotOptimize(&built);
    }
    state.counters["table_bytes"] = static_cast<double>(table.size());
}

void bodies(benchmark::State& state)
{
    const auto agencies = gazetteer_table(GazetteerTable::agencies);
    const auto parts = gazetteer_table(GazetteerTable::central_units);
    for (auto _ : state) {
        const CentralBodies built{{agencies, parts}};
        benchmark::DoNotOptimize(built.all().data());
    }
    state.counters["table_bytes"] = static_cast<double>(agencies.size() + parts.size());
}

BENCHMARK(units)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();
BENCHMARK(lineage)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();
BENCHMARK(bodies)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

}  // namespace

BENCHMARK_MAIN();
