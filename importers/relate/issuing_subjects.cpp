#include "importers/find/issuing_verb.hpp"
#include "importers/relate/article.hpp"
#include "importers/relate/declined.hpp"

namespace soichi {

namespace {

/// Between the issuer and the verb: "đã", "vừa", "tiếp tục" …
bool is_adverb(const Reading& reading, std::uint32_t at)
{
    return reading.is_any(at, {"đã", "vừa", "cũng", "lại", "mới", "tiếp", "tục", "kịp", "thời", "chính", "thức", "chủ", "động", "còn"});
}

}  // namespace

std::uint32_t end_of_subject(const Reading& reading, std::uint32_t first, std::uint32_t at)
{
    while (at > first && is_adverb(reading, at - 1)) {
        --at;
    }
    return at;
}

namespace {

/// Before a bracket that explains the subject ("(nay là …)"), or `at` where none ends there.
std::uint32_t before_bracket(const Reading& reading, std::uint32_t first, std::uint32_t at)
{
    auto bracket = at;
    if (at > first && reading.is_sign(at - 1, U')')) {
        while (bracket > first && !reading.is_sign(bracket, U'(')) {
            --bracket;
        }
    }
    return bracket > first ? bracket : at;
}

}  // namespace

std::vector<EntityIndex> issuing_subjects(const ArticleView& view, const DirectiveMention& mention, TokenRange& evidence)
{
    const auto& reading = view.reading;
    const auto verb = issuing_verb(reading, mention.range.first);
    if (verb == 0) {
        return {};
    }
    const auto end = end_of_subject(reading, reading.sentence_of(verb).first, verb);
    if (!asserts_issuing(view, mention, end, verb)) {
        return {};
    }
    auto bodies = bodies_ending_at(view, end);
    bodies = bodies.empty() ? bodies_ending_at(view, before_bracket(reading, reading.sentence_of(verb).first, end)) : bodies;
    evidence = {end - 1, mention.whole.last};
    // "Chủ tịch UBND tỉnh A Nguyễn Văn B đã ký": the name stands between the office and the verb.
    const auto* official = bodies.empty() ? official_ending_at(view, end) : nullptr;
    if (official != nullptr && !official->positions.empty()) {
        bodies = {official->positions.back().agency};
        evidence.first = official->whole.first;
    }
    return bodies;
}

}  // namespace soichi
