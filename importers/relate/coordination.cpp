#include <algorithm>
#include <set>

#include "importers/relate/article.hpp"
#include "importers/relate/declined.hpp"

namespace soichi {

namespace {

/// Where "phối hợp [chặt chẽ] với|cùng" ends that begins at `at`, or 0.
std::uint32_t past_together(const Reading& reading, std::uint32_t at)
{
    if (!reading.is(at, "phối") || !reading.is(at + 1, "hợp")) {
        return 0;
    }
    auto end = at + 2;
    end += reading.is(end, "chặt") && reading.is(end + 1, "chẽ") ? 2U : 0U;
    // "phối hợp UBND tỉnh tổ chức" leaves the word out.
    return reading.is_any(end, {"với", "cùng"}) ? end + 1 : reading[end].capital ? end : 0;
}

/// "… phối hợp với Y |tổ chức lễ": who is only asked to work together has done nothing yet; a verb of what they did
/// follows.
bool did_something(const Reading& reading, std::uint32_t at)
{
    if (reading.is(at, "đã")) {
        return true;
    }
    return reading.is_any(at, {"tặng", "vận", "giúp", "tiếp", "tổ",    "thực", "triển", "tiến", "kiểm", "khởi",
                               "trao", "ký",  "mở",   "xây",  "thành", "phát", "bắt",   "điều", "đưa",  "hỗ"});
}

/// "… với Bộ B |sáng 2/11 |đã tổ chức": past the day.
std::uint32_t past_day(const Reading& reading, std::uint32_t at)
{
    while (reading.is_any(at, {"sáng", "chiều", "tối", "ngày", "vừa"}) || reading[at].kind == TokenKind::number ||
           (reading.is_sign(at, U'/') || reading.is_sign(at, U'-'))) {
        ++at;
    }
    return at;
}

/// "UBND tỉnh A| và Công ty B| tổ chức": past the rest of the list, whose names are no bodies of the graph.
std::uint32_t past_others(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t longest = 10;
    for (auto end = at + 1;
         (reading.is(at, "và") || reading.is_sign(at, U',')) && end < at + longest && reading.is_word(end); ++end) {
        if (did_something(reading, end)) {
            return end;
        }
    }
    return at;
}

/// "Quy chế phối hợp giữa X và Y": a document joins them.
void relate_joined(const ArticleView& view, std::uint32_t at)
{
    const auto& reading = view.reading;
    const bool document = reading.is_any(at - 1, {"chế", "trình", "hoạch", "định"}) && reading.is(at, "phối") &&
                          reading.is(at + 1, "hợp") && reading.is(at + 2, "giữa");
    auto last = at;
    const auto bodies = document ? bodies_beginning_at(view, at + 3, &last) : std::vector<EntityIndex>{};
    // Who issued a joint document is told with its issuers, the lead first.
    const auto& claims = view.draft.claims();
    const std::set<EntityIndex> pair(bodies.begin(), bodies.end());
    const bool told = std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
        return claim.relation == Relation::coordinates_with && pair == std::set<EntityIndex>{claim.from, claim.to};
    });
    if (bodies.size() == 2 && pair.size() == 2 && !told) {
        view.draft.claim(Relation::coordinates_with, bodies.front(), bodies.back(), {at - 1, last},
                         "coordinates.joint");
    }
}

}  // namespace

/// "X đã phối hợp với Y tổ chức …", "do X phối hợp cùng Y thực hiện": they acted together.
void relate_coordination(const ArticleView& view)
{
    const auto& reading = view.reading;
    for (std::uint32_t at = 1; at < reading.body_end(); ++at) {
        relate_joined(view, at);
        const auto from = past_together(reading, at);
        auto last = from;
        const auto partners = from == 0 ? std::vector<EntityIndex>{} : bodies_beginning_at(view, from, &last);
        const bool past = reading.is(at - 1, "đã");
        if (partners.empty() || !(past || did_something(reading, past_day(reading, past_others(reading, last))))) {
            continue;
        }
        const auto sentence = reading.sentence_of(at);
        const auto end = end_of_subject(reading, sentence.first, at);
        for (const auto leader : bodies_ending_at(view, end)) {
            if (asserted(view, {sentence.first, at},
                         {Relation::coordinates_with, {end - 1, last}, {leader}, partners})) {
                for (const auto partner : partners) {
                    view.draft.claim(Relation::coordinates_with, leader, partner, {end - 1, last},
                                     "coordinates.together");
                }
            }
        }
    }
}

}  // namespace soichi
