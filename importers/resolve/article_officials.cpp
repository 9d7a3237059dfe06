#include "importers/resolve/article_officials.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/names/spelling.hpp"
#include "importers/resolve/localities.hpp"

namespace soichi {

namespace {

/// A position as one mention gives it.
struct Position {
    EntityIndex agency = 0;
    const TitleMention* title = nullptr;
};

/// Reads the titles of one mention from the last to the first, because later ones complete earlier ones.
class Apposition {
public:
    Apposition(const Reading& reading, Agencies& agencies, const Frame& frame)
        : reading_{reading}, agencies_{agencies}, frame_{frame}
    {
    }

    std::vector<Position> resolve(const std::vector<TitleMention>& titles)
    {
        std::vector<Position> positions;
        std::optional<EntityIndex> next_agency;
        for (auto title = titles.rbegin(); title != titles.rend(); ++title) {
            if (of_company(*title)) {
                continue;
            }
            auto agency = body_of(*title, next_agency);
            // "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": a title without a body is held where the next one is.
            agency = agency || title->body || title->place ? agency : next_agency;
            agency = agency || title->body || title->place ? agency : agencies_.only_one_headed(head_of(title->title->name));
            agency = agency && is_secretary(*title) ? with_secretaries(*agency, *title) : agency;
            if (agency) {
                positions.push_back({*agency, &*title});
                next_agency = agency;
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

    /// "Thứ trưởng", "Phó Cục trưởng" say what kind of body they are of. Empty for titles that any body has.
    static std::string_view head_of(std::string_view title)
    {
        static constexpr std::array<std::array<std::string_view, 2>, 6> heads{
            {{"Bộ trưởng", "Bộ "}, {"Thứ trưởng", "Bộ "}, {"Tổng cục trưởng", "Tổng cục "}, {"Chi cục trưởng", "Chi cục "}, {"Cục trưởng", "Cục "}, {"Vụ trưởng", "Vụ "}}};
        for (const auto& [end, head] : heads) {
            if (title.find(end) != std::string_view::npos) {
                return head;
            }
        }
        return {};
    }

    static bool is_secretary(const TitleMention& title) { return title.title->name.find("Bí thư") != std::string::npos; }

    /// Secretaries are of the Party or the youth union: "Phó Bí thư Thường trực, Chủ tịch HĐND tỉnh" is one of the Tỉnh ủy.
    std::optional<EntityIndex> with_secretaries(EntityIndex agency, const TitleMention& title)
    {
        static constexpr std::array<std::string_view, 4> state{"UBND ", "HĐND ", "Ủy ban MTTQ ", "Công an "};
        const auto& label = agencies_.name_of(agency);
        const bool none = std::any_of(state.begin(), state.end(), [&](std::string_view head) { return label.rfind(head, 0) == 0; });
        const auto* unit = none ? agencies_.unit_of(agency) : nullptr;
        return !none ? std::optional{agency} : unit == nullptr ? std::nullopt : std::optional{agencies_.committee_of(*unit, title.range)};
    }

    /// "Giám đốc Công ty An Phát" is no office; that of a national corporation is.
    [[nodiscard]] bool of_company(const TitleMention& title) const
    {
        bool company = false;
        bool national = false;
        for (auto at = title.range.first; at < title.range.last; ++at) {
            const auto head = reading_.longest(at, EntryKind::open_body);
            const bool begins = title.body && (at == title.body->range.first || reading_[at - 1].kind == TokenKind::sign);
            const bool here = begins && head.entry != nullptr && reading_.knowledge().open_bodies()[head.entry->index].kind == OpenKind::company;
            company = company || here;
            national = national || (here && reading_.is_any(at, {"tập", "tổng"}));
        }
        const bool of_nation = title.range.last >= 2 && reading_.is(title.range.last - 2, "việt") && reading_.is(title.range.last - 1, "nam");
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

class Officials {
public:
    Officials(const Reading& reading, Draft& draft, Agencies& agencies, const Frame& frame,
              const std::vector<LocalFrame>& local_frames)
        : reading_{reading}, draft_{draft}, agencies_{agencies}, frame_{frame}, local_frames_{local_frames}
    {
    }

    std::vector<NamedOfficial> run(const std::vector<OfficialMention>& mentions)
    {
        std::vector<std::vector<NamedPosition>> positions;
        positions.reserve(mentions.size());
        for (const auto& mention : mentions) {
            positions.push_back(state_positions(mention));
        }
        std::vector<NamedOfficial> named;
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (const auto person = name_again(mentions[i])) {
                named.push_back({mentions[i].name, mentions[i].whole, *person, std::move(positions[i])});
            }
        }
        return named;
    }

private:
    std::vector<NamedPosition> state_positions(const OfficialMention& mention)
    {
        const auto& frame = frame_at(mention.name.first, frame_, local_frames_);
        const auto positions = Apposition{reading_, agencies_, frame}.resolve(mention.titles);
        const auto delegation = mention.leads ? agencies_.delegation_before(mention.name.first) : std::nullopt;
        if (positions.empty() && !delegation) {
            doubt_without_body(mention);
            return {};
        }
        std::vector<NamedPosition> held;
        const auto person = person_of(mention);
        draft_.mention(person, mention.name);
        for (const auto& position : positions) {
            tie_official(draft_, agencies_, person, position.agency);
            held.push_back({position.agency, position.title->title->name});
            draft_.claim(Relation::holds_position, person, position.agency, mention.whole, "holds.apposition",
                         qualifiers(*position.title));
        }
        if (delegation) {
            draft_.claim(Relation::holds_position, person, *delegation, mention.whole, "holds.leads",
                         qualifiers(mention.role_title, false, false));
        }
        return held;
    }

    [[nodiscard]] Properties qualifiers(const TitleMention& title) const
    {
        return qualifiers(title.title->name, title.former, title.acting);
    }

    [[nodiscard]] Properties qualifiers(const std::string& title, bool former, bool acting) const
    {
        Properties all{{"title", title}};
        if (frame_.date) {
            all.emplace("as_of", to_string(*frame_.date));
        }
        if (former) {
            all.emplace("former", "true");
        }
        if (acting) {
            all.emplace("acting", "true");
        }
        return all;
    }

    EntityIndex person_of(const OfficialMention& mention)
    {
        const auto known = known_person(mention.folded);
        if (known) {
            return *known;
        }
        const auto person = draft_.entity(Kind::official, mention.folded, tidy(reading_.words(mention.name)));
        people_.emplace(mention.folded, person);
        return person;
    }

    /// The person of this name, or the only one whose name ends with it.
    [[nodiscard]] std::optional<EntityIndex> known_person(const std::string& folded) const
    {
        const auto exact = people_.find(folded);
        if (exact != people_.end()) {
            return exact->second;
        }
        std::optional<EntityIndex> found;
        for (const auto& [name, person] : people_) {
            const bool ends = name.size() > folded.size() && name.compare(name.size() - folded.size(), folded.size(), folded) == 0 &&
                              name[name.size() - folded.size() - 1] == ' ';
            if (ends && found) {
                return std::nullopt;
            }
            found = ends ? std::optional{person} : found;
        }
        return found;
    }

    /// Persons of this name, or whose name ends with it.
    [[nodiscard]] std::vector<Candidate> namesakes(const std::string& folded) const
    {
        std::vector<Candidate> candidates;
        for (const auto& [name, person] : people_) {
            if ((" " + name).ends_with(" " + folded)) {
                candidates.push_back({draft_[person].label, {}, 0});
            }
        }
        return candidates;
    }

    void doubt_without_body(const OfficialMention& mention)
    {
        if (!mention.titles.empty()) {
            draft_.doubts().about(Kind::official, mention.name, Reason::no_body, {{tidy(reading_.words(mention.name)), {}, 0}});
        }
    }

    std::optional<EntityIndex> name_again(const OfficialMention& mention)
    {
        const auto person = known_person(mention.folded);
        if (person) {
            draft_.mention(*person, mention.name);
        } else if (auto several = namesakes(mention.folded); several.size() > 1) {
            draft_.doubts().about(Kind::official, mention.name, Reason::ambiguous, std::move(several));
        }
        return person;
    }

    const Reading& reading_;
    Draft& draft_;
    Agencies& agencies_;
    const Frame& frame_;
    const std::vector<LocalFrame>& local_frames_;
    std::map<std::string, EntityIndex> people_;
};

}  // namespace

void tie_official(Draft& draft, const Agencies& agencies, EntityIndex person, EntityIndex agency)
{
    const auto* unit = agencies.unit_of(agency);
    // A province that becomes a city keeps its code, and its officials.
    const auto* province = unit != nullptr ? &Units::builtin().province_of(*unit) : nullptr;
    auto anchor = province != nullptr ? std::string{province->vintage} + ":" + std::string{province->code} : draft[agency].key;
    // Keys contain "|", which separates anchors.
    std::replace(anchor.begin(), anchor.end(), '|', ' ');
    auto& scope = draft[person].properties["scope"];
    if (!anchor.empty() && ("|" + scope + "|").find("|" + anchor + "|") == std::string::npos) {
        scope.append(scope.empty() ? 0 : 1, '|').append(anchor);
    }
    if (scope.empty()) {
        draft[person].properties.erase("scope");
    }
}

std::vector<NamedOfficial> resolve_officials(const Reading& reading, const std::vector<OfficialMention>& mentions, Draft& draft,
                                             Agencies& agencies, const Frame& frame, const std::vector<LocalFrame>& local_frames)
{
    return Officials{reading, draft, agencies, frame, local_frames}.run(mentions);
}

}  // namespace soichi
