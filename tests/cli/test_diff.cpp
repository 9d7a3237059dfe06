#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/cli/good_article.hpp"
#include "tests/cli/program.hpp"
#include "tests/support/temp_store.hpp"

using soichi::test::Finished;
using soichi::test::good;
using soichi::test::has;
using soichi::test::run;
using soichi::test::TempFolder;

namespace {

using Words = std::vector<std::string>;

constexpr auto other =
    "Hội nghị tại Kon Tum\n\nNgày 02/3/2018, UBND tỉnh Kon Tum ban hành Kế hoạch số 5/KH-UBND thực hiện Chỉ thị số "
    "90/CT-TTg ngày 16/5/2016 của Thủ tướng Chính phủ.\n";

/// A folder with a store of one article, one of two, and their dumps.
class Scene {
public:
    Scene()
    {
        folder_.write("one/a.txt", good);
        folder_.write("two/a.txt", good);
        folder_.write("two/b.txt", other);
        for (const std::string name : {"one", "two"}) {
            REQUIRE(soichi({"import", name, "--db", name + ".db", "--quiet"}).code == 0);
            REQUIRE(soichi({"export", "--db", name + ".db", "--output", name + ".jsonl"}).code == 0);
        }
    }

    [[nodiscard]] Finished soichi(Words arguments) const
    {
        return run({.arguments = std::move(arguments), .folder = folder_.path()});
    }
    [[nodiscard]] const TempFolder& folder() const { return folder_; }

private:
    TempFolder folder_;
};

}  // namespace

TEST_CASE("stores and dumps of the same graph are equal, whichever stands first")
{
    Scene scene;
    for (const auto& names : {Words{"two.db", "two.db"}, Words{"two.db", "two.jsonl"}, Words{"two.jsonl", "two.db"},
                              Words{"two.jsonl", "two.jsonl"}}) {
        CAPTURE(names[0]);
        CAPTURE(names[1]);
        const auto finished = scene.soichi({"diff", names[0], names[1]});
        CHECK(finished.code == 0);
        CHECK(finished.out == "The two graphs are the same.\n");
        CHECK(finished.err.empty());
    }
}

TEST_CASE("a dump with texts is equal to its store")
{
    Scene scene;
    REQUIRE(scene.soichi({"export", "--db", "two.db", "--with-text", "--output", "texts.jsonl"}).code == 0);
    CHECK(scene.soichi({"diff", "texts.jsonl", "two.db"}).code == 0);
}

TEST_CASE("graphs that differ end with 1 and say the same of stores and dumps")
{
    Scene scene;
    const auto stores = scene.soichi({"diff", "one.db", "two.db", "--limit", "0"});
    CHECK(stores.code == 1);
    CHECK(has(stores.out, "Kế hoạch 5/KH-UBND implements Chỉ thị 90/CT-TTg"));
    CHECK(has(stores.out, "Hội nghị tại Kon Tum"));
    for (const auto& names :
         {Words{"one.db", "two.jsonl"}, Words{"one.jsonl", "two.db"}, Words{"one.jsonl", "two.jsonl"}}) {
        CAPTURE(names[0]);
        CAPTURE(names[1]);
        const auto mixed = scene.soichi({"diff", names[0], names[1], "--limit", "0"});
        CHECK(mixed.code == 1);
        CHECK(mixed.out == stores.out);
    }
    CHECK(has(scene.soichi({"diff", "one.db", "two.db", "--json"}).out, "\"schema\": \"soichi.diff/1\""));
    CHECK(has(scene.soichi({"diff", "two.db", "one.db"}).out, "1 lost"));
}

