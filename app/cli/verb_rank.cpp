#include "app/cli/as_of.hpp"
#include "app/cli/asked_edges.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/render_rank.hpp"
#include "app/cli/verb.hpp"
#include "query/rank/rank.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::string by = "pagerank";
    std::vector<std::string> kinds;
    std::vector<std::string> types;
    std::size_t samples = RankOptions{}.samples;
};

std::vector<Kind> kinds_of(const Arguments& arguments)
{
    std::vector<Kind> kinds;
    for (const auto& name : arguments.kinds) {
        kinds.push_back(*kind_named(name));
    }
    return kinds;
}

Outcome answer_with_groups(const Session& session, const Snapshot& snapshot, const Arguments& arguments)
{
    GroupOptions options{
        .kinds = kinds_of(arguments), .relations = relations_of(session, arguments.types), .limit = session.limit};
    options.by = arguments.by == "components" ? Grouping::components : Grouping::communities;
    const auto found = group(snapshot, options);
    Output output{session};
    if (session.json) {
        output.stream() << json_of(found, options);
    } else {
        write_groups(output.stream(), session, found);
    }
    output.finish();
    return found.groups.empty() ? Outcome::empty_answer : Outcome::done;
}

Outcome run(const Session& session, const Arguments& arguments)
{
    const auto store = open_for_reading(session);
    const auto snapshot = as_asked(session, store.snapshot());
    if (arguments.by == "components" || arguments.by == "communities") {
        return answer_with_groups(session, snapshot, arguments);
    }
    RankOptions options{.kinds = kinds_of(arguments),
                        .relations = relations_of(session, arguments.types),
                        .samples = arguments.samples,
                        .limit = session.limit};
    options.by = arguments.by == "betweenness" ? Importance::betweenness
                 : arguments.by == "degree"    ? Importance::degree
                                               : Importance::page_rank;
    const auto ranking = rank(snapshot, options);
    Output output{session};
    if (session.json) {
        output.stream() << json_of(ranking, options);
    } else {
        write_ranking(output.stream(), session, ranking, options);
    }
    output.finish();
    return ranking.lines.empty() ? Outcome::empty_answer : Outcome::done;
}

}  // namespace

void add_rank(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "rank", Message::rank_about, Message::rank_examples);
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("--by", arguments->by, session.say(Message::rank_by))
        ->type_name("BY")
        ->check(CLI::IsMember({"pagerank", "betweenness", "degree", "components", "communities"}));
    verb->add_option("--kind", arguments->kinds, session.say(Message::rank_kind))
        ->type_name("KIND")
        ->delimiter(',')
        ->check([](const std::string& kind) { return kind_named(kind) ? std::string{} : kind; });
    verb->add_option("--type", arguments->types, session.say(Message::rank_type))->type_name("TYPE")->delimiter(',');
    verb->add_option("--samples", arguments->samples, session.say(Message::rank_samples))
        ->type_name("N")
        ->check(CLI::Validator(CLI::NonNegativeNumber).description(""));
    finish_verb(*verb, session, {.limit = true, .fail_empty = true, .as_of = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
