#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/cli/program.hpp"
#include "tests/support/temp_store.hpp"

using soichi::test::Finished;
using soichi::test::run;
using soichi::test::TempFolder;

namespace {

using Words = std::vector<std::string>;

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

/// A folder with a store of two articles.
class Scene {
public:
    Scene()
    {
        folder_.write("in/a.txt",
                      "UBND huyện Cầu Kè triển khai kế hoạch\n\nNgày 12/9/2016, UBND huyện Cầu Kè, tỉnh Trà Vinh ban "
                      "hành Kế hoạch số 12/KH-UBND thực hiện Chỉ thị số 90/CT-TTg ngày 16/5/2016 của Thủ tướng Chính "
                      "phủ. Chủ tịch UBND huyện Đinh Quốc Tuấn phát biểu.\n");
        folder_.write("in/b.txt",
                      "Hội nghị tại Kon Tum\n\nNgày 02/3/2018, tỉnh Kon Tum tổ chức hội nghị. Giám đốc Sở Y tế Đinh "
                      "Quốc Tuấn phát biểu.\n");
        REQUIRE(soichi({"import", "in", "--quiet"}).code == 0);
    }

    [[nodiscard]] Finished soichi(Words arguments) const
    {
        return run({.arguments = std::move(arguments), .folder = folder_.path(), .environment = {{"USER", "lan"}}});
    }
    [[nodiscard]] std::string dump() const { return soichi({"export"}).out; }
    [[nodiscard]] const TempFolder& folder() const { return folder_; }
    [[nodiscard]] std::string content(const std::string& name) const
    {
        std::ifstream in{folder_.path() / name, std::ios::binary};
        return {std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
    }

private:
    TempFolder folder_;
};

const Words the_edge{"12/KH-UBND", "IMPLEMENTS", "90/CT-TTg"};

Words with(Words first, const Words& more)
{
    first.insert(first.end(), more.begin(), more.end());
    return first;
}

}  // namespace

TEST_CASE("a judgement is noted with author, time and reason, listed, exported, undone and replayed")
{
    const Scene scene;
    const auto before = scene.dump();
    REQUIRE(scene.soichi(with({"wrong", "--reason", "another plan"}, the_edge)).code == 0);
    const auto after = scene.dump();
    CHECK(after != before);
    CHECK(!has(after, "\"IMPLEMENTS\""));
    const auto listed = scene.soichi({"judgements", "--json"}).out;
    CHECK(has(listed, R"("verdict": "wrong")"));
    CHECK(has(listed, R"("author": "lan")"));
    CHECK(has(listed, R"("reason": "another plan")"));
    REQUIRE(scene.soichi({"judgements", "export", "--output", "judged.tsv"}).code == 0);
    REQUIRE(scene.soichi({"judgements", "undo", "last"}).code == 0);
    CHECK(scene.dump() == before);
    REQUIRE(scene.soichi({"judgements", "replay", "judged.tsv"}).code == 0);
    CHECK(scene.dump() == after);
}

TEST_CASE("judgements may come before the articles")
{
    const Scene scene;
    REQUIRE(scene.soichi(with({"wrong"}, the_edge)).code == 0);
    const auto after = scene.dump();
    REQUIRE(scene.soichi({"judgements", "export", "--output", "judged.tsv"}).code == 0);
    REQUIRE(scene.soichi({"judgements", "replay", "judged.tsv", "--db", "new.db"}).code == 0);
    REQUIRE(scene.soichi({"import", "in", "--quiet", "--db", "new.db"}).code == 0);
    CHECK(scene.soichi({"export", "--db", "new.db"}).out == after);
}

TEST_CASE("what nobody can mean is refused in one line, and nothing is noted")
{
    const Scene scene;
    scene.folder().write("bad.tsv", "verdict\tsubject\trelation\tobject\tdetail\tauthor\ttime\treason\nsame\tx\n");
    struct Row {
        Words arguments;
        int code;
        std::string complaint;
    };
    for (const auto& row :
         {Row{{"same", "12/KH-UBND", "12/KH-UBND"}, 2, "is one node already"},
          Row{{"same", "tỉnh Kon Tum", "tỉnh Trà Vinh"}, 2, "--data"},
          Row{{"same", "12/KH-UBND", "nothing like it"}, 2, "nothing like it"},
          Row{{"split", "12/KH-UBND", "b.txt"}, 2, "does not name"},
          Row{{"wrong", "12/KH-UBND", "LIKES", "90/CT-TTg"}, 2, "no relation"},
          Row{{"wrong", "e_0000000000000000"}, 2, "no such edge"},
          Row{{"hide", "t_0000000000000000"}, 2, "t_0000000000000000"},
          Row{{"judgements", "undo", "00000000"}, 2, "no judgement"}, Row{{"judgements", "replay"}, 2, "replay"},
          Row{{"judgements", "replay", "bad.tsv"}, 3, "line 2"},
          Row{{"judgements", "replay", "in"}, 3, "cannot read"}}) {
        CAPTURE(row.complaint);
        const auto answer = scene.soichi(row.arguments);
        CHECK(answer.code == row.code);
        CHECK(has(answer.err, row.complaint));
    }
    CHECK(scene.soichi({"judgements", "--fail-empty"}).code == 6);
}

TEST_CASE("edges that were judged are gold that eval reads")
{
    const Scene scene;
    REQUIRE(scene.soichi(with({"right"}, the_edge)).code == 0);
    REQUIRE(scene.soichi({"judgements", "--as-gold", "gold"}).code == 0);
    CHECK(has(scene.content("gold/a.json"), "\"IMPLEMENTS\""));
    CHECK(!std::filesystem::exists(scene.folder().path() / "gold/b.json"));
    const auto score = scene.soichi({"eval", "--gold", "gold", "--json"});
    CHECK(score.code == 0);
    CHECK(has(score.out, "\"IMPLEMENTS\""));
    REQUIRE(scene.soichi(with({"wrong"}, the_edge)).code == 0);
    REQUIRE(scene.soichi({"judgements", "--as-gold", "gold"}).code == 0);
    CHECK(!has(scene.content("gold/a.json"), "\"IMPLEMENTS\""));
}

TEST_CASE("review lists namesakes until somebody judges them")
{
    const Scene scene;
    const auto pairs = [&] { return scene.soichi({"review", "--kind", "official", "--json", "--limit", "0"}).out; };
    scene.folder().write("in/c.txt",
                         "Hội nghị tại Kon Tum\n\nNgày 05/3/2018, tỉnh Kon Tum tổ chức hội nghị. Giám đốc Sở Y tế Đinh "
                         "Quốc Tuân trả lời.\n");
    REQUIRE(scene.soichi({"import", "in", "--quiet"}).code == 0);
    REQUIRE(has(pairs(), "nearly_same_name"));
    REQUIRE(has(pairs(), "same_post"));
    REQUIRE(scene.soichi({"different", "Đinh Quốc Tuân", "official:"}).code == 2);
    const auto found = scene.soichi({"find", "Đinh Quốc Tuấn", "--json"}).out;
    const auto key = pairs();
    const auto id = key.substr(key.find("\"o_") + 1, 18);
    const auto second = key.substr(key.find("\"o_", key.find("\"o_") + 1) + 1, 18);
    REQUIRE(scene.soichi({"different", id, second}).code == 0);
    CHECK(!has(pairs(), "nearly_same_name"));
}

TEST_CASE("tables that are laid over the gazetteer are noted, and update applies them")
{
    const Scene scene;
    scene.folder().write("data/agencies.tsv",
                         "id\tname\taliases\ttokens\tbranch\tparent\tfrom\tto\tsuccessors\tweak\tsource\n"
                         "TTg\tThủ tướng nước Văn Lang\tThủ tướng Chính phủ\tTTg\tstate\t\t\t\t\t\ttest\n");
    const auto before = scene.dump();
    const auto answer = scene.soichi({"stats", "--data", "data"});
    CHECK(answer.code == 0);
    CHECK(has(answer.err, "soichi update"));
    CHECK(scene.soichi({"update", "--data", "data", "--quiet"}).code == 0);
    CHECK(!has(scene.soichi({"stats", "--data", "data"}).err, "soichi update"));
    CHECK(scene.soichi({"import", "in", "--quiet", "--db", "new.db", "--data", "data"}).code == 0);
    CHECK(scene.soichi({"export", "--data", "data"}).out ==
          scene.soichi({"export", "--db", "new.db", "--data", "data"}).out);
    CHECK(scene.soichi({"update", "--quiet"}).code == 0);
    CHECK(scene.dump() == before);
    CHECK(scene.soichi({"stats", "--data", "nowhere"}).code == 3);
}

TEST_CASE("a day may be typed as people write it, and what is no day is refused")
{
    const Scene scene;
    for (const auto* day : {"2016-05-15", "15/5/2016", "4/2016", "2015"}) {
        CAPTURE(day);
        CHECK(scene.soichi({"trace", "90/CT-TTg", "--as-of", day}).code == 2);
    }
    for (const auto* day : {"2016-05-16", "16/5/2016", "5/2016", "2016"}) {
        CAPTURE(day);
        CHECK(scene.soichi({"trace", "90/CT-TTg", "--as-of", day}).code == 0);
    }
    for (const auto* day : {"", "31/2/2021", "2021-13", "21/5/1", "hôm nay", "0"}) {
        CAPTURE(day);
        const auto answer = scene.soichi({"trace", "90/CT-TTg", "--as-of", day});
        CHECK(answer.code == 2);
        CHECK(has(answer.err, "--as-of"));
    }
}
