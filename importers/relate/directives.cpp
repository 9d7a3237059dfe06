#include <algorithm>
#include <optional>

#include "core/names/forms.hpp"
#include "importers/relate/article.hpp"

namespace soichi {

namespace {

bool is_numbered_document(const DirectiveMention& mention)
{
    return mention.kind == DirectiveMentionKind::full || mention.kind == DirectiveMentionKind::numbered;
}

bool inside_attached(const ArticleView& view, std::uint32_t at)
{
    return std::any_of(view.directives.begin(), view.directives.end(), [at](const NamedDirective& named) {
        return named.mention->kind == DirectiveMentionKind::attached && named.mention->range.first < at && at < named.mention->range.last;
    });
}

/// What a document does to others, by the cue that says so.
struct Deed {
    std::string_view cue;
    Relation relation;
    std::string_view rule;
};
constexpr Deed deeds[] = {{"implements", Relation::implements, "implements.title"},
                          {"amends", Relation::amends, "amends.subject"},
                          {"replaces", Relation::replaces, "replaces.subject"},
                          {"repeals", Relation::repeals, "repeals.subject"}};

/// States the deed whose cue stands at `at` for every document after it. Gives where these end, or 0.
std::uint32_t state_deed(const ArticleView& view, const Deed& deed, EntityIndex directive, std::uint32_t from, std::uint32_t at,
                         std::uint32_t limit, std::string_view rule)
{
    const auto end = cue_at(view.reading, at, deed.cue);
    auto last = end;
    const auto others = end == 0 ? std::vector<EntityIndex>{} : directives_beginning_at(view, end, &last, limit);
    for (const auto other : others) {
        view.draft.claim(deed.relation, directive, other, {from, end + 1}, rule, {{"cue", std::string{view.reading.words({at, end})}}});
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

/// The verb of a document: "Kế hoạch A triển khai Chương trình B thực hiện Nghị quyết C" (each implements the next),
/// "Quyết định A thay thế Quyết định B và bãi bỏ Công văn C".
void relate_verbs(const ArticleView& view)
{
    for (const auto& named : view.directives) {
        const auto& mention = *named.mention;
        if (!is_numbered_document(mention) || inside_attached(view, mention.range.first)) {
            continue;
        }
        for (auto at : {mention.range.last, mention.whole.last}) {
            // "Quyết định A, thay thế Quyết định B", "Quyết định A (thay thế Quyết định B)".
            const bool aside = view.reading.is_sign(at, U',') || view.reading.is_sign(at, U'(');
            at += aside ? 1U : 0U;
            bool found = true;
            while (found) {
                found = false;
                for (const auto& deed : deeds) {
                    const bool chained = deed.relation == Relation::implements;
                    if (chained && aside) {
                        continue;
                    }
                    const auto end = state_deed(view, deed, named.directive, mention.range.first, at, UINT32_MAX,
                                                chained ? "implements.chain" : deed.rule);
                    if (end != 0 && !chained) {
                        at = end + (view.reading.is(end, "và") || view.reading.is_sign(end, U',') ? 1U : 0U);
                        found = true;
                        break;
                    }
                }
            }
            if (mention.range.last == mention.whole.last) {
                break;
            }
        }
    }
}

/// "Quyết định B đã được sửa đổi bởi Quyết định A": the deed is that of the later one.
void relate_passives(const ArticleView& view)
{
    const auto& reading = view.reading;
    for (const auto& named : view.directives) {
        auto at = named.mention->whole.last;
        at += reading.is_sign(at, U'(') || reading.is_sign(at, U',') ? 1U : 0U;
        at += reading.is(at, "đã") ? 1U : 0U;
        if (!is_numbered_document(*named.mention) || (!reading.is(at, "được") && !reading.is(at, "bị"))) {
            continue;
        }
        for (const auto& deed : deeds) {
            const auto cue = deed.relation == Relation::implements ? 0 : cue_at(reading, at + 1, deed.cue);
            const bool by = cue != 0 && (reading.is(cue, "bởi") || reading.is(cue, "bằng") || reading.is(cue, "theo") || reading.is(cue, "tại"));
            for (const auto other : by ? directives_beginning_at(view, cue + 1) : std::vector<EntityIndex>{}) {
                view.draft.claim(deed.relation, other, named.directive, {named.mention->range.first, cue + 2}, deed.rule,
                                 {{"cue", std::string{reading.words({at, cue + 1})}}});
            }
        }
    }
}

/// A document that a body is said to issue at or after token `from`, before `last`.
struct Issued {
    std::size_t index = 0;  ///< into the directives of the article
};

std::vector<Issued> issued_between(const ArticleView& view, std::uint32_t from, std::uint32_t last)
{
    std::vector<Issued> issued;
    bool listed = false;
    std::uint32_t end_of_last = 0;
    for (std::size_t i = 0; i < view.directives.size(); ++i) {
        const auto& mention = *view.directives[i].mention;
        if (mention.range.first < from || mention.range.first >= last || mention.kind == DirectiveMentionKind::bare) {
            continue;
        }
        if (mention.kind == DirectiveMentionKind::attached) {
            end_of_last = listed ? mention.range.last : end_of_last;
            continue;
        }
        bool cue = false;
        for (std::uint32_t back = 1; back <= 4 && back < mention.range.first; ++back) {
            cue = cue || cue_at(view.reading, mention.range.first - back, "issues") == mention.range.first;
        }
        // A list goes on after a comma or a semicolon, never inside the title of what the last one promulgates.
        const auto before = mention.range.first - 1;
        const bool goes_on = listed && end_of_last <= mention.range.first &&
                             (view.reading.is_sign(before, U',') || view.reading.is_sign(before, U';') || view.reading.is(before, "và"));
        if ((cue || goes_on) && is_numbered_document(mention) && !inside_attached(view, mention.range.first)) {
            issued.push_back({i});
            listed = true;
            end_of_last = mention.whole.last;
        }
    }
    return issued;
}

std::optional<EntityIndex> attached_to(const ArticleView& view, std::size_t index)
{
    const auto next = index + 1;
    const bool attached = next < view.directives.size() && view.directives[next].mention->kind == DirectiveMentionKind::attached;
    return attached ? std::optional{view.directives[next].directive} : std::nullopt;
}

bool same_form(const ArticleView& view, EntityIndex a, EntityIndex b)
{
    const auto form = [&](EntityIndex i) { return view.draft[i].properties.at("form"); };
    return form(a) == form(b);
}

/// Which of several drivers a document of a collective clause makes concrete: those that the title of what it promulgates
/// names, else those of its own form, else all (domain.md 3.2, cụ thể hóa).
std::vector<EntityIndex> drivers_of(const ArticleView& view, const NamedDirective& issued, std::size_t index,
                                    const std::vector<EntityIndex>& drivers, bool several_issued)
{
    if (drivers.size() < 2) {
        return drivers;
    }
    std::vector<EntityIndex> kept;
    if (attached_to(view, index)) {
        const auto& title = view.directives[index + 1].mention->range;
        for (const auto& named : view.directives) {
            const bool in_title = named.mention->range.first > title.first && named.mention->range.first < title.last;
            if (in_title && std::find(drivers.begin(), drivers.end(), named.directive) != drivers.end()) {
                kept.push_back(named.directive);
            }
        }
    } else if (several_issued) {
        std::copy_if(drivers.begin(), drivers.end(), std::back_inserter(kept),
                     [&](EntityIndex driver) { return same_form(view, driver, issued.directive); });
    }
    return kept.empty() ? drivers : kept;
}

/// "Thực hiện A [và B][,|.] X ban hành C": C implements A and B.
void relate_leads(const ArticleView& view)
{
    const auto& reading = view.reading;
    for (std::uint32_t at = 0; at < reading.body_end(); ++at) {
        const auto cue = cue_at(reading, at, "implements");
        std::uint32_t end = cue;
        const auto drivers = cue == 0 ? std::vector<EntityIndex>{} : directives_beginning_at(view, cue, &end);
        const auto sentence = reading.sentence_of(at);
        if (drivers.empty() || inside_attached(view, at) || only_wished(reading, {sentence.first, at})) {
            continue;
        }
        constexpr std::uint32_t opening = 4;
        const bool opens = at - sentence.first <= opening || reading.is_sign(at - 1, U',') || reading[at].capital;
        const bool purpose = at > 0 && (reading.is(at - 1, "để") || reading.is(at - 1, "nhằm"));
        const bool closed = end + 1 >= sentence.last;
        if (!(reading.is_sign(end, U',') && (opens || purpose)) && !(closed && opens)) {
            continue;
        }
        const auto next = reading.sentence_of(closed ? sentence.last : end);
        const auto issued = issued_between(view, closed ? next.first : end, next.last);
        for (const auto& [index] : issued) {
            const auto& named = view.directives[index];
            const auto chosen = drivers_of(view, named, index, drivers, issued.size() > 1);
            for (const auto driver : chosen) {
                const char* rule = drivers.size() > 1 && issued.size() > 1 ? "implements.collective" : "implements.lead";
                view.draft.claim(Relation::implements, named.directive, driver, {at, named.mention->range.last}, rule,
                                 {{"cue", std::string{reading.words({at, cue})}}});
            }
        }
    }
}

}  // namespace

void relate_directives(const ArticleView& view)
{
    relate_titles(view);
    relate_verbs(view);
    relate_passives(view);
    relate_leads(view);
}

}  // namespace soichi
