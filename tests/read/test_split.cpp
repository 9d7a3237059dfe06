#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "core/error.hpp"
#include "importers/read/split.hpp"
#include "tests/read/archives.hpp"

namespace soichi {

namespace {

using test::archive_of;
using test::compressed;

struct Split {
    std::vector<RawItem> items;
    std::vector<Rejection> rejected;
    std::vector<std::string> passed_over;
    std::string broken;  ///< what was thrown

    [[nodiscard]] std::vector<std::string> sources() const
    {
        std::vector<std::string> sources;
        for (const auto& item : items) {
            sources.push_back(item.source);
        }
        return sources;
    }
};

Split split_up(const std::string& bytes, const std::string& name, const ReadOptions& options = {}, bool named = false)
{
    Split found;
    auto stream = stream_of(bytes);
    const auto visit = [&](InputEvent event) {
        if (auto* const item = std::get_if<RawItem>(&event)) {
            found.items.push_back(std::move(*item));
        } else if (auto* const rejection = std::get_if<Rejection>(&event)) {
            found.rejected.push_back(std::move(*rejection));
        } else {
            found.passed_over.push_back(std::get<PassedOver>(event).source);
        }
        return true;
    };
    try {
        split(stream, name, name, named, options, visit);
    } catch (const InputError& error) {
        found.broken = error.what();
    }
    return found;
}

using Strings = std::vector<std::string>;

const std::string text = "UBND tỉnh Gió Lành họp về kế hoạch.";

}  // namespace

TEST_CASE("archives of every kind are read without unpacking them")
{
    struct Row {
        const char* name;
        const char* format;
        const char* filter;
    };
    for (const auto& row :
         {Row{"a.zip", "zip", "none"}, Row{"a.tar", "ustar", "none"}, Row{"a.tgz", "ustar", "gzip"},
          Row{"a.tar.bz2", "ustar", "bzip2"}, Row{"a.tar.xz", "ustar", "xz"}, Row{"a.tar.zst", "ustar", "zstd"}}) {
        CAPTURE(row.name);
        const auto found = split_up(
            archive_of({{"tin/một.txt", text}, {"b.jsonl", "{}\n{}\n"}, {"logo.png", "x"}}, row.format, row.filter),
            row.name);
        const std::string name = row.name;
        CHECK(found.sources() == Strings{name + "/tin/một.txt", name + "/b.jsonl:1", name + "/b.jsonl:2"});
        CHECK(found.items.at(0).bytes == text);
        CHECK(found.passed_over == Strings{name + "/logo.png"});
        CHECK(found.rejected.empty());
    }
}

TEST_CASE("a compressed file is read as what it is without the ending")
{
    for (const auto* const ending : {"gzip:.gz", "bzip2:.bz2", "xz:.xz", "zstd:.zst"}) {
        CAPTURE(ending);
        const std::string both = ending;
        const auto filter = both.substr(0, both.find(':'));
        const auto name = "tin.jsonl" + both.substr(both.find(':') + 1);
        CHECK(split_up(compressed("{}\n", filter), name).sources() == Strings{name + ":1"});
    }
}

TEST_CASE("a file of several compressed parts is read to its end")
{
    CHECK(split_up(compressed("{}\n", "gzip") + compressed("{}\n", "gzip"), "a.jsonl.gz").items.size() == 2);
}

TEST_CASE("archives within archives are read, but not for ever")
{
    auto inner = archive_of({{"a.txt", text}}, "zip", "none");
    CHECK(split_up(archive_of({{"in.zip", inner}}, "ustar", "gzip"), "out.tgz").sources() ==
          Strings{"out.tgz/in.zip/a.txt"});
    for (int i = 0; i < 5; ++i) {
        inner = archive_of({{"in.zip", inner}}, "zip", "none");
    }
    const auto found = split_up(inner, "deep.zip");
    CHECK(found.items.empty());
    REQUIRE(found.rejected.size() == 1);
    CHECK(found.rejected[0].reason.find("more than 4 deep") != std::string::npos);
}

TEST_CASE("names that lead out of the archive are rejected and the others read")
{
    const auto found =
        split_up(archive_of({{"../../etc/a.txt", text}, {"/b.txt", text}, {"c\\..\\d.txt", text}, {"e.txt", text}},
                            "ustar", "none"),
                 "a.tar");
    CHECK(found.sources() == Strings{"a.tar/e.txt"});
    CHECK(found.rejected.size() == 3);
    for (const auto& rejection : found.rejected) {
        CHECK(rejection.reason.find("leads out of the archive") != std::string::npos);
    }
}

TEST_CASE("hidden members hold no articles")
{
    const auto found = split_up(
        archive_of({{".git/a.txt", text}, {"__MACOSX/._a.txt", text}, {"./a.txt", text}}, "ustar", "none"), "a.tar");
    CHECK(found.sources().size() == 1);
    CHECK(found.rejected.empty());
}

TEST_CASE("compression bombs are refused before they take memory or time")
{
    ReadOptions options;
    options.limits.ratio_from = 1 << 20;
    const std::string zeros(std::size_t{64} << 20U, '0');
    for (const auto* const filter : {"gzip", "zstd", "xz"}) {
        CAPTURE(filter);
        const auto found = split_up(archive_of({{"a.jsonl", zeros}}, "ustar", filter), "bomb.tar", options);
        CHECK(found.items.empty());
        CHECK(found.rejected.empty());
        CHECK(found.broken.find("compression bomb") != std::string::npos);
    }
}

TEST_CASE("an archive of more files or bytes than the limits is refused after what fits")
{
    ReadOptions options;
    options.limits.members = 2;
    const auto archive = archive_of({{"a.txt", text}, {"b.txt", text}, {"c.txt", text}}, "ustar", "none");
    CHECK(split_up(archive, "a.tar", options).items.size() == 2);
    CHECK(split_up(archive, "a.tar", options).broken.find("more than 2 files") != std::string::npos);
    options = {};
    options.limits.expanded = text.size() + 1;
    const auto found = split_up(archive, "a.tar", options);
    CHECK(found.items.size() == 1);
}

TEST_CASE("a cut archive gives what came before the cut and a reason")
{
    struct Row {
        const char* filter;
        const char* name;
    };
    for (const auto& row : {Row{"gzip", "a.jsonl.gz"}, Row{"bzip2", "a.jsonl.bz2"}, Row{"xz", "a.jsonl.xz"},
                            Row{"zstd", "a.jsonl.zst"}}) {
        CAPTURE(row.filter);
        std::string lines;
        for (int i = 0; i < 50'000; ++i) {
            lines += R"({"text":")" + std::to_string(i * 7919) + "\"}\n";
        }
        const auto whole = compressed(lines, row.filter);
        const auto found = split_up(whole.substr(0, whole.size() / 2), row.name);
        CHECK(found.rejected.empty());
        CHECK(found.broken.find("damaged or cut") != std::string::npos);
        CHECK(found.broken.find('\n') == std::string::npos);
    }
}

