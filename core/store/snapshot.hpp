#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/judgements/judgements.hpp"
#include "core/model/article.hpp"
#include "core/model/date.hpp"
#include "core/model/graph.hpp"
#include "core/model/statement.hpp"
#include "core/store/persons.hpp"

namespace soichi {

/// Along the arrows of a relation, or against them.
enum class Direction : std::uint8_t { out, in };

/// One step of a walk: the edge, and the node at its other end.
struct Neighbour {
    NodeId node;
    EdgeId edge;
    auto operator<=>(const Neighbour&) const = default;
};

/// A name under which a node can be found.
struct NameHit {
    std::string name;  ///< folded for search (core/names/search_key.hpp)
    NodeId node;
    auto operator<=>(const NameHit&) const = default;
};

/// How much a store holds.
struct StoreCounts {
    std::uint64_t articles = 0;
    std::uint64_t superseded = 0;      ///< of them earlier versions, which are no part of the graph
    std::uint64_t text_bytes = 0;      ///< before compression
    std::vector<std::uint64_t> nodes;  ///< by kind, in the order of Kind
    std::vector<std::uint64_t> edges;  ///< by relation, in the order of Relation
    std::uint64_t evidence = 0;
    std::vector<std::uint64_t> doubts;  ///< by reason, in the order of Reason
};

/// One version of a page: when it was as the article says.
struct PageVersion {
    std::string time;  ///< UTC, "2020-11-09T03:00:00Z"
    NodeId article;
    auto operator<=>(const PageVersion&) const = default;
};

class Lens;

/// A consistent view of a store. It keeps showing the state it was taken from, whatever is written later.
///
/// Snapshots may be read from several threads at once; each must end before its Store does.
class Snapshot {
public:
    struct State;
    explicit Snapshot(std::shared_ptr<const State> state);

    /// The same state as it was on `day`, as far as the articles and the gazetteer tell (see as_of.hpp). A partial date
    /// means any of its days: what may have been on one of them is there.
    [[nodiscard]] Snapshot as_of(const PartialDate& day) const;

    /// The node, or nothing where no article names it, or it is hidden.
    [[nodiscard]] std::optional<Node> node(NodeId id) const;
    [[nodiscard]] std::optional<Edge> edge(EdgeId id) const;

    /// The other ends of `id`'s edges of one relation in one direction, by id. One read, whatever the degree.
    [[nodiscard]] std::vector<Neighbour> neighbours(NodeId id, Relation relation, Direction direction) const;

    /// Every piece of evidence of an edge, by article and span.
    [[nodiscard]] std::vector<Evidence> evidence(EdgeId id) const;

    /// The article with its text, or nothing where it is not stored.
    [[nodiscard]] std::optional<Article> article(NodeId id) const;

    /// The article without its text: a smaller read.
    [[nodiscard]] std::optional<Article> article_facts(NodeId id) const;

    /// What the article says, as it was read when it was imported.
    [[nodiscard]] std::optional<Statements> statements(NodeId article) const;

    /// What was found in the article but declined, in reading order. A smaller read than its statements.
    [[nodiscard]] std::vector<Doubt> doubts(NodeId article) const;

    /// The words that `span` cuts out of the article's stored text; empty where the text is not stored.
    [[nodiscard]] std::string quote(NodeId article, Span span) const;

    /// Names that contain a word that begins with `word`, or, where `whole`, is it (both folded for search), by name.
    /// Where there are more than `limit`, those whose word, and then whose name, comes first: what is beyond them is
    /// not read.
    [[nodiscard]] std::vector<NameHit> names_with_word(std::string_view word, std::size_t limit,
                                                       bool whole = false) const;

    /// Names that begin with `name`, which is folded for search and not empty, by name, at most `limit` of them.
    [[nodiscard]] std::vector<NameHit> names_beginning(std::string_view name, std::size_t limit) const;

    /// All nodes by kind and id, all edges by id. Stops early where `visit` returns false.
    void for_each_node(const std::function<bool(const Node&)>& visit) const;
    void for_each_edge(const std::function<bool(const Edge&)>& visit) const;

    /// All nodes that have an edge of `relation` in `direction`, with their neighbours, by node id.
    void for_each_neighbourhood(Relation relation, Direction direction,
                                const std::function<bool(NodeId, const std::vector<Neighbour>&)>& visit) const;

    /// The same, where only the other ends matter (an end for each edge): several times faster. The list changes with
    /// the next call.
    void for_each_adjacency(Relation relation, Direction direction,
                            const std::function<bool(NodeId, const std::vector<NodeId>&)>& visit) const;

    /// The doubts of all articles that have any and are not superseded, by article id. Stops early where `visit`
    /// returns false.
    void for_each_doubtful(const std::function<bool(NodeId, const std::vector<Doubt>&)>& visit) const;

    /// The articles whose sketches share a band with this one (core/names/sketch.hpp): among them its near duplicates.
    [[nodiscard]] std::vector<NodeId> articles_like(std::string_view sketch) const;

    /// The articles that were met under `url` with a time, each with the latest; by article.
    [[nodiscard]] std::vector<PageVersion> versions(std::string_view url) const;

    /// Every stored article's id, in order.
    [[nodiscard]] std::vector<NodeId> articles() const;

    /// One scan of the edges and nodes.
    [[nodiscard]] StoreCounts counts() const;

    /// What judgements leave out of the graph that is shown, or confirm in it.
    [[nodiscard]] JudgedParts judged_parts() const;

    /// The lists of anchors that articles give officials of this folded name.
    [[nodiscard]] AnchorLists anchors_of(std::string_view name) const;

    /// What people have decided about the graph.
    [[nodiscard]] Judgements judgements() const;

    /// Version of the rules that read the articles; empty for an empty store.
    [[nodiscard]] std::string rules_version() const;

    /// Changes with every commit; the same for two snapshots of the same state.
    [[nodiscard]] std::uint64_t sequence() const;

    /// The same state with what is judged to be hidden or wrong.
    [[nodiscard]] Snapshot unjudged() const;

private:
    [[nodiscard]] std::vector<NameHit> names_under(std::string_view prefix, std::size_t limit) const;

    std::shared_ptr<const State> state_;
    std::shared_ptr<const Lens> lens_;  ///< what is to be seen of the state; nullptr for all
};

}  // namespace soichi
