#include "core/store/statements_codec.hpp"

#include "core/store/keys.hpp"
#include "core/store/list_codec.hpp"
#include "core/store/parts_codec.hpp"

namespace soichi {

namespace {

void write_entity(ByteWriter& bytes, const Entity& entity)
{
    bytes.byte(static_cast<std::uint8_t>(entity.kind)).text(entity.label);
    write(bytes, entity.aliases);
    write(bytes, entity.properties);
    bytes.text(entity.key);
    write_list(bytes, entity.mentions, [](ByteWriter& to, const Span& span) { write(to, span); });
}

Kind read_kind(ByteReader& bytes)
{
    const auto kind = bytes.byte();
    if (kind >= kind_rules.size()) {
        throw DamagedRecord{"a statement names an unknown kind of node"};
    }
    return static_cast<Kind>(kind);
}

Entity read_entity(ByteReader& bytes)
{
    Entity entity;
    entity.kind = read_kind(bytes);
    entity.label = bytes.text();
    entity.aliases = read_texts(bytes);
    entity.properties = read_properties(bytes);
    entity.key = bytes.text();
    entity.mentions = read_list(bytes, read_span);
    return entity;
}

void write_claim(ByteWriter& bytes, const Claim& claim)
{
    bytes.byte(static_cast<std::uint8_t>(claim.relation)).varint(claim.from).varint(claim.to);
    write(bytes, claim.qualifiers);
    write(bytes, claim.evidence);
    bytes.text(claim.rule).real(claim.confidence);
}

Claim read_claim(ByteReader& bytes)
{
    Claim claim;
    claim.relation = keys::read_relation(bytes);
    claim.from = bytes.small();
    claim.to = bytes.small();
    claim.qualifiers = read_properties(bytes);
    claim.evidence = read_span(bytes);
    claim.rule = bytes.text();
    claim.confidence = bytes.real();
    return claim;
}

/// Ids follow from keys, and an edge's from its ends: only what they follow from is kept.
void write_node(ByteWriter& bytes, const Node& node)
{
    bytes.byte(static_cast<std::uint8_t>(node.id.kind)).text(node.key).text(node.label);
    write(bytes, node.aliases);
    write(bytes, node.properties);
}

Node read_node(ByteReader& bytes)
{
    Node node;
    const auto kind = read_kind(bytes);
    node.key = bytes.text();
    node.id = node_id(kind, node.key);
    node.label = bytes.text();
    node.aliases = read_texts(bytes);
    node.properties = read_properties(bytes);
    return node;
}

void write_edge(ByteWriter& bytes, const Edge& edge)
{
    bytes.byte(static_cast<std::uint8_t>(edge.relation)).raw(keys::node(edge.from)).raw(keys::node(edge.to));
    write(bytes, edge.properties);
}

Edge read_edge(ByteReader& bytes)
{
    Edge edge;
    edge.relation = keys::read_relation(bytes);
    edge.from = keys::read_node(bytes);
    edge.to = keys::read_node(bytes);
    edge.id = edge_id(edge.relation, edge.from, edge.to);
    edge.properties = read_properties(bytes);
    return edge;
}

void check_indices(const Statements& statements)
{
    const auto known = statements.entities.size();
    bool good = true;
    for (const auto& claim : statements.claims) {
        good = good && claim.from < known && claim.to < known;
    }
    for (const auto entity : statements.published) {
        good = good && entity < known;
    }
    if (!good) {
        throw DamagedRecord{"a statement speaks of something that its article does not name"};
    }
}

}  // namespace

std::string encode(const Statements& statements)
{
    ByteWriter bytes;
    bytes.text(statements.rules).text(statements.date);
    write_list(bytes, statements.entities, write_entity);
    write_list(bytes, statements.claims, write_claim);
    write_list(bytes, statements.published, [](ByteWriter& to, std::uint32_t entity) { to.varint(entity); });
    write_list(bytes, statements.background.nodes, write_node);
    write_list(bytes, statements.background.edges, write_edge);
    return bytes.take();
}

Statements decode_statements(std::string_view bytes)
{
    ByteReader reader{bytes};
    Statements statements;
    statements.rules = reader.text();
    statements.date = reader.text();
    statements.entities = read_list(reader, read_entity);
    statements.claims = read_list(reader, read_claim);
    statements.published = read_list(reader, [](ByteReader& from) { return from.small(); });
    statements.background.nodes = read_list(reader, read_node);
    statements.background.edges = read_list(reader, read_edge);
    reader.finish();
    check_indices(statements);
    return statements;
}

}  // namespace soichi
