#include "importers/resolve/article_officials.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

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
            auto agency = body_of(*title, next_agency);
            // "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": a title without a body is held where the next one is.
            agency = agency || title->body || title->place ? agency : next_agency;
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
        const bool secretary = title.title->name.find("Bí thư") != std::string::npos;
        return secretary ? agencies_.committee_of(*unit, title.range)
                         : agencies_.local(*reading_.knowledge().local_body("ubnd"), *unit, title.range);
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

    std::optional<EntityIndex> name_again(const OfficialMention& mention)
    {
        const auto person = known_person(mention.folded);
        if (person) {
            draft_.mention(*person, mention.name);
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
