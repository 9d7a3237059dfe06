#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/graph.hpp"

namespace soichi {

/// One place where a text was met.
struct Source {
    std::string name;      ///< path relative to what was imported, or URL; UTF-8
    std::string url = {};  ///< address of the page, "" where unknown
    std::string version = {};  ///< UTC time ("2020-11-09T03:00:00Z") that orders versions of one address, or ""
    std::string encoding = {};  ///< of the original bytes, "" for UTF-8
    std::uint64_t bytes = 0;    ///< XXH3 of the original bytes, 0 where there were none
    auto operator<=>(const Source&) const = default;
};

/// One imported text, with what is known about where it came from.
struct Article {
    NodeId id;
    std::string text;  ///< UTF-8; every span points into these bytes; empty where the store does not keep it
    std::string title;
    std::string date;  ///< ISO date that the article speaks from, "" where unknown
    std::string url;
    std::string publisher;
    std::vector<Source> sources;  ///< by name, each name once
    std::uint64_t text_bytes = 0;  ///< length of the text, also where it is not kept
    std::uint64_t text_hash = 0;   ///< XXH3 of the text, also where it is not kept
    std::string sketch;           ///< of its words (core/names/sketch.hpp); "" where none was made
    bool superseded = false;      ///< later versions of all its pages are stored: what it says is no part of the graph
    bool operator==(const Article&) const = default;
};

/// The least name under which the article was met.
inline std::string_view source_of(const Article& article)
{
    return article.sources.empty() ? std::string_view{} : std::string_view{article.sources.front().name};
}

/// All names under which it was met, in byte order.
inline std::vector<std::string> source_names(const Article& article)
{
    std::vector<std::string> names;
    names.reserve(article.sources.size());
    for (const auto& source : article.sources) {
        names.push_back(source.name);
    }
    return names;
}

}  // namespace soichi
