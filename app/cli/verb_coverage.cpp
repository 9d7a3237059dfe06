#include <map>

#include "app/cli/as_of.hpp"
#include "app/cli/json_coverage.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/pick_place.hpp"
#include "app/cli/render_coverage.hpp"
#include "app/cli/render_stale_parents.hpp"
#include "app/cli/verb.hpp"
#include "core/error.hpp"
#include "query/coverage/coverage.hpp"

namespace soichi::cli {

namespace {

struct Arguments {
    std::string name;
    std::string place;
    std::string level;
    std::string only;
    bool stale = false;
    std::size_t depth = CoverageOptions{}.depth;
};

const std::map<std::string, int>& levels()
{
    static const std::map<std::string, int> names{{"province", 1}, {"district", 2}, {"commune", 3}};
    return names;
}

/// Nothing for a name that stands for no filter.
std::optional<CoverageFilter> filter_named(const std::string& name)
{
    static const std::map<std::string, CoverageFilter> names{{"plan", CoverageFilter::plan},
                                                             {"report", CoverageFilter::report},
                                                             {"inspection", CoverageFilter::inspection},
                                                             {"none", CoverageFilter::none}};
    const auto found = names.find(name);
    return found == names.end() ? std::nullopt : std::optional{found->second};
}

/// The unit that --in names; nullptr where it was not given.
const Unit* place_of(const Session& session, const Snapshot& snapshot, const std::string& typed,
                     const std::optional<PartialDate>& day)
{
    return typed.empty() ? nullptr : &pick_place(session, snapshot, typed, day);
}

/// The day of which the units are: the one asked for, else the directive's.
std::optional<PartialDate> day_of(const Session& session, const Snapshot& snapshot, NodeId directive)
{
    const auto asked = typed_date(session.as_of);
    return asked ? asked : parse_iso_date(Describer{snapshot}.named(directive).date);
}

Outcome list_stale(const Session& session, const Snapshot& all_times, const Arguments& arguments)
{
    const auto snapshot = as_asked(session, all_times);
    StaleOptions options{.place = place_of(session, snapshot, arguments.place, typed_date(session.as_of))};
    if (!arguments.name.empty()) {
        options.parent = pick_node(session, snapshot, arguments.name, {Kind::directive});
    }
    const auto found = stale_parents(snapshot, all_times, options);
    Output output{session};
    if (session.json) {
        output.stream() << json_of(found);
    } else {
        write_stale_parents(output.stream(), session, found);
    }
    output.finish();
    return found.empty() ? Outcome::empty_answer : Outcome::done;
}

Outcome cover(const Session& session, const Snapshot& all_times, const Arguments& arguments)
{
    const auto snapshot = as_asked(session, all_times);
    const auto directive = pick_node(session, snapshot, arguments.name, {Kind::directive});
    const CoverageOptions options{
        .level = arguments.level.empty() ? 0 : levels().at(arguments.level),
        .place = place_of(session, snapshot, arguments.place, day_of(session, snapshot, directive)),
        .day = typed_date(session.as_of),
        .depth = arguments.depth};
    const auto found = coverage(all_times, directive, options);
    if (found.units.empty()) {
        throw UsageError{no_units(session, found)};
    }
    const auto filter = filter_named(arguments.only);
    Output output{session};
    if (session.json) {
        output.stream() << json_of(found, filter);
    } else {
        write_coverage(output.stream(), session, found, filter);
    }
    output.finish();
    return found.counts.none == found.counts.units ? Outcome::empty_answer : Outcome::done;
}

Outcome run(const Session& session, const Arguments& arguments)
{
    if (arguments.name.empty() && !arguments.stale) {
        throw UsageError{session.say(Message::missing_argument, "name")};
    }
    const bool of_units = !arguments.level.empty() || !arguments.only.empty();
    if (arguments.stale && of_units) {
        throw UsageError{session.say(Message::coverage_stale_alone)};
    }
    const auto store = open_for_reading(session);
    return arguments.stale ? list_stale(session, store.snapshot(), arguments)
                           : cover(session, store.snapshot(), arguments);
}

}  // namespace

void add_coverage(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "coverage", Message::coverage_about, Message::coverage_examples);
    const auto arguments = std::make_shared<Arguments>();
    verb->add_option("name", arguments->name, session.say(Message::coverage_name));
    verb->add_option("--in", arguments->place, session.say(Message::coverage_in))->type_name("PLACE");
    verb->add_option("--level", arguments->level, session.say(Message::coverage_level))
        ->type_name("LEVEL")
        ->check([](const std::string& name) { return levels().contains(name) ? std::string{} : name; });
    verb->add_option("--only", arguments->only, session.say(Message::coverage_only))
        ->type_name("KIND")
        ->check([](const std::string& name) { return filter_named(name) ? std::string{} : name; });
    verb->add_flag("--stale", arguments->stale, session.say(Message::coverage_stale));
    constexpr std::size_t deepest = 500;
    verb->add_option("--depth", arguments->depth, session.say(Message::trace_depth))
        ->type_name("N")
        ->check(CLI::Range(std::size_t{1}, deepest).description(""));
    finish_verb(*verb, session, {.limit = true, .fail_empty = true, .as_of = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
