#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "importers/find/lines.hpp"
#include "importers/relate/article.hpp"

namespace soichi {

namespace {

/// What a document does to others, by the cue that says so.
struct Deed {
    std::string_view cue;
    Relation relation;
    std::string_view rule;
};
constexpr std::array deeds{
    Deed{"implements", Relation::implements, "implements.title"}, Deed{"amends", Relation::amends, "amends.subject"},
    Deed{"replaces", Relation::replaces, "replaces.subject"}, Deed{"repeals", Relation::repeals, "repeals.subject"}};

/// Where the list of documents that begins at `at` is cut by a semicolon.
std::uint32_t part_end(const Reading& reading, std::uint32_t at)
{
    while (at < reading.size() && !reading.is_sign(at, U';') && !reading.ends_line(at)) {
        ++at;
    }
    return at;
}

}  // namespace

std::uint32_t past_parts(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t most = 18;
    const auto is_part = [&](std::uint32_t i) {
        const bool letter = reading.is_word(i) && reading[i].end - reading[i].begin <= 2 && !reading[i].capital;
        return reading[i].kind == TokenKind::number || letter ||
               reading.is_any(i, {"điều", "khoản", "điểm", "mục",  "chương", "phụ",  "lục",   "một",
                                  "số",   "nội",   "dung", "quy",  "định",   "tại",  "trong", "của",
                                  "và",   "các",   "biện", "pháp", "thi",    "hành", "cho"});
    };
    auto end = at;
    while (end < at + most && (is_part(end) || (reading.is_sign(end, U',') && is_part(end + 1)))) {
        ++end;
    }
    return end;
}

namespace {

/// "Quyết định A |có hiệu lực kể từ ngày 1/3/2018 và |thay thế", "Thông tư A |nhằm |sửa đổi": past what stands before
/// the verb.
std::uint32_t past_force(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t most = 18;
    auto end = cue_at(reading, at, "in_force");
    const auto limit = at + most;
    while (end != 0 && end < limit &&
           (reading[end].kind == TokenKind::number || reading.is_sign(end, U'/') || reading.is_sign(end, U'-') ||
            reading.is_sign(end, U'.') || reading.is_sign(end, U',') ||
            reading.is_any(end, {"thi", "hành", "kể", "từ", "ngày", "tháng", "năm", "và", "đồng", "thời"}))) {
        ++end;
    }
    at = end != 0 ? end : at;
    return at + (reading.is_any(at, {"nhằm", "để", "đã"}) ? 1U : 0U);
}

/// States the deed whose cue stands at `at` for every document after it. Gives where these end, or 0.
std::uint32_t state_deed(const ArticleView& view, const Deed& deed, EntityIndex directive, std::uint32_t from,
                         std::uint32_t at, std::uint32_t limit, std::string_view rule)
{
    const auto end = cue_at(view.reading, at, deed.cue);
    auto last = end;
    auto others = end == 0 ? std::vector<EntityIndex>{} : directives_beginning_at(view, end, &last, limit);
    if (end != 0 && others.empty()) {
        others = directives_beginning_at(view, past_parts(view.reading, end), &last, limit);
    }
    for (const auto other : others) {
        view.draft.claim(deed.relation, directive, other, {from, end + 1}, rule,
                         {{"cue", std::string{view.reading.words({at, end})}}});
    }
    return others.empty() ? 0 : last;
}

/// The title of an attached document, or the subject of a numbered one ("về việc triển khai …"), says what it does.
void relate_titles(const ArticleView& view)
{
    for (const auto& named : view.directives) {
        const auto& mention = *named.mention;
        const bool attached = mention.kind == DirectiveMentionKind::attached;
        if (!attached && !is_numbered_document(mention)) {
            continue;
        }
        const auto first = attached ? mention.range.first + 1 : mention.range.last + 1;
        const auto last = attached ? mention.range.last : mention.whole.last;
        for (auto at = first; at < last; ++at) {
            for (const auto& deed : deeds) {
                if (attached || !inside_attached(view, at)) {
                    state_deed(view, deed, named.directive, mention.range.first, at, last, deed.rule);
                }
            }
        }
    }
}

/// What a directive that is the article itself says that it does: in its title, and where an article of it opens with
/// the verb.
void relate_own_deeds(const ArticleView& view)
{
    const auto self = own_directive(view);
    if (!self) {
        return;
    }
    const auto& title = view.document->title;
    for (auto at = title.first; at < title.last; ++at) {
        for (const auto& deed : deeds) {
            if (!inside_attached(view, at)) {
                state_deed(view, deed, *self, title.first, at, title.last, deed.rule);
            }
        }
    }
    for (const auto& sentence : view.reading.sentences()) {
        const auto at = after_numbering(view.reading, sentence.first);
        for (const auto& deed : deeds) {
            const bool opens = deed.relation != Relation::implements && sentence.first >= view.document->header.last &&
                               view.reading[at].capital;
            opens ? state_deed(view, deed, *self, sentence.first, at, sentence.last, deed.rule) : 0;
        }
    }
}

/// The documents that open a clause of a sentence on expiry: "2. |Thông tư A về …; điểm b khoản 2 Điều 19 |Thông tư B …
/// hết hiệu lực".
std::vector<EntityIndex> expiring(const ArticleView& view, const TokenRange& sentence, std::uint32_t cue)
{
    std::vector<EntityIndex> found;
    for (auto at = sentence.first; at < cue; ++at) {
        const bool opens = at == sentence.first || view.reading.is_sign(at - 1, U';');
        const auto first = opens ? past_parts(view.reading, after_numbering(view.reading, at)) : at;
        const auto directives = opens ? directives_beginning_at(view, first, nullptr, cue) : std::vector<EntityIndex>{};
        found.insert(found.end(), directives.begin(), directives.end());
    }
    return found;
}

/// "Quyết định B hết hiệu lực kể từ ngày Quyết định này có hiệu lực".
void relate_expiry(const ArticleView& view)
{
    const auto self = own_directive(view);
    for (const auto at : self ? view.reading.cues_in({0, view.reading.body_end()}) : std::vector<std::uint32_t>{}) {
        const auto end = cue_at(view.reading, at, "expires");
        const auto sentence = view.reading.sentence_of(at);
        for (const auto directive : end == 0 ? std::vector<EntityIndex>{} : expiring(view, sentence, at)) {
            if (directive != *self) {
                view.draft.claim(Relation::repeals, *self, directive, {sentence.first, end}, "repeals.subject");
            }
        }
    }
}

/// The deeds whose cues stand one after the other from `at` on: "thay thế Quyết định B và bãi bỏ Công văn C".
void state_deeds_from(const ArticleView& view, const NamedDirective& named, std::uint32_t at)
{
    const auto first = named.mention->range.first;
    for (bool found = true; found;) {
        found = false;
        for (const auto& deed : deeds) {
            const auto end = deed.relation == Relation::implements ? 0
                                                                   : state_deed(view, deed, named.directive, first, at,
                                                                                part_end(view.reading, at), deed.rule);
            if (end != 0) {
                at = end + (view.reading.is(end, "và") || view.reading.is_sign(end, U',') ? 1U : 0U);
                found = true;
                break;
            }
        }
    }
}

/// The verb of a document: "Kế hoạch A triển khai Chương trình B thực hiện Nghị quyết C" (each implements the next),
/// "Quyết định A, thay thế Quyết định B", "Quyết định A (bãi bỏ Quyết định B)".
void relate_verbs(const ArticleView& view)
{
    for (const auto& named : view.directives) {
        const auto& mention = *named.mention;
        const bool may_act = is_numbered_document(mention) || mention.kind == DirectiveMentionKind::unnumbered;
        if (!may_act || inside_attached(view, mention.range.first)) {
            continue;
        }
        for (const auto end : std::set<std::uint32_t>{mention.range.last, mention.whole.last}) {
            const bool aside = view.reading.is_sign(end, U',') || view.reading.is_sign(end, U'(');
            if (!aside) {
                state_deed(view, deeds.front(), named.directive, mention.range.first, end, part_end(view.reading, end),
                           "implements.chain");
            }
            state_deeds_from(view, named, past_force(view.reading, end + (aside ? 1U : 0U)));
        }
    }
}

bool is_law(const ArticleView& view, EntityIndex directive)
{
    const auto& form = view.draft[directive].properties.at("form");
    return form == "luật" || form == "bộ luật" || form == "pháp lệnh" || form == "nghị quyết" || form == "hiến pháp";
}

/// The document that a passive at token `at` speaks of: the last one named before it in the same part of the sentence.
/// What a decree amends is no law ("Nghị định A quy định chi tiết Luật B, được sửa đổi bởi Nghị định C").
const NamedDirective* acted_on(const ArticleView& view, std::uint32_t at, EntityIndex actor)
{
    const auto sentence = view.reading.sentence_of(at);
    const NamedDirective* nearest = nullptr;
    for (const auto& named : view.directives) {
        const auto& range = named.mention->range;
        const bool cited = is_numbered_document(*named.mention) || named.mention->kind == DirectiveMentionKind::law;
        const bool reachable = is_law(view, actor) || !is_law(view, named.directive);
        nearest = cited && reachable && range.first >= sentence.first && range.last <= at ? &named : nearest;
    }
    for (auto sign = nearest == nullptr ? at : nearest->mention->range.last; sign < at; ++sign) {
        if (view.reading.is_sign(sign, U';') || view.reading.is_sign(sign, U':')) {
            return nullptr;
        }
    }
    return nearest;
}

/// One deed in the passive whose verb begins at `deed_at`, after "được" or "bị".
void relate_passive(const ArticleView& view, std::uint32_t deed_at, const Deed& deed)
{
    const auto cue = deed.relation == Relation::implements ? 0 : cue_at(view.reading, deed_at, deed.cue);
    const auto by = cue == 0 ? 0 : cue_at(view.reading, cue, "by");
    const auto others =
        by == 0 ? std::vector<EntityIndex>{} : directives_beginning_at(view, by, nullptr, part_end(view.reading, by));
    const auto* acted = others.empty() ? nullptr : acted_on(view, deed_at - 1, others.front());
    for (const auto other : acted == nullptr ? std::vector<EntityIndex>{} : others) {
        view.draft.claim(deed.relation, other, acted->directive, {acted->mention->range.first, by + 1}, deed.rule,
                         {{"cue", std::string{view.reading.words({deed_at - 1, by})}}});
    }
}

/// "Quyết định B … đã được sửa đổi bởi Quyết định A, Quyết định C": the deed is that of the later ones.
void relate_passives(const ArticleView& view)
{
    for (const auto deed_at : view.reading.cues_in({1, view.reading.body_end() + 1})) {
        if (view.reading.is_any(deed_at - 1, {"được", "bị"})) {
            for (const auto& deed : deeds) {
                relate_passive(view, deed_at, deed);
            }
        }
    }
}

/// "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B": what it changes is its name.
void relate_amending_laws(const ArticleView& view)
{
    for (const auto& outer : view.directives) {
        const auto& range = outer.mention->range;
        for (const auto& inner : view.directives) {
            if (inner.mention->kind == DirectiveMentionKind::law && range.first < inner.mention->range.first &&
                inner.mention->range.last <= range.last) {
                view.draft.claim(Relation::amends, outer.directive, inner.directive, outer.mention->whole,
                                 "amends.subject");
            }
        }
    }
}

}  // namespace

void relate_deeds(const ArticleView& view)
{
    relate_titles(view);
    relate_verbs(view);
    relate_own_deeds(view);
    relate_expiry(view);
    relate_passives(view);
    relate_amending_laws(view);
}

}  // namespace soichi
