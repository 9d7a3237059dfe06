#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "query/citation.hpp"
#include "query/describe.hpp"
#include "query/links/colleagues.hpp"
#include "query/links/joint_appearances.hpp"
#include "query/links/period.hpp"
#include "query/links/tenure.hpp"
#include "query/view/step.hpp"

namespace soichi {

/// One edge of the asked node: a position held, a directive issued, a part …
struct LinkLine {
    NodeLine other;
    EdgeId edge;
    Properties properties = {};         ///< the edge's own: title, under
    Properties qualifiers = {};         ///< of the best evidence: former, from, to, cue …
    DateRange seen = {};                ///< first and last day that the evidence speaks of
    std::vector<NodeId> articles = {};  ///< that state it; by date, then id
    Proof proof = {};
    std::vector<NamedNode> concerning = {};  ///< directives: what bodies coordinate under, what inspections are about
    std::optional<HeldPeriod> held = {};     ///< of a HOLDS_POSITION edge: from when to when
};

/// All edges of one relation in one direction.
struct LinkSection {
    Step step;
    std::vector<LinkLine> lines;  ///< by first day seen, then title, name and ids; an agency's former officials last
    std::size_t more = 0;         ///< how many were left out
};

/// What a node is tied to.
struct Links {
    NodeLine node;
    std::vector<LinkSection> sections;        ///< empty ones are left out
    Colleagues colleagues = {};               ///< of an official
    JointAppearances joint_appearances = {};  ///< of an official

    [[nodiscard]] bool empty() const
    {
        return sections.empty() && colleagues.found.empty() && joint_appearances.found.empty();
    }
};

struct LinkOptions {
    std::size_t limit = 50;           ///< lines a section; 0 for all
    std::vector<Relation> only = {};  ///< these relations; all where empty. Colleagues come with HOLDS_POSITION, joint
                                      ///< appearances with MENTIONS
    Period period = {};               ///< what may have been so, or have happened, in it
    std::size_t max_posts = ColleagueOptions{}.max_posts;    ///< looked at for colleagues
    std::size_t max_articles = JointOptions{}.max_articles;  ///< looked at for joint appearances
};

/// The links that matter for a node of `kind`, in the order in which they are shown.
const Steps& link_steps(Kind kind);

/// The edges of `node` along `steps`; its colleagues and joint appearances where it is an official. Cost grows with the
/// node's edges of these relations: each is read with its evidence, since the evidence dates it.
Links links(const Snapshot& snapshot, NodeId node, const Steps& steps, const LinkOptions& options = {});

/// The same along link_steps() of its kind; a relation of `only` that is not among these, both ways.
Links links(const Snapshot& snapshot, NodeId node, const LinkOptions& options = {});

}  // namespace soichi
