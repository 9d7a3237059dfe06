#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/model/id.hpp"
#include "core/store/codec.hpp"

/// The layout of every key in the store. No other file knows it.
///
///     node     := kind:u8 hash:be64                 nodes, articles, texts, statements
///     edge     := hash:be64                         edges
///     list     := relation:u8 node                  out (from that node), in (to that node)
///     evidence := edge article-hash:be64            evidence
///     name     := word 00 folded-name 00 node       names: one row for each word of a name
///     speaker  := node node                         speakers: the node that the rules alone give, and the article
///     anchors  := folded-name 00                    anchors: all anchors of that name
///     version  := address:be64 node                versions: XXH3 of the page's URL, and the article
///     band     := band:be64 node                   sketches: some words of the sketch, and the article
///     official := folded-name 00 node entity:be32   officials: the node is the article that names the person
///
/// Numbers are big-endian, so that keys sort by kind and id. Type before node in lists: traces and whole-graph scans
/// read few types. Words and names hold no 00 byte.
namespace soichi::keys {

inline constexpr std::size_t node_bytes = 9;

std::string node(NodeId id);
std::string edge(EdgeId id);

std::string list(Relation relation, NodeId id);
/// What all lists of `relation` begin with.
std::string lists_of(Relation relation);

std::string evidence(EdgeId edge, NodeId article);
/// What all evidence of `edge` begins with: its key.
inline std::string evidence_of(EdgeId id)
{
    return edge(id);
}

std::string name(std::string_view word, std::string_view folded_name, NodeId id);

/// What the rows begin with under `word` of names that begin with `beginning`.
std::string names_beginning(std::string_view word, std::string_view beginning);

std::string official(std::string_view folded_name, NodeId article, std::uint32_t entity);
/// What the rows of everybody with this very name begin with.
std::string officials_named(std::string_view folded_name);

std::string speaker(NodeId node, NodeId article);
/// The article of a speaker's row.
NodeId to_speaker(std::string_view key);

std::string version(std::string_view url, NodeId article);
std::string versions_of(std::string_view url);
std::string band(std::uint64_t band, NodeId article);
std::string band(std::uint64_t band);
/// The article of a row of versions or sketches.
NodeId to_article_of_hash(std::string_view key);

/// The parts of a key. Each throws DamagedRecord where the bytes are no such key.
NodeId read_node(ByteReader& bytes);
Relation read_relation(ByteReader& bytes);
NodeId to_node(std::string_view key);
EdgeId to_edge(std::string_view key);
/// The node of a list.
NodeId node_of_list(std::string_view key);
/// The edge of a piece of evidence, and its article.
EdgeId edge_of_evidence(std::string_view key);
NodeId article_of_evidence(std::string_view key);

struct NameKey {
    std::string_view word;
    std::string_view folded_name;
    NodeId node;
};
NameKey to_name(std::string_view key);

struct OfficialKey {
    NodeId article;
    std::uint32_t entity = 0;
};
OfficialKey to_official(std::string_view key);

}  // namespace soichi::keys
