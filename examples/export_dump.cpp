// From articles to a dump, without the command line: import a folder, write the graph out.
//
//     example_export_dump FOLDER STORE graph.jsonl
//
// Shows: importers/import.hpp, query/dump/dump.hpp. The extension of the file decides the format.
#include <filesystem>
#include <fstream>
#include <iostream>

#include "core/error.hpp"
#include "core/store/store.hpp"
#include "importers/import.hpp"
#include "query/dump/dump.hpp"

namespace {

int import_and_dump(const char* folder, const char* directory, const std::filesystem::path& target)
{
    const auto* const format = soichi::dump_format_named(target.extension().string());
    if (format == nullptr) {
        std::cerr << target << ": no format has this extension; there are:";
        for (const auto& known : soichi::dump_formats()) {
            std::cerr << ' ' << known.extension;
        }
        std::cerr << '\n';
        return 2;
    }
    auto store = soichi::Store::open(directory);
    const auto report = soichi::import_paths(store, {folder});
    for (const auto& [source, reason] : report.rejected) {
        std::cerr << source << ": " << reason << '\n';
    }
    std::cout << report.added << " of " << report.read << " articles are new\n";

    const auto snapshot = store.snapshot();
    std::ofstream file{target, std::ios::binary};
    soichi::write_graph(snapshot, *format->make(file, snapshot));
    file.flush();
    std::cout << target.filename().string() << ": " << file.tellp() << " bytes\n";
    return file.good() ? 0 : 1;
}

}  // namespace

int main(int count, char** words)
{
    if (count != 4) {
        std::cerr << "usage: " << words[0] << " FOLDER STORE FILE\n";
        return 2;
    }
    try {
        return import_and_dump(words[1], words[2], words[3]);
    } catch (const soichi::Error& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
