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

bool in_gap(std::string_view gaps, const PartialDate& day)
{
    for (std::size_t begin = 0; begin < gaps.size();) {
        const auto end = std::min(gaps.find('|', begin), gaps.size());
        const auto gap = gaps.substr(begin, end - begin);
        const auto from = parse_iso_date(gap.substr(0, gap.find('/')));
        const auto to = parse_iso_date(gap.substr(std::min(gap.find('/'), gap.size() - 1) + 1));
        if (from && to && last_day(*from) <= first_day(day) && last_day(day) < first_day(*to)) {
            return true;
        }
        begin = end + 1;
    }
    return false;
}

namespace {

/// The last days by which the tenure was surely over before `day`: the end that it states, and the day on which it is
/// spoken of as former.
std::vector<PartialDate> ends_of(const Tenure& tenure, const PartialDate& day)
{
    std::vector<PartialDate> ends;
    const auto last = parse_iso_date(tenure.to);
    if (last && last_day(*last) < first_day(day)) {
        ends.push_back(last_day(*last));
    }
    const auto told = parse_iso_date(tenure.told);
    if (tenure.former && told && last_day(*told) <= first_day(day)) {
        ends.push_back(last_day(*told));
    }
    return ends;
}

}  // namespace

bool held_on(const std::vector<Tenure>& tenures, const PartialDate& day)
{
    bool begun = false;
    PartialDate seen;  // the last day by `day` on which it was still held
    PartialDate over;  // the last by which it was over
    for (const auto& tenure : tenures) {
        const bool open = !tenure.former && tenure.to.empty();
        const auto told = parse_iso_date(tenure.told);
        begun =
            begun || ((open || !tenure.from.empty()) && begun_by(tenure.from.empty() ? tenure.told : tenure.from, day));
        for (const auto& end : ends_of(tenure, day)) {
            over = std::max(over, end);
        }
        if (open && told && begun_by(tenure.told, day)) {
            seen = std::max(seen, last_day(*told));
        }
    }
    return begun && (over.year == 0 || over < seen);
}

}  // namespace soichi
