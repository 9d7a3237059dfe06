#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "query/citation.hpp"
#include "query/describe.hpp"
#include "query/step.hpp"

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
    std::vector<NamedNode> concerning = {};  ///< directives: what bodies coordinate under, what an inspection is about
};

/// All edges of one relation in one direction.
struct LinkSection {
    Step step;
    std::vector<LinkLine> lines;  ///< by first day seen, then title, name and ids
    std::size_t more = 0;         ///< how many were left out
};

/// Where two officials meet.
struct SharedPost {
    NamedNode agency;
    std::string title;  ///< of the other one
};

struct Colleague {
    NamedNode official;
    std::vector<SharedPost> posts;
};

/// What a node is tied to.
struct Links {
    NodeLine node;
    std::vector<LinkSection> sections;  ///< empty ones are left out
    std::vector<Colleague> colleagues;  ///< of an official: who holds a position in the same bodies; most shared first
    std::size_t more_colleagues = 0;
};

struct LinkOptions {
    std::size_t limit = 50;  ///< lines a section; 0 for all
};

/// The links that matter for a node of `kind`, in the order in which they are shown.
const Steps& link_steps(Kind kind);

/// The edges of `node` along `steps`, and its colleagues where it is an official.
Links links(const Snapshot& snapshot, NodeId node, const Steps& steps, const LinkOptions& options = {});

/// The same along link_steps() of its kind.
Links links(const Snapshot& snapshot, NodeId node, const LinkOptions& options = {});

}  // namespace soichi
