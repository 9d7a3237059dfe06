#include <algorithm>
#include <array>

#include "core/names/tsv.hpp"
#include "importers/decode/data/embedded.hpp"
#include "importers/decode/encoding.hpp"

namespace soichi {

namespace {

constexpr std::array<std::string_view, 9> names{"utf-8", "utf-16le", "utf-16be", "windows-1258", "tcvn3",
                                                "vni",   "viscii",   "viqr",     "utf-8-as-1252"};

/// What two spellings of one name share: small letters, without "-" and "_".
std::string key_of(std::string_view name)
{
    std::string key;
    for (const char byte : name) {
        if (byte != '-' && byte != '_') {
            key.push_back(byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte);
        }
    }
    return key;
}

std::optional<Encoding> encoding_with_key(std::string_view key)
{
    const auto* const found =
        std::find_if(names.begin(), names.end(), [&](std::string_view name) { return key_of(name) == key; });
    return found == names.end() ? std::nullopt : std::optional{static_cast<Encoding>(found - names.begin())};
}

}  // namespace

std::string_view name_of(Encoding encoding)
{
    return names.at(static_cast<std::size_t>(encoding));
}

std::optional<Encoding> encoding_named(std::string_view name)
{
    const auto key = key_of(name);
    auto encoding = encoding_with_key(key);
    for_each_row(embedded::encoding_names(), [&](const Row& row) {
        if (!encoding && key_of(row[0]) == key) {
            encoding = encoding_with_key(key_of(row[1]));
        }
    });
    return encoding;
}

}  // namespace soichi
