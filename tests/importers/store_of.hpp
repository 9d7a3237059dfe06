#pragma once

#include <string>
#include <vector>

#include "core/store/store.hpp"
#include "tests/support/temp_store.hpp"

namespace soichi::test {

/// A store of these texts, each under the source "0.txt", "1.txt" …
class StoreOf {
public:
    explicit StoreOf(const std::vector<std::string>& texts);

    Store& operator*() { return *store_; }
    [[nodiscard]] Snapshot snapshot() { return store_->snapshot(); }

    /// Import one more text under this source.
    void import(const std::string& source, const std::string& text);

    /// The article that came from the source.
    [[nodiscard]] NodeId article(const std::string& source);

    /// The only node of this label. Fails the test where there is none, or several.
    [[nodiscard]] Node node(const std::string& label);

    /// How many nodes of this label there are.
    [[nodiscard]] std::size_t count(const std::string& label);

    /// Labels of all nodes of one kind that articles name, by label.
    [[nodiscard]] std::vector<std::string> named(Kind kind);

    /// The dump in JSON Lines.
    [[nodiscard]] std::string dump();

    /// "from RELATION to" for all edges of one relation, with the title in brackets, in byte order.
    [[nodiscard]] std::vector<std::string> edges(Relation relation);

private:
    TempFolder folder_;
    TempStore store_;
};

}  // namespace soichi::test
