#include "core/gazetteer/lineage.hpp"
#include "importers/relate/article.hpp"
#include "importers/relate/declined.hpp"

namespace soichi {

namespace {

void succeed_bodies(const ArticleView& view, std::uint32_t before_end, std::uint32_t now_begin)
{
    for (const auto& before : view.bodies) {
        const auto now =
            before.range.last == before_end ? bodies_beginning_at(view, now_begin) : std::vector<EntityIndex>{};
        if (!now.empty()) {
            view.draft.claim(Relation::succeeds, now.front(), before.agency, {before.range.first, now_begin + 1},
                             "succeeds.now");
        }
    }
}

/// A unit succeeds one of its own level: "xã A, huyện B (nay là xã C)" says nothing of huyện B.
void succeed_places(const ArticleView& view, std::uint32_t before_end, std::uint32_t now_begin, bool formerly = false)
{
    for (const auto& first : view.places) {
        for (const auto& second : view.places) {
            const auto& before = formerly ? second : first;
            const auto& now = formerly ? first : second;
            const bool adjacent = first.range.last == before_end && second.range.first == now_begin;
            if (adjacent && level_of(before.unit->type) == level_of(now.unit->type)) {
                view.draft.claim(Relation::succeeds, now.locality, before.locality,
                                 {first.range.first, second.range.last}, "succeeds.now");
            }
        }
    }
}

/// Where "trước đây là", "trước là" ends that begins at `at`, or 0.
std::uint32_t past_formerly(const Reading& reading, std::uint32_t at)
{
    const auto verb = reading.is(at, "trước") ? at + (reading.is_any(at + 1, {"đây", "kia"}) ? 2U : 1U) : 0;
    return verb != 0 && reading.is(verb, "là") ? verb + 1 : 0;
}

/// "xã A (trước đây là xã B)".
void succeed_formerly(const ArticleView& view)
{
    for (const auto& now : view.places) {
        const auto sign = now.range.last;
        const bool aside = view.reading.is_sign(sign, U'(') || view.reading.is_sign(sign, U',');
        const auto from = aside ? past_formerly(view.reading, sign + 1) : 0;
        if (from != 0) {
            succeed_places(view, sign, from, true);
        }
    }
}

/// "phường A tiếp nhận hồ sơ của phường B cũ": a former unit and, in one sentence, the unit that the register says it
/// went into.
void succeed_former(const ArticleView& view)
{
    for (const auto& before : view.places) {
        if (!view.reading.is(before.range.last, "cũ")) {
            continue;
        }
        const auto sentence = view.reading.sentence_of(before.range.first);
        for (const auto& now : view.places) {
            if (sentence.contains(now.range) && Lineage::builtin().succeeded_by(*before.unit, *now.unit)) {
                const TokenRange words{std::min(before.range.first, now.range.first),
                                       std::max(before.range.last, now.range.last)};
                view.draft.claim(Relation::succeeds, now.locality, before.locality, words, "succeeds.former");
            }
        }
    }
}

/// Does a word of joining ("sáp nhập", "hợp nhất") end at token `at`?
bool joins(const Reading& reading, std::uint32_t at)
{
    return at > 1 && ((reading.is(at - 1, "nhập") && reading.is_any(at - 2, {"sáp", "sát"})) ||
                      (reading.is(at - 1, "nhất") && reading.is(at - 2, "hợp")));
}

/// "sáp nhập Công an tỉnh A vào Công an tỉnh B": B goes on as what both were.
void succeed_merged(const ArticleView& view)
{
    for (const auto& merged : view.bodies) {
        const auto into = view.reading.is(merged.range.last, "vào") ? bodies_beginning_at(view, merged.range.last + 1)
                                                                    : std::vector<EntityIndex>{};
        const auto sentence = view.reading.sentence_of(merged.range.first);
        if (into.empty() || !joins(view.reading, merged.range.first) ||
            !asserted(view, {sentence.first, merged.range.first},
                      {Relation::succeeds, {merged.range.first, merged.range.last + 2}, into, {merged.agency}})) {
            continue;
        }
        view.draft.claim(Relation::succeeds, into.front(), merged.agency,
                         {merged.range.first - 2, merged.range.last + 2}, "succeeds.merged");
    }
}

/// "Cục B được thành lập trên cơ sở tổ chức lại Cục A": the new body succeeds those it was made of.
void succeed_founded(const ArticleView& view)
{
    constexpr std::uint32_t reach = 10;
    for (const auto& made : view.bodies) {
        const auto at = made.range.last;
        bool founded = false;
        for (auto next = at; next < at + reach; ++next) {
            founded = founded || (view.reading.is(next, "thành") && view.reading.is(next + 1, "lập"));
            const bool from = founded && view.reading.is(next, "cơ") && view.reading.is(next + 1, "sở");
            for (auto first = next + 2; from && first < next + 2 + reach / 2; ++first) {
                for (const auto before : bodies_beginning_at(view, first)) {
                    if (!only_wished(view.reading, {at, next})) {
                        view.draft.claim(Relation::succeeds, made.agency, before, {made.range.first, first + 1},
                                         "succeeds.merged");
                    }
                }
            }
        }
    }
}

}  // namespace

/// "Ban Dân vận Huyện ủy (nay là Ban Dân vận Thị ủy)": today's body succeeds the one before the bracket.
void relate_successions(const ArticleView& view)
{
    for (const auto at : view.reading.cues_in({1, view.reading.body_end()})) {
        const auto cue = cue_at(view.reading, at, "now");
        if (cue != 0 && (view.reading.is_sign(at - 1, U'(') || view.reading.is_sign(at - 1, U','))) {
            succeed_bodies(view, at - 1, cue);
            succeed_places(view, at - 1, cue);
        }
    }
    succeed_former(view);
    succeed_formerly(view);
    succeed_merged(view);
    succeed_founded(view);
}

}  // namespace soichi
