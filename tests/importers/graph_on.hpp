#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/snapshot.hpp"
#include "tests/support/temp_store.hpp"

namespace soichi::test {

/// A store of these articles, one file each.
class ArticlesStore {
public:
    explicit ArticlesStore(const std::vector<std::string>& articles);

    [[nodiscard]] Snapshot snapshot() { return store_->snapshot(); }
    [[nodiscard]] Store& store() { return *store_; }

private:
    TempFolder folder_;
    TempStore store_;
};

/// What a dump hands out, in words.
struct GraphInWords {
    std::map<NodeId, std::string> nodes;  ///< labels
    std::set<std::string> edges;          ///< "ISSUED_BY: Quyết định 842/QĐ-UBND -> UBND tỉnh Kon Tum"
    std::set<std::string> loose;          ///< ids of edges of which an end is not among the nodes

    [[nodiscard]] bool names(std::string_view label) const;
    [[nodiscard]] bool says(std::string_view edge) const { return edges.contains(std::string{edge}); }
};

/// The graph as it was on `day`, as a dump of it has it; where `day` is empty, the whole.
GraphInWords graph_on(const Snapshot& snapshot, std::string_view day);

}  // namespace soichi::test
