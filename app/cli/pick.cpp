#include "app/cli/pick.hpp"

#include <algorithm>
#include <map>

#include "app/cli/render_parts.hpp"
#include "core/error.hpp"
#include "core/gazetteer/units.hpp"
#include "core/names/spelling.hpp"
#include "query/describe.hpp"
#include "query/names/near_names.hpp"
#include "query/names/resolve_name.hpp"

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

/// A line for each of the first candidates, after a line break.
std::string lines_of(const Session& session, const Snapshot& snapshot, const std::vector<NameMatch>& candidates)
{
    Describer describer{snapshot};
    std::string text;
    for (std::size_t i = 0; i < std::min(candidates.size(), most_candidates); ++i) {
        const auto line = describer.line(candidates[i].node);
        text += "\n  " + to_string(line.id) + "  " + flat(line_pieces(line, session));
        const auto post = post_of(snapshot, describer, line.id);
        text += post.empty() ? "" : " · " + post;
    }
    return text;
}

std::string listed(const Session& session, const Snapshot& snapshot, const std::string& typed,
                   const std::vector<NameMatch>& candidates)
{
    auto text = session.say(Message::ambiguous_name, typed, candidates.size());
    text += lines_of(session, snapshot, candidates);
    if (candidates.size() > most_candidates) {
        text += "\n" + session.say(Message::more_candidates, candidates.size() - most_candidates);
    }
    const bool dated = std::any_of(candidates.begin(), candidates.end(),
                                   [](const NameMatch& match) { return match.node.kind == Kind::directive; });
    return text + "\n" + session.say(dated ? Message::candidate_help_dated : Message::candidate_help);
}

}  // namespace

std::string post_of(const Snapshot& snapshot, Describer& describer, NodeId official)
{
    const auto posts = official.kind == Kind::official
                           ? snapshot.neighbours(official, Relation::holds_position, Direction::out)
                           : std::vector<Neighbour>{};
    const auto edge = posts.empty() ? std::nullopt : snapshot.edge(posts.front().edge);
    const auto title = edge ? edge->properties.find("title") : Properties::const_iterator{};
    const bool titled = edge && title != edge->properties.end();
    return titled ? title->second + ", " + describer.named(posts.front().node).label : std::string{};
}

std::string near_names_listed(const Session& session, const Snapshot& snapshot, const std::string& typed,
                              const std::vector<Kind>& kinds)
{
    const auto near = near_names(snapshot, typed, kinds);
    return near.empty() ? std::string{} : session.say(Message::near_names) + lines_of(session, snapshot, near);
}

namespace {

/// Why a name that the store has is none for the question: another kind of thing, or not there on the day.
std::optional<std::string> known_otherwise(const Session& session, const Snapshot& snapshot, const std::string& typed,
                                           const std::vector<Kind>& kinds)
{
    if (const auto other = resolve_name(snapshot, typed, {}).node; other && !kinds.empty()) {
        std::string wanted;
        for (const auto kind : kinds) {
            wanted += (wanted.empty() ? "" : ", ") + kind_word(kind, session.language);
        }
        return session.say(Message::of_another_kind, typed, kind_word(other->kind, session.language), wanted);
    }
    if (!session.as_of.empty() && resolve_name(snapshot.unjudged(), typed, kinds).node) {
        return session.say(Message::not_there_then, typed, session.as_of);
    }
    return std::nullopt;
}

std::string unknown(const Session& session, const Snapshot& snapshot, const std::string& typed,
                    const std::vector<Kind>& kinds)
{
    if (const auto known = known_otherwise(session, snapshot, typed, kinds)) {
        return *known;
    }
    const auto near = near_names_listed(session, snapshot, typed, kinds);
    return session.say(Message::unknown_name, typed) + "\n" +
           (near.empty() ? session.say(Message::unknown_name_help) : near);
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
    throw UsageError{unknown(session, snapshot, typed, kinds)};
}

namespace {

/// One version of each locality of the gazetteer that is called so, with or without its type and its province.
std::vector<const Unit*> units_called(const std::string& typed)
{
    const auto comma = typed.find(',');
    const auto called = fold_phrase(typed.substr(0, comma));
    const auto within = comma == std::string::npos ? std::string{} : fold_phrase(typed.substr(comma + 1));
    std::map<std::string_view, const Unit*> found;
    for (const auto& unit : Units::builtin().all()) {
        const auto& province = *unit.top;
        const bool there =
            within.empty() || within == fold_phrase(province.name) || within == fold_phrase(label_of(province));
        if (there &&
            (typed == key_of(unit) || called == fold_phrase(label_of(unit)) || called == fold_phrase(unit.name))) {
            found.emplace(key_of(unit), &unit);
        }
    }
    std::vector<const Unit*> units;
    units.reserve(found.size());
    for (const auto& [key, unit] : found) {
        units.push_back(unit);
    }
    return units;
}

}  // namespace

NodeName pick_unit(const Session& session, const Snapshot& snapshot, const std::string& typed)
{
    const auto known = resolve_name(snapshot, typed, {Kind::locality});
    if (const auto node = known.node ? snapshot.node(*known.node) : std::nullopt) {
        return {Kind::locality, node->key};
    }
    const auto units = units_called(typed);
    if (units.size() == 1) {
        return {Kind::locality, key_of(*units.front())};
    }
    if (units.empty()) {
        throw UsageError{unknown(session, snapshot, typed, {Kind::locality})};
    }
    auto text = session.say(Message::ambiguous_name, typed, units.size());
    for (std::size_t i = 0; i < std::min(units.size(), most_candidates); ++i) {
        const auto& unit = *units[i];
        text += fmt::format("\n  {}  {}, {} ({}–{})", key_of(unit), label_of(unit), label_of(*unit.top), unit.began,
                            unit.ended);
    }
    throw UsageError{text};
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
    const auto near = near_names_listed(session, snapshot, typed, {Kind::article});
    throw UsageError{session.say(Message::no_such_article, typed) + (near.empty() ? "" : "\n" + near)};
}

NodeId pick_any(const Session& session, const Snapshot& snapshot, const std::string& typed)
{
    const auto known = resolve_name(snapshot, typed);
    if (!known.node && known.candidates.empty()) {
        const auto article = resolve_article(snapshot, typed);
        if (article.node || !article.candidates.empty()) {
            return pick_article(session, snapshot, typed);
        }
    }
    return pick_node(session, snapshot, typed);
}

}  // namespace soichi::cli
