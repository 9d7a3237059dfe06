#include "query/timeline/timeline.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <tuple>

#include "query/describe.hpp"
#include "query/trace/inspections.hpp"
#include "query/view/graph_view.hpp"

namespace soichi {

namespace {

const std::array<Steps, kind_rules.size()>& steps_by_kind()
{
    using enum Relation;
    static const std::array<Steps, kind_rules.size()> steps{
        Steps{along(issued_by), along(signed_by), along(promulgates), against(promulgates), along(implements),
              along(based_on), against(implements), against(based_on), along(amends), against(amends), along(replaces),
              against(replaces), along(repeals), against(repeals), against(carries_out), along(applied_in)},
        Steps{against(holds_position), against(issued_by), along(carries_out), along(inspects), against(inspects),
              along(coordinates_with), along(succeeds), against(succeeds)},
        Steps{along(holds_position), against(signed_by)},
        Steps{against(applied_in), against(inspects), along(succeeds), against(succeeds)},
        Steps{along(publishes)},
    };
    return steps;
}

/// An entry with what entries are sorted by. Described and quoted only if it is shown.
struct Noted {
    Happening happening;
    std::optional<Step> step = {};
    std::size_t place = 0;  ///< of the step among those of the node
    std::optional<EdgeId> edge = {};
    NamedNode other = {};
    std::string title = {};
    std::string under = {};
    std::optional<NamedNode> inspector = {};
};

bool comes_before(const Noted& a, const Noted& b)
{
    const auto order = [](const Noted& c) {
        const auto& happening = c.happening;
        return std::tuple{happening.days.first,
                          happening.dated_by == DatedBy::told,
                          c.place,
                          c.other.label,
                          c.title,
                          c.other.id,
                          happening.moment,
                          c.edge};
    };
    return order(a) < order(b);
}

/// Reads what happened around one node.
class Chronicler {
public:
    Chronicler(const Snapshot& snapshot, NodeId node)
        : snapshot_{snapshot},
          node_{node},
          calendar_{snapshot},
          citer_{snapshot},
          describer_{snapshot}
    {
    }

    std::vector<Noted> read()
    {
        const auto& steps = timeline_steps(node_.kind);
        for (std::size_t place = 0; place < steps.size(); ++place) {
            for (const auto& walk : GraphView{snapshot_, {steps[place]}}.edges_at(node_, Direction::out)) {
                add(walk, steps[place], place);
            }
        }
        if (node_.kind == Kind::directive) {
            add_inspections(steps.size());
        }
        add_itself();
        return std::move(found_);
    }

    NodeLine line(NodeId id) { return describer_.line(id); }

    TimelineEntry entry(Noted candidate)
    {
        auto& happening = candidate.happening;
        TimelineEntry entry{.days = happening.days, .dated_by = happening.dated_by, .moment = happening.moment};
        entry.step = candidate.step;
        entry.edge = candidate.edge;
        entry.other = describer_.line(candidate.other.id);
        entry.title = candidate.title;
        entry.inspector = candidate.inspector;
        entry.concerning = concerning(candidate);
        entry.proof = citer_.proof(std::move(happening.evidence));
        return entry;
    }

private:
    void add(const WalkEdge& walk, Step step, std::size_t place)
    {
        const auto edge = snapshot_.edge(walk.edge);
        if (!edge) {
            return;
        }
        const auto other = describer_.named(walk.target);
        for (auto& happening : calendar_.happenings(*edge, snapshot_.evidence(walk.edge), node_)) {
            found_.push_back({std::move(happening), step, place, walk.edge, other, property(edge->properties, "title"),
                              property(edge->properties, "under")});
        }
    }

