#include <algorithm>
#include <optional>

#include "core/gazetteer/succession.hpp"
#include "importers/relate/article.hpp"
#include "importers/relate/declined.hpp"

namespace soichi {

namespace {

/// Who inspects: the last delegation or body named before the verb in its sentence.
const NamedBody* inspector_before(const ArticleView& view, std::uint32_t at)
{
    const auto sentence = view.reading.sentence_of(at);
    const NamedBody* nearest = nullptr;
    for (const auto& body : view.bodies) {
        if (body.range.first >= sentence.first && body.range.last <= at && body.delegation) {
            nearest = &body;
        }
    }
    return nearest;
}

/// The place or the body that begins at `at`.
std::optional<EntityIndex> inspected_at(const ArticleView& view, std::uint32_t at)
{
    const auto bodies = bodies_beginning_at(view, at);
    if (!bodies.empty()) {
        return bodies.front();
    }
    for (const auto& place : view.places) {
        if (place.range.first == at) {
            return place.locality;
        }
    }
    return std::nullopt;
}

bool sentence_checks(const ArticleView& view, const TokenRange& sentence)
{
    const auto cues = view.reading.cues_in(sentence);
    return std::any_of(cues.begin(), cues.end(), [&](std::uint32_t at) { return cue_at(view.reading, at, "inspects") != 0; });
}

/// The documents that a sentence says are checked: those after a word for carrying out.
std::vector<EntityIndex> checked_in(const ArticleView& view, const TokenRange& sentence)
{
    std::vector<EntityIndex> checked;
    for (const auto at : view.reading.cues_in(sentence)) {
        const auto results = cue_at(view.reading, at, "results");
        const auto cue = results != 0 ? results : cue_at(view.reading, at, "implements");
        for (const auto directive : cue == 0 ? std::vector<EntityIndex>{} : directives_beginning_at(view, cue)) {
            if (std::find(checked.begin(), checked.end(), directive) == checked.end()) {
                checked.push_back(directive);
            }
        }
    }
    return checked;
}

std::string joined(const std::vector<EntityIndex>& entities)
{
    std::string text;
    for (const auto entity : entities) {
        text.append(text.empty() ? 0 : 1, ' ').append(std::to_string(entity));
    }
    return text;
}

void inspect(const ArticleView& view, EntityIndex who, EntityIndex whom, const TokenRange& evidence, const TokenRange& sentence,
             std::string_view rule)
{
    const auto checked = checked_in(view, sentence);
    Properties qualifiers;
    if (view.frame.date) {
        qualifiers.emplace("date", to_string(*view.frame.date));
    }
    if (!checked.empty()) {
        qualifiers.emplace("about", joined(checked));
    }
    view.draft.imply(whom, evidence);
    view.draft.claim(Relation::inspects, who, whom, evidence, rule, qualifiers);
    if (view.draft[whom].kind != Kind::locality) {
        return;
    }
    for (const auto directive : checked) {
        Properties applied{{"cue", "kiểm tra"}};
        if (view.frame.date) {
            applied.emplace("date", to_string(*view.frame.date));
        }
        view.draft.claim(Relation::applied_in, directive, whom, evidence, "applied_in.area", applied);
    }
}

/// "Đoàn công tác … có buổi làm việc với thành phố Bắc Kạn để kiểm tra …".
void relate_visits(const ArticleView& view)
{
    for (const auto at : view.reading.cues_in({0, view.reading.body_end()})) {
        const auto cue = cue_at(view.reading, at, "works_with");
        const auto* who = cue == 0 ? nullptr : inspector_before(view, at);
        const auto whom = who == nullptr ? std::nullopt : inspected_at(view, cue);
        const auto sentence = view.reading.sentence_of(at);
        if (!whom || !asserted(view, {who->range.last, at}, {Relation::inspects, {who->range.first, cue + 1}, {who->agency}, {*whom}})) {
            continue;
        }
        const auto name = view.draft[who->agency].label;
        const bool checks = sentence_checks(view, sentence) || name.rfind("Đoàn kiểm tra", 0) == 0 || name.rfind("Đoàn thanh tra", 0) == 0 ||
                            name.rfind("Đoàn giám sát", 0) == 0;
        if (checks) {
            inspect(view, who->agency, *whom, {who->range.first, cue + 1}, sentence, "inspects.visit");
        }
    }
}

/// "Đoàn công tác kiểm tra việc thực hiện A tại tỉnh Trà Vinh".
void relate_checks(const ArticleView& view)
{
    for (const auto at : view.reading.cues_in({0, view.reading.body_end()})) {
        const auto cue = cue_at(view.reading, at, "inspects");
        const auto* who = cue == 0 ? nullptr : inspector_before(view, at);
        if (who == nullptr || !asserted(view, {who->range.last, at}, {Relation::inspects, {who->range.first, cue}, {who->agency}, {}})) {
            continue;
        }
        const auto sentence = view.reading.sentence_of(at);
        for (auto next = cue; next < sentence.last; ++next) {
            const bool where = view.reading.is(next, "tại") || cue_at(view.reading, next, "in_area") > next + 1;
            const auto from = where ? std::max(next + 1, cue_at(view.reading, next, "in_area")) : 0;
            const auto place = where ? inspected_at(view, from) : std::nullopt;
            if (place && view.draft[*place].kind == Kind::locality) {
                inspect(view, who->agency, *place, {at, from + 1}, sentence, "inspects.check");
                break;
            }
        }
    }
}

}  // namespace

void relate_inspections(const ArticleView& view)
{
    relate_visits(view);
    relate_checks(view);
}

namespace {

void succeed_bodies(const ArticleView& view, std::uint32_t before_end, std::uint32_t now_begin)
{
    for (const auto& before : view.bodies) {
        const auto now = before.range.last == before_end ? bodies_beginning_at(view, now_begin) : std::vector<EntityIndex>{};
        if (!now.empty()) {
            view.draft.claim(Relation::succeeds, now.front(), before.agency, {before.range.first, now_begin + 1}, "succeeds.now");
        }
    }
}

/// A unit succeeds one of its own level: "xã A, huyện B (nay là xã C)" says nothing of huyện B.
void succeed_places(const ArticleView& view, std::uint32_t before_end, std::uint32_t now_begin)
{
    for (const auto& before : view.places) {
        for (const auto& now : view.places) {
            const bool adjacent = before.range.last == before_end && now.range.first == now_begin;
            if (adjacent && level_of(before.unit->type) == level_of(now.unit->type)) {
                view.draft.claim(Relation::succeeds, now.locality, before.locality, {before.range.first, now.range.last}, "succeeds.now");
            }
        }
    }
}

/// "phường A tiếp nhận hồ sơ của phường B cũ": a former unit and, in one sentence, the unit that the register says it went into.
void succeed_former(const ArticleView& view)
{
    for (const auto& before : view.places) {
        if (!view.reading.is(before.range.last, "cũ")) {
            continue;
        }
        const auto sentence = view.reading.sentence_of(before.range.first);
        for (const auto& now : view.places) {
            if (sentence.contains(now.range) && succeeded_by(*before.unit, *now.unit)) {
                const TokenRange words{std::min(before.range.first, now.range.first), std::max(before.range.last, now.range.last)};
                view.draft.claim(Relation::succeeds, now.locality, before.locality, words, "succeeds.former");
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
}

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
