#include "importers/read/walk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>
#include <vector>

#include "core/names/utf8.hpp"

namespace soichi {

namespace {

namespace fs = std::filesystem;

struct Entry {
    std::string order;  ///< sorts as the paths below it do
    fs::path path;
    fs::file_status status;
    std::error_code error;
};

bool is_hidden(const fs::path& path)
{
    return path.filename().string().rfind('.', 0) == 0;
}

Entry entry_of(const fs::directory_entry& found)
{
    Entry entry{found.path().filename().string(), found.path(), {}, {}};
    entry.status = found.symlink_status(entry.error);
    if (!entry.error && entry.status.type() == fs::file_type::directory) {
        entry.order += '/';
    }
    return entry;
}

std::vector<Entry> entries_of(const fs::path& folder, std::error_code& error)
{
    std::vector<Entry> entries;
    for (fs::directory_iterator at{folder, error}, end; !error && at != end; at.increment(error)) {
        if (!is_hidden(at->path())) {
            entries.push_back(entry_of(*at));
        }
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.order < b.order; });
    return entries;
}

/// Why the entry holds no article; nothing where it may.
std::string problem_of(const Entry& entry)
{
    if (first_invalid_utf8(entry.path.filename().string())) {
        return "its name is not UTF-8; rename it";
    }
    std::error_code error;
    const auto type = fs::status(entry.path, error).type();
    if (error == std::errc::too_many_symbolic_link_levels) {
        return "a link that leads back to itself; remove it";
    }
    if (error == std::errc::no_such_file_or_directory || type == fs::file_type::not_found) {
        return "a link that leads nowhere; remove or mend it";
    }
    if (error) {
        return fmt::format("cannot be looked at: {}; check its permissions", error.message());
    }
    if (type == fs::file_type::directory) {
        return "a link to a folder, which is not followed; name that folder itself";
    }
    return type == fs::file_type::regular ? std::string{}
                                          : "no ordinary file but a pipe, socket or device; name it itself to read it";
}

bool walk_below(const fs::path& folder, const std::string& prefix, const std::function<bool(const FoundFile&)>& visit)
{
    std::error_code error;
    const auto entries = entries_of(folder, error);
    if (error) {
        const auto name = prefix.empty() ? folder.filename().string() : prefix.substr(0, prefix.size() - 1);
        return visit(
            {folder, readable_name(name), fmt::format("cannot be read: {}; check its permissions", error.message())});
    }
    return std::all_of(entries.begin(), entries.end(), [&](const Entry& entry) {
        const auto source = prefix + readable_name(entry.path.filename().string());
        if (entry.status.type() == fs::file_type::directory) {
            return walk_below(entry.path, source + '/', visit);
        }
        return visit({entry.path, source, problem_of(entry)});
    });
}

}  // namespace

bool walk(const fs::path& folder, const std::function<bool(const FoundFile&)>& visit)
{
    return walk_below(folder, {}, visit);
}

std::string readable_name(std::string_view name)
{
    std::string readable;
    while (const auto invalid = first_invalid_utf8(name)) {
        readable += name.substr(0, *invalid);
        readable += fmt::format("%{:02X}", static_cast<unsigned char>(name[*invalid]));
        name.remove_prefix(*invalid + 1);
    }
    return readable.append(name);
}

}  // namespace soichi
