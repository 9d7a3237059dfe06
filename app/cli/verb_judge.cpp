#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <iostream>

#include "app/cli/open_store.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/verb.hpp"
#include "core/error.hpp"
#include "core/gazetteer/bodies.hpp"
#include "importers/judge.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::vector<std::string> names;
    std::string title;
    std::string author;
    std::string reason;
};

std::string variable(const char* name)
{
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string{} : value;
}

/// Now, or the time that builds which must be repeatable set ($SOURCE_DATE_EPOCH).
std::string time_of_judging(const Session& session)
{
    const auto set = variable("SOURCE_DATE_EPOCH");
    std::time_t now = std::time(nullptr);
    const auto* const end = set.data() + set.size();
    const auto [stop, error] = std::from_chars(set.data(), end, now);
    std::tm utc{};
    constexpr int last_year = 9999 - 1900;
    if ((!set.empty() && (error != std::errc{} || stop != end)) || gmtime_r(&now, &utc) == nullptr ||
        utc.tm_year > last_year) {
        throw UsageError{session.say(Message::bad_epoch, set)};
    }
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday,
                       utc.tm_hour, utc.tm_min, utc.tm_sec);
}

NodeName name_of(const Snapshot& snapshot, NodeId id)
{
    const auto node = snapshot.node(id);
    return {id.kind, node ? node->key : to_string(id)};
}

/// Units and central bodies are what the gazetteer says; two of them are not one because somebody says so here.
void refuse_gazetteer(const Session& session, const NodeName& name)
{
    if (name.kind == Kind::locality || name.kind == Kind::article) {
        throw UsageError{session.say(Message::judge_not_this_kind, to_string(name))};
    }
}

Judgement about_identity(const Session& session, const Snapshot& snapshot, Verdict verdict, const Arguments& arguments)
{
    Judgement judgement;
    judgement.verdict = verdict;
    judgement.subject = name_of(snapshot, pick_node(session, snapshot, arguments.names.at(0)));
    refuse_gazetteer(session, judgement.subject);
    judgement.object = name_of(snapshot, pick_node(session, snapshot, arguments.names.at(1), {judgement.subject.kind}));
    if (judgement.subject == *judgement.object) {
        throw UsageError{session.say(Message::judge_one_node, to_string(judgement.subject))};
    }
    const auto& bodies = CentralBodies::builtin();
    const bool both_known =
        bodies.with_key(judgement.subject.key) != nullptr && bodies.with_key(judgement.object->key) != nullptr;
    if (verdict == Verdict::same && judgement.subject.kind == Kind::agency && both_known) {
        throw UsageError{session.say(Message::judge_not_this_kind, to_string(judgement.subject))};
    }
    return judgement;
}

Judgement about_split(const Session& session, const Snapshot& snapshot, const Arguments& arguments)
{
    Judgement judgement;
    judgement.verdict = Verdict::split;
    const auto node = pick_node(session, snapshot, arguments.names.front());
    judgement.subject = name_of(snapshot, node);
    refuse_gazetteer(session, judgement.subject);
    if (before_split(judgement.subject.key) != judgement.subject.key) {
        throw UsageError{session.say(Message::judge_split_part, to_string(judgement.subject))};
    }
    const auto naming = snapshot.neighbours(node, Relation::mentions, Direction::in);
    std::vector<std::string> ids;
    for (auto name = arguments.names.begin() + 1; name != arguments.names.end(); ++name) {
        const auto article = pick_article(session, snapshot, *name);
        if (std::none_of(naming.begin(), naming.end(), [&](const Neighbour& other) { return other.node == article; })) {
            throw UsageError{session.say(Message::judge_not_named_there, *name, to_string(judgement.subject))};
        }
        ids.push_back(to_string(article));
    }
    std::sort(ids.begin(), ids.end());
    for (const auto& id : ids) {
        judgement.detail.append(judgement.detail.empty() ? 0 : 1, '|').append(id);
    }
    return judgement;
}

/// The edge by its id, or by its ends and relation.
Edge pick_edge(const Session& session, const Snapshot& snapshot, const Arguments& arguments)
{
    const auto& names = arguments.names;
    std::optional<Edge> edge;
    if (names.size() == 1) {
        const auto id = parse_edge_id(names.front());
        edge = id ? snapshot.edge(*id) : std::nullopt;
    } else if (names.size() == 3) {
        const auto relation = relation_named(names[1]);
        if (!relation) {
            throw UsageError{session.say(Message::judge_no_relation, names[1])};
        }
        const auto from = pick_node(session, snapshot, names[0]);
        const auto to = pick_node(session, snapshot, names[2]);
        edge = snapshot.edge(edge_id(*relation, from, to, arguments.title));
    } else {
        throw UsageError{session.say(Message::judge_edge_names)};
    }
    if (!edge) {
        throw UsageError{session.say(Message::judge_no_edge)};
    }
    return *edge;
}

/// Ids mean nothing in another store, so a judgement names what an edge is under in words.
std::string detail_of(const Snapshot& snapshot, const Edge& edge)
{
    const auto discriminator = rule_of(edge.relation).discriminator;
    const auto value = edge.properties.find(discriminator);
    if (discriminator != "under" || value == edge.properties.end()) {
        return value == edge.properties.end() ? std::string{} : value->second;
    }
    std::string names;
    for (std::size_t begin = 0; begin < value->second.size();) {
        const auto end = std::min(value->second.find(' ', begin), value->second.size());
        if (const auto id = parse_node_id(value->second.substr(begin, end - begin))) {
            names.append(names.empty() ? "" : between_names).append(to_string(name_of(snapshot, *id)));
        }
        begin = end + 1;
    }
    return names;
}

