#include "app/cli/as_of.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/render_find.hpp"
#include "app/cli/verb.hpp"
#include "query/names/find.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::vector<std::string> words;
    std::string kind;
};

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words) {
        text.append(text.empty() ? "" : " ").append(word);
    }
    return text;
}

Outcome run(const Session& session, const Arguments& arguments)
{
    const auto store = open_for_reading(session);
    const auto snapshot = as_asked(session, store.snapshot());
    FindOptions options;
    if (const auto kind = kind_named(arguments.kind)) {
        options.kinds.push_back(*kind);
    }
    const auto typed = joined(arguments.words);
    const auto matches = find_nodes(snapshot, typed, options);
    const auto shown = session.limit == 0 ? matches.size() : std::min(matches.size(), session.limit);
    Describer describer{snapshot};
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < shown; ++i) {
        hits.push_back(
            {describer.line(matches[i].node), matches[i].articles, post_of(snapshot, describer, matches[i].node)});
    }
    Output output{session};
    if (session.json) {
        output.stream() << json_of(hits, matches.size() - shown);
    } else {
        write_hits(output.stream(), session, hits, matches.size() - shown);
    }
    output.finish();
    if (hits.empty()) {
        const auto near = near_names_listed(session, snapshot, typed, options.kinds);
        session.warn(session.say(Message::nothing_found, typed) + (near.empty() ? "" : "\n" + near));
    }
    return hits.empty() ? Outcome::empty_answer : Outcome::done;
}

}  // namespace

void add_find(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "find", Message::find_about, Message::find_examples);
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("name", arguments->words, session.say(Message::find_name))->required();
    verb->add_option("--kind", arguments->kind, session.say(Message::find_kind))
        ->type_name("KIND")
        ->check([](const std::string& kind) { return kind_named(kind) ? std::string{} : kind; });
    finish_verb(*verb, session, {.limit = true, .fail_empty = true, .as_of = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
