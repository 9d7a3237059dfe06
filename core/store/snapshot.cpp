#include "core/store/snapshot.hpp"

#include "core/store/article_codec.hpp"
#include "core/store/counted_set.hpp"
#include "core/store/doubts_codec.hpp"
#include "core/store/edge_facts.hpp"
#include "core/store/evidence_codec.hpp"
#include "core/store/format.hpp"
#include "core/store/keys.hpp"
#include "core/store/neighbour_list.hpp"
#include "core/store/node_facts.hpp"
#include "core/store/reading.hpp"
#include "core/store/statements_codec.hpp"
#include "core/store/store_impl.hpp"

namespace soichi {

Snapshot::Snapshot(std::shared_ptr<const State> state) : state_{std::move(state)} {}

std::optional<Node> Snapshot::node(NodeId id) const
{
    return read_record(*state_, Family::nodes, keys::node(id),
                       [id](std::string_view facts) { return node_of_facts(id, facts); });
}

std::optional<Edge> Snapshot::edge(EdgeId id) const
{
    return read_record(*state_, Family::edges, keys::edge(id),
                       [id](std::string_view facts) { return edge_of_facts(id, facts); });
}

std::vector<Neighbour> Snapshot::neighbours(NodeId id, Relation relation, Direction direction) const
{
    const auto read = [&](std::string_view list) {
        return std::optional{neighbours_of_list(relation, direction, id, list)};
    };
    return read_record(*state_, lists_in(direction), keys::list(relation, id), read).value_or(std::vector<Neighbour>{});
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
                       [id](std::string_view bytes) { return std::optional{decode_article_facts(id, bytes).article}; });
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

std::string Snapshot::rules_version() const
{
    return state_->database->get(Family::meta, rules_key, state_->at).value_or("");
}

std::uint64_t Snapshot::sequence() const
{
    return state_->at == nullptr ? state_->database->sequence() : state_->at->GetSequenceNumber();
}

}  // namespace soichi
