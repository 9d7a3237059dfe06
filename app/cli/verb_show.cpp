#include "app/cli/as_of.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/render_show.hpp"
#include "app/cli/verb.hpp"
#include "core/error.hpp"
#include "query/names/resolve_name.hpp"
#include "query/show/show.hpp"

namespace soichi::cli {

namespace {

template <class Sheet, class Write>
void answer(const Session& session, const std::optional<Sheet>& sheet, const std::string& name, Write write)
{
    if (!sheet) {
        throw UsageError{session.say(Message::unknown_name, name)};
    }
    Output output{session};
    if (session.json) {
        output.stream() << json_of(*sheet);
    } else {
        write(output.stream(), session, *sheet);
    }
    output.finish();
}

Outcome run(const Session& session, const std::string& name)
{
    const auto store = open_for_reading(session);
    const auto snapshot = as_asked(session, store.snapshot());
    if (const auto edge = parse_edge_id(name)) {
        answer(session, show_edge(snapshot, *edge, session.limit), name, write_edge);
        return Outcome::done;
    }
    const auto id = pick_any(session, snapshot, name);
    if (id.kind == Kind::article) {
        answer(session, show_article(snapshot, id, session.limit), name, write_article);
    } else {
        answer(session, show_node(snapshot, id, session.limit), name, write_node);
    }
    return Outcome::done;
}

}  // namespace

void add_show(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "show", Message::show_about, Message::show_examples);
    const auto name = std::make_shared<std::string>();
    verb->add_option("name", *name, session.say(Message::show_name))->required();
    finish_verb(*verb, session, {.limit = true, .as_of = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *name); }; });
}

}  // namespace soichi::cli
