#include "tests/importers/said.hpp"

#include <string_view>

using namespace soichi::test;

using Lines = std::set<std::string>;

TEST_CASE("who has a foreign name holds no office here")
{
    for (const auto text : {
             "Tại cuộc họp, Bộ trưởng Quốc phòng Oskar Lindqvist nói như vậy.",
             "Thứ trưởng Bộ Ngoại giao Pavel Novotny ra đón đoàn.",
             "Ông Kenta Morimoto, Phó Thủ tướng, tham dự buổi lễ.",
             "Ông Kim Dong-hyun được bổ nhiệm làm Bộ trưởng Tài chính.",
             "Thủ tướng Bae Soo-min phát biểu. Ông Bae, Thủ tướng, cảm ơn.",
             "Thủ tướng Hà Lan Mark Visser thăm Hà Nội.",
             "Đoàn gặp Thống đốc Sankt Gallen chiều nay.",
         }) {
        CAPTURE(text);
        CHECK(named(text, "official") == Lines{});
    }
}

TEST_CASE("names of all peoples of the country are names of officials")
{
    for (const auto& [text, name] : {
             std::pair{"Ông Y Khương Bkrông, Chủ tịch UBND tỉnh Đắk Lắk, phát biểu.", "Y Khương Bkrông"},
             std::pair{"Bà H'Vi Êban, Chủ tịch UBND tỉnh Đắk Lắk, phát biểu.", "H'Vi Êban"},
             std::pair{"Ông Điểu Krâng, Chủ tịch UBND tỉnh Đắk Nông, phát biểu.", "Điểu Krâng"},
             std::pair{"Ông Neáng Sâm Rith, Chủ tịch UBND tỉnh An Giang, phát biểu.", "Neáng Sâm Rith"},
             std::pair{"Ông Trần Đức Phớc, Chủ tịch UBND tỉnh An Giang, phát biểu.", "Trần Đức Phớc"},
         }) {
        CAPTURE(text);
        CHECK(named(text, "official") == Lines{name});
    }
}

TEST_CASE("an article that tells of abroad puts nobody into the central bodies")
{
    constexpr std::string_view abroad =
        "Thủ tướng Trung Quốc hội đàm tại Hàn Quốc. Báo chí Hàn Quốc và Nhật Bản đưa tin. Trung Quốc hoan nghênh. "
        "Thủ tướng Triệu Văn Khôi cảm ơn Nhật Bản.";
    CHECK(named(abroad, "official") == Lines{});
    CHECK(named(std::string{abroad} + " Việt Nam theo dõi.", "official") == Lines{"Triệu Văn Khôi"});
}

TEST_CASE("a name ends where its sentence begins")
{
    for (const auto text : {
             "Bộ trưởng Bộ Y tế Lò Thị Bưởi Liên quan đến vụ việc, bà nêu ý kiến.",
             "Bộ trưởng Bộ Y tế Lò Thị Bưởi Ngành y tế cần thêm bác sĩ.",
             "Bộ trưởng Bộ Y tế Lò Thị Bưởi Bà Bưởi cho biết như vậy.",
             "Bộ trưởng Bộ Y tế Lò Thị Bưởi Gieo hạt giống tại vườn. Bộ trưởng Bộ Y tế Lò Thị Bưởi cảm ơn.",
         }) {
        CAPTURE(text);
        CHECK(named(text, "official") == Lines{"Lò Thị Bưởi"});
    }
    // Another person may bear a longer name.
    CHECK(named("Bộ trưởng Bộ Y tế Lò Thị Bưởi, Thứ trưởng Bộ Y tế Lò Thị Bưởi Hoa và đoàn.", "official") ==
          Lines{"Lò Thị Bưởi", "Lò Thị Bưởi Hoa"});
}

TEST_CASE("countries and provinces that begin with a family name are no persons")
{
    CHECK(named("Phó Thủ tướng Hàn Quốc dự họp. Đại biểu Quốc hội Long An nêu ý kiến.", "official") == Lines{});
}
