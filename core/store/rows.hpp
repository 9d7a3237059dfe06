#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/store/families.hpp"

namespace soichi {

/// What happens to one key.
struct RowChange {
    enum class Kind : std::uint8_t { put, erase, merge };
    Kind kind;
    std::string key;
    std::string value;  ///< of a merge: the counted set to add
};

/// Changes of rows that are written together. Several threads may add, each to families of its own.
class Rows {
public:
    void put(Family family, std::string key, std::string value);
    void erase(Family family, std::string key);
    void merge(Family family, std::string key, std::string counted_set);

    /// By key, each key once: the last change of a key counts. (Only counted families are merged into, and
    /// those are merged into only, each key once.)
    void put_in_order();

    /// Of one family.
    [[nodiscard]] const std::vector<RowChange>& changes(Family family) const
    {
        return changes_[static_cast<std::size_t>(family)];
    }
    [[nodiscard]] std::size_t bytes(Family family) const;  ///< of its keys and values
    void clear();

    /// Take over all changes of `others`.
    void absorb(Rows&& others);

private:
    void add(Family family, RowChange change);

    std::array<std::vector<RowChange>, family_rules.size()> changes_;
};

}  // namespace soichi
