#include "core/judgements/judgements.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "core/error.hpp"
#include "core/gazetteer/bodies.hpp"
#include "core/model/relation.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

constexpr std::string_view split_mark = "|split ";

/// Which key a set of joined nodes is known by: a central body's own before others, one that articles share before one
/// article's own, then the least.
bool stands_before(const NodeName& a, const NodeName& b)
{
    const auto rank = [](const NodeName& name) {
        const bool known = name.kind == Kind::agency && CentralBodies::builtin().with_key(name.key) != nullptr;
        const bool provisional = parse_node_id(std::string_view{name.key}.substr(0, name.key.find('|'))).has_value();
        return known ? 0 : provisional ? 2 : 1;
    };
    return std::tuple{rank(a), a.key} < std::tuple{rank(b), b.key};
}

}  // namespace

std::string before_split(const std::string& key)
{
    return key.substr(0, key.find(split_mark));
}

Judgements Judgements::parse(std::string_view text)
{
    Judgements judgements;
    if (!text.empty() && text.substr(0, text.find('\n')) != judgements_header) {
        throw InputError{fmt::format("line 1 must be the header: {}", judgements_header)};
    }
    std::size_t line = 1;
    for (std::size_t begin = std::min(text.find('\n'), text.size()); begin < text.size();) {
        const auto end = std::min(text.find('\n', begin + 1), text.size());
        const auto row = text.substr(begin + 1, end - begin - 1);
        begin = end;
        ++line;
        try {
            if (!row.empty()) {
                judgements.add(parse_judgement(row));
            }
        } catch (const std::runtime_error& error) {
            throw InputError{fmt::format("line {}: {}", line, error.what())};
        }
    }
    return judgements;
}

std::string Judgements::text() const
{
    if (all_.empty()) {
        return {};
    }
    auto text = std::string{judgements_header} + "\n";
    for (const auto& judgement : all_) {
        text += row_of(judgement) + "\n";
    }
    return text;
}

void Judgements::add(Judgement judgement)
{
    auto kept = all_;
    std::erase_if(kept, [&](const Judgement& other) { return matter_of(other) == matter_of(judgement); });
    kept.push_back(std::move(judgement));
    std::swap(all_, kept);
    derive();
    for (const auto& [a, b] : different_) {
        if (joined(a.kind, a.key) == joined(b.kind, b.key)) {
            std::swap(all_, kept);
            derive();
            throw UsageError{fmt::format("{} and {} are judged to be different, but others make them the same; undo one of these first",
                                         to_string(a), to_string(b))};
        }
    }
}

bool Judgements::remove(std::string_view id)
{
    const auto removed = std::erase_if(all_, [&](const Judgement& judgement) { return id_of(judgement) == id; });
    derive();
    return removed != 0;
}

void Judgements::derive()
{
    const auto all = std::move(all_);
    *this = Judgements{};
    all_ = all;
    for (const auto& judgement : all_) {
        if (judgement.verdict == Verdict::same) {
            join(judgement);
        }
    }
    for (const auto& judgement : all_) {
        named_.insert(judgement.subject);
        if (judgement.object) {
            named_.insert(*judgement.object);
        }
        switch (judgement.verdict) {
        case Verdict::different:
            different_.emplace(judgement.subject, *judgement.object);
            different_.emplace(*judgement.object, judgement.subject);
            break;
        case Verdict::split:
            splits_[judgement.subject].push_back(judgement);
            break;
        case Verdict::place:
            places_[parse_node_id(judgement.subject.key).value_or(NodeId{})] = judgement.object->key;
            break;
        case Verdict::hide:
            hidden_.insert(id_today(judgement.subject));
            break;
        case Verdict::wrong:
        case Verdict::right:
            note_edge(judgement);
            break;
        case Verdict::same:
            break;
        }
    }
}

void Judgements::join(const Judgement& judgement)
{
    const auto kind = judgement.subject.kind;
    const NodeName a{kind, joined(kind, judgement.subject.key)};
    const NodeName b{kind, joined(kind, judgement.object->key)};
    const auto& shared = stands_before(a, b) ? a : b;
    for (const auto& name : {judgement.subject, *judgement.object, a, b}) {
        joined_[name] = shared.key;
    }
    for (auto& [name, key] : joined_) {
        if (name.kind == kind && (key == a.key || key == b.key)) {
            key = shared.key;
        }
    }
}

std::string Judgements::ids_of_names(std::string_view names) const
{
    std::string ids;
    for (std::size_t begin = 0; begin < names.size();) {
        const auto end = std::min(names.find(between_names, begin), names.size());
        if (const auto name = parse_node_name(names.substr(begin, end - begin))) {
            ids.append(ids.empty() ? 0 : 1, ' ').append(to_string(id_today(*name)));
        }
        begin = end + between_names.size();
    }
    return ids;
}

void Judgements::note_edge(const Judgement& judgement)
{
    auto discriminator = judgement.detail;
    const auto relation = relation_named(judgement.relation).value();
    if (rule_of(relation).discriminator == "under") {
        discriminator = ids_of_names(judgement.detail);
    }
    const auto id = edge_id(relation, id_today(judgement.subject), id_today(*judgement.object), discriminator);
    (judgement.verdict == Verdict::wrong ? wrong_ : right_).insert(id);
}

std::string Judgements::joined(Kind kind, const std::string& key) const
{
    const auto found = joined_.find({kind, key});
    return found == joined_.end() ? key : found->second;
}

std::string Judgements::key_of(Kind kind, const std::string& key, NodeId article) const
{
    const auto found = splits_.find({kind, key});
    if (found != splits_.end()) {
        const auto id = to_string(article);
        for (const auto& split : found->second) {
            const auto articles = items(split.detail);
            if (std::find(articles.begin(), articles.end(), id) != articles.end()) {
                return joined(kind, std::string{key}.append(split_mark).append(articles.front()));
            }
        }
    }
    return joined(kind, key);
}

std::vector<std::string> Judgements::same_as(Kind kind, const std::string& key) const
{
    std::vector<std::string> keys{key};
    const auto shared = joined(kind, key);
    for (const auto& [name, other] : joined_) {
        if (name.kind == kind && other == shared && name.key != key) {
            keys.push_back(name.key);
        }
    }
    return keys;
}

bool Judgements::different(const NodeName& a, const NodeName& b) const
{
    return different_.contains({a, b});
}

std::optional<std::string> Judgements::place_of(NodeId article) const
{
    const auto found = places_.find(article);
    return found == places_.end() ? std::nullopt : std::optional{found->second};
}

}  // namespace soichi
