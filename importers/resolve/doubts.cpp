#include "importers/resolve/doubts.hpp"

#include <algorithm>
#include <unordered_map>

namespace soichi {

namespace {

/// Where entities of one kind are named. Finds mentions that share a border with some words and contain them: a mention
/// that merely lies around them is a clause that speaks of something else too.
class Named {
public:
    Named(const std::vector<Entity>& entities, Kind kind)
    {
        for (const auto& entity : entities) {
            for (const auto& span : entity.kind == kind ? entity.mentions : std::vector<Span>{}) {
                auto& end = end_of_.try_emplace(span.begin, span.end).first->second;
                end = std::max(end, span.end);
                auto& begin = begin_of_.try_emplace(span.end, span.begin).first->second;
                begin = std::min(begin, span.begin);
            }
        }
    }

    [[nodiscard]] bool at(const Span& words) const
    {
        const auto end = end_of_.find(words.begin);
        const auto begin = begin_of_.find(words.end);
        return (end != end_of_.end() && end->second >= words.end) || (begin != begin_of_.end() && begin->second <= words.begin);
    }

private:
    std::unordered_map<std::uint32_t, std::uint32_t> end_of_;    ///< the furthest end of a mention that begins here
    std::unordered_map<std::uint32_t, std::uint32_t> begin_of_;  ///< the earliest begin of one that ends here
};

/// Spans to be asked whether some words lie inside one of them.
class Inside {
public:
    Inside(const std::vector<Entity>& entities, Kind kind)
    {
        for (const auto& entity : entities) {
            if (entity.kind == kind) {
                spans_.insert(spans_.end(), entity.mentions.begin(), entity.mentions.end());
            }
        }
        std::sort(spans_.begin(), spans_.end());
        for (std::size_t i = 1; i < spans_.size(); ++i) {
            spans_[i].end = std::max(spans_[i].end, spans_[i - 1].end);
        }
    }

    [[nodiscard]] bool at(const Span& words) const
    {
        const auto after = std::upper_bound(spans_.begin(), spans_.end(), words.begin,
                                            [](std::uint32_t begin, const Span& other) { return begin < other.begin; });
        return after != spans_.begin() && std::prev(after)->end >= words.end;
    }

private:
    std::vector<Span> spans_;  ///< by begin, each with the furthest end so far
};

}  // namespace

void Doubts::about(Kind kind, const TokenRange& words, Reason reason, std::vector<Candidate> candidates)
{
    doubts_.push_back({reading_.span(words), reason, kind, std::nullopt, std::move(candidates)});
}

void Doubts::about(Relation relation, const TokenRange& words, Reason reason, std::vector<Candidate> candidates)
{
    doubts_.push_back({reading_.span(words), reason, std::nullopt, relation, std::move(candidates)});
}

void Doubts::about_date(const TokenRange& words, const std::string& read)
{
    Doubt doubt{reading_.span(words), Reason::broken_date};
    if (!read.empty()) {
        doubt.candidates.push_back({read, {}, 0});
    }
    doubts_.push_back(std::move(doubt));
}

std::vector<Doubt> Doubts::finish(const std::vector<Entity>& entities) const
{
    if (doubts_.empty()) {
        return {};
    }
    std::vector<Named> named;
    for (const auto& rule : kind_rules) {
        named.emplace_back(entities, rule.kind);
    }
    const Inside documents{entities, Kind::directive};
    std::vector<Doubt> left;
    std::copy_if(doubts_.begin(), doubts_.end(), std::back_inserter(left), [&](const Doubt& doubt) {
        // "UBND" in "45/KH-UBND" is a part of the symbol, and no body named.
        const bool symbol = doubt.kind && *doubt.kind != Kind::directive && documents.at(doubt.span);
        return !doubt.kind || (!symbol && !named[static_cast<std::size_t>(*doubt.kind)].at(doubt.span));
    });
    std::sort(left.begin(), left.end());
    left.erase(std::unique(left.begin(), left.end()), left.end());
    return left;
}

}  // namespace soichi
