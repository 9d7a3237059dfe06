#include "app/cli/event_title.hpp"

#include <array>

namespace soichi::cli {

namespace {

struct Title {
    std::string_view vietnamese;
    std::string_view english;
};

struct Titles {
    Relation relation = Relation::mentions;
    Title forth;
    Title back;
};

// clang-format off
constexpr std::array titles{
    Titles{Relation::issued_by,        {"Được ban hành bởi", "Issued by"}, {"Ban hành", "Issues"}},
    Titles{Relation::signed_by,        {"Được ký bởi", "Signed by"}, {"Ký", "Signs"}},
    Titles{Relation::implements,       {"Thực hiện", "Implements"}, {"Được cụ thể hóa bằng", "Implemented by"}},
    Titles{Relation::promulgates,      {"Ban hành kèm theo", "Promulgates"}, {"Được ban hành theo", "Promulgated by"}},
    Titles{Relation::based_on,         {"Căn cứ", "Based on"}, {"Được lấy làm căn cứ của", "Legal basis of"}},
    Titles{Relation::amends,           {"Sửa đổi, bổ sung", "Amends"}, {"Được sửa đổi, bổ sung bởi", "Amended by"}},
    Titles{Relation::replaces,         {"Thay thế", "Replaces"}, {"Bị thay thế bởi", "Replaced by"}},
    Titles{Relation::repeals,          {"Bãi bỏ", "Repeals"}, {"Bị bãi bỏ bởi", "Repealed by"}},
    Titles{Relation::carries_out,      {"Triển khai", "Carries out"}, {"Được triển khai bởi", "Carried out by"}},
    Titles{Relation::applied_in,       {"Được thực hiện tại", "Applied in"}, {"Thực hiện tại đây", "Applied here"}},
    Titles{Relation::inspects,         {"Kiểm tra", "Inspects"}, {"Được kiểm tra bởi", "Inspected by"}},
    Titles{Relation::coordinates_with, {"Phối hợp với", "Coordinates with"}, {"Phối hợp với", "Coordinates with"}},
    Titles{Relation::part_of,          {"Thuộc", "Part of"}, {"Gồm", "Contains"}},
    Titles{Relation::governs,          {"Quản lý địa bàn", "Governs"}, {"Cơ quan quản lý", "Governed by"}},
    Titles{Relation::holds_position,   {"Giữ chức vụ", "Holds"}, {"Giữ chức vụ", "Holds"}},
    Titles{Relation::succeeds,         {"Kế tục", "Succeeds"}, {"Được kế tục bởi", "Succeeded by"}},
    Titles{Relation::mentions,         {"Nhắc đến", "Mentions"}, {"Được nhắc đến trong", "Mentioned in"}},
    Titles{Relation::publishes,        {"Đăng toàn văn", "Publishes"}, {"Được đăng toàn văn trong", "Published in"}},
};

/// In the order of Moment, but for the first, which has the titles above.
constexpr std::array tenure_titles{
    Title{},
    Title{"Nhận chức vụ", "Takes up"},
    Title{"Giữ chức vụ", "Holds"},
    Title{"Thôi giữ chức vụ", "Leaves"},
    Title{"Đã thôi giữ chức vụ", "No longer holds"},
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

constexpr Title issued{"Được ban hành", "Issued"};
constexpr Title appeared{"Ngày của bài viết", "The day of the article"};
constexpr Title basis_issued{"Ban hành văn bản làm căn cứ", "What it is based on is issued"};
constexpr Title parent_issued{"Ban hành văn bản được thực hiện", "What it implements is issued"};

Title title_of(const TimelineEntry& entry)
{
    if (!entry.step) {
        return entry.other.id.kind == Kind::article ? appeared : issued;
    }
    if (entry.moment != Moment::happens) {
        return tenure_titles[static_cast<std::size_t>(entry.moment)];
    }
    const auto [relation, direction] = *entry.step;
    const bool forth = direction == Direction::out;
    if (forth && entry.dated_by == DatedBy::directive && relation == Relation::implements) {
        return parent_issued;
    }
    if (forth && entry.dated_by == DatedBy::directive && relation == Relation::based_on) {
        return basis_issued;
    }
    const auto& row = titles[static_cast<std::size_t>(relation)];
    return forth ? row.forth : row.back;
}

}  // namespace

std::string event_title(const TimelineEntry& entry, Language language)
{
    const auto title = title_of(entry);
    return std::string{language == Language::vietnamese ? title.vietnamese : title.english};
}

}  // namespace soichi::cli
