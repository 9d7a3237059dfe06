#include "core/model/id.hpp"

#include <xxhash.h>

#include <charconv>

namespace soichi {

namespace {

constexpr std::size_t hex_digits = 16;

std::string spell(char letter, std::uint64_t hash)
{
    return std::string{letter, '_'} + hex_of(hash);
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
    std::string key{rule_of(relation).label};
    key.append(1, '|').append(to_string(from)).append(1, '|').append(to_string(to)).append(1, '|').append(discriminator);
    return {XXH3_64bits(key.data(), key.size())};
}

std::string hex_of(std::uint64_t hash)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text(hex_digits, '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit) {
        *digit = digits[hash & 0xFU];
        hash >>= 4U;
    }
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
