#include "importers/find/not_directives.hpp"

namespace soichi {

namespace {

/// Is the article about other states: does it name them often, and Việt Nam seldom?
bool about_other_states(const Reading& reading)
{
    constexpr std::size_t often = 3;
    std::size_t others = 0;
    std::size_t ours = 0;
    for (std::uint32_t at = 0; at < reading.body_end(); ++at) {
        // "Pháp lệnh", "Pháp luật", "Anh Tú": France and England are also syllables.
        const bool syllable = reading.is_any(at, {"pháp", "anh"});
        others += reading.begins(at, EntryKind::country) && reading[at].capital && !syllable ? 1U : 0U;
        ours += reading[at].capital && reading.is(at, "việt") && reading.is(at + 1, "nam") ? 1U : 0U;
    }
    return others >= often && others > 2 * ours;
}

/// "Hiến pháp Mỹ", "Luật Đầu tư của Lào", "Tòa án Hiến pháp".
bool of_another_state(const Reading& reading, const DirectiveMention& mention)
{
    auto after = mention.range.last;
    after += reading.is_any(after, {"của", "nước"}) ? 1U : 0U;
    after += reading.is(after, "nước") ? 1U : 0U;
    const auto before = mention.range.first;
    const bool court = before > 0 && reading.is(before - 1, "án") && mention.form == "hiến pháp";
    const bool named = reading.begins(after, EntryKind::country) && reading[after].capital;
    return court || named || (mention.form == "hiến pháp" && mention.date.year == 0 && about_other_states(reading));
}

/// "dự án Luật …", "dự thảo Luật …", "các dự án: Luật …".
bool is_bill(const Reading& reading, std::uint32_t first)
{
    auto at = first;
    at -= at > 0 && reading.is_sign(at - 1, U':') ? 1U : 0U;
    at -= at > 0 && (reading.is(at - 1, "luật") || reading.is_any(at - 1, {"các", "sửa"})) ? 1U : 0U;
    return at > 1 && reading.is(at - 2, "dự") && reading.is_any(at - 1, {"án", "thảo", "luật"});
}

/// "Nghị quyết 2334 của Hội đồng Bảo an".
bool of_united_nations(const Reading& reading, const DirectiveMention& mention)
{
    const auto sentence = reading.sentence_of(mention.range.first);
    for (auto at = sentence.first; at < sentence.last; ++at) {
        if (reading.is(at, "lhq") || (reading.is(at, "bảo") && reading.is(at + 1, "an")) ||
            (reading.is(at, "liên") && reading.is_any(at + 1, {"hợp", "hiệp"}) && reading.is(at + 2, "quốc"))) {
            return true;
        }
    }
    return false;
}

/// "QCVN 01-2:2009/BNNPTNT": what follows the colon is the year and the issuer of a standard.
bool ends_a_standard(const Reading& reading, std::uint32_t first)
{
    return first > 1 && reading.is_sign(first - 1, U':') && !reading[first].spaced && !reading[first - 1].spaced &&
           reading[first - 2].kind == TokenKind::number;
}

}  // namespace

bool is_no_directive(const Reading& reading, const DirectiveMention& mention)
{
    switch (mention.kind) {
    case DirectiveMentionKind::law:
        return is_bill(reading, mention.range.first) || of_another_state(reading, mention);
    case DirectiveMentionKind::numbered:
        return mention.form == "nghị quyết" && of_united_nations(reading, mention);
    case DirectiveMentionKind::full:
        return ends_a_standard(reading, mention.range.first);
    default:
        return false;
    }
}

}  // namespace soichi
