#pragma once

#include <string_view>

#include "query/dump/dump.hpp"

namespace soichi {

/// GraphML for Gephi, yEd, Cytoscape, networkx and igraph. The format has no lists: their items are joined by " | ". Of
/// an edge's evidence stand the number of pieces, the highest confidence, the articles and the best quote.
class GraphmlDump : public Dump {
public:
    /// Scans the snapshot once for the attributes' names, which must stand before their use.
    GraphmlDump(std::ostream& out, const Snapshot& snapshot);

    void begin() override;
    void node(const Node& node, const DumpedArticle* article) override;
    void edge(const Edge& edge, const std::vector<Citation>& evidence) override;
    void end() override;

private:
    void declare(std::string_view element, std::string_view name, std::string_view type);
    void data(std::string_view element, std::string_view name, std::string_view value);
    void all(std::string_view element, const Properties& properties);

    std::ostream& out_;
    std::vector<std::string> node_properties_;
    std::vector<std::string> edge_properties_;
};

}  // namespace soichi
