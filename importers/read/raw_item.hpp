#pragma once

#include <functional>
#include <string>
#include <variant>

#include "importers/import.hpp"
#include "importers/read/document.hpp"

namespace soichi {

/// The formats of single documents.
enum class Format : std::uint8_t { plain_text, html, docx, odt, pdf, json_object, feed };

/// One document met in the input, not yet looked into. Splitting a stream into these is cheap; reading them is what all
/// cores do.
struct RawItem {
    std::string source;  ///< where it was met: path relative to what was named, with a line or record; or its URL
    Format format = Format::plain_text;
    std::string bytes;
    Facts facts = {};          ///< what its container says of it; that goes before what it says itself
    std::string charset = {};  ///< the encoding that its container declares ("windows-1258"), where it does
};

using RawVisit = std::function<bool(std::variant<RawItem, Rejection>)>;  ///< false: read no further

}  // namespace soichi
