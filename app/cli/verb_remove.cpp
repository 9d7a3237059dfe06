#include <iostream>

#include "app/cli/json_parts.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/verb.hpp"
#include "core/error.hpp"
#include "importers/import.hpp"

namespace soichi::cli {

namespace {

std::string json_of(const std::vector<Article>& removed)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "remove");
    json.key("removed").begin_array();
    for (const auto& article : removed) {
        write_article_facts(json, article);
    }
    json.end_array().end_object();
    return text + "\n";
}

/// All names are looked up before anything is removed, so that a mistyped one changes nothing.
Outcome run(const Session& session, const std::vector<std::string>& names)
{
    Output output{session};
    auto store = open_for_writing(session, false);
    std::vector<Article> articles;
    for (const auto& name : names) {
        const auto snapshot = store.snapshot();
        const auto id = pick_article(session, snapshot, name);
        articles.push_back(snapshot.article_facts(id).value_or(Article{}));
    }
    for (const auto& article : articles) {
        const bool held = remove_article(store, article.id);
        if (held && !session.quiet) {
            std::cerr << session.say(Message::removed, article.title) << '\n';
        }
    }
    if (session.json) {
        output.stream() << json_of(articles);
        output.finish();
    }
    return Outcome::done;
}

}  // namespace

void add_remove(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "remove", Message::remove_about, Message::remove_examples);
    const auto names = std::make_shared<std::vector<std::string>>();
    verb->add_option("article", *names, session.say(Message::remove_article))->required();
    finish_verb(*verb, session);
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *names); }; });
}

}  // namespace soichi::cli
