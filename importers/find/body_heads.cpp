#include "importers/find/body_heads.hpp"

#include "importers/find/body_kinds.hpp"

namespace soichi {

namespace {

/// "cơ sở y tế", "tỉnh đoàn kết": a head in lower case that is half of another word.
bool inside_a_word(const Reading& reading, std::uint32_t at, const Hit& hit)
{
    const bool half_before = at > 0 && reading.is(at, "sở") && reading.is_any(at - 1, {"cơ", "trụ", "công"});
    const bool half_after =
        reading.is(hit.last - 1, "đoàn") && reading.is_any(hit.last, {"kết", "viên", "thể", "phí", "tụ"});
    return half_before || half_after;
}

}  // namespace

bool may_head(const Reading& reading, std::uint32_t at, const Hit& hit)
{
    if (reading[at].capital) {
        return true;
    }
    if (hit.last == at + 1 || inside_a_word(reading, at, hit)) {
        return false;
    }
    const auto& knowledge = reading.knowledge();
    if (hit.entry->kind == EntryKind::open_body) {
        return knowledge.open_bodies()[hit.entry->index].kind == OpenKind::delegation;
    }
    // "thường trực", "ban tổ chức" in lower case are words, not boards.
    return takes_unit(knowledge.local_bodies()[hit.entry->index].complement);
}

bool counted_before(const Reading& reading, std::uint32_t at)
{
    if (at == 0) {
        return false;
    }
    const bool some = at > 1 && reading.is(at - 1, "số") && reading.is(at - 2, "một");
    return some || reading.is(at - 1, "các") || reading.is(at - 1, "những") || reading.is(at - 1, "nhiều") ||
           reading.is(at - 1, "mọi") || reading.is(at - 1, "mỗi") || reading.is(at - 1, "từng");
}

bool organises_an_event(const Reading& reading, const LocalBody& body, std::uint32_t after)
{
    return body.id == "ban_to_chuc" &&
           reading.is_any(after, {"giải", "cuộc", "lễ", "hội", "chương", "đại", "sự", "trao", "ngày", "festival", "kỳ",
                                  "liên", "hành", "tuần", "diễn", "đã", "cũng", "sẽ", "triển"});
}

bool of_some_union(const Reading& reading, const BodyMention& board)
{
    const auto complement = board.local->complement;
    const bool takes_union = complement == Complement::committee_or_union || complement == Complement::union_host ||
                             complement == Complement::committee_or_council;
    const auto after = board.range.last;
    return takes_union && (reading.is_any(after, {"hội", "đoàn", "mặt", "mttq", "liên"}) ||
                           reading.longest(after, EntryKind::local_body).entry != nullptr);
}

}  // namespace soichi
