#include "importers/relate/declined.hpp"

#include <algorithm>
#include <array>

namespace soichi {

namespace {

constexpr std::string_view unknown = "…";

struct Mood {
    std::string_view cue;
    Reason reason;
};
constexpr std::array moods{Mood{"negates", Reason::negated}, Mood{"wishes", Reason::wished}, Mood{"plans", Reason::planned}};

std::string label_or_unknown(const Draft& draft, std::optional<EntityIndex> entity)
{
    return entity ? draft[*entity].label : std::string{unknown};
}

std::vector<std::optional<EntityIndex>> or_unknown(const std::vector<EntityIndex>& entities)
{
    std::vector<std::optional<EntityIndex>> all{entities.begin(), entities.end()};
    return all.empty() ? std::vector<std::optional<EntityIndex>>{std::nullopt} : all;
}

std::vector<Candidate> candidates_of(const Draft& draft, const Proposal& proposal)
{
    std::vector<Candidate> candidates;
    for (const auto from : or_unknown(proposal.from)) {
        for (const auto to : or_unknown(proposal.to)) {
            candidates.push_back({label_or_unknown(draft, from) + " → " + label_or_unknown(draft, to), {}, 0});
        }
    }
    return candidates;
}

}  // namespace

std::optional<Reason> mood_of(const Reading& reading, const TokenRange& range)
{
    for (const auto at : reading.cues_in(range)) {
        for (const auto& mood : moods) {
            if (cue_at(reading, at, mood.cue) != 0) {
                return mood.reason;
            }
        }
    }
    return std::nullopt;
}

std::uint32_t before_mood(const Reading& reading, std::uint32_t at, std::uint32_t begin)
{
    constexpr std::uint32_t longest_cue = 3;
    for (std::uint32_t back = 1; back <= longest_cue && back <= at - begin; ++back) {
        const bool cue = std::any_of(moods.begin(), moods.end(), [&](const Mood& mood) { return cue_at(reading, at - back, mood.cue) == at; });
        if (cue) {
            return before_mood(reading, at - back, begin);
        }
    }
    return at;
}

bool asserted(const ArticleView& view, const TokenRange& clause, const Proposal& proposal)
{
    const auto reason = mood_of(view.reading, clause);
    if (reason) {
        const TokenRange words{std::min(clause.first, proposal.words.first), proposal.words.last};
        view.draft.doubts().about(proposal.relation, words, *reason, candidates_of(view.draft, proposal));
    }
    return !reason;
}

namespace {

/// Where the body begins that ends right before token `at`.
std::uint32_t begin_of_body(const ArticleView& view, std::uint32_t at)
{
    const auto body = std::find_if(view.bodies.begin(), view.bodies.end(), [at](const NamedBody& named) { return named.range.last == at; });
    return body == view.bodies.end() ? at : body->range.first;
}

std::vector<EntityIndex> documents_of(const ArticleView& view, const DirectiveMention& mention)
{
    const auto named = std::find_if(view.directives.begin(), view.directives.end(),
                                    [&mention](const NamedDirective& other) { return other.mention == &mention; });
    return named == view.directives.end() ? std::vector<EntityIndex>{} : std::vector{named->directive};
}

}  // namespace

bool asserts_issuing(const ArticleView& view, const DirectiveMention& mention, std::uint32_t subject, std::uint32_t verb)
{
    const auto end = before_mood(view.reading, subject, view.reading.sentence_of(verb).first);
    const auto bodies = bodies_ending_at(view, end);
    if (bodies.empty()) {
        return !mood_of(view.reading, {subject, verb});
    }
    const TokenRange words{begin_of_body(view, end), mention.whole.last};
    return asserted(view, {end, verb}, {Relation::issued_by, words, documents_of(view, mention), bodies});
}

}  // namespace soichi
