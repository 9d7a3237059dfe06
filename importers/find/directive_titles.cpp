#include "importers/find/directive_titles.hpp"

namespace soichi {

namespace {

/// "Chương trình phối hợp số 79": the next document of a list.
bool names_numbered_document(const Reading& reading, std::uint32_t at)
{
    const auto form = reading.longest(at, EntryKind::form);
    return form.entry != nullptr && reading[at].capital &&
           (reading.is(form.last, "số") || reading[form.last].kind == TokenKind::number);
}

/// "… năm 2020 và tổ chức triển khai thực hiện đến …": what the issuer did next.
bool goes_on_with_a_verb(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t long_cue = 4;
    const auto cue = reading.longest(at, EntryKind::cue);
    return cue.entry != nullptr && cue.last - at >= long_cue;
}

/// The comma of "sửa đổi, bổ sung" parts nothing.
bool inside_cue(const Reading& reading, std::uint32_t comma)
{
    for (std::uint32_t back = 1; back <= 3 && back <= comma; ++back) {
        if (reading.longest(comma - back, EntryKind::cue).last > comma + 1) {
            return true;
        }
    }
    return false;
}

/// "cán bộ, công chức, viên chức": what a comma inside a title parts.
bool list_of_nouns(const Reading& reading, std::uint32_t at)
{
    const bool ends = reading.knowledge().ends_name(reading[at].word) &&
                      reading.longest(at, EntryKind::name_compound).entry == nullptr;
    return reading.is_word(at) && !reading[at].capital && !ends &&
           reading.longest(at, EntryKind::cue).entry == nullptr &&
           reading.longest(at, EntryKind::form).entry == nullptr &&
           reading.longest(at, EntryKind::open_body).entry == nullptr;
}

/// Signs that no title goes over: brackets, colons, a full stop, a quotation mark that closes.
bool closing_sign(const Reading& reading, std::uint32_t at, std::uint32_t sentence_end, bool quoted)
{
    const auto sign = reading[at].sign;
    const bool stop = sign == U'.' && (at + 1 == sentence_end || reading[at + 1].spaced);
    return sign == U';' || sign == U'(' || sign == U')' || sign == U':' || reading.ends_line(at) ||
           (sign == U'"' && !quoted) || stop;
}

/// "… xây dựng nông thôn mới |với mục tiêu| 50% số xã": what is meant to come of it.
bool tells_an_aim(const Reading& reading, std::uint32_t at)
{
    return (reading.is(at, "với") && reading.is(at + 1, "mục")) ||
           (reading.is(at, "theo") && reading.is(at + 1, "hướng"));
}

}  // namespace

std::uint32_t end_of_title(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t longest = 60;
    const auto sentence_end = reading.sentence_of(at).last;
    auto end = at;
    bool quoted = false;
    for (; end < sentence_end && end < at + longest; ++end) {
        const auto sign = reading[end].sign;
        quoted = sign == U'"' ? !quoted : quoted;
        if (closing_sign(reading, end, sentence_end, quoted) || (!quoted && tells_an_aim(reading, end))) {
            return end;
        }
        if (reading.is(end, "và") &&
            (names_numbered_document(reading, end + 1) || goes_on_with_a_verb(reading, end + 1))) {
            return end;
        }
        if (sign == U',' && !quoted && !inside_cue(reading, end) && !list_of_nouns(reading, end + 1)) {
            return end;
        }
    }
    return end;
}

}  // namespace soichi
