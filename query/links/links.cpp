#include "query/links/links.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "query/describe.hpp"
#include "query/view/graph_view.hpp"

namespace soichi {

namespace {

const std::array<Steps, kind_rules.size()>& steps_by_kind()
{
    using enum Relation;
    static const std::array<Steps, kind_rules.size()> steps{
        Steps{along(issued_by), along(signed_by), along(promulgates), against(promulgates), along(implements),
              against(implements), along(based_on), against(based_on), along(amends), against(amends), along(replaces),
              against(replaces), along(repeals), against(repeals), against(carries_out), along(applied_in)},
        Steps{against(holds_position), along(part_of), against(part_of), along(governs), along(coordinates_with),
              against(issued_by), along(carries_out), along(inspects), against(inspects), along(succeeds),
              against(succeeds)},
        Steps{along(holds_position), against(signed_by)},
        Steps{along(part_of), against(part_of), against(governs), against(applied_in), against(inspects),
              along(succeeds), against(succeeds)},
        Steps{along(publishes), along(mentions)},
    };
    return steps;
}

/// An edge with what lines are sorted by. Described and quoted only if it is shown.
struct Candidate {
    WalkEdge walk;
    Properties properties;
    NamedNode other;
    std::vector<Evidence> evidence;
    DateRange seen;
    std::optional<HeldPeriod> held;
    bool last = false;  ///< a former official of the asked agency
};

bool shown_before(const Candidate& a, const Candidate& b)
{
    const auto order = [](const Candidate& c) {
        return std::tuple{c.last, c.seen.first.empty(), c.seen.first, property(c.properties, "title"), c.other.label,
                          c.walk};
    };
    return order(a) < order(b);
}

std::vector<NodeId> articles_of(const std::vector<Evidence>& evidence, Citer& citer)
{
    std::vector<NodeId> articles;
    for (const auto& piece : evidence) {
        if (std::find(articles.begin(), articles.end(), piece.article) == articles.end()) {
            articles.push_back(piece.article);
        }
    }
    std::sort(articles.begin(), articles.end(), [&citer](NodeId a, NodeId b) {
        return std::tie(citer.facts(a).date, a) < std::tie(citer.facts(b).date, b);
    });
    return articles;
}

/// Reads the sections of one node.
class Reader {
public:
    Reader(const Snapshot& snapshot, LinkOptions options)
        : snapshot_{snapshot},
          options_{std::move(options)},
          citer_{snapshot},
          describer_{snapshot}
    {
    }

    LinkSection section(NodeId node, Step step)
    {
        auto candidates = read(node, step);
        std::sort(candidates.begin(), candidates.end(), shown_before);
        const auto limit = options_.limit;
        const auto shown = limit == 0 ? candidates.size() : std::min(limit, candidates.size());
        LinkSection section{step, {}, candidates.size() - shown};
        for (std::size_t i = 0; i < shown; ++i) {
            section.lines.push_back(line(std::move(candidates[i])));
        }
        return section;
    }

    NodeLine describe(NodeId id) { return describer_.line(id); }

private:
    std::vector<Candidate> read(NodeId node, Step step)
    {
        std::vector<Candidate> candidates;
        for (const auto& walk : GraphView{snapshot_, {step}}.edges_at(node, Direction::out)) {
            if (auto edge = snapshot_.edge(walk.edge)) {
                auto evidence = snapshot_.evidence(walk.edge);
                if (may_be_in(options_.period, *edge, evidence, snapshot_, citer_)) {
                    candidates.push_back(candidate(walk, std::move(*edge), std::move(evidence)));
                }
            }
        }
        return candidates;
    }

    Candidate candidate(const WalkEdge& walk, Edge edge, std::vector<Evidence> evidence)
    {
        Candidate made{walk, std::move(edge.properties), describer_.named(walk.target), {}, citer_.dates(evidence), {}};
        if (edge.relation == Relation::holds_position) {
            made.held = held_period(evidence, end_of(edge.to), citer_);
            made.last = walk.direction == Direction::in && made.held->over;
        }
        made.evidence = std::move(evidence);
        return made;
    }

