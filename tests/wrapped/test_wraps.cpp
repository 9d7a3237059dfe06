// However articles are wrapped, they give the graph that their plain texts give.

#include <doctest/doctest.h>

#include <array>

#include "tests/wrapped/graph_of.hpp"
#include "tests/wrapped/plain_articles.hpp"
#include "tests/wrapped/wraps.hpp"

using namespace soichi::test;

namespace {

struct Wrap {
    const char* as;
    Members (*files)(const Texts&);
};

void check_wraps(const PlainArticles& articles)
{
    if (articles.texts.empty()) {
        return;
    }
    const auto plain = graph_of(plain_files(articles.texts));
    CHECK(plain.size() > 100);
    for (const auto& wrap : {
             Wrap{"Word files", word_files},
             Wrap{"OpenDocument texts", open_document_files},
             Wrap{"JSON Lines", json_lines_file},
             Wrap{"CSV", csv_file},
             Wrap{"a zip file", zip_file},
             Wrap{"a tar file, compressed", tar_zst_file},
         }) {
        CAPTURE(wrap.as);
        CHECK(difference(plain, graph_of(wrap.files(articles.texts))) == std::string{});
    }
}

void check_same(const Graph& plain, const Pages& pages)
{
    const auto graph = graph_of(pages.files);
    CHECK(difference(nodes_and_edges(plain), nodes_and_edges(graph)) == std::string{});
    CHECK(difference(graph_of(pages.plain), graph) == std::string{});
}

void check_pages(const PlainArticles& articles)
{
    if (articles.texts.empty()) {
        return;
    }
    const auto plain = graph_of(plain_files(articles.texts));
    for (const auto style : {PortalStyle::nukeviet, PortalStyle::sharepoint, PortalStyle::liferay}) {
        CAPTURE(static_cast<int>(style));
        check_same(plain, portal_files(articles.texts, style));
        check_same(plain, warc_file(articles.texts, style));
    }
}

void check_pdfs(const PlainArticles& articles)
{
    const auto files = articles.texts.empty() ? std::nullopt : pdf_files(articles.texts);
    if (files) {
        CHECK(difference(graph_of(plain_files(articles.texts)), graph_of(*files)) == std::string{});
    }
}

}  // namespace

TEST_CASE("example articles in files of every format give the graph of their plain texts")
{
    check_wraps(example_articles());
}

TEST_CASE("real articles in files of every format give the graph of their plain texts")
{
    check_wraps(shared_article_files());
}

TEST_CASE("example articles on the pages of portals give the graph of their plain texts")
{
    check_pages(example_articles());
}

TEST_CASE("real articles on the pages of portals give the graph of their plain texts")
{
    check_pages(shared_article_files());
}

TEST_CASE("example articles in PDFs give the graph of their plain texts")
{
    check_pdfs(example_articles());
}

TEST_CASE("real articles in PDFs give the graph of their plain texts")
{
    check_pdfs(shared_article_files());
}
