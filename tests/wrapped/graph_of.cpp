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

std::string words_of(const Properties& properties)
{
    std::string words;
    for (const auto& [name, value] : properties) {
        words += fmt::format(" {}={}", name, value);
    }
    return words;
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
            graph.push_back("node " + line_of(node));
        }
        for (const auto& [edge, evidence] : edges_) {
            add(edge, evidence);
        }
        std::sort(graph.begin(), graph.end());
    }

    Graph graph;

private:
    std::string line_of(const Node& node)
    {
        if (node.id.kind == Kind::article) {
            names_[node.id] = "article " + numbers_[node.id];
            return names_[node.id] + " date=" + dates_[node.id];
        }
        const auto article = article_of_provisional(node.key);
        auto name = article ? "of article " + numbers_[*article] : to_string(node.id);
        name += fmt::format(" {} {}", rule_of(node.id.kind).name, node.label);
        auto line = name;
        for (const auto& alias : node.aliases) {
            line += " | " + alias;
        }
        line += words_of(node.properties);
        names_[node.id] = article ? line : name;
        return line;
    }

    void add(const Edge& edge, const std::vector<Citation>& evidence)
    {
        const auto line = fmt::format("edge {} ({}) -> ({}){}", rule_of(edge.relation).label, names_[edge.from],
                                      names_[edge.to], words_of(edge.properties));
        graph.push_back(line);
        for (const auto& [piece, quote, date, article] : evidence) {
            graph.push_back(fmt::format("{}: article {} {} {}{} \"{}\"", line, numbers_[piece.article], piece.rule,
                                        piece.confidence, words_of(piece.qualifiers), tidy(quote)));
        }
    }

    std::vector<Node> nodes_;
    std::vector<std::pair<Edge, std::vector<Citation>>> edges_;
    std::map<NodeId, std::string> numbers_;
    std::map<NodeId, std::string> dates_;
    std::map<NodeId, std::string> names_;
};

std::string reasons_in(const ImportReport& report)
{
    std::string reasons;
    for (const auto& [source, reason] : report.rejected) {
        reasons += source + ": " + reason + "\n";
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
