#pragma once

#include <cstddef>
#include <istream>
#include <map>
#include <string>
#include <vector>

#include "eval/named.hpp"

namespace soichi::eval {

struct DumpEvidence {
    std::string article;
    double begin = 0;  ///< bytes; a double because a faulty dump may hold any number
    double end = 0;
    bool whole = false;  ///< are both there, without fractions?
    std::string quote;
    std::string rule;
    double confidence = 0;
};

struct DumpEdge {
    std::string type;
    std::string from;
    std::string to;
    std::string title;
    std::vector<std::string> titles;  ///< in dumps that join the positions of an official at one body
    bool from_gazetteer = false;
    std::vector<DumpEvidence> evidence;
};

/// A graph as `soichi export --format jsonl` writes it, or another program in that format.
struct Dump {
    std::map<std::string, NodeText> nodes;        ///< by id
    std::map<std::string, std::string> articles;  ///< ids of article nodes by the file name of their source
    std::vector<DumpEdge> edges;
    std::map<std::string, std::vector<std::size_t>> edges_of;     ///< indexes of edges by the article of their evidence
    std::map<std::string, std::vector<std::size_t>> mentions_of;  ///< indexes of MENTIONS edges by article

    [[nodiscard]] std::string label_of(const std::string& node) const;
};

/// Read a dump line by line. `name` stands in messages. Throws InputError where a line is not JSON.
Dump read_dump(std::istream& in, const std::string& name);

}  // namespace soichi::eval
