// When posts are said to be held, and what ties those who hold them together over articles.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "importers/import.hpp"
#include "tests/importers/laws.hpp"
#include "tests/importers/store_of.hpp"

using namespace soichi;
using test::StoreOf;

namespace {

/// "from/to" of the only position in `text` whose title is "Giám đốc".
std::string tenure_in(const std::string& text)
{
    std::string found;
    const auto statements = extract(test::article_of(text));
    for (const auto& claim : statements.claims) {
        const auto title = claim.qualifiers.find("title");
        if (claim.relation == Relation::holds_position && title->second == "Giám đốc") {
            const auto part = [&](const char* name) {
                const auto value = claim.qualifiers.find(name);
                return value == claim.qualifiers.end() ? std::string{} : value->second;
            };
            found += part("from") + "/" + part("to");
        }
    }
    return found;
}

std::size_t persons(const std::vector<std::string>& texts)
{
    StoreOf store{texts};
    const auto named = store.named(Kind::official);
    return static_cast<std::size_t>(std::count(named.begin(), named.end(), "Đinh Quốc Tuấn"));
}

}  // namespace

TEST_CASE("a post has the time that the words beside it state, and no other's")
{
    struct Row {
        std::string text;
        std::string tenure;
    };
    for (const auto& [text, tenure] :
         {Row{"Ông Đinh Quốc Tuấn, nguyên Giám đốc Sở Y tế tỉnh Kon Tum (2015-2020), phát biểu.", "2015/2020"},
          Row{"Ông Đinh Quốc Tuấn, nguyên Giám đốc Sở Y tế tỉnh Kon Tum giai đoạn 2015 - 2020, phát biểu.",
              "2015/2020"},
          Row{"Ông Đinh Quốc Tuấn, Giám đốc Sở Y tế tỉnh Kon Tum từ tháng 7/2020, phát biểu.", "2020-07/"},
          Row{"Ông Đinh Quốc Tuấn, Giám đốc Sở Y tế tỉnh Kon Tum từ ngày 01/7/2015 đến năm 2020, phát biểu.",
              "2015-07-01/2020"},
          Row{"Từ năm 2015 đến năm 2020, ông Đinh Quốc Tuấn giữ chức Giám đốc Sở Y tế tỉnh Kon Tum.", "2015/2020"},
          Row{"Ông Đinh Quốc Tuấn, Giám đốc Sở Y tế tỉnh Kon Tum nhiệm kỳ 2016-2021, phát biểu.", "/"},
          Row{"Sơ kết Đề án giai đoạn 2016-2018, ông Đinh Quốc Tuấn, Giám đốc Sở Y tế tỉnh Kon Tum phát biểu.", "/"},
          Row{"Từ năm 1947, nhằm ghi công, ông Đinh Quốc Tuấn, Giám đốc Sở Y tế tỉnh Kon Tum nói.", "/"},
          Row{"Ông Đinh Quốc Tuấn, Giám đốc Sở Y tế tỉnh Kon Tum (2020-2015), phát biểu.", "/"}}) {
        CAPTURE(text);
        CHECK(tenure_in(text) == tenure);
    }
}

TEST_CASE("one name in two communes of a province is two persons, in a commune and its district one")
{
    const std::string commune =
        "Ngày 02/3/2018, ông Đinh Quốc Tuấn, Chủ tịch UBND xã Đăk Mar, huyện Đăk Hà, tỉnh Kon Tum dự.";
    CHECK(persons({commune, "Ngày 05/6/2019, ông Đinh Quốc Tuấn, Chủ tịch UBND xã Sa Nghĩa, huyện Sa Thầy, tỉnh Kon Tum "
                            "dự."}) == 2);
    CHECK(persons({commune, "Ngày 05/6/2019, ông Đinh Quốc Tuấn, Phó Chủ tịch UBND huyện Đăk Hà, tỉnh Kon Tum dự."}) ==
          1);
}

TEST_CASE("people rise from a unit of a ministry to the ministry, and stay in a province that keeps its name")
{
    CHECK(persons({"Ngày 02/3/2018, ông Đinh Quốc Tuấn, Vụ trưởng Vụ Tổ chức cán bộ, Bộ Y tế dự.",
                   "Ngày 05/6/2019, ông Đinh Quốc Tuấn, Thứ trưởng Bộ Y tế dự."}) == 1);
    CHECK(persons({"Ngày 02/3/2018, ông Đinh Quốc Tuấn, Giám đốc Sở Y tế tỉnh Lâm Đồng dự.",
                   "Ngày 05/9/2025, ông Đinh Quốc Tuấn, Phó Chủ tịch UBND tỉnh Lâm Đồng dự."}) == 1);
    CHECK(persons({"Ngày 02/3/2018, ông Đinh Quốc Tuấn, Giám đốc Sở Y tế tỉnh Bình Thuận dự.",
                   "Ngày 05/9/2025, ông Đinh Quốc Tuấn, Phó Chủ tịch UBND tỉnh Lâm Đồng dự."}) == 2);
}

TEST_CASE("a body whose name another bore before is that of the article's time")
{
    StoreOf now{{"Ngày 05/6/2019, Bộ Nội vụ ban hành Thông tư số 12/2019/TT-BNV ngày 04/11/2019."}};
    CHECK(now.node("Bộ Nội vụ").key == "Bộ Nội vụ");
    StoreOf then{{"Ngày 05/6/1995, Bộ Nội vụ ban hành Chỉ thị số 12/CT-BNV ngày 04/5/1995."}};
    const auto old = then.node("Bộ Nội vụ");
    CHECK(old.properties.at("to") == "1998-05-06");
    CHECK(then.snapshot().neighbours(old.id, Relation::succeeds, Direction::in).front().node ==
          then.node("Bộ Công an").id);
}

TEST_CASE("a declared short form that is a number belongs to the document of that number")
{
    const auto statements = extract(test::article_of("Quyết định số 142/2008/QĐ-TTg ngày 27/10/2008 được sửa đổi bởi "
                                                     "Quyết định số 22/2025/QĐ-TTg ngày 01/7/2025 (sau đây viết "
                                                     "gọn là Quyết định số 142/2008/QĐ-TTg)."));
    for (const auto& entity : statements.entities) {
        const bool younger = entity.label == "Quyết định 22/2025/QĐ-TTg";
        const auto& names = entity.aliases;
        CHECK_FALSE((younger && std::find(names.begin(), names.end(), "Quyết định số 142/2008/QĐ-TTg") != names.end()));
    }
}
