#include <doctest/doctest.h>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "core/store/store.hpp"
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

Finished import_into(const TempFolder& folder, Words arguments, std::string input = {})
{
    arguments.insert(arguments.begin(), "import");
    return run(
        {.arguments = std::move(arguments), .folder = folder.path(), .environment = {}, .input = std::move(input)});
}

std::string dump(const TempFolder& folder)
{
    return run({.arguments = {"export"}, .folder = folder.path()}).out;
}

/// Enough articles that a signal comes before the last.
void write_many(const TempFolder& folder, int count)
{
    for (int i = 0; i < count; ++i) {
        std::string text = good;
        for (int line = 0; line < 5; ++line) {
            text += "Bài số " + std::to_string(i) + " nói về Kế hoạch số " + std::to_string(i + line) +
                    "/KH-UBND của UBND huyện.\n";
        }
        folder.write("many/" + std::to_string(i) + ".txt", text);
    }
}

std::size_t stored_articles(const TempFolder& folder)
{
    const auto store = soichi::Store::open(folder.path() / "soichi.db", {.read_only = true, .create = false});
    return store.snapshot().articles().size();
}

}  // namespace

TEST_CASE("an import accounts for every input, and its exit code says how it went")
{
    struct Row {
        std::string when;
        Words arguments;
        int code;
        const char* says;
    };
    for (const auto& row : {
             Row{"a good file", {"good.txt"}, 0, "read 1 articles: 1 new"},
             Row{"a folder with good files", {"folder"}, 0, "read 2 articles: 2 new"},
             Row{"a good and an empty one", {"good.txt", "empty.txt"}, 1, "empty.txt"},
             Row{"a good and a missing one", {"good.txt", "missing.txt"}, 1, "missing.txt"},
             Row{"all missing", {"missing.txt", "no/folder"}, 3, "there is no path missing.txt, no/folder"},
             Row{"a folder without articles", {"nothing"}, 3, "no article could be read from nothing"},
             Row{"an empty file alone", {"empty.txt"}, 3, "empty.txt"},
             Row{"a binary file", {"binary.txt"}, 3, "binary.txt"},
             Row{"invalid UTF-8", {"latin.txt"}, 3, "latin.txt"},
             Row{"an article over the limit", {"good.txt", "long.txt", "--max-article", "1000"}, 1, "long.txt"},
             Row{"one line that is as long", {"line.txt", "--max-article", "1000"}, 3, "line.txt"},
         }) {
        CAPTURE(row.when);
        TempFolder folder;
        folder.write("good.txt", good);
        folder.write("folder/a.txt", good);
        folder.write("folder/b/c.txt", std::string{good} + "Thêm một câu nữa ở cuối bài.\n");
        folder.write("empty.txt", "");
        folder.write("binary.txt", std::string{"\x7f"
                                               "ELF\0\0\1\2 binary \0\0\0 file",
                                               24});
        folder.write("latin.txt", "Ch\xC3 th\xEC 16 c\xFF"
                                  "a ch\xEDnh ph\xFF");
        std::string lines;
        while (lines.size() < 2000) {
            lines += "Một câu trong một bài rất dài.\n";
        }
        folder.write("long.txt", lines);
        std::replace(lines.begin(), lines.end(), '\n', ' ');
        folder.write("line.txt", lines);
        std::filesystem::create_directory(folder.path() / "nothing");
        const auto finished = import_into(folder, row.arguments);
        CAPTURE(finished.err);
        CHECK(finished.code == row.code);
        CHECK(finished.out.empty());
        CHECK(has(finished.err, row.says));
    }
}

TEST_CASE("paths that are all mistyped make no store")
{
    TempFolder folder;
    CHECK(import_into(folder, {"missing.txt"}).code == 3);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "soichi.db"));
}

TEST_CASE("importing again changes nothing and says so")
{
    TempFolder folder;
    folder.write("good.txt", good);
    CHECK(import_into(folder, {"good.txt"}).code == 0);
    const auto before = dump(folder);
    const auto finished = import_into(folder, {"good.txt"});
    CHECK(finished.code == 0);
    CHECK(has(finished.err, "0 new, 1 unchanged"));
    CHECK(dump(folder) == before);
}

TEST_CASE("standard input is an article")
{
    TempFolder folder;
    CHECK(import_into(folder, {"-"}, good).code == 0);
    CHECK(has(run({.arguments = {"find", "90/CT-TTg"}, .folder = folder.path()}).out, "Chỉ thị 90/CT-TTg"));
}

