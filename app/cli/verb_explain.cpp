#include "app/cli/html_explain.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/render_explain.hpp"
#include "app/cli/verb.hpp"
#include "core/error.hpp"
#include "query/show/explain.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::string article;
    std::string html;
};

/// The page goes to its own file; nothing else is then written.
void write_page(Session session, const std::string& file, const Explanation& explanation)
{
    session.output = file;
    Output output{session};
    write_html(output.stream(), session, explanation);
    output.finish();
}

Outcome run(const Session& session, const Arguments& arguments)
{
    const auto store = open_for_reading(session);
    const auto snapshot = store.snapshot();
    const auto explanation = explain(snapshot, pick_article(session, snapshot, arguments.article));
    if (!explanation) {
        throw UsageError{session.say(Message::no_such_article, arguments.article)};
    }
    if (!arguments.html.empty()) {
        write_page(session, arguments.html, *explanation);
        return Outcome::done;
    }
    Output output{session};
    if (session.json) {
        output.stream() << json_of(*explanation);
    } else {
        write_explanation(output.stream(), session, *explanation);
    }
    output.finish();
    return Outcome::done;
}

}  // namespace

void add_explain(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "explain", Message::explain_about, Message::explain_examples);
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("article", arguments->article, session.say(Message::explain_article))->required();
    verb->add_option("--html", arguments->html, session.say(Message::explain_html))->type_name("FILE");
    finish_verb(*verb, session);
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
