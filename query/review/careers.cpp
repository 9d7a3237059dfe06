#include "query/review/careers.hpp"

#include <algorithm>

#include "core/gazetteer/lineage.hpp"
#include "core/gazetteer/placed_keys.hpp"
#include "core/model/date.hpp"
#include "query/citation.hpp"

namespace soichi {

namespace {

template <class Set>
bool meet(const Set& a, const Set& b)
{
    return std::any_of(a.begin(), a.end(), [&](const auto& item) { return b.contains(item); });
}

/// Did one of `a` go into one of `b`, or is one the other at another time?
bool succeed(const std::set<const Unit*>& a, const std::set<const Unit*>& b)
{
    return std::any_of(a.begin(), a.end(), [&](const Unit* before) {
        return std::any_of(b.begin(), b.end(),
                           [&](const Unit* now) { return Lineage::builtin().succeeded_by(*before, *now); });
    });
}

/// Do the years in which both were seen overlap?
bool at_one_time(const Career& a, const Career& b)
{
    const auto year = [](const std::string& day) { return parse_iso_date(day).value_or(PartialDate{}).year; };
    return year(a.first) != 0 && year(b.first) != 0 && year(a.first) <= year(b.last) && year(b.first) <= year(a.last);
}

}  // namespace

const Unit* province_of_agency(const Node& agency)
{
    const auto* const unit = unit_of_key(agency.key);
    // Versions of a province are one here.
    return unit == nullptr ? nullptr : Units::builtin().with_key(key_of(*unit->top));
}

Career career_of(const Snapshot& snapshot, NodeId official)
{
    Career career;
    Citer citer{snapshot};
    for (const auto& post : snapshot.neighbours(official, Relation::holds_position, Direction::out)) {
        const auto edge = snapshot.edge(post.edge);
        const auto agency = snapshot.node(post.node);
        if (!edge || !agency) {
            continue;
        }
        const auto title = edge->properties.find("title");
        career.posts.emplace(title == edge->properties.end() ? std::string{} : title->second, post.node);
        career.bodies.insert(post.node);
        if (const auto* const province = province_of_agency(*agency)) {
            career.provinces.insert(province);
        }
        const auto seen = citer.dates(snapshot.evidence(post.edge));
        if (!seen.first.empty()) {
            career.first = career.first.empty() ? seen.first : std::min(career.first, seen.first);
            career.last = std::max(career.last, seen.last);
        }
    }
    return career;
}

std::vector<Clue> compare(const Career& a, const Career& b)
{
    std::vector<Clue> clues;
    if (meet(a.posts, b.posts)) {
        clues.push_back(Clue::same_post);
    } else if (meet(a.bodies, b.bodies)) {
        clues.push_back(Clue::same_body);
    }
    if (a.provinces.empty() || b.provinces.empty()) {
        return clues;
    }
    if (meet(a.provinces, b.provinces)) {
        clues.push_back(Clue::same_province);
    } else if (succeed(a.provinces, b.provinces) || succeed(b.provinces, a.provinces)) {
        clues.push_back(Clue::succeeding_province);
    } else {
        clues.push_back(Clue::other_province);
        if (at_one_time(a, b)) {
            clues.push_back(Clue::at_one_time);
        }
    }
    return clues;
}

}  // namespace soichi
