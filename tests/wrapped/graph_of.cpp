#include "tests/wrapped/graph_of.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>

#include "core/model/provisional.hpp"
#include "core/names/spelling.hpp"
#include "query/dump/dump.hpp"
#include "tests/support/temp_store.hpp"

namespace soichi::test {

namespace {

std::string number_in(std::string_view source)
{
    const auto last = source.find_last_of("0123456789");
    if (last == std::string_view::npos) {
        return "?";
    }
    const auto before = source.find_last_not_of("0123456789", last);
    const auto first = before == std::string_view::npos ? 0 : before + 1;
    return std::string{source.substr(first, last + 1 - first)};
}

class GraphDump : public Dump {
public:
    void begin() override {}
    void node(const Node& node, const DumpedArticle* article) override
    {
        nodes_.push_back(node);
        if (article != nullptr) {
            numbers_[node.id] = number_in(source_of(article->article));
            dates_[node.id] = article->article.date;
        }
    }
    void edge(const Edge& edge, const std::vector<Citation>& evidence) override { edges_.emplace_back(edge, evidence); }
    void end() override
    {
        for (const auto& node : nodes_) {
            graph.push_back("node " + name_of(node));
        }
        for (const auto& [edge, evidence] : edges_) {
            add(edge, evidence);
        }
        std::sort(graph.begin(), graph.end());
    }

    Graph graph;

private:
    /// Notes by which name edges name the node, and gives its line.
    std::string name_of(const Node& node)
    {
        const auto id = to_string(node.id);
        if (node.id.kind == Kind::article) {
            names_[id] = "article " + numbers_[node.id];
            return names_[id] + " date=" + dates_[node.id];
        }
        const auto article = article_of_provisional(node.key);
        const auto whose = article ? "of article " + numbers_[*article] : id;
        const auto name = fmt::format("{} {} {}", whose, rule_of(node.id.kind).name, node.label);
        auto line = name;
        for (const auto& alias : node.aliases) {
            line += " | " + alias;
        }
        line += words_of(node.properties);
        names_[id] = article ? line : name;
        return line;
    }

    /// Where values name nodes, by their names.
    std::string words_of(const Properties& properties)
    {
        std::string words;
        for (const auto& [name, value] : properties) {
            words += fmt::format(" {}=", name);
            for (std::size_t at = 0; at < value.size();) {
                const auto end = std::min(value.find(' ', at), value.size());
                const auto word = value.substr(at, end - at);
                const auto node = names_.find(word);
                words += (at == 0 ? "" : " ") + (node == names_.end() ? word : "(" + node->second + ")");
                at = end + 1;
            }
        }
        return words;
    }

    void add(const Edge& edge, const std::vector<Citation>& evidence)
    {
        const auto line = fmt::format("{} ({}) -> ({}){}", rule_of(edge.relation).label, names_[to_string(edge.from)],
                                      names_[to_string(edge.to)], words_of(edge.properties));
        graph.push_back("edge " + line);
        for (const auto& [piece, quote, date, article] : evidence) {
            graph.push_back(fmt::format("evidence {}: article {} {} {}{} \"{}\"", line, numbers_[piece.article],
                                        piece.rule, piece.confidence, words_of(piece.qualifiers), tidy(quote)));
        }
    }

    std::vector<Node> nodes_;
    std::vector<std::pair<Edge, std::vector<Citation>>> edges_;
    std::map<NodeId, std::string> numbers_;
    std::map<NodeId, std::string> dates_;
    std::map<std::string, std::string> names_;  ///< by ids as dumps write them
};

std::string reasons_in(const ImportReport& report)
{
    std::string reasons;
    for (const auto& [source, reason] : report.rejected) {
        reasons += fmt::format("{}: {}\n", source, reason);
    }
    return reasons;
}

}  // namespace

Graph graph_of(const Store& store)
{
    GraphDump dump;
    write_graph(store.snapshot(), dump);
    return std::move(dump.graph);
}

Graph graph_of(const Members& files)
{
    const TempFolder folder;
    for (const auto& [name, bytes] : files) {
        folder.write(name, bytes);
    }
    TempStore store;
    const auto report = import_paths(*store, {folder.path().string()});
    CHECK(reasons_in(report).empty());
    CHECK(report.added == report.read);
    CHECK(report.passed_over.empty());
    return graph_of(*store);
}

Graph graph_of(const std::vector<SourcedDocument>& documents)
{
    TempStore store;
    std::size_t at = 0;
    const auto next = [&] { return at < documents.size() ? std::optional{documents[at++]} : std::nullopt; };
    const auto report = import_documents(*store, next);
    CHECK(reasons_in(report).empty());
    return graph_of(*store);
}

Graph nodes_and_edges(Graph graph)
{
    std::erase_if(graph, [](const std::string& line) {
        return line.rfind("evidence ", 0) == 0 || line.rfind("node article ", 0) == 0;
    });
    return graph;
}

std::string difference(const Graph& a, const Graph& b)
{
    std::string lines;
    const auto add = [&](const char* sign, const Graph& from, const Graph& without) {
        Graph only;
        std::set_difference(from.begin(), from.end(), without.begin(), without.end(), std::back_inserter(only));
        for (const auto& line : only) {
            lines += sign + line + "\n";
        }
    };
    add("- ", a, b);
    add("+ ", b, a);
    return lines;
}

}  // namespace soichi::test
