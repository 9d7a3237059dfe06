#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "tests/cli/program.hpp"
#include "tests/support/temp_store.hpp"

using soichi::test::run;
using soichi::test::TempFolder;

namespace {

using Words = std::vector<std::string>;

constexpr auto bash = "/bin/bash";

// As bash calls it: the words up to the cursor, which stands at the end of the last one.
constexpr auto complete = R"(
    source ./script
    COMP_WORDS=("$@")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    $(complete -p soichi | sed 's/.* -F \([^ ]*\) .*/\1/')
    printf '%s\n' "${COMPREPLY[@]}"
)";

/// What bash offers where these words have been typed.
Words offered(const TempFolder& folder, const Words& typed)
{
    Words arguments{"--norc", "--noprofile", "-c", complete, "bash", "soichi"};
    arguments.insert(arguments.end(), typed.begin(), typed.end());
    const auto finished = run(
        {.arguments = arguments, .folder = folder.path(), .environment = {{"PATH", "/usr/bin:/bin"}}, .program = bash});
    CHECK(finished.err.empty());
    Words words;
    std::istringstream lines{finished.out};
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty()) {
            words.push_back(line);
        }
    }
    std::sort(words.begin(), words.end());
    return words;
}

bool offers(const Words& words, const std::string& word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

TEST_CASE("bash completes what the program takes")
{
    if (!std::filesystem::exists(bash)) {
        MESSAGE("skipped: there is no /bin/bash");
        return;
    }
    TempFolder folder;
    folder.write("script", run({.arguments = {"completion", "bash"}}).out);
    folder.write("bài viết/một.txt", "x");
    struct Row {
        std::string when;
        Words typed;
        Words wanted;
    };
    for (const auto& row : {
             Row{"a verb", {"tr"}, {"trace"}},
             Row{"a verb after an option with a value", {"--db", "x", "tr"}, {"trace"}},
             Row{"a verb after an option with a sign", {"--db", "=", "x", "tr"}, {"trace"}},
             Row{"the beginning of an option", {"trace", "--dep"}, {"--depth"}},
             Row{"no option of another verb", {"stats", "--dep"}, {}},
             Row{"the program's own option", {"--vers"}, {"--version"}},
             Row{"a choice", {"trace", "x", "--lang", ""}, {"en", "vi"}},
             Row{"a choice after a sign", {"--lang", "="}, {"en", "vi"}},
             Row{"the beginning of a choice after a sign", {"--lang", "=", "v"}, {"vi"}},
             Row{"choices that stand in help only", {"find", "--kind", "a"}, {"agency", "article"}},
             Row{"formats", {"export", "-f", "g"}, {"graphml"}},
             Row{"encodings", {"import", "--encoding", "vi"}, {"viqr", "viscii"}},
             Row{"a number is the user's", {"trace", "--depth", ""}, {}},
             Row{"a name is the user's", {"trace", ""}, {}},
             Row{"folders", {"--db", "b"}, {"bài viết"}},
             Row{"files", {"import", "bài viết/m"}, {"bài viết/một.txt"}},
             Row{"files after the first", {"import", "-", "bài viết/m"}, {"bài viết/một.txt"}},
             Row{"the first argument's choices", {"judgements", "un"}, {"undo"}},
             Row{"then what the second takes", {"judgements", "replay", "s"}, {"script"}},
             Row{"what there is help on", {"help", "exp"}, {"explain", "export"}},
             Row{"and on exit codes", {"help", "exi"}, {"exit-codes"}},
             Row{"shells", {"completion", ""}, {"bash", "fish", "zsh"}},
             Row{"a name that is a verb's too", {"find", "trace", "--ki"}, {"--kind"}},
         }) {
        CAPTURE(row.when);
        CHECK(offered(folder, row.typed) == row.wanted);
    }
    CHECK(offers(offered(folder, {""}), "import"));
    CHECK(offers(offered(folder, {"trace", "-"}), "--json"));
}

TEST_CASE("the scripts for zsh and fish name verbs, options and choices")
{
    const auto zsh = run({.arguments = {"completion", "zsh"}}).out;
    CHECK(zsh.find("#compdef soichi") == 0);
    CHECK(zsh.find("'trace:Follow a directive") != std::string::npos);
    CHECK(zsh.find("'(--lang)--lang=[Language\\: vi or en") != std::string::npos);
    CHECK(zsh.find("(vi en)") != std::string::npos);
    const auto fish = run({.arguments = {"completion", "fish", "--lang", "vi"}}).out;
    CHECK(fish.find("-a trace -d 'Lần theo một văn bản") != std::string::npos);
    CHECK(fish.find("'soichi_after trace' -l depth -x") != std::string::npos);
    CHECK(fish.find("-a 'vi en'") != std::string::npos);
}

TEST_CASE("a shell that is not known is refused with those that are")
{
    const auto finished = run({.arguments = {"completion", "tcsh"}});
    CHECK(finished.code == 2);
    CHECK(finished.err.find("\"tcsh\" is no value for shell: choose one of: bash, zsh, fish") != std::string::npos);
}
