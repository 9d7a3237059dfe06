#include <doctest/doctest.h>

#include <csignal>
#include <fstream>
#include <iterator>
#include <string>

#include "tests/cli/program.hpp"
#include "tests/support/drawn_graph.hpp"

using soichi::test::DrawnGraph;
using soichi::test::Finished;
using soichi::test::run;
using soichi::test::Running;
using soichi::test::Start;
using soichi::test::TempFolder;

namespace {

using Words = std::vector<std::string>;

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string file_text(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

constexpr auto drawing = R"(
    directive ct = Chỉ thị 16/CT-TTg {form: chỉ thị, date: 2016-05-16}
    directive kh = Kế hoạch 7/KH-UBND {form: kế hoạch}
    kh -implements-> ct
    an -holds_position(Chủ tịch)-> ubnd
)";

}  // namespace

TEST_CASE("a command line that cannot be understood ends with 2 and says why")
{
    struct Row {
        std::string when;
        Words arguments;
        const char* says;
    };
    for (const auto& row : {
             Row{"no verb", {}, "a verb is missing"},
             Row{"a mistyped verb", {"trcae", "x"}, "Did you mean \"trace\"?"},
             Row{"a verb that is like none", {"frobnicate"}, "there is no verb \"frobnicate\""},
             Row{"an option that is not there", {"stats", "--nope"}, "unknown argument --nope"},
             Row{"a mistyped option", {"stats", "--jsno"}, "Did you mean \"--json\"?"},
             Row{"a mistyped option with its value", {"trace", "x", "--dept=3"}, "Did you mean \"--depth\"?"},
             Row{"a mistyped option before the verb", {"--lnag", "vi"}, "Did you mean \"--lang\"?"},
             Row{"a mistyped option beside a missing name", {"trace", "--dpeth=3"}, "Did you mean \"--depth\"?"},
             Row{"a word too many", {"stats", "more"}, "unknown argument more"},
             Row{"a name is missing", {"trace"}, "missing argument name"},
             Row{"a second name is missing", {"path", "a"}, "missing argument B"},
             Row{"a value is missing", {"stats", "--db"}, "wrong number of values for --db"},
             Row{"a number that is none", {"trace", "x", "--depth", "six"}, "\"six\" is no value for --depth: At most"},
             Row{"a depth beyond what can be drawn",
                 {"trace", "x", "--depth", "501"},
                 "\"501\" is no value for --depth"},
             Row{"no nodes at all", {"trace", "x", "--max-nodes", "0"}, "--max-nodes"},
             Row{"a language that is not spoken",
                 {"stats", "--lang", "fr"},
                 "\"fr\" is no value for --lang: choose one of: vi, en"},
             Row{"a colour mode that is not there", {"stats", "--color", "blue"}, "--color"},
             Row{"a kind that is not there",
                 {"find", "x", "--kind", "person"},
                 "choose one of: directive, agency, official"},
             Row{"a day that is none",
                 {"find", "x", "--as-of", "2021-02-30"},
                 "\"2021-02-30\" is no value for --as-of"},
             Row{"a negative number", {"trace", "x", "--depth", "-1"}, "--depth"},
             Row{"one name where two are needed", {"same", "x"}, "wrong number of values for name"},
             Row{"help on a mistyped verb", {"help", "traec"}, "Did you mean \"trace\"?"},
             Row{"help on what is not there", {"help", "nothing"}, "there is no help on \"nothing\""},
         }) {
        CAPTURE(row.when);
        const auto finished = run({.arguments = row.arguments});
        CAPTURE(finished.err);
        CHECK(finished.code == 2);
        CHECK(finished.out.empty());
        CHECK(has(finished.err, row.says));
    }
}

TEST_CASE("the same complaints are made in Vietnamese")
{
    CHECK(has(run({.arguments = {"trcae", "--lang", "vi"}}).err, "Có phải bạn muốn gõ “trace”?"));
    CHECK(has(run({.arguments = {"trace", "--lang=vi"}}).err, "thiếu đối số name"));
    CHECK(has(run({.arguments = {}, .environment = {{"LC_ALL", "vi_VN.UTF-8"}}}).err, "thiếu tên lệnh"));
}

