#include "query/view/node_numbers.hpp"

#include <algorithm>
#include <bit>
#include <cassert>

namespace soichi {

namespace {

constexpr unsigned bits_of_hash = 64;
constexpr std::size_t nodes_a_place = 2;

}  // namespace

NodeNumbers::NodeNumbers(const std::vector<NodeId>& ids)
{
    assert(std::is_sorted(ids.begin(), ids.end()));
    hashes_.reserve(ids.size());
    for (const auto id : ids) {
        hashes_.push_back(id.hash);
    }
    auto begin = ids.begin();
    for (const auto& rule : kind_rules) {
        const auto end = std::partition_point(begin, ids.end(), [&rule](NodeId id) { return id.kind <= rule.kind; });
        auto& of_kind = kinds_[static_cast<std::size_t>(rule.kind)];
        of_kind.begin = static_cast<std::uint32_t>(begin - ids.begin());
        of_kind.end = static_cast<std::uint32_t>(end - ids.begin());
        index(of_kind);
        begin = end;
    }
}

void NodeNumbers::index(OfKind& of_kind) const
{
    const auto count = std::size_t{of_kind.end} - of_kind.begin;
    const auto places = std::bit_ceil(std::max<std::size_t>(2, count / nodes_a_place));
    of_kind.shift = bits_of_hash - static_cast<unsigned>(std::bit_width(places - 1));
    of_kind.begins.reserve(places + 1);
    auto number = of_kind.begin;
    for (std::size_t place = 0; place < places; ++place) {
        while (number < of_kind.end && (hashes_[number] >> of_kind.shift) < place) {
            ++number;
        }
        of_kind.begins.push_back(number);
    }
    of_kind.begins.push_back(of_kind.end);
}

NodeId NodeNumbers::id(std::uint32_t number) const
{
    const auto* const of_kind =
        std::find_if(kinds_.begin(), kinds_.end(), [number](const OfKind& kind) { return number < kind.end; });
    return {static_cast<Kind>(of_kind - kinds_.begin()), hashes_[number]};
}

std::optional<std::uint32_t> NodeNumbers::number(NodeId id) const
{
    const auto& of_kind = kinds_[static_cast<std::size_t>(id.kind)];
    if (of_kind.begins.empty()) {
        return std::nullopt;
    }
    const auto place = id.hash >> of_kind.shift;
    const auto begin = hashes_.begin() + of_kind.begins[place];
    const auto end = hashes_.begin() + of_kind.begins[place + 1];
    const auto found = std::lower_bound(begin, end, id.hash);
    return found != end && *found == id.hash ? std::optional{static_cast<std::uint32_t>(found - hashes_.begin())}
                                             : std::nullopt;
}

std::size_t NodeNumbers::bytes() const
{
    auto bytes = hashes_.size() * sizeof(std::uint64_t);
    for (const auto& of_kind : kinds_) {
        bytes += of_kind.begins.size() * sizeof(std::uint32_t);
    }
    return bytes;
}

}  // namespace soichi
