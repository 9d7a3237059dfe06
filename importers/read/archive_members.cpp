#include "importers/read/archive_members.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <exception>
#include <memory>

#include "core/error.hpp"
#include "core/names/utf8.hpp"
#include "importers/read/walk.hpp"

namespace soichi {

namespace {

using namespace std::string_view_literals;

struct Closer {
    void operator()(archive* open) const { archive_read_free(open); }
};

/// What the archive is read from; an error of that side passes through libarchive, which knows no exceptions.
struct Origin {
    ByteStream& bytes;
    std::exception_ptr failed = nullptr;

    static la_ssize_t read(archive* open, void* self, const void** buffer)
    {
        auto& origin = *static_cast<Origin*>(self);
        try {
            const auto piece = origin.bytes.piece();
            *buffer = piece.data();
            return static_cast<la_ssize_t>(piece.size());
        } catch (const InputError& error) {
            origin.failed = std::current_exception();
            archive_set_error(open, -1, "%s", error.what());
            return ARCHIVE_FATAL;
        }
    }
};

class OpenArchive {
public:
    OpenArchive(ByteStream& bytes, const ReadLimits& limits)
        : limits_{limits},
          origin_{bytes},
          open_{archive_read_new()}
    {
        auto* const open = open_.get();
        archive_read_support_filter_gzip(open);
        archive_read_support_filter_bzip2(open);
        archive_read_support_filter_xz(open);
        archive_read_support_filter_zstd(open);
        archive_read_support_format_zip_streamable(open);
        archive_read_support_format_tar(open);
        archive_read_support_format_raw(open);
        check(archive_read_open(open, &origin_, nullptr, Origin::read, nullptr));
    }

    /// The next entry, or nullptr after the last.
    archive_entry* next()
    {
        archive_entry* entry = nullptr;
        const auto result = archive_read_next_header(open_.get(), &entry);
        if (result == ARCHIVE_EOF) {
            return nullptr;
        }
        check(result);
        if (++members_ > limits_.members) {
            throw InputError{fmt::format("an archive of more than {} files; split it", limits_.members)};
        }
        return entry;
    }

    /// The next piece of the entry's bytes.
    std::string_view piece()
    {
        const void* data = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const auto result = archive_read_data_block(open_.get(), &data, &size, &offset);
        if (result == ARCHIVE_EOF) {
            return {};
        }
        check(result);
        expanded_ += size;
        check_limits();
        return size == 0 ? piece() : std::string_view{static_cast<const char*>(data), size};
    }

    /// One compressed file that is no archive.
    [[nodiscard]] bool is_single() const { return archive_format(open_.get()) == ARCHIVE_FORMAT_RAW; }

private:
    void check(int result)
    {
        if (origin_.failed) {
            std::rethrow_exception(origin_.failed);
        }
        if (result < ARCHIVE_WARN) {
            const char* const why = archive_error_string(open_.get());
            throw InputError{
                fmt::format("a damaged or cut archive ({}); fetch it again", why != nullptr ? why : "unreadable")};
        }
    }

    void check_limits() const
    {
        if (expanded_ > limits_.expanded) {
            throw InputError{fmt::format("an archive of more than {} bytes; split it", limits_.expanded)};
        }
        const auto taken = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_filter_bytes(open_.get(), -1), 1));
        if (expanded_ > limits_.ratio_from && expanded_ / taken > limits_.ratio) {
            throw InputError{fmt::format("a compression bomb: more than {} bytes come out for each that goes in; "
                                         "leave it out, or unpack it yourself",
                                         limits_.ratio)};
        }
    }

    const ReadLimits& limits_;
    Origin origin_;
    std::unique_ptr<archive, Closer> open_;
    std::size_t members_ = 0;
    std::uint64_t expanded_ = 0;
};

std::string_view name_of(archive_entry* entry)
{
    const char* name = archive_entry_pathname_utf8(entry);
    name = name != nullptr ? name : archive_entry_pathname(entry);
    return name != nullptr ? name : "";
}

bool any_part(std::string_view path, bool (*is)(std::string_view part))
{
    while (!path.empty()) {
        const auto end = std::min(path.find('/'), path.size());
        if (is(path.substr(0, end))) {
            return true;
        }
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return false;
}

bool is_hidden(std::string_view path)
{
    return any_part(path, [](std::string_view part) {
        return part == "__MACOSX" || (part.size() > 1 && part.front() == '.' && part != "..");
    });
}

bool climbs_out(std::string_view path)
{
    return path.substr(0, 1) == "/" || path.find('\\') != std::string_view::npos ||
           any_part(path, [](std::string_view part) { return part == ".."; });
}

std::string problem_of(archive_entry* entry)
{
    const auto name = name_of(entry);
    if (first_invalid_utf8(name)) {
        return "its name in the archive is not UTF-8; pack the archive again with UTF-8 names";
    }
    if (climbs_out(name)) {
        return "its name leads out of the archive; leave it out, or unpack the archive yourself";
    }
    return archive_entry_is_data_encrypted(entry) != 0 ? "locked with a password; unpack it yourself" : "";
}

}  // namespace

bool begins_archive(std::string_view first_bytes)
{
    constexpr std::array beginnings{"\x1f\x8b"sv,
                                    "BZh"sv,
                                    "\xfd"
                                    "7zXZ\0"sv,
                                    "\x28\xb5\x2f\xfd"sv,
                                    "PK\3\4"sv,
                                    "PK\5\6"sv};
    constexpr std::size_t tar_mark = 257;
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view begin) { return first_bytes.substr(0, begin.size()) == begin; }) ||
           (first_bytes.size() > tar_mark && first_bytes.substr(tar_mark, 5) == "ustar");
}

bool read_archive(ByteStream& archive, const ReadLimits& limits,
                  const std::function<bool(const ArchiveMember&, ByteStream&)>& visit)
{
    OpenArchive open{archive, limits};
    while (auto* const entry = open.next()) {
        const auto name = open.is_single() ? std::string_view{} : name_of(entry);
        if (!open.is_single() && (archive_entry_filetype(entry) != AE_IFREG || is_hidden(name))) {
            continue;
        }
        ByteStream member{[&open] { return open.piece(); }};
        if (!visit({readable_name(name), open.is_single() ? std::string{} : problem_of(entry)}, member)) {
            return false;
        }
    }
    return true;
}

}  // namespace soichi
