#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace soichi {

/// The version of everything written to disk: keys, values, families. A change raises it and adds a frozen sample store
/// to the tests.
inline constexpr unsigned format_version = 4;

/// Keys of the meta family.
inline constexpr std::string_view format_key = "format";
inline constexpr std::string_view rules_key = "rules";
inline constexpr std::string_view removals_key = "removals";
inline constexpr std::string_view judgements_key = "judgements";

/// Throws StoreError, with what to do, unless `stored` is a version that this program reads and writes.
void check_format(const std::filesystem::path& directory, const std::optional<std::string>& stored);

}  // namespace soichi
