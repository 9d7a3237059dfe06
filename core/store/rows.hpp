#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/store/families.hpp"

namespace soichi {

/// What happens to one key.
struct RowChange {
    enum class Kind : std::uint8_t { put, erase, merge };
    Family family;
    Kind kind;
    std::string key;
    std::string value;  ///< of a merge: the counted set to add
};

/// Changes of rows that are written together.
class Rows {
public:
    void put(Family family, std::string key, std::string value);
    void erase(Family family, std::string key);
    void merge(Family family, std::string key, std::string counted_set);

    /// By family and key, each key once: the last change of a key counts. (Only counted families are merged into, and
    /// those are merged into only, each key once.)
    void put_in_order();

    [[nodiscard]] const std::vector<RowChange>& changes() const { return changes_; }
    [[nodiscard]] std::size_t bytes() const { return bytes_; }  ///< of all keys and values ever added
    [[nodiscard]] bool empty() const { return changes_.empty(); }
    void clear();

private:
    void add(RowChange change);

    std::vector<RowChange> changes_;
    std::size_t bytes_ = 0;
};

}  // namespace soichi
