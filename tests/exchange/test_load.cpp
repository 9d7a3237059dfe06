#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "importers/exchange/load.hpp"
#include "importers/exchange/statements_json.hpp"
#include "tests/exchange/samples.hpp"

using namespace soichi;
using namespace soichi::test;

namespace {

/// A store of the lines gives the dump of a store of the articles, and not a trace more.
void check_same_as_import(const std::vector<std::string>& paths)
{
    TempFolder folder;
    TempStore imported;
    const auto account = import_paths(*imported, paths);
    TempStore loaded;
    const auto report = load(*loaded, {file_of(folder, "lines.jsonl", lines_of(paths))});
    REQUIRE(report.rejected.empty());
    CHECK(report.added == account.added);
    CHECK(report.duplicate == account.duplicate);
    CHECK(report.replaced == account.replaced);
    CHECK(report.unchanged == account.unchanged);
    CHECK(report.bytes == account.bytes);
    CHECK(dump(*loaded) == dump(*imported));
    CHECK(loaded->snapshot().rules_version() == imported->snapshot().rules_version());
    for (const auto id : imported->snapshot().articles()) {
        CHECK(loaded->snapshot().statements(id) == imported->snapshot().statements(id));
    }
}

/// One text under three sources, whose days and addresses differ.
std::string told_thrice(const TempFolder& folder)
{
    const std::string text = "\"text\":\"Ngày 2/3, UBND huyện Cầu Kè họp và ban hành Kế hoạch số 12/KH-UBND.\"";
    return folder
        .write("c.jsonl", "{\"id\":\"c\",\"date\":\"2019-05-06\",\"source\":\"Báo Trà Vinh\"," + text +
                              "}\n{\"id\":\"b\",\"date\":\"2018-05-06\"," + text +
                              "}\n{\"id\":\"a\",\"source\":\"Báo Bến Tre\"," + text + "}\n")
        .string();
}

}  // namespace

TEST_CASE("lines give the store that an import of their articles gives")
{
    check_same_as_import({examples().string()});
}

TEST_CASE("articles that are met in several places are one, as an import makes them")
{
    TempFolder folder;
    const std::string text = "UBND tỉnh Kon Tum họp\n\nUBND tỉnh Kon Tum ban hành Kế hoạch số 45/KH-UBND.\n";
    const auto b = folder.write("b.txt", text).string();
    const auto a = folder.write("sub/a.txt", "  " + text).string();
    check_same_as_import({b, a, examples().string(), told_thrice(folder)});
}

TEST_CASE("lines of annotated articles give the store that an import of them gives")
{
    const auto articles = shared("articles");
    const auto dev = shared("dev/articles");
    if (articles && dev) {
        check_same_as_import({articles->string(), dev->string()});
    }
}

TEST_CASE("lines of two hundred articles of the corpora give the store that an import of them gives")
{
    TempFolder folder;
    std::vector<std::string> files;
    for (const auto* const corpus : {"administrative", "general", "official-documents", "provincial-2025"}) {
        if (const auto file = unpacked(corpus, 50, folder)) {
            files.push_back(file->string());
        }
    }
    if (!files.empty()) {
        check_same_as_import(files);
    }
}

TEST_CASE("the order of the lines, and the files that they stand in, leave no trace")
{
    TempFolder folder;
    auto lines = lines_of({examples().string(), told_thrice(folder)});
    TempStore one;
    load(*one, {file_of(folder, "one.jsonl", lines)});
    const auto wanted = dump(*one);
    std::reverse(lines.begin(), lines.end());
    TempStore backward;
    load(*backward, {file_of(folder, "backward.jsonl", lines)});
    CHECK(dump(*backward) == wanted);
    std::rotate(lines.begin(), lines.begin() + 6, lines.end());
    const auto half = lines.begin() + 8;
    const auto first = file_of(folder, "first.jsonl", {lines.begin(), half});
    const auto second = file_of(folder, "second.jsonl", {half, lines.end()});
    TempStore split;
    load(*split, {second});
    load(*split, {first, second});
    CHECK(dump(*split) == wanted);
}

TEST_CASE("loading twice changes nothing")
{
    TempFolder folder;
    const auto lines = lines_of({examples().string()});
    const auto file = file_of(folder, "lines.jsonl", lines);
    TempStore store;
    load(*store, {file});
    const auto before = dump(*store);
    const auto report = load(*store, {file});
    CHECK(report.unchanged == lines.size());
    CHECK(report.added == 0);
    CHECK(dump(*store) == before);
}

TEST_CASE("what was loaded can be removed without a trace")
{
    TempFolder folder;
    TempStore store;
    load(*store, {file_of(folder, "lines.jsonl", lines_of({examples().string(), told_thrice(folder)}))});
    for (const auto id : store->snapshot().articles()) {
        CHECK(remove_article(*store, id));
    }
    CHECK(dump(*store).empty());
}

