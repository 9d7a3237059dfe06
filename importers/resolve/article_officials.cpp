#include "importers/resolve/article_officials.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/names/spelling.hpp"
#include "importers/find/tenures.hpp"
#include "importers/resolve/apposition.hpp"
#include "importers/resolve/bare_titles.hpp"
#include "importers/resolve/official_ties.hpp"

namespace soichi {

namespace {

class Officials {
public:
    Officials(const Reading& reading, Draft& draft, Agencies& agencies, const Frame& frame,
              const std::vector<LocalFrame>& local_frames, const std::vector<NamedBody>& bodies)
        : reading_{reading},
          draft_{draft},
          agencies_{agencies},
          frame_{frame},
          local_frames_{local_frames},
          bare_titles_{reading, draft, bodies}
    {
    }

    std::vector<NamedOfficial> run(const std::vector<OfficialMention>& mentions)
    {
        note_names(mentions);
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
        tie_the_rest();
        return named;
    }

private:
    std::vector<NamedPosition> state_positions(const OfficialMention& mention)
    {
        const auto& frame = frame_at(mention.name.first, frame_, local_frames_);
        std::vector<const TitleMention*> bare;
        auto positions = positions_of(mention.titles, reading_, agencies_, frame, bare);
        const auto told = positions.size();
        for (const auto* title : bare) {
            if (const auto agency = bare_titles_.body_of(*title, mention)) {
                positions.push_back({*agency, title});
            }
        }
        const auto delegation = mention.leads ? agencies_.delegation_before(mention.name.first) : std::nullopt;
        if (positions.empty() && !delegation) {
            doubt_without_body(mention);
            return {};
        }
        std::vector<NamedPosition> held;
        const auto person = person_of(mention);
        draft_.mention(person, mention.name);
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const auto& [agency, title] = positions[i];
            tie_official(draft_, agencies_, person, agency);
            held.push_back({agency, title->title->name});
            draft_.claim(Relation::holds_position, person, agency, mention.whole,
                         i < told ? "holds.apposition" : "holds.context", qualifiers(*title));
        }
        if (delegation) {
            draft_.claim(Relation::holds_position, person, *delegation, mention.whole, "holds.leads",
                         qualifiers(mention.role_title, false, false));
        }
        return held;
    }

    [[nodiscard]] Properties qualifiers(const TitleMention& title) const
    {
        auto all = qualifiers(title.title->name, title.former, title.acting);
        const auto tenure = tenure_of(reading_, title.range);
        for (const auto& [name, day] : {std::pair{"from", tenure.from}, std::pair{"to", tenure.to}}) {
            if (day) {
                all.emplace(name, to_string(*day));
            }
        }
        return all;
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
        const auto& [folded, words] = full_name(mention);
        const auto person = draft_.entity(Kind::official, folded, spelled(words));
        people_.emplace(folded, person);
        return person;
    }

    /// The name as it is written, one in capitals as names are.
    [[nodiscard]] std::string spelled(const TokenRange& words) const
    {
        if (!reading_[words.first].capitals) {
            return tidy(reading_.words(words));
        }
        std::string name;
        for (auto at = words.first; at < words.last; ++at) {
            name.append(name.empty() ? 0 : 1, ' ').append(capitalised(lower_case(reading_.words({at, at + 1}))));
        }
        return name;
    }

    /// Notes every full name, with or without a post, where it stands first.
    void note_names(const std::vector<OfficialMention>& mentions)
    {
        for (const auto& mention : mentions) {
            if (mention.folded.find(' ') != std::string::npos) {
                names_.emplace(mention.folded, mention.name);
            }
        }
    }

    /// The name of a mention; of a given name alone ("ông Duy, Phó Giám đốc"), the only full name that ends with it.
    [[nodiscard]] std::pair<std::string, TokenRange> full_name(const OfficialMention& mention) const
    {
        std::pair<std::string, TokenRange> own{mention.folded, mention.name};
        auto full = own;
        for (const auto& name : names_) {
            if (mention.folded.find(' ') == std::string::npos && name.first.ends_with(" " + mention.folded)) {
                if (full != own) {
                    return own;
                }
                full = name;
            }
        }
        return full;
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
            const bool ends = name.size() > folded.size() &&
                              name.compare(name.size() - folded.size(), folded.size(), folded) == 0 &&
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
            draft_.doubts().about(Kind::official, mention.name, Reason::no_body,
                                  {{tidy(reading_.words(mention.name)), {}, 0}});
        }
    }

    /// Whom no body of a place or of the centre ties, the province of the article does: heads of its delegations and
    /// offices.
    void tie_the_rest()
    {
        for (const auto& [name, person] : people_) {
            auto& properties = draft_[person].properties;
            if (frame_.province != nullptr && !properties.contains("scope")) {
                properties.emplace("scope", anchor_of_province(*frame_.province));
            }
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
    BareTitles bare_titles_;
    std::map<std::string, EntityIndex> people_;
    std::map<std::string, TokenRange> names_;  ///< full names, folded, and where they stand first
};

}  // namespace

std::vector<NamedOfficial> resolve_officials(const Reading& reading, const std::vector<OfficialMention>& mentions,
                                             Draft& draft, Agencies& agencies, const Frame& frame,
                                             const std::vector<LocalFrame>& local_frames,
                                             const std::vector<NamedBody>& bodies)
{
    return Officials{reading, draft, agencies, frame, local_frames, bodies}.run(mentions);
}

}  // namespace soichi
