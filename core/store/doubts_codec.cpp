#include "core/store/doubts_codec.hpp"

#include "core/store/list_codec.hpp"
#include "core/store/parts_codec.hpp"

namespace soichi {

namespace {

template <class Value>
std::uint8_t numbered(const std::optional<Value>& value)
{
    return value ? static_cast<std::uint8_t>(static_cast<std::uint8_t>(*value) + 1) : std::uint8_t{0};
}

/// A value of an enumeration that has a row for each in `rules`.
template <class Value, class Rules>
std::optional<Value> from_number(std::uint8_t number, const Rules& rules)
{
    if (number > rules.size()) {
        throw DamagedRecord{"a doubt concerns something unknown"};
    }
    return number == 0 ? std::nullopt : std::optional{static_cast<Value>(number - 1)};
}

void write_doubt(ByteWriter& bytes, const Doubt& doubt)
{
    write(bytes, doubt.span);
    bytes.byte(static_cast<std::uint8_t>(doubt.reason)).byte(numbered(doubt.kind)).byte(numbered(doubt.relation));
    write_list(bytes, doubt.candidates, [](ByteWriter& to, const Candidate& candidate) {
        to.text(candidate.label).text(candidate.key).real(candidate.score);
    });
}

Doubt read_doubt(ByteReader& bytes)
{
    Doubt doubt;
    doubt.span = read_span(bytes);
    const auto reason = bytes.byte();
    if (reason >= reason_rules.size()) {
        throw DamagedRecord{"a doubt has an unknown reason"};
    }
    doubt.reason = static_cast<Reason>(reason);
    doubt.kind = from_number<Kind>(bytes.byte(), kind_rules);
    doubt.relation = from_number<Relation>(bytes.byte(), relation_rules);
    doubt.candidates = read_list(bytes, [](ByteReader& from) {
        Candidate candidate;
        candidate.label = from.text();
        candidate.key = from.text();
        candidate.score = from.real();
        return candidate;
    });
    return doubt;
}

}  // namespace

std::string encode(const std::vector<Doubt>& doubts)
{
    ByteWriter bytes;
    write_list(bytes, doubts, write_doubt);
    return bytes.take();
}

std::vector<Doubt> decode_doubts(std::string_view bytes)
{
    ByteReader reader{bytes};
    auto doubts = read_list(reader, read_doubt);
    reader.finish();
    return doubts;
}

}  // namespace soichi
