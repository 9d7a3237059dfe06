#include <algorithm>
#include <optional>

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

struct Item {
    EntityIndex entity = 0;
    std::uint32_t last = 0;
};

/// The place, or the body, that begins at `at`, and where its name ends.
std::optional<Item> item_at(const ArticleView& view, std::uint32_t at)
{
    std::optional<Item> found;
    for (const auto& place : view.places) {
        found = place.range.first == at ? std::optional{Item{place.locality, place.range.last}} : found;
    }
    for (const auto& body : view.bodies) {
        found = body.range.first == at ? std::optional{Item{body.agency, body.range.last}} : found;
    }
    return found;
}

/// "tại |thành phố A, thị xã B, huyện C, Sở D|": the places and bodies of a list.
std::vector<EntityIndex> inspected_list(const ArticleView& view, std::uint32_t at)
{
    std::vector<EntityIndex> found;
    for (auto item = item_at(view, at); item; item = item_at(view, item->last + 1)) {
        found.push_back(item->entity);
        if (!view.reading.is_sign(item->last, U',') && !view.reading.is(item->last, "và")) {
            break;
        }
    }
    return found;
}

bool sentence_checks(const ArticleView& view, const TokenRange& sentence)
{
    const auto cues = view.reading.cues_in(sentence);
    return std::any_of(cues.begin(), cues.end(),
                       [&](std::uint32_t at) { return cue_at(view.reading, at, "inspects") != 0; });
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

void inspect(const ArticleView& view, EntityIndex who, EntityIndex whom, const TokenRange& evidence,
             const TokenRange& sentence, std::string_view rule)
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
    const bool place = view.draft[whom].kind == Kind::locality;
    for (const auto directive : checked) {
        Properties applied{{"cue", "kiểm tra"}};
        if (view.frame.date) {
            applied.emplace("date", to_string(*view.frame.date));
        }
        if (place) {
            view.draft.claim(Relation::applied_in, directive, whom, evidence, "applied_in.area", applied);
        } else if (view.draft[whom].kind == Kind::agency) {
            view.draft.claim(Relation::carries_out, whom, directive, evidence, "carries_out.inspected", applied);
        }
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
        if (!whom || !asserted(view, {who->range.last, at},
                               {Relation::inspects, {who->range.first, cue + 1}, {who->agency}, {*whom}})) {
            continue;
        }
        const auto name = view.draft[who->agency].label;
        const bool checks = sentence_checks(view, sentence) || name.rfind("Đoàn kiểm tra", 0) == 0 ||
                            name.rfind("Đoàn thanh tra", 0) == 0 || name.rfind("Đoàn giám sát", 0) == 0;
        if (checks) {
            inspect(view, who->agency, *whom, {who->range.first, cue + 1}, sentence, "inspects.visit");
        }
    }
}

/// "buổi làm việc của Đoàn kiểm tra với Thành ủy": who and whom of a meeting, told after it.
void relate_meetings(const ArticleView& view)
{
    for (const auto& body : view.bodies) {
        const auto at = body.range.first;
        const bool meets = body.delegation && at > 2 && view.reading.is(at - 1, "của") &&
                           view.reading.is(at - 2, "việc") && view.reading.is(at - 3, "làm") &&
                           view.reading.is_any(body.range.last, {"với", "tại"});
        const auto whom = meets ? inspected_at(view, body.range.last + 1) : std::nullopt;
        const auto sentence = view.reading.sentence_of(at);
        if (whom && (sentence_checks(view, sentence) || cue_at(view.reading, at + 1, "inspects") != 0)) {
            inspect(view, body.agency, *whom, {at, body.range.last + 2}, sentence, "inspects.visit");
        }
    }
}

/// What stands right before the verb at `at` where someone came to it: "đã đến [trực tiếp] |xã Tuy Phong| để kiểm tra".
std::optional<EntityIndex> visited_before(const ArticleView& view, std::uint32_t at)
{
    const auto& reading = view.reading;
    const auto end = at - (at > 0 && reading.is(at - 1, "để") ? 1U : 0U);
    for (const auto& place : view.places) {
        const auto first = place.range.first;
        const bool direct = first > 2 && reading.is(first - 1, "tiếp") && reading.is(first - 2, "trực");
        const auto verb = first - (direct ? 2U : 0U);
        if (place.range.last == end && verb > 0 && reading.is_any(verb - 1, {"đến", "về", "tới", "tại", "xuống"})) {
            return place.locality;
        }
    }
    return std::nullopt;
}

/// Where the list of what is checked begins after "tại", "trên địa bàn" at `at`; 0 where they do not stand there.
std::uint32_t past_where(const Reading& reading, std::uint32_t at)
{
    const auto area = cue_at(reading, at, "in_area");
    if (!reading.is(at, "tại") && area <= at + 1) {
        return 0;
    }
    const auto start = std::max(at + 1, area);
    return start + (reading.is_any(start, {"các", "hai"}) ? 1U : 0U);
}

/// "Đoàn công tác kiểm tra |việc thực hiện A tại tỉnh Trà Vinh|": the first list of places and bodies after the verb.
void inspect_where(const ArticleView& view, EntityIndex who, std::uint32_t at, std::uint32_t cue)
{
    const auto sentence = view.reading.sentence_of(at);
    for (auto next = cue; next < sentence.last; ++next) {
        const auto from = past_where(view.reading, next);
        const auto inspected = from != 0 ? inspected_list(view, from) : std::vector<EntityIndex>{};
        for (const auto whom : inspected) {
            inspect(view, who, whom, {at, from + 1}, sentence, "inspects.check");
        }
        if (!inspected.empty()) {
            return;
        }
    }
}

/// "Đoàn công tác kiểm tra việc thực hiện A tại tỉnh Trà Vinh", "Đoàn công tác đã đến xã B kiểm tra".
void relate_checks(const ArticleView& view)
{
    for (const auto at : view.reading.cues_in({0, view.reading.body_end()})) {
        const auto cue = cue_at(view.reading, at, "inspects");
        const auto* who = cue == 0 ? nullptr : inspector_before(view, at);
        if (who == nullptr ||
            !asserted(view, {who->range.last, at}, {Relation::inspects, {who->range.first, cue}, {who->agency}, {}})) {
            continue;
        }
        if (const auto whom = visited_before(view, at)) {
            inspect(view, who->agency, *whom, {who->range.first, cue}, view.reading.sentence_of(at), "inspects.check");
        } else {
            inspect_where(view, who->agency, at, cue);
        }
    }
}

}  // namespace

void relate_inspections(const ArticleView& view)
{
    relate_visits(view);
    relate_meetings(view);
    relate_checks(view);
}

}  // namespace soichi
