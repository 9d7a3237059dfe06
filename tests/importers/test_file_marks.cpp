#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "tests/importers/pages.hpp"
#include "tests/read/archives.hpp"
#include "tests/support/temp_store.hpp"

namespace soichi {

namespace {

namespace fs = std::filesystem;
using test::TempFolder;
using test::TempStore;

/// Was the file read, not only known? Text is counted where it is read.
bool was_read(const ImportReport& report)
{
    return report.bytes > 0;
}

std::string line_of(int number)
{
    std::string escaped;
    for (const char c : test::invented_text(number)) {
        escaped += c == '\n' ? std::string{"\\n"} : std::string{c};
    }
    return R"({"text":")" + escaped + "\"}\n";
}

/// JSON Lines of these articles, of which each tenth is broken.
std::string lines_of(int count)
{
    std::string lines;
    for (int i = 0; i < count; ++i) {
        lines += i % 10 == 9 ? "{\"text\":\n" : line_of(i);
    }
    return lines;
}

std::string table_of(int count)
{
    std::string table = "text,title\n";
    for (int i = 0; i < count; ++i) {
        table += '"' + test::invented_text(i) + "\",Tin " + std::to_string(i) + '\n';
    }
    return table;
}

/// Stops after so many items, as a signal does.
ImportOptions stopping_after(std::size_t items)
{
    ImportOptions options;
    options.jobs = 2;
    options.after_each = [items](const ImportReport& so_far) { return so_far.read < items; };
    return options;
}

/// The file is written again while its day and size stay the same.
void rewrite_in_secret(const fs::path& file, const std::string& bytes)
{
    const auto time = fs::last_write_time(file);
    REQUIRE(fs::file_size(file) == bytes.size());
    std::ofstream{file, std::ios::binary} << bytes;
    fs::last_write_time(file, time);
}

}  // namespace

TEST_CASE("a file that was imported is not read again, and counts as unchanged")
{
    TempFolder folder;
    const auto file = folder.write("a.txt", test::invented_text(1));
    TempStore store;
    CHECK(was_read(import_paths(*store, {file.string()})));
    const auto again = import_paths(*store, {file.string()});
    CHECK_FALSE(was_read(again));
    CHECK(again.read == 1);
    CHECK(again.unchanged == 1);
    CHECK(again.input_bytes == fs::file_size(file));
}

TEST_CASE("a file that changed is read again, even if its size and its day are the same")
{
    TempFolder folder;
    const auto file = folder.write("a.txt", test::invented_text(1));
    TempStore store;
    import_paths(*store, {file.string()});
    rewrite_in_secret(file, test::invented_text(2));
    const auto report = import_paths(*store, {file.string()});
    CHECK(report.added == 1);
    const auto other = folder.write("b.txt", test::invented_text(3));
    fs::last_write_time(other, fs::last_write_time(file));
    fs::rename(other, file);
    CHECK(import_paths(*store, {file.string()}).added == 1);
}

TEST_CASE("a file is read again with other options, and known with those that change nothing")
{
    struct Row {
        const char* why;
        std::function<void(ImportOptions&)> change;
        bool read;
    };
    const std::vector<Row> rows{
        {"another member", [](ImportOptions& o) { o.fields.title = "name"; }, true},
        {"an encoding", [](ImportOptions& o) { o.encoding = "utf-8"; }, true},
        {"a day", [](ImportOptions& o) { o.since = "2001-01-01"; }, true},
        {"larger articles", [](ImportOptions& o) { o.max_article *= 2; }, true},
        {"texts are not kept", [](ImportOptions& o) { o.keep_text = false; }, true},
        {"one thread", [](ImportOptions& o) { o.jobs = 1; }, false},
        {"another way to write", [](ImportOptions& o) { o.way = Way::tables; }, false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.why);
        TempFolder folder;
        const auto file = folder.write("a.jsonl", line_of(1)).string();
        TempStore store;
        import_paths(*store, {file});
        ImportOptions options;
        row.change(options);
        CHECK(was_read(import_paths(*store, {file}, options)) == row.read);
        CHECK_FALSE(was_read(import_paths(*store, {file}, options)));
        CHECK_FALSE(was_read(import_paths(*store, {file})));
    }
}

TEST_CASE("an article that was removed comes back when its file is imported again")
{
    TempFolder folder;
    folder.write("a.txt", test::invented_text(1));
    folder.write("b.txt", test::invented_text(2));
    TempStore store;
    const auto path = folder.path().string();
    import_paths(*store, {path});
    const auto before = test::dump_of(*store);
    CHECK(remove_article(*store, test::article_from(*store, "a.txt").id));
    const auto report = import_paths(*store, {path});
    CHECK(report.added == 1);
    CHECK(report.unchanged == 1);
    CHECK(test::dump_of(*store) == before);
    CHECK_FALSE(was_read(import_paths(*store, {path})));
}

TEST_CASE("files of the same name in two folders are two files")
{
    TempFolder folder;
    folder.write("one/a.txt", test::invented_text(1));
    folder.write("two/a.txt", test::invented_text(2));
    TempStore store;
    CHECK(import_paths(*store, {(folder.path() / "one").string()}).added == 1);
    CHECK(import_paths(*store, {(folder.path() / "two").string()}).added == 1);
    CHECK_FALSE(was_read(import_paths(*store, {(folder.path() / "one").string()})));
    // Named so, it has another source.
    const auto report = import_paths(*store, {folder.path().string()});
    CHECK(report.duplicate == 2);
    CHECK(source_names(test::article_from(*store, "one/a.txt")) == std::vector<std::string>{"a.txt", "one/a.txt"});
}