TEST_CASE("help and versions are results")
{
    for (const auto& arguments : {Words{"--help"}, Words{"help"}, Words{"help", "trace"}, Words{"trace", "-h"},
                                  Words{"help", "exit-codes"}, Words{"--version"}}) {
        CAPTURE(arguments.back());
        const auto finished = run({.arguments = arguments});
        CHECK(finished.code == 0);
        CHECK_FALSE(finished.out.empty());
        CHECK(finished.err.empty());
    }
    const auto version = run({.arguments = {"--version"}}).out;
    CHECK(version.compare(0, 9, "soichi 0.") == 0);
    CHECK(has(version, "store format 4"));
}

TEST_CASE("every reading verb says that there is no store, and makes none")
{
    TempFolder folder;
    for (const auto& arguments :
         {Words{"trace", "x"}, Words{"links", "x"}, Words{"path", "x", "y"}, Words{"find", "x"}, Words{"show", "x"},
          Words{"export"}, Words{"stats"}, Words{"remove", "x"}, Words{"update"}}) {
        CAPTURE(arguments.front());
        const auto finished = run({.arguments = arguments, .folder = folder.path()});
        CHECK(finished.code == 5);
        CHECK(finished.out.empty());
        CHECK(has(finished.err, "there is no store at soichi.db"));
        CHECK_FALSE(std::filesystem::exists(folder.path() / "soichi.db"));
    }
}

TEST_CASE("what is no store is told and left as it is")
{
    TempFolder folder;
    folder.write("file", "not a store");
    folder.write("other/notes.txt", "not a store either");
    for (const std::string place : {"file", "other"}) {
        CAPTURE(place);
        const auto finished = run({.arguments = {"stats", "--db", place}, .folder = folder.path()});
        CHECK(finished.code == 5);
        CHECK(has(finished.err, place));
    }
    CHECK(file_text(folder.path() / "file") == "not a store");
}

TEST_CASE("the store is that of the option, else of the environment, else of the folder")
{
    DrawnGraph drawn{drawing};
    const auto store = drawn.directory().string();
    TempFolder folder;
    std::filesystem::create_directory_symlink(store, folder.path() / "soichi.db");
    CHECK(run({.arguments = {"stats", "--db", store}}).code == 0);
    CHECK(run({.arguments = {"--db", store, "stats"}}).code == 0);
    CHECK(run({.arguments = {"stats"}, .environment = {{"SOICHI_DB", store}}}).code == 0);
    CHECK(run({.arguments = {"stats", "--db", "nowhere"}, .environment = {{"SOICHI_DB", store}}}).code == 5);
    CHECK(run({.arguments = {"stats"}, .folder = folder.path()}).code == 0);
}

TEST_CASE("a store that another process writes to can be read but not written")
{
    DrawnGraph drawn{drawing};  // open for writing as long as this test runs
    const auto store = drawn.directory().string();
    CHECK(run({.arguments = {"stats", "--db", store}}).code == 0);
    for (const auto& arguments : {Words{"remove", "x"}, Words{"update"}, Words{"import", "."}}) {
        CAPTURE(arguments.front());
        auto words = arguments;
        words.insert(words.end(), {"--db", store});
        const auto finished = run({.arguments = words});
        CHECK(finished.code == 4);
        CHECK(has(finished.err, "another process is writing"));
    }
}

TEST_CASE("names that are unknown or not clear end with 2 and change nothing")
{
    DrawnGraph drawn{drawing};
    const auto store = drawn.directory().string();
    struct Row {
        std::string when;
        Words arguments;
        const char* says;
    };
    for (const auto& row : {
             Row{"unknown", {"trace", "Chỉ thị 99"}, "nothing in the store has the name"},
             Row{"of another kind than a trace needs", {"trace", "an"}, "is of the kind"},
             Row{"an id that is not there", {"show", "d_0123456789abcdef"}, "nothing in the store has the name"},
             Row{"an edge that is not there", {"show", "e_0123456789abcdef"}, "nothing in the store has the name"},
             Row{"nothing typed", {"trace", ""}, "nothing in the store has the name"},
         }) {
        CAPTURE(row.when);
        auto words = row.arguments;
        words.insert(words.end(), {"--db", store});
        const auto finished = run({.arguments = words});
        CHECK(finished.code == 2);
        CHECK(finished.out.empty());
        CHECK(has(finished.err, row.says));
    }
}

