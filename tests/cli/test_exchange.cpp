#include <doctest/doctest.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/cli/good_article.hpp"
#include "tests/cli/program.hpp"
#include "tests/support/temp_store.hpp"

using soichi::test::Finished;
using soichi::test::good;
using soichi::test::has;
using soichi::test::run;
using soichi::test::Running;
using soichi::test::TempFolder;

namespace {

using Words = std::vector<std::string>;

Finished run_in(const TempFolder& folder, Words arguments, std::string input = {})
{
    return run(
        {.arguments = std::move(arguments), .folder = folder.path(), .environment = {}, .input = std::move(input)});
}

std::string examples()
{
    return std::string{SOICHI_PROJECT_DIR} + "/examples/articles";
}

std::string dump(const TempFolder& folder, const std::string& db)
{
    return run_in(folder, {"export", "--db", db}).out;
}

bool exists(const TempFolder& folder, const std::string& name)
{
    return std::filesystem::exists(folder.path() / name);
}

std::string bytes_of(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

TEST_CASE("extract, then load, gives the bytes that import gives, without a store for the first half")
{
    TempFolder folder;
    const auto extracted = run_in(folder, {"extract", examples()});
    CHECK(extracted.code == 0);
    CHECK(has(extracted.err, "read 14 articles: 14 lines written, 0 rejected"));
    CHECK(std::count(extracted.out.begin(), extracted.out.end(), '\n') == 14);
    CHECK_FALSE(exists(folder, "soichi.db"));
    const auto loaded = run_in(folder, {"load", "--db", "loaded"}, extracted.out);
    CHECK(loaded.code == 0);
    CHECK(loaded.out.empty());
    CHECK(has(loaded.err, "read 14 articles: 14 new"));
    CHECK(run_in(folder, {"import", "--db", "imported", examples()}).code == 0);
    CHECK(dump(folder, "loaded") == dump(folder, "imported"));
    CHECK(has(run_in(folder, {"load", "--db", "loaded", "-"}, extracted.out).err, "0 new, 14 unchanged"));
}

TEST_CASE("extract accounts for every input, and its exit code says how it went")
{
    struct Row {
        std::string when;
        Words arguments;
        int code;
        const char* says;
        int lines;
    };
    for (const auto& row : {
             Row{"a good file", {"good.txt"}, 0, "read 1 articles: 1 lines written, 0 rejected", 1},
             Row{"the same twice", {"good.txt", "good.txt"}, 0, "2 lines written", 2},
             Row{"a good and an empty one", {"good.txt", "empty.txt"}, 1, "empty.txt: ", 1},
             Row{"an empty one alone", {"empty.txt"}, 3, "no article could be read from empty.txt", 0},
             Row{"all missing", {"missing.txt"}, 3, "there is no path missing.txt", 0},
             Row{"an article over the limit", {"good.txt", "--max-article", "100"}, 3, "good.txt: ", 0},
             Row{"no path", {}, 2, "missing argument path", 0},
         }) {
        CAPTURE(row.when);
        TempFolder folder;
        folder.write("good.txt", good);
        folder.write("empty.txt", "");
        auto arguments = row.arguments;
        arguments.insert(arguments.begin(), "extract");
        const auto finished = run_in(folder, arguments);
        CAPTURE(finished.err);
        CHECK(finished.code == row.code);
        CHECK(has(finished.err, row.says));
        CHECK(std::count(finished.out.begin(), finished.out.end(), '\n') == row.lines);
    }
}

TEST_CASE("load accounts for every line, and its exit code says how it went")
{
    struct Row {
        std::string when;
        Words arguments;
        int code;
        const char* says;
    };
    for (const auto& row : {
             Row{"good lines", {"good.jsonl"}, 0, "read 1 articles: 1 new"},
             Row{"good and broken lines", {"good.jsonl", "bad.jsonl"}, 1, "bad.jsonl:2: not JSON"},
             Row{"good lines and a missing file",
                 {"good.jsonl", "missing.jsonl"},
                 1,
                 "missing.jsonl: cannot be opened"},
             Row{"broken lines alone", {"bad.jsonl"}, 3, "no line could be read from bad.jsonl"},
             Row{"an empty file", {"empty.jsonl"}, 3, "no line could be read from empty.jsonl"},
             Row{"a folder", {"."}, 3, "a folder; name the files in it"},
             Row{"articles instead of statements", {"good.txt"}, 3, "good.txt:1: not JSON"},
             Row{"all missing", {"missing.jsonl"}, 3, "there is no path missing.jsonl"},
             Row{"a line over the limit", {"good.jsonl", "--max-line", "100"}, 3, "raise --max-line"},
             Row{"no limit at all", {"good.jsonl", "--max-line", "18446744073709551615"}, 0, "1 new"},
         }) {
        CAPTURE(row.when);
        TempFolder folder;
        folder.write("good.txt", good);
        folder.write("good.jsonl", run_in(folder, {"extract", "good.txt"}).out);
        folder.write("bad.jsonl", "\n{\"schema\n");
        folder.write("empty.jsonl", "");
        auto arguments = row.arguments;
        arguments.insert(arguments.begin(), "load");
        const auto finished = run_in(folder, arguments);
        CAPTURE(finished.err);
        CHECK(finished.code == row.code);
        CHECK(has(finished.err, row.says));
    }
}

TEST_CASE("lines go to a file that appears only when it is whole")
{
    TempFolder folder;
    folder.write("good.txt", good);
    folder.write("empty.txt", "");
    const auto finished = run_in(folder, {"extract", "good.txt", "--output", "lines.jsonl", "--quiet"});
    CHECK(finished.code == 0);
    CHECK(finished.out.empty());
    CHECK(finished.err.empty());
    CHECK(bytes_of(folder.path() / "lines.jsonl") == run_in(folder, {"extract", "good.txt"}).out);
    CHECK(run_in(folder, {"extract", "empty.txt", "--output", "none.jsonl"}).code == 3);
    CHECK_FALSE(exists(folder, "none.jsonl"));
    CHECK(run_in(folder, {"extract", "good.txt", "--output", "no/such/folder"}).code == 2);
}

TEST_CASE("files that are all mistyped make no store")
{
    TempFolder folder;
    CHECK(run_in(folder, {"load", "missing.jsonl"}).code == 3);
    CHECK_FALSE(exists(folder, "soichi.db"));
}

TEST_CASE("the account of a load can be had as JSON, alone on standard output")
{
    TempFolder folder;
    folder.write("good.txt", good);
    const auto lines = run_in(folder, {"extract", "good.txt"}).out;
    const auto finished = run_in(folder, {"load", "--json", "--quiet"}, lines + "{}\n");
    CHECK(finished.code == 1);
    CHECK(has(finished.out, "\"schema\": \"soichi.import/1\""));
    CHECK(has(finished.out, "\"new\": 1"));
    CHECK(has(finished.out, "\"source\": \"stdin:2\""));
}

TEST_CASE("lines of other rules are loaded, with a note")
{
    TempFolder folder;
    folder.write("good.txt", good);
    auto lines = run_in(folder, {"extract", "good.txt"}).out;
    const std::string begin = R"("rules":")";
    lines.insert(lines.find(begin) + begin.size(), "older ");
    const auto finished = run_in(folder, {"load"}, lines);
    CHECK(finished.code == 0);
    CHECK(has(finished.err, "read with rules older "));
    CHECK(has(finished.err, "soichi update"));
    CHECK(run_in(folder, {"update", "-q"}).code == 0);
    CHECK(run_in(folder, {"stats"}).err.empty());
}

TEST_CASE("a signal stops a load after the line at hand, and the next load does the rest")
{
    TempFolder folder;
    constexpr int count = 300;
    for (int i = 0; i < count; ++i) {
        folder.write("many/" + std::to_string(i) + ".txt",
                     good + ("Bài số " + std::to_string(i) + " nói về Kế hoạch số 7/KH-UBND của UBND huyện.\n"));
    }
    CHECK(run_in(folder, {"extract", "many", "-o", "lines.jsonl"}).code == 0);
    Running running{{.arguments = {"load", "lines.jsonl", "--progress", "json"}, .folder = folder.path()}};
    running.first_error_line();
    running.send(SIGTERM);
    const auto finished = running.finish();
    CHECK(finished.code == 128 + SIGTERM);
    CHECK(has(finished.err, "stopped as asked"));
    CHECK(run_in(folder, {"load", "lines.jsonl"}).code == 0);
    CHECK(run_in(folder, {"import", "--db", "imported", "many"}).code == 0);
    CHECK(dump(folder, "soichi.db") == dump(folder, "imported"));
}

TEST_CASE("a signal stops an extraction, and no file appears")
{
    TempFolder folder;
    for (int i = 0; i < 300; ++i) {
        folder.write("many/" + std::to_string(i) + ".txt", good + std::to_string(i));
    }
    Running running{
        {.arguments = {"extract", "many", "-o", "lines.jsonl", "--progress", "json"}, .folder = folder.path()}};
    running.first_error_line();
    running.send(SIGINT);
    CHECK(running.finish().code == 128 + SIGINT);
    CHECK_FALSE(exists(folder, "lines.jsonl"));
}
