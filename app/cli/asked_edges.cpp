#include "app/cli/asked_edges.hpp"

#include "app/cli/as_of.hpp"
#include "core/error.hpp"

namespace soichi::cli {

void add_period_options(CLI::App& verb, const Session& session, AskedPeriod& asked)
{
    verb.add_option("--from", asked.from, session.say(Message::help_from))->type_name("DATE")->check(bad_date);
    verb.add_option("--to", asked.to, session.say(Message::help_to))->type_name("DATE")->check(bad_date);
}

void add_edge_options(CLI::App& verb, const Session& session, AskedEdges& asked)
{
    verb.add_option("--type", asked.types, session.say(Message::help_type))
        ->type_name("TYPE")
        ->delimiter(',')
        ->allow_extra_args(false);
    add_period_options(verb, session, asked.period);
}

std::vector<Relation> relations_of(const Session& session, const std::vector<std::string>& types)
{
    std::vector<Relation> relations;
    for (const auto& type : types) {
        const auto relation = relation_named(type);
        if (!relation) {
            throw UsageError{session.say(Message::judge_no_relation, type)};
        }
        relations.push_back(*relation);
    }
    return relations;
}

Period period_of(const Session& session, const AskedPeriod& asked)
{
    const Period period{typed_date(asked.from), typed_date(asked.to)};
    if (period.from && period.to && last_day(*period.to) < first_day(*period.from)) {
        throw UsageError{session.say(Message::period_reversed, asked.from, asked.to)};
    }
    return period;
}

}  // namespace soichi::cli
