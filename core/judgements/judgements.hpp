#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/judgements/judgement.hpp"

namespace soichi {

/// All judgements of a store, and what follows from them. What they say of identity changes keys before they become ids;
/// what they say of edges and hidden nodes is taken into account when the graph is read.
class Judgements {
public:
    Judgements() = default;

    /// The file of judgements: a header, then a row each. Throws InputError with the number of the line that is wrong.
    static Judgements parse(std::string_view text);
    [[nodiscard]] std::string text() const;

    [[nodiscard]] const std::vector<Judgement>& all() const { return all_; }
    [[nodiscard]] bool empty() const { return all_.empty(); }

    /// Put one in, in the place of an earlier one of the same matter. Throws UsageError where others contradict it: what was
    /// joined by several is not told apart by one.
    void add(Judgement judgement);

    /// Take the one with this id away. False where there is none.
    bool remove(std::string_view id);

    /// The key of the node that rules alone would give `key` in `article`: after splits, then after joining.
    [[nodiscard]] std::string key_of(Kind kind, const std::string& key, NodeId article) const;

    /// The key that all nodes judged to be the same as this one share; the least of theirs, one of the gazetteer before others.
    [[nodiscard]] std::string joined(Kind kind, const std::string& key) const;

    /// Does any judgement speak of the node with this key?
    [[nodiscard]] bool names(Kind kind, const std::string& key) const { return named_.contains({kind, key}); }

    /// All keys that are judged to be the same as `key`, itself included.
    [[nodiscard]] std::vector<std::string> same_as(Kind kind, const std::string& key) const;

    [[nodiscard]] bool different(const NodeName& a, const NodeName& b) const;

    /// Key of the locality that the article is judged to speak from.
    [[nodiscard]] std::optional<std::string> place_of(NodeId article) const;

    [[nodiscard]] bool hides(NodeId node) const { return hidden_.contains(node); }
    [[nodiscard]] bool hides_anything() const { return !hidden_.empty() || !wrong_.empty(); }
    [[nodiscard]] bool wrong(EdgeId edge) const { return wrong_.contains(edge); }
    [[nodiscard]] bool right(EdgeId edge) const { return right_.contains(edge); }

    /// The id of the node that a judgement names today.
    [[nodiscard]] NodeId id_today(const NodeName& name) const { return node_id(name.kind, joined(name.kind, name.key)); }

    bool operator==(const Judgements& other) const { return all_ == other.all_; }

private:
    void derive();
    void join(const Judgement& judgement);
    void note_edge(const Judgement& judgement);
    [[nodiscard]] std::string ids_of_names(std::string_view names) const;

    std::vector<Judgement> all_;  ///< oldest first
    std::set<NodeName> named_;
    std::map<NodeName, std::string> joined_;  ///< for each that is judged the same as another, the shared key
    std::map<NodeName, std::vector<Judgement>> splits_;
    std::set<std::pair<NodeName, NodeName>> different_;  ///< both ways round
    std::map<NodeId, std::string> places_;
    std::set<NodeId> hidden_;
    std::set<EdgeId> wrong_;
    std::set<EdgeId> right_;
};

/// The key that the rules gave a node which a split made: "KEY" of "KEY|split …".
std::string before_split(const std::string& key);

}  // namespace soichi