TEST_CASE("an import that was stopped goes on where it was, and tells everything in its account")
{
    TempFolder folder;
    const auto lines = folder.write("a.jsonl", lines_of(95)).string();
    const auto table = folder.write("b.csv", table_of(90)).string();
    test::Members members;
    for (int i = 100; i < 140; ++i) {
        members.emplace_back(std::to_string(i) + ".txt", test::invented_text(i));
    }
    members.emplace_back("inner.tar.gz", test::archive_of({{"x.jsonl", lines_of(30)}}, "ustar", "gzip"));
    const auto archive = folder.write("c.tar.zst", test::archive_of(members, "ustar", "zstd")).string();
    TempStore whole;
    const std::vector<std::string> paths{lines, table, archive};
    const auto wanted = import_paths(*whole, paths);
    for (const std::size_t stop : {1U, 7U, 60U, 94U, 95U, 130U, 200U, 240U}) {
        CAPTURE(stop);
        TempStore store;
        import_paths(*store, paths, stopping_after(stop));
        import_paths(*store, paths, stopping_after(stop + 20));
        const auto report = import_paths(*store, paths);
        CHECK(report.read == wanted.read);
        CHECK(report.rejected.size() == wanted.rejected.size());
        CHECK(report.added + report.unchanged + report.duplicate + report.replaced + report.rejected.size() ==
              report.read);
        CHECK(report.added < wanted.added);
        CHECK(test::dump_of(*store) == test::dump_of(*whole));
    }
}

TEST_CASE("a file that is known tells its rejections, and what was left out as too old, again")
{
    TempFolder folder;
    const auto lines = folder.write("a.jsonl", lines_of(25)).string();
    const std::string item = "<item><title>Tin</title><description></description></item>";
    const std::string good =
        "<item><title>Tin 1</title><description>UBND tỉnh Kon Tum họp về y tế.</description></item>";
    const auto feed = folder
                          .write("b.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>" + item + item + item +
                                              good + "</channel></rss>")
                          .string();
    const auto old = folder.write("c.jsonl", R"({"text":"UBND tỉnh Kon Tum họp.","date":"2001-02-03"})").string();
    TempStore store;
    ImportOptions options;
    options.since = "2010-01-01";
    const auto first = import_paths(*store, {lines, feed, old}, options);
    CHECK(first.before_since == 1);
    CHECK(first.rejected.size() >= 5);
    const auto again = import_paths(*store, {lines, feed, old}, options);
    CHECK_FALSE(was_read(again));
    CHECK(again.read == first.read);
    CHECK(again.before_since == 1);
    CHECK(again.unchanged == first.added);
    REQUIRE(again.rejected.size() == first.rejected.size());
    for (std::size_t i = 0; i < again.rejected.size(); ++i) {
        CHECK(again.rejected[i].source == first.rejected[i].source);
        CHECK(again.rejected[i].reason == first.rejected[i].reason);
    }
}

TEST_CASE("texts that were not kept are put in when they are imported to be kept, and stay from then on")
{
    TempFolder folder;
    const auto file = folder.write("a.txt", test::invented_text(1)).string();
    ImportOptions without;
    without.keep_text = false;
    TempStore plain;
    import_paths(*plain, {file});
    TempStore store;
    import_paths(*store, {file}, without);
    CHECK(test::article_from(*store, "a.txt").text.empty());
    CHECK(import_paths(*store, {file}).replaced == 1);
    CHECK(test::article_from(*store, "a.txt").text == test::invented_text(1));
    CHECK(test::dump_of(*store) == test::dump_of(*plain));
    const auto elsewhere = folder.write("sub/b.txt", test::invented_text(1)).string();
    CHECK(import_paths(*store, {elsewhere}, without).duplicate == 1);
    CHECK(test::article_from(*store, "a.txt").text == test::invented_text(1));
}

TEST_CASE("no text is left of an article whose least source is met without keeping it")
{
    TempFolder folder;
    const auto kept = folder.write("b.txt", test::invented_text(1)).string();
    const auto other = folder.write("a.txt", "  " + test::invented_text(1)).string();
    ImportOptions without;
    without.keep_text = false;
    TempStore store;
    import_paths(*store, {kept});
    import_paths(*store, {other}, without);
    TempStore reversed;
    import_paths(*reversed, {other}, without);
    import_paths(*reversed, {kept});
    for (auto* const one : {&store, &reversed}) {
        const auto article = test::article_from(**one, "a.txt");
        CHECK(article.text.empty());
        CHECK(article.text_bytes == fs::file_size(other));
        CHECK(article.sources.size() == 2);
    }
    CHECK(test::dump_of(*store) == test::dump_of(*reversed));
}

TEST_CASE("a store that was read with other rules knows its files")
{
    TempFolder folder;
    const auto file = folder.write("a.txt", test::invented_text(1)).string();
    TempStore store;
    import_paths(*store, {file});
    {
        Store::Batch batch{*store};
        batch.put_rules_version("0.old");
        batch.commit();
    }
    CHECK_FALSE(was_read(import_paths(*store, {file})));
    CHECK(store->snapshot().rules_version() == "0.old");
    import_paths(*store, {folder.write("b.txt", test::invented_text(2)).string()});
    CHECK(store->snapshot().rules_version() == "mixed");
    update(*store);
    CHECK(store->snapshot().rules_version() == rules_version());
    CHECK_FALSE(was_read(import_paths(*store, {file})));
}

}  // namespace soichi
