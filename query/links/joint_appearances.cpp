#include "query/links/joint_appearances.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace soichi {

namespace {

using Common = std::pair<NodeId, std::vector<NodeId>>;

class Reader {
public:
    Reader(const Snapshot& snapshot, const JointOptions& options)
        : snapshot_{snapshot},
          options_{options},
          citer_{snapshot},
          describer_{snapshot}
    {
    }

    JointAppearances read(NodeId official)
    {
        JointAppearances joint;
        auto common = common_articles(official, joint);
        const auto shown = options_.limit == 0 ? common.size() : std::min(options_.limit, common.size());
        joint.more = common.size() - shown;
        rank(common, shown);
        for (std::size_t i = 0; i < shown; ++i) {
            joint.found.push_back(described(common[i]));
        }
        return joint;
    }

private:
    std::vector<Common> common_articles(NodeId official, JointAppearances& joint)
    {
        std::unordered_map<NodeId, std::vector<NodeId>> named;
        for (const auto& article : snapshot_.neighbours(official, Relation::mentions, Direction::in)) {
            if (!in_period(article.node)) {
                continue;
            }
            ++joint.articles;
            if (joint.looked_at == options_.max_articles) {
                continue;
            }
            ++joint.looked_at;
            for (const auto& other : snapshot_.neighbours(article.node, Relation::mentions, Direction::out)) {
                if (other.node.kind == Kind::official && other.node != official) {
                    named[other.node].push_back(article.node);
                }
            }
        }
        return {named.begin(), named.end()};
    }

    bool in_period(NodeId article)
    {
        if (options_.period.all_time()) {
            return true;
        }
        const auto date = parse_iso_date(citer_.facts(article).date);
        return !date || ((!options_.period.from || last_day(*date) >= first_day(*options_.period.from)) &&
                         (!options_.period.to || first_day(*date) <= last_day(*options_.period.to)));
    }

    /// Bring the first `shown` of the answer to the front, in order. Names are read only where they decide.
    void rank(std::vector<Common>& common, std::size_t shown)
    {
        const auto more_articles = [](const Common& a, const Common& b) {
            return std::tuple{b.second.size(), a.first} < std::tuple{a.second.size(), b.first};
        };
        std::sort(common.begin(), common.end(), more_articles);
        const auto least = shown == 0 ? 0 : common[shown - 1].second.size();
        const auto end = std::find_if(common.begin(), common.end(),
                                      [least](const Common& item) { return item.second.size() < least; });
        std::sort(common.begin(), end, [this](const Common& a, const Common& b) {
            if (a.second.size() != b.second.size()) {
                return a.second.size() > b.second.size();
            }
            const auto name_a = describer_.named(a.first).label;
            const auto name_b = describer_.named(b.first).label;
            return std::tie(name_a, a.first) < std::tie(name_b, b.first);
        });
    }

    JointAppearance described(Common& common)
    {
        auto& [other, articles] = common;
        std::sort(articles.begin(), articles.end(), [this](NodeId a, NodeId b) {
            const auto& date_a = citer_.facts(a).date;
            const auto& date_b = citer_.facts(b).date;
            return std::tuple{date_a.empty(), date_a, a} < std::tuple{date_b.empty(), date_b, b};
        });
        JointAppearance joint{describer_.named(other), std::move(articles)};
        for (const auto article : joint.articles) {
            const auto& date = citer_.facts(article).date;
            if (!date.empty()) {
                joint.seen.first = joint.seen.first.empty() ? date : joint.seen.first;
                joint.seen.last = date;
            }
        }
        joint.proof = citer_.proof(edge_id(Relation::mentions, joint.articles.front(), other));
        joint.proof.more = joint.articles.size() - 1;
        return joint;
    }

    Snapshot snapshot_;
    JointOptions options_;
    Citer citer_;
    Describer describer_;
};

}  // namespace

JointAppearances joint_appearances(const Snapshot& snapshot, NodeId official, const JointOptions& options)
{
    return Reader{snapshot, options}.read(official);
}

}  // namespace soichi
