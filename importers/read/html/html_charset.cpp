#include <algorithm>
#include <optional>

#include "importers/read/html/html.hpp"

namespace soichi {

namespace {

constexpr std::string_view blanks = " \t\r\n\f";

/// The first bytes of a page in lower case, without comments.
std::string head_of(std::string_view bytes)
{
    constexpr std::size_t searched = 8192;
    std::string head{bytes.substr(0, searched)};
    std::transform(head.begin(), head.end(), head.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (auto begin = head.find("<!--"); begin != std::string::npos; begin = head.find("<!--", begin)) {
        const auto end = head.find("-->", begin);
        head.erase(begin, end == std::string::npos ? end : end + 3 - begin);
    }
    return head;
}

/// The value after `name` and "=" in `tag`, with or without quotes; empty where there is none.
std::string value_after(std::string_view tag, std::string_view name)
{
    const auto found = tag.find(name);
    const auto equals = found == std::string_view::npos ? found : tag.find_first_not_of(blanks, found + name.size());
    if (equals == std::string_view::npos || tag[equals] != '=') {
        return {};
    }
    const auto begin = tag.find_first_not_of(" \t\r\n\f\"'", equals + 1);
    if (begin == std::string_view::npos) {
        return {};
    }
    return std::string{tag.substr(begin, tag.find_first_of(" \t\r\n\f\"';/>?", begin) - begin)};
}

}  // namespace

std::string declared_charset(std::string_view bytes)
{
    const auto head = head_of(bytes);
    const auto first = head.find_first_not_of(blanks);
    const auto declaration = head.find("<?xml");
    if (declaration != std::string::npos && head.find('<') == declaration && first != std::string::npos) {
        auto declared =
            value_after(std::string_view{head}.substr(declaration, head.find("?>") - declaration), "encoding");
        if (!declared.empty()) {
            return declared;
        }
    }
    for (auto at = head.find("<meta"); at != std::string::npos; at = head.find("<meta", at + 1)) {
        const auto tag = std::string_view{head}.substr(at, head.find('>', at) - at + 1);
        if (auto charset = value_after(tag, "charset"); !charset.empty()) {
            return charset;
        }
    }
    return {};
}

}  // namespace soichi
