#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "importers/import.hpp"
#include "query/dump/dump.hpp"
#include "tests/decode/encoders.hpp"
#include "tests/support/temp_store.hpp"
#include "tests/wrapped/plain_articles.hpp"

using namespace soichi;
using namespace soichi::test;

namespace {

struct Score {
    double nodes = 0;  ///< F1
    double edges = 0;
};

double f1_after(const std::string& json, const std::string& key)
{
    const std::string f1 = "\"f1\": ";
    const auto at = json.find(f1, json.find("\"" + key + "\": {"));
    REQUIRE(at != std::string::npos);
    return std::stod(json.substr(at + f1.size()));
}

/// The graph of these files against the gold of `shared`.
Score score_of(const std::vector<std::string>& names, const std::vector<std::string>& texts,
               const std::filesystem::path& shared)
{
    const TempFolder folder;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        folder.write("articles/" + names[i], texts[i]);
    }
    TempStore store;
    import_paths(*store, {(folder.path() / "articles").string()});
    std::ostringstream lines;
    const auto all = store->snapshot();
    const auto dump = dump_format_named("jsonl")->make(lines, all);
    write_graph(all, *dump);
    const auto from = folder.write("dump.jsonl", lines.str());
    const auto to = folder.path() / "score.json";
    const auto command = "python3 '" + (shared / "eval/score.py").string() + "' --json --dump '" + from.string() +
                         "' --gold '" + (shared / "gold").string() + "' > '" + to.string() + "'";
    REQUIRE(std::system(command.c_str()) == 0);  // NOLINT(concurrency-mt-unsafe): one thread
    std::ifstream in{to};
    const std::string json{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
    return {f1_after(json, "nodes"), f1_after(json, "edges")};
}

}  // namespace

TEST_CASE("real articles in TCVN3 score at least 0.95 of what their plain texts do")
{
    const auto articles = shared_article_files();
    if (articles.texts.empty()) {
        return;
    }
    const std::filesystem::path shared = std::getenv("SOICHI_SHARED");  // NOLINT(concurrency-mt-unsafe): one thread
    if (!std::filesystem::exists(shared / "eval/score.py") ||
        std::system("python3 --version > /dev/null") != 0) {  // NOLINT(concurrency-mt-unsafe): one thread
        MESSAGE("skipped: no scorer, or no python3 to run it");
        return;
    }
    const auto in_tcvn3 = changed(articles.texts, [](const std::string& text) {
        return encoded(Encoding::tcvn3, mapped(Encoding::tcvn3, text));
    });
    const auto plain = score_of(articles.names, articles.texts, shared);
    const auto old = score_of(articles.names, in_tcvn3, shared);
    MESSAGE("nodes " << old.nodes << " of " << plain.nodes << ", edges " << old.edges << " of " << plain.edges);
    CHECK(plain.edges > 0.9);
    CHECK(old.nodes >= 0.95 * plain.nodes);
    CHECK(old.edges >= 0.95 * plain.edges);
}
