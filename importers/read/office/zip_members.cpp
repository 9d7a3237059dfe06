#include "importers/read/office/zip_members.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <array>
#include <memory>

#include "core/error.hpp"

namespace soichi {

namespace {

using Handle = std::unique_ptr<archive, decltype(&archive_read_free)>;

constexpr std::string_view damaged = "a zip file that is damaged or breaks off; copy or download it anew";

/// A zip file ends with the record of its directory and a comment; where that is cut off, libarchive would still read
/// the members that are left.
bool is_whole(std::string_view zip)
{
    constexpr std::string_view mark = "PK\x05\x06";
    constexpr std::size_t record = 22;
    const auto begin = zip.rfind(mark);
    if (begin == std::string_view::npos || zip.size() - begin < record) {
        return false;
    }
    const auto byte = [&](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(zip[at])); };
    const auto comment = byte(begin + record - 2) + (byte(begin + record - 1) << 8U);
    return zip.size() - begin - record >= comment;
}

Handle opened(std::string_view zip)
{
    if (!is_whole(zip)) {
        throw InputError{std::string{damaged}};
    }
    Handle handle{archive_read_new(), archive_read_free};
    archive_read_support_format_zip(handle.get());
    if (archive_read_open_memory(handle.get(), zip.data(), zip.size()) != ARCHIVE_OK) {
        throw InputError{std::string{damaged}};
    }
    return handle;
}

/// The next entry; null at the end. A warning is about a name that is not ASCII, and none of ours.
archive_entry* next_entry(archive* handle)
{
    archive_entry* entry = nullptr;
    const int got = archive_read_next_header(handle, &entry);
    if (got == ARCHIVE_EOF) {
        return nullptr;
    }
    if (got != ARCHIVE_OK && got != ARCHIVE_WARN) {
        throw InputError{std::string{damaged}};
    }
    return entry;
}

std::string path_of(archive_entry* entry)
{
    const char* const path = archive_entry_pathname(entry);
    return path == nullptr ? std::string{} : path;
}

/// Unpacks the entry that `handle` stands at; `before` bytes are unpacked already.
std::string unpacked(archive* handle, std::size_t before, std::size_t packed, const ZipLimits& limits)
{
    std::string bytes;
    std::array<char, 65536> piece{};
    for (;;) {
        const auto got = archive_read_data(handle, piece.data(), piece.size());
        if (got < 0) {
            throw InputError{std::string{damaged}};
        }
        if (got == 0) {
            return bytes;
        }
        bytes.append(piece.data(), static_cast<std::size_t>(got));
        const auto total = before + bytes.size();
        if (total > limits.bytes || (total > limits.free_bytes && total / limits.ratio > packed)) {
            throw InputError{
                fmt::format("unpacks to more than {} times its size, or more than {} MB: a zip bomb; do not "
                            "import it",
                            limits.ratio, limits.bytes >> 20U)};
        }
    }
}

}  // namespace

std::map<std::string, std::string, std::less<>> zip_members(std::string_view zip,
                                                            const std::function<bool(std::string_view)>& wanted,
                                                            const ZipLimits& limits)
{
    std::map<std::string, std::string, std::less<>> members;
    std::size_t count = 0;
    std::size_t total = 0;
    const auto handle = opened(zip);
    while (auto* const entry = next_entry(handle.get())) {
        if (++count > limits.members) {
            throw InputError{
                fmt::format("a zip file of more than {} members; no office file has so many", limits.members)};
        }
        const auto path = path_of(entry);
        if (!wanted(path) || members.find(path) != members.end()) {
            continue;
        }
        if (archive_entry_is_encrypted(entry) != 0) {
            throw InputError{"a zip file with a password; save it without one"};
        }
        const auto found = members.emplace(path, unpacked(handle.get(), total, zip.size(), limits)).first;
        total += found->second.size();
    }
    return members;
}

}  // namespace soichi
