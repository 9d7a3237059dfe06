#include "importers/relate/article.hpp"

namespace soichi {

namespace {

/// Where the list of units of one level begins that ends with the unit at `last`: "xã A và thị trấn B |(huyện C)".
std::size_t first_of_list(const ArticleView& view, std::size_t last)
{
    auto first = last;
    while (first > 0) {
        const auto& before = view.places[first - 1];
        const auto end = before.range.last;
        const bool listed = view.places[first].range.first == end + 1 && (view.reading.is_sign(end, U',') || view.reading.is(end, "và"));
        if (!listed || level_of(before.unit->type) != level_of(view.places[last].unit->type)) {
            return first;
        }
        --first;
    }
    return first;
}

}  // namespace

/// "huyện Thái Thụy, tỉnh Thái Bình", "phường A (thành phố B)": the smaller is part of the larger.
void relate_places(const ArticleView& view)
{
    for (std::size_t i = 1; i < view.places.size(); ++i) {
        const auto& small = view.places[i - 1];
        const auto& large = view.places[i];
        const bool joined = large.range.first == small.range.last + 1 &&
                            (view.reading.is_sign(small.range.last, U',') || view.reading.is_sign(small.range.last, U'(') ||
                             view.reading.is_sign(small.range.last, U'-') || view.reading.is(small.range.last, "thuộc"));
        const auto* child = small.unit;
        const auto* parent = large.unit;
        if (!joined || level_of(child->type) <= level_of(parent->type)) {
            continue;
        }
        const TokenRange words{small.range.first, large.range.last};
        if (Units::builtin().within(*child, *parent)) {
            for (auto item = first_of_list(view, i - 1); item < i; ++item) {
                const auto& unit = view.places[item];
                if (Units::builtin().within(*unit.unit, *parent)) {
                    view.draft.claim(Relation::part_of, unit.locality, large.locality, {unit.range.first, large.range.last}, "part_of.places");
                }
            }
        } else {
            view.draft.doubts().about(Relation::part_of, words, Reason::contradictory, {{label_of(*child) + " → " + label_of(*parent), {}, 0}});
        }
    }
}

}  // namespace soichi