TEST_CASE("an empty answer is a failure only where that is asked")
{
    DrawnGraph drawn{drawing};
    const auto store = drawn.directory().string();
    for (const auto& arguments : {Words{"find", "không có"}, Words{"trace", "7/KH-UBND"}, Words{"path", "an", "ct"}}) {
        CAPTURE(arguments.front());
        auto words = arguments;
        if (words.front() == "path") {
            words.back() = "16/CT-TTg";
        }
        words.insert(words.end(), {"--db", store});
        CHECK(run({.arguments = words}).code == 0);
        words.push_back("--fail-empty");
        CHECK(run({.arguments = words}).code == 6);
    }
}

TEST_CASE("an output file appears whole or not at all")
{
    DrawnGraph drawn{drawing};
    const auto store = drawn.directory().string();
    TempFolder folder;
    const auto start = [&](const std::string& file) {
        return Start{.arguments = {"export", "--db", store, "--output", file}, .folder = folder.path()};
    };
    SUBCASE("the result goes to the file and nowhere else")
    {
        const auto finished = run(start("graph.jsonl"));
        CHECK(finished.code == 0);
        CHECK(finished.out.empty());
        CHECK(file_text(folder.path() / "graph.jsonl") == run({.arguments = {"export", "--db", store}}).out);
    }
    SUBCASE("the format is that of the file's extension")
    {
        CHECK(run(start("graph.dot")).code == 0);
        CHECK(file_text(folder.path() / "graph.dot").compare(0, 7, "digraph") == 0);
    }
    SUBCASE("a folder that is not there")
    {
        const auto finished = run(start("no/such/graph.jsonl"));
        CHECK(finished.code == 2);
        CHECK(has(finished.err, "no/such/graph.jsonl"));
    }
    SUBCASE("a disk that is full")
    {
        if (!std::filesystem::exists("/dev/full")) {
            MESSAGE("skipped: there is no /dev/full");
            return;
        }
        CHECK(run(start("/dev/full")).code == 2);
        CHECK(std::filesystem::exists("/dev/full"));
    }
    SUBCASE("a failed verb leaves the earlier file")
    {
        folder.write("old.json", "old");
        const auto finished =
            run({.arguments = {"links", "không có", "--db", store, "--output", "old.json"}, .folder = folder.path()});
        CHECK(finished.code == 2);
        CHECK(file_text(folder.path() / "old.json") == "old");
    }
    for (const auto& entry : std::filesystem::directory_iterator{folder.path()}) {
        CHECK_FALSE(has(entry.path().string(), ".part"));
    }
}

TEST_CASE("an unknown format lists those that there are")
{
    DrawnGraph drawn{drawing};
    const auto finished = run({.arguments = {"export", "--format", "gexf", "--db", drawn.directory().string()}});
    CHECK(finished.code == 2);
    CHECK(has(finished.err, "jsonl, graphml, dot"));
}

TEST_CASE("a reader that goes away ends the program without a word")
{
    std::string many;
    for (int i = 0; i < 3000; ++i) {
        many += "kh-" + std::to_string(i) + " -implements-> ct\n";
    }
    DrawnGraph drawn{many};
    Running running{{.arguments = {"export", "--db", drawn.directory().string()}}};
    CHECK(running.read_and_close(10) == "{\"type\":\"n");
    const auto finished = running.finish();
    CHECK(finished.code == 128 + SIGPIPE);
    CHECK(finished.err.empty());
}

TEST_CASE("colours are for terminals, unless they are asked for")
{
    DrawnGraph drawn{drawing};
    const Words trace{"trace", "16/CT-TTg", "--db", drawn.directory().string()};
    const auto coloured = [&](Words more, std::map<std::string, std::string> environment) {
        auto words = trace;
        words.insert(words.end(), more.begin(), more.end());
        return has(run({.arguments = words, .environment = std::move(environment)}).out, "\x1b[");
    };
    CHECK_FALSE(coloured({}, {{"TERM", "xterm"}}));
    CHECK(coloured({"--color", "always"}, {{"TERM", "dumb"}}));
    CHECK(coloured({"--color=always"}, {{"NO_COLOR", "1"}}));
    CHECK_FALSE(coloured({"--color=never"}, {{"TERM", "xterm"}}));
}

TEST_CASE("quiet leaves notes out, not answers and not errors")
{
    DrawnGraph drawn{drawing};
    const auto store = drawn.directory().string();
    CHECK_FALSE(run({.arguments = {"find", "không có", "--db", store}}).err.empty());
    CHECK(run({.arguments = {"find", "không có", "--db", store, "-q"}}).err.empty());
    CHECK_FALSE(run({.arguments = {"links", "không có", "--db", store, "-q"}}).err.empty());
}
