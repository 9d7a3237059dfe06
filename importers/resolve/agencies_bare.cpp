// Bodies without a place: what the words around them, or the rest of the article, lend.

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>

#include "importers/resolve/agencies.hpp"
#include "importers/resolve/title_heads.hpp"

namespace soichi {

bool Agencies::bears(EntityIndex agency, const std::string& own_name) const
{
    const auto [first, last] = by_name_.equal_range(own_name);
    return std::any_of(first, last, [agency](const auto& entry) { return entry.second == agency; });
}

std::optional<EntityIndex> Agencies::only_one_named(const std::string& name) const
{
    const auto [first, last] = by_name_.equal_range(name);
    if (first == last) {
        return std::nullopt;
    }
    const auto index = first->second;
    const bool one = std::all_of(first, last, [&](const auto& entry) { return entry.second == index; });
    return one ? std::optional{index} : std::nullopt;
}

std::optional<EntityIndex> Agencies::only_one_headed(std::string_view head) const
{
    std::optional<EntityIndex> found;
    for (EntityIndex i = 0; !head.empty() && i < draft_.size(); ++i) {
        const auto& entity = static_cast<const Draft&>(draft_)[i];
        if (entity.kind != Kind::agency || !is_headed(entity.label, head)) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = i;
    }
    return found;
}

bool has_departments(const std::string& name)
{
    static const std::set<std::string> like_ministries{"Văn phòng Chính phủ",
                                                       "Ngân hàng Nhà nước Việt Nam",
                                                       "Thanh tra Chính phủ",
                                                       "Kiểm toán Nhà nước",
                                                       "Ủy ban Dân tộc",
                                                       "Văn phòng Quốc hội",
                                                       "Văn phòng Trung ương Đảng",
                                                       "Tòa án nhân dân tối cao",
                                                       "Viện Kiểm sát nhân dân tối cao"};
    return is_headed(name, "Bộ ") || like_ministries.contains(name);
}

void Agencies::note_ministry(std::uint32_t at, EntityIndex agency)
{
    if (has_departments(name_of(agency))) {
        ministries_.emplace(at, agency);
    }
}

std::optional<EntityIndex> Agencies::ministry_before(std::uint32_t at, bool called_so) const
{
    std::optional<EntityIndex> other;
    for (auto next = ministries_.lower_bound(at); next != ministries_.begin();) {
        --next;
        if (name_of(next->second).rfind("Bộ ", 0) == 0) {
            return next->second;
        }
        other = other ? other : std::optional{next->second};
    }
    return called_so ? std::nullopt : other;
}

/// "UBKT" after "Ủy ban Kiểm tra Trung ương" is the central board.
std::optional<EntityIndex> Agencies::central_board(const std::string& name) const
{
    for (EntityIndex i = 0; i < draft_.size(); ++i) {
        const auto& entity = static_cast<const Draft&>(draft_)[i];
        const auto level = entity.properties.find("level");
        if (entity.kind == Kind::agency && level != entity.properties.end() && level->second == "central" &&
            entity.label.rfind(name + " ", 0) == 0) {
            return i;
        }
    }
    return std::nullopt;
}

namespace {

/// A commune's Party committee is the commune's; those of departments, the police and schools are their own.
bool heads_own_party_committee(const std::string& name)
{
    static const std::array<std::string_view, 10> others{"UBND ", "HĐND ",   "Ủy ban ",  "Ban ",     "Đảng ủy ",
                                                         "Hội ",  "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Đoàn "};
    return std::none_of(others.begin(), others.end(), [&](std::string_view head) { return name.rfind(head, 0) == 0; });
}

}  // namespace

std::optional<EntityIndex> Agencies::party_committee_beside(const BodyMention& body, const BodyContext& context)
{
    if (body.local->id != "dang_uy" || body.place || !context.host) {
        return std::nullopt;
    }
    if (heads_own_party_committee(name_of(*context.host))) {
        return hosted(*body.local, *context.host, body.range);
    }
    const auto* commune = unit_of(*context.host);
    const bool of_commune = commune != nullptr && level_of(commune->type) == 3;
    return of_commune ? std::optional{local(*body.local, *commune, body.range)} : std::nullopt;
}

/// A body without a place: what the words around it lend, else the only one of its name in the article.
std::optional<EntityIndex> Agencies::resolve_bare(const BodyMention& body, const BodyContext& context)
{
    const auto complement = body.local->complement;
    const bool of_union = complement == Complement::committee_or_union || complement == Complement::union_host;
    const bool board = complement == Complement::committee || complement == Complement::committee_or_council ||
                       complement == Complement::committee_or_union;
    const bool union_next = of_union && context.host && unions_.contains(*context.host);
    const auto lender = complement == Complement::host || union_next ? context.host : std::nullopt;
    const auto host = board && context.committee ? context.committee : lender;
    if (host) {
        return hosted(*body.local, *host, body.range);
    }
    if (const auto committee = party_committee_beside(body, context)) {
        return committee;
    }
    // "Phó Chánh Văn phòng" alone may be of any body.
    const bool any = body.local->id == "van_phong";
    auto found = !any && (board || !body.place) ? only_one_named(body.local->name) : std::nullopt;
    found = found || !board ? found : central_board(body.local->name);
    // "Ban Tổ chức trao giải" is the organiser of an event.
    const bool lends = board && last_committee_ && body.local->id != "ban_to_chuc";
    return found || !lends ? found : std::optional{hosted(*body.local, *last_committee_, body.range)};
}

}  // namespace soichi
