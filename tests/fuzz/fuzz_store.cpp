// Any bytes are either refused as damaged or mean something that is written back as the same bytes.

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/store/article_codec.hpp"
#include "core/store/codec.hpp"
#include "core/store/counted_set.hpp"
#include "core/store/doubts_codec.hpp"
#include "core/store/edge_facts.hpp"
#include "core/store/evidence_codec.hpp"
#include "core/store/keys.hpp"
#include "core/store/neighbour_list.hpp"
#include "core/store/node_facts.hpp"
#include "core/store/statements_codec.hpp"

namespace {

void must(bool law)
{
    if (!law) {
        std::abort();
    }
}

/// Run `read`; damage is an answer too.
template <class Read>
void try_reading(const Read& read)
{
    try {
        read();
    } catch (const soichi::DamagedRecord&) {
        return;
    }
}

void check_counted_set(std::string_view bytes)
{
    const auto set = soichi::decode_counted_set(bytes);
    const auto written = encode(set);
    must(soichi::decode_counted_set(written) == set);
    must(soichi::sum(written, {}) == written);
    must(soichi::sum("", {written}) == written);
    auto undone = set;
    for (auto& item : undone) {
        item.count = static_cast<std::int64_t>(0 - static_cast<std::uint64_t>(item.count));
    }
    must(soichi::sum(written, {encode(undone)}).empty());
}

void check_statements(std::string_view bytes)
{
    const auto statements = soichi::decode_statements(bytes);
    const auto written = encode(statements);
    must(encode(soichi::decode_statements(written)) == written);
}

void check_doubts(std::string_view bytes)
{
    const auto doubts = soichi::decode_doubts(bytes);
    const auto written = encode(doubts);
    must(encode(soichi::decode_doubts(written)) == written);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    try_reading([&] { check_counted_set(bytes); });
    try_reading([&] { check_statements(bytes); });
    try_reading([&] { check_doubts(bytes); });
    try_reading([&] { soichi::node_of_facts({}, bytes); });
    try_reading([&] { soichi::edge_of_facts({}, bytes); });
    try_reading([&] { soichi::decode_article_facts({}, bytes); });
    try_reading([&] { soichi::decode_piece({soichi::Kind::article, 0}, bytes); });
    try_reading([&] { soichi::keys::to_name(bytes); });
    try_reading([&] { soichi::keys::to_official(bytes); });
    for (const auto& rule : soichi::relation_rules) {
        try_reading([&] { neighbours_of_list(rule.relation, soichi::Direction::out, {}, bytes); });
    }
    return 0;
}
