#include <algorithm>
#include <optional>

#include "core/names/forms.hpp"
#include "importers/find/issuing_verb.hpp"
#include "importers/relate/article.hpp"
#include "importers/relate/declined.hpp"

namespace soichi {

namespace {

/// Does the mention go on a list of issued documents, the last of which ended before `end_of_last`?
bool goes_on(const ArticleView& view, const DirectiveMention& mention, std::uint32_t end_of_last)
{
    const auto before = mention.range.first - 1;
    return end_of_last != 0 && end_of_last <= mention.range.first &&
           (view.reading.is_sign(before, U',') || view.reading.is_sign(before, U';') || view.reading.is(before, "và"));
}

/// Indices of the documents that tokens [from, last) say are issued, one by one or as a list.
std::vector<std::size_t> issued_between(const ArticleView& view, std::uint32_t from, std::uint32_t last)
{
    std::vector<std::size_t> issued;
    std::uint32_t end_of_last = 0;
    for (std::size_t i = 0; i < view.directives.size(); ++i) {
        const auto& mention = *view.directives[i].mention;
        if (mention.range.first < from || mention.range.first >= last) {
            continue;
        }
        if (mention.kind == DirectiveMentionKind::attached) {
            // A list never goes on inside the title of what its last document brings into force.
            end_of_last = end_of_last != 0 ? mention.range.last : 0;
        } else if (is_numbered_document(mention) && !inside_attached(view, mention.range.first) &&
                   (issuing_verb(view.reading, mention.range.first) != 0 || goes_on(view, mention, end_of_last))) {
            issued.push_back(i);
            end_of_last = mention.whole.last;
        }
    }
    return issued;
}

std::optional<EntityIndex> attached_to(const ArticleView& view, std::size_t index)
{
    const auto next = index + 1;
    const bool attached = next < view.directives.size() &&
                          view.directives[next].mention->kind == DirectiveMentionKind::attached &&
                          !view.directives[next].mention->before_promulgator;
    return attached ? std::optional{view.directives[next].directive} : std::nullopt;
}

bool same_form(const ArticleView& view, EntityIndex a, EntityIndex b)
{
    const auto form = [&](EntityIndex i) { return view.draft[i].properties.at("form"); };
    return form(a) == form(b);
}

/// Which of several drivers a document of a collective clause makes concrete: those that the title of what it
/// promulgates names, else those of its own form, else all (domain.md 3.2, cụ thể hóa).
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

/// A clause that names the drivers of what is issued next.
struct Lead {
    std::uint32_t at = 0;
    std::uint32_t cue_end = 0;
    std::uint32_t end = 0;
    bool closed = false;  ///< a full stop stands between it and the next clause
    std::vector<EntityIndex> drivers;
};

/// "Thực hiện A [và B]" opening a clause, or "để thực hiện A"; "Căn cứ A" with another cue.
std::optional<Lead> lead_at(const ArticleView& view, std::uint32_t at, std::string_view cue)
{
    const auto& reading = view.reading;
    const auto cue_end = cue_at(reading, at, cue);
    if (cue_end == 0) {
        return std::nullopt;
    }
    Lead lead{at, cue_end, cue_end, false, {}};
    lead.drivers = directives_beginning_at(view, skip_fillers(reading, lead.cue_end), &lead.end);
    const auto sentence = reading.sentence_of(at);
    if (lead.drivers.empty() || inside_attached(view, at)) {
        return std::nullopt;
    }
    constexpr std::uint32_t opening = 4;
    const bool opens = at - sentence.first <= opening || reading.is_sign(at - 1, U',') || reading[at].capital;
    const bool purpose = at > 0 && reading.is_any(at - 1, {"để", "nhằm"});
    lead.closed = lead.end + 1 >= sentence.last;
    const bool leads_on = reading.is_sign(lead.end, U',') && (opens || purpose);
    const bool leads = leads_on || (lead.closed && opens);
    return leads && asserted(view, {sentence.first, at}, {Relation::implements, {at, lead.end}, {}, lead.drivers})
               ? std::optional{lead}
               : std::nullopt;
}

/// "Thực hiện A [và B][,|.] X ban hành C": C implements A and B.
void relate_leads(const ArticleView& view)
{
    for (const auto at : view.reading.cues_in({0, view.reading.body_end()})) {
        const auto lead = lead_at(view, at, "implements");
        if (!lead) {
            continue;
        }
        const auto next = view.reading.sentence_of(lead->closed ? view.reading.sentence_of(at).last : lead->end);
        const auto issued = issued_between(view, lead->closed ? next.first : lead->end, next.last);
        const char* rule = lead->drivers.size() > 1 && issued.size() > 1 ? "implements.collective" : "implements.lead";
        for (const auto index : issued) {
            const auto& named = view.directives[index];
            for (const auto driver : drivers_of(view, named, index, lead->drivers, issued.size() > 1)) {
                view.draft.claim(Relation::implements, named.directive, driver, {at, named.mention->range.last}, rule,
                                 {{"cue", std::string{view.reading.words({at, lead->cue_end})}}});
            }
        }
    }
}

/// "Thực hiện A, UBND tỉnh xây dựng Kế hoạch … như sau:", where the article is that plan.
void relate_own_lead(const ArticleView& view)
{
    const auto self = own_directive(view);
    for (const auto& sentence : self ? view.reading.sentences() : std::vector<TokenRange>{}) {
        const auto cue = cue_at(view.reading, sentence.first, "implements");
        bool announces = false;
        for (const auto at : view.reading.cues_in(cue != 0 ? sentence : TokenRange{})) {
            announces = announces || cue_at(view.reading, at, "as_follows") != 0;
        }
        for (const auto driver : announces ? directives_beginning_at(view, cue) : std::vector<EntityIndex>{}) {
            view.draft.claim(Relation::implements, *self, driver, sentence, "implements.lead",
                             {{"cue", std::string{view.reading.words({sentence.first, cue})}}});
        }
    }
}

/// "Căn cứ A, X ban hành C": C rests on A. A document's own preamble is read from its layout.
void relate_bases(const ArticleView& view)
{
    for (const auto at : view.reading.cues_in({0, view.document ? 0 : view.reading.body_end()})) {
        const auto lead = lead_at(view, at, "based_on");
        if (!lead || lead->closed) {
            continue;
        }
        for (const auto index : issued_between(view, lead->end, view.reading.sentence_of(lead->end).last)) {
            const auto& named = view.directives[index];
            for (const auto basis : lead->drivers) {
                view.draft.claim(Relation::based_on, named.directive, basis, {at, named.mention->range.last},
                                 "based_on.lead", {{"cue", std::string{view.reading.words({at, lead->cue_end})}}});
            }
        }
    }
}

}  // namespace

void relate_directives(const ArticleView& view)
{
    relate_deeds(view);
    relate_leads(view);
    relate_own_lead(view);
    relate_bases(view);
}

}  // namespace soichi
