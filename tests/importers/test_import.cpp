#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "core/store/store.hpp"
#include "importers/import.hpp"
#include "importers/replace.hpp"
#include "query/dump/dump.hpp"
#include "tests/support/temp_store.hpp"

namespace fs = std::filesystem;
using namespace soichi;

namespace {

std::vector<std::string> example_articles()
{
    std::vector<std::string> paths;
    for (const auto& entry : fs::directory_iterator{fs::path{SOICHI_PROJECT_DIR} / "examples/articles"}) {
        paths.push_back(entry.path().string());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::string dump(Store& store)
{
    std::ostringstream out;
    const auto snapshot = store.snapshot();
    const auto writer = dump_format_named("jsonl")->make(out, snapshot);
    write_graph(snapshot, *writer);
    return out.str();
}

/// The id of the article that came from this file name.
NodeId article_of(Store& store, const std::string& source)
{
    const auto snapshot = store.snapshot();
    for (const auto id : snapshot.articles()) {
        if (snapshot.article_facts(id)->sources.front().name == source) {
            return id;
        }
    }
    FAIL("no article from " << source);
    return {};
}

}  // namespace

TEST_CASE("importing twice changes nothing")
{
    test::TempStore store;
    const auto first = import_paths(*store, example_articles());
    const auto before = dump(*store);
    const auto second = import_paths(*store, example_articles());
    CHECK(first.added == example_articles().size());
    CHECK(second.unchanged == example_articles().size());
    CHECK(second.added == 0);
    CHECK(dump(*store) == before);
}

TEST_CASE("the order of import leaves no trace")
{
    auto paths = example_articles();
    test::TempStore forward;
    import_paths(*forward, paths);
    std::reverse(paths.begin(), paths.end());
    test::TempStore backward;
    import_paths(*backward, paths);
    // A third order, in two imports.
    test::TempStore mixed;
    std::rotate(paths.begin(), paths.begin() + 5, paths.end());
    import_paths(*mixed, {paths.begin() + 3, paths.end()});
    import_paths(*mixed, {paths.begin(), paths.begin() + 3});
    CHECK(dump(*backward) == dump(*forward));
    CHECK(dump(*mixed) == dump(*forward));
}

TEST_CASE("removing an article takes away exactly what only it said")
{
    const auto paths = example_articles();
    for (std::size_t left_out = 0; left_out < paths.size(); ++left_out) {
        CAPTURE(paths[left_out]);
        auto others = paths;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(left_out));
        test::TempStore never;
        import_paths(*never, others);
        test::TempStore removed;
        import_paths(*removed, paths);
        CHECK(remove_article(*removed, article_of(*removed, fs::path{paths[left_out]}.filename().string())));
        CHECK(dump(*removed) == dump(*never));
    }
}

TEST_CASE("an article that is not there cannot be removed")
{
    test::TempStore store;
    CHECK_FALSE(remove_article(*store, node_id(Kind::article, "nothing")));
}

TEST_CASE("the same text from two places is one article with two sources")
{
    const std::string text = "UBND tỉnh Kon Tum họp\n\nUBND tỉnh Kon Tum ban hành Kế hoạch số 45/KH-UBND.\n";
    test::TempFolder folder;
    const auto b = folder.write("b.txt", text).string();
    const auto a = folder.write("sub/a.txt", text).string();
    test::TempStore one;
    const auto report = import_paths(*one, {b, a});
    CHECK(report.added == 1);
    CHECK(report.duplicate == 1);
    const auto facts = one->snapshot().article_facts(one->snapshot().articles().front());
    CHECK(source_names(*facts) == std::vector<std::string>{"a.txt", "b.txt"});
    test::TempStore other_way;
    import_paths(*other_way, {a, b});
    CHECK(dump(*other_way) == dump(*one));
}

TEST_CASE("an item that is no article is rejected with its reason, and the others are imported")
{
    test::TempFolder folder;
    folder.write("bad/binary.txt", std::string_view{"UBND\0tỉnh", 11});
    folder.write("bad/empty.txt", "");
    folder.write("bad/latin.txt", "R\xE9"
                                  "publique \xE0 l'\xEE"
                                  "le, for\xEA"
                                  "t tr\xE8"
                                  "s vo\xFBt\xE9");
    folder.write("bad/lines.jsonl", "{\"text\": \"UBND tỉnh Kon Tum họp bàn.\"}\n{broken\n{\"title\": \"x\"}\n");
    folder.write("bad/two-words.txt", "Hai chữ");
    test::TempStore store;
    const auto report = import_paths(*store, {(folder.path() / "bad").string(), "/no/such/file"});
    CHECK(report.added == 1);
    REQUIRE(report.rejected.size() == 7);
    const auto reason = [&](const std::string& source) {
        for (const auto& rejection : report.rejected) {
            if (rejection.source == source) {
                return rejection.reason;
            }
        }
        return std::string{"not rejected"};
    };
    CHECK(reason("binary.txt").find("binary") != std::string::npos);
    CHECK(reason("empty.txt").find("empty") != std::string::npos);
    CHECK(reason("latin.txt").find("not UTF-8 (byte 1), nor in an older Vietnamese encoding") != std::string::npos);
    CHECK(reason("lines.jsonl:2").find("not JSON") != std::string::npos);
    CHECK(reason("lines.jsonl:3").find("no \"text\"") != std::string::npos);
    CHECK(reason("two-words.txt").find("three words") != std::string::npos);
    CHECK(reason("/no/such/file").find("no such file") != std::string::npos);
}

TEST_CASE("an article longer than the limit is one rejected item")
{
    test::TempFolder folder;
    folder.write("long.txt", std::string(5000, 'a'));
    folder.write("short.txt", "UBND tỉnh Kon Tum họp.");
    test::TempStore store;
    const auto report = import_paths(*store, {folder.path().string()}, {.max_article = 1000, .after_each = {}});
    CHECK(report.added == 1);
    CHECK(report.rejected.size() == 1);
}

TEST_CASE("every span cuts its words out of the stored text, on character boundaries")
{
    test::TempStore store;
    import_paths(*store, example_articles());
    const auto snapshot = store->snapshot();
    std::size_t spans = 0;
    for (const auto id : snapshot.articles()) {
        const auto article = snapshot.article(id).value();
        const auto statements = snapshot.statements(id).value();
        const auto check = [&](const Span& span) {
            REQUIRE(span.begin < span.end);
            REQUIRE(span.end <= article.text.size());
            const auto continues = [&](std::uint32_t at) {
                return at < article.text.size() && (static_cast<unsigned char>(article.text[at]) & 0xC0U) == 0x80U;
            };
            CHECK_FALSE(continues(span.begin));
            CHECK_FALSE(continues(span.end));
            ++spans;
        };
        for (const auto& entity : statements.entities) {
            std::for_each(entity.mentions.begin(), entity.mentions.end(), check);
        }
        for (const auto& claim : statements.claims) {
            check(claim.evidence);
            CHECK(claim.evidence.end - claim.evidence.begin <= 1500);
        }
    }
    CHECK(spans > 1000);
}

TEST_CASE("a decomposed text says what its composed form says")
{
    const std::string composed = "Ông Lò Văn Pâng, Giám đốc Sở Y tế tỉnh Sơn La, dự họp.";
    // The same letters with combining marks: ô o + U+0302, à a + U+0300 …
    const std::string decomposed = "O\u0302ng Lo\u0300 Va\u0306n Pa\u0302ng, Gia\u0301m \u0111o\u0302\u0301c "
                                   "So\u031B\u0309 Y te\u0302\u0301 ti\u0309nh So\u031Bn La, du\u031B\u0323 ho\u0323p.";
    const auto read = [](const std::string& text) {
        Article article;
        article.id = node_id(Kind::article, text);
        article.text = text;
        return extract(article);
    };
    const auto a = read(composed);
    const auto b = read(decomposed);
    REQUIRE(a.entities.size() == b.entities.size());
    for (std::size_t i = 0; i < a.entities.size(); ++i) {
        CHECK(a.entities[i].label == b.entities[i].label);
        CHECK(a.entities[i].key == b.entities[i].key);
    }
    REQUIRE(a.claims.size() == b.claims.size());
}

TEST_CASE("reading the stored texts again with the same rules changes nothing")
{
    test::TempStore store;
    import_paths(*store, example_articles());
    const auto before = dump(*store);
    const auto report = update(*store);
    CHECK(report.articles == example_articles().size());
    CHECK(report.changed == 0);
    CHECK(dump(*store) == before);
}

TEST_CASE("a store of older statements is brought up to a fresh import")
{
    test::TempStore fresh;
    import_paths(*fresh, example_articles());
    test::TempStore old;
    import_paths(*old, example_articles());
    // As an older version may have read it: one article without its claims, under another version of the rules.
    const auto id = article_of(*old, "02-tuyen-quang-ke-hoach-thuc-hien-chi-thi-61.txt");
    remove_article(*old, id);
    {
        auto article = fresh->snapshot().article(id).value();
        auto statements = fresh->snapshot().statements(id).value();
        statements.claims.clear();
        statements.rules = "0";
        replace(*old, std::nullopt, ReadArticle{article, statements});
    }
    CHECK(dump(*old) != dump(*fresh));
    CHECK(update(*old).changed == 1);
    CHECK(dump(*old) == dump(*fresh));
    CHECK(old->snapshot().statements(id) == fresh->snapshot().statements(id));
}
