#pragma once

#include <map>
#include <string>
#include <string_view>

#include "tests/support/temp_store.hpp"

namespace soichi::test {

using DrawnIds = std::map<std::string, NodeId, std::less<>>;

/// Write a drawing (see DrawnGraph) into a store. Gives the nodes' ids by their names in the drawing.
DrawnIds draw_into(Store& store, std::string_view drawing);

/// A store whose graph is drawn as text, a line for each edge:
///
///     plan-7   -implements-> directive-32
///     an       -holds_position(Chủ tịch)-> ubnd   @ bai-1 0.8 {as_of: 2018}
///
/// What stands in brackets is the edge's discriminator. After "@" stand the article that says so (one called "drawn"
/// where none is named), the confidence (0.9 where none is given) and the qualifiers. Several lines for one edge are
/// several pieces of evidence. The article's text gets a sentence for each of its lines: the line as it is drawn.
///
/// A node is described by a line of its own, wherever it stands:
///
///     directive plan-7 = Kế hoạch 7/KH-UBND {form: kế hoạch, date: 2016-07-16, alias: Kế hoạch 7}
///     article   bai-1  = Tựa bài {date: 2018-07-20, source: tin/bai-1.txt}
///
/// Without such a line a node's label is its name in the drawing, and its kind the first that the relation allows
/// there. A node without edges needs the property "alone". Its key is its name, unless the line has one: a unit of the
/// gazetteer needs "key: gso2004:84|tỉnh Trà Vinh".
class DrawnGraph {
public:
    explicit DrawnGraph(std::string_view drawing);

    [[nodiscard]] Snapshot snapshot() { return store_->snapshot(); }
    [[nodiscard]] std::filesystem::path directory() const { return store_.directory(); }

    /// The node with this name in the drawing; there must be one.
    [[nodiscard]] NodeId operator[](std::string_view name) const;
    /// Its name in the drawing.
    [[nodiscard]] std::string name_of(NodeId id) const;
    /// The edge between two drawn nodes.
    [[nodiscard]] EdgeId edge(std::string_view from, Relation relation, std::string_view to,
                              std::string_view discriminator = {}) const;

private:
    TempStore store_;
    DrawnIds ids_;
};

}  // namespace soichi::test
