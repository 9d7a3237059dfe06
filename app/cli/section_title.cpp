#include "app/cli/section_title.hpp"

#include <array>

namespace soichi::cli {

namespace {

struct Titles {
    Relation relation;
    std::string_view vietnamese;
    std::string_view vietnamese_back;
    std::string_view english;
    std::string_view english_back;
};

// clang-format off
constexpr std::array titles{
    Titles{Relation::issued_by,        "Cơ quan ban hành", "Văn bản đã ban hành", "Issued by", "Directives issued"},
    Titles{Relation::signed_by,        "Người ký", "Văn bản đã ký", "Signed by", "Directives signed"},
    Titles{Relation::implements,       "Thực hiện", "Được cụ thể hóa bằng", "Implements", "Drives"},
    Titles{Relation::promulgates,      "Ban hành kèm theo", "Được ban hành theo", "Promulgates", "Promulgated by"},
    Titles{Relation::based_on,         "Căn cứ", "Là căn cứ của", "Based on", "Basis of"},
    Titles{Relation::amends,           "Sửa đổi, bổ sung", "Được sửa đổi, bổ sung bởi", "Amends", "Amended by"},
    Titles{Relation::replaces,         "Thay thế", "Bị thay thế bởi", "Replaces", "Replaced by"},
    Titles{Relation::repeals,          "Bãi bỏ", "Bị bãi bỏ bởi", "Repeals", "Repealed by"},
    Titles{Relation::carries_out,      "Văn bản được triển khai", "Cơ quan triển khai", "Directives carried out", "Carried out by"},
    Titles{Relation::applied_in,       "Nơi thực hiện", "Văn bản được thực hiện ở đây", "Applied in", "Directives applied here"},
    Titles{Relation::inspects,         "Đã kiểm tra", "Được kiểm tra bởi", "Inspected", "Inspected by"},
    Titles{Relation::coordinates_with, "Phối hợp với", "Phối hợp với", "Coordinates with", "Coordinates with"},
    Titles{Relation::part_of,          "Thuộc", "Gồm", "Part of", "Parts"},
    Titles{Relation::governs,          "Địa bàn", "Cơ quan quản lý", "Territory", "Governed by"},
    Titles{Relation::holds_position,   "Chức vụ theo thời gian", "Người giữ chức vụ", "Positions over time", "Officials"},
    Titles{Relation::succeeds,         "Trước đây là", "Nay là", "Formerly", "Now"},
    Titles{Relation::mentions,         "Nhắc đến", "Được nhắc đến trong", "Mentions", "Mentioned in"},
    Titles{Relation::publishes,        "Đăng toàn văn", "Được đăng toàn văn trong", "Publishes", "Published in"},
};
// clang-format on

constexpr bool one_for_each_relation()
{
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (titles[i].relation != relation_rules[i].relation) {
            return false;
        }
    }
    return titles.size() == relation_rules.size();
}
static_assert(one_for_each_relation());

}  // namespace

std::string section_title(Step step, Language language)
{
    const auto& row = titles[static_cast<std::size_t>(step.relation)];
    const bool forth = step.direction == Direction::out;
    if (language == Language::vietnamese) {
        return std::string{forth ? row.vietnamese : row.vietnamese_back};
    }
    return std::string{forth ? row.english : row.english_back};
}

}  // namespace soichi::cli
