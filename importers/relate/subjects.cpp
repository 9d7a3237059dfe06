#include "importers/relate/subjects.hpp"

#include "importers/relate/declined.hpp"

namespace soichi {

namespace {

/// How far a subject may stand from its verb.
constexpr std::uint32_t subject_reach = 9;

}  // namespace

std::vector<EntityIndex> subject_before(const ArticleView& view, std::uint32_t at, TokenRange& evidence)
{
    const auto sentence = view.reading.sentence_of(at);
    const NamedBody* nearest = nullptr;
    for (const auto& body : view.bodies) {
        if (body.range.first >= sentence.first && body.range.last <= at && at - body.range.last <= subject_reach) {
            nearest = &body;
        }
    }
    if (nearest == nullptr || !light_between(view.reading, nearest->range.last, at) ||
        only_wished(view.reading, {nearest->range.last, at})) {
        return {};
    }
    const auto before = nearest->range.first;
    // "để UBND tỉnh triển khai", "giao UBND tỉnh triển khai" speak of what is to come.
    const bool object = before > 0 && view.reading.is_any(before - 1, {"của", "cho", "với", "tham", "mưu", "để", "giúp", "giao", "nghị", "cầu"});
    if (object || nearest->delegation) {
        return {};
    }
    evidence = {nearest->range.first, at + 1};
    return bodies_ending_at(view, nearest->range.last);
}

std::optional<EntityIndex> place_before(const ArticleView& view, std::uint32_t at)
{
    const auto sentence = view.reading.sentence_of(at);
    for (auto place = view.places.rbegin(); place != view.places.rend(); ++place) {
        if (place->range.last <= at && place->range.first >= sentence.first) {
            const bool near = at - place->range.last <= subject_reach;
            const auto first = place->range.first;
            const bool subject = first == sentence.first || view.reading.is_sign(first - 1, U',') || view.reading.is_sign(first - 1, U':') ||
                                 view.reading.is(first - 1, "nay");
            return near && subject && light_between(view.reading, place->range.last, at) ? std::optional{place->locality} : std::nullopt;
        }
    }
    return std::nullopt;
}

std::vector<EntityIndex> bodies_of_next_clause(const ArticleView& view, std::uint32_t end, const TokenRange& sentence, TokenRange& evidence)
{
    const auto& reading = view.reading;
    const bool closed = end + 1 >= sentence.last;
    auto from = end + 1;
    if (!closed && !reading.is_sign(end, U',')) {
        return {};
    }
    from = closed ? sentence.last : from;
    while (closed && reading.ends_line(from) && from < reading.size()) {
        ++from;
    }
    constexpr std::uint32_t aside = 6;
    for (auto at = from; at <= from + aside && at < reading.body_end(); ++at) {
        auto last = at;
        const auto bodies = bodies_beginning_at(view, at, &last);
        if (!bodies.empty()) {
            evidence.last = last;
            return at == from || reading.is_sign(at - 1, U',') ? bodies : std::vector<EntityIndex>{};
        }
    }
    return {};
}

}  // namespace soichi
