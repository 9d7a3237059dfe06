#include "core/judgements/judgement.hpp"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <vector>

#include "core/error.hpp"
#include "core/model/relation.hpp"
#include "core/names/utf8.hpp"

namespace soichi {

namespace {

constexpr std::size_t columns = 8;

/// Tabs and line ends would end a cell.
std::string cell(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

std::vector<std::string> cells_of(std::string_view row)
{
    std::vector<std::string> cells;
    for (std::size_t begin = 0;;) {
        const auto end = row.find('\t', begin);
        cells.emplace_back(row.substr(begin, end - begin));
        if (end == std::string_view::npos) {
            return cells;
        }
        begin = end + 1;
    }
}

NodeName name_in(const std::string& text, const char* column)
{
    if (auto name = parse_node_name(text)) {
        return *std::move(name);
    }
    throw InputError{fmt::format("{} must be a node such as \"agency:UBND …\", but is \"{}\"", column, text)};
}

void check_parts(const Judgement& judgement)
{
    const auto& rule = rule_of(judgement.verdict);
    const auto verdict = judgement.verdict;
    if (rule.of_edge != !judgement.relation.empty() || (rule.of_edge && !relation_named(judgement.relation))) {
        throw InputError{rule.of_edge ? fmt::format("{} needs the label of a relation, such as IMPLEMENTS", rule.name)
                                      : fmt::format("{} takes no relation", rule.name)};
    }
    const bool two =
        rule.of_edge || verdict == Verdict::same || verdict == Verdict::different || verdict == Verdict::place;
    if (two != judgement.object.has_value()) {
        throw InputError{fmt::format("{} {} an object", rule.name, two ? "needs" : "takes no")};
    }
    const bool alike = verdict == Verdict::same || verdict == Verdict::different;
    if (alike && (judgement.subject.kind != judgement.object->kind || judgement.subject == *judgement.object)) {
        throw InputError{fmt::format("{} needs two nodes of one kind", rule.name)};
    }
    const bool about_one = verdict == Verdict::split || verdict == Verdict::hide;
    const bool gazetteers = judgement.subject.kind == Kind::locality && verdict != Verdict::hide;
    if ((alike || about_one) && (judgement.subject.kind == Kind::article || gazetteers)) {
        throw InputError{fmt::format("{} is not for units of the gazetteer and articles", rule.name)};
    }
    if (verdict == Verdict::place &&
        (judgement.subject.kind != Kind::article || judgement.object->kind != Kind::locality)) {
        throw InputError{"place needs an article and a locality"};
    }
    if ((verdict == Verdict::split) == judgement.detail.empty() && !rule.of_edge) {
        throw InputError{verdict == Verdict::split ? "split needs articles in its detail"
                                                   : fmt::format("{} takes no detail", rule.name)};
    }
}

}  // namespace

std::optional<Verdict> verdict_named(std::string_view name)
{
    for (const auto& rule : verdict_rules) {
        if (rule.name == name) {
            return rule.verdict;
        }
    }
    return std::nullopt;
}

std::string to_string(const NodeName& name)
{
    return std::string{rule_of(name.kind).name}.append(1, ':').append(name.key);
}

std::optional<NodeName> parse_node_name(std::string_view text)
{
    const auto colon = text.find(':');
    const auto kind = kind_named(text.substr(0, colon));
    if (!kind || colon == std::string_view::npos || colon + 1 == text.size()) {
        return std::nullopt;
    }
    return NodeName{*kind, std::string{text.substr(colon + 1)}};
}

std::string matter_of(const Judgement& judgement)
{
    auto first = to_string(judgement.subject);
    auto second = judgement.object ? to_string(*judgement.object) : std::string{};
    const bool either_way = judgement.verdict == Verdict::same || judgement.verdict == Verdict::different;
    if (either_way && second < first) {
        std::swap(first, second);
    }
    // An edge is wrong or right, and two nodes are the same or not: one matter each.
    const auto what = either_way                           ? std::string_view{"identity"}
                      : rule_of(judgement.verdict).of_edge ? std::string_view{judgement.relation}
                                                           : rule_of(judgement.verdict).name;
    const auto& detail = judgement.detail;
    const auto to = judgement.verdict == Verdict::place ? std::string{} : second;
    return fmt::format("{}\t{}\t{}\t{}", what, first, to, detail);
}

std::string id_of(const Judgement& judgement)
{
    const auto row = row_of(judgement);
    return fmt::format("{:08x}", XXH3_64bits(row.data(), row.size()) & 0xffffffffU);
}

std::string row_of(const Judgement& judgement)
{
    return fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}", rule_of(judgement.verdict).name,
                       cell(to_string(judgement.subject)), judgement.relation,
                       judgement.object ? cell(to_string(*judgement.object)) : "", cell(judgement.detail),
                       cell(judgement.author), cell(judgement.time), cell(judgement.reason));
}

Judgement parse_judgement(std::string_view row)
{
    if (first_invalid_utf8(row)) {
        throw InputError{"the row is not UTF-8"};
    }
    auto cells = cells_of(row);
    if (cells.size() != columns) {
        throw InputError{fmt::format("{} columns instead of {}", cells.size(), columns)};
    }
    const auto verdict = verdict_named(cells[0]);
    if (!verdict) {
        throw InputError{
            fmt::format("\"{}\" is no verdict; there are same, different, split, wrong, right, place, hide", cells[0])};
    }
    Judgement judgement;
    judgement.verdict = *verdict;
    judgement.subject = name_in(cells[1], "the subject");
    judgement.relation = cells[2];
    if (!cells[3].empty()) {
        judgement.object = name_in(cells[3], "the object");
    }
    judgement.detail = cells[4];
    judgement.author = cells[5];
    judgement.time = cells[6];
    judgement.reason = cells[7];
    check_parts(judgement);
    return judgement;
}

}  // namespace soichi
