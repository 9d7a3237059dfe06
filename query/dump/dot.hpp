#pragma once

#include <string>
#include <string_view>

#include "query/dump/dump.hpp"

namespace soichi {

/// How a kind of node is drawn, in every drawing alike.
struct DotStyle {
    Kind kind;
    std::string_view shape;
    std::string_view fill;  ///< colour
};

const DotStyle& dot_style(Kind kind);

/// One of the strokes that tell relations apart where labels are too small to read.
std::string_view dot_stroke(Relation relation);

/// A quoted DOT string, its text wrapped to lines of about `width` letters.
std::string dot_label(std::string_view text, std::size_t width = 30);

/// DOT for Graphviz: one shape and colour for each kind of node. What articles mention is left out, because a drawing
/// with it shows nothing else.
class DotDump : public Dump {
public:
    DotDump(std::ostream& out, const Snapshot& snapshot);

    void begin() override;
    void node(const Node& node, const DumpedArticle* article) override;
    void edge(const Edge& edge, const std::vector<Citation>& evidence) override;
    void end() override;

private:
    std::ostream& out_;
};

}  // namespace soichi
