#include "core/store/keys.hpp"

#include <xxhash.h>

#include <cassert>

namespace soichi::keys {

namespace {

constexpr char separator = '\0';

ByteWriter& put_node(ByteWriter& bytes, NodeId id)
{
    return bytes.byte(static_cast<std::uint8_t>(id.kind)).be64(id.hash);
}

/// The text before the next separator, which is passed over.
std::string_view read_part(ByteReader& bytes)
{
    const auto length = bytes.rest().find(separator);
    if (length == std::string_view::npos) {
        throw DamagedRecord{"a key lacks a part"};
    }
    const auto part = bytes.raw(length);
    bytes.raw(1);
    return part;
}

}  // namespace

std::string node(NodeId id)
{
    ByteWriter bytes;
    return put_node(bytes, id).take();
}

std::string edge(EdgeId id)
{
    return ByteWriter{}.be64(id.hash).take();
}

std::string lists_of(Relation relation)
{
    return ByteWriter{}.byte(static_cast<std::uint8_t>(relation)).take();
}

std::string list(Relation relation, NodeId id)
{
    ByteWriter bytes;
    bytes.byte(static_cast<std::uint8_t>(relation));
    return put_node(bytes, id).take();
}

std::string evidence(EdgeId edge, NodeId article)
{
    assert(article.kind == Kind::article);
    return ByteWriter{}.be64(edge.hash).be64(article.hash).take();
}

std::string name(std::string_view word, std::string_view folded_name, NodeId id)
{
    assert(word.find(separator) == std::string_view::npos && folded_name.find(separator) == std::string_view::npos);
    ByteWriter bytes;
    bytes.raw(word).byte(separator).raw(folded_name).byte(separator);
    return put_node(bytes, id).take();
}

std::string names_beginning(std::string_view word, std::string_view beginning)
{
    ByteWriter bytes;
    return bytes.raw(word).byte(separator).raw(beginning).take();
}

std::string speaker(NodeId id, NodeId article)
{
    ByteWriter bytes;
    put_node(bytes, id);
    return put_node(bytes, article).take();
}

NodeId to_speaker(std::string_view key)
{
    ByteReader bytes{key};
    read_node(bytes);
    return to_node(bytes.rest());
}

std::string versions_of(std::string_view url)
{
    return band(XXH3_64bits(url.data(), url.size()));
}

std::string version(std::string_view url, NodeId article)
{
    return band(XXH3_64bits(url.data(), url.size()), article);
}

std::string band(std::uint64_t band)
{
    return ByteWriter{}.be64(band).take();
}

std::string band(std::uint64_t band, NodeId article)
{
    ByteWriter bytes;
    bytes.be64(band);
    return put_node(bytes, article).take();
}

NodeId to_article_of_hash(std::string_view key)
{
    ByteReader bytes{key};
    bytes.be64();
    return to_node(bytes.rest());
}

std::string officials_named(std::string_view folded_name)
{
    assert(folded_name.find(separator) == std::string_view::npos);
    return ByteWriter{}.raw(folded_name).byte(separator).take();
}

std::string official(std::string_view folded_name, NodeId article, std::uint32_t entity)
{
    ByteWriter bytes;
    bytes.raw(officials_named(folded_name));
    return put_node(bytes, article).be32(entity).take();
}

NodeId read_node(ByteReader& bytes)
{
    const auto kind = bytes.byte();
    if (kind >= kind_rules.size()) {
        throw DamagedRecord{"a key names an unknown kind of node"};
    }
    return {static_cast<Kind>(kind), bytes.be64()};
}

Relation read_relation(ByteReader& bytes)
{
    const auto relation = bytes.byte();
    if (relation >= relation_rules.size()) {
        throw DamagedRecord{"a key names an unknown relation"};
    }
    return static_cast<Relation>(relation);
}

NodeId to_node(std::string_view key)
{
    ByteReader bytes{key};
    const auto id = read_node(bytes);
    bytes.finish();
    return id;
}

EdgeId to_edge(std::string_view key)
{
    ByteReader bytes{key};
    const EdgeId id{bytes.be64()};
    bytes.finish();
    return id;
}

NodeId node_of_list(std::string_view key)
{
    ByteReader bytes{key};
    read_relation(bytes);
    return to_node(bytes.rest());
}

EdgeId edge_of_evidence(std::string_view key)
{
    ByteReader bytes{key};
    return EdgeId{bytes.be64()};
}

NodeId article_of_evidence(std::string_view key)
{
    ByteReader bytes{key};
    bytes.be64();
    const NodeId article{Kind::article, bytes.be64()};
    bytes.finish();
    return article;
}

NameKey to_name(std::string_view key)
{
    ByteReader bytes{key};
    const auto word = read_part(bytes);
    const auto folded_name = read_part(bytes);
    return {word, folded_name, to_node(bytes.rest())};
}

OfficialKey to_official(std::string_view key)
{
    ByteReader bytes{key};
    read_part(bytes);
    const auto article = read_node(bytes);
    const auto entity = bytes.be32();
    bytes.finish();
    return {article, entity};
}

}  // namespace soichi::keys
