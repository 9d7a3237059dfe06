#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/render_doubts.hpp"
#include "app/cli/verb.hpp"
#include "query/review/doubts.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::string article;
    std::string reason;
};

Outcome run(const Session& session, const Arguments& arguments)
{
    const auto store = open_for_reading(session);
    const auto snapshot = store.snapshot();
    DoubtOptions options;
    options.reason = reason_named(arguments.reason);
    options.limit = session.limit;
    if (!arguments.article.empty()) {
        options.article = pick_article(session, snapshot, arguments.article);
    }
    const auto list = list_doubts(snapshot, options);
    Output output{session};
    if (session.json) {
        output.stream() << json_of(list);
    } else {
        write_doubts(output.stream(), session, list);
    }
    output.finish();
    if (list.articles.empty()) {
        session.warn(session.say(Message::no_doubts));
    }
    return list.articles.empty() ? Outcome::empty_answer : Outcome::done;
}

}  // namespace

void add_doubts(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "doubts", Message::doubts_about, Message::doubts_examples);
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("--article", arguments->article, session.say(Message::doubts_article))->type_name("ARTICLE");
    verb->add_option("--reason", arguments->reason, session.say(Message::doubts_reason, reason_names()))
        ->type_name("REASON")
        ->check([](const std::string& reason) { return reason_named(reason) ? std::string{} : reason; });
    finish_verb(*verb, session, {.limit = true, .fail_empty = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
