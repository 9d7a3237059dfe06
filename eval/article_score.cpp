#include "eval/article_score.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "eval/assign.hpp"
#include "eval/edges.hpp"
#include "eval/fold.hpp"
#include "eval/spans.hpp"

namespace soichi::eval {

namespace {

/// One article under comparison; the steps follow the order in which faults are listed.
class Comparison {
public:
    Comparison(const Dump& dump, const Gold& gold, const std::string* text);

    ArticleScore score() &&;

private:
    void pair_nodes();
    void judge_gold_nodes();
    void judge_found_node(const GoldNode& gold, const NodeText& found);
    void compare_attributes(const GoldNode& gold, const NodeText& found);
    void note_extra_nodes();
    void pair_edges();
    void check_touches();
    void judge_gold_edges();
    void judge_found_edges();
    [[nodiscard]] Verdict verdict_on(std::size_t edge) const;
    [[nodiscard]] bool is_optional(const std::string& found) const;
    void check_spans();
    void fault(Fault::Kind kind, std::string what) { score_.faults.push_back({kind, gold_.file, std::move(what)}); }

    const Dump& dump_;
    const Gold& gold_;
    const std::string* text_;
    std::string article_;  ///< its id in the dump, empty where it has none
    std::set<std::string> mentioned_;
    std::vector<FoundEdge> edges_;
    std::vector<const NodeText*> found_;  ///< nodes that the article names, by id
    NodePairs paired_;
    Pairs edge_pairs_;
    std::vector<bool> edge_found_;
    std::vector<bool> edge_asked_;
    ArticleScore score_;
};

/// What makes two mentions in gold files one thing.
std::vector<std::string> identity_of(const GoldNode& node)
{
    if (node.text.number.empty()) {
        return {node.text.kind, node.named.label};
    }
    const auto& [number, symbol, year] = node.named.designator;
    return {node.text.kind, number, symbol, year};
}

/// Delegations belong to their article and are not compared over articles.
bool is_delegation(const GoldNode& node)
{
    constexpr std::string_view head = "Đoàn ";
    return node.text.label.compare(0, head.size(), head) == 0;
}

Comparison::Comparison(const Dump& dump, const Gold& gold, const std::string* text)
    : dump_{dump},
      gold_{gold},
      text_{text}
{
    const auto known = dump.articles.find(gold.article.substr(gold.article.rfind('/') + 1));
    score_.known = known != dump.articles.end();
    if (!score_.known) {
        return;
    }
    article_ = known->second;
    mentioned_ = mentioned_in(dump, article_);
    edges_ = edges_stated_in(dump, article_);
    auto ids = mentioned_;
    for (const auto& edge : edges_) {
        ids.insert({edge.source->from, edge.source->to});
    }
    for (const auto& id : ids) {
        const auto node = dump.nodes.find(id);
        if (node != dump.nodes.end() && node->second.kind != "article") {
            found_.push_back(&node->second);
        }
    }
}

void Comparison::pair_nodes()
{
    std::vector<Named> named;
    for (const auto* node : found_) {
        named.emplace_back(*node);
    }
    const auto fits = [&](std::size_t i, std::size_t j) { return fit(gold_.nodes[i].named, named[j]); };
    paired_.to_found.resize(gold_.nodes.size());
    for (const auto& [i, j] : assign(gold_.nodes.size(), found_.size(), fits)) {
        paired_.to_found[i] = found_[j]->id;
        paired_.to_gold[found_[j]->id] = i;
        score_.unmentioned += mentioned_.contains(found_[j]->id) ? 0 : 1;
    }
}

void Comparison::compare_attributes(const GoldNode& gold, const NodeText& found)
{
    const auto note = [this](std::size_t which, const std::string& asked, bool same) {
        if (!asked.empty()) {
            score_.attributes[which].note(same);
        }
    };
    note(0, gold.text.form, fold(gold.text.form) == fold(found.form));
    note(1, gold.text.number, fold_number(gold.text.number) == fold_number(found.number));
    note(2, gold.text.symbol, fold_symbol(gold.text.symbol) == fold_symbol(found.symbol));
    note(3, gold.text.date, gold.text.date == found.date);
}

void Comparison::judge_found_node(const GoldNode& gold, const NodeText& found)
{
    ++score_.kinds[gold.text.kind].right;
    if (gold.text.kind == "directive") {
        compare_attributes(gold, found);
    } else {
        score_.labels.note(gold.named.names.contains(fold(found.label)));
    }
    if (!is_delegation(gold)) {
        score_.identities.emplace_back(identity_of(gold), found.id);
    }
}

void Comparison::judge_gold_nodes()
{
    for (std::size_t i = 0; i < gold_.nodes.size(); ++i) {
        const auto& node = gold_.nodes[i];
        if (node.optional) {
            continue;
        }
        if (paired_.to_found[i].empty()) {
            ++score_.kinds[node.text.kind].missed;
            fault(Fault::Kind::missed, fmt::format("{}: {}", node.text.kind, node.text.label));
        } else {
            judge_found_node(node, dump_.nodes.at(paired_.to_found[i]));
        }
    }
}

void Comparison::note_extra_nodes()
{
    for (const auto* node : found_) {
        if (!paired_.to_gold.contains(node->id)) {
            ++score_.kinds[node->kind].extra;
            fault(Fault::Kind::extra, fmt::format("{}: {}", node->kind, node->label));
        }
    }
}

void Comparison::pair_edges()
{
    const EdgeFit fits{gold_, paired_, edges_};
    edge_pairs_ = assign(gold_.edges.size(), edges_.size(), fits);
    edge_found_.resize(gold_.edges.size());
    edge_asked_.resize(edges_.size());
    for (const auto& [i, j] : edge_pairs_) {
        edge_found_[i] = edge_asked_[j] = true;
    }
}

void Comparison::check_touches()
{
    for (const auto& [i, j] : edge_pairs_) {
        const auto& asked = gold_.edges[i];
        if (text_ == nullptr || text_->empty() || asked.evidence.empty() || is_structural(asked.type)) {
            continue;
        }
        const bool near = touches(*edges_[j].source, article_, asked.evidence, *text_);
        score_.touches.note(near);
        if (!near) {
            fault(Fault::Kind::beside, fmt::format("{}: {}", asked.type, asked.evidence));
        }
    }
}

void Comparison::judge_gold_edges()
{
    for (std::size_t i = 0; i < gold_.edges.size(); ++i) {
        const auto& edge = gold_.edges[i];
        if (edge.optional) {
            continue;
        }
        if (edge_found_[i]) {
            ++score_.types[edge.type].right;
            continue;
        }
        ++score_.types[edge.type].missed;
        fault(Fault::Kind::missed, fmt::format("{}: {} -> {} {}", edge.type, gold_.nodes[edge.from].text.label,
                                               gold_.nodes[edge.to].text.label, edge.title));
    }
}

bool Comparison::is_optional(const std::string& found) const
{
    const auto gold = paired_.to_gold.find(found);
    return gold != paired_.to_gold.end() && gold_.nodes[gold->second].optional;
}

Verdict Comparison::verdict_on(std::size_t edge) const
{
    const auto& source = *edges_[edge].source;
    if (edge_asked_[edge]) {
        return Verdict::right;
    }
    return may_hang_on_optional(source.type) && (is_optional(source.from) || is_optional(source.to)) ? Verdict::open
                                                                                                     : Verdict::wrong;
}

void Comparison::judge_found_edges()
{
    for (std::size_t j = 0; j < edges_.size(); ++j) {
        const auto& source = *edges_[j].source;
        auto& judged = score_.edges.emplace_back(beliefs_of(source, article_));
        judged.verdict = verdict_on(j);
        if (judged.verdict == Verdict::wrong) {
            ++score_.types[source.type].extra;
            fault(Fault::Kind::extra, fmt::format("{}: {} -> {} {}", source.type, dump_.label_of(source.from),
                                                  dump_.label_of(source.to), edges_[j].title));
        }
    }
}

void Comparison::check_spans()
{
    const auto known = dump_.edges_of.find(article_);
    if (text_ == nullptr || known == dump_.edges_of.end()) {
        return;
    }
    for (const auto index : known->second) {
        for (const auto& piece : dump_.edges[index].evidence) {
            if (piece.article != article_) {
                continue;
            }
            ++score_.spans;
            if (!keeps_contract(piece, *text_)) {
                ++score_.bad_spans;
                fault(Fault::Kind::bad_span, fmt::format("{}-{}: {}", piece.begin, piece.end, piece.quote));
            }
        }
    }
}

ArticleScore Comparison::score() &&
{
    pair_nodes();
    judge_gold_nodes();
    note_extra_nodes();
    pair_edges();
    check_touches();
    judge_gold_edges();
    judge_found_edges();
    if (score_.known) {
        check_spans();
    }
    return std::move(score_);
}

}  // namespace

ArticleScore score_article(const Dump& dump, const Gold& gold, const std::string* text)
{
    return Comparison{dump, gold, text}.score();
}

}  // namespace soichi::eval
