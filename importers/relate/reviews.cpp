#include <algorithm>
#include <string>

#include "importers/relate/article.hpp"

namespace soichi {

namespace {

/// What a review takes stock of, and where its words end.
struct Reviewed {
    std::vector<EntityIndex> directives;
    std::uint32_t end = 0;
};

/// "sơ kết |1 năm triển khai thực hiện Quy định số 1", "tổng kết |5 năm (2012-2017) thực hiện A".
Reviewed reviewed_after(const ArticleView& view, std::uint32_t from)
{
    constexpr std::uint32_t reach = 14;
    const auto& reading = view.reading;
    for (auto at = from;
         at < from + reach && !reading.ends_line(at) && !reading.is_sign(at, U',') && !reading.is_sign(at, U';');
         ++at) {
        auto end = cue_at(reading, at, "results");
        end = end != 0 ? end : cue_at(reading, at, "implements");
        Reviewed found;
        found.end = end;
        if (end != 0) {
            found.directives = directives_beginning_at(view, skip_fillers(reading, end), &found.end);
        }
        if (!found.directives.empty()) {
            return found;
        }
    }
    return {};
}

/// "hội nghị |triển khai Thông tư A", "hội nghị |quán triệt Nghị quyết B": what a meeting is held to carry out.
Reviewed presented_at(const ArticleView& view, std::uint32_t at)
{
    const auto& reading = view.reading;
    const bool presents = at > 1 && reading.is(at - 1, "nghị") && reading.is(at - 2, "hội") &&
                          ((reading.is(at, "triển") && reading.is(at + 1, "khai")) ||
                           (reading.is(at, "quán") && reading.is(at + 1, "triệt")));
    if (!presents) {
        return {};
    }
    const auto implements = cue_at(reading, at, "implements");
    Reviewed found;
    found.end = std::max(implements, at + 2);
    found.directives = directives_beginning_at(view, skip_fillers(reading, found.end), &found.end);
    return found;
}

/// "tổ chức Hội nghị toàn quốc |sơ kết": where the subject of the review ends.
std::uint32_t before_event(const Reading& reading, std::uint32_t at)
{
    while (at > 0 && reading.is_any(at - 1, {"tổ", "chức", "tiến", "hành", "hội", "nghị", "toàn", "quốc", "trực",
                                             "tuyến", "đã", "vừa", "buổi", "lễ", "chủ", "trì", "cũng"})) {
        --at;
    }
    return at;
}

/// "A phối hợp với B |tổ chức": both.
std::vector<EntityIndex> subjects_ending_at(const ArticleView& view, std::uint32_t at)
{
    auto bodies = bodies_ending_at(view, at);
    for (const auto& body : view.bodies) {
        const auto first = body.range.first;
        const bool partner = body.range.last == at && first > 3 && view.reading.is(first - 1, "với") &&
                             view.reading.is(first - 2, "hợp");
        const auto leads = partner ? bodies_ending_at(view, first - 3) : std::vector<EntityIndex>{};
        bodies.insert(bodies.begin(), leads.begin(), leads.end());
    }
    return bodies;
}

/// "… do Ban Thường vụ Tỉnh ủy tổ chức".
std::vector<EntityIndex> organisers_after(const ArticleView& view, std::uint32_t at)
{
    auto last = at;
    const auto bodies =
        view.reading.is(at, "do") ? bodies_beginning_at(view, at + 1, &last) : std::vector<EntityIndex>{};
    return view.reading.is(last, "tổ") && view.reading.is(last + 1, "chức") ? bodies : std::vector<EntityIndex>{};
}

/// Who held the review at `at`: before it, or after what it takes stock of.
std::vector<EntityIndex> reviewers(const ArticleView& view, std::uint32_t at, const Reviewed& reviewed)
{
    const auto sentence = view.reading.sentence_of(at);
    if (only_wished(view.reading, {sentence.first, at})) {
        return {};
    }
    const auto end = before_event(view.reading, at);
    auto bodies = end < at && end > sentence.first ? subjects_ending_at(view, end) : std::vector<EntityIndex>{};
    return bodies.empty() ? organisers_after(view, reviewed.end) : bodies;
}

}  // namespace

void relate_reviews(const ArticleView& view)
{
    const auto& reading = view.reading;
    for (std::uint32_t at = 0; at + 1 < reading.body_end(); ++at) {
        const bool review = reading.is_any(at, {"sơ", "tổng"}) && reading.is(at + 1, "kết");
        const auto reviewed = review ? reviewed_after(view, at + 2) : presented_at(view, at);
        if (reviewed.directives.empty()) {
            continue;
        }
        Properties qualifiers{{"cue", std::string{reading.words({at, at + 2})}}};
        if (view.frame.date) {
            qualifiers.emplace("date", to_string(*view.frame.date));
        }
        for (const auto body : reviewers(view, at, reviewed)) {
            for (const auto directive : reviewed.directives) {
                view.draft.claim(Relation::carries_out, body, directive, {at, reviewed.end}, "carries_out.review",
                                 qualifiers);
            }
        }
    }
}

}  // namespace soichi
