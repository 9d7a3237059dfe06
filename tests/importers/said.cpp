#include "tests/importers/said.hpp"

#include "importers/import.hpp"

namespace soichi::test {

namespace {

Statements read(std::string_view text)
{
    Article article;
    article.id = node_id(Kind::article, text);
    article.text = text;
    article.sources = {{"test.txt"}};
    return extract(article);
}

}  // namespace

std::set<std::string> claims_of(std::string_view text)
{
    const auto statements = read(text);
    std::set<std::string> lines;
    for (const auto& claim : statements.claims) {
        auto line = std::string{rule_of(claim.relation).label} + ": " + statements.entities[claim.from].label + " -> " +
                    statements.entities[claim.to].label;
        if (const auto title = claim.qualifiers.find("title"); title != claim.qualifiers.end()) {
            line += std::string{claim.qualifiers.count("former") != 0 ? " (former " : " ("} + title->second + ")";
        }
        lines.insert(line);
    }
    return lines;
}

std::set<std::string> claims_of(std::string_view text, std::string_view relation)
{
    std::set<std::string> kept;
    for (const auto& line : claims_of(text)) {
        if (line.rfind(std::string{relation} + ":", 0) == 0) {
            kept.insert(line.substr(relation.size() + 2));
        }
    }
    return kept;
}

std::set<std::string> named(std::string_view text, std::string_view kind)
{
    const auto statements = read(text);
    std::set<std::string> labels;
    for (const auto& entity : statements.entities) {
        if (rule_of(entity.kind).name == kind) {
            labels.insert(entity.label);
        }
    }
    return labels;
}

std::set<std::string> published(std::string_view text)
{
    const auto statements = read(text);
    std::set<std::string> labels;
    for (const auto entity : statements.published) {
        labels.insert(statements.entities[entity].label);
    }
    return labels;
}

std::set<std::string> attributes(std::string_view text, std::string_view kind, std::string_view property)
{
    const auto statements = read(text);
    std::set<std::string> lines;
    for (const auto& entity : statements.entities) {
        const auto found = entity.properties.find(property);
        if (rule_of(entity.kind).name == kind) {
            lines.insert(entity.label + ": " + (found == entity.properties.end() ? "" : found->second));
        }
    }
    return lines;
}

std::vector<std::string> claims_in_order(std::string_view text, std::string_view relation)
{
    const auto statements = read(text);
    std::vector<std::string> lines;
    for (const auto& claim : statements.claims) {
        if (rule_of(claim.relation).label == relation) {
            lines.push_back(statements.entities[claim.from].label + " -> " + statements.entities[claim.to].label);
        }
    }
    return lines;
}

std::set<std::string> doubts_of(std::string_view text, std::string_view reason)
{
    std::set<std::string> lines;
    for (const auto& doubt : read(text).doubts) {
        if (rule_of(doubt.reason).name != reason) {
            continue;
        }
        auto line = std::string{concern_of(doubt)} + ": " + std::string{text.substr(doubt.span.begin, doubt.span.end - doubt.span.begin)};
        std::set<std::string> labels;
        for (const auto& candidate : doubt.candidates) {
            labels.insert(candidate.label);
        }
        for (const auto& label : labels) {
            line += " ? " + label;
        }
        lines.insert(line);
    }
    return lines;
}

}  // namespace soichi::test
