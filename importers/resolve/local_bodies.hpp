#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/gazetteer/units.hpp"
#include "core/model/statement.hpp"

namespace soichi {

/// A body of a unit of the gazetteer, as its key tells: "Sở Nội vụ|gso2004:06|tỉnh Bắc Kạn".
struct LocalBodyNode {
    std::string key;
    std::string label;
    std::string own_name;        ///< without its place
    const Unit* unit = nullptr;  ///< the last version of the locality
};

/// The body that `entity` is, where its key says that it is one of a unit and its label begins with its own name.
std::optional<LocalBodyNode> local_body(const Entity& entity);

/// `from` and `to`, as far as the unit's period and the reorganisations tell.
Properties period_of(const LocalBodyNode& body);

struct LocalBodyStep {
    LocalBodyNode now;
    std::string date;
    std::string share;
    std::string row;
};

/// What followed the body: another in the same unit by core/gazetteer/data/local_successions.tsv, or the same in the
/// unit of the same level that its own went into as a whole.
std::vector<LocalBodyStep> successors_of(const LocalBodyNode& body);

}  // namespace soichi
