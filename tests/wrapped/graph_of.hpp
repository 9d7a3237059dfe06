#pragma once

#include <string>
#include <vector>

#include "core/store/store.hpp"
#include "importers/import.hpp"
#include "tests/read/office_files.hpp"

namespace soichi::test {

/// A dump, one line a node, an edge and a piece of evidence, in byte order, without what depends on how its articles
/// were wrapped: ids, titles, sources and addresses of articles, spans. In their place stand the articles' numbers.
/// Quotes are in NFC with single spaces. A node that one article alone knows, so that its id depends on the article's,
/// stands there as its kind, label and properties.
using Graph = std::vector<std::string>;

Graph graph_of(const Store& store);

/// The graph of these files. Where a file or member holds one article, its number ("07") is the last one in its name;
/// where it holds more, the last one in their ids or addresses. Every article must be imported.
Graph graph_of(const Members& files);

/// The same of documents, of which each has a number of its own.
Graph graph_of(const std::vector<SourcedDocument>& documents);

/// Without evidence and the days of articles.
Graph nodes_and_edges(Graph graph);

/// What only `a` says ("- …") and what only `b` says ("+ …"), a line each; empty where they are the same.
std::string difference(const Graph& a, const Graph& b);

}  // namespace soichi::test
