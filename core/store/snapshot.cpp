#include "core/store/snapshot.hpp"

#include "core/error.hpp"
#include "core/store/anchors_codec.hpp"
#include "core/store/article_codec.hpp"
#include "core/store/counted_set.hpp"
#include "core/store/doubts_codec.hpp"
#include "core/store/edge_facts.hpp"
#include "core/store/evidence_codec.hpp"
#include "core/store/format.hpp"
#include "core/store/keys.hpp"
#include "core/store/lens.hpp"
#include "core/store/neighbour_list.hpp"
#include "core/store/node_facts.hpp"
#include "core/store/reading.hpp"
#include "core/store/statements_codec.hpp"
#include "core/store/store_impl.hpp"

namespace soichi {

Snapshot::Snapshot(std::shared_ptr<const State> state) : state_{std::move(state)}
{
    const auto judgements = state_->database->get(Family::meta, judgements_key, state_->at).value_or("");
    try {
        lens_ = Lens::usual(*this, judgements);
    } catch (const InputError& error) {
        throw_damaged(state_->database->directory(), std::string{"judgements, "} + error.what());
    }
}

Snapshot Snapshot::unjudged() const
{
    auto all = *this;
    all.lens_ = nullptr;
    return all;
}

Snapshot Snapshot::as_of(const PartialDate& day) const
{
    auto then = *this;
    then.lens_ = lens_ != nullptr ? lens_->on(day)
                                  : std::make_shared<Lens>(unjudged(), std::make_shared<const Judgements>(), day);
    return then;
}

std::optional<Node> Snapshot::node(NodeId id) const
{
    auto node = read_record(*state_, Family::nodes, keys::node(id),
                            [id](std::string_view facts) { return node_of_facts(id, facts); });
    return node && (lens_ == nullptr || lens_->shows(*node)) ? node : std::nullopt;
}

std::optional<Edge> Snapshot::edge(EdgeId id) const
{
    auto edge = read_record(*state_, Family::edges, keys::edge(id),
                            [id](std::string_view facts) { return edge_of_facts(id, facts); });
    if (edge && lens_ != nullptr) {
        if (!lens_->shows(*edge)) {
            return std::nullopt;
        }
        lens_->mark(*edge);
    }
    return edge;
}

std::vector<Neighbour> Snapshot::neighbours(NodeId id, Relation relation, Direction direction) const
{
    if (lens_ != nullptr && lens_->hides(id)) {
        return {};
    }
    const auto read = [&](std::string_view list) {
        return std::optional{neighbours_of_list(relation, direction, id, list)};
    };
    auto found =
        read_record(*state_, lists_in(direction), keys::list(relation, id), read).value_or(std::vector<Neighbour>{});
    if (lens_ != nullptr) {
        std::erase_if(found, [&](const Neighbour& other) { return !lens_->shows(other.edge, other.node); });
    }
    return found;
}

std::vector<Evidence> Snapshot::evidence(EdgeId id) const
{
    std::vector<Evidence> pieces;
    read_rows(*state_, Family::evidence, keys::evidence_of(id), [&](std::string_view key, std::string_view value) {
        for (const auto& [item, count] : decode_counted_set(value)) {
            if (count > 0) {
                pieces.push_back(decode_piece(keys::article_of_evidence(key), item));
            }
        }
        return true;
    });
    return pieces;
}

std::optional<Article> Snapshot::article_facts(NodeId id) const
{
    return read_record(*state_, Family::articles, keys::node(id),
                       [id](std::string_view bytes) { return std::optional{decode_article_facts(id, bytes)}; });
}

std::optional<Article> Snapshot::article(NodeId id) const
{
    auto article = article_facts(id);
    if (article) {
        article->text = state_->database->get(Family::texts, keys::node(id), state_->at).value_or("");
    }
    return article;
}

std::optional<Statements> Snapshot::statements(NodeId article) const
{
    auto statements = read_record(*state_, Family::statements, keys::node(article),
                                  [](std::string_view bytes) { return std::optional{decode_statements(bytes)}; });
    if (statements) {
        statements->doubts = doubts(article);
    }
    return statements;
}

std::vector<Doubt> Snapshot::doubts(NodeId article) const
{
    return read_record(*state_, Family::doubts, keys::node(article),
                       [](std::string_view bytes) { return std::optional{decode_doubts(bytes)}; })
        .value_or(std::vector<Doubt>{});
}

std::string Snapshot::quote(NodeId article, Span span) const
{
    const auto text = state_->database->get(Family::texts, keys::node(article), state_->at);
    if (!text || span.begin > span.end || span.end > text->size()) {
        return {};
    }
    return text->substr(span.begin, span.end - span.begin);
}

AnchorLists Snapshot::anchors_of(std::string_view name) const
{
    return read_anchor_lists(*state_->database, name, state_->at);
}

JudgedParts Snapshot::judged_parts() const
{
    return lens_ == nullptr ? JudgedParts{} : lens_->parts();
}

Judgements Snapshot::judgements() const
{
    return lens_ == nullptr ? Judgements{} : lens_->judgements();
}

std::string Snapshot::rules_version() const
{
    return state_->database->get(Family::meta, rules_key, state_->at).value_or("");
}

std::uint64_t Snapshot::sequence() const
{
    return state_->at == nullptr ? state_->database->sequence() : state_->at->GetSequenceNumber();
}

}  // namespace soichi
