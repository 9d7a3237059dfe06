#include "importers/find/bare_forms.hpp"

#include <algorithm>

namespace soichi {

void add_bare(const Reading& reading, std::vector<DirectiveMention>& mentions)
{
    const auto taken = [&](std::uint32_t at) {
        return std::any_of(mentions.begin(), mentions.end(), [at](const DirectiveMention& mention) {
            return mention.whole.first <= at && at < std::max(mention.range.last, mention.whole.first);
        });
    };
    std::vector<DirectiveMention> bare;
    for (std::uint32_t at = 0; at < reading.body_end(); ++at) {
        if (!reading[at].capital || !reading.begins(at, EntryKind::form)) {
            continue;
        }
        const auto hit = reading.longest(at, EntryKind::form);
        const bool plural = at > 0 && (reading.is(at - 1, "các") || reading.is(at - 1, "những"));
        if (plural || taken(at)) {
            continue;
        }
        const bool draft =
            at > 0 && (reading.is(at - 1, "thảo") || reading.is(at - 1, "án") || reading.is(at - 1, "nhiều"));
        const bool other = reading.is(hit.last, "về") || reading.is(hit.last, "của") || reading.is(hit.last, "mới") ||
                           reading.is(hit.last, "do") || reading[hit.last].kind == TokenKind::number || draft;
        // "Báo cáo tại buổi làm việc, ông A …" is a verb; "Nghị định này sẽ thay thế …" speaks of a draft.
        const bool verb = reading.is_any(hit.last, {"tại", "với", "trước", "cho"});
        const bool to_come = reading.is(hit.last, "này") && reading.is(hit.last + 1, "sẽ");
        const bool ends = !other && !verb && !to_come &&
                          (!reading.is_word(hit.last) || reading.is(hit.last, "nêu") ||
                           (reading.knowledge().ends_name(reading[hit.last].word) && !reading[hit.last].capital));
        if (ends) {
            DirectiveMention mention;
            mention.kind = DirectiveMentionKind::bare;
            mention.range = {at, hit.last};
            mention.whole = mention.range;
            mention.form = reading.knowledge().forms()[hit.entry->index];
            bare.push_back(mention);
        }
    }
    for (auto& mention : bare) {
        insert_mention(mentions, std::move(mention));
    }
}

}  // namespace soichi
