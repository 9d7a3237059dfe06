#include "importers/find/name_ends.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "core/names/spelling.hpp"

namespace soichi {

namespace {

constexpr std::uint32_t shortest_full_name = 3;

/// Where a shorter name that the article gives as often ends inside this one; its own end where there is none.
std::uint32_t end_elsewhere(const Reading& reading, const OfficialMention& mention, const std::map<std::string, int>& names)
{
    const auto own = names.at(mention.folded);
    for (auto last = mention.name.last; last-- > mention.name.first + shortest_full_name;) {
        const auto shorter = names.find(fold_phrase(reading.words({mention.name.first, last})));
        if (shorter != names.end() && shorter->second >= own) {
            return last;
        }
    }
    return mention.name.last;
}

}  // namespace

void cut_names(const Reading& reading, std::vector<OfficialMention>& found)
{
    std::map<std::string, int> names;
    for (const auto& mention : found) {
        ++names[mention.folded];
    }
    for (auto& mention : found) {
        const auto end = mention.name.last;
        // "Trần Văn Khôi, Trần Văn Khôi Nguyên và …": whom a list names is another.
        const bool listed = reading.is_any(end, {"và", "cùng", "với"});
        const bool runs_on = reading.is_word(end) && !reading[end].capital && !listed && mention.whole.last == end;
        const auto last = runs_on ? end_elsewhere(reading, mention, names) : end;
        if (last != end) {
            mention.name.last = last;
            mention.whole.last = last;
            mention.folded = fold_phrase(reading.words(mention.name));
        }
    }
}

}  // namespace soichi
