#include "query/review/review.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/names/search_key.hpp"
#include "core/names/spelling.hpp"
#include "query/review/careers.hpp"

namespace soichi {

namespace {

/// Of a name that hundreds bear nobody judges all pairs.
constexpr std::size_t most_of_one_name = 12;

struct Known {
    NodeId id;
    std::string key;
    std::string label;
};

using ByName = std::map<std::string, std::vector<Known>>;

class Review {
public:
    Review(const Snapshot& snapshot, const ReviewOptions& options)
        : snapshot_{snapshot},
          options_{options},
          judgements_{snapshot.judgements()},
          describer_{snapshot}
    {
    }

    std::vector<ReviewPair> run()
    {
        collect();
        for (const auto& [name, officials] : officials_) {
            for_each_pair(officials, [this](const Known& a, const Known& b) { add_officials(a, b); });
        }
        for (const auto& [name, agencies] : agencies_) {
            for_each_pair(agencies, [this](const Known& a, const Known& b) { add_agencies(a, b); });
        }
        for (const auto& directive : provisional_) {
            add_directive(directive);
        }
        std::sort(pairs_.begin(), pairs_.end(), [](const ReviewPair& a, const ReviewPair& b) {
            return std::tie(b.weight, b.articles, a.first.id, a.second.id) <
                   std::tie(a.weight, a.articles, b.first.id, b.second.id);
        });
        if (options_.limit != 0 && pairs_.size() > options_.limit) {
            pairs_.resize(options_.limit);
        }
        return std::move(pairs_);
    }

private:
    [[nodiscard]] bool wanted(Kind kind) const
    {
        const auto& kinds = options_.kinds;
        return kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    }

    /// Names are put together without their tones, which misprints change.
    void collect()
    {
        snapshot_.for_each_node([&](const Node& node) {
            const Known known{node.id, node.key, node.label};
            if (!wanted(node.id.kind)) {
                return true;
            }
            if (node.id.kind == Kind::official) {
                officials_[search_key(node.label)].push_back(known);
            } else if (node.id.kind == Kind::agency) {
                agencies_[fold_phrase(node.label)].push_back(known);
            } else if (node.id.kind == Kind::directive && is_provisional(node)) {
                provisional_.push_back(known);
            }
            return true;
        });
    }

    template <class Visit>
    static void for_each_pair(const std::vector<Known>& all, const Visit& visit)
    {
        const auto count = std::min(all.size(), most_of_one_name);
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = i + 1; j < count; ++j) {
                visit(all[i], all[j]);
            }
        }
    }

    void add_officials(const Known& a, const Known& b)
    {
        auto clues = compare(career(a.id), career(b.id));
        const bool one_name = fold_phrase(a.label) == fold_phrase(b.label);
        const bool one_post = std::find(clues.begin(), clues.end(), Clue::same_post) != clues.end();
        if (one_name || one_post) {
            clues.insert(clues.begin(), one_name ? Clue::same_name : Clue::nearly_same_name);
            add(a, b, std::move(clues));
        }
    }

    /// Bodies of two eras of one unit, and of two units of one name, are two.
    void add_agencies(const Known& a, const Known& b)
    {
        const auto first = snapshot_.node(a.id);
        const auto second = snapshot_.node(b.id);
        if (!first || !second || is_provisional(*first) || is_provisional(*second)) {
            return;
        }
        const bool placed = province_of_agency(*first) != nullptr && province_of_agency(*second) != nullptr;
        if (!placed) {
            add(a, b, {Clue::same_name});
        }
    }

    void add_directive(const Known& directive)
    {
        const auto candidates = may_be(snapshot_, directive.id);
        if (candidates.empty() || (candidates.size() > 1 && candidates[1].weight == candidates[0].weight)) {
            return;
        }
        const auto other = snapshot_.node(candidates.front().node.id);
        if (other) {
            add(directive, {other->id, other->key, other->label}, candidates.front().clues);
        }
    }

    void add(const Known& a, const Known& b, std::vector<Clue> clues)
    {
        int weight = 0;
        for (const auto clue : clues) {
            weight += weight_of(clue);
        }
        if (weight < 1 || judgements_.different({a.id.kind, a.key}, {b.id.kind, b.key})) {
            return;
        }
        const auto articles = std::min(articles_naming(a.id), articles_naming(b.id));
        pairs_.push_back({describer_.line(a.id), describer_.line(b.id), std::move(clues), weight, articles});
    }

    [[nodiscard]] std::size_t articles_naming(NodeId id) const
    {
        return snapshot_.neighbours(id, Relation::mentions, Direction::in).size();
    }

    const Career& career(NodeId official)
    {
        const auto known = careers_.find(official);
        return known != careers_.end() ? known->second
                                       : careers_.emplace(official, career_of(snapshot_, official)).first->second;
    }

    const Snapshot& snapshot_;
    const ReviewOptions& options_;
    Judgements judgements_;
    Describer describer_;
    ByName officials_;
    ByName agencies_;
    std::vector<Known> provisional_;
    std::map<NodeId, Career> careers_;
    std::vector<ReviewPair> pairs_;
};

}  // namespace

std::vector<ReviewPair> review(const Snapshot& snapshot, const ReviewOptions& options)
{
    return Review{snapshot, options}.run();
}

}  // namespace soichi
