#pragma once

#include <string>
#include <vector>

#include "core/model/graph.hpp"

namespace soichi {

/// One imported text, with what is known about where it came from.
struct Article {
    NodeId id;
    std::string text;  ///< UTF-8; every span points into these bytes
    std::string title;
    std::string date;  ///< ISO date that the article speaks from, "" where unknown
    std::string url;
    std::string publisher;
    std::vector<std::string> sources;  ///< paths relative to what was imported, or URLs; in byte order, no duplicates
    bool operator==(const Article&) const = default;
};

}  // namespace soichi
