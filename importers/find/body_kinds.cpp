#include "importers/find/body_kinds.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace soichi {

namespace {

constexpr std::array<std::string_view, 6> committees{"tinh_uy", "thanh_uy", "thi_uy", "huyen_uy", "quan_uy", "dang_uy"};

// Associations have a Ban Thường vụ and a Ban Chấp hành of their own, the Front a Ban Thường trực.
constexpr std::array<std::string_view, 14> associations{
    "lhpn",      "nong_dan",   "ccb",        "ctd",      "khuyen_hoc", "nguoi_cao_tuoi", "ldld",
    "tinh_doan", "thanh_doan", "huyen_doan", "thi_doan", "quan_doan",  "doan_tn",        "lien_minh_htx"};
constexpr std::array<std::string_view, 3> front{"mttq", "UBTWMTTQ", "MTTQVN"};

template <typename Ids>
bool is_one_of(const BodyMention& body, const Ids& ids)
{
    const auto id = body.local != nullptr     ? std::string_view{body.local->id}
                    : body.central != nullptr ? body.central->id
                                              : std::string_view{};
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

bool is_committee(const BodyMention& body)
{
    return body.local != nullptr && std::find(committees.begin(), committees.end(), body.local->id) != committees.end();
}

bool is_association(const BodyMention& body)
{
    const bool central = body.central != nullptr && body.central->branch == "front" && !is_one_of(body, front);
    return central || is_one_of(body, associations) ||
           (body.open != nullptr && body.open->kind == OpenKind::organisation);
}

bool takes_unit(Complement complement)
{
    switch (complement) {
    case Complement::committee:
    case Complement::council:
    case Complement::committee_or_council:
    case Complement::committee_or_union:
    case Complement::union_host:
    case Complement::host:
        return false;
    default:
        return true;
    }
}

bool takes_host(Complement complement)
{
    return !takes_unit(complement) || complement == Complement::commune_or_host ||
           complement == Complement::province_or_host;
}

bool host_fits(Complement complement, const BodyMention& host)
{
    const bool council = host.local != nullptr && host.local->id == "hdnd";
    switch (complement) {
    case Complement::committee:
        return is_committee(host);
    case Complement::council:
        return council;
    case Complement::committee_or_council:
        return council || is_committee(host) || host.local != nullptr;
    case Complement::committee_or_union:
        return is_committee(host) || is_association(host);
    case Complement::union_host:
        return is_association(host) || is_one_of(host, front);
    default:
        return true;
    }
}

const UnitWord* level_in_abbreviation(const Reading& reading, std::uint32_t at)
{
    const auto type = reading.is(at, "catp")  ? UnitType::city
                      : reading.is(at, "caq") ? UnitType::urban_district
                                              : UnitType::rural_district;
    if (!reading.is_any(at, {"catp", "caq", "cah"})) {
        return nullptr;
    }
    for (const auto& word : reading.knowledge().unit_words()) {
        if (std::find(word.types.begin(), word.types.end(), type) != word.types.end()) {
            return &word;
        }
    }
    return nullptr;
}

}  // namespace soichi
