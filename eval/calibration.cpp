#include "eval/calibration.hpp"

#include <array>

namespace soichi::eval {

namespace {

constexpr std::array floors{0.95, 0.9, 0.8, 0.7, 0.5, 0.0};

/// Edges are added one by one, so `stated` is a running mean.
void note(Belief& belief, Verdict verdict, double confidence)
{
    if (verdict == Verdict::open) {
        return;
    }
    belief.right.note(verdict == Verdict::right);
    belief.stated += (confidence - belief.stated) / static_cast<double>(belief.right.total);
}

}  // namespace

std::vector<ConfidenceBand> by_confidence(const Score& score)
{
    std::vector<ConfidenceBand> bands;
    for (const double low : floors) {
        bands.push_back({low, bands.empty() ? 1.0 : bands.back().low, {}});
    }
    for (const auto& article : score.articles) {
        for (const auto& edge : article.edges) {
            for (auto& band : bands) {
                if (edge.confidence >= band.low) {
                    note(band.belief, edge.verdict, edge.confidence);
                    break;
                }
            }
        }
    }
    return bands;
}

std::map<std::string, Belief> by_rule(const Score& score)
{
    std::map<std::string, Belief> rules;
    for (const auto& article : score.articles) {
        for (const auto& edge : article.edges) {
            for (const auto& [rule, confidence] : edge.rules) {
                note(rules[rule], edge.verdict, confidence);
            }
        }
    }
    return rules;
}

}  // namespace soichi::eval