    /// The day after a body's last one; "" where it lasts.
    const std::string& end_of(NodeId body)
    {
        const auto known = ends_.find(body);
        if (known != ends_.end()) {
            return known->second;
        }
        const auto node = snapshot_.node(body);
        return ends_.emplace(body, node ? property(node->properties, "to") : std::string{}).first->second;
    }

    /// The nodes whose ids `text` lists.
    std::vector<NamedNode> nodes_in(const std::string& text)
    {
        std::vector<NamedNode> found;
        std::istringstream words{text};
        for (std::string word; words >> word;) {
            if (const auto id = parse_node_id(word)) {
                found.push_back(describer_.named(*id));
            }
        }
        return found;
    }

    /// What bodies coordinate under; what any of the articles says that an inspection is about.
    std::vector<NamedNode> concerning(const Candidate& candidate)
    {
        const auto under = property(candidate.properties, "under");
        if (!under.empty()) {
            return nodes_in(under);
        }
        std::vector<NamedNode> about;
        std::set<NodeId> met;
        for (const auto& piece : candidate.evidence) {
            for (auto& directive : nodes_in(property(piece.qualifiers, "about"))) {
                if (met.insert(directive.id).second) {
                    about.push_back(std::move(directive));
                }
            }
        }
        return about;
    }

    LinkLine line(Candidate candidate)
    {
        LinkLine line{.other = describer_.line(candidate.walk.target), .edge = candidate.walk.edge};
        line.concerning = concerning(candidate);
        line.properties = std::move(candidate.properties);
        line.seen = std::move(candidate.seen);
        line.held = std::move(candidate.held);
        line.articles = articles_of(candidate.evidence, citer_);
        line.proof = citer_.proof(std::move(candidate.evidence));
        if (line.proof.best) {
            line.qualifiers = line.proof.best->evidence.qualifiers;
        }
        return line;
    }

    Snapshot snapshot_;
    LinkOptions options_;
    Citer citer_;
    Describer describer_;
    std::unordered_map<NodeId, std::string> ends_;
};

bool asks_for(const LinkOptions& options, Relation relation)
{
    return options.only.empty() || std::find(options.only.begin(), options.only.end(), relation) != options.only.end();
}

/// The steps of `kind` that are asked for; of a relation that is none of its own, both ways.
Steps asked_steps(Kind kind, const LinkOptions& options)
{
    Steps steps;
    for (const auto step : link_steps(kind)) {
        if (asks_for(options, step.relation)) {
            steps.push_back(step);
        }
    }
    for (const auto step : options.only.empty() ? Steps{} : every_way(true)) {
        const auto same = [step](Step other) { return other.relation == step.relation; };
        const bool own = std::any_of(link_steps(kind).begin(), link_steps(kind).end(), same);
        if (!own && asks_for(options, step.relation) && may_start_at(step, kind)) {
            steps.push_back(step);
        }
    }
    return steps;
}

}  // namespace

const Steps& link_steps(Kind kind)
{
    return steps_by_kind()[static_cast<std::size_t>(kind)];
}

Links links(const Snapshot& snapshot, NodeId node, const Steps& steps, const LinkOptions& options)
{
    Reader reader{snapshot, options};
    Links found;
    found.node = reader.describe(node);
    for (const auto step : steps) {
        auto section = reader.section(node, step);
        if (!section.lines.empty()) {
            found.sections.push_back(std::move(section));
        }
    }
    const bool person = node.kind == Kind::official;
    if (person && asks_for(options, Relation::holds_position)) {
        found.colleagues = colleagues(
            snapshot, node, {.limit = options.limit, .max_posts = options.max_posts, .period = options.period});
    }
    if (person && asks_for(options, Relation::mentions)) {
        found.joint_appearances = joint_appearances(
            snapshot, node, {.limit = options.limit, .max_articles = options.max_articles, .period = options.period});
    }
    return found;
}

Links links(const Snapshot& snapshot, NodeId node, const LinkOptions& options)
{
    return links(snapshot, node, asked_steps(node.kind, options), options);
}

}  // namespace soichi
