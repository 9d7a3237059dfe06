#include "importers/find/directive_forms.hpp"

#include "core/names/forms.hpp"

namespace soichi {

namespace {

constexpr std::uint32_t longest_form = 7;

/// Does nothing but small words without a sign stand in [from, to)?
bool small_words(const Reading& reading, std::uint32_t from, std::uint32_t to)
{
    for (auto at = from; at < to; ++at) {
        if (!reading.is_word(at) || (reading[at].capital && !reading[at].capitals)) {
            return false;
        }
    }
    return true;
}

/// Where the form ends before "khẩn", "mật", "hỏa tốc" (how urgent or secret it is) and "liên tịch".
std::uint32_t before_marks(const Reading& reading, std::uint32_t end)
{
    // "Công điện khẩn số 3", "Công văn hỏa tốc số 5"
    end -= end > 1 && reading.is_any(end - 1, {"khẩn", "mật"})                                ? 1U
           : end > 2 && reading.is(end - 1, "tốc") && reading.is_any(end - 2, {"hỏa", "hoả"}) ? 2U
                                                                                              : 0U;
    const bool joint = end > 2 && reading.is(end - 1, "tịch") && reading.is(end - 2, "liên") &&
                       reading.longest(end - 3, EntryKind::form).last == end - 2;
    return end - (joint ? 2U : 0U);
}

}  // namespace

FormBefore form_before(const Reading& reading, std::uint32_t at)
{
    FormBefore found;
    found.first = at;
    std::uint32_t end = at;
    if (end > 0 && reading.is_sign(end - 1, U':')) {
        --end;
    }
    if (end > 0 && reading.is(end - 1, "số")) {
        --end;
        found.so = true;
    } else {
        end = at;
    }
    end = before_marks(reading, end);
    for (std::uint32_t back = 1; back <= longest_form && back <= end; ++back) {
        for (const auto& hit : reading.hits(end - back)) {
            if (hit.entry->kind == EntryKind::form && hit.last == end) {
                found.first = end - back;
                found.noun = reading.knowledge().forms()[hit.entry->index];
            }
        }
    }
    return found;
}

FormBefore individual_decision(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t reach = 10;
    FormBefore found;
    found.first = at;
    found.so = at > 0 && reading.is(at - 1, "số");
    for (auto first = at - 1; found.so && first-- > 0 && at - first <= reach;) {
        if (reading.is(first, "quyết") && reading.is(first + 1, "định")) {
            const bool decides = reading.is_any(first + 2, {"khởi", "truy", "xử", "thu", "phê", "giao", "bổ", "tạm",
                                                            "đình", "kỷ", "điều", "cấp", "thành", "công"});
            // "ra quyết định khởi tố bị can số 37/C46-P12"
            found.first = decides && small_words(reading, first + 2, at - 1) ? first : at;
            found.noun = found.first == first ? "quyết định" : "";
            break;
        }
    }
    return found;
}

FormBefore distant_form(const Reading& reading, std::uint32_t at, const Designator& designator)
{
    constexpr std::uint32_t reach = 9;
    FormBefore found;
    found.first = at;
    const auto end = at - (at > 0 && reading.is(at - 1, "số") ? 1U : 0U);
    found.so = end < at;
    for (std::uint32_t back = 1; found.so && back <= reach && back <= end; ++back) {
        const auto hit = reading.longest(end - back, EntryKind::form);
        if (hit.entry == nullptr || hit.last > end) {
            continue;
        }
        const auto& noun = reading.knowledge().forms()[hit.entry->index];
        const bool letter = designator.form.empty() && (noun == "công văn" || noun == "văn bản");
        const bool fits = letter || (!designator.form.empty() && noun_fits_symbol(noun, designator.form));
        if (fits && small_words(reading, hit.last, end)) {
            found.first = end - back;
            found.noun = noun;
        }
        break;
    }
    return found;
}

}  // namespace soichi
