#include "app/cli/pick.hpp"

#include <algorithm>

#include "app/cli/render_parts.hpp"
#include "core/error.hpp"
#include "query/describe.hpp"
#include "query/resolve_name.hpp"

namespace soichi::cli {

namespace {

constexpr std::size_t most_candidates = 20;

std::string flat(const std::vector<Piece>& pieces)
{
    std::string text;
    for (const auto& piece : pieces) {
        text += piece.text;
    }
    return text;
}

std::string listed(const Session& session, const Snapshot& snapshot, const std::string& typed,
                   const std::vector<NameMatch>& candidates)
{
    Describer describer{snapshot};
    std::string text = session.say(Message::ambiguous_name, typed, candidates.size());
    const auto shown = std::min(candidates.size(), most_candidates);
    for (std::size_t i = 0; i < shown; ++i) {
        const auto line = describer.line(candidates[i].node);
        text += "\n  " + to_string(line.id) + "  " + flat(line_pieces(line, session));
    }
    if (candidates.size() > shown) {
        text += "\n" + session.say(Message::more_candidates, candidates.size() - shown);
    }
    return text + "\n" + session.say(Message::candidate_help);
}

}  // namespace

NodeId pick_node(const Session& session, const Snapshot& snapshot, const std::string& typed,
                 const std::vector<Kind>& kinds)
{
    const auto found = resolve_name(snapshot, typed, kinds);
    if (!found.may_be.empty()) {
        session.warn(session.say(Message::may_be_the_same, found.may_be.size()));
    }
    if (found.node) {
        return *found.node;
    }
    if (!found.candidates.empty()) {
        throw UsageError{listed(session, snapshot, typed, found.candidates)};
    }
    throw UsageError{session.say(Message::unknown_name, typed) + "\n" + session.say(Message::unknown_name_help)};
}

NodeId pick_article(const Session& session, const Snapshot& snapshot, const std::string& typed)
{
    const auto found = resolve_article(snapshot, typed);
    if (found.node) {
        return *found.node;
    }
    if (!found.candidates.empty()) {
        throw UsageError{listed(session, snapshot, typed, found.candidates)};
    }
    throw UsageError{session.say(Message::no_such_article, typed)};
}

}  // namespace soichi::cli
