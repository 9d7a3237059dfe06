#pragma once

#include <string>

#include "core/json.hpp"
#include "query/dump/dump.hpp"

namespace soichi {

/// One JSON object a line: nodes, then edges with their evidence. Keys always stand in the same order.
class JsonlDump : public Dump {
public:
    JsonlDump(std::ostream& out, const Snapshot& snapshot);

    void begin() override;
    void node(const Node& node, const DumpedArticle* article) override;
    void edge(const Edge& edge, const std::vector<Citation>& evidence) override;
    void end() override;

private:
    void write_line();

    std::ostream& out_;
    std::string line_;
    JsonWriter json_{line_};
};

}  // namespace soichi