    void add_inspections(std::size_t place)
    {
        for (const auto& inspection : inspections_about(snapshot_, node_)) {
            const auto edge = snapshot_.edge(inspection.edge);
            const auto other = describer_.named(inspection.inspected);
            const auto inspector = describer_.named(inspection.inspector);
            for (auto& happening : calendar_.happenings(edge.value_or(Edge{}), inspection.evidence, node_)) {
                found_.push_back({std::move(happening),
                                  along(Relation::inspects),
                                  place,
                                  inspection.edge,
                                  other,
                                  {},
                                  {},
                                  inspector});
            }
        }
    }

    /// A directive is issued on its day even where nobody says by whom, and an article appears.
    void add_itself()
    {
        const bool issued = !found_.empty() && found_.front().step == along(Relation::issued_by);
        if ((node_.kind != Kind::directive || issued) && node_.kind != Kind::article) {
            return;
        }
        const bool article = node_.kind == Kind::article;
        const auto day = article ? citer_.facts(node_).date : calendar_.issued_on(node_);
        if (day.empty() && !article) {
            return;
        }
        const auto dated_by = day.empty() ? DatedBy::nothing : article ? DatedBy::evidence : DatedBy::directive;
        Happening happening{Moment::happens, dated_by, {day, day}, {}};
        if (!article) {
            happening.evidence = mentions();
        }
        found_.push_back({.happening = std::move(happening), .other = describer_.named(node_)});
    }

    /// Where the articles name the directive.
    std::vector<Evidence> mentions()
    {
        std::vector<Evidence> all;
        for (const auto& article : snapshot_.neighbours(node_, Relation::mentions, Direction::in)) {
            const auto evidence = snapshot_.evidence(article.edge);
            all.insert(all.end(), evidence.begin(), evidence.end());
        }
        return all;
    }

    std::vector<NamedNode> concerning(const Noted& candidate)
    {
        std::vector<NamedNode> named;
        auto ids = candidate.under;
        for (const auto& piece : candidate.happening.evidence) {
            ids += " " + property(piece.qualifiers, "about");
        }
        std::istringstream words{ids};
        for (std::string word; words >> word;) {
            const auto id = parse_node_id(word);
            const auto same = [id](const NamedNode& other) { return other.id == id; };
            if (id && *id != node_ && std::none_of(named.begin(), named.end(), same)) {
                named.push_back(describer_.named(*id));
            }
        }
        return named;
    }

    Snapshot snapshot_;
    NodeId node_;
    Calendar calendar_;
    Citer citer_;
    Describer describer_;
    std::vector<Noted> found_;
};

/// The first of `candidates` as entries; gives how many were left out.
std::size_t show(Chronicler& chronicler, std::vector<Noted> candidates, std::size_t limit,
                 std::vector<TimelineEntry>& into)
{
    std::sort(candidates.begin(), candidates.end(), comes_before);
    const auto shown = limit == 0 ? candidates.size() : std::min(limit, candidates.size());
    for (std::size_t i = 0; i < shown; ++i) {
        into.push_back(chronicler.entry(std::move(candidates[i])));
    }
    return candidates.size() - shown;
}

}  // namespace

const Steps& timeline_steps(Kind kind)
{
    return steps_by_kind()[static_cast<std::size_t>(kind)];
}

Timeline timeline(const Snapshot& snapshot, NodeId node, const TimelineOptions& options)
{
    Chronicler chronicler{snapshot, node};
    Timeline found;
    found.node = chronicler.line(node);
    std::vector<Noted> dated;
    std::vector<Noted> undated;
    for (auto& candidate : chronicler.read()) {
        if (candidate.happening.dated_by == DatedBy::nothing) {
            undated.push_back(std::move(candidate));
        } else if (options.period.may_contain(candidate.happening.days.first, candidate.happening.days.last)) {
            dated.push_back(std::move(candidate));
        } else {
            ++found.outside;
        }
    }
    found.more = show(chronicler, std::move(dated), options.limit, found.entries);
    found.more_undated = show(chronicler, std::move(undated), options.limit, found.undated);
    return found;
}

}  // namespace soichi
