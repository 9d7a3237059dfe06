#include "app/cli/as_of.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/render_links.hpp"
#include "app/cli/verb.hpp"
#include "query/links.hpp"

namespace soichi::cli {

namespace {

Outcome run(const Session& session, const std::string& name)
{
    const auto store = open_for_reading(session);
    const auto snapshot = as_asked(session, store.snapshot());
    const auto node =
        pick_node(session, snapshot, name, {Kind::agency, Kind::official, Kind::locality, Kind::directive});
    const auto found = links(snapshot, node, LinkOptions{.limit = session.limit});
    Output output{session};
    if (session.json) {
        output.stream() << json_of(found);
    } else {
        write_links(output.stream(), session, found);
    }
    output.finish();
    return found.sections.empty() ? Outcome::empty_answer : Outcome::done;
}

}  // namespace

void add_links(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "links", Message::links_about, Message::links_examples);
    const auto name = std::make_shared<std::string>();
    verb->add_option("name", *name, session.say(Message::links_name))->required();
    finish_verb(*verb, session, {.limit = true, .fail_empty = true, .as_of = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *name); }; });
}

}  // namespace soichi::cli
