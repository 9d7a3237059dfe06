#include <algorithm>
#include <optional>

#include "importers/relate/article.hpp"
#include "importers/relate/declined.hpp"
#include "importers/relate/subjects.hpp"
#include "importers/resolve/localities.hpp"

namespace soichi {

namespace {

Properties dated(const ArticleView& view, std::string_view cue)
{
    Properties qualifiers{{"cue", std::string{cue}}};
    if (view.frame.date) {
        qualifiers.emplace("date", to_string(*view.frame.date));
    }
    return qualifiers;
}

/// A place that is said to be where: "trên địa bàn tỉnh", "tại tỉnh Trà Vinh", "của thành phố".
std::optional<EntityIndex> place_after(const ArticleView& view, std::uint32_t at)
{
    auto from = cue_at(view.reading, at, "in_area");
    from = from == 0 && view.reading.is(at, "của") ? at + 1 : from;
    if (from == 0) {
        return std::nullopt;
    }
    for (const auto& place : view.places) {
        if (place.range.first == from) {
            return place.locality;
        }
    }
    return std::nullopt;
}

class ReportRules {
public:
    explicit ReportRules(const ArticleView& view) : view_{view} {}

    void run()
    {
        for (const auto at : view_.reading.cues_in({0, view_.reading.body_end()})) {
            for (const bool results : {false, true}) {
                const auto cue =
                    results ? cue_at(view_.reading, at, "results") : cue_at(view_.reading, at, "implements");
                if (cue != 0) {
                    read_cue(at, cue, results);
                }
            }
        }
    }

private:
    void read_cue(std::uint32_t at, std::uint32_t cue, bool results)
    {
        std::uint32_t end = cue;
        const auto from = skip_fillers(view_.reading, cue);
        const auto directives = directives_beginning_at(view_, from, &end);
        const auto sentence = view_.reading.sentence_of(at);
        const auto clause = clause_begin(at);
        if (directives.empty() ||
            !asserted(view_, {clause, at}, {Relation::carries_out, {at, end}, bodies_in(clause, at), directives})) {
            return;
        }
        const Words words{at, cue, end, std::string{view_.reading.words({at, cue})}};
        carried_out_by_lead(directives, words, sentence);
        carried_out_by_subject(directives, words, results);
        carried_out_by_passive(directives, words);
        if (!applied(directives, words, from) && !results) {
            applied_by_everyone(directives, words);
        }
    }

    struct Words {
        std::uint32_t at;
        std::uint32_t cue_end;
        std::uint32_t end;
        std::string cue;
    };

    [[nodiscard]] std::uint32_t clause_begin(std::uint32_t at) const
    {
        const auto sentence = view_.reading.sentence_of(at);
        auto begin = at;
        while (begin > sentence.first && !view_.reading.is_sign(begin - 1, U',') &&
               !view_.reading.is_sign(begin - 1, U';')) {
            --begin;
        }
        return begin;
    }

    /// Who would be the subject of a clause that asserts nothing: the last bodies named in it.
    [[nodiscard]] std::vector<EntityIndex> bodies_in(std::uint32_t clause, std::uint32_t at) const
    {
        const NamedBody* last = nullptr;
        for (const auto& body : view_.bodies) {
            last = body.range.last <= at ? &body : last;
        }
        const bool inside = last != nullptr && last->range.first >= clause;
        return inside ? bodies_ending_at(view_, last->range.last) : std::vector<EntityIndex>{};
    }

    void carry_out(const std::vector<EntityIndex>& bodies, const std::vector<EntityIndex>& directives,
                   const TokenRange& evidence, const Words& words, std::string_view rule)
    {
        for (const auto body : bodies) {
            for (const auto directive : directives) {
                view_.draft.claim(Relation::carries_out, body, directive, evidence, rule, dated(view_, words.cue));
            }
        }
    }

    /// Does the cue open a clause? Headings run into the sentence after them, so a capital counts too.
    [[nodiscard]] bool opens(const Words& words, const TokenRange& sentence) const
    {
        constexpr std::uint32_t opening = 5;
        const auto at = words.at;
        auto said = sentence.first;
        for (auto next = sentence.first; next < at; ++next) {
            said = view_.reading.is_sign(next, U':') ? next + 1 : said;
        }
        const bool continued = at >= 2 && view_.reading.is(at - 2, "tiếp") && view_.reading.is(at - 1, "tục") &&
                               view_.reading[at - 2].capital;
        const bool clause = at > 0 && view_.reading.is_sign(at - 1, U',');
        return at - said <= opening || clause || view_.reading[at].capital || continued;
    }

    void carried_out_by_lead(const std::vector<EntityIndex>& directives, const Words& words, const TokenRange& sentence)
    {
        if (!opens(words, sentence)) {
            return;
        }
        TokenRange evidence{words.at, words.end};
        const auto bodies = bodies_of_next_clause(view_, words.end, sentence, evidence);
        carry_out(bodies, directives, {words.at, words.end}, words, "carries_out.lead");
    }

