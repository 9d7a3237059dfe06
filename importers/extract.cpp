#include <fmt/format.h>

#include <algorithm>

#include "core/gazetteer/fingerprint.hpp"
#include "importers/data/embedded.hpp"
#include "importers/find/dates.hpp"
#include "importers/find/directive_dates.hpp"
#include "importers/find/directives.hpp"
#include "importers/find/document.hpp"
#include "importers/find/officials.hpp"
#include "importers/import.hpp"
#include "importers/relate/article.hpp"
#include "importers/relate/declined.hpp"
#include "importers/resolve/article_officials.hpp"
#include "importers/resolve/background.hpp"
#include "importers/resolve/directive_keys.hpp"
#include "importers/resolve/listed_places.hpp"
#include "importers/resolve/localities.hpp"
#include "importers/resolve/official_ties.hpp"

namespace soichi {

namespace {

bool inside_a_name(const std::vector<OfficialMention>& officials, const TokenRange& range)
{
    return std::any_of(officials.begin(), officials.end(),
                       [&](const OfficialMention& official) { return official.name.overlaps(range); });
}

/// The units that a name may mean, each with what tells it from the others: its province, and its period where it has
/// ended or began with a reorganisation.
std::vector<Candidate> unit_candidates(const PlaceMention& place, const Frame& frame)
{
    std::vector<Candidate> candidates;
    for (const auto* unit : possible_units(place, frame)) {
        const auto& province = Units::builtin().province_of(*unit, frame.era);
        auto label = label_of(*unit);
        label += key_of(province) == key_of(*unit) ? std::string{} : ", " + label_of(province);
        label += unit->from.empty() && unit->to.empty() ? std::string{} : fmt::format(" ({}–{})", unit->from, unit->to);
        candidates.push_back({std::move(label), key_of(*unit), 0});
    }
    std::sort(candidates.begin(), candidates.end());
    return candidates;
}

/// "tại Lệ Thủy", "ở Nam Hải Lăng, Ninh Châu và Lệ Thủy": since there are no districts, communes go by their bare names
/// too, where the words before say that a place is meant. nullptr where the frame's province has none of the name.
const Unit* bare_commune(const Reading& reading, const PlaceMention& place, const Frame& frame, bool after_place)
{
    constexpr PartialDate reform{2025, 7, 1};
    const auto at = place.range.first;
    const bool listed = after_place && (reading.is_sign(at - 1, U',') || reading.is(at - 1, "và"));
    const bool told = at > 0 && (listed || reading.is_any(at - 1, {"tại", "ở", "từ", "đến", "qua"}));
    const bool since = frame.era && to_string(*frame.era) >= to_string(reform);
    const bool bare = place.word == nullptr && place.named != nullptr && !place.former;
    return bare && told && since && frame.province != nullptr ? resolve_commune(place, *frame.province, frame)
                                                              : nullptr;
}

/// The units that the article names, and those that a type alone means in its frame ("trên địa bàn tỉnh").
std::vector<NamedPlace> resolve_places(const Reading& reading, const std::vector<PlaceMention>& places,
                                       const Frame& frame, const std::vector<OfficialMention>& officials,
                                       const std::vector<LocalFrame>& local_frames, Draft& draft)
{
    std::vector<NamedPlace> named;
    const auto units = units_of_places(reading, places, frame, local_frames);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& place = places[i];
        const bool alone = place.named == nullptr;
        if ((alone && generic_units_at(reading, place.range.first)) || inside_a_name(officials, place.range)) {
            continue;
        }
        const auto* unit = units[i];
        const bool gone = std::any_of(places.begin(), places.end(), [&](const PlaceMention& other) {
            return other.former && other.named == place.named;
        });
        if (unit == nullptr && !gone) {
            const bool after_place = !named.empty() && named.back().range.last + 1 == place.range.first;
            unit = bare_commune(reading, place, frame_at(place.range.first, frame, local_frames), after_place);
        }
        if (unit != nullptr) {
            const auto index = locality(draft, *unit);
            if (!alone) {
                draft.mention(index, place.range);
            }
            named.push_back({place.range, index, unit});
        } else if (place.word != nullptr && !alone) {
            auto candidates = unit_candidates(place, frame);
            const auto reason = candidates.empty() ? Reason::unresolved : Reason::ambiguous;
            draft.doubts().about(Kind::locality, place.range, reason, std::move(candidates));
        }
    }
    return named;
}

/// A central body writes from Hà Nội about the whole country: its dateline places nothing.
std::vector<PlaceMention> places_of_frame(const std::vector<PlaceMention>& places,
                                          const std::optional<OfficialDocument>& document)
{
    auto kept = places;
    if (document && document->central) {
        std::erase_if(kept, [&](const PlaceMention& place) { return document->dateline.contains(place.range); });
    }
    return kept;
}

std::vector<BodyMention> bodies_outside_mottos(std::vector<BodyMention> bodies,
                                               const std::optional<OfficialDocument>& document)
{
    const auto motto = [&](const BodyMention& body) {
        return std::any_of(document->mottos.begin(), document->mottos.end(),
                           [&](const TokenRange& line) { return line.contains(body.range); });
    };
    if (document) {
        std::erase_if(bodies, motto);
    }
    return bodies;
}

/// A directive speaks from its own date, a report from that of the event.
std::optional<PartialDate> date_spoken_from(const Reading& reading, const std::vector<DateMention>& dates,
                                            const std::optional<OfficialDocument>& document, const Article& article)
{
    const bool dated = document && document->date.year != 0;
    return dated ? std::optional{document->date} : date_of_article(reading, dates, article.date);
}

void doubt_broken_dates(const std::vector<DateMention>& dates, Draft& draft)
{
    for (const auto& date : dates) {
        if (date.broken) {
            draft.doubts().about_date(date.range, date.repaired);
        }
    }
}

}  // namespace

