#include "importers/read/records/header_fields.hpp"

#include <algorithm>

namespace soichi {

std::string ascii_lower(std::string_view text)
{
    std::string lower{text};
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

std::string_view without_ends(std::string_view text)
{
    constexpr std::string_view space = " \t\r\n";
    text.remove_prefix(std::min(text.find_first_not_of(space), text.size()));
    return text.substr(0, text.find_last_not_of(space) + 1);
}

void HeaderFields::add(std::string_view line)
{
    const bool goes_on = !line.empty() && (line.front() == ' ' || line.front() == '\t');
    if (goes_on && !fields_.empty()) {
        fields_.back().second.append(" ").append(without_ends(line));
        return;
    }
    const auto colon = line.find(':');
    if (colon != std::string_view::npos) {
        fields_.emplace_back(ascii_lower(without_ends(line.substr(0, colon))), without_ends(line.substr(colon + 1)));
    }
}

std::string_view HeaderFields::operator[](std::string_view name) const
{
    const auto lower = ascii_lower(name);
    const auto found =
        std::find_if(fields_.begin(), fields_.end(), [&](const auto& field) { return field.first == lower; });
    return found == fields_.end() ? std::string_view{} : std::string_view{found->second};
}

MediaType media_type(std::string_view field)
{
    const auto end = std::min(field.find(';'), field.size());
    MediaType type{ascii_lower(without_ends(field.substr(0, end))), {}};
    constexpr std::string_view name = "charset=";
    const auto at = ascii_lower(field).find(name, end);
    if (at != std::string::npos) {
        auto charset = without_ends(field.substr(at + name.size()));
        charset = charset.substr(0, charset.find(';'));
        charset.remove_prefix(std::min(charset.find_first_not_of("\"' "), charset.size()));
        type.charset = charset.substr(0, charset.find_last_not_of("\"' ") + 1);
    }
    return type;
}

}  // namespace soichi
