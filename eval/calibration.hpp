#pragma once

#include <map>
#include <string>
#include <vector>

#include "eval/score.hpp"

namespace soichi::eval {

/// Edges of which the same is believed, and how many of them are right. Edges on which the gold is silent are left out.
struct Belief {
    Ratio right;
    double stated = 0;  ///< mean of the stated confidences, 0 where there are no edges
};

/// Edges whose stated confidence lies in [low, high).
struct ConfidenceBand {
    double low = 0;
    double high = 0;
    Belief belief;
};

/// The bands from the surest down, the last from 0; empty ones too. An edge stands with the highest confidence that its
/// article states for it.
std::vector<ConfidenceBand> by_confidence(const Score& score);

/// By the name of the rule. An edge that several rules of one article state stands with each of them.
std::map<std::string, Belief> by_rule(const Score& score);

}  // namespace soichi::eval
