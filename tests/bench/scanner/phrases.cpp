#include "tests/bench/scanner/phrases.hpp"

#include <array>
#include <set>
#include <sstream>
#include <string_view>

#include "tests/bench/scanner/letters.hpp"

namespace soichi::bench {
namespace {

// clang-format off
constexpr std::array<std::string_view, 96> titles_and_cues{
    "bí thư", "phó bí thư", "phó bí thư thường trực", "ủy viên ban thường vụ", "tỉnh ủy viên", "thành ủy viên", "huyện ủy viên",
    "thị ủy viên", "quận ủy viên", "chủ tịch", "phó chủ tịch", "phó chủ tịch thường trực", "giám đốc", "phó giám đốc",
    "trưởng ban", "phó trưởng ban", "trưởng phòng", "phó trưởng phòng", "chánh văn phòng", "phó chánh văn phòng",
    "chánh thanh tra", "bộ trưởng", "thứ trưởng", "tổng cục trưởng", "cục trưởng", "phó cục trưởng", "vụ trưởng", "phó vụ trưởng",
    "viện trưởng", "chánh án", "thủ trưởng", "trưởng đoàn", "phó trưởng đoàn", "tổ trưởng", "đồng chí", "các đồng chí", "nguyên là",
    "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "chủ nhiệm", "chỉ huy trưởng", "chính ủy",
    "tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy", "đảng ủy", "ban thường vụ", "ban dân vận", "ban tổ chức", "ban tuyên giáo",
    "ban nội chính", "ubnd tỉnh", "ubnd huyện", "ubnd xã", "ubnd phường", "ủy ban nhân dân", "uỷ ban nhân dân", "hội đồng nhân dân",
    "hđnd", "ubnd", "sở nội vụ", "sở tài chính", "sở tư pháp", "sở xây dựng", "sở y tế", "công an tỉnh", "bộ chỉ huy quân sự",
    "căn cứ", "thực hiện", "triển khai thực hiện", "triển khai", "quán triệt", "cụ thể hóa", "thể chế hóa", "ban hành kèm theo",
    "về việc ban hành", "ban hành", "tham mưu", "sửa đổi, bổ sung", "thay thế", "bãi bỏ", "hủy bỏ", "hết hiệu lực", "hướng dẫn thực hiện",
    "sơ kết", "tổng kết", "kiểm tra việc thực hiện", "phối hợp giữa", "ký kết", "sau đây gọi tắt là", };
// clang-format on

void add(std::set<std::string>& phrases, std::string_view phrase)
{
    const auto lower = lower_cased(phrase);
    if (lower.empty() || !is_letter_or_digit(code_point_at(lower, 0).value) ||
        !is_letter_or_digit(code_point_before(lower, lower.size()).value)) {
        return;  // phrases begin and end with a letter or a digit
    }
    phrases.insert(lower);
}

}  // namespace

std::vector<std::string> phrases_to_find(std::istream& agencies)
{
    std::set<std::string> phrases;
    for (const auto phrase : titles_and_cues) {
        add(phrases, phrase);
    }
    std::string line;
    std::getline(agencies, line);  // header: id, name, aliases …
    while (std::getline(agencies, line)) {
        std::istringstream cells{line};
        std::string id;
        std::string name;
        std::string aliases;
        std::getline(cells, id, '\t');
        std::getline(cells, name, '\t');
        std::getline(cells, aliases, '\t');
        add(phrases, name);
        std::istringstream list{aliases};
        for (std::string alias; std::getline(list, alias, '|');) {
            add(phrases, alias);
        }
    }
    return {phrases.begin(), phrases.end()};
}

}  // namespace soichi::bench