Judgement about_edge(const Session& session, const Snapshot& snapshot, Verdict verdict, const Arguments& arguments)
{
    const auto all = snapshot.unjudged();
    const auto edge = pick_edge(session, all, arguments);
    Judgement judgement;
    judgement.verdict = verdict;
    judgement.subject = name_of(all, edge.from);
    judgement.relation = rule_of(edge.relation).label;
    judgement.object = name_of(all, edge.to);
    judgement.detail = detail_of(all, edge);
    return judgement;
}

Judgement about_place(const Session& session, const Snapshot& snapshot, const Arguments& arguments)
{
    Judgement judgement;
    judgement.verdict = Verdict::place;
    judgement.subject = {Kind::article, to_string(pick_article(session, snapshot, arguments.names.at(0)))};
    judgement.object = pick_unit(session, snapshot, arguments.names.at(1));
    return judgement;
}

Judgement about_hiding(const Session& session, const Snapshot& snapshot, const Arguments& arguments)
{
    Judgement judgement;
    judgement.verdict = Verdict::hide;
    judgement.subject = name_of(snapshot, pick_node(session, snapshot, arguments.names.front()));
    if (judgement.subject.kind == Kind::article) {
        throw UsageError{session.say(Message::judge_remove_article)};
    }
    return judgement;
}

Judgement judgement_of(const Session& session, const Snapshot& snapshot, Verdict verdict, const Arguments& arguments)
{
    switch (verdict) {
    case Verdict::same:
    case Verdict::different:
        return about_identity(session, snapshot, verdict, arguments);
    case Verdict::split:
        return about_split(session, snapshot, arguments);
    case Verdict::wrong:
    case Verdict::right:
        return about_edge(session, snapshot, verdict, arguments);
    case Verdict::place:
        return about_place(session, snapshot, arguments);
    case Verdict::hide:
        break;
    }
    return about_hiding(session, snapshot, arguments);
}

Outcome run(const Session& session, Verdict verdict, const Arguments& arguments)
{
    auto store = open_for_writing(session, false);
    auto judgement = judgement_of(session, store.snapshot(), verdict, arguments);
    judgement.author = !arguments.author.empty() ? arguments.author : variable("USER");
    judgement.time = time_of_judging(session);
    judgement.reason = arguments.reason;
    auto judgements = store.judgements();
    judgements.add(judgement);
    judge(store, judgements);
    if (!session.quiet) {
        const auto object = judgement.object ? to_string(*judgement.object) : judgement.detail;
        const auto what = fmt::format("{} {} {}", rule_of(verdict).name, to_string(judgement.subject), object);
        std::cerr << session.say(Message::judged, id_of(judgement), what, id_of(judgement)) << '\n';
    }
    return Outcome::done;
}

struct VerbOfVerdict {
    Verdict verdict;
    Message about;
    Message names;
    Message examples;
    int least;
    int most;  ///< names; 0 for any number
};

// clang-format off
constexpr std::array verbs{
    VerbOfVerdict{Verdict::same,      Message::same_about,      Message::two_nodes,    Message::same_examples,      2, 2},
    VerbOfVerdict{Verdict::different, Message::different_about, Message::two_nodes,    Message::different_examples, 2, 2},
    VerbOfVerdict{Verdict::split,     Message::split_about,     Message::split_names,  Message::split_examples,     2, 0},
    VerbOfVerdict{Verdict::wrong,     Message::wrong_about,     Message::edge_names,   Message::wrong_examples,     1, 3},
    VerbOfVerdict{Verdict::right,     Message::right_about,     Message::edge_names,   Message::right_examples,     1, 3},
    VerbOfVerdict{Verdict::place,     Message::place_about,     Message::place_names,  Message::place_examples,     2, 2},
    VerbOfVerdict{Verdict::hide,      Message::hide_about,      Message::hide_name,    Message::hide_examples,      1, 1},
};
// clang-format on

}  // namespace

void add_judging(const Program& program)
{
    auto& session = program.session;
    for (const auto& row : verbs) {
        auto* const verb = add_verb(program, std::string{rule_of(row.verdict).name}, row.about, row.examples);
        const auto arguments = std::make_shared<Arguments>();
        auto* const names = verb->add_option("name", arguments->names, session.say(row.names))->required();
        row.most == 0 ? names->expected(row.least, -1) : names->expected(row.least, row.most);
        if (rule_of(row.verdict).of_edge) {
            verb->add_option("--title", arguments->title, session.say(Message::judge_title))->type_name("TITLE");
        }
        verb->add_option("--reason", arguments->reason, session.say(Message::judge_reason))->type_name("WORDS");
        verb->add_option("--author", arguments->author, session.say(Message::judge_author))->type_name("NAME");
        add_shared_options(*verb, session);
        verb->callback([=, &session, &task = program.task] {
            task = [=, &session] { return run(session, row.verdict, *arguments); };
        });
    }
}

}  // namespace soichi::cli
