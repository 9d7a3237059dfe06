#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "importers/read/inputs.hpp"
#include "tests/support/temp_store.hpp"

namespace soichi {

namespace {

namespace fs = std::filesystem;
using test::TempFolder;

struct Read {
    std::vector<std::string> sources;
    std::vector<Rejection> rejected;
    std::vector<FileEnd> ends;

    [[nodiscard]] std::string reason(const std::string& source) const
    {
        for (const auto& rejection : rejected) {
            if (rejection.source == source) {
                return rejection.reason;
            }
        }
        return "not rejected";
    }
};

/// `during`: called at each item.
Read read_all(const std::vector<std::string>& paths, const std::function<void()>& during = {})
{
    Read read;
    const ReadOptions options;
    InputVisitor visitor;
    visitor.event = [&](InputEvent event) {
        if (const auto* const item = std::get_if<RawItem>(&event)) {
            read.sources.push_back(item->source);
            if (during) {
                during();
            }
        } else if (auto* const rejection = std::get_if<Rejection>(&event)) {
            read.rejected.push_back(std::move(*rejection));
        } else if (const auto* const end = std::get_if<FileEnd>(&event)) {
            read.ends.push_back(*end);
        }
        return true;
    };
    read_inputs(paths, options, visitor);
    return read;
}

bool has(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("files are read in the byte order of their relative paths")
{
    const TempFolder folder;
    for (const auto* const name :
         {"b.txt", "a/z.txt", "a.txt", "a-b.txt", "a/b/c.txt", "A.txt", ".hidden.txt", ".h/x.txt"}) {
        folder.write(name, "x");
    }
    CHECK(read_all({folder.path().string()}).sources ==
          std::vector<std::string>{"A.txt", "a-b.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt"});
}

TEST_CASE("what is in a folder and cannot be read is a rejection, and the rest is read")
{
    const TempFolder folder;
    folder.write("good.txt", "x");
    folder.write("tên \xFF hỏng.txt", "x");
    REQUIRE(::mkfifo((folder.path() / "pipe.txt").c_str(), 0600) == 0);
    fs::create_symlink("loop.txt", folder.path() / "loop.txt");
    fs::create_symlink("nowhere.txt", folder.path() / "lost.txt");
    fs::create_directory(folder.path() / "other");
    fs::create_directory_symlink(folder.path(), folder.path() / "other" / "round");
    const auto read = read_all({folder.path().string()});
    CHECK(read.sources == std::vector<std::string>{"good.txt"});
    CHECK(has(read.reason("tên %FF hỏng.txt"), "not UTF-8"));
    CHECK(has(read.reason("pipe.txt"), "pipe"));
    CHECK(has(read.reason("loop.txt"), "leads back to itself"));
    CHECK(has(read.reason("lost.txt"), "leads nowhere"));
    CHECK(has(read.reason("other/round"), "link to a folder"));
    CHECK(read.rejected.size() == 5);
}

TEST_CASE("a file or folder without permission is a rejection")
{
    if (::geteuid() == 0) {
        MESSAGE("skipped: the superuser may read everything");
        return;
    }
    const TempFolder folder;
    folder.write("good.txt", "x");
    folder.write("closed.txt", "x");
    folder.write("shut/a.txt", "x");
    fs::permissions(folder.path() / "closed.txt", fs::perms::none);
    fs::permissions(folder.path() / "shut", fs::perms::none);
    const auto read = read_all({folder.path().string()});
    fs::permissions(folder.path() / "shut", fs::perms::owner_all);
    CHECK(read.sources == std::vector<std::string>{"good.txt"});
    CHECK(has(read.reason("closed.txt"), "permissions"));
    CHECK(has(read.reason("shut"), "permissions"));
}

TEST_CASE("a path that is not there is a rejection and the others are read")
{
    const TempFolder folder;
    const auto file = folder.write("a.txt", "x").string();
    const auto read = read_all({"/no/such/file", file});
    CHECK(read.sources == std::vector<std::string>{"a.txt"});
    CHECK(has(read.reason("/no/such/file"), "no such file"));
}

TEST_CASE("a file that changes while it is read says so instead of its last item")
{
    const TempFolder folder;
    std::string lines;
    for (int i = 0; i < 5; ++i) {
        lines += "{\"text\": \"x\"}\n";
    }
    const auto file = folder.write("a.jsonl", lines);
    const auto read = read_all({file.string()}, [&] { std::ofstream{file, std::ios::app} << "{}\n"; });
    CHECK(has(read.reason("a.jsonl"), "changed while it was read"));
    REQUIRE(read.ends.size() == 1);
    CHECK_FALSE(read.ends[0].unchanged);
}

TEST_CASE("items that are known are not given again, and a file that is known as a whole is not opened")
{
    const TempFolder folder;
    const auto file = folder.write("a.jsonl", "{}\n{}\n{}\n").string();
    std::vector<std::string> sources;
    const ReadOptions options;
    InputVisitor visitor;
    visitor.event = [&](InputEvent event) {
        if (const auto* const item = std::get_if<RawItem>(&event)) {
            sources.push_back(item->source);
        }
        return true;
    };
    std::uint64_t bytes = 0;
    visitor.bytes_read = [&](std::size_t some) { bytes += some; };
    visitor.known_items = [](const FileBegin&) { return std::optional<std::uint64_t>{2}; };
    read_inputs({file}, options, visitor);
    CHECK(sources == std::vector<std::string>{"a.jsonl:3"});
    CHECK(bytes == 9);
    visitor.known_items = [](const FileBegin&) { return std::optional<std::uint64_t>{}; };
    read_inputs({file}, options, visitor);
    CHECK(sources.size() == 1);
    CHECK(bytes == 9);
}

TEST_CASE("an empty folder is a rejection")
{
    const TempFolder folder;
    CHECK(read_all({folder.path().string()}).rejected.size() == 1);
}

}  // namespace soichi
