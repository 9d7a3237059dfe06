#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace soichi::cli {

enum class Language : std::uint8_t { vietnamese, english };

/// "vi" or "en".
std::optional<Language> language_named(std::string_view name);

/// The language of the locale: Vietnamese where LC_ALL, else LC_MESSAGES, else LANG begins with "vi"; English
/// otherwise. `environment` gives a variable's value, "" where it is not set.
Language language_of_locale(const std::function<std::string(const char*)>& environment);

/// A date as people write it: "16/5/2016" in Vietnamese, ISO in English. Other text stays as it is.
std::string spoken_date(std::string_view iso, Language language);

}  // namespace soichi::cli