    /// "UBND tỉnh triển khai A"; "báo cáo của UBND tỉnh về kết quả thực hiện A".
    void carried_out_by_subject(const std::vector<EntityIndex>& directives, const Words& words, bool results)
    {
        TokenRange evidence{words.at, words.end};
        if (!results) {
            carry_out(subject_before(view_, words.at, evidence), directives, evidence, words, "carries_out.subject");
            return;
        }
        const auto& reading = view_.reading;
        if (words.at > 0 && reading.is(words.at - 1, "về")) {
            for (const auto& body : view_.bodies) {
                const auto before = body.range.first;
                const bool of_report = body.range.last == words.at - 1 && before > 1 && reading.is(before - 1, "của") &&
                                       (reading.is(before - 2, "cáo") || reading.is(before - 2, "thảo"));
                if (of_report) {
                    carry_out({body.agency}, directives, {before - 2, words.end}, words, "carries_out.report");
                }
            }
        }
    }

    /// "việc thực hiện A được Thành ủy, UBND thành phố lãnh đạo".
    void carried_out_by_passive(const std::vector<EntityIndex>& directives, const Words& words)
    {
        auto at = words.end;
        at += view_.reading.is(at, "đã") ? 1U : 0U;
        if (view_.reading.is(at, "được")) {
            std::uint32_t last = at;
            const auto bodies = bodies_beginning_at(view_, at + 1, &last);
            carry_out(bodies, directives, {words.at, std::max(last, words.end)}, words, "carries_out.passive");
        }
    }

    /// "Các cơ quan chính quyền triển khai tốt A": everyone in the place of the article.
    void applied_by_everyone(const std::vector<EntityIndex>& directives, const Words& words)
    {
        const auto sentence = view_.reading.sentence_of(words.at);
        // Only a local article speaks of everyone in its place; one of a province may speak of the country.
        const auto* unit = view_.frame.district;
        if (unit == nullptr || cue_at(view_.reading, sentence.first, "local_subject") == 0) {
            return;
        }
        const auto place = implied_locality(view_.draft, *unit, {words.at, words.end});
        for (const auto directive : directives) {
            view_.draft.claim(Relation::applied_in, directive, place, {words.at, words.end}, "applied_in.everyone",
                              dated(view_, words.cue));
        }
    }

    bool applied(const std::vector<EntityIndex>& directives, const Words& words, std::uint32_t first)
    {
        auto place = place_after(view_, words.end);
        for (const auto& named : view_.directives) {
            const bool in_list = named.mention->range.first >= first && named.mention->range.first < words.end;
            place = place || !in_list ? place : place_after(view_, named.mention->range.last);
        }
        const char* rule = "applied_in.area";
        if (!place) {
            place = place_before(view_, words.at);
            rule = "applied_in.place";
        }
        if (!place) {
            return false;
        }
        for (const auto directive : directives) {
            view_.draft.imply(*place, {words.at, words.end});
            view_.draft.claim(Relation::applied_in, directive, *place, {words.at, words.end}, rule,
                              dated(view_, words.cue));
        }
        return true;
    }

    const ArticleView& view_;
};

/// "Quyết định 33 có hiệu lực, toàn thành phố …": what is in force is applied where the clause says.
void relate_force(const ArticleView& view)
{
    for (const auto& named : view.directives) {
        const auto at = std::max(named.mention->range.last, named.mention->whole.last);
        auto end = cue_at(view.reading, at, "in_force");
        end += end != 0 && view.reading.is_sign(end, U',') ? 1U : 0U;
        const auto place = end == 0 ? std::nullopt : place_after(view, end);
        if (place) {
            const TokenRange words{named.mention->range.first, end};
            view.draft.imply(*place, words);
            view.draft.claim(Relation::applied_in, named.directive, *place, words, "applied_in.force",
                             dated(view, "có hiệu lực"));
        }
    }
}

/// "X xây dựng Kế hoạch A … và tổ chức triển khai thực hiện": who issued A carries it out, in the unit that X governs.
void relate_own_plans(const ArticleView& view)
{
    for (const auto& named : view.directives) {
        const auto& mention = *named.mention;
        const auto sentence = view.reading.sentence_of(mention.range.first);
        TokenRange evidence;
        const auto subjects = issuing_subjects(view, mention, evidence);
        // Further on "và thực hiện" has another object.
        constexpr std::uint32_t reach = 2;
        const auto end = std::min(sentence.last, mention.whole.last + reach);
        for (auto at = mention.whole.last; !subjects.empty() && at < end; ++at) {
            const auto cue = view.reading.is(at, "và") ? cue_at(view.reading, at + 1, "implements") : 0;
            if (cue == 0 || view.reading.is(cue, "theo") || !directives_beginning_at(view, cue).empty()) {
                continue;
            }
            const TokenRange words{evidence.first, cue};
            for (const auto subject : subjects) {
                view.draft.claim(Relation::carries_out, subject, named.directive, words, "carries_out.own",
                                 dated(view, "tổ chức thực hiện"));
                const auto* unit = view.agencies.unit_of(subject);
                if (unit != nullptr) {
                    const auto place = implied_locality(view.draft, *unit, words);
                    view.draft.claim(Relation::applied_in, named.directive, place, words, "applied_in.own",
                                     dated(view, "tổ chức thực hiện"));
                }
            }
            break;
        }
    }
}

}  // namespace

void relate_reports(const ArticleView& view)
{
    ReportRules{view}.run();
    relate_force(view);
    relate_own_plans(view);
}

}  // namespace soichi
