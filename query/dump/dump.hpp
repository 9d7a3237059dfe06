#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <string_view>
#include <vector>

#include "core/model/article.hpp"
#include "core/store/snapshot.hpp"
#include "query/citation.hpp"

namespace soichi {

/// What a dump says of an article beside its node.
struct DumpedArticle {
    Article article;                           ///< its text is empty unless it was asked for
    std::vector<std::string> near_duplicates;  ///< their ids
};

/// Takes a graph piece by piece and writes it in one format: begin, all nodes, all edges between them, end.
class Dump {
public:
    Dump() = default;
    Dump(const Dump&) = delete;
    Dump& operator=(const Dump&) = delete;
    virtual ~Dump() = default;

    virtual void begin() = 0;
    /// `article` stands beside nodes of that kind.
    virtual void node(const Node& node, const DumpedArticle* article) = 0;
    /// The evidence is complete, by article and span.
    virtual void edge(const Edge& edge, const std::vector<Citation>& evidence) = 0;
    virtual void end() = 0;
};

/// A format by the name that users give it ("jsonl").
struct DumpFormat {
    std::string_view name;
    std::string_view extension;
    std::unique_ptr<Dump> (*make)(std::ostream& out, const Snapshot& snapshot);
};

/// All formats, in the order in which help lists them.
const std::vector<DumpFormat>& dump_formats();

/// The format with this name, or else this file name extension; nothing where there is none.
const DumpFormat* dump_format_named(std::string_view name);

/// Hand the whole graph to `dump`: nodes by kind and id, then edges by id; articles with their texts where `with_text`.
/// Memory does not grow with the graph. Stops early where `go_on` returns false, and then returns false.
bool write_graph(const Snapshot& snapshot, Dump& dump, const std::function<bool()>& go_on = {}, bool with_text = false);

}  // namespace soichi
