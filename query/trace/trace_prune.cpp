#include "query/trace/trace_prune.hpp"

#include <unordered_map>

namespace soichi {

namespace {

/// Finds the lines that lead to something inside, from there to the roots.
class Keeper {
public:
    explicit Keeper(const Trace& trace) : lines_{trace.lines}, parents_(lines_.size()), kept_(lines_.size(), false)
    {
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            for (const auto child : lines_[at].children) {
                parents_[child] = at;
            }
            if (refers(lines_[at])) {
                references_[lines_[at].node.id].push_back(at);
            }
        }
    }

    void keep(std::size_t line)
    {
        std::vector<std::size_t> waiting{line};
        while (!waiting.empty()) {
            const auto at = waiting.back();
            waiting.pop_back();
            if (!kept_[at]) {
                kept_[at] = true;
                add_what_leads_to(at, waiting);
            }
        }
    }

    std::vector<bool> kept(std::size_t roots) &&
    {
        for (std::size_t root = 0; root < roots; ++root) {
            kept_[root] = true;
        }
        return std::move(kept_);
    }

private:
    static bool refers(const TraceLine& line)
    {
        return line.node.id.kind == Kind::directive && line.end == TraceEnd::shown_elsewhere;
    }

    void add_what_leads_to(std::size_t at, std::vector<std::size_t>& waiting)
    {
        if (parents_[at]) {
            waiting.push_back(*parents_[at]);
        }
        const auto same = references_.find(lines_[at].node.id);
        if (same == references_.end() || refers(lines_[at])) {
            return;
        }
        for (const auto reference : same->second) {
            if (!is_below(reference, at)) {
                waiting.push_back(reference);
            }
        }
    }

    bool is_below(std::size_t line, std::size_t other) const
    {
        for (auto above = parents_[line]; above; above = parents_[*above]) {
            if (*above == other) {
                return true;
            }
        }
        return false;
    }

    const std::vector<TraceLine>& lines_;
    std::vector<std::optional<std::size_t>> parents_;
    std::vector<bool> kept_;
    std::unordered_map<NodeId, std::vector<std::size_t>> references_;  ///< lines whose branches stand elsewhere
};

/// Moves the kept lines together.
void close_up(Trace& trace, const std::vector<bool>& kept)
{
    std::vector<std::size_t> place(kept.size(), 0);
    std::size_t count = 0;
    for (std::size_t at = 0; at < kept.size(); ++at) {
        place[at] = count;
        count += kept[at] ? 1 : 0;
    }
    std::vector<TraceLine> lines;
    lines.reserve(count);
    for (std::size_t at = 0; at < kept.size(); ++at) {
        if (!kept[at]) {
            continue;
        }
        auto& line = lines.emplace_back(std::move(trace.lines[at]));
        const auto all = std::move(line.children);
        line.children.clear();
        for (const auto child : all) {
            if (kept[child]) {
                line.children.push_back(place[child]);
            }
        }
        if (line.children.empty() && !all.empty() && line.end == TraceEnd::nothing_further) {
            line.end = TraceEnd::left_out;
        }
    }
    trace.lines = std::move(lines);
}

}  // namespace

void prune(Trace& trace, const std::vector<std::optional<Limit>>& outside)
{
    Keeper keeper{trace};
    for (std::size_t at = 0; at < outside.size(); ++at) {
        if (!outside[at]) {
            keeper.keep(at);
        }
    }
    const auto kept = std::move(keeper).kept(trace.roots);
    for (std::size_t at = 0; at < outside.size(); ++at) {
        if (!kept[at]) {
            ++trace.left_out[*outside[at]];
        } else if (outside[at]) {
            trace.lines[at].fit = TraceFit::on_the_way;
        }
    }
    close_up(trace, kept);
}

}  // namespace soichi
