#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/date.hpp"
#include "core/model/graph.hpp"

namespace soichi {

/// A central body of the Party, the State, the Front or the forces, from core/gazetteer/data/agencies.tsv;
/// its units (Vụ, Cục, Viện …) are rows of central_units.tsv.
struct CentralBody {
    std::string_view id;
    std::string_view name;     ///< canonical, in the short usual form
    std::string_view aliases;  ///< other spellings, separated by "|"
    std::string_view tokens;   ///< as document symbols abbreviate it, separated by "|"
    std::string_view branch;   ///< party, state, front
    std::string_view parent;   ///< ids of the bodies that it has belonged to, separated by "|"; empty for none
    std::string_view from;
    std::string_view to;          ///< exclusive; empty while it lasts
    std::string_view successors;  ///< ids, separated by "|"
    std::string_view weak;        ///< spellings that local bodies share, separated by "|"
    bool later_of_name = false;   ///< does a later body bear the same name?
};

/// What tells a body from all others: its name, with its end where a later body bears the name too (Bộ Nội vụ before
/// 1998).
std::string key_of(const CentralBody& body);

/// What a graph says of the body: level, from, to.
Properties properties_of(const CentralBody& body);

/// The central bodies of the gazetteer.
class CentralBodies {
public:
    static const CentralBodies& builtin();

    explicit CentralBodies(std::initializer_list<std::string_view> tables);

    [[nodiscard]] const std::vector<CentralBody>& all() const { return bodies_; }
    [[nodiscard]] const CentralBody* find(std::string_view id) const;

    /// The body with this key (see key_of), or nullptr.
    [[nodiscard]] const CentralBody* with_key(std::string_view key) const;

    /// The bodies that took over from `body`, in the order of its row.
    [[nodiscard]] std::vector<const CentralBody*> successors(const CentralBody& body) const;

    /// The bodies whose `successors` name `body`, in the order of the tables.
    [[nodiscard]] const std::vector<const CentralBody*>& predecessors(const CentralBody& body) const;

    /// Does a parent of `body`, or a parent's parent, bear the name of `above`, at any time? Eras of one name are not
    /// told apart.
    [[nodiscard]] bool is_above(const CentralBody& above, const CentralBody& body) const;

    /// The body that bore the name of `body` at `era`; without an era, or where none is known to have, the one that
    /// lasts.
    [[nodiscard]] const CentralBody& at_era(const CentralBody& body, const std::optional<PartialDate>& era) const;

    /// The body whose canonical name is `name`, or nullptr. Of two eras of one name, the later.
    [[nodiscard]] const CentralBody* named(std::string_view name) const;

private:
    std::vector<CentralBody> bodies_;
    std::unordered_map<std::string, const CentralBody*> by_key_;
    std::unordered_map<std::string_view, std::vector<const CentralBody*>> predecessors_;  ///< by id
    std::unordered_map<std::string_view, const CentralBody*> by_id_;
    std::unordered_map<std::string, const CentralBody*> by_name_;
};

}  // namespace soichi
