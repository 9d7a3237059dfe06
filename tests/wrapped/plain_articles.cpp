#include "tests/wrapped/plain_articles.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace soichi::test {

namespace {

namespace fs = std::filesystem;

PlainArticles articles_in(std::string from, const fs::path& folder)
{
    PlainArticles articles{std::move(from), {}};
    if (!fs::is_directory(folder)) {
        return articles;
    }
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator{folder}) {
        paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    for (const auto& path : paths) {
        std::ifstream in{path, std::ios::binary};
        articles.texts.emplace_back(std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{});
        articles.names.push_back(path.filename().string());
    }
    return articles;
}

}  // namespace

PlainArticles example_articles()
{
    auto articles = articles_in("examples", SOICHI_PROJECT_DIR "/examples/articles");
    REQUIRE_FALSE(articles.texts.empty());
    return articles;
}

PlainArticles shared_article_files()
{
    const char* const shared = std::getenv("SOICHI_SHARED");  // NOLINT(concurrency-mt-unsafe): one thread
    auto articles = articles_in("shared", fs::path{shared == nullptr ? "" : shared} / "articles");
    if (articles.texts.empty()) {
        MESSAGE("skipped: no articles; set SOICHI_SHARED");
    }
    return articles;
}

}  // namespace soichi::test
