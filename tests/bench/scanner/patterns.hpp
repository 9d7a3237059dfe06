#pragma once

#include <string>

#include "tests/bench/scanner/task.hpp"

/// The grammar of designators as a regular expression, in parts that both libraries read.
namespace soichi::bench {

/// The form symbols as alternatives, case ignored letter by letter: (?i) over Đ is not the same everywhere.
inline std::string form_pattern()
{
    std::string pattern;
    for (const auto symbol : form_symbols) {
        pattern += pattern.empty() ? "" : "|";
        for (std::size_t i = 0; i < symbol.size(); ++i) {
            if (symbol[i] == '\xC4') {
                pattern += "[Đđ]";
                ++i;
            } else {
                const char c = symbol[i];
                pattern += {'[', static_cast<char>(c & ~0x20), static_cast<char>(c | 0x20), ']'};
            }
        }
    }
    return pattern;
}

/// `open` is what begins a group: "(" to capture, "(?:" not to. `tail` is what follows the two capitals of an issuer.
inline std::string designator_pattern(const std::string& open, const std::string& tail = "[\\pL\\p{Nd}&]*")
{
    const std::string dash = "(?:-|\u2013)";
    const std::string issuer = "[A-ZĐƯ]{2}" + tail;
    const std::string issuers = open + issuer + "(?:(?:/|" + dash + ") ?" + issuer + ")*)";
    const std::string form = open + form_pattern() + ")";
    const std::string either = " ?(?:/|" + dash + ") ?";
    const std::string year = open + "(?:19|20)[0-9]{2})";
    return open + "[0-9]{1,5}[abcdđ]?)(?:" +                                        //
           " ?/ ?" + year + " ?/ ?(?:QH|UBTVQH)[0-9]{1,2}" +                        // 58/2020/QH14
           "| ?/ ?" + year + " ?/? ?" + form + either + issuers +                   // 30/2020/NĐ-CP
           "| ?/ ?" + form + "(?:" + either + "| )" + issuers +                     // 16/CT-TTg
           "| ?" + dash + " ?" + form + either + issuers + ")";                     // 79-CTr/BDVTW-BCSĐCP
}

}  // namespace soichi::bench
