// Posts that prose tells of: who takes one up, who leaves one, and who only stands near.

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

namespace {

struct Row {
    std::string_view why;
    std::string_view text;
    Lines expected;
};

void check_positions(std::initializer_list<Row> rows)
{
    for (const auto& [why, text, expected] : rows) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(claims_of(text, "HOLDS_POSITION") == expected);
    }
}

}  // namespace

TEST_CASE("a post is read from the verb that gives it")
{
    check_positions({
        {"after the posts held so far", "Tỉnh Sơn La: điều động ông Lò Văn Pâng, Phó Giám đốc Sở Y tế, giữ chức Giám đốc Sở Nội vụ.",
         {"Lò Văn Pâng -> Sở Y tế tỉnh Sơn La (Phó Giám đốc)", "Lò Văn Pâng -> Sở Nội vụ tỉnh Sơn La (Giám đốc)"}},
        {"before the name, with đối với", "Tỉnh Sơn La: bà Cầm Thị Hoa ký quyết định bổ nhiệm chức vụ Giám đốc Sở Y tế nhiệm kỳ 2016 - 2021 đối với ông Lò Văn Pâng.",
         {"Lò Văn Pâng -> Sở Y tế tỉnh Sơn La (Giám đốc)"}},
        {"a pronoun stands for the person named last", "Ông Lò Văn Pâng quê tỉnh Sơn La. Từ năm 2012, ông được phân công làm Giám đốc Sở Nội vụ.",
         {"Lò Văn Pâng -> Sở Nội vụ tỉnh Sơn La (Giám đốc)"}},
        {"leaving one post for another", "Ông Lò Văn Pâng thôi giữ chức Giám đốc Sở Y tế tỉnh Sơn La, về nhận nhiệm vụ Phó Trưởng ban Dân vận Tỉnh ủy.",
         {"Lò Văn Pâng -> Sở Y tế tỉnh Sơn La (former Giám đốc)", "Lò Văn Pâng -> Ban Dân vận Tỉnh ủy Sơn La (Phó Trưởng ban)"}},
        {"an earlier appointment may last", "Trước đó, ông Lò Văn Pâng được bổ nhiệm giữ chức Giám đốc Sở Y tế tỉnh Sơn La.",
         {"Lò Văn Pâng -> Sở Y tế tỉnh Sơn La (Giám đốc)"}},
        {"từng makes the whole list past", "Ông Lò Văn Pâng từng là Giám đốc Sở Y tế tỉnh Sơn La, Chủ tịch UBND huyện Mai Sơn.",
         {"Lò Văn Pâng -> Sở Y tế tỉnh Sơn La (former Giám đốc)", "Lò Văn Pâng -> UBND huyện Mai Sơn (former Chủ tịch)"}},
        {"up to what is held now", "Ông Lò Văn Pâng từng là Giám đốc Sở Y tế tỉnh Sơn La, hiện là Chủ tịch UBND huyện Mai Sơn.",
         {"Lò Văn Pâng -> Sở Y tế tỉnh Sơn La (former Giám đốc)", "Lò Văn Pâng -> UBND huyện Mai Sơn (Chủ tịch)"}},
        {"a period that ended", "Giai đoạn 2006-2011, ông Lò Văn Pâng giữ chức Giám đốc Sở Y tế tỉnh Sơn La.",
         {"Lò Văn Pâng -> Sở Y tế tỉnh Sơn La (former Giám đốc)"}},
        {"the dead held it", "Lễ tang cố Bí thư Tỉnh ủy Sơn La Lò Văn Pâng.", {"Lò Văn Pâng -> Tỉnh ủy Sơn La (former Bí thư)"}},
    });
}

