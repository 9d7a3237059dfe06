#pragma once

#include <string_view>
#include <vector>

namespace soichi {

/// A directive that everybody calls by a short name, from core/gazetteer/data/known_directives.tsv.
struct KnownDirective {
    std::string_view name;    ///< "Nghị quyết 25-NQ/TW"
    std::string_view form;    ///< "nghị quyết"
    std::string_view number;  ///< as written: "05"
    std::string_view symbol;  ///< "NQ/TW", "CT-TTg"
    std::string_view date;    ///< ISO, perhaps partial
    std::string_view issuer;  ///< name of the central body
    std::string_view term;    ///< of the Party congress, in Roman numerals; empty for others
    std::string_view from;    ///< articles from this day on …
    std::string_view to;      ///< … and before this one mean it by its short name; empty while they do
    std::string_view cues;    ///< words near a bare "Chỉ thị 16" that speak for it, separated by "|"
    std::string_view title;
};

/// The rows with this number, leading zeros aside, in the order of the table.
const std::vector<KnownDirective>& known_directives(std::string_view number);

/// Do articles of `day` (ISO) mean `known` by its short name?
bool goes_by_short_name(const KnownDirective& known, std::string_view day);

}  // namespace soichi
