#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "eval/dump.hpp"
#include "eval/gold.hpp"
#include "eval/tally.hpp"

namespace soichi::eval {

/// Something that speaks against the dump.
struct Fault {
    enum class Kind : std::uint8_t {
        missed,    ///< in the gold, but not found
        extra,     ///< found, but not in the gold
        beside,    ///< the evidence shown does not touch the words of the gold
        bad_span,  ///< a span that does not cut its quote, or evidence without rule or confidence
    };
    Kind kind;
    std::string file;  ///< the gold file
    std::string what;
};

enum class Verdict : std::uint8_t {
    right,
    wrong,
    open,  ///< tied to something optional: the gold does not say
};

/// An edge that the article was found to state.
struct JudgedEdge {
    Verdict verdict = Verdict::open;
    double confidence = 0;                ///< the highest that the evidence of this article states
    std::map<std::string, double> rules;  ///< each rule that says so in this article, with its highest confidence
};

/// The attributes of directives that are compared.
inline constexpr std::array<std::string_view, 4> attribute_names{"form", "number", "symbol", "date"};

/// How one article was read.
struct ArticleScore {
    bool known = false;  ///< is the article in the dump?
    Tally kinds;
    Tally types;
    std::array<Ratio, attribute_names.size()> attributes;  ///< of directives found
    Ratio labels;                                          ///< labels that are names in the gold
    Ratio touches;                                         ///< evidence that touches the gold's words
    std::size_t unmentioned = 0;                           ///< found, but not MENTIONed
    std::size_t spans = 0;
    std::size_t bad_spans = 0;
    /// (what the gold holds it for, id in the dump) of each node found, so that articles can be compared.
    std::vector<std::pair<std::vector<std::string>, std::string>> identities;
    std::vector<JudgedEdge> edges;
    std::vector<Fault> faults;
};

/// Compare what `dump` says of the gold's article with the gold. `text`: the article's bytes, to which spans point;
/// they are not checked where it is null.
ArticleScore score_article(const Dump& dump, const Gold& gold, const std::string* text);

}  // namespace soichi::eval