std::string rules_version()
{
    // Counts changes of the code that reads; changes of the data show in the hash.
    static constexpr int code_version = 5;
    static const auto version = [] {
        std::string all;
        for (const auto table :
             {embedded::abbreviations(), embedded::bodies(), embedded::common_words(), embedded::countries(),
              embedded::cues(), embedded::family_names(), embedded::fields(), embedded::furniture(),
              embedded::honorifics(), embedded::laws(), embedded::name_compounds(), embedded::name_ends(),
              embedded::not_officials(), embedded::open_bodies(), embedded::party_terms(), embedded::rules(),
              embedded::titles(), embedded::unit_words()}) {
            all.append(table);
        }
        all.append(data_fingerprint());
        return fmt::format("{}.{:08x}", code_version, node_id(Kind::article, all).hash & 0xffffffffU);
    }();
    return version;
}

Statements extract(const Article& article, const std::optional<std::string>& place)
{
    const Reading reading{article};
    const auto dates = find_dates(reading);
    const auto places = find_places(reading);
    auto directive_mentions = find_directives(reading);
    const auto document = find_document(reading, directive_mentions);
    const auto officials = find_officials(reading);
    const auto bodies = bodies_outside_mottos(find_bodies(reading), document);
    auto frame =
        find_frame(reading, places_of_frame(places, document), date_spoken_from(reading, dates, document, article),
                   latest_year(reading, dates), article.publisher);
    if (const auto* const unit = place ? Units::builtin().with_key(*place) : nullptr) {
        put_frame_at(*unit, frame);
    }
    fill_years(directive_mentions, frame.date);
    auto local_frames = frames_of_titles(officials, frame);
    const auto sentences = frames_of_sentences(reading, places, frame);
    local_frames.insert(local_frames.end(), sentences.begin(), sentences.end());
    const auto sections = frames_of_sections(reading, places, frame);
    local_frames.insert(local_frames.end(), sections.begin(), sections.end());

    Draft draft{reading};
    doubt_broken_dates(dates, draft);
    Agencies agencies{reading, draft, frame};
    const auto named_places = resolve_places(reading, places, frame, officials, local_frames, draft);
    const auto named_bodies = resolve_bodies(bodies, agencies, frame, local_frames);
    const auto directives = resolve_directives(directive_mentions, draft);
    const auto named_officials =
        resolve_officials(reading, officials, draft, agencies, frame, local_frames, named_bodies);

    const ArticleView view{reading,      frame,        draft,           agencies, directives,
                           named_bodies, named_places, named_officials, document};
    relate_issuers(view);
    relate_signatures(view);
    relate_document(view);
    relate_charges(view);
    relate_directives(view);
    relate_reports(view);
    relate_reviews(view);
    relate_inspections(view);
    relate_successions(view);
    relate_coordination(view);
    relate_places(view);
    relate_kin(view);
    relate_entailed(view);
    tie_signers(draft, agencies);

    auto statements = draft.finish();
    doubt_unknown_issuers(statements);
    decline_claims(statements);
    statements.rules = rules_version();
    statements.date = frame.date ? to_string(*frame.date) : std::string{};
    key_directives(statements, article.text);
    date_local_bodies(statements.entities);
    statements.background = background_of(statements.entities);
    return statements;
}

}  // namespace soichi
