#include <doctest/doctest.h>
#include <fmt/format.h>

#include "importers/import.hpp"

using namespace soichi;

namespace {

std::vector<std::string> officials_in(const std::string& text)
{
    Article article;
    article.text = text;
    std::vector<std::string> names;
    for (const auto& entity : extract(article).entities) {
        if (entity.kind == Kind::official) {
            names.push_back(entity.label);
        }
    }
    return names;
}

}  // namespace

TEST_CASE("private persons are no officials, though officials stand beside them")
{
    struct Row {
        const char* who;
        const char* sentence;
    };
    const std::string title = "Huyện Mai Sơn tiếp dân";
    const std::string beside = "Ông Lò Văn Pâng, Chủ tịch UBND huyện Mai Sơn, tỉnh Sơn La, chủ trì buổi họp.";
    for (const auto& row : {
             Row{"a complainant",
                 "Buổi họp nghe ông Nguyễn Văn Xuyên, người khiếu nại, trình bày về thửa đất ở bản Cọ."},
             Row{"a complainant with an address",
                 "Bà Hoàng Thị Mơ, trú tại bản Cọ, xã Chiềng Mung, gửi đơn khiếu nại đến UBND huyện Mai Sơn."},
             Row{"one who denounces", "Người tố cáo là ông Đinh Văn Kha cho rằng con đường lấn vào ruộng nhà mình."},
             Row{"the accused", "Tòa án nhân dân huyện Mai Sơn tuyên phạt bị cáo Trần Văn Yên ba năm tù."},
             Row{"a suspect", "Công an huyện Mai Sơn khởi tố bị can Lê Thị Hợi về tội trộm cắp tài sản."},
             Row{"a victim", "Nạn nhân là anh Cầm Văn Ún, sinh năm 1990, được đưa vào bệnh viện huyện."},
             Row{"a resident", "Người dân Quàng Thị Lả kể rằng nước suối dâng cao trong đêm."},
             Row{"a witness", "Nhân chứng Bùi Văn Thoan thấy xe tải chạy về phía thị trấn Hát Lót."},
             Row{"parties of a suit",
                 "Nguyên đơn Vì Văn Sáng và bị đơn Tòng Thị Xôm tự hòa giải trước UBND xã Chiềng Mung."},
             Row{"a household", "Hộ gia đình ông Lường Văn Hặc được đền bù theo Quyết định số 15/QĐ-UBND."},
             Row{"a widow of a soldier", "Đoàn đến thăm và tặng quà bà Cà Thị Pản, vợ liệt sĩ, ở bản Cọ."},
             Row{"one who works the land", "Chị Mè Thị Xiên, nông dân bản Cọ, nói vụ ngô năm nay được mùa."},
             Row{"one who complains of a chairman",
                 "Ông Nguyễn Văn Xuyên khiếu nại Quyết định số 15/QĐ-UBND của Chủ tịch UBND huyện Mai Sơn."},
             Row{"one whom a chairman answers",
                 "Chủ tịch UBND huyện Mai Sơn trả lời bà Hoàng Thị Mơ về thửa đất ở bản Cọ."},
             Row{"one who denounces a director",
                 "Ông Đinh Văn Kha tố cáo Giám đốc Sở Tài nguyên và Môi trường tỉnh Sơn La nhận tiền."},
             Row{"a victim of whom an officer speaks",
                 "Trưởng Công an huyện Mai Sơn cho biết nạn nhân Cầm Văn Ún đã qua cơn nguy kịch."},
             Row{"one to whom a vice chairman gives",
                 "Phó Chủ tịch UBND huyện Mai Sơn tặng quà ông Lường Văn Hặc, hộ nghèo bản Cọ."},
         }) {
        CAPTURE(row.who);
        CAPTURE(row.sentence);
        const std::string sentence = row.sentence;
        const std::vector<std::string> him{"Lò Văn Pâng"};
        CHECK(officials_in(fmt::format("{}\n\n{} {}\n", title, beside, sentence)) == him);
        CHECK(officials_in(fmt::format("{}\n\n{} {}\n", title, sentence, beside)) == him);
        CHECK(officials_in(fmt::format("{}\n\n{}\n", title, sentence)) == std::vector<std::string>{});
    }
}
