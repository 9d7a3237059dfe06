#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/judgements/judgement.hpp"

namespace soichi {

/// What judgements leave out of a graph, or confirm in it.
struct JudgedParts {
    std::set<NodeId> hidden;
    std::set<EdgeId> wrong;
    std::set<EdgeId> right;
};

/// All judgements of a store, and what follows from them. What they say of identity changes keys before they become
/// ids; what they say of edges and hidden nodes is taken into account when the graph is read.
class Judgements {
public:
    Judgements() = default;

    /// The file of judgements: a header, then a row each. Throws InputError with the number of the line that is wrong,
    /// or with what two rows contradict each other in.
    static Judgements parse(std::string_view text);
    [[nodiscard]] std::string text() const;

    /// Oldest first. Of those on one matter the last holds; the others hold again when it is taken back.
    [[nodiscard]] const std::vector<Judgement>& all() const { return all_; }
    [[nodiscard]] bool empty() const { return all_.empty(); }

    /// Put one in. Throws UsageError where others contradict it: what is joined by several is not told apart by one.
    void add(Judgement judgement);

    /// Put several in, or none of them.
    void add(const std::vector<Judgement>& judgements);

    /// Take the one with this id away. False where there is none.
    bool remove(std::string_view id);

    /// The key of the node that rules alone would give `key` in `article`: after splits, then after joining.
    [[nodiscard]] std::string key_of(Kind kind, const std::string& key, NodeId article) const;

    /// The key that all nodes judged to be the same as this one share: the least of theirs, one that articles share
    /// before one article's own.
    [[nodiscard]] const std::string& joined(Kind kind, const std::string& key) const;

    /// All keys that are judged to be the same as `key`, itself included.
    [[nodiscard]] std::vector<std::string> same_as(Kind kind, const std::string& key) const;

    /// Is the node with this key joined to another or split?
    [[nodiscard]] bool identifies(const NodeName& name) const
    {
        return classes_.contains(name) || splits_.contains(name);
    }

    [[nodiscard]] bool different(const NodeName& a, const NodeName& b) const { return different_.contains({a, b}); }

    /// Key of the locality that the article is judged to speak from.
    [[nodiscard]] std::optional<std::string> place_of(NodeId article) const;

    /// What is hidden, wrong and right, where `id_of` gives the id that a node which a judgement names has today.
    [[nodiscard]] JudgedParts parts(const std::function<NodeId(const NodeName&)>& id_of) const;

    bool operator==(const Judgements& other) const { return all_ == other.all_; }

private:
    void derive();
    void join(const std::vector<const Judgement*>& holding);
    void check() const;
    [[nodiscard]] std::vector<const Judgement*> holding() const;

    std::vector<Judgement> all_;
    std::map<NodeName, std::size_t> classes_;     ///< of the nodes that are judged to be the same as others
    std::vector<std::vector<NodeName>> members_;  ///< of each class; the one that it is known by first
    std::map<NodeName, std::vector<Judgement>> splits_;
    std::set<std::pair<NodeName, NodeName>> different_;  ///< both ways round
    std::map<NodeId, std::string> places_;
};

/// The key that the rules gave a node which a split made: "KEY" of "KEY|split …".
std::string before_split(const std::string& key);

}  // namespace soichi