TEST_CASE("the account can be had as JSON, alone on standard output")
{
    TempFolder folder;
    folder.write("good.txt", good);
    folder.write("empty.txt", "");
    const auto finished = import_into(folder, {"good.txt", "empty.txt", "--json", "--quiet"});
    CHECK(finished.code == 1);
    CHECK(has(finished.out, "\"schema\": \"soichi.import/1\""));
    CHECK(has(finished.out, "\"new\": 1"));
    CHECK(has(finished.out, "\"source\": \"empty.txt\""));
}

TEST_CASE("removing an article gives the earlier dump, and only exact names are removed")
{
    TempFolder folder;
    folder.write("a/good.txt", good);
    folder.write("b/more.txt",
                 "UBND tỉnh Trà Vinh tổng kết\n\nUBND tỉnh Trà Vinh ban hành Quyết định số 5/QĐ-UBND ngày 1/2/2017.\n");
    CHECK(import_into(folder, {"a"}).code == 0);
    const auto before = dump(folder);
    CHECK(import_into(folder, {"b"}).code == 0);
    CHECK(dump(folder) != before);
    const auto unknown = run({.arguments = {"remove", "more.txt", "gone.txt"}, .folder = folder.path()});
    CHECK(unknown.code == 2);
    CHECK(dump(folder) != before);
    CHECK(run({.arguments = {"remove", "more.txt"}, .folder = folder.path()}).code == 0);
    CHECK(dump(folder) == before);
}

TEST_CASE("an update of a fresh store changes nothing")
{
    TempFolder folder;
    folder.write("good.txt", good);
    CHECK(import_into(folder, {"good.txt"}).code == 0);
    const auto before = dump(folder);
    const auto finished = run({.arguments = {"update"}, .folder = folder.path()});
    CHECK(finished.code == 0);
    CHECK(has(finished.err, "read 1 articles again, 0 of them"));
    CHECK(dump(folder) == before);
}

TEST_CASE("a store whose rules are not the program's is read, with a note")
{
    TempFolder folder;
    folder.write("good.txt", good);
    CHECK(import_into(folder, {"good.txt"}).code == 0);
    {
        auto store = soichi::Store::open(folder.path() / "soichi.db");
        soichi::Store::Batch batch{store};
        batch.put_rules_version("older");
        batch.commit();
    }
    const auto finished = run({.arguments = {"stats"}, .folder = folder.path()});
    CHECK(finished.code == 0);
    CHECK(has(finished.err, "read with rules older"));
    CHECK(has(finished.err, "soichi update"));
    CHECK(run({.arguments = {"update", "-q"}, .folder = folder.path()}).code == 0);
    CHECK(run({.arguments = {"stats"}, .folder = folder.path()}).err.empty());
}

TEST_CASE("a signal stops an import after the article at hand, and the next import does the rest")
{
    constexpr int count = 300;
    TempFolder folder;
    write_many(folder, count);
    for (const int signal : {SIGINT, SIGTERM}) {
        CAPTURE(signal);
        Running running{{.arguments = {"import", "many", "--progress", "json"}, .folder = folder.path()}};
        CHECK(has(running.first_error_line(), "soichi.progress/1"));
        running.send(signal);
        const auto finished = running.finish();
        CHECK(finished.code == 128 + signal);
        CHECK(has(finished.err, "stopped as asked"));
        CHECK(stored_articles(folder) > 0);
        CHECK(stored_articles(folder) < count);
    }
    const auto rest = import_into(folder, {"many"});
    CHECK(rest.code == 0);
    CHECK(stored_articles(folder) == count);
}

TEST_CASE("an import that is killed leaves whole articles, and the next import does the rest")
{
    TempFolder folder;
    write_many(folder, 200);
    {
        Running running{{.arguments = {"import", "many", "--progress", "json"}, .folder = folder.path()}};
        running.first_error_line();
        running.send(SIGKILL);
        CHECK(running.finish().code == 128 + SIGKILL);
    }
    const auto before = stored_articles(folder);
    CHECK(before < 200);
    CHECK(import_into(folder, {"many"}).code == 0);
    CHECK(stored_articles(folder) == 200);

    TempFolder other;
    write_many(other, 200);
    CHECK(import_into(other, {"many"}).code == 0);
    CHECK(dump(folder) == dump(other));
}
