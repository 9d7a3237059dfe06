#include "app/cli/language.hpp"

#include <fmt/format.h>

#include "core/model/date.hpp"

namespace soichi::cli {

std::optional<Language> language_named(std::string_view name)
{
    if (name == "vi") {
        return Language::vietnamese;
    }
    return name == "en" ? std::optional{Language::english} : std::nullopt;
}

Language language_of_locale(const std::function<std::string(const char*)>& environment)
{
    for (const auto* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const auto locale = environment(variable);
        if (!locale.empty()) {
            return locale.compare(0, 2, "vi") == 0 ? Language::vietnamese : Language::english;
        }
    }
    return Language::english;
}

std::string spoken_date(std::string_view iso, Language language)
{
    const auto date = parse_iso_date(iso);
    if (!date || language == Language::english) {
        return std::string{iso};
    }
    if (date->month == 0) {
        return fmt::format("{}", date->year);
    }
    return date->day == 0 ? fmt::format("{}/{}", date->month, date->year)
                          : fmt::format("{}/{}/{}", date->day, date->month, date->year);
}

}  // namespace soichi::cli