TEST_CASE("an article that is removed and judgements that are made are differences")
{
    Scene scene;
    REQUIRE(scene.soichi({"wrong", "5/KH-UBND", "IMPLEMENTS", "90/CT-TTg", "--db", "two.db"}).code == 0);
    const auto judged = scene.soichi({"diff", "two.jsonl", "two.db"});
    CHECK(judged.code == 1);
    CHECK(has(judged.out, "Implements: 1 lost"));
    CHECK_FALSE(has(judged.out, "gained"));
    REQUIRE(scene.soichi({"judgements", "undo", "last", "--db", "two.db"}).code == 0);
    CHECK(scene.soichi({"diff", "two.jsonl", "two.db"}).code == 0);
    REQUIRE(scene.soichi({"remove", "b.txt", "--db", "two.db"}).code == 0);
    CHECK(scene.soichi({"diff", "one.db", "two.db"}).code == 0);
    CHECK(scene.soichi({"diff", "two.jsonl", "two.db"}).code == 1);
}

TEST_CASE("an edge that is judged right is changed without a change of its evidence")
{
    Scene scene;
    REQUIRE(scene.soichi({"right", "5/KH-UBND", "IMPLEMENTS", "90/CT-TTg", "--db", "two.db"}).code == 0);
    const auto judged = scene.soichi({"diff", "two.jsonl", "two.db"});
    CHECK(judged.code == 1);
    CHECK(has(judged.out, "Implements: 1 changed"));
    CHECK(has(judged.out, "judged: (none) → right"));
    CHECK(has(judged.out, "Hội nghị tại Kon Tum"));
}

TEST_CASE("two nodes that are judged to be the same become one")
{
    Scene scene;
    REQUIRE(scene.soichi({"same", "5/KH-UBND", "12/KH-UBND", "--db", "two.db"}).code == 0);
    const auto judged = scene.soichi({"diff", "two.jsonl", "two.db"});
    CHECK(judged.code == 1);
    CHECK(has(judged.out, "Directive: 1 lost"));
}

TEST_CASE("what is no graph is told with its place")
{
    Scene scene;
    scene.folder().write("empty.jsonl", "");
    scene.folder().write("text.jsonl", "{\"type\":\"node\",\"id\":\"d_0000000000000001\",\"label\":\"x\"}\nnothing\n");
    scene.folder().write("odd.jsonl", "{\"type\":\"node\",\"id\":\"x\"}\n");
    scene.folder().write("order.jsonl", "{\"type\":\"node\",\"id\":\"d_0000000000000002\",\"label\":\"x\"}\n"
                                        "{\"type\":\"node\",\"id\":\"d_0000000000000001\",\"label\":\"y\"}\n");
    std::filesystem::create_directory(scene.folder().path() / "folder");
    struct Row {
        std::string when;
        Words names;
        int code;
        const char* says;
    };
    for (const auto& row : {
             Row{"nothing there", {"nowhere.db", "one.db"}, 2, "there is nothing at nowhere.db"},
             Row{"the second", {"one.db", "nowhere.db"}, 2, "there is nothing at nowhere.db"},
             Row{"no JSON", {"text.jsonl", "one.db"}, 3, "text.jsonl, line 2: not a JSON object"},
             Row{"no id", {"one.db", "odd.jsonl"}, 3, "odd.jsonl, line 1: neither a node nor an edge"},
             Row{"not in order", {"one.db", "order.jsonl"}, 3, "order.jsonl, line 2: ids are not in ascending order"},
             Row{"a folder that is no store", {"folder", "one.db"}, 5, "folder"},
             Row{"a name is missing", {"one.db"}, 2, "missing argument after"},
         }) {
        CAPTURE(row.when);
        auto words = row.names;
        words.insert(words.begin(), "diff");
        const auto finished = scene.soichi(words);
        CAPTURE(finished.err);
        CHECK(finished.code == row.code);
        CHECK(finished.out.empty());
        CHECK(has(finished.err, row.says));
    }
    CHECK(scene.soichi({"diff", "empty.jsonl", "one.db"}).code == 1);
    CHECK(scene.soichi({"diff", "empty.jsonl", "empty.jsonl"}).code == 0);
}
