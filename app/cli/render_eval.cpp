#include "app/cli/render_eval.hpp"

#include "eval/calibration.hpp"
#include "eval/intervals.hpp"

namespace soichi::cli {

namespace {

using eval::Counts;
using eval::Fault;
using eval::Interval;
using eval::Ratio;

constexpr std::size_t name_columns = 26;
constexpr std::size_t count_columns = 8;
constexpr std::size_t figure_columns = 22;

std::string gap(std::string_view text, std::size_t width)
{
    const auto taken = columns(text);
    return std::string(taken < width ? width - taken : 1, ' ');
}

std::string left(std::string_view text, std::size_t width)
{
    return std::string{text} + gap(text, width);
}

std::string right(std::string_view text, std::size_t width)
{
    return gap(text, width) + std::string{text};
}

std::string shown(const std::optional<Interval>& interval)
{
    return interval ? fmt::format("{:.2f}–{:.2f}", interval->low, interval->high) : "–";
}

std::string figure(double value, const std::optional<Interval>& interval)
{
    return right(fmt::format("{:.3f} {}", value, shown(interval)), figure_columns);
}

void write_row(std::ostream& out, const std::string& name, const Counts& counts, const eval::Intervals& intervals)
{
    out << left(name, name_columns) << right(std::to_string(counts.gold()), count_columns)
        << right(std::to_string(counts.found()), count_columns) << figure(counts.precision(), intervals.precision)
        << figure(counts.recall(), intervals.recall) << figure(counts.f1(), intervals.f1) << '\n';
}

void write_table(std::ostream& out, const std::string& total_name, const eval::Tally& tally,
                 const std::map<std::string, eval::Intervals>& intervals, const eval::Intervals& of_total)
{
    for (const auto& [name, counts] : tally) {
        write_row(out, "  " + name, counts, intervals.at(name));
    }
    write_row(out, total_name, total(tally), of_total);
}

void write_figures(std::ostream& out, const Session& session, const eval::Score& score)
{
    const auto intervals = eval::bootstrap_intervals(score);
    out << left("", name_columns) << right(session.say(Message::eval_gold_column), count_columns)
        << right(session.say(Message::eval_found_column), count_columns);
    for (const auto column : {Message::eval_precision, Message::eval_recall, Message::eval_f1}) {
        out << right(session.say(column), figure_columns);
    }
    out << '\n';
    write_table(out, session.say(Message::eval_nodes), score.kinds, intervals.kinds, intervals.nodes);
    write_table(out, session.say(Message::eval_edges), score.types, intervals.types, intervals.edges);
    out << session.say(Message::eval_intervals, eval::resamples) << "\n\n";
}

void write_checks(std::ostream& out, const Session& session, const eval::Score& score)
{
    if (score.spans > 0) {
        out << session.say(Message::eval_spans, score.spans - score.bad_spans, score.spans) << '\n';
        out << session.say(Message::eval_touches, score.touches.right, score.touches.total) << '\n';
    }
    out << session.say(Message::eval_labels, score.labels.right, score.labels.total) << '\n';
    for (std::size_t i = 0; i < score.attributes.size(); ++i) {
        const auto& [right_ones, all] = score.attributes[i];
        out << session.say(Message::eval_attribute, eval::attribute_names[i], right_ones, all) << '\n';
    }
    const auto& [joined, split, merged] = score.identity;
    out << session.say(Message::eval_identity, joined, split, merged) << '\n';
    out << session.say(Message::eval_unproven, score.edges_without_evidence) << '\n';
    out << session.say(Message::eval_unmentioned, score.unmentioned) << '\n';
    for (const auto& article : score.missing) {
        out << session.say(Message::eval_missing, article) << '\n';
    }
}

std::string share_of(const Session& session, const eval::Belief& belief)
{
    const auto& [right_ones, all] = belief.right;
    const auto interval = eval::wilson_interval(belief.right);
    return session.say(Message::eval_belief, fmt::format("{:5}", right_ones), fmt::format("{:5}", all),
                       fmt::format("{:.3f}", static_cast<double>(right_ones) / static_cast<double>(all)),
                       shown(interval), fmt::format("{:.3f}", belief.stated));
}

void write_calibration(std::ostream& out, const Session& session, const eval::Score& score)
{
    out << '\n' << session.say(Message::eval_calibration) << '\n';
    for (const auto& [low, high, belief] : eval::by_confidence(score)) {
        if (belief.right.total != 0) {
            out << "  " << left(fmt::format("{:.2f}–{:.2f}", low, high), name_columns - 2) << share_of(session, belief)
                << '\n';
        }
    }
}

void write_rules(std::ostream& out, const Session& session, const eval::Score& score)
{
    out << '\n' << session.say(Message::eval_by_rule) << '\n';
    for (const auto& [rule, belief] : eval::by_rule(score)) {
        if (belief.right.total != 0) {
            out << "  " << left(rule, name_columns - 2) << share_of(session, belief) << '\n';
        }
    }
}

std::string_view sign_of(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::missed:
        return "-";
    case Fault::Kind::extra:
        return "+";
    case Fault::Kind::beside:
        return "~";
    case Fault::Kind::bad_span:
        break;
    }
    return "!";
}

void write_faults(std::ostream& out, const Session& session, const eval::Score& score)
{
    out << session.say(Message::eval_signs) << '\n';
    for (const auto& article : score.articles) {
        for (const auto& fault : article.faults) {
            out << sign_of(fault.kind) << ' ' << fault.file << ' ' << fault.what << '\n';
        }
    }
    out << '\n';
}

}  // namespace

void write_score(std::ostream& out, const Session& session, const eval::Score& score, const EvalView& view)
{
    if (view.faults) {
        write_faults(out, session, score);
    }
    write_figures(out, session, score);
    write_checks(out, session, score);
    write_calibration(out, session, score);
    if (view.rules) {
        write_rules(out, session, score);
    }
}

}  // namespace soichi::cli