TEST_CASE("a title stays with its own holder")
{
    check_positions({
        {"a relative's post is not the person's", "Tỉnh Sơn La: gia đình ông Lò Văn Pâng có người thân làm Giám đốc Sở Y tế.", {}},
        {"another's authority is no post", "Thừa ủy quyền Chủ tịch nước, Chủ tịch UBND tỉnh Sơn La Lò Văn Pâng trao huân chương.",
         {"Lò Văn Pâng -> UBND tỉnh Sơn La (Chủ tịch)"}},
        {"who is spoken to is another", "Tỉnh Sơn La: báo cáo với Phó Chủ tịch UBND tỉnh, ông Lò Văn Pâng – Chủ tịch UBND huyện Mai Sơn nêu khó khăn.",
         {"Lò Văn Pâng -> UBND huyện Mai Sơn (Chủ tịch)"}},
        {"the next name takes its title, known family name or not",
         "Dự có nguyên Bí thư Tỉnh ủy Sơn La Cầm Văn Hạc, Phó Bí thư Tỉnh ủy Tất Thành Vinh và nhân dân.",
         {"Cầm Văn Hạc -> Tỉnh ủy Sơn La (former Bí thư)", "Tất Thành Vinh -> Tỉnh ủy Sơn La (Phó Bí thư)"}},
        {"titles up to the next name are the next one's",
         "Dự có Phó Thủ tướng Trần Văn Khôi, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Sơn La Cầm Văn Hạc.",
         {"Trần Văn Khôi -> Chính phủ (Phó Thủ tướng)", "Cầm Văn Hạc -> Ban Chấp hành Trung ương Đảng (Ủy viên)",
          "Cầm Văn Hạc -> Tỉnh ủy Sơn La (Bí thư)"}},
        {"who appoints does not take the post up", "Tỉnh Sơn La: ông Lò Văn Pâng được bà Cầm Thị Hoa ký quyết định bổ nhiệm làm Giám đốc Sở Y tế.",
         {"Lò Văn Pâng -> Sở Y tế tỉnh Sơn La (Giám đốc)"}},
        {"a palace is no post", "Tại Phủ Chủ tịch, Chủ tịch nước Trần Văn Khôi tiếp khách.", {"Trần Văn Khôi -> Chủ tịch nước (Chủ tịch nước)"}},
        {"one person holds an office at a time",
         "Tổng Bí thư Trần Văn Khôi thăm tỉnh Sơn La. Sau khi nghe Bộ trưởng Bộ Y tế Lò Thị Bưởi, Tổng Bí thư nêu ý kiến. Tổng Bí thư Trần Văn Khôi cảm ơn.",
         {"Trần Văn Khôi -> Ban Chấp hành Trung ương Đảng (Tổng Bí thư)", "Lò Thị Bưởi -> Bộ Y tế (Bộ trưởng)"}},
        {"the country belongs to the title", "Bộ trưởng Quốc phòng Việt Nam Trần Văn Khôi phát biểu.", {"Trần Văn Khôi -> Bộ Quốc phòng (Bộ trưởng)"}},
    });
}

TEST_CASE("secretaries are of the Party and of the youth union")
{
    check_positions({
        {"never of a council", "Tỉnh Sơn La: ông Lò Văn Pâng, Phó Bí thư Thường trực, Chủ tịch HĐND tỉnh.",
         {"Lò Văn Pâng -> Tỉnh ủy Sơn La (Phó Bí thư Thường trực)", "Lò Văn Pâng -> HĐND tỉnh Sơn La (Chủ tịch)"}},
        {"a board of the youth union is none of the Party's", "Anh Lò Văn Pâng, Ủy viên Ban Thường vụ Tỉnh đoàn Sơn La.",
         {"Lò Văn Pâng -> Ban Thường vụ Tỉnh đoàn Sơn La (Ủy viên)"}},
        {"nor is one of an association", "Bà Cầm Thị Hoa, Ủy viên Ban Chấp hành Hội Nông dân tỉnh Sơn La.",
         {"Cầm Thị Hoa -> Ban Chấp hành Hội Nông dân tỉnh Sơn La (Ủy viên)"}},
    });
}

TEST_CASE("foreigners, company people and words that look like names are no officials")
{
    for (const auto text : {
             "Tỉnh Sơn La tiếp đồng chí Vương Minh Hoa, Ủy viên Trung ương Đảng Cộng sản Trung Quốc, Bí thư Tỉnh ủy.",
             "Bộ trưởng Ngoại giao Nhật Bản thăm tỉnh Sơn La.",
             "Tỉnh Sơn La: ông Lò Văn Pâng, Giám đốc Công ty TNHH An Phát, hứa sửa đường.",
             "Tỉnh Sơn La: bà là Thạc sĩ Quản lý kinh tế, từng giữ chức Giám đốc Sở Y tế.",
         }) {
        CAPTURE(text);
        CHECK(named(text, "official") == Lines{});
    }
}
