#include "importers/find/deputies.hpp"

#include <algorithm>

#include "core/names/spelling.hpp"
#include "importers/find/personal_names.hpp"

namespace soichi {

namespace {

bool speaks_of_the_assembly(const Reading& reading)
{
    for (std::uint32_t at = 0; at < reading.body_end(); ++at) {
        if ((reading.is(at, "quốc") && reading.is(at + 1, "hội")) || (reading.is(at, "qh") && reading[at].capitals)) {
            return true;
        }
    }
    return false;
}

/// Where the word for a deputy ends that begins at `at`, or 0.
std::uint32_t past_deputy(const Reading& reading, std::uint32_t at)
{
    if ((reading.is(at, "đb") || reading.is(at, "đbqh")) && reading[at].capitals) {
        return at + 1;
    }
    return reading.is(at, "đại") && reading.is(at + 1, "biểu") ? at + 2 : 0;
}

/// Where the bracket ends that names a province, or 0.
std::uint32_t past_province(const Reading& reading, std::uint32_t at)
{
    const auto first = at + 1;
    const auto place = reading.is_sign(at, U'(') ? place_at(reading, first) : std::nullopt;
    const bool province = place && place->named != nullptr &&
                          std::any_of(place->named->begin(), place->named->end(),
                                      [](const Unit* unit) { return level_of(unit->type) == 1; });
    return province && reading.is_sign(place->range.last, U')') ? place->range.last + 1 : 0;
}

std::optional<OfficialMention> deputy_of_assembly(const Reading& reading, const TokenRange& name,
                                                  const TokenRange& whole)
{
    const auto* const deputy = reading.knowledge().title_named("Đại biểu");
    if (deputy == nullptr) {
        return std::nullopt;
    }
    BodyMention assembly;
    assembly.range = whole;
    assembly.name = assembly.range;
    assembly.implied = true;
    assembly.central = CentralBodies::builtin().find("QH");
    TitleMention title;
    title.range = whole;
    title.title = deputy;
    title.body = std::move(assembly);
    OfficialMention mention;
    mention.name = name;
    mention.whole = whole;
    mention.folded = fold_phrase(reading.words(name));
    mention.titles.push_back(std::move(title));
    return mention;
}

std::optional<OfficialMention> deputy_at(const Reading& reading, std::uint32_t at)
{
    const auto word_end = past_deputy(reading, at);
    auto name = word_end == 0 ? TokenRange{} : personal_name_at(reading, word_end);
    auto end = name.empty() ? 0 : past_province(reading, name.last);
    if (end == 0 && word_end == 0) {
        const bool inside_word = at > 0 && reading.is_sign(at - 1, U'.') && !reading[at].spaced;  // "T.Ư Phạm Văn A"
        name = inside_word ? TokenRange{} : personal_name_at(reading, at);
        const auto inside = name.empty() || !reading.is_sign(name.last, U'(') ? 0 : past_deputy(reading, name.last + 1);
        const auto place = inside == 0 ? std::nullopt : place_at(reading, inside);
        end = place && place->named != nullptr && reading.is_sign(place->range.last, U')') ? place->range.last + 1 : 0;
    }
    return end == 0 ? std::nullopt : deputy_of_assembly(reading, name, {at, end});
}

/// "Đại biểu |Lê Thị Tám|, Chủ tịch HĐND …": without a province, where the article has named deputies with theirs.
std::optional<OfficialMention> further_deputy_at(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t full = 3;
    const auto word_end = past_deputy(reading, at);
    const auto name = word_end == 0 ? TokenRange{} : personal_name_at(reading, word_end);
    const bool placed = name.empty() || past_province(reading, name.last) != 0;
    return placed || name.last - name.first < full ? std::nullopt : deputy_of_assembly(reading, name, {at, name.last});
}

}  // namespace

void add_deputies(const Reading& reading, std::vector<OfficialMention>& officials)
{
    if (!speaks_of_the_assembly(reading)) {
        return;
    }
    std::size_t found = 0;
    for (std::uint32_t at = 0; at < reading.body_end(); ++at) {
        auto mention = reading.is_word(at) && (reading[at].capital || reading.is(at, "đại")) ? deputy_at(reading, at)
                                                                                             : std::nullopt;
        if (!mention) {
            continue;
        }
        ++found;
        at = mention->whole.last - 1;
        officials.push_back(std::move(*mention));
    }
    constexpr std::size_t several = 2;
    for (std::uint32_t at = 0; at < reading.body_end(); ++at) {
        // "ĐBQH A" says whose deputy A is.
        const bool told = reading[at].capitals && reading.is(at, "đbqh");
        if (auto mention = told || found >= several ? further_deputy_at(reading, at) : std::nullopt) {
            at = mention->whole.last - 1;
            officials.push_back(std::move(*mention));
        }
    }
}

}  // namespace soichi