TEST_CASE("statements that say the same twice are taken and can be removed without a trace")
{
    TempFolder folder;
    auto read = read_all({examples().string()}).front();
    auto& statements = read.statements;
    REQUIRE_FALSE(statements.claims.empty());
    for (std::size_t i = 0, count = statements.entities.size(); i < count; ++i) {
        auto again = statements.entities[i];
        again.label += " bis";
        again.aliases.push_back(again.label);
        again.aliases.push_back(again.label);
        statements.entities.push_back(again);
    }
    auto claims = statements.claims;
    claims[0].confidence /= 2;
    statements.claims.insert(statements.claims.end(), claims.begin(), claims.end());
    statements.published.insert(statements.published.end(), statements.published.begin(), statements.published.end());
    TempStore store;
    load(*store, {file_of(folder, "others.jsonl", lines_of({examples().string()}))});
    REQUIRE(remove_article(*store, read.article.id));
    const auto before = dump(*store);
    CHECK(load(*store, {file_of(folder, "twice.jsonl", {to_json(read)})}).added == 1);
    CHECK(dump(*store) != before);
    CHECK(remove_article(*store, read.article.id));
    CHECK(dump(*store) == before);
}

TEST_CASE("a line that is not taken is one rejection with its number, and the others are loaded")
{
    TempFolder folder;
    auto lines = lines_of({examples().string()});
    const auto count = lines.size();
    lines[1] = altered(lines[1], "statements/1", "statements/9");
    lines.insert(lines.begin() + 3, "");
    lines.insert(lines.begin() + 4, "{\"broken");
    lines.back() += "\r";
    const auto file = file_of(folder, "lines.jsonl", lines);
    TempStore store;
    const auto report = load(*store, {"/no/such/file", folder.path().string(), file});
    CHECK(report.read == count + 3);
    CHECK(report.added == count - 1);
    REQUIRE(report.rejected.size() == 4);
    CHECK(report.rejected[0].source == "/no/such/file");
    CHECK(report.rejected[1].reason.find("a folder") != std::string::npos);
    CHECK(report.rejected[2].source == file + ":2");
    CHECK(report.rejected[3].source == file + ":5");
}

TEST_CASE("a line longer than the limit is one rejection")
{
    TempFolder folder;
    auto lines = lines_of({examples().string()});
    std::sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    const auto file = file_of(folder, "lines.jsonl", lines);
    TempStore store;
    const auto report = load(*store, {file}, {.max_line = lines.back().size() - 1, .after_each = {}});
    CHECK(report.added == lines.size() - 1);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].reason.find("longer than a line may be") != std::string::npos);
}

TEST_CASE("loading stops where it is told to")
{
    TempFolder folder;
    const auto file = file_of(folder, "lines.jsonl", lines_of({examples().string()}));
    TempStore store;
    const auto report =
        load(*store, {file, file}, {.after_each = [](const ImportReport& so_far) { return so_far.read < 3; }});
    CHECK(report.read == 3);
    CHECK(store->snapshot().articles().size() == 3);
}

TEST_CASE("lines give the versions, duplicates and near duplicates that an import of their articles gives")
{
    TempFolder folder;
    std::string words;
    for (int i = 0; i < 200; ++i) {
        words += "việc thứ " + std::to_string(i) + " của huyện, ";
    }
    const auto page = [](const std::string& date, const std::string& text) {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>Tin " + date +
               "</title></head><body><p>" + text + "</p></body></html>";
    };
    std::string warc;
    int number = 0;
    for (const auto& [date, text] : std::vector<std::pair<std::string, std::string>>{
             {"2020-02-01", "UBND tỉnh Kon Tum ban hành Kế hoạch số 2/KH-UBND. " + words},
             {"2020-03-01", "UBND tỉnh Kon Tum ban hành Kế hoạch số 3/KH-UBND. " + words + "Hết."},
             {"2020-01-01", "UBND tỉnh Kon Tum ban hành Kế hoạch số 1/KH-UBND. " + words}}) {
        const auto body = page(date, text);
        warc +=
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://kontum.example.org/tin/1\r\nWARC-Date: " +
            date + "T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:" + std::to_string(number++) +
            ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + std::to_string(body.size()) +
            "\r\n\r\n" + body + "\r\n\r\n";
    }
    const auto crawl = folder.write("crawl.warc", warc).string();
    const auto twin = folder
                          .write("twin.txt", "Tin 2020-03-01\n\nUBND tỉnh Kon Tum ban hành Kế hoạch số 3/KH-UBND. " +
                                                 words + "Hết. Hội nghị kết thúc vào buổi chiều cùng ngày.\n")
                          .string();
    check_same_as_import({crawl, twin, examples().string()});
    TempStore store;
    import_paths(*store, {crawl, twin});
    CHECK(store->snapshot().counts().superseded == 2);
    CHECK(dump(*store).find("near_duplicate_of") != std::string::npos);
}

TEST_CASE("lines of a store that keeps no texts leave what it says")
{
    TempFolder folder;
    TempStore store;
    ImportOptions options;
    options.keep_text = false;
    const auto told = told_thrice(folder);
    import_paths(*store, {told}, options);
    TempStore kept;
    import_paths(*kept, {told});
    load(*store, {file_of(folder, "lines.jsonl", lines_of({told}))});
    CHECK(dump(*store) == dump(*kept));
}
