#include "importers/relate/article.hpp"

namespace soichi {

namespace {

/// "huyện Đơn Dương |(cũ)|, tỉnh Lâm Đồng": past the word for what is no more.
std::uint32_t past_former(const Reading& reading, std::uint32_t at)
{
    return reading.is(at, "cũ")                                                                     ? at + 1
           : reading.is_sign(at, U'(') && reading.is(at + 1, "cũ") && reading.is_sign(at + 2, U')') ? at + 3
                                                                                                    : at;
}

/// Where the list of units of one level begins that ends with the unit at `last`: "xã A và thị trấn B |(huyện C)".
std::size_t first_of_list(const ArticleView& view, std::size_t last)
{
    auto first = last;
    while (first > 0) {
        const auto& before = view.places[first - 1];
        const auto end = before.range.last;
        const bool listed = view.places[first].range.first == end + 1 &&
                            (view.reading.is_sign(end, U',') || view.reading.is(end, "và"));
        if (!listed || level_of(before.unit->type) != level_of(view.places[last].unit->type)) {
            return first;
        }
        --first;
    }
    return first;
}

/// "trên địa bàn TP Hồ Chí Minh, như phường A, B": the examples lie in what they are examples of.
void relate_examples(const ArticleView& view)
{
    for (std::size_t i = 0; i + 1 < view.places.size(); ++i) {
        const auto end = view.places[i].range.last;
        const auto word = end + (view.reading.is_sign(end, U',') ? 1U : 0U);
        const bool colon = view.reading.is_sign(word + 1, U':');
        const auto first = word + 1 + (colon || view.reading.is(word + 1, "các") ? 1U : 0U);
        const bool examples = view.reading.is_any(word, {"như", "gồm"}) && (word > end || colon);
        for (auto next = i + 1; examples && next < view.places.size(); ++next) {
            const auto& unit = view.places[next];
            const bool listed = next == i + 1 ? unit.range.first == first : first_of_list(view, next) == i + 1;
            if (!listed || !Units::builtin().within(*unit.unit, *view.places[i].unit)) {
                break;
            }
            view.draft.claim(Relation::part_of, unit.locality, view.places[i].locality,
                             {view.places[i].range.first, unit.range.last}, "part_of.places");
        }
    }
}

/// "Lào Cai (Bắc Hà, Mường Khương)": what stands in brackets after a unit lies in it.
void relate_bracketed(const ArticleView& view)
{
    for (std::size_t i = 0; i + 1 < view.places.size(); ++i) {
        const auto& large = view.places[i];
        const bool opens =
            view.reading.is_sign(large.range.last, U'(') && view.places[i + 1].range.first == large.range.last + 1;
        for (auto next = i + 1;
             opens && next < view.places.size() && (next == i + 1 || first_of_list(view, next) == i + 1); ++next) {
            const auto& small = view.places[next];
            if (level_of(small.unit->type) > level_of(large.unit->type) &&
                Units::builtin().within(*small.unit, *large.unit)) {
                view.draft.claim(Relation::part_of, small.locality, large.locality,
                                 {large.range.first, small.range.last}, "part_of.places");
            }
        }
    }
}

}  // namespace

/// "huyện Thái Thụy, tỉnh Thái Bình", "phường A (thành phố B)": the smaller is part of the larger.
void relate_places(const ArticleView& view)
{
    relate_examples(view);
    relate_bracketed(view);
    for (std::size_t i = 1; i < view.places.size(); ++i) {
        const auto& small = view.places[i - 1];
        const auto& large = view.places[i];
        const auto end = past_former(view.reading, small.range.last);
        const bool joined =
            (large.range.first == end + 1 && (view.reading.is_sign(end, U',') || view.reading.is_sign(end, U'(') ||
                                              view.reading.is_sign(end, U'-') || view.reading.is(end, "thuộc"))) ||
            (end > small.range.last && large.range.first == end);
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
                    view.draft.claim(Relation::part_of, unit.locality, large.locality,
                                     {unit.range.first, large.range.last}, "part_of.places");
                }
            }
        } else {
            view.draft.doubts().about(Relation::part_of, words, Reason::contradictory,
                                      {{label_of(*child) + " → " + label_of(*parent), {}, 0}});
        }
    }
}

}  // namespace soichi
