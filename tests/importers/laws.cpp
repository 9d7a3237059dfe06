#include "tests/importers/laws.hpp"

#include <algorithm>

#include "core/names/letters.hpp"
#include "core/names/utf8.hpp"

namespace soichi::test {

namespace {

bool continues_character(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// A mark belongs to the letter before it; one after a sign or at the beginning stands alone.
bool splits_letter(std::string_view text, std::size_t at)
{
    if (at == 0 || !letter_of(decode_at(text, at).value).mark) {
        return false;
    }
    auto before = at - 1;
    const auto is_mark = [&] { return letter_of(decode_at(text, before).value).mark; };
    for (; before > 0 && (continues_character(text, before) || is_mark()); --before) {
    }
    return letter_of(decode_at(text, before).value).alphabetic;
}

bool is_boundary(std::string_view text, std::size_t at)
{
    return !continues_character(text, at) && !splits_letter(text, at);
}

std::optional<std::string> broken_by(std::string_view text, const Span& span, const char* whose)
{
    if (span.begin >= span.end || span.end > text.size()) {
        return std::string{whose} + " lies outside the text or holds nothing";
    }
    if (!is_boundary(text, span.begin) || !is_boundary(text, span.end)) {
        return std::string{whose} + " cuts a character: " + std::string{text.substr(span.begin, span.end - span.begin)};
    }
    return std::nullopt;
}

bool readable(std::string_view words)
{
    return !first_invalid_utf8(words);
}

bool readable(const Properties& properties)
{
    return std::all_of(properties.begin(), properties.end(),
                       [](const auto& property) { return readable(property.first) && readable(property.second); });
}

std::optional<std::string> broken_by(std::string_view text, const Entity& entity)
{
    if (entity.mentions.empty()) {
        return "an entity is named nowhere: " + entity.label;
    }
    const bool all_readable = readable(entity.label) && readable(entity.key) && readable(entity.properties) &&
                              std::all_of(entity.aliases.begin(), entity.aliases.end(),
                                          [](const std::string& alias) { return readable(alias); });
    if (entity.label.empty() || !all_readable) {
        return "an entity has no label or one that is not UTF-8: " + entity.label;
    }
    for (const auto& mention : entity.mentions) {
        if (auto broken = broken_by(text, mention, "a mention")) {
            return broken;
        }
    }
    return std::nullopt;
}

std::optional<std::string> broken_by(std::string_view text, const Statements& statements, const Claim& claim)
{
    const auto label = std::string{rule_of(claim.relation).label};
    if (claim.from >= statements.entities.size() || claim.to >= statements.entities.size()) {
        return label + " joins an entity that is not there";
    }
    const auto& from = statements.entities[claim.from];
    const auto& to = statements.entities[claim.to];
    if (claim.from == claim.to || !may_join(claim.relation, from.kind, to.kind)) {
        return label + " joins what it may not: " + from.label + " -> " + to.label;
    }
    if (claim.rule.empty() || !(claim.confidence > 0) || claim.confidence > 1 || !readable(claim.qualifiers)) {
        return label + " has no rule, no confidence or qualifiers that are not UTF-8";
    }
    constexpr std::uint32_t longest_evidence = 1500;
    if (claim.evidence.end - claim.evidence.begin > longest_evidence) {
        return label + " has too much evidence";
    }
    return broken_by(text, claim.evidence, "evidence");
}

}  // namespace

Article article_of(std::string_view text)
{
    Article article;
    article.id = node_id(Kind::article, text);
    article.text = text;
    article.sources = {{"test.txt"}};
    return article;
}

std::optional<std::string> broken_law(std::string_view text, const Statements& statements)
{
    for (const auto& entity : statements.entities) {
        if (auto broken = broken_by(text, entity)) {
            return broken;
        }
    }
    for (const auto& claim : statements.claims) {
        if (auto broken = broken_by(text, statements, claim)) {
            return broken;
        }
    }
    for (const auto& doubt : statements.doubts) {
        if (auto broken = broken_by(text, doubt.span, "a doubt")) {
            return broken;
        }
    }
    const auto published = [&](std::uint32_t index) { return index < statements.entities.size(); };
    if (!std::all_of(statements.published.begin(), statements.published.end(), published)) {
        return "the text is a document that is not there";
    }
    return std::nullopt;
}

}  // namespace soichi::test
