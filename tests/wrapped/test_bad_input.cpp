#include <doctest/doctest.h>

#include <algorithm>

#include "core/store/store.hpp"
#include "tests/cli/program.hpp"
#include "tests/wrapped/bad_files.hpp"

using namespace soichi::test;

namespace {

/// How many lines of `text` begin with `begin` and hold `words`.
std::size_t lines_with(const std::string& text, const std::string& begin, const std::string& words)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        at = end + 1;
        count += line.rfind(begin, 0) == 0 && line.find(words) != std::string::npos ? 1 : 0;
    }
    return count;
}

}  // namespace

TEST_CASE("bad files in a folder are refused one by one, and every good article is imported")
{
    const TempFolder folder;
    const TempFolder input;
    const auto files = write_bad_files(input);
    const auto finished =
        run({.arguments = {"import", input.path().string(), "--limit", "0", "--quiet"}, .folder = folder.path()});
    CAPTURE(finished.err);
    CHECK(finished.code == 1);
    for (const auto& refused : files.refused) {
        CAPTURE(refused.source);
        CAPTURE(refused.words);
        CHECK(lines_with(finished.err, "  " + refused.source, refused.words) == 1);
    }
    CHECK(lines_with(finished.err, "  ", "") == files.refused.size());
    const auto store = soichi::Store::open(folder.path() / "soichi.db", {.read_only = true, .create = false});
    const auto all = store.snapshot();
    CHECK(all.articles().size() == files.good.size() + 1);  // and the one that most lines of JSON are
    for (const auto number : files.good) {
        CAPTURE(number);
        CHECK_FALSE(all.names_with_word(std::to_string(100 + number), 1).empty());
    }
    CHECK(all.names_with_word("100", 1).empty());  // named by what is refused alone
    const auto again =
        run({.arguments = {"import", input.path().string(), "--limit", "0", "--quiet"}, .folder = folder.path()});
    CHECK(again.code == 1);
    CHECK(again.err == finished.err);
}
