#include "query/dump/xml.hpp"

#include "core/names/utf8.hpp"

namespace soichi {

namespace {

bool legal(char32_t value)
{
    const bool control = value < 0x20 && value != '\t' && value != '\n' && value != '\r';
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    return !control && !surrogate && value != 0xFFFE && value != 0xFFFF;
}

std::string_view escape_of(char32_t value)
{
    switch (value) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\t':
        return "&#9;";
    case '\n':
        return "&#10;";
    case '\r':
        return "&#13;";
    default:
        return {};
    }
}

}  // namespace

std::string xml_escaped(std::string_view text)
{
    std::string escaped;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, bytes] = decode_at(text, at);
        const auto escape = escape_of(value);
        if (!escape.empty()) {
            escaped.append(escape);
        } else if (legal(value)) {
            escaped.append(text.substr(at, bytes));
        }
        at += bytes;
    }
    return escaped;
}

}  // namespace soichi
