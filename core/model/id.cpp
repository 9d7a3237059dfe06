#include "core/model/id.hpp"

#include <xxhash.h>

#include <charconv>

namespace soichi {

namespace {

constexpr std::size_t hex_digits = 16;

void append_hex(std::string& text, std::uint64_t hash)
{
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr unsigned bits_a_digit = 4;
    for (auto shift = hex_digits * bits_a_digit; shift > 0;) {
        shift -= bits_a_digit;
        text.push_back(digits[(hash >> shift) & 0xFU]);
    }
}

/// Millions of edges are named while a graph is read: without strings in between.
void append_spelled(std::string& text, char letter, std::uint64_t hash)
{
    text.append({letter, '_'});
    append_hex(text, hash);
}

std::string spell(char letter, std::uint64_t hash)
{
    std::string text;
    append_spelled(text, letter, hash);
    return text;
}

std::optional<std::uint64_t> hash_of(std::string_view text)
{
    return text.size() > 2 && text[1] == '_' ? parse_hex(text.substr(2)) : std::nullopt;
}

}  // namespace

NodeId node_id(Kind kind, std::string_view key)
{
    // The kind seeds the hash, so that equal keys of two kinds differ in all digits.
    return {kind, XXH3_64bits_withSeed(key.data(), key.size(), static_cast<XXH64_hash_t>(rule_of(kind).letter))};
}

EdgeId edge_id(Relation relation, NodeId from, NodeId to, std::string_view discriminator)
{
    if (rule_of(relation).symmetric && to < from) {
        std::swap(from, to);
    }
    const auto label = rule_of(relation).label;
    std::string key;
    key.reserve(label.size() + discriminator.size() + 2 * (hex_digits + 2) + 3);
    key.append(label).push_back('|');
    append_spelled(key, rule_of(from.kind).letter, from.hash);
    key.push_back('|');
    append_spelled(key, rule_of(to.kind).letter, to.hash);
    key.append(1, '|').append(discriminator);
    return {XXH3_64bits(key.data(), key.size())};
}

std::string hex_of(std::uint64_t hash)
{
    std::string text;
    append_hex(text, hash);
    return text;
}

std::optional<std::uint64_t> parse_hex(std::string_view text)
{
    std::uint64_t hash = 0;
    const auto* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, hash, 16);
    return text.size() == hex_digits && error == std::errc{} && stop == end ? std::optional{hash} : std::nullopt;
}

std::uint64_t content_hash(std::string_view bytes)
{
    return XXH3_64bits(bytes.data(), bytes.size());
}

std::string to_string(NodeId id)
{
    return spell(rule_of(id.kind).letter, id.hash);
}

std::string to_string(EdgeId id)
{
    return spell('e', id.hash);
}

std::optional<NodeId> parse_node_id(std::string_view text)
{
    const auto hash = hash_of(text);
    const auto kind = text.empty() ? std::nullopt : kind_of_letter(text.front());
    return hash && kind ? std::optional{NodeId{*kind, *hash}} : std::nullopt;
}

std::optional<EdgeId> parse_edge_id(std::string_view text)
{
    const auto hash = hash_of(text);
    return hash && text.front() == 'e' ? std::optional{EdgeId{*hash}} : std::nullopt;
}

}  // namespace soichi
