#include "tests/exchange/samples.hpp"

#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <sstream>

#include "importers/exchange/extract_paths.hpp"
#include "importers/exchange/statements_json.hpp"
#include "query/dump/dump.hpp"

namespace fs = std::filesystem;

namespace soichi::test {

fs::path examples()
{
    return fs::path{SOICHI_PROJECT_DIR} / "examples/articles";
}

std::optional<fs::path> shared(const std::string& name)
{
    const char* const folder = std::getenv("SOICHI_SHARED");  // NOLINT(concurrency-mt-unsafe): one thread
    const auto path = fs::path{folder == nullptr ? "" : folder} / name;
    if (folder == nullptr || !fs::exists(path)) {
        std::cout << "skipped: no " << name << "; set SOICHI_SHARED to a folder with it" << std::endl;
        return std::nullopt;
    }
    return path;
}

std::optional<fs::path> unpacked(const std::string& corpus, int count, const TempFolder& folder)
{
    const auto packed = shared("corpus/" + corpus + ".jsonl.gz");
    if (!packed) {
        return std::nullopt;
    }
    const auto file = folder.path() / (corpus + ".jsonl");
    const auto command =
        "zcat '" + packed->string() + "' | head -n " + std::to_string(count) + " > '" + file.string() + "'";
    REQUIRE(std::system(command.c_str()) == 0);  // NOLINT(concurrency-mt-unsafe): one thread
    return file;
}

std::vector<ReadArticle> read_all(const std::vector<std::string>& paths)
{
    std::vector<ReadArticle> read;
    const auto report = extract_paths(paths, [&](const ReadArticle& one) { read.push_back(one); });
    CHECK(report.added == read.size());
    REQUIRE_FALSE(read.empty());
    return read;
}

std::vector<std::string> lines_of(const std::vector<std::string>& paths)
{
    std::vector<std::string> lines;
    for (const auto& read : read_all(paths)) {
        lines.push_back(to_json(read));
    }
    return lines;
}

std::string file_of(const TempFolder& folder, const std::string& name, const std::vector<std::string>& lines)
{
    std::string text;
    for (const auto& line : lines) {
        text += line + "\n";
    }
    return folder.write(name, text).string();
}

std::string dump(Store& store)
{
    std::ostringstream out;
    const auto snapshot = store.snapshot();
    const auto writer = dump_format_named("jsonl")->make(out, snapshot);
    write_graph(snapshot, *writer);
    return out.str();
}

std::string altered(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    CAPTURE(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace soichi::test
