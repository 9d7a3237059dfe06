#include "tests/read/archives.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <stdexcept>

namespace soichi::test {

namespace {

struct Closer {
    void operator()(archive* open) const { archive_write_free(open); }
};

la_ssize_t append(archive* /*open*/, void* to, const void* bytes, std::size_t size)
{
    static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

void must(int result, archive* open)
{
    if (result != ARCHIVE_OK) {
        throw std::runtime_error{archive_error_string(open)};
    }
}

}  // namespace

std::string archive_of(const Members& members, const std::string& format, const std::string& filter)
{
    std::string packed;
    const std::unique_ptr<archive, Closer> open{archive_write_new()};
    must(archive_write_set_format_by_name(open.get(), format.c_str()), open.get());
    if (filter != "none") {
        must(archive_write_add_filter_by_name(open.get(), filter.c_str()), open.get());
    }
    archive_write_set_bytes_in_last_block(open.get(), 1);
    must(archive_write_open(open.get(), &packed, nullptr, append, nullptr), open.get());
    for (const auto& [name, bytes] : members) {
        const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry{archive_entry_new(), archive_entry_free};
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        must(archive_write_header(open.get(), entry.get()), open.get());
        archive_write_data(open.get(), bytes.data(), bytes.size());
    }
    must(archive_write_close(open.get()), open.get());
    return packed;
}

std::string compressed(const std::string& bytes, const std::string& filter)
{
    return archive_of({{"data", bytes}}, "raw", filter);
}

}  // namespace soichi::test
