#include "query/links.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <sstream>
#include <tuple>

#include "query/graph_view.hpp"

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
};

std::string property(const Properties& properties, std::string_view name)
{
    const auto found = properties.find(name);
    return found == properties.end() ? std::string{} : found->second;
}

bool shown_before(const Candidate& a, const Candidate& b)
{
    const auto order = [](const Candidate& c) {
        return std::tuple{c.seen.first.empty(), c.seen.first, property(c.properties, "title"), c.other.label, c.walk};
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
    explicit Reader(const Snapshot& snapshot) : snapshot_{snapshot}, citer_{snapshot}, describer_{snapshot} {}

    LinkSection section(NodeId node, Step step, std::size_t limit)
    {
        auto candidates = read(node, step);
        std::sort(candidates.begin(), candidates.end(), shown_before);
        const auto shown = limit == 0 ? candidates.size() : std::min(limit, candidates.size());
        LinkSection section{step, {}, candidates.size() - shown};
        for (std::size_t i = 0; i < shown; ++i) {
            section.lines.push_back(line(std::move(candidates[i])));
        }
        return section;
    }

    std::vector<Colleague> colleagues(NodeId official)
    {
        std::map<NodeId, std::vector<SharedPost>> found;
        std::vector<NodeId> seen;
        for (const auto& post : snapshot_.neighbours(official, Relation::holds_position, Direction::out)) {
            if (std::find(seen.begin(), seen.end(), post.node) != seen.end()) {
                continue;
            }
            seen.push_back(post.node);
            for (const auto& [other, edge] : snapshot_.neighbours(post.node, Relation::holds_position, Direction::in)) {
                const auto read = snapshot_.edge(edge);
                if (other != official && read) {
                    found[other].push_back({describer_.named(post.node), property(read->properties, "title")});
                }
            }
        }
        std::vector<Colleague> listed;
        for (auto& [id, posts] : found) {
            listed.push_back({describer_.named(id), std::move(posts)});
        }
        std::sort(listed.begin(), listed.end(), [](const Colleague& a, const Colleague& b) {
            return std::tuple{b.posts.size(), a.official.label, a.official.id} <
                   std::tuple{a.posts.size(), b.official.label, b.official.id};
        });
        return listed;
    }

    NodeLine describe(NodeId id) { return describer_.line(id); }

private:
    std::vector<Candidate> read(NodeId node, Step step)
    {
        std::vector<Candidate> candidates;
        for (const auto& walk : GraphView{snapshot_, {step}}.edges_at(node, Direction::out)) {
            const auto edge = snapshot_.edge(walk.edge);
            if (edge) {
                auto evidence = snapshot_.evidence(walk.edge);
                auto seen = citer_.dates(evidence);
                candidates.push_back(
                    {walk, edge->properties, describer_.named(walk.target), std::move(evidence), std::move(seen)});
            }
        }
        return candidates;
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

    LinkLine line(Candidate candidate)
    {
        LinkLine line{.other = describer_.line(candidate.walk.target), .edge = candidate.walk.edge};
        line.properties = std::move(candidate.properties);
        line.seen = std::move(candidate.seen);
        line.articles = articles_of(candidate.evidence, citer_);
        line.proof = citer_.proof(std::move(candidate.evidence));
        if (line.proof.best) {
            line.qualifiers = line.proof.best->evidence.qualifiers;
        }
        const auto under = property(line.properties, "under");
        line.concerning = nodes_in(under.empty() ? property(line.qualifiers, "about") : under);
        return line;
    }

    Snapshot snapshot_;
    Citer citer_;
    Describer describer_;
};

}  // namespace

const Steps& link_steps(Kind kind)
{
    return steps_by_kind()[static_cast<std::size_t>(kind)];
}

Links links(const Snapshot& snapshot, NodeId node, const Steps& steps, const LinkOptions& options)
{
    Reader reader{snapshot};
    Links found;
    found.node = reader.describe(node);
    for (const auto step : steps) {
        auto section = reader.section(node, step, options.limit);
        if (!section.lines.empty()) {
            found.sections.push_back(std::move(section));
        }
    }
    if (node.kind == Kind::official) {
        found.colleagues = reader.colleagues(node);
        if (options.limit != 0 && found.colleagues.size() > options.limit) {
            found.more_colleagues = found.colleagues.size() - options.limit;
            found.colleagues.resize(options.limit);
        }
    }
    return found;
}

Links links(const Snapshot& snapshot, NodeId node, const LinkOptions& options)
{
    return links(snapshot, node, link_steps(node.kind), options);
}

}  // namespace soichi
