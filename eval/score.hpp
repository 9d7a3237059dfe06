#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "eval/article_score.hpp"
#include "eval/dump.hpp"
#include "eval/gold.hpp"
#include "eval/tally.hpp"

namespace soichi::eval {

/// How nodes hold together over articles, as pairs of mentions.
struct Identity {
    std::size_t joined = 0;          ///< one thing, one node
    std::size_t wrongly_split = 0;   ///< one thing, two nodes
    std::size_t wrongly_merged = 0;  ///< two things, one node
};

/// How a dump compares with a folder of gold files.
struct Score {
    std::vector<ArticleScore> articles;  ///< in the order of the gold files
    Tally kinds;
    Tally types;
    std::vector<std::string> missing;  ///< articles that the dump does not have
    std::array<Ratio, attribute_names.size()> attributes;
    Ratio labels;
    Ratio touches;
    Identity identity;
    std::size_t edges_without_evidence = 0;  ///< those from the gazetteer may lack it and are left out
    std::size_t unmentioned = 0;
    std::size_t spans = 0;
    std::size_t bad_spans = 0;
};

/// The texts of the gold's articles, in its order. Throws InputError where one cannot be read.
std::vector<std::string> read_texts(const std::vector<Gold>& golds, const std::filesystem::path& articles);

/// Compare a dump with the gold, with the rules of matching that eval/README.md states. `texts` as read_texts() gives
/// them, or nothing, and then spans are not looked at.
Score score(const Dump& dump, const std::vector<Gold>& golds, const std::optional<std::vector<std::string>>& texts);

}  // namespace soichi::eval
