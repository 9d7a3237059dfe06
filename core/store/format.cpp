#include "core/store/format.hpp"

#include <fmt/format.h>

#include <charconv>

#include "core/error.hpp"
#include "core/store/status.hpp"

namespace soichi {

void check_format(const std::filesystem::path& directory, const std::optional<std::string>& stored)
{
    if (!stored) {
        throw StoreError{
            fmt::format("{}: a RocksDB database, but not a store of soichi; name another folder", directory.string())};
    }
    unsigned version = 0;
    const auto* const end = stored->data() + stored->size();
    const auto [stop, error] = std::from_chars(stored->data(), end, version);
    if (error != std::errc{} || stop != end) {
        throw_damaged(directory, "its format version is no number");
    }
    if (version > format_version) {
        throw StoreError{fmt::format("{}: the store has format {}, this program reads format {}; use a newer soichi",
                                     directory.string(), version, format_version)};
    }
    if (version < format_version) {
        throw StoreError{fmt::format("{}: the store has format {}, this program reads format {}; import the articles "
                                     "again into a new folder, or use the soichi that wrote it",
                                     directory.string(), version, format_version)};
    }
}

}  // namespace soichi
