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

}  // namespace soichi
