#include "importers/resolve/apposition.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "importers/resolve/title_heads.hpp"

namespace soichi {

namespace {

/// Reads the titles of one mention from the last to the first, because later ones complete earlier ones.
class Apposition {
public:
    Apposition(const Reading& reading, Agencies& agencies, const Frame& frame)
        : reading_{reading},
          agencies_{agencies},
          frame_{frame}
    {
    }

    std::vector<Position> resolve(const std::vector<TitleMention>& titles, std::vector<const TitleMention*>& bare)
    {
        std::vector<Position> positions;
        std::optional<EntityIndex> next_agency;
        for (auto i = titles.size(); i-- > 0;) {
            const auto* title = &titles[i];
            if (title->elsewhere || of_company(*title)) {
                continue;
            }
            auto agency = body_of(*title, next_agency);
            // "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": a title without a body is held where the next one is.
            agency = title->head.empty() ? agency : agencies_.only_one_headed(title->head);
            const bool told = agency || title->body || title->place || !title->head.empty();
            agency = told || title->listed ? agency : next_agency;
            agency = agency || title->body || title->place || !title->head.empty()
                         ? agency
                         : agencies_.only_one_headed(head_of_body(title->title->name));
            agency = agency && is_secretary(*title) ? with_secretaries(*agency, *title) : agency;
            if (agency) {
                positions.push_back({*agency, title});
                next_agency = agency;
            } else if (!title->body && !title->place && title->head.empty()) {
                bare.push_back(title);
            }
        }
        std::reverse(positions.begin(), positions.end());
        return positions;
    }

private:
    std::optional<EntityIndex> body_of(const TitleMention& title, std::optional<EntityIndex> next_agency)
    {
        if (title.body) {
            const auto agency = agencies_.resolve(*title.body, {&frame_, committee_, next_agency});
            note_committee(*title.body, agency);
            return agency;
        }
        const auto* unit = title.place ? soichi::resolve(*title.place, frame_) : nullptr;
        if (unit == nullptr) {
            return std::nullopt;
        }
        return is_secretary(title) ? agencies_.committee_of(*unit, title.range)
                                   : agencies_.local(*reading_.knowledge().local_body("ubnd"), *unit, title.range);
    }

    static bool is_secretary(const TitleMention& title)
    {
        return title.title->name.find("Bí thư") != std::string::npos;
    }

    /// Secretaries are of the Party or the youth union: "Phó Bí thư Thường trực, Chủ tịch HĐND tỉnh" is one of the Tỉnh
    /// ủy.
    std::optional<EntityIndex> with_secretaries(EntityIndex agency, const TitleMention& title)
    {
        static constexpr std::array<std::string_view, 4> state{"UBND ", "HĐND ", "Ủy ban MTTQ ", "Công an "};
        const auto& label = agencies_.name_of(agency);
        const bool none =
            std::any_of(state.begin(), state.end(), [&](std::string_view head) { return label.rfind(head, 0) == 0; });
        const auto* unit = none ? agencies_.unit_of(agency) : nullptr;
        return !none             ? std::optional{agency}
               : unit == nullptr ? std::nullopt
                                 : std::optional{agencies_.committee_of(*unit, title.range)};
    }

    /// "Giám đốc Công ty An Phát" is no office; that of a national corporation is.
    [[nodiscard]] bool of_company(const TitleMention& title) const
    {
        bool company = false;
        bool national = false;
        for (auto at = title.range.first; at < title.range.last; ++at) {
            const auto head = reading_.longest(at, EntryKind::open_body);
            const bool begins =
                title.body && (at == title.body->range.first || reading_[at - 1].kind == TokenKind::sign);
            const bool here = begins && head.entry != nullptr &&
                              reading_.knowledge().open_bodies()[head.entry->index].kind == OpenKind::company;
            company = company || here;
            national = national || (here && reading_.is_any(at, {"tập", "tổng"}));
        }
        const bool of_nation = title.range.last >= 2 && reading_.is(title.range.last - 2, "việt") &&
                               reading_.is(title.range.last - 1, "nam");
        return title.body && company && !(national && of_nation);
    }

    void note_committee(const BodyMention& body, std::optional<EntityIndex> agency)
    {
        if (is_committee(body)) {
            committee_ = agency;
        } else if (!body.host.empty() && is_committee(body.host.front())) {
            committee_ = agencies_.resolve(body.host.front(), {&frame_, std::nullopt, std::nullopt});
        }
    }

    const Reading& reading_;
    Agencies& agencies_;
    const Frame& frame_;
    std::optional<EntityIndex> committee_;
};

}  // namespace

std::vector<Position> positions_of(const std::vector<TitleMention>& titles, const Reading& reading, Agencies& agencies,
                                   const Frame& frame, std::vector<const TitleMention*>& bare)
{
    return Apposition{reading, agencies, frame}.resolve(titles, bare);
}

}  // namespace soichi
