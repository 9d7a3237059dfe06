#include "app/cli/render_trace_words.hpp"

#include "app/cli/render_parts.hpp"

namespace soichi::cli {

namespace {

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const auto& part : parts) {
        text.append(text.empty() ? "" : ", ").append(part);
    }
    return text;
}

Message wording_of(Limit limit)
{
    switch (limit) {
    case Limit::type:
        return Message::left_out_type;
    case Limit::confidence:
        return Message::left_out_confidence;
    case Limit::place:
        return Message::left_out_place;
    case Limit::period:
        break;
    }
    return Message::left_out_period;
}

}  // namespace

std::string end_note(const TraceLine& line, bool above, const Session& session)
{
    switch (line.end) {
    case TraceEnd::goes_on:
    case TraceEnd::leaf:
        return {};
    case TraceEnd::shown_elsewhere:
        return session.say(above ? Message::shown_above : Message::shown_below);
    case TraceEnd::nothing_further:
        return session.say(Message::no_further_evidence);
    case TraceEnd::depth_limit:
        return session.say(Message::cut_by_depth);
    case TraceEnd::node_limit:
        return session.say(Message::cut_by_nodes);
    case TraceEnd::left_out:
        return session.say(Message::cut_by_limits);
    }
    return {};
}

std::string fit_note(const TraceLine& line, const Session& session)
{
    if (!line.hop || line.fit == TraceFit::inside) {
        return {};
    }
    return session.say(line.fit == TraceFit::undated ? Message::kept_undated : Message::kept_on_the_way);
}

std::string dated_name(const std::string& label, const std::string& date, const Session& session)
{
    const auto day = parse_iso_date(date);
    if (!day) {
        return label;
    }
    const auto spoken = spoken_date(date, session.language);
    return label + (day->day == 0 ? " (" + spoken + ")" : session.say(Message::date_of, spoken));
}

std::string remark_name(const TraceRemark& remark, const Session& session)
{
    return dated_name(remark.by.label, remark.by.date, session);
}

std::string more_note(std::size_t more, const Session& session)
{
    if (more == 0) {
        return {};
    }
    return " " + (more == 1 ? session.say(Message::more_evidence_one) : session.say(Message::more_evidence, more));
}

std::string remark_phrase(const TraceRemark& remark, const Session& session)
{
    return relation_phrase(remark.step, session.language) + " " + remark_name(remark, session);
}

std::vector<std::string> limit_sentences(const Trace& trace, const TraceOptions& options, const Session& session)
{
    std::vector<std::string> sentences;
    if (trace.depth_reached) {
        sentences.push_back(session.say(Message::depth_reached, options.depth));
    }
    if (trace.nodes_reached) {
        sentences.push_back(session.say(Message::nodes_reached, options.max_nodes));
    }
    std::vector<std::string> parts;
    for (const auto& [limit, count] : trace.left_out) {
        parts.push_back(session.say(wording_of(limit), count));
    }
    if (!parts.empty()) {
        sentences.push_back(session.say(Message::left_out, joined(parts)));
    }
    return sentences;
}

std::vector<std::string> limit_phrases(const Trace& trace, const TraceOptions& options, const Session& session)
{
    const auto& limits = options.limits;
    std::vector<std::string> phrases{session.say(Message::limit_depth, options.depth),
                                     session.say(Message::limit_nodes, options.max_nodes)};
    std::vector<std::string> types;
    for (const auto relation : limits.relations) {
        types.emplace_back(rule_of(relation).label);
    }
    if (!types.empty()) {
        phrases.push_back(session.say(Message::limit_types, joined(types)));
    }
    if (trace.place) {
        phrases.push_back(session.say(Message::limit_place, trace.place->label));
    }
    if (limits.period.from) {
        phrases.push_back(
            session.say(Message::limit_from, spoken_date(to_string(*limits.period.from), session.language)));
    }
    if (limits.period.to) {
        phrases.push_back(session.say(Message::limit_to, spoken_date(to_string(*limits.period.to), session.language)));
    }
    if (limits.min_confidence > 0) {
        phrases.push_back(session.say(Message::limit_confidence, limits.min_confidence));
    }
    return phrases;
}

std::string root_names(const Trace& trace)
{
    std::vector<std::string> names;
    for (std::size_t root = 0; root < trace.roots; ++root) {
        names.push_back(trace.lines[root].node.label);
    }
    return joined(names);
}

std::string trace_question(const Trace& trace, const TraceOptions& options, const Session& session)
{
    return session.say(options.up ? Message::dossier_up : Message::dossier_down, root_names(trace));
}

}  // namespace soichi::cli
