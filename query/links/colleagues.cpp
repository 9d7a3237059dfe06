#include "query/links/colleagues.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "query/describe.hpp"

namespace soichi {

namespace {

/// A post of somebody else, compared with those of the asked official in the same body.
struct Post {
    NodeId agency;
    Edge edge;
    HeldPeriod held;
    Together together = Together::never;
    long between = 0;
};

using Posts = std::vector<Post>;

class Reader {
public:
    Reader(const Snapshot& snapshot, const ColleagueOptions& options)
        : snapshot_{snapshot},
          options_{options},
          citer_{snapshot},
          describer_{snapshot}
    {
    }

    Colleagues read(NodeId official)
    {
        Colleagues all;
        std::map<NodeId, Posts> others;
        for (const auto& [agency, own] : own_posts(official)) {
            compare_all(agency, own, official, others, all.unread);
        }
        std::vector<std::pair<NodeId, Posts>> together;
        for (auto& [id, posts] : others) {
            const auto apart = [](const Post& post) { return post.together == Together::never; };
            posts.erase(std::remove_if(posts.begin(), posts.end(), apart), posts.end());
            if (posts.empty()) {
                ++all.apart;
            } else {
                together.emplace_back(id, std::move(posts));
            }
        }
        sort(together);
        const auto shown = options_.limit == 0 ? together.size() : std::min(options_.limit, together.size());
        all.more = together.size() - shown;
        for (std::size_t i = 0; i < shown; ++i) {
            all.found.push_back(described(together[i].first, together[i].second));
        }
        return all;
    }

private:
    std::map<NodeId, std::vector<HeldPeriod>> own_posts(NodeId official)
    {
        std::map<NodeId, std::vector<HeldPeriod>> posts;
        for (const auto& [agency, id] : snapshot_.neighbours(official, Relation::holds_position, Direction::out)) {
            Post post;
            if (read_post(agency, id, post)) {
                posts[agency].push_back(std::move(post.held));
            }
        }
        return posts;
    }

    bool read_post(NodeId agency, EdgeId id, Post& post)
    {
        auto edge = snapshot_.edge(id);
        if (!edge) {
            return false;
        }
        const auto evidence = snapshot_.evidence(id);
        if (!may_be_in(options_.period, *edge, evidence, snapshot_, citer_)) {
            return false;
        }
        // How long the body lasted matters to neither of two who were in it.
        post = {agency, std::move(*edge), held_period(evidence, "", citer_)};
        return true;
    }

    void compare_all(NodeId agency, const std::vector<HeldPeriod>& own, NodeId official,
                     std::map<NodeId, Posts>& others, std::size_t& unread)
    {
        for (const auto& [other, id] : snapshot_.neighbours(agency, Relation::holds_position, Direction::in)) {
            if (other == official) {
                continue;
            }
            if (looked_at_ == options_.max_posts) {
                ++unread;
                continue;
            }
            ++looked_at_;
            Post post;
            if (read_post(agency, id, post)) {
                compare(own, post);
                others[other].push_back(std::move(post));
            }
        }
    }

    static void compare(const std::vector<HeldPeriod>& own, Post& post)
    {
        bool first = true;
        for (const auto& held : own) {
            const auto between = days_between(held, post.held);
            post.together = std::min(post.together, together(held, post.held));
            post.between = first ? between : std::min(post.between, between);
            first = false;
        }
    }

    void sort(std::vector<std::pair<NodeId, Posts>>& colleagues)
    {
        struct Order {
            bool possibly;
            std::size_t fewer_sure;
            long between;
            std::size_t fewer_posts;
            std::string label;
            NodeId id;
            std::size_t at;
        };
        std::vector<Order> order;
        order.reserve(colleagues.size());
        for (std::size_t i = 0; i < colleagues.size(); ++i) {
            const auto& [id, posts] = colleagues[i];
            long between = posts.front().between;
            std::size_t sure = 0;
            for (const auto& post : posts) {
                between = std::min(between, post.between);
                sure += post.together == Together::surely ? 1 : 0;
            }
            order.push_back(
                {sure == 0, ~sure, sure == 0 ? between : 0, ~posts.size(), describer_.named(id).label, id, i});
        }
        std::sort(order.begin(), order.end(), [](const Order& a, const Order& b) {
            return std::tie(a.possibly, a.fewer_sure, a.between, a.fewer_posts, a.label, a.id) <
                   std::tie(b.possibly, b.fewer_sure, b.between, b.fewer_posts, b.label, b.id);
        });
        std::vector<std::pair<NodeId, Posts>> sorted;
        sorted.reserve(order.size());
        for (const auto& row : order) {
            sorted.push_back(std::move(colleagues[row.at]));
        }
        colleagues = std::move(sorted);
    }

    Colleague described(NodeId id, Posts& posts)
    {
        Colleague colleague{describer_.named(id), {}};
        for (auto& post : posts) {
            SharedPost shared{describer_.named(post.agency), property(post.edge.properties, "title"), post.edge.id};
            shared.held = std::move(post.held);
            shared.together = post.together;
            shared.proof = citer_.proof(post.edge.id);
            colleague.together = std::min(colleague.together, shared.together);
            colleague.posts.push_back(std::move(shared));
        }
        std::sort(colleague.posts.begin(), colleague.posts.end(), [](const SharedPost& a, const SharedPost& b) {
            return std::tie(a.together, a.agency.label, a.agency.id, a.title, a.edge) <
                   std::tie(b.together, b.agency.label, b.agency.id, b.title, b.edge);
        });
        return colleague;
    }

    Snapshot snapshot_;
    ColleagueOptions options_;
    Citer citer_;
    Describer describer_;
    std::size_t looked_at_ = 0;
};

}  // namespace

Colleagues colleagues(const Snapshot& snapshot, NodeId official, const ColleagueOptions& options)
{
    return Reader{snapshot, options}.read(official);
}

}  // namespace soichi
