#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "importers/read/office/xml_reader.hpp"

namespace soichi {

/// Where a paragraph stands in the lists that Word numbers itself.
struct ListPlace {
    std::string list;   ///< id of the list (w:numId); empty: not said, "0": in none
    std::string level;  ///< (w:ilvl); empty: the level that belongs to the paragraph's style
    std::string style;  ///< id of that style
};

/// The place that the w:numPr that `xml` stands at names.
ListPlace read_list_place(XmlReader& xml);

/// Counts the paragraphs of lists as Word does: "Điều 1.", "2.", "a)", "-".
class DocxNumbers {
public:
    DocxNumbers() = default;

    /// The lists in word/numbering.xml.
    explicit DocxNumbers(std::string_view bytes);

    /// What stands before the next paragraph at that place; empty where nothing does. Called once for each paragraph,
    /// in their order.
    std::string next(const ListPlace& place);

private:
    struct Level {
        int start = 1;
        std::string format = "decimal";
        std::string text;   ///< "Điều %1.": %1 is the number of the first level
        std::string style;  ///< its paragraphs have this style
    };
    static constexpr std::size_t most_levels = 9;
    using Levels = std::array<Level, most_levels>;
    struct List {
        std::string levels;                 ///< id of its levels, which other lists may share
        std::map<std::size_t, int> starts;  ///< levels that begin anew with this list
    };

    void read_levels(XmlReader& xml);
    void read_list(XmlReader& xml);
    static void read_level(XmlReader& xml, Level& level);
    static std::string label(const Levels& levels, std::size_t level, const std::array<int, most_levels>& counts);

    std::map<std::string, Levels> levels_;
    std::map<std::string, List> lists_;
    std::map<std::string, std::array<int, most_levels>> counts_;  ///< by levels; 0: not begun
    std::set<std::string> begun_;                                 ///< lists
};

}  // namespace soichi
