#include "query/coverage/bare_mentions.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/names/leading_zeros.hpp"
#include "core/names/search_key.hpp"
#include "query/describe.hpp"
#include "query/review/candidates.hpp"

namespace soichi {

namespace {

constexpr std::size_t most_names = std::size_t{1} << 20U;

/// Do two values agree as far as both are told? A date may be less precise than the other.
bool agree(const std::string& a, const std::string& b)
{
    const auto shorter = std::min(a.size(), b.size());
    return a.compare(0, shorter, b, 0, shorter) == 0;
}

bool may_mean(const Node& bare, const Node& directive)
{
    const auto symbol = property(bare.properties, "symbol");
    return bare.id != directive.id && is_provisional(bare) &&
           property(bare.properties, "form") == property(directive.properties, "form") &&
           without_leading_zeros(property(bare.properties, "number")) ==
               without_leading_zeros(property(directive.properties, "number")) &&
           (symbol.empty() || symbol == property(directive.properties, "symbol")) &&
           agree(property(bare.properties, "date"), property(directive.properties, "date"));
}

}  // namespace

std::vector<NamedNode> bare_mentions(const Snapshot& snapshot, NodeId directive)
{
    const auto asked = snapshot.node(directive);
    const auto number =
        asked ? search_key(without_leading_zeros(property(asked->properties, "number"))) : std::string{};
    if (number.empty() || is_provisional(*asked)) {
        return {};
    }
    std::set<NodeId> ids;
    for (const auto& word : {number, "0" + number}) {
        for (const auto& hit : snapshot.names_with_word(word, most_names)) {
            if (hit.node.kind == Kind::directive) {
                ids.insert(hit.node);
            }
        }
    }
    std::vector<NamedNode> found;
    for (const auto id : ids) {
        const auto node = snapshot.node(id);
        if (node && may_mean(*node, *asked)) {
            found.push_back({id, node->label, property(node->properties, "date")});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const NamedNode& a, const NamedNode& b) { return std::tie(a.label, a.id) < std::tie(b.label, b.id); });
    return found;
}

}  // namespace soichi
