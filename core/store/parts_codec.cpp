#include "core/store/parts_codec.hpp"

#include <limits>

namespace soichi {

void write(ByteWriter& bytes, const Properties& properties)
{
    bytes.varint(properties.size());
    for (const auto& [name, value] : properties) {
        bytes.text(name).text(value);
    }
}

Properties read_properties(ByteReader& bytes)
{
    Properties properties;
    for (auto left = bytes.count(); left > 0; --left) {
        const auto name = bytes.text();
        properties.emplace_hint(properties.end(), name, bytes.text());
    }
    return properties;
}

void write(ByteWriter& bytes, const std::vector<std::string>& texts)
{
    bytes.varint(texts.size());
    for (const auto& text : texts) {
        bytes.text(text);
    }
}

std::vector<std::string> read_texts(ByteReader& bytes)
{
    std::vector<std::string> texts;
    for (auto left = bytes.count(); left > 0; --left) {
        texts.emplace_back(bytes.text());
    }
    return texts;
}

void write(ByteWriter& bytes, const Span& span)
{
    bytes.varint(span.begin).signed_varint(std::int64_t{span.end} - std::int64_t{span.begin});
}

Span read_span(ByteReader& bytes)
{
    const auto begin = bytes.small();
    const auto length = bytes.signed_varint();
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max();
    if (length < -most || length > most - std::int64_t{begin} || length + std::int64_t{begin} < 0) {
        throw DamagedRecord{"a span in a record lies outside every text"};
    }
    return {begin, static_cast<std::uint32_t>(std::int64_t{begin} + length)};
}

}  // namespace soichi