TEST_CASE("a broken archive in an archive is one rejection, and the others are read")
{
    const auto whole = compressed(std::string(100'000, 'x') + text, "gzip");
    const auto found = split_up(
        archive_of({{"cut.txt.gz", whole.substr(0, whole.size() / 2)}, {"b.txt", text}}, "ustar", "none"), "a.tar");
    CHECK(found.sources() == Strings{"a.tar/b.txt"});
    CHECK(found.broken.empty());
    REQUIRE(found.rejected.size() == 1);
    CHECK(found.rejected[0].source == "a.tar/cut.txt.gz");
}

TEST_CASE("what the bytes say goes before the ending of the name")
{
    CHECK(split_up("<!DOCTYPE html><html><body>x</body></html>", "a.txt").items.at(0).format == Format::html);
    CHECK(split_up("%PDF-1.4", "a.html").items.at(0).format == Format::pdf);
    CHECK(split_up("<?xml version=\"1.0\"?>\n<rss></rss>", "a.html").items.at(0).format == Format::feed);
    CHECK(split_up(text, "a.html").items.at(0).format == Format::html);
    CHECK(split_up("{\\rtf1 x}", "a.docx").rejected.at(0).reason.find("RTF") != std::string::npos);
    CHECK(split_up("PK\3\4", "a.xlsx").rejected.at(0).reason.find("CSV") != std::string::npos);
}

TEST_CASE("a file without a known ending is read where its bytes are certain, or where the user names it")
{
    CHECK(split_up("<html><body>x</body></html>", "index.html?id=3").items.size() == 1);
    CHECK(split_up(text, "README").passed_over == Strings{"README"});
    CHECK(split_up(text, "README", {}, true).items.at(0).format == Format::plain_text);
    CHECK(split_up("{\"text\": \"a\"}\n{\"text\": \"b\"}\n", "stdin", {}, true).items.size() == 2);
}

TEST_CASE("a document of more bytes than the limit is one rejection")
{
    ReadOptions options;
    options.limits.article = 1000;
    CHECK(split_up(std::string(3000, 'x'), "a.txt", options).rejected.size() == 1);
    CHECK(split_up("<html>" + std::string(5000, 'x'), "a.html", options).rejected.size() == 1);
    CHECK(split_up("<html>" + std::string(3000, 'x'), "a.html", options).items.size() == 1);
}

}  // namespace soichi
