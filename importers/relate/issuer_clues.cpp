#include "importers/relate/issuer_clues.hpp"

#include <algorithm>

#include "core/names/issuers.hpp"
#include "importers/find/issuing_verb.hpp"

namespace soichi {

namespace {

/// The body of its kind that a unit named as the subject has: "TP.HCM đã ban hành Quyết định số 12/QĐ-UBND".
std::optional<EntityIndex> body_of_place(const ArticleView& view, const DirectiveMention& mention,
                                         const NamedPlace& place)
{
    const auto name = body_of_symbol(mention);
    const auto* body = name.empty() ? nullptr : view.reading.knowledge().local_body(name == "UBND" ? "ubnd" : "hdnd");
    return body == nullptr ? std::nullopt : std::optional{view.agencies.local(*body, *place.unit, place.range)};
}

std::optional<Issuers> by_subject(const ArticleView& view, const DirectiveMention& mention)
{
    TokenRange clause;
    auto subjects = issuing_subjects(view, mention, clause);
    subjects.erase(std::remove_if(subjects.begin(), subjects.end(),
                                  [&](EntityIndex body) { return !may_issue(view, mention, body); }),
                   subjects.end());
    return subjects.empty() ? std::nullopt : std::optional{Issuers{std::move(subjects), clause, "issuer.subject"}};
}

std::optional<Issuers> by_place(const ArticleView& view, const DirectiveMention& mention)
{
    const auto verb = issuing_verb(view.reading, mention.range.first);
    const auto end = verb == 0 ? 0 : end_of_subject(view.reading, view.reading.sentence_of(verb).first, verb);
    for (const auto& place : view.places) {
        if (end != 0 && place.range.last == end && !only_wished(view.reading, {end, verb})) {
            const auto body = body_of_place(view, mention, place);
            return body ? std::optional{Issuers{{*body}, {place.range.first, mention.whole.last}, "issuer.place"}}
                        : std::nullopt;
        }
    }
    return std::nullopt;
}

/// The bodies of an official, those first that the symbol lets issue.
std::optional<EntityIndex> body_of_official(const ArticleView& view, const DirectiveMention& mention,
                                            const NamedOfficial& official)
{
    std::optional<EntityIndex> last;
    for (const auto& position : official.positions) {
        last = may_issue(view, mention, position.agency) ? std::optional{position.agency} : last;
    }
    return last;
}

/// "do Phó Chủ tịch UBND huyện A Nguyễn Văn B ký".
std::optional<Issuers> by_signer(const ArticleView& view, const DirectiveMention& mention)
{
    for (const auto& official : view.officials) {
        const auto body =
            mention.signer.contains(official.name) ? body_of_official(view, mention, official) : std::nullopt;
        if (body) {
            return Issuers{{*body}, {mention.range.first, mention.signer.last + 1}, "issuer.signer"};
        }
    }
    return std::nullopt;
}

/// The last token before the body that is no title of it: "được |Chủ tịch UBND tỉnh".
std::uint32_t before_titles(const Reading& reading, std::uint32_t first)
{
    constexpr std::uint32_t longest = 4;
    for (std::uint32_t back = longest; back >= 1; --back) {
        if (back <= first && reading.longest(first - back, EntryKind::title).last == first) {
            return first - back;
        }
    }
    return first;
}

/// "được UBND tỉnh phê duyệt tại |Quyết định", "chỉ đạo của UBND tỉnh tại |Công văn", "UBND tỉnh phê duyệt … theo
/// |Quyết định".
bool issues_there(const ArticleView& view, const DirectiveMention& mention, const NamedBody& body)
{
    const auto& reading = view.reading;
    const auto preposition = mention.range.first - 1;
    const auto first = before_titles(reading, body.range.first);
    const bool passive = first > 0 && reading.is_any(first - 1, {"được", "do", "bị"});
    const bool of_act = first > 1 && reading.is(first - 1, "của") &&
                        reading.is_any(first - 2, {"đạo", "nghị", "xuất", "cầu", "kiến", "luận", "trương", "thuận"});
    auto verb = body.range.last;
    while (reading.is_any(verb, {"đã", "vừa", "cũng", "tiếp", "tục", "mới"})) {
        ++verb;
    }
    const bool decides = cue_at(reading, verb, "decides") != 0;
    const bool series = !body_of_symbol(mention).empty();
    return reading.is(preposition, "tại") ? passive || of_act || decides : passive || (decides && series);
}

std::optional<Issuers> by_agent(const ArticleView& view, const DirectiveMention& mention)
{
    const auto& reading = view.reading;
    constexpr std::uint32_t reach = 14;
    if (mention.range.first == 0 || !reading.is_any(mention.range.first - 1, {"tại", "theo", "bằng"})) {
        return std::nullopt;
    }
    const auto preposition = mention.range.first - 1;
    const auto sentence = reading.sentence_of(preposition);
    const NamedBody* nearest = nullptr;
    for (const auto& body : view.bodies) {
        nearest = body.range.first >= sentence.first && body.range.last <= preposition ? &body : nearest;
    }
    const bool near = nearest != nullptr && preposition - nearest->range.last <= reach &&
                      light_between(reading, nearest->range.last, preposition) &&
                      !only_wished(reading, {nearest->range.last, preposition});
    const bool issues = near && issues_there(view, mention, *nearest) && may_issue(view, mention, nearest->agency);
    return issues
               ? std::optional{Issuers{{nearest->agency}, {nearest->range.first, mention.range.last}, "issuer.agent"}}
               : std::nullopt;
}

/// Where the clause after "Tại Công văn số 326/UBND-ĐT [về …]," begins, or 0.
std::uint32_t clause_after(const Reading& reading, const DirectiveMention& mention)
{
    const auto first = mention.range.first;
    if (first == 0 || !reading.is_any(first - 1, {"tại", "trong", "theo"})) {
        return 0;
    }
    constexpr std::uint32_t longest_subject = 25;
    const auto end = mention.whole.last;
    for (auto at = end; at < end + longest_subject && at < reading.sentence_of(first).last; ++at) {
        if (reading.is_sign(at, U',')) {
            return at + 1;
        }
        if (reading[at].kind == TokenKind::sign && !reading.is_sign(at, U'-') && !reading.is_sign(at, U'"')) {
            return 0;
        }
    }
    return 0;
}

/// "Tại Công văn số 326/UBND-ĐT, UBND TP. A đề nghị …", "tại Quyết định số 7/QĐ-UBND, tỉnh B đã điều chỉnh …".
std::optional<Issuers> by_speaker(const ArticleView& view, const DirectiveMention& mention)
{
    const auto from = body_of_symbol(mention).empty() ? 0 : clause_after(view.reading, mention);
    if (from == 0) {
        return std::nullopt;
    }
    const auto title = view.reading.longest(from, EntryKind::title);
    const auto at = title.entry == nullptr ? from : title.last;
    for (const auto& body : view.bodies) {
        if ((body.range.first == from || body.range.first == at) && may_issue(view, mention, body.agency)) {
            return Issuers{{body.agency}, {mention.range.first, body.range.last}, "issuer.speaker"};
        }
    }
    for (const auto& place : view.places) {
        const auto body = place.range.first == from ? body_of_place(view, mention, place) : std::nullopt;
        if (body) {
            return Issuers{{*body}, {mention.range.first, place.range.last}, "issuer.speaker"};
        }
    }
    return std::nullopt;
}

}  // namespace

std::string body_of_symbol(const DirectiveMention& mention)
{
    if (!mention.designator || mention.designator->issuers.size() != 1) {
        return {};
    }
    const auto token = issuer_token(mention.designator->issuers.front(), mention.designator->reg == Register::party);
    return token && token->reg == "state" && token->level != '0' && (token->body == "UBND" || token->body == "HĐND")
               ? token->body
               : std::string{};
}

bool may_issue(const ArticleView& view, const DirectiveMention& mention, EntityIndex body)
{
    const auto name = body_of_symbol(mention);
    return name.empty() || view.agencies.bears(body, name);
}

std::optional<Issuers> issuers_by_clause(const ArticleView& view, const DirectiveMention& mention)
{
    for (const auto clue : {by_subject, by_signer, by_agent, by_place, by_speaker}) {
        if (auto found = clue(view, mention)) {
            return found;
        }
    }
    return std::nullopt;
}

std::optional<Issuers> issuers_by_passive(const ArticleView& view, const DirectiveMention& mention)
{
    const auto& reading = view.reading;
    const auto at = std::max(mention.whole.last, mention.range.last);
    auto last = at;
    auto bodies = reading.is(at, "được") ? bodies_beginning_at(view, at + 1, &last) : std::vector<EntityIndex>{};
    last += reading.is_any(last, {"vừa", "đã"}) ? 1U : 0U;
    const bool signs = reading.is(last, "ký");
    const bool issues = reading.is(last, "ban") && reading.is(last + 1, "hành");
    if (bodies.size() != 1 || !(signs || issues)) {
        return std::nullopt;
    }
    return Issuers{std::move(bodies), {mention.range.first, last + 1}, "issuer.subject"};
}

}  // namespace soichi
