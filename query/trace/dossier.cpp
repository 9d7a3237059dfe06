#include "query/trace/dossier.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace soichi {

namespace {

class Writer {
public:
    Writer(const Snapshot& snapshot, const Trace& trace)
        : snapshot_{snapshot},
          trace_{trace},
          citer_{snapshot},
          describer_{snapshot}
    {
    }

    Dossier write() &&
    {
        std::vector<std::size_t> waiting;
        for (auto root = trace_.roots; root > 0; --root) {
            waiting.push_back(root - 1);
        }
        while (!waiting.empty()) {
            const auto at = waiting.back();
            waiting.pop_back();
            add(at);
            const auto& children = trace_.lines[at].children;
            waiting.insert(waiting.end(), children.rbegin(), children.rend());
        }
        return std::move(dossier_);
    }

private:
    void add(std::size_t at)
    {
        const auto& line = trace_.lines[at];
        DossierEntry entry{.line = at};
        if (line.hop) {
            entry.hop = mark(line.hop->proof);
        }
        const auto id = line.node.id;
        if (line.end == TraceEnd::shown_elsewhere) {
            entry.branches_above = told_.contains(id);
        } else if (id.kind == Kind::directive) {
            told_.insert(id);
            entry.issuers = ties(id, Relation::issued_by, Direction::out);
            entry.promulgated_by = ties(id, Relation::promulgates, Direction::in);
            const auto node = snapshot_.node(id);
            entry.provisional = node && is_provisional(*node);
        }
        for (const auto& remark : line.remarks) {
            entry.remarks.push_back(mark(remark.proof));
        }
        dossier_.outline.push_back(std::move(entry));
    }

    std::vector<DossierTie> ties(NodeId node, Relation relation, Direction direction)
    {
        std::vector<DossierTie> found;
        for (const auto& [other, edge] : snapshot_.neighbours(node, relation, direction)) {
            found.push_back({describer_.named(other), mark(citer_.proof(edge))});
        }
        return found;
    }

    SourceMark mark(const Proof& proof)
    {
        if (!proof.best) {
            return {};
        }
        const auto& evidence = proof.best->evidence;
        const auto place = std::pair{evidence.article, evidence.span};
        const auto number = numbers_.emplace(place, dossier_.notes.size() + 1).first->second;
        if (number > dossier_.notes.size()) {
            dossier_.notes.push_back({*proof.best, {}});
        }
        auto& readings = dossier_.notes[number - 1].readings;
        const FootnoteReading reading{evidence.rule, evidence.confidence};
        if (std::find(readings.begin(), readings.end(), reading) == readings.end()) {
            readings.push_back(reading);
        }
        return {number, proof.more};
    }

    Snapshot snapshot_;
    const Trace& trace_;
    Citer citer_;
    Describer describer_;
    Dossier dossier_;
    std::map<std::pair<NodeId, Span>, std::size_t> numbers_;
    std::set<NodeId> told_;
};

}  // namespace

Dossier dossier(const Snapshot& snapshot, const Trace& trace, const Snapshot& whole)
{
    auto told = Writer{snapshot, trace}.write();
    told.store = whole.counts();
    told.rules = whole.rules_version();
    return told;
}

}  // namespace soichi
