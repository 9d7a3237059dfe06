#pragma once

#include <string>
#include <string_view>

#include "query/dump/dump.hpp"

namespace soichi {

/// A quoted DOT string, its text wrapped to lines of about thirty letters.
std::string dot_label(std::string_view text);

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
