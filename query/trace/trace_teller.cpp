#include "query/trace/trace_teller.hpp"

#include <algorithm>
#include <tuple>

namespace soichi {

TraceTeller::TraceTeller(const Snapshot& snapshot, const TraceLimits& limits, Describer& describer)
    : snapshot_{snapshot},
      limits_{limits},
      citer_{snapshot},
      describer_{describer}
{
    if (limits.in) {
        place_.emplace(snapshot, *limits.in);
    }
}

void TraceTeller::tell(TraceLine& line, std::optional<std::vector<Evidence>> evidence)
{
    line.node = describer_.line(line.node.id);
    if (line.hop) {
        auto pieces = evidence ? std::move(*evidence) : snapshot_.evidence(line.hop->edge);
        line.hop->proof = citer_.proof(counting(std::move(pieces), line.node.id.kind));
    }
    line.fit = !limits_.period.all_time() && !parse_iso_date(date_of(line)) ? TraceFit::undated : TraceFit::inside;
}

std::optional<Limit> TraceTeller::outside_of(const TraceLine& line)
{
    if (place_ && !place_->contains(line.node, describer_)) {
        return Limit::place;
    }
    return limits_.period.may_contain(date_of(line), date_of(line)) ? std::nullopt : std::optional{Limit::period};
}

void TraceTeller::add_remarks(TraceLine& line)
{
    for (const auto relation : {Relation::amends, Relation::replaces, Relation::repeals}) {
        for (const auto& [later, edge] : snapshot_.neighbours(line.node.id, relation, Direction::in)) {
            auto proof = citer_.proof(edge);
            if (proof.best && proof.best->evidence.confidence >= limits_.min_confidence) {
                line.remarks.push_back({against(relation), describer_.named(later), edge, std::move(proof)});
            }
        }
    }
    const auto order = [](const TraceRemark& remark) {
        return std::tuple{remark.step, remark.by.date, remark.by.label, remark.by.id};
    };
    std::sort(line.remarks.begin(), line.remarks.end(),
              [&order](const TraceRemark& a, const TraceRemark& b) { return order(a) < order(b); });
}

std::vector<Evidence> TraceTeller::counting(std::vector<Evidence> evidence, Kind target)
{
    if (target == Kind::directive || limits_.period.all_time()) {
        return evidence;
    }
    std::vector<Evidence> counts;
    for (const auto& piece : evidence) {
        const auto day = citer_.date_of(piece);
        if (piece.confidence >= limits_.min_confidence && limits_.period.may_contain(day, day)) {
            counts.push_back(piece);
        }
    }
    return counts.empty() ? evidence : counts;
}

}  // namespace soichi
