#include <algorithm>
#include <set>

#include "importers/find/issuing_verb.hpp"
#include "importers/relate/issuer_clues.hpp"

namespace soichi {

namespace {

bool same_series(const DirectiveMention& a, const DirectiveMention& b)
{
    if (a.designator && b.designator) {
        return a.designator->form == b.designator->form && a.designator->issuers == b.designator->issuers;
    }
    return !a.designator && !b.designator && a.form == b.form;
}

/// "đề nghị UBND tỉnh ban hành |": the document does not exist yet.
bool still_wished(const Reading& reading, const DirectiveMention& mention)
{
    const auto verb = issuing_verb(reading, mention.range.first);
    return verb != 0 && only_wished(reading, {reading.sentence_of(verb).first, verb});
}

/// "UBND huyện thực hiện |Công văn": the body of the sentence may carry out what one above it has issued.
bool carried_out(const Reading& reading, const DirectiveMention& mention)
{
    constexpr std::uint32_t longest = 6;
    for (std::uint32_t back = 1; back <= longest && back <= mention.range.first; ++back) {
        const auto at = mention.range.first - back;
        if (cue_at(reading, at, "implements") == mention.range.first ||
            cue_at(reading, at, "follows") == mention.range.first) {
            return true;
        }
    }
    return false;
}

/// The only body of this name among those that begin in `range`.
std::optional<EntityIndex> only_one(const ArticleView& view, const std::string& name, const TokenRange& range)
{
    std::set<EntityIndex> found;
    for (const auto& body : view.bodies) {
        const bool inside = body.range.first >= range.first && body.range.first < range.last;
        if (inside && view.agencies.bears(body.agency, name)) {
            found.insert(body.agency);
        }
    }
    return found.size() == 1 ? std::optional{*found.begin()} : std::nullopt;
}

bool any_of_name(const ArticleView& view, const std::string& name)
{
    return std::any_of(view.bodies.begin(), view.bodies.end(),
                       [&](const NamedBody& body) { return view.agencies.bears(body.agency, name); });
}

}  // namespace

std::optional<Issuers> issuers_by_symbol_name(const ArticleView& view, const DirectiveMention& mention)
{
    const auto name = body_of_symbol(mention);
    if (name.empty() || still_wished(view.reading, mention)) {
        return std::nullopt;
    }
    const auto sentence = view.reading.sentence_of(mention.range.first);
    if (const auto body = carried_out(view.reading, mention) ? std::nullopt : only_one(view, name, sentence)) {
        return Issuers{{*body}, sentence, "issuer.sentence"};
    }
    if (const auto body = only_one(view, name, {0, view.reading.body_end()})) {
        return Issuers{{*body}, mention.range, "issuer.article"};
    }
    const bool province_only =
        view.frame.province != nullptr && view.frame.district == nullptr && view.frame.commune == nullptr;
    if (!province_only || any_of_name(view, name)) {
        return std::nullopt;
    }
    const auto* body = view.reading.knowledge().local_body(name == "UBND" ? "ubnd" : "hdnd");
    return Issuers{{view.agencies.local(*body, *view.frame.province, mention.range)}, mention.range, "issuer.frame"};
}

bool listed_in_one_series(const ArticleView& view, const DirectiveMention& before, const DirectiveMention& after)
{
    const auto& reading = view.reading;
    auto at = std::max(before.whole.last, before.range.last);
    const bool begins =
        reading.is_sign(at, U',') || reading.is_sign(at, U';') || reading.is(at, "và") || reading.is(at, "cùng");
    while (at < after.range.first &&
           (reading.is_sign(at, U',') || reading.is_sign(at, U';') || reading.is_any(at, {"và", "cùng", "số"}))) {
        ++at;
    }
    // "Chỉ thị số 26, Công điện ngày 2/2/2017 của Thủ tướng": a number alone waits for whose it is.
    const bool waits =
        before.kind == DirectiveMentionKind::numbered && before.issuers.empty() && !after.issuers.empty();
    return begins && at == after.range.first && (same_series(before, after) || waits);
}

}  // namespace soichi
