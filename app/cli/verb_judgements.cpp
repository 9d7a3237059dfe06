#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "app/cli/json_parts.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/verb.hpp"
#include "core/error.hpp"
#include "importers/judge.hpp"
#include "query/dump/gold.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::string action = "list";
    std::vector<std::string> what;
    std::string gold;
};

std::string json_of(const Judgements& judgements)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "judgements");
    json.key("judgements").begin_array();
    for (const auto& judgement : judgements.all()) {
        json.begin_object().member("id", id_of(judgement)).member("verdict", rule_of(judgement.verdict).name);
        json.member("subject", to_string(judgement.subject)).member("relation", judgement.relation);
        json.member("object", judgement.object ? to_string(*judgement.object) : std::string{});
        json.member("detail", judgement.detail).member("author", judgement.author);
        json.member("time", judgement.time).member("reason", judgement.reason).end_object();
    }
    json.end_array().end_object();
    return text + "\n";
}

void write_judgements(std::ostream& out, const Session& session, const Judgements& judgements)
{
    const auto style = session.style();
    for (const auto& judgement : judgements.all()) {
        std::vector<Piece> pieces{{id_of(judgement) + " ", Ink::faint},
                                  {std::string{rule_of(judgement.verdict).name} + " ", Ink::relation},
                                  {to_string(judgement.subject), Ink::plain}};
        for (const auto& part :
             {judgement.relation, judgement.object ? to_string(*judgement.object) : std::string{}, judgement.detail}) {
            if (!part.empty()) {
                pieces.push_back({" · " + part, Ink::plain});
            }
        }
        out << paragraph(style, pieces, "", "  ");
        out << paragraph(style, {{judgement.author + " " + judgement.time + " " + judgement.reason, Ink::faint}},
                         "    ", "    ");
    }
}

Outcome list(const Session& session, const Judgements& judgements)
{
    Output output{session};
    if (session.json) {
        output.stream() << json_of(judgements);
    } else {
        write_judgements(output.stream(), session, judgements);
    }
    output.finish();
    if (judgements.empty()) {
        session.warn(session.say(Message::no_judgements));
    }
    return judgements.empty() ? Outcome::empty_answer : Outcome::done;
}

Outcome write_file(const Session& session, const Judgements& judgements)
{
    Output output{session};
    output.stream() << judgements.text();
    output.finish();
    return Outcome::done;
}

std::string content_of(const Session& session, const std::string& path)
{
    std::error_code error;
    std::ifstream in;
    if (std::filesystem::is_regular_file(path, error)) {
        in.open(path, std::ios::binary);
    }
    std::string content{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
    if (!in.is_open() || in.bad()) {
        throw InputError{session.say(Message::cannot_read, path)};
    }
    return content;
}

/// All rows of the file are taken in, or none.
Outcome replay(const Session& session, const Arguments& arguments)
{
    std::vector<Judgement> replayed;
    for (const auto& path : arguments.what) {
        try {
            const auto read = Judgements::parse(content_of(session, path));
            replayed.insert(replayed.end(), read.all().begin(), read.all().end());
        } catch (const Error& error) {
            throw InputError{path + ": " + error.what()};
        }
    }
    auto store = open_for_writing(session, true);
    auto judgements = store.judgements();
    judgements.add(replayed);
    judge(store, judgements);
    return Outcome::done;
}

Outcome undo(const Session& session, const Arguments& arguments)
{
    auto store = open_for_writing(session, false);
    auto judgements = store.judgements();
    for (const auto& name : arguments.what) {
        const auto id = name == "last" && !judgements.empty() ? id_of(judgements.all().back()) : name;
        if (!judgements.remove(id)) {
            throw UsageError{session.say(Message::no_such_judgement, id)};
        }
    }
    judge(store, judgements);
    return Outcome::done;
}

Outcome run(const Session& session, const Arguments& arguments)
{
    const bool needs_what = arguments.action == "replay" || arguments.action == "undo";
    if (needs_what == arguments.what.empty() || (needs_what && !arguments.gold.empty())) {
        throw UsageError{session.say(Message::judgements_usage)};
    }
    if (arguments.action == "replay") {
        return replay(session, arguments);
    }
    if (arguments.action == "undo") {
        return undo(session, arguments);
    }
    const auto store = open_for_reading(session);
    const auto snapshot = store.snapshot();
    if (!arguments.gold.empty()) {
        const auto files = write_as_gold(snapshot, arguments.gold);
        if (!session.quiet) {
            std::cerr << session.say(Message::gold_written, files, arguments.gold) << '\n';
        }
        return Outcome::done;
    }
    return arguments.action == "export" ? write_file(session, snapshot.judgements())
                                        : list(session, snapshot.judgements());
}

}  // namespace

void add_judgements(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "judgements", Message::judgements_about, Message::judgements_examples);
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("action", arguments->action, session.say(Message::judgements_action))
        ->type_name("list|export|replay|undo")
        ->check([](const std::string& action) {
            const bool known = action == "list" || action == "export" || action == "replay" || action == "undo";
            return known ? std::string{} : action;
        });
    verb->add_option("what", arguments->what, session.say(Message::judgements_what))->type_name("FILE|ID");
    verb->add_option("--as-gold", arguments->gold, session.say(Message::judgements_gold))->type_name("DIR");
    finish_verb(*verb, session, {.fail_empty = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
