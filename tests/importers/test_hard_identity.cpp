// Hard cases over several articles: what becomes one node of the graph, and what must not.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "importers/import.hpp"
#include "query/dump/dump.hpp"
#include "tests/support/temp_store.hpp"

using namespace soichi;

namespace {

/// The dump of a store of these articles, line by line.
std::vector<std::string> dumped(const std::vector<std::string>& articles)
{
    const test::TempFolder folder;
    test::TempStore store;
    std::vector<std::string> paths;
    for (const auto& article : articles) {
        paths.push_back(folder.write(std::to_string(paths.size()) + ".txt", article).string());
    }
    import_paths(*store, paths);
    std::stringstream out;
    const auto snapshot = store->snapshot();
    const auto writer = dump_format_named("jsonl")->make(out, snapshot);
    write_graph(snapshot, *writer);
    std::vector<std::string> lines;
    for (std::string line; std::getline(out, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// How many lines hold all of these words.
std::ptrdiff_t count(const std::vector<std::string>& lines, const std::vector<std::string>& words)
{
    return std::count_if(lines.begin(), lines.end(), [&](const std::string& line) {
        return std::all_of(words.begin(), words.end(),
                           [&](const std::string& word) { return line.find(word) != std::string::npos; });
    });
}

}  // namespace

TEST_CASE("a bare number does not join a directive of that number in another article")
{
    const auto lines = dumped({"Tỉnh Kon Tum thực hiện Chỉ thị số 24/CT-TTg ngày 11/6/2015 của Thủ tướng Chính phủ.",
                               "Ngày 20/7/2021, thị xã Hương Trà thực hiện giãn cách theo Chỉ thị 24 từ 6 giờ."});
    CHECK(count(lines, {R"("kind":"directive")", R"("number":"24")"}) == 2);
}

TEST_CASE("a person whose post changes is one person where the province agrees")
{
    const auto lines =
        dumped({"Ngày 02/3/2018, tỉnh Kon Tum tổ chức hội nghị. Phó Giám đốc Sở Y tế Đinh Quốc Tuấn phát biểu.",
                "Ngày 04/5/2021, tỉnh Kon Tum tổ chức hội nghị. Ông Đinh Quốc Tuấn, nguyên Phó Giám đốc Sở Y tế, quyền "
                "Chủ tịch "
                "UBND huyện Đăk Hà phát biểu."});
    CHECK(count(lines, {R"("kind":"official")", "Đinh Quốc Tuấn"}) == 1);
    CHECK(count(lines, {"HOLDS_POSITION", R"("title":"Phó Giám đốc")"}) == 1);
    CHECK(count(lines, {"HOLDS_POSITION", R"("as_of":"2018-03-02")", R"("former":"true")"}) == 1);
    CHECK(count(lines, {"HOLDS_POSITION", R"("title":"Chủ tịch")", R"("acting":"true")"}) == 1);
}

TEST_CASE("a joint programme is one, in whichever order the prose names its parties")
{
    const auto lines = dumped({"Tỉnh Kon Tum: Chương trình phối hợp số 88-CTr/BCSĐUBND-BDVTU ngày 19/12/2017 giữa Ban "
                               "Dân vận Tỉnh ủy và Ban cán sự "
                               "đảng UBND tỉnh được ký kết.",
                               "Tỉnh Kon Tum: Chương trình phối hợp số 88-CTr/BCSĐUBND-BDVTU, ngày 19/12/2017 giữa Ban "
                               "cán sự đảng UBND tỉnh và Ban "
                               "Dân vận Tỉnh ủy được sơ kết."});
    CHECK(count(lines, {R"("kind":"directive")", "88-CTr/BCSĐUBND-BDVTU"}) == 1);
}

TEST_CASE("one number of the same form in two provinces is two documents")
{
    const auto lines = dumped({"UBND tỉnh Kon Tum ban hành Quyết định số 842/QĐ-UBND ngày 09/8/2017.",
                               "UBND tỉnh Phú Yên ban hành Quyết định số 842/QĐ-UBND ngày 09/8/2017."});
    CHECK(count(lines, {R"("kind":"directive")", "842/QĐ-UBND"}) == 2);
}
