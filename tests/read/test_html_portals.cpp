// Articles wrapped as portals do come out as they went in.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>
#include <vector>

#include "core/names/spelling.hpp"
#include "importers/find/normal_text.hpp"
#include "importers/read/html/html.hpp"
#include "tests/read/portal_pages.hpp"

using namespace soichi;
using test::PortalStyle;

namespace {

/// What is left of a text without white space and the bars between cells.
std::string squashed(std::string_view text)
{
    std::string kept;
    const auto tidied = tidy(text);
    std::copy_if(tidied.begin(), tidied.end(), std::back_inserter(kept), [](char c) { return c != ' ' && c != '|'; });
    return kept;
}

struct Account {
    std::size_t article = 0;  ///< bytes
    std::size_t article_kept = 0;
    std::size_t furniture = 0;
    std::size_t furniture_kept = 0;
    std::string missing;

    void add(const Account& other)
    {
        article += other.article;
        article_kept += other.article_kept;
        furniture += other.furniture;
        furniture_kept += other.furniture_kept;
    }
    [[nodiscard]] double share_kept() const { return static_cast<double>(article_kept) / static_cast<double>(article); }
    [[nodiscard]] double share_of_furniture() const
    {
        return static_cast<double>(furniture_kept) / static_cast<double>(furniture);
    }
};

/// Whatever is no line of the article counts as furniture that was kept.
Account account_of(const test::PortalPage& page, const Document& document)
{
    Account account;
    auto rest = squashed(document.text);
    const auto take = [&](const std::string& line) {
        const auto at = rest.find(line);
        return at != std::string::npos && !rest.replace(at, line.size(), "\n").empty();
    };
    for (const auto& line : page.article) {
        const auto wanted = squashed(line);
        account.article += wanted.size();
        const bool kept = take(wanted);
        account.article_kept += kept ? wanted.size() : 0;
        account.missing += kept ? "" : "[" + line + "]";
    }
    for (const auto& line : page.furniture) {
        account.furniture += squashed(line).size();
    }
    account.furniture_kept = rest.size() - static_cast<std::size_t>(std::count(rest.begin(), rest.end(), '\n'));
    std::replace(rest.begin(), rest.end(), '\n', ' ');
    account.missing += account.furniture_kept == 0 ? "" : "{" + tidy(rest) + "}";
    return account;
}

constexpr std::uint32_t seeds = 12;

}  // namespace

TEST_CASE("a page of any portal gives its article and no furniture")
{
    Account all;
    for (const auto& article : test::invented_articles()) {
        for (int style = 0; style < test::portal_styles; ++style) {
            for (std::uint32_t seed = 0; seed < seeds; ++seed) {
                CAPTURE(article.title);
                CAPTURE(style);
                CAPTURE(seed);
                const auto page = test::portal_page(article, static_cast<PortalStyle>(style), seed);
                const auto document = read_html(page.html);
                const auto account = account_of(page, document);
                CAPTURE(account.missing);
                CHECK(account.share_kept() >= 0.99);
                CHECK(account.share_of_furniture() <= 0.01);
                all.add(account);
            }
        }
    }
    CHECK(all.share_kept() >= 0.99);
    CHECK(all.share_of_furniture() <= 0.01);
}

TEST_CASE("several threads read pages at once")
{
    constexpr int threads = 4;
    const auto page = [](int style) {
        return test::portal_page(test::invented_articles().front(), static_cast<PortalStyle>(style), 0).html;
    };
    constexpr int pages = 10 * test::portal_styles;
    std::vector<std::future<std::vector<Document>>> readers;
    readers.reserve(threads);
    for (int i = 0; i < threads; ++i) {
        readers.push_back(std::async(std::launch::async, [&] {
            std::vector<Document> documents;
            documents.reserve(pages);
            for (int round = 0; round < pages; ++round) {
                documents.push_back(read_html(page(round % test::portal_styles)));
            }
            return documents;
        }));
    }
    const auto first = readers.front().get();
    for (std::size_t i = 1; i < readers.size(); ++i) {
        CHECK(readers[i].get() == first);
    }
    CHECK(first.front() == read_html(page(0)));
}

TEST_CASE("a page of any portal tells its title, day, version, address and publisher")
{
    for (const auto& article : test::invented_articles()) {
        for (int style = 0; style < test::portal_styles; ++style) {
            for (std::uint32_t seed = 0; seed < seeds; ++seed) {
                CAPTURE(style);
                CAPTURE(seed);
                const auto page = test::portal_page(article, static_cast<PortalStyle>(style), seed);
                const auto facts = read_html(page.html).facts;
                CHECK(facts.title == page.facts.title);
                CHECK(facts.date == page.facts.date);
                CHECK(facts.version == page.facts.version);
                CHECK(facts.url == page.facts.url);
                CHECK(facts.publisher == page.facts.publisher);
            }
        }
    }
}

TEST_CASE("real articles wrapped as portals do keep their words in order")
{
    const char* shared = std::getenv("SOICHI_SHARED");  // NOLINT(concurrency-mt-unsafe): nothing sets it
    const auto folder = std::filesystem::path{shared == nullptr ? "" : shared} / "articles";
    if (!std::filesystem::is_directory(folder)) {
        MESSAGE("skipped: no articles; set SOICHI_SHARED");
        return;
    }
    for (const auto& file : std::filesystem::directory_iterator{folder}) {
        std::ifstream in{file.path(), std::ios::binary};
        const std::string text{std::istreambuf_iterator<char>{in}, {}};
        const auto article = test::portal_article(text);
        std::string words;
        for (const auto& part : article.parts) {
            words += part.lines[0] + "\n";
        }
        for (const auto style : {PortalStyle::nukeviet, PortalStyle::sharepoint, PortalStyle::liferay}) {
            CAPTURE(file.path().filename().string());
            CAPTURE(static_cast<int>(style));
            const auto document = read_html(test::portal_page(article, style, 1).html);
            CHECK(tidy(document.facts.title) == tidy(article.title));
            CHECK(tidy(document.text) == tidy(words));
        }
    }
}
