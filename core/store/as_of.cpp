#include "core/store/as_of.hpp"

#include <algorithm>

namespace soichi {

bool begun_by(std::string_view from, const PartialDate& day)
{
    const auto date = parse_iso_date(from);
    return !date || first_day(*date) <= last_day(day);
}

bool ended_by(std::string_view to, const PartialDate& day)
{
    const auto date = parse_iso_date(to);
    return date && last_day(*date) <= first_day(day);
}

namespace {

/// Whatever is told of the past tense was over when it was told.
bool over_by(const Tenure& tenure, const PartialDate& day)
{
    const auto last = parse_iso_date(tenure.to);
    return last ? last_day(*last) < first_day(day) : tenure.former && begun_by(tenure.told, day);
}

}  // namespace

bool held_on(const std::vector<Tenure>& tenures, const PartialDate& day)
{
    bool begun = false;
    std::string_view seen;   // the last day by `day` on which it was still held
    std::string_view ended;  // the last by which it was over
    for (const auto& tenure : tenures) {
        const auto from = tenure.from.empty() ? tenure.told : tenure.from;
        const bool open = !tenure.former && tenure.to.empty();
        begun = begun || ((open || !tenure.from.empty()) && begun_by(from, day));
        if (over_by(tenure, day)) {
            ended = std::max(ended, tenure.to.empty() ? tenure.told : tenure.to);
        } else if (open && begun_by(tenure.told, day)) {
            seen = std::max(seen, tenure.told);
        }
    }
    return begun && (ended.empty() || ended < seen);
}

}  // namespace soichi
