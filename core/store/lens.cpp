#include "core/store/lens.hpp"

#include <algorithm>
#include <array>
#include <mutex>

#include "core/store/as_of.hpp"

namespace soichi {

namespace {

constexpr std::array deeds{Relation::issued_by,  Relation::signed_by, Relation::carries_out,
                           Relation::applied_in, Relation::inspects,  Relation::coordinates_with};

bool is_deed(Relation relation)
{
    return std::find(deeds.begin(), deeds.end(), relation) != deeds.end();
}

bool is_between_directives(Relation relation)
{
    return rule_of(relation).from.contains(Kind::directive) && rule_of(relation).to.contains(Kind::directive);
}

std::string_view property(const Properties& properties, std::string_view name)
{
    const auto found = properties.find(name);
    return found == properties.end() ? std::string_view{} : std::string_view{found->second};
}

}  // namespace

std::shared_ptr<const Lens> Lens::usual(const Snapshot& raw, std::string_view judgements)
{
    if (judgements.empty()) {
        return nullptr;
    }
    // A writer takes a snapshot for every article, and the judgements are mostly the same as last time.
    static std::mutex guard;
    static std::string last_text;
    static std::shared_ptr<const Judgements> last;
    const std::lock_guard lock{guard};
    if (last == nullptr || last_text != judgements) {
        last = std::make_shared<const Judgements>(Judgements::parse(judgements));
        last_text = judgements;
    }
    return std::make_shared<Lens>(raw, last, std::nullopt);
}

const JudgedParts& Lens::parts() const
{
    std::call_once(looked_up_,
                   [this] { parts_ = judgements_->parts([this](const NodeName& name) { return id_today(name); }); });
    return parts_;
}

NodeId Lens::id_today(const NodeName& name) const
{
    if (name.kind == Kind::article) {
        return parse_node_id(name.key).value_or(NodeId{});
    }
    const auto key = name.kind == Kind::official
                         ? key_today(name.key, raw_.anchors_of(name_in_key(name.key)), *judgements_)
                         : judgements_->joined(name.kind, name.key);
    return node_id(name.kind, key);
}

bool Lens::shows(NodeId id) const
{
    if (hides(id)) {
        return false;
    }
    if (!day_ || id.kind == Kind::official) {
        return true;
    }
    const auto node = raw_.node(id);
    return node && shows(*node);
}

bool Lens::shows(const Node& node) const
{
    if (hides(node.id)) {
        return false;
    }
    if (day_ && node.id.kind == Kind::article) {
        return tells_of_then(node);
    }
    return !day_ || (begun(node) && (!ended(node) || tied_by_deed(node.id)));
}

bool Lens::shows(const Edge& edge) const
{
    return !is_wrong(edge.id) && shows(edge.from) && shows(edge.to) && (!day_ || was_so(edge));
}

bool Lens::shows(EdgeId id, NodeId other) const
{
    if (is_wrong(id) || hides(other)) {
        return false;
    }
    if (!day_) {
        return true;
    }
    const auto edge = raw_.edge(id);
    return edge && shows(*edge);
}

void Lens::mark(Edge& edge) const
{
    if (is_right(edge.id)) {
        edge.properties.emplace("judged", "right");
    }
}

/// Does the unit or body last on the day? What ties only a deed to it is not in the states of the day.
bool Lens::stands(NodeId id) const
{
    const auto node = raw_.node(id);
    return node && begun(*node) && !ended(*node);
}

/// The directives whose ids a property lists.
bool Lens::shows_all(std::string_view ids) const
{
    for (std::size_t begin = 0; begin < ids.size();) {
        const auto end = std::min(ids.find(' ', begin), ids.size());
        const auto id = parse_node_id(ids.substr(begin, end - begin));
        if (id && !shows(*id)) {
            return false;
        }
        begin = end + 1;
    }
    return true;
}

/// An article is there from its day on; a later one where it tells of what there was.
bool Lens::tells_of_then(const Node& article) const
{
    if (begun_by(property(article.properties, "date"), *day_) && article.properties.contains("date")) {
        return true;
    }
    const auto named = raw_.neighbours(article.id, Relation::mentions, Direction::out);
    return std::any_of(named.begin(), named.end(),
                       [&](const Neighbour& other) { return other.node.kind != Kind::official && shows(other.node); });
}

/// A directive is begun by its date; one that another promulgates and that has no date of its own, with that other.
bool Lens::begun(const Node& node) const
{
    if (node.id.kind != Kind::directive) {
        return begun_by(property(node.properties, "from"), *day_);
    }
    const auto date = property(node.properties, "date");
    if (!date.empty()) {
        return begun_by(date, *day_);
    }
    const auto promulgators = raw_.neighbours(node.id, Relation::promulgates, Direction::in);
    return promulgators.empty() ||
           std::any_of(promulgators.begin(), promulgators.end(), [&](const Neighbour& promulgator) {
               const auto other = raw_.node(promulgator.node);
               return other && begun_by(property(other->properties, "date"), *day_);
           });
}

bool Lens::begun(NodeId id) const
{
    const auto node = raw_.node(id);
    return node && begun(*node);
}

bool Lens::ended(const Node& node) const
{
    const bool may_end = node.id.kind == Kind::agency || node.id.kind == Kind::locality;
    return may_end &&
           (ended_by(property(node.properties, "to"), *day_) || in_gap(property(node.properties, "gaps"), *day_));
}

bool Lens::tied_by_deed(NodeId id) const
{
    for (const auto relation : deeds) {
        for (const auto direction : {Direction::out, Direction::in}) {
            for (const auto& neighbour : raw_.neighbours(id, relation, direction)) {
                const auto edge = raw_.edge(neighbour.edge);
                const bool judged = is_wrong(neighbour.edge) || hides(neighbour.node);
                if (edge && !judged && begun(neighbour.node) && happened(*edge)) {
                    return true;
                }
            }
        }
    }
    return false;
}

bool Lens::was_so(const Edge& edge) const
{
    if (is_deed(edge.relation)) {
        return happened(edge) && shows_all(property(edge.properties, "under"));
    }
    if (edge.relation == Relation::holds_position) {
        return stands(edge.to) && held(edge);
    }
    if (edge.relation == Relation::mentions || edge.relation == Relation::publishes ||
        is_between_directives(edge.relation)) {
        return true;
    }
    const bool succession = edge.relation == Relation::succeeds;
    if (!succession && (!stands(edge.from) || !stands(edge.to))) {
        return false;
    }
    const bool begun =
        begun_by(property(edge.properties, "from"), *day_) && begun_by(property(edge.properties, "date"), *day_);
    return begun && !ended_by(property(edge.properties, "to"), *day_) &&
           !in_gap(property(edge.properties, "gaps"), *day_);
}

/// Directives are issued and signed on their date; the rest happened on the earliest day that an article tells.
bool Lens::happened(const Edge& edge) const
{
    if (edge.relation == Relation::issued_by || edge.relation == Relation::signed_by) {
        return true;
    }
    const auto evidence = raw_.evidence(edge.id);
    return evidence.empty() || std::any_of(evidence.begin(), evidence.end(),
                                           [&](const Evidence& piece) { return begun_by(told_on(piece), *day_); });
}

bool Lens::held(const Edge& edge) const
{
    const auto evidence = raw_.evidence(edge.id);
    std::vector<std::string> told;
    std::transform(evidence.begin(), evidence.end(), std::back_inserter(told),
                   [&](const Evidence& piece) { return told_on(piece); });
    std::vector<Tenure> tenures;
    for (std::size_t i = 0; i < evidence.size(); ++i) {
        const auto& stated = evidence[i].qualifiers;
        tenures.push_back({told[i], property(stated, "from"), property(stated, "to"), stated.contains("former")});
    }
    return held_on(tenures, *day_);
}

std::string Lens::told_on(const Evidence& evidence) const
{
    for (const auto* name : {"as_of", "date"}) {
        if (const auto stated = property(evidence.qualifiers, name); !stated.empty()) {
            return std::string{stated};
        }
    }
    const auto article = raw_.node(evidence.article);
    return article ? std::string{property(article->properties, "date")} : std::string{};
}

}  // namespace soichi
