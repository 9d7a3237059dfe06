#include <fmt/format.h>

#include "core/names/sketch.hpp"
#include "importers/exchange/faults.hpp"
#include "importers/exchange/statements_json.hpp"
#include "importers/exchange/strict_reader.hpp"
#include "importers/read/articles.hpp"

namespace soichi {

namespace {

/// Reads the parts of a line; what they say together is for fault_of() to judge.
class StatementsReader {
public:
    ReadArticle read(const Json& line)
    {
        ReadArticle read;
        auto& statements = read.statements;
        check_schema(line);
        statements.rules = in_.text(line, "rules");
        read.article = article(in_.object(line, "article"));
        statements.date = in_.text(line, "date");
        statements.entities = in_.objects<Entity>(line, "entities", [&](const Json& of) { return entity(of); });
        statements.claims = in_.objects<Claim>(line, "claims", [&](const Json& of) { return claim(of); });
        statements.doubts = in_.objects<Doubt>(line, "doubts", [&](const Json& of) { return doubt(of); });
        statements.published = in_.numbers(line, "published");
        const auto& background = in_.object(line, "background");
        statements.background.nodes = in_.objects<Node>(background, "nodes", [&](const Json& of) { return node(of); });
        statements.background.edges = in_.objects<Edge>(background, "edges", [&](const Json& of) { return edge(of); });
        return read;
    }

    [[nodiscard]] const std::string& fault() const { return in_.fault(); }

private:
    void check_schema(const Json& line)
    {
        const auto schema = in_.text(line, "schema");
        if (schema != statements_schema) {
            in_.refuse(
                fmt::format("the schema \"{}\" is not {}, the one that this program reads", schema, statements_schema));
        }
    }

    Article article(const Json& of)
    {
        Article article;
        article.id = id(of, "id");
        article.title = in_.text(of, "title");
        article.date = in_.text(of, "date");
        article.url = in_.text(of, "url");
        article.publisher = in_.text(of, "publisher");
        article.sources =
            in_.objects<Source>(of, "sources", [this](const Json& source) { return this->source(source); });
        article.text = in_.text(of, "text");
        article.text_bytes = article.text.size();
        article.text_hash = content_hash(article.text);
        article.sketch = sketch_of(body_of(article.text));
        return article;
    }

    Source source(const Json& of)
    {
        const auto bytes = parse_hex(in_.text(of, "bytes"));
        if (!bytes) {
            in_.refuse("bytes is no hash of sixteen hex digits");
        }
        return {in_.text(of, "name"), in_.text(of, "url"), in_.text(of, "version"), in_.text(of, "encoding"),
                bytes.value_or(0)};
    }

    Entity entity(const Json& of)
    {
        const auto kind = this->kind(of);
        return {kind,
                in_.text(of, "label"),
                in_.texts(of, "aliases"),
                in_.properties(of, "properties"),
                in_.text(of, "key"),
                in_.objects<Span>(of, "mentions", [&](const Json& mention) { return span(mention); })};
    }

    Claim claim(const Json& of)
    {
        return {relation(of), in_.number(of, "from"), in_.number(of, "to"),      in_.properties(of, "qualifiers"),
                span(of),     in_.text(of, "rule"),   in_.real(of, "confidence")};
    }

    Doubt doubt(const Json& of)
    {
        Doubt doubt;
        doubt.span = span(of);
        doubt.reason = reason(of);
        const auto concern = in_.text(of, "concerns");
        doubt.relation = labelled(concern);
        doubt.kind = doubt.relation ? std::nullopt : kind_named(concern);
        if (!doubt.relation && !doubt.kind && concern != "date") {
            in_.refuse(fmt::format(R"("{}" is no kind of node, no relation and not "date")", concern));
        }
        doubt.candidates = in_.objects<Candidate>(of, "candidates", [&](const Json& candidate) {
            return Candidate{in_.text(candidate, "label"), in_.text(candidate, "key"), in_.real(candidate, "score")};
        });
        return doubt;
    }

    Node node(const Json& of)
    {
        const auto kind = this->kind(of);
        Node node{id(of, "id"), in_.text(of, "key"), in_.text(of, "label"), in_.texts(of, "aliases"),
                  in_.properties(of, "properties")};
        if (node.id != node_id(kind, node.key)) {
            in_.refuse("\"id\" is not the hash of this key");
        }
        return node;
    }

    Edge edge(const Json& of)
    {
        const auto text = in_.text(of, "id");
        const auto known = parse_edge_id(text);
        Edge edge{known.value_or(EdgeId{}), relation(of), id(of, "from"), id(of, "to"),
                  in_.properties(of, "properties")};
        if (!known || edge.id != edge_id(edge.relation, edge.from, edge.to)) {
            in_.refuse("\"id\" is not the hash of this relation and its ends");
        }
        return edge;
    }

    Span span(const Json& of) { return {in_.number(of, "begin"), in_.number(of, "end")}; }

    NodeId id(const Json& of, const char* name)
    {
        const auto text = in_.text(of, name);
        const auto id = parse_node_id(text);
        return id && to_string(*id) == text ? *id : refused<NodeId>(text, "id");
    }

    Kind kind(const Json& of)
    {
        const auto name = in_.text(of, "kind");
        const auto kind = kind_named(name);
        return kind ? *kind : refused<Kind>(name, "kind of node");
    }

    Relation relation(const Json& of)
    {
        const auto label = in_.text(of, "relation");
        const auto relation = labelled(label);
        return relation ? *relation : refused<Relation>(label, "relation");
    }

    Reason reason(const Json& of)
    {
        const auto name = in_.text(of, "reason");
        const auto reason = reason_named(name);
        return reason ? *reason : refused<Reason>(name, "reason of a doubt");
    }

    /// The relation that is written so, capitals included.
    static std::optional<Relation> labelled(std::string_view label)
    {
        const auto relation = relation_named(label);
        return relation && rule_of(*relation).label == label ? relation : std::nullopt;
    }

    template <class Thing>
    Thing refused(const std::string& name, const char* what)
    {
        in_.refuse(fmt::format("\"{}\" is no {}", name, what));
        return {};
    }

    StrictReader in_;
};

}  // namespace

std::variant<ReadArticle, std::string> read_statements(std::string_view line)
{
    const auto parsed = parse_json(line);
    if (const auto* const fault = std::get_if<std::string>(&parsed)) {
        return *fault;
    }
    StatementsReader reader;
    auto read = reader.read(std::get<Json>(parsed));
    auto fault = reader.fault().empty() ? fault_of(read) : reader.fault();
    if (!fault.empty()) {
        return fault + "; write the line anew with `soichi extract`";
    }
    return read;
}

}  // namespace soichi
