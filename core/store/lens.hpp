#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "core/store/snapshot.hpp"

namespace soichi {

/// What of a store's state is to be seen: all but what is judged to be hidden or wrong, and, where a day is asked for,
/// only what was so on that day.
///
/// On a day, a node is there where it may have come to be by then and is not over, or where it is over but a visible
/// deed ties it to others (a directive keeps its issuer). Deeds (ISSUED_BY, CARRIES_OUT …) are there from the day on
/// which they are told to have happened; states (PART_OF, GOVERNS, HOLDS_POSITION) while they last.
class Lens {
public:
    Lens(Snapshot raw, std::shared_ptr<const Judgements> judgements, std::optional<PartialDate> day)
        : raw_{std::move(raw)},
          judgements_{std::move(judgements)},
          day_{day}
    {
    }

    /// The lens through which everybody looks at `raw`, given the file of judgements; nullptr where it would show all.
    static std::shared_ptr<const Lens> usual(const Snapshot& raw, std::string_view judgements);

    /// The same lens on one day.
    [[nodiscard]] std::shared_ptr<const Lens> on(const PartialDate& day) const
    {
        return std::make_shared<Lens>(raw_, judgements_, day);
    }

    [[nodiscard]] bool shows(NodeId id) const;
    [[nodiscard]] bool shows(const Node& node) const;
    [[nodiscard]] bool shows(const Edge& edge) const;
    [[nodiscard]] bool shows(EdgeId id, NodeId other) const;

    /// Note on the edge what was judged of it.
    void mark(Edge& edge) const;

    [[nodiscard]] const Judgements& judgements() const { return *judgements_; }

    /// What is hidden, wrong and right today. Looked up when it is first asked for: a writer never asks.
    [[nodiscard]] const JudgedParts& parts() const;
    [[nodiscard]] bool hides(NodeId id) const { return parts().hidden.contains(id); }

private:
    [[nodiscard]] bool is_wrong(EdgeId id) const { return parts().wrong.contains(id); }
    [[nodiscard]] bool is_right(EdgeId id) const { return parts().right.contains(id); }
    [[nodiscard]] NodeId id_today(const NodeName& name) const;
    [[nodiscard]] bool begun(const Node& node) const;
    [[nodiscard]] bool begun(NodeId id) const;
    [[nodiscard]] bool ended(const Node& node) const;
    [[nodiscard]] bool tied_by_deed(NodeId id) const;
    [[nodiscard]] bool stands(NodeId id) const;
    [[nodiscard]] bool shows_all(std::string_view ids) const;
    [[nodiscard]] bool tells_of_then(const Node& article) const;
    [[nodiscard]] bool was_so(const Edge& edge) const;
    [[nodiscard]] bool happened(const Edge& edge) const;
    [[nodiscard]] bool held(const Edge& edge) const;
    [[nodiscard]] std::string told_on(const Evidence& evidence) const;

    Snapshot raw_;
    std::shared_ptr<const Judgements> judgements_;
    std::optional<PartialDate> day_;
    mutable std::once_flag looked_up_;
    mutable JudgedParts parts_;
};

}  // namespace soichi
