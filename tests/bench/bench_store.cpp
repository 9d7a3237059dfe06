// The store as its users see it: articles written one by one, neighbours and evidence read.

#include <benchmark/benchmark.h>

#include <random>

#include "tests/bench/store/generated_graph.hpp"
#include "tests/support/temp_store.hpp"

namespace {

using soichi::Direction;
using soichi::Relation;
using soichi::Store;

constexpr std::uint32_t articles = 5'000;
constexpr std::uint32_t edges_each = 20;

const auto& graph()
{
    static const auto edges = soichi::bench::generated_articles(articles, edges_each);
    return edges;
}

soichi::NodeContribution named(soichi::NodeId id)
{
    const auto name = to_string(id);
    return {id, name, "Cơ quan " + name, {}, {{"level", "tỉnh"}}};
}

/// What an article with these edges says: every end with a name, every edge with a piece of evidence.
soichi::Contribution contribution(std::uint32_t article)
{
    const soichi::NodeId id{soichi::Kind::article, article};
    soichi::Contribution said;
    for (const auto& edge : graph()[article]) {
        said.nodes.push_back(named(edge.to));
        said.edges.push_back({edge, {{id, {10, 90}, "cue", 0.9, {{"cue", "thực hiện"}}}}});
    }
    said.nodes.push_back(named(graph()[article].front().from));
    return said;
}

void load(Store& store)
{
    for (std::uint32_t article = 0; article < articles; ++article) {
        Store::Batch batch{store};
        batch.add(contribution(article));
        batch.commit();
    }
    store.flush();
}

void write_article_by_article(benchmark::State& state)
{
    for ([[maybe_unused]] const auto round : state) {
        soichi::test::TempStore store;
        load(*store);
    }
    state.SetItemsProcessed(state.iterations() * articles * edges_each);
}
BENCHMARK(write_article_by_article)->Unit(benchmark::kMillisecond)->UseRealTime();

/// One store for all cases that only read.
Store& loaded()
{
    static soichi::test::TempStore store;
    static const bool done = (load(*store), true);
    benchmark::DoNotOptimize(done);
    return *store;
}

template <class Question>
void ask(benchmark::State& state, Question question)
{
    const auto snapshot = loaded().snapshot();
    std::mt19937 random{5};
    for ([[maybe_unused]] const auto round : state) {
        benchmark::DoNotOptimize(question(snapshot, graph()[random() % articles][random() % edges_each]));
    }
}

void neighbours_of_a_node(benchmark::State& state)
{
    ask(state, [](const auto& snapshot, const auto& edge) {
        return snapshot.neighbours(edge.from, edge.relation, Direction::out);
    });
}
BENCHMARK(neighbours_of_a_node);

void neighbours_of_the_hub(benchmark::State& state)
{
    ask(state, [](const auto& snapshot, const auto&) {
        return snapshot.neighbours(soichi::bench::hub(), Relation::issued_by, Direction::in);
    });
}
BENCHMARK(neighbours_of_the_hub);

void no_neighbours(benchmark::State& state)
{
    ask(state, [](const auto& snapshot, const auto& edge) {
        return snapshot.neighbours(edge.from, Relation::succeeds, Direction::out);
    });
}
BENCHMARK(no_neighbours);

void node_by_id(benchmark::State& state)
{
    ask(state, [](const auto& snapshot, const auto& edge) { return snapshot.node(edge.to); });
}
BENCHMARK(node_by_id);

void evidence_of_an_edge(benchmark::State& state)
{
    ask(state, [](const auto& snapshot, const auto& edge) { return snapshot.evidence(edge.id); });
}
BENCHMARK(evidence_of_an_edge);

void whole_relation(benchmark::State& state)
{
    const auto snapshot = loaded().snapshot();
    std::size_t edges = 0;
    for ([[maybe_unused]] const auto round : state) {
        snapshot.for_each_neighbourhood(Relation::implements, Direction::out, [&](auto, const auto& neighbours) {
            edges += neighbours.size();
            return true;
        });
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(edges));
}
BENCHMARK(whole_relation)->Unit(benchmark::kMillisecond);

void open_for_reading(benchmark::State& state)
{
    const soichi::test::TempFolder folder;
    {
        auto store = Store::open(folder.path() / "s");
        load(store);
    }
    for ([[maybe_unused]] const auto round : state) {
        benchmark::DoNotOptimize(Store::open(folder.path() / "s", {true, false}));
    }
}
BENCHMARK(open_for_reading)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
