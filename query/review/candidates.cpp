#include "query/review/candidates.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "core/gazetteer/known_directives.hpp"
#include "core/model/date.hpp"
#include "core/model/provisional.hpp"
#include "core/names/leading_zeros.hpp"
#include "core/names/search_key.hpp"
#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "query/describe.hpp"

namespace soichi {

namespace {

struct ClueRule {
    Clue clue;
    int weight;
};

// clang-format off
constexpr std::array clue_rules{
    ClueRule{Clue::same_issuer, 3},     ClueRule{Clue::other_issuer, -4},      ClueRule{Clue::same_term, 3},
    ClueRule{Clue::same_date, 5},       ClueRule{Clue::known_subject, 3},      ClueRule{Clue::short_name, 2},
    ClueRule{Clue::dated_before, 1},    ClueRule{Clue::dated_long_before, -1}, ClueRule{Clue::dated_after, -8},
    ClueRule{Clue::same_name, 1},       ClueRule{Clue::nearly_same_name, 0},   ClueRule{Clue::same_post, 4},
    ClueRule{Clue::same_body, 3},       ClueRule{Clue::same_province, 2},      ClueRule{Clue::other_province, -1},
    ClueRule{Clue::succeeding_province, 2}, ClueRule{Clue::at_one_time, -3},
};
// clang-format on

bool same_number(const std::string& a, const std::string& b)
{
    return without_leading_zeros(a) == without_leading_zeros(b);
}

std::string number_word(const std::string& number)
{
    return search_key(without_leading_zeros(number));
}

std::set<NodeId> issuers(const Snapshot& snapshot, NodeId directive)
{
    std::set<NodeId> ids;
    for (const auto& issuer : snapshot.neighbours(directive, Relation::issued_by, Direction::out)) {
        ids.insert(issuer.node);
    }
    return ids;
}

/// The article that a provisional node belongs to, with its text.
std::optional<Article> article_of(const Snapshot& snapshot, const Node& node)
{
    const auto id = article_of_provisional(node.key);
    return id ? snapshot.article(*id) : std::nullopt;
}

/// Weighs what a provisional directive may be.
class Weighing {
public:
    Weighing(const Snapshot& snapshot, const Node& asked)
        : snapshot_{snapshot},
          asked_{asked},
          issuers_{issuers(snapshot, asked.id)},
          article_{article_of(snapshot, asked)}
    {
        if (article_) {
            const auto node = snapshot.node(article_->id);
            day_ = node ? property(node->properties, "date") : article_->date;
            folded_ = " " + fold_phrase(article_->text) + " ";
        }
    }

    [[nodiscard]] bool possible(const Node& other) const
    {
        const auto symbol = property(asked_.properties, "symbol");
        return other.id != asked_.id && !is_provisional(other) &&
               property(other.properties, "form") == property(asked_.properties, "form") &&
               same_number(property(other.properties, "number"), property(asked_.properties, "number")) &&
               (symbol.empty() || symbol == property(other.properties, "symbol"));
    }

    [[nodiscard]] std::vector<Clue> clues(const Node& other) const
    {
        std::vector<Clue> found;
        add_issuers(other, found);
        add_dates(other, found);
        const auto term = property(asked_.properties, "term");
        if (!term.empty() && term == property(other.properties, "term")) {
            found.push_back(Clue::same_term);
        }
        add_known(other, found);
        return found;
    }

private:
    void add_issuers(const Node& other, std::vector<Clue>& found) const
    {
        const auto others = issuers(snapshot_, other.id);
        if (issuers_.empty() || others.empty()) {
            return;
        }
        const bool shared = std::any_of(others.begin(), others.end(), [&](NodeId id) { return issuers_.contains(id); });
        found.push_back(shared ? Clue::same_issuer : Clue::other_issuer);
    }

    void add_dates(const Node& other, std::vector<Clue>& found) const
    {
        const auto asked = property(asked_.properties, "date");
        const auto date = property(other.properties, "date");
        if (!asked.empty() && !date.empty()) {
            const auto shorter = std::min(asked.size(), date.size());
            if (asked.compare(0, shorter, date, 0, shorter) == 0) {
                found.push_back(Clue::same_date);
            } else {
                found.push_back(Clue::dated_after);
            }
            return;
        }
        const auto from = parse_iso_date(date);
        const auto told = parse_iso_date(day_);
        if (from && told) {
            constexpr int recent = 3;
            const bool later = last_day(*told) < first_day(*from);
            found.push_back(later                               ? Clue::dated_after
                            : told->year - from->year <= recent ? Clue::dated_before
                                                                : Clue::dated_long_before);
        }
    }

    void add_known(const Node& other, std::vector<Clue>& found) const
    {
        for (const auto& known : known_directives(property(other.properties, "number"))) {
            const auto year = std::string{known.date.substr(0, 4)};
            if (known.symbol != property(other.properties, "symbol") ||
                property(other.properties, "date").compare(0, year.size(), year) != 0) {
                continue;
            }
            if (goes_by_short_name(known, day_)) {
                found.push_back(Clue::short_name);
            }
            const auto cues = items(known.cues);
            if (std::any_of(cues.begin(), cues.end(), [&](std::string_view cue) {
                    return folded_.find(" " + fold_phrase(cue) + " ") != std::string::npos;
                })) {
                found.push_back(Clue::known_subject);
            }
        }
    }

    const Snapshot& snapshot_;
    const Node& asked_;
    std::set<NodeId> issuers_;
    std::optional<Article> article_;
    std::string day_;
    std::string folded_;
};

}  // namespace

int weight_of(Clue clue)
{
    return clue_rules.at(static_cast<std::size_t>(clue)).weight;
}

bool is_provisional(const Node& node)
{
    return article_of_provisional(node.key).has_value();
}

std::vector<MayBe> may_be(const Snapshot& snapshot, NodeId directive)
{
    const auto asked = snapshot.node(directive);
    if (!asked || directive.kind != Kind::directive || !is_provisional(*asked)) {
        return {};
    }
    const auto number = number_word(property(asked->properties, "number"));
    std::set<NodeId> ids;
    for (const auto& word : {number, "0" + number}) {
        for (const auto& hit :
             number.empty() ? std::vector<NameHit>{} : snapshot.names_with_word(word, std::size_t{1} << 20U)) {
            if (hit.node.kind == Kind::directive) {
                ids.insert(hit.node);
            }
        }
    }
    const Weighing weighing{snapshot, *asked};
    Describer describer{snapshot};
    std::vector<MayBe> found;
    for (const auto id : ids) {
        const auto node = snapshot.node(id);
        if (!node || !weighing.possible(*node)) {
            continue;
        }
        MayBe candidate{describer.line(id), weighing.clues(*node), 0,
                        snapshot.neighbours(id, Relation::mentions, Direction::in).size()};
        for (const auto clue : candidate.clues) {
            candidate.weight += weight_of(clue);
        }
        found.push_back(std::move(candidate));
    }
    std::sort(found.begin(), found.end(), [](const MayBe& a, const MayBe& b) {
        return std::tie(b.weight, b.articles, a.node.date, a.node.id) <
               std::tie(a.weight, a.articles, b.node.date, b.node.id);
    });
    return found;
}

}  // namespace soichi
