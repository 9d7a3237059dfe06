#include "app/cli/edge_sentence.hpp"

#include <array>

#include <fmt/format.h>

namespace soichi::cli {

namespace {

struct Sentence {
    Relation relation;
    std::string_view vietnamese;  ///< {0} the source, {1} the target, {2} the title of a position
    std::string_view english;
};

// clang-format off
constexpr std::array sentences{
    Sentence{Relation::issued_by,        "{0} do {1} ban hành", "{0} is issued by {1}"},
    Sentence{Relation::signed_by,        "{0} do {1} ký", "{0} is signed by {1}"},
    Sentence{Relation::implements,       "{0} thực hiện {1}", "{0} implements {1}"},
    Sentence{Relation::promulgates,      "{0} ban hành kèm theo {1}", "{0} promulgates {1}"},
    Sentence{Relation::based_on,         "{0} căn cứ {1}", "{0} is based on {1}"},
    Sentence{Relation::amends,           "{0} sửa đổi, bổ sung {1}", "{0} amends {1}"},
    Sentence{Relation::replaces,         "{0} thay thế {1}", "{0} replaces {1}"},
    Sentence{Relation::repeals,          "{0} bãi bỏ {1}", "{0} repeals {1}"},
    Sentence{Relation::carries_out,      "{0} triển khai {1}", "{0} carries out {1}"},
    Sentence{Relation::applied_in,       "{0} được thực hiện tại {1}", "{0} is applied in {1}"},
    Sentence{Relation::inspects,         "{0} kiểm tra {1}", "{0} inspects {1}"},
    Sentence{Relation::coordinates_with, "{0} phối hợp với {1}", "{0} coordinates with {1}"},
    Sentence{Relation::part_of,          "{0} thuộc {1}", "{0} is part of {1}"},
    Sentence{Relation::governs,          "{0} quản lý địa bàn {1}", "{0} governs {1}"},
    Sentence{Relation::holds_position,   "{0} giữ chức vụ {2}, {1}", "{0} holds the position {2}, {1}"},
    Sentence{Relation::succeeds,         "{0} kế tục {1}", "{0} succeeds {1}"},
    Sentence{Relation::mentions,         "bài “{0}” nhắc đến {1}", "\"{0}\" mentions {1}"},
    Sentence{Relation::publishes,        "bài “{0}” đăng toàn văn {1}", "\"{0}\" publishes {1}"},
};
// clang-format on

constexpr bool one_for_each_relation()
{
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (sentences[i].relation != relation_rules[i].relation) {
            return false;
        }
    }
    return sentences.size() == relation_rules.size();
}
static_assert(one_for_each_relation());

}  // namespace

std::string edge_sentence(const EdgeChange& edge, Language language)
{
    const auto& row = sentences[static_cast<std::size_t>(edge.edge.relation)];
    const auto form = language == Language::vietnamese ? row.vietnamese : row.english;
    const auto title = edge.edge.properties.find("title");
    return fmt::format(fmt::runtime(form), edge.from.label, edge.to.label,
                       title == edge.edge.properties.end() ? std::string{} : title->second);
}

}  // namespace soichi::cli
