// Bulk import from end to end: files as they lie on the disk → a store, in articles/s and MB/s of text, beside what the
// machine does with the same texts at the least (zstd -3, a plain RocksDB), and what of it is reading and extracting.
//
//     build/release/tests/bench_bulk [FILE…]
//
// Without FILEs it takes the administrative and the general corpus below $SOICHI_SHARED, and says so where there are
// none. Rounds run one case after the other, so that what else the machine does meets all of them; medians of five.
// Where the processor time of all threads is far from the threads' share of the time passed, the machine did other
// work.

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

#include "core/model/id.hpp"
#include "importers/exchange/extract_paths.hpp"
#include "importers/import.hpp"
#include "query/dump/dump.hpp"
#include "tests/bench/bulk/compared.hpp"
#include "tests/support/temp_store.hpp"

namespace {

using namespace soichi;
using Clock = std::chrono::steady_clock;
using Paths = std::vector<std::string>;

constexpr int rounds = 5;

Paths corpus(int count, char** words)
{
    if (count > 1) {
        return {words + 1, words + count};
    }
    const char* given = std::getenv("SOICHI_SHARED");  // NOLINT(concurrency-mt-unsafe): nothing sets it
    const auto folder = std::filesystem::path{given != nullptr ? given : SOICHI_SHARED} / "corpus";
    Paths paths;
    for (const char* name : {"administrative.jsonl.gz", "general.jsonl.gz"}) {
        if (std::filesystem::exists(folder / name)) {
            paths.push_back((folder / name).string());
        }
    }
    return paths;
}

/// Into a fresh store, closed at the end.
void import_all(const Paths& paths, Way way, std::size_t jobs)
{
    test::TempStore store;
    ImportOptions options;
    options.way = way;
    options.jobs = jobs;
    import_paths(*store, paths, options);
    store->flush();
}

void extract_all(const Paths& paths, std::size_t jobs)
{
    ImportOptions options;
    options.jobs = jobs;
    extract_paths(
        paths, [](const ReadArticle&) {}, options);
}

std::vector<std::string> texts_of(const Paths& paths)
{
    std::vector<std::string> texts;
    extract_paths(paths, [&](const ReadArticle& read) { texts.push_back(read.article.text); });
    return texts;
}

/// Of everything that a dump says.
std::uint64_t dump_hash(const Paths& paths, Way way, std::size_t jobs)
{
    test::TempStore store;
    ImportOptions options;
    options.way = way;
    options.jobs = jobs;
    import_paths(*store, paths, options);
    std::ostringstream out;
    const auto snapshot = store->snapshot();
    const auto writer = dump_format_named("jsonl")->make(out, snapshot);
    write_graph(snapshot, *writer);
    return content_hash(out.str());
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Case {
    std::string name;
    std::function<void()> run;
    std::vector<double> seconds = {};    ///< that passed, one a round
    std::vector<double> processor = {};  ///< seconds of processor time of all threads
};

std::vector<Case> cases_of(const Paths& paths, const std::vector<std::string>& texts)
{
    return {
        {"import, 2 jobs", [&] { import_all(paths, Way::by_size, 2); }},
        {"import, 2 jobs, through the log", [&] { import_all(paths, Way::log, 2); }},
        {"import, 2 jobs, as tables", [&] { import_all(paths, Way::tables, 2); }},
        {"import, 1 job", [&] { import_all(paths, Way::by_size, 1); }},
        {"reading and extracting alone, 2 jobs", [&] { extract_all(paths, 2); }},
        {"zstd -3, 1 thread", [&] { bench::compressed_bytes(texts); }},
        {"plain RocksDB",
         [&] {
             const test::TempFolder folder;
             bench::load_plainly(texts, folder.path() / "plain");
         }},
    };
}

void measure(std::vector<Case>& cases)
{
    for (int round = 0; round < rounds; ++round) {
        for (auto& one : cases) {
            const auto begin = Clock::now();
            const auto processor = std::clock();
            one.run();
            one.processor.push_back(static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC);
            one.seconds.push_back(std::chrono::duration<double>{Clock::now() - begin}.count());
        }
    }
}

/// One line a case; ratios are of the first case's rate to that of this one.
void print(const std::vector<Case>& cases, std::size_t articles, double megabytes)
{
    const auto& first = cases.front();
    for (const auto& one : cases) {
        const auto time = median(one.seconds);
        const auto processor = median(one.processor);
        const auto [least, most] = std::minmax_element(one.seconds.begin(), one.seconds.end());
        fmt::print("{:<37} {:6.0f} articles/s {:6.1f} MB/s  {:6.3f} s ({:.3f}-{:.3f})  processor {:6.3f} s  "
                   "import to it {:.3f}, by processor {:.3f}\n",
                   one.name, static_cast<double>(articles) / time, megabytes / time, time, *least, *most, processor,
                   time / median(first.seconds), processor / median(first.processor));
    }
}

}  // namespace

int main(int count, char** words)
{
    const auto paths = corpus(count, words);
    if (paths.empty()) {
        fmt::print("skipped: no corpus below $SOICHI_SHARED; name files to import\n");
        return 0;
    }
    const auto texts = texts_of(paths);
    std::size_t bytes = 0;
    for (const auto& text : texts) {
        bytes += text.size();
    }
    const auto megabytes = static_cast<double>(bytes) / 1e6;
    fmt::print("{} articles, {:.1f} MB of text; medians of {} rounds\n", texts.size(), megabytes, rounds);
    auto cases = cases_of(paths, texts);
    measure(cases);
    print(cases, texts.size(), megabytes);
    const auto by_log = dump_hash(paths, Way::log, 2);
    const auto by_tables = dump_hash(paths, Way::tables, 1);
    fmt::print("dumps: through the log {:016x}, as tables {:016x}: {}\n", by_log, by_tables,
               by_log == by_tables ? "the same" : "DIFFERENT");
    return by_log == by_tables ? 0 : 1;
}
