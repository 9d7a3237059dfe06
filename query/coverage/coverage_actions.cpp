#include "query/coverage/coverage_actions.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>

namespace soichi {

namespace {

/// What a line of the trace says that somebody did; nothing for the directive itself.
std::optional<ActionKind> kind_of(const TraceLine& line)
{
    if (!line.hop || line.end == TraceEnd::shown_elsewhere) {
        return std::nullopt;
    }
    switch (line.hop->step.relation) {
    case Relation::implements:
    case Relation::promulgates:
        return ActionKind::plan;
    case Relation::carries_out:
    case Relation::applied_in:
        return ActionKind::report;
    case Relation::inspects:
        return ActionKind::inspection;
    default:
        return std::nullopt;
    }
}

/// Turns the lines of a trace into actions.
class Actions {
public:
    Actions(const Snapshot& snapshot, const Trace& trace)
        : snapshot_{snapshot},
          trace_{trace},
          citer_{snapshot},
          describer_{snapshot},
          above_(trace.lines.size())
    {
        for (std::size_t at = 0; at < trace.lines.size(); ++at) {
            for (const auto child : trace.lines[at].children) {
                above_[child] = at;
            }
            for (const auto& decision : trace.lines[at].node.promulgated_by) {
                promulgating_.insert(decision.id);
            }
        }
    }

    std::vector<CoverageAction> all()
    {
        std::vector<CoverageAction> actions;
        for (std::size_t at = 0; at < trace_.lines.size(); ++at) {
            const auto& line = trace_.lines[at];
            const auto kind = kind_of(line);
            // A decision and the plan that it brings into force are one plan.
            if (kind && !promulgating_.contains(line.node.id) && first_of_its_decision(line.node)) {
                actions.push_back(action(at, *kind));
            }
        }
        return actions;
    }

private:
    /// Articles that name the plan of one decision alike speak of one plan, be it known to each of them alone.
    bool first_of_its_decision(const NodeLine& plan)
    {
        bool first = true;
        for (const auto& decision : plan.promulgated_by) {
            first = attached_.emplace(decision.id, plan.label).second && first;
        }
        return first;
    }

    CoverageAction action(std::size_t at, ActionKind kind)
    {
        const auto& line = trace_.lines[at];
        CoverageAction made{.kind = kind,
                            .node = line.node,
                            .upon = trace_.lines[above_[at]].node.id,
                            .inspector = line.hop->inspector,
                            .edge = line.hop->edge,
                            .step = line.hop->step,
                            .proof = line.hop->proof,
                            .seen = seen(line, kind)};
        for (auto above = above_[at]; above != 0; above = above_[above]) {
            const auto& hop = *trace_.lines[above].hop;
            made.through.push_back({describer_.named(trace_.lines[above].node.id), hop.edge, hop.step, hop.proof});
        }
        std::reverse(made.through.begin(), made.through.end());
        if (kind == ActionKind::plan) {
            made.overtaken = overtaken_parents(snapshot_, line.node, citer_, describer_);
        }
        return made;
    }

    DateRange seen(const TraceLine& line, ActionKind kind)
    {
        if (kind == ActionKind::plan) {
            const auto date = date_of_plan(line.node);
            return {date, date};
        }
        if (kind == ActionKind::report) {
            return citer_.dates(snapshot_.evidence(line.hop->edge));
        }
        // Other evidence of the same inspection may speak of other directives.
        const auto date = line.hop->proof.best ? line.hop->proof.best->date : std::string{};
        return {date, date};
    }

    const Snapshot& snapshot_;
    const Trace& trace_;
    Citer citer_;
    Describer describer_;
    std::vector<std::size_t> above_;
    std::unordered_set<NodeId> promulgating_;
    std::set<std::pair<NodeId, std::string>> attached_;  ///< decisions with what they promulgate
};

}  // namespace

std::vector<CoverageAction> actions_of(const Snapshot& snapshot, const Trace& trace)
{
    return Actions{snapshot, trace}.all();
}

}  // namespace soichi
