#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "core/model/kind.hpp"

namespace soichi {

/// What an edge says. The numbers are written to disk: append, never renumber.
enum class Relation : std::uint8_t {
    issued_by,
    signed_by,
    implements,
    promulgates,
    based_on,
    amends,
    replaces,
    repeals,
    carries_out,
    applied_in,
    inspects,
    coordinates_with,
    part_of,
    governs,
    holds_position,
    succeeds,
    mentions,
    publishes,
};

/// A set of kinds, for the ends that an edge may join.
class KindSet {
public:
    constexpr KindSet(std::initializer_list<Kind> kinds)
    {
        for (const auto kind : kinds) {
            bits_ |= 1U << static_cast<unsigned>(kind);
        }
    }
    [[nodiscard]] constexpr bool contains(Kind kind) const
    {
        return ((bits_ >> static_cast<unsigned>(kind)) & 1U) != 0;
    }

private:
    unsigned bits_ = 0;
};

/// What one kind of edge means and which nodes it may join: the whole ontology of edges, one row each.
struct RelationRule {
    Relation relation;
    std::string_view label;  ///< as dumps write it
    KindSet from;
    KindSet to;
    bool same_kind;                  ///< both ends must be of one kind
    bool symmetric;                  ///< A–B is B–A; written once, with the lesser id first
    std::string_view discriminator;  ///< a property that belongs to the edge's identity; empty for none
    std::string_view english;        ///< reads from → to
    std::string_view english_back;   ///< reads to → from
    std::string_view vietnamese;
    std::string_view vietnamese_back;
};

// clang-format off
inline constexpr std::array relation_rules{
    RelationRule{Relation::issued_by, "ISSUED_BY", {Kind::directive}, {Kind::agency}, false, false, "",
                 "issued by", "issued", "do cơ quan ban hành", "ban hành"},
    RelationRule{Relation::signed_by, "SIGNED_BY", {Kind::directive}, {Kind::official}, false, false, "",
                 "signed by", "signed", "do người ký", "ký"},
    RelationRule{Relation::implements, "IMPLEMENTS", {Kind::directive}, {Kind::directive}, true, false, "",
                 "implements", "drives", "thực hiện", "được cụ thể hóa bằng"},
    RelationRule{Relation::promulgates, "PROMULGATES", {Kind::directive}, {Kind::directive}, true, false, "",
                 "promulgates", "promulgated by", "ban hành kèm theo", "được ban hành theo"},
    RelationRule{Relation::based_on, "BASED_ON", {Kind::directive}, {Kind::directive}, true, false, "",
                 "based on", "basis of", "căn cứ", "là căn cứ của"},
    RelationRule{Relation::amends, "AMENDS", {Kind::directive}, {Kind::directive}, true, false, "",
                 "amends", "amended by", "sửa đổi, bổ sung", "được sửa đổi, bổ sung bởi"},
    RelationRule{Relation::replaces, "REPLACES", {Kind::directive}, {Kind::directive}, true, false, "",
                 "replaces", "replaced by", "thay thế", "bị thay thế bởi"},
    RelationRule{Relation::repeals, "REPEALS", {Kind::directive}, {Kind::directive}, true, false, "",
                 "repeals", "repealed by", "bãi bỏ", "bị bãi bỏ bởi"},
    RelationRule{Relation::carries_out, "CARRIES_OUT", {Kind::agency}, {Kind::directive}, false, false, "",
                 "carries out", "carried out by", "triển khai", "được triển khai bởi"},
    RelationRule{Relation::applied_in, "APPLIED_IN", {Kind::directive}, {Kind::locality}, false, false, "",
                 "applied in", "applies", "được thực hiện tại", "thực hiện"},
    RelationRule{Relation::inspects, "INSPECTS", {Kind::agency}, {Kind::agency, Kind::locality}, false, false, "",
                 "inspects", "inspected by", "kiểm tra", "được kiểm tra bởi"},
    RelationRule{Relation::coordinates_with, "COORDINATES_WITH", {Kind::agency}, {Kind::agency}, true, true, "under",
                 "coordinates with", "coordinates with", "phối hợp với", "phối hợp với"},
    RelationRule{Relation::part_of, "PART_OF", {Kind::agency, Kind::locality}, {Kind::agency, Kind::locality}, true, false, "",
                 "part of", "contains", "thuộc", "gồm"},
    RelationRule{Relation::governs, "GOVERNS", {Kind::agency}, {Kind::locality}, false, false, "",
                 "governs", "governed by", "quản lý địa bàn", "có cơ quan"},
    RelationRule{Relation::holds_position, "HOLDS_POSITION", {Kind::official}, {Kind::agency}, false, false, "title",
                 "holds position in", "is staffed by", "giữ chức vụ tại", "có người giữ chức vụ"},
    RelationRule{Relation::succeeds, "SUCCEEDS", {Kind::agency, Kind::locality}, {Kind::agency, Kind::locality}, true, false, "",
                 "succeeds", "succeeded by", "kế tục", "nay là"},
    RelationRule{Relation::mentions, "MENTIONS", {Kind::article},
                 {Kind::directive, Kind::agency, Kind::official, Kind::locality}, false, false, "",
                 "mentions", "mentioned in", "nhắc đến", "được nhắc trong"},
    RelationRule{Relation::publishes, "PUBLISHES", {Kind::article}, {Kind::directive}, false, false, "",
                 "publishes", "published in", "đăng toàn văn", "được đăng trong"},
};
// clang-format on

/// The row of `relation`.
constexpr const RelationRule& rule_of(Relation relation)
{
    return relation_rules[static_cast<std::size_t>(relation)];
}

/// The relation with this dump label ("IMPLEMENTS"; case does not matter), if there is one.
std::optional<Relation> relation_named(std::string_view label);

/// May an edge of `relation` join a node of kind `from` to one of kind `to`?
bool may_join(Relation relation, Kind from, Kind to);

}  // namespace soichi
