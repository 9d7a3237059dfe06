#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "eval/named.hpp"

namespace soichi::eval {

struct GoldNode {
    NodeText text;
    Named named;
    bool optional = false;  ///< neither asked for nor held against a finding
};

struct GoldEdge {
    std::string type;
    std::size_t from = 0;  ///< index of the node
    std::size_t to = 0;
    std::string title;
    std::string evidence;   ///< words of the article
    bool optional = false;  ///< of itself, or because an end is
};

/// What annotators found in one article.
struct Gold {
    std::string file;     ///< name of the gold file
    std::string article;  ///< name of the article's file
    std::vector<GoldNode> nodes;
    std::vector<GoldEdge> edges;
};

/// All gold files (*.json) of a folder, by name. Throws InputError where there is none, or where one is not such a
/// file.
std::vector<Gold> read_gold(const std::filesystem::path& folder);

}  // namespace soichi::eval
