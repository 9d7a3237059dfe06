#include "importers/read/items.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <system_error>

#include "core/error.hpp"

namespace soichi {

namespace {

namespace fs = std::filesystem;

struct File {
    fs::path path;
    std::string source;  ///< relative to what was named
};

bool is_readable_format(const fs::path& path)
{
    return path.extension() == ".txt" || path.extension() == ".jsonl";
}

/// The files below `folder` that may hold articles, in byte order of their relative paths. Hidden ones are passed over.
std::vector<File> files_below(const fs::path& folder, std::vector<Rejection>& rejected)
{
    std::vector<File> files;
    std::error_code error;
    fs::recursive_directory_iterator at{folder, fs::directory_options::none, error};
    if (error) {
        rejected.push_back({folder.filename().string(), "cannot be read: " + error.message()});
        return files;
    }
    while (at != fs::recursive_directory_iterator{}) {
        const auto& path = at->path();
        const bool hidden = path.filename().string().rfind('.', 0) == 0;
        if (hidden && at->is_directory(error)) {
            at.disable_recursion_pending();
        }
        if (!hidden && at->is_regular_file(error) && is_readable_format(path)) {
            files.push_back({path, path.lexically_relative(folder).generic_string()});
        }
        at.increment(error);
        if (error) {
            rejected.push_back({path.lexically_relative(folder).generic_string(), "cannot be read: " + error.message()});
            break;
        }
    }
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.source < b.source; });
    return files;
}

/// Reads at most one byte more than an article may have, so that a huge file costs no more than that.
std::string read_bytes(std::istream& in, std::size_t limit)
{
    std::string bytes;
    constexpr std::size_t block = std::size_t{1} << 16U;
    while (in && bytes.size() <= limit) {
        const auto before = bytes.size();
        bytes.resize(before + block);
        in.read(bytes.data() + before, static_cast<std::streamsize>(block));
        bytes.resize(before + static_cast<std::size_t>(in.gcount()));
    }
    return bytes;
}

/// One line without its end, cut off where it is longer than any article could be.
bool read_line(std::istream& in, std::string& line, std::size_t limit)
{
    line.clear();
    bool any = false;
    for (int c = in.get(); c != std::char_traits<char>::eof(); c = in.get()) {
        any = true;
        if (c == '\n') {
            return true;
        }
        if (line.size() <= limit) {
            line.push_back(static_cast<char>(c));
        }
    }
    return any;
}

class ItemReader {
public:
    ItemReader(std::size_t max_article, const std::function<bool(Item)>& visit) : max_article_{max_article}, visit_{visit} {}

    /// False where the visitor wants no more.
    bool read_path(const std::string& name)
    {
        if (name == "-") {
            return visit_(plain_text_item(read_bytes(std::cin, max_article_), "stdin", max_article_));
        }
        const fs::path path{name};
        std::error_code error;
        const auto status = fs::status(path, error);
        if (!fs::exists(status)) {
            return visit_(Rejection{name, "no such file or folder; check the path"});
        }
        if (fs::is_directory(status)) {
            return read_folder(path, name);
        }
        if (!is_readable_format(path) && path.has_extension()) {
            return visit_(Rejection{name, "of no known format; plain text (.txt) and JSON Lines (.jsonl) can be read"});
        }
        return read_file({path, path.filename().string()});
    }

private:
    bool read_folder(const fs::path& path, const std::string& name)
    {
        std::vector<Rejection> rejected;
        const auto files = files_below(path, rejected);
        if (files.empty() && rejected.empty()) {
            return visit_(Rejection{name, "a folder without articles; it holds no .txt or .jsonl file"});
        }
        for (const auto& file : files) {
            if (!read_file(file)) {
                return false;
            }
        }
        return std::all_of(rejected.begin(), rejected.end(), [&](const Rejection& one) { return visit_(one); });
    }

    bool read_file(const File& file)
    {
        std::ifstream in{file.path, std::ios::binary};
        if (!in) {
            return visit_(Rejection{file.source, "cannot be opened; check its permissions"});
        }
        if (file.path.extension() == ".jsonl") {
            return read_lines(in, file.source);
        }
        return visit_(plain_text_item(read_bytes(in, max_article_), file.source, max_article_));
    }

    bool read_lines(std::istream& in, const std::string& source)
    {
        std::string line;
        // JSON escapes may double the bytes of a text.
        for (std::size_t number = 1; read_line(in, line, 2 * max_article_); ++number) {
            if (!line.empty() && !visit_(json_line_item(line, source, number, max_article_))) {
                return false;
            }
        }
        return true;
    }

    std::size_t max_article_;
    const std::function<bool(Item)>& visit_;
};

}  // namespace

void read_items(const std::vector<std::string>& paths, std::size_t max_article, const std::function<bool(Item)>& visit)
{
    ItemReader reader{max_article, visit};
    for (const auto& path : paths) {
        if (!reader.read_path(path)) {
            return;
        }
    }
}

}  // namespace soichi
