// Reading alone: what articles/s and MB/s extract() does on one core, texts in memory, beside passes over the same texts that
// only cut them into words, and which stage takes how long. Processor time, so that other programs disturb less.
//
//     build/release/tests/bench_extract
//
// Articles: $SOICHI_BENCH_ARTICLES (a folder, or JSON Lines), else the corpus of administrative articles below
// $SOICHI_SHARED. Without either it says so and measures nothing.

#include <benchmark/benchmark.h>

#include <array>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

#include "importers/find/dates.hpp"
#include "importers/find/directives.hpp"
#include "importers/find/officials.hpp"
#include "importers/find/places.hpp"
#include "importers/import.hpp"
#include "importers/exchange/extract_paths.hpp"
#include "importers/resolve/article_bodies.hpp"
#include "tests/bench/extract/splitters.hpp"
#include "tests/support/temp_store.hpp"

namespace {

using namespace soichi;

/// What is to be measured on, or an empty path where there is nothing.
std::filesystem::path corpus()
{
    if (const char* given = std::getenv("SOICHI_BENCH_ARTICLES")) {
        return given;
    }
    const char* shared = std::getenv("SOICHI_SHARED");
    const auto file = std::filesystem::path{shared != nullptr ? shared : SOICHI_SHARED} / "corpus/administrative.jsonl.gz";
    return std::filesystem::exists(file) ? file : std::filesystem::path{};
}

std::vector<Article> read_articles(std::filesystem::path path)
{
    const test::TempFolder folder;
    if (path.extension() == ".gz") {
        const auto plain = folder.path() / path.stem();
        const auto command = "gzip -dc '" + path.string() + "' > '" + plain.string() + "'";
        if (std::system(command.c_str()) != 0) {
            throw std::runtime_error{"cannot unpack " + path.string()};
        }
        path = plain;
    }
    std::vector<Article> articles;
    extract_paths({path.string()}, [&](const ReadArticle& read) { articles.push_back(read.article); });
    return articles;
}

const std::vector<Article>& articles()
{
    static const auto all = read_articles(corpus());
    return all;
}

double megabytes()
{
    return std::accumulate(articles().begin(), articles().end(), 0.0,
                           [](double sum, const Article& article) { return sum + static_cast<double>(article.text.size()) / 1e6; });
}

/// Seconds of processor time that this thread has had.
double seconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

template <typename Pass>
double taken(Pass pass)
{
    const auto begin = seconds();
    for (const auto& article : articles()) {
        pass(article);
    }
    return seconds() - begin;
}

double split_all()
{
    std::vector<bench::Word> words;
    return taken([&](const Article& article) {
        bench::split(article.text, words);
        benchmark::DoNotOptimize(words.data());
    });
}

double split_all_by_the_standard()
{
    std::vector<bench::Word> words;
    return taken([&](const Article& article) {
        bench::split_by_the_standard(article.text, words);
        benchmark::DoNotOptimize(words.data());
    });
}

double extract_all()
{
    return taken([](const Article& article) { benchmark::DoNotOptimize(extract(article)); });
}

/// One pass of each over all articles, one after the other, so that whatever slows the machine slows them alike.
void extract_beside_splitting(benchmark::State& state)
{
    for ([[maybe_unused]] const auto iteration : state) {
        const auto split = split_all();
        const auto standard = bench::has_the_standard() ? split_all_by_the_standard() : 0;
        const auto extracted = extract_all();
        state.SetIterationTime(extracted);
        state.counters["MB/s"] = megabytes() / extracted;
        state.counters["articles/s"] = static_cast<double>(articles().size()) / extracted;
        state.counters["split_MB/s"] = megabytes() / split;
        state.counters["of_split"] = split / extracted;
        if (bench::has_the_standard()) {
            state.counters["UAX29_MB/s"] = megabytes() / standard;
            state.counters["of_UAX29"] = standard / extracted;
        }
    }
}

/// Nanoseconds for each byte of text that the stages of extract() take; `rest` is what follows the recognisers.
void stages(benchmark::State& state)
{
    enum Stage : std::size_t { read, dates, places, directives, officials, bodies, all, count };
    constexpr std::array<const char*, count> names{"reading", "dates", "places", "directives", "officials", "bodies", "whole"};
    for ([[maybe_unused]] const auto iteration : state) {
        std::array<double, count> sums{};
        for (const auto& article : articles()) {
            auto last = seconds();
            const auto close = [&](Stage stage) {
                const auto now = seconds();
                sums[stage] += now - last;
                last = now;
            };
            const Reading reading{article};
            close(read);
            benchmark::DoNotOptimize(find_dates(reading));
            close(dates);
            benchmark::DoNotOptimize(find_places(reading));
            close(places);
            benchmark::DoNotOptimize(find_directives(reading));
            close(directives);
            benchmark::DoNotOptimize(find_officials(reading));
            close(officials);
            benchmark::DoNotOptimize(find_bodies(reading));
            close(bodies);
            benchmark::DoNotOptimize(extract(article));
            close(all);
        }
        double rest = sums[all];
        for (std::size_t stage = 0; stage < count; ++stage) {
            state.counters[names[stage]] = sums[stage] * 1e3 / megabytes();
            rest -= stage == all ? 0 : sums[stage];
        }
        state.counters["rest"] = rest * 1e3 / megabytes();
        state.SetIterationTime(sums[all]);
    }
}

constexpr int repetitions = 5;
BENCHMARK(extract_beside_splitting)
    ->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1)->Repetitions(repetitions)->ReportAggregatesOnly();
BENCHMARK(stages)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1)->Repetitions(repetitions)->ReportAggregatesOnly();

}  // namespace

int main(int count, char** words)
{
    benchmark::Initialize(&count, words);
    if (corpus().empty()) {
        std::cout << "skipped: no articles; set SOICHI_BENCH_ARTICLES to a folder or to JSON Lines, or SOICHI_SHARED\n";
        return 0;
    }
    extract(articles().front());  // the tables are built once
    benchmark::RunSpecifiedBenchmarks();
}
