#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace soichi {

/// What became of a kind of local body in every unit of a level, from core/gazetteer/data/local_successions.tsv.
struct LocalSuccession {
    std::string_view body;  ///< its own name, without place: "Sở Giao thông vận tải"
    std::string_view successor;
    int level = 1;           ///< of the unit: 1 province, 2 district
    std::string_view date;   ///< ISO, perhaps partial: where the day differed from place to place
    std::string_view share;  ///< "whole", or "part" where its tasks were divided
    bool made = false;       ///< the successor began with it; else it was there before
    std::string row;         ///< "local_successions.tsv Sở Giao thông vận tải"
};

/// What followed the body with this own name in a unit of `level`, in the order of the table.
std::vector<LocalSuccession> local_successors(std::string_view body, int level);

/// The first day of the body with this own name in a unit of `level`, where a reorganisation made it; else "".
std::string_view made_on(std::string_view body, int level);

}  // namespace soichi
