#include <algorithm>
#include <charconv>

#include "app/cli/as_of.hpp"
#include "app/cli/asked_edges.hpp"
#include "app/cli/json_answers.hpp"
#include "app/cli/open_store.hpp"
#include "app/cli/output.hpp"
#include "app/cli/pick.hpp"
#include "app/cli/render_trace.hpp"
#include "app/cli/render_trace_dot.hpp"
#include "app/cli/render_trace_markdown.hpp"
#include "app/cli/verb.hpp"
#include "core/error.hpp"
#include "query/trace/dossier.hpp"
#include "query/trace/trace.hpp"

namespace soichi::cli {

namespace {

/// Trees are drawn by recursion, which bounds how deep they may be.
constexpr std::size_t deepest = 500;

struct Arguments {
    std::vector<std::string> names;
    std::vector<std::string> types;
    std::string place;
    AskedPeriod period;
    std::string format;
    TraceOptions options;
};

std::string names_of(const std::vector<Relation>& relations)
{
    std::string names;
    for (const auto relation : relations) {
        names.append(names.empty() ? "" : ", ").append(rule_of(relation).label);
    }
    return names;
}

std::vector<Relation> asked_relations(const Session& session, const std::vector<std::string>& types, bool up)
{
    const auto followed = trace_relations(up);
    std::vector<Relation> relations;
    for (const auto& type : types) {
        const auto relation = relation_named(type);
        if (!relation || std::find(followed.begin(), followed.end(), *relation) == followed.end()) {
            throw UsageError{session.say(Message::trace_no_such_relation, type, names_of(followed))};
        }
        relations.push_back(*relation);
    }
    std::sort(relations.begin(), relations.end());
    relations.erase(std::unique(relations.begin(), relations.end()), relations.end());
    return relations;
}

/// What was typed, as far as it can be understood without a store.
TraceOptions asked_options(const Session& session, const Arguments& arguments)
{
    auto options = arguments.options;
    auto& limits = options.limits;
    limits.relations = asked_relations(session, arguments.types, options.up);
    limits.period = period_of(session, arguments.period);
    if (session.json && !arguments.format.empty() && arguments.format != "json") {
        throw UsageError{session.say(Message::trace_json_or_format, arguments.format)};
    }
    return options;
}

void write(std::ostream& out, const Session& session, const Snapshot& whole, const Trace& found,
           const TraceOptions& options, const std::string& format)
{
    if (session.json || format == "json") {
        out << json_of(found, options);
    } else if (format == "markdown") {
        write_dossier(out, session, found, options, dossier(as_asked(session, whole), found, whole));
    } else if (format == "dot") {
        write_trace_drawing(out, session, found, options);
    } else {
        write_trace(out, session, found, options);
    }
}

Outcome run(const Session& session, const Arguments& arguments)
{
    auto options = asked_options(session, arguments);
    const auto store = open_for_reading(session);
    const auto whole = store.snapshot();
    const auto snapshot = as_asked(session, whole);
    std::vector<NodeId> roots;
    for (const auto& name : arguments.names) {
        roots.push_back(pick_node(session, snapshot, name, {Kind::directive}));
    }
    if (!arguments.place.empty()) {
        options.limits.in = pick_node(session, snapshot, arguments.place, {Kind::locality});
    }
    const auto found = trace(snapshot, roots, options);
    Output output{session};
    write(output.stream(), session, whole, found, options, arguments.format);
    output.finish();
    return found.lines.size() == found.roots ? Outcome::empty_answer : Outcome::done;
}

/// Says what is wrong with anything but a number in [0, 1]; "nan" is in no range, and compares with none.
std::string bad_confidence(const std::string& typed)
{
    double confidence = -1;
    const auto* const end = typed.data() + typed.size();
    const auto [stop, error] = std::from_chars(typed.data(), end, confidence);
    const bool number = error == std::errc{} && stop == end;
    return number && confidence >= 0 && confidence <= 1 ? std::string{} : '"' + typed + '"';
}

void add_limits(CLI::App& verb, const Session& session, Arguments& arguments)
{
    verb.add_option("--type", arguments.types, session.say(Message::trace_type))
        ->type_name("RELATION")
        ->delimiter(',')
        ->take_all()
        ->allow_extra_args(false);
    verb.add_option("--in", arguments.place, session.say(Message::trace_in))->type_name("PLACE");
    add_period_options(verb, session, arguments.period);
    verb.add_option("--min-confidence", arguments.options.limits.min_confidence,
                    session.say(Message::trace_min_confidence))
        ->type_name("C")
        ->check(bad_confidence);
}

}  // namespace

void add_trace(const Program& program)
{
    auto& session = program.session;
    auto* const verb = add_verb(program, "trace", Message::trace_about, Message::trace_examples);
    const auto arguments = std::make_shared<Arguments>();
    auto& options = arguments->options;
    verb->add_option("name", arguments->names, session.say(Message::trace_name))->required();
    verb->add_flag("--up", options.up, session.say(Message::trace_up));
    verb->add_option("--depth", options.depth, session.say(Message::trace_depth))
        ->type_name("N")
        ->check(CLI::Range(std::size_t{0}, deepest).description(""));
    verb->add_option("--max-nodes", options.max_nodes, session.say(Message::trace_max_nodes))
        ->type_name("N")
        ->check(CLI::Validator(CLI::PositiveNumber).description(""));
    add_limits(*verb, session, *arguments);
    verb->add_option("-f,--format", arguments->format, session.say(Message::trace_format))
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"tree", "json", "markdown", "dot"}).description(""));
    finish_verb(*verb, session, {.fail_empty = true, .as_of = true});
    verb->callback([=, &session, &task = program.task] { task = [=, &session] { return run(session, *arguments); }; });
}

}  // namespace soichi::cli
