#include "app/cli/as_of.hpp"
#include "app/cli/clue_words.hpp"
#include "app/cli/json_parts.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/render_parts.hpp"
#include "app/cli/verb.hpp"
#include "query/review/review.hpp"

namespace soichi::cli {

namespace {

std::string json_of(const std::vector<ReviewPair>& pairs)
{
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    begin_document(json, "review");
    json.key("pairs").begin_array();
    for (const auto& pair : pairs) {
        json.begin_object().key("first");
        write_json(json, pair.first);
        json.key("second");
        write_json(json, pair.second);
        json.key("weight").number(static_cast<double>(pair.weight));
        write_clues(json, pair.clues);
        json.member("articles", std::uint64_t{pair.articles}).end_object();
    }
    json.end_array().end_object();
    return text + "\n";
}

void write_pairs(std::ostream& out, const Session& session, const std::vector<ReviewPair>& pairs)
{
    const auto style = session.style();
    for (const auto& pair : pairs) {
        for (const auto* line : {&pair.first, &pair.second}) {
            auto pieces = line_pieces(*line, session);
            pieces.insert(pieces.begin(), {to_string(line->id) + " ", Ink::faint});
            out << paragraph(style, pieces, line == &pair.first ? "" : "= ", "    ");
        }
        const auto articles =
            pair.articles == 1 ? session.say(Message::articles_one) : session.say(Message::articles, pair.articles);
        out << paragraph(style, {{clue_words(pair.clues, session) + " · " + articles, Ink::faint}}, "    ", "    ");
    }
}

Outcome run(const Session& session, const std::string& kind)
{
    const auto store = open_for_reading(session);
    const auto snapshot = as_asked(session, store.snapshot());
    ReviewOptions options{.limit = session.limit};
    if (const auto only = kind_named(kind)) {
        options.kinds.push_back(*only);
    }
    const auto pairs = review(snapshot, options);
    Output output{session};
    if (session.json) {
        output.stream() << json_of(pairs);
    } else {
        write_pairs(output.stream(), session, pairs);
    }
    output.finish();
    if (pairs.empty()) {
        session.warn(session.say(Message::nothing_to_review));
    }
    return pairs.empty() ? Outcome::empty_answer : Outcome::done;
}

}  // namespace

void add_review(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "review", Message::review_about, Message::review_examples);
    const auto kind = std::make_shared<std::string>();
    verb->add_option("--kind", *kind, session.say(Message::find_kind))
        ->type_name("KIND")
        ->check([](const std::string& name) { return kind_named(name) ? std::string{} : name; });
    finish_verb(*verb, session, {.limit = true, .fail_empty = true, .as_of = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *kind); }; });
}

}  // namespace soichi::cli
