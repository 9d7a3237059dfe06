// "Bộ Công Thương giao Cục Xúc tiến thương mại": a unit beside the body that it belongs to by the table of central
// bodies.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/gazetteer/bodies.hpp"
#include "importers/relate/article.hpp"

namespace soichi {

namespace {

/// The row of each body of the article in the table of central bodies; nullptr for others.
std::vector<const CentralBody*> central_bodies(const ArticleView& view)
{
    const Draft& draft = view.draft;
    std::vector<const CentralBody*> rows;
    rows.reserve(view.bodies.size());
    for (const auto& body : view.bodies) {
        rows.push_back(CentralBodies::builtin().named(draft[body.agency].label));
    }
    return rows;
}

/// Is `parent` among the ids, joined by "|", of the bodies that the unit belonged to in turn?
bool belongs_to(const CentralBody& unit, std::string_view parent)
{
    auto ids = unit.parent;
    while (!ids.empty()) {
        const auto end = std::min(ids.find('|'), ids.size());
        if (ids.substr(0, end) == parent) {
            return true;
        }
        ids.remove_prefix(std::min(end + 1, ids.size()));
    }
    return false;
}

/// The body nearest to the unit that it belongs to: in its sentence, or a ministry anywhere in the article; nullptr
/// where none is named.
const NamedBody* parent_of(const ArticleView& view, const std::vector<const CentralBody*>& rows, std::size_t of)
{
    const auto& unit = view.bodies[of];
    const auto sentence = view.reading.sentence_of(unit.range.first);
    const NamedBody* nearest = nullptr;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& other = view.bodies[i];
        const auto* central = rows[i];
        const bool beside = sentence.contains(other.range);
        if (central == nullptr || !belongs_to(*rows[of], central->id) ||
            !(beside || has_departments(std::string{central->name}))) {
            continue;
        }
        const auto away = [&](const NamedBody& x) {
            return std::max(x.range.last, unit.range.last) - std::min(x.range.first, unit.range.first);
        };
        nearest = nearest == nullptr || away(other) < away(*nearest) ? &other : nearest;
    }
    return nearest;
}

/// Where the list begins of what belongs to the body that ends at `at`: "thuộc Bộ Y tế |gồm| A", "…, |trong đó có| A";
/// 0 for none.
std::uint32_t past_list_opening(const Reading& reading, std::uint32_t at)
{
    at += reading.is_sign(at, U',') ? 1U : 0U;
    if (reading.is(at, "trong") && reading.is(at + 1, "đó") && reading.is_any(at + 2, {"có", "gồm"})) {
        at += 3;
    } else if (reading.is_any(at, {"gồm", "như"})) {
        at += 1;
    } else {
        return 0;
    }
    return at + (reading.is_sign(at, U':') ? 1U : 0U);
}

/// "các đơn vị trực thuộc Bộ Y tế gồm Vụ A, Cục B": each belongs to it.
void relate_listed(const ArticleView& view)
{
    for (const auto& parent : view.bodies) {
        const auto first = parent.range.first;
        const bool belongs = first > 0 && view.reading.is(first - 1, "thuộc");
        const auto list = belongs ? past_list_opening(view.reading, parent.range.last) : 0;
        auto last = list;
        for (const auto unit : list == 0 ? std::vector<EntityIndex>{} : bodies_beginning_at(view, list, &last)) {
            if (unit != parent.agency) {
                view.draft.claim(Relation::part_of, unit, parent.agency, {first, last}, "part_of.listed");
            }
        }
    }
}

}  // namespace

void relate_kin(const ArticleView& view)
{
    relate_listed(view);
    const auto rows = central_bodies(view);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& unit = view.bodies[i];
        const auto* parent = rows[i] == nullptr || rows[i]->parent.empty() ? nullptr : parent_of(view, rows, i);
        if (parent == nullptr) {
            continue;
        }
        const bool beside = view.reading.sentence_of(unit.range.first).contains(parent->range);
        const TokenRange both{std::min(parent->range.first, unit.range.first),
                              std::max(parent->range.last, unit.range.last)};
        view.draft.claim(Relation::part_of, unit.agency, parent->agency, beside ? both : unit.range, "part_of.known");
    }
}

}  // namespace soichi
