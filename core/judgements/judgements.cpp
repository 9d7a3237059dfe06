#include "core/judgements/judgements.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <tuple>

#include "core/error.hpp"
#include "core/model/provisional.hpp"
#include "core/model/relation.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

constexpr std::string_view split_mark = "|split ";

/// Which key a set of joined nodes is known by. It follows from the keys alone: what was once written is taken away
/// under it.
bool stands_before(const NodeName& a, const NodeName& b)
{
    return std::tuple{article_of_provisional(a.key).has_value(), a.key} <
           std::tuple{article_of_provisional(b.key).has_value(), b.key};
}

std::vector<Judgement> rows_of(std::string_view text)
{
    std::vector<Judgement> rows;
    std::size_t line = 1;
    for (std::size_t begin = std::min(text.find('\n'), text.size()); begin < text.size();) {
        const auto end = std::min(text.find('\n', begin + 1), text.size());
        const auto row = text.substr(begin + 1, end - begin - 1);
        begin = end;
        ++line;
        try {
            if (!row.empty()) {
                rows.push_back(parse_judgement(row));
            }
        } catch (const InputError& error) {
            throw InputError{fmt::format("line {}: {}", line, error.what())};
        }
    }
    return rows;
}

/// The nodes that `names` lists, see between_names.
std::vector<NodeName> names_in(std::string_view names)
{
    std::vector<NodeName> found;
    for (std::size_t begin = 0; begin < names.size();) {
        const auto end = std::min(names.find(between_names, begin), names.size());
        if (auto name = parse_node_name(names.substr(begin, end - begin))) {
            found.push_back(*std::move(name));
        }
        begin = end + between_names.size();
    }
    return found;
}

}  // namespace

std::string before_split(const std::string& key)
{
    return key.substr(0, key.find(split_mark));
}

Judgements Judgements::parse(std::string_view text)
{
    if (!text.empty() && text.substr(0, text.find('\n')) != judgements_header) {
        throw InputError{fmt::format("line 1 must be the header: {}", judgements_header)};
    }
    Judgements judgements;
    try {
        judgements.add(rows_of(text));
    } catch (const UsageError& error) {
        throw InputError{error.what()};
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
    add(std::vector{std::move(judgement)});
}

void Judgements::add(const std::vector<Judgement>& judgements)
{
    const auto before = all_.size();
    for (const auto& judgement : judgements) {
        if (std::find(all_.begin(), all_.end(), judgement) == all_.end()) {
            all_.push_back(judgement);
        }
    }
    derive();
    try {
        check();
    } catch (const UsageError&) {
        all_.resize(before);
        derive();
        throw;
    }
}

bool Judgements::remove(std::string_view id)
{
    const auto removed = std::erase_if(all_, [&](const Judgement& judgement) { return id_of(judgement) == id; });
    derive();
    return removed != 0;
}

std::vector<const Judgement*> Judgements::holding() const
{
    std::map<std::string, std::size_t> last;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        last[matter_of(all_[i])] = i;
    }
    std::vector<const Judgement*> rows;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        if (last.at(matter_of(all_[i])) == i) {
            rows.push_back(&all_[i]);
        }
    }
    return rows;
}

void Judgements::derive()
{
    classes_.clear();
    members_.clear();
    splits_.clear();
    different_.clear();
    places_.clear();
    const auto rows = holding();
    join(rows);
    for (const auto* const row : rows) {
        if (row->verdict == Verdict::different) {
            different_.emplace(row->subject, *row->object);
            different_.emplace(*row->object, row->subject);
        } else if (row->verdict == Verdict::split) {
            splits_[{row->subject.kind, joined(row->subject.kind, row->subject.key)}].push_back(*row);
        } else if (row->verdict == Verdict::place) {
            places_[parse_node_id(row->subject.key).value_or(NodeId{})] = row->object->key;
        }
    }
}

void Judgements::join(const std::vector<const Judgement*>& holding)
{
    std::map<NodeName, NodeName> above;
    const auto top = [&](NodeName name) {
        for (auto found = above.find(name); found != above.end() && found->second != name; found = above.find(name)) {
            name = found->second;
        }
        return name;
    };
    for (const auto* const row : holding) {
        if (row->verdict == Verdict::same) {
            const auto a = top(row->subject);
            const auto b = top(*row->object);
            above[row->subject] = above[*row->object] = above[a] = above[b] = stands_before(a, b) ? a : b;
        }
    }
    std::map<NodeName, std::size_t> known_by;
    for (const auto& [name, next] : above) {
        const auto first = top(name);
        const auto [place, added] = known_by.try_emplace(first, members_.size());
        if (added) {
            members_.push_back({first});
        }
        classes_[name] = place->second;
        if (name != first) {
            members_[place->second].push_back(name);
        }
    }
}

void Judgements::check() const
{
    for (const auto& [a, b] : different_) {
        if (joined(a.kind, a.key) == joined(b.kind, b.key)) {
            throw UsageError{fmt::format(
                "{} and {} are judged to be different, but others make them the same; undo one of these first",
                to_string(a), to_string(b))};
        }
    }
}

JudgedParts Judgements::parts(const std::function<NodeId(const NodeName&)>& id_of) const
{
    JudgedParts parts;
    for (const auto* const row : holding()) {
        if (row->verdict == Verdict::hide) {
            parts.hidden.insert(id_of(row->subject));
        }
        if (!rule_of(row->verdict).of_edge) {
            continue;
        }
        const auto relation = relation_named(row->relation).value();
        auto discriminator = row->detail;
        if (rule_of(relation).discriminator == "under") {
            discriminator.clear();
            for (const auto& name : names_in(row->detail)) {
                discriminator.append(discriminator.empty() ? 0 : 1, ' ').append(to_string(id_of(name)));
            }
        }
        const auto edge = edge_id(relation, id_of(row->subject), id_of(*row->object), discriminator);
        const bool right = row->verdict == Verdict::right;
        (right ? parts.right : parts.wrong).insert(edge);
        (right ? parts.wrong : parts.right).erase(edge);
    }
    return parts;
}

const std::string& Judgements::joined(Kind kind, const std::string& key) const
{
    const auto found = classes_.empty() ? classes_.end() : classes_.find({kind, key});
    return found == classes_.end() ? key : members_[found->second].front().key;
}

std::string Judgements::key_of(Kind kind, const std::string& key, NodeId article) const
{
    const auto& shared = joined(kind, key);
    const auto found = splits_.empty() ? splits_.end() : splits_.find({kind, shared});
    if (found == splits_.end()) {
        return shared;
    }
    std::vector<std::string_view> articles;
    const auto of_article = [&articles, id = to_string(article)](const Judgement& split) {
        articles = items(split.detail);
        return std::find(articles.begin(), articles.end(), id) != articles.end();
    };
    const auto latest = std::find_if(found->second.rbegin(), found->second.rend(), of_article);
    return latest == found->second.rend()
               ? shared
               : joined(kind, std::string{latest->subject.key}.append(split_mark).append(articles.front()));
}

std::vector<std::string> Judgements::same_as(Kind kind, const std::string& key) const
{
    const auto found = classes_.find({kind, key});
    if (found == classes_.end()) {
        return {key};
    }
    std::vector<std::string> keys;
    for (const auto& member : members_[found->second]) {
        keys.push_back(member.key);
    }
    return keys;
}

std::optional<std::string> Judgements::place_of(NodeId article) const
{
    const auto found = places_.find(article);
    return found == places_.end() ? std::nullopt : std::optional{found->second};
}

}  // namespace soichi
