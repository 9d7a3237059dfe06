#include "importers/find/issuing_verb.hpp"

namespace soichi {

namespace {

/// Between verb and document: how many of them, or how soon.
bool counts(const Reading& reading, std::uint32_t at)
{
    return reading[at].kind == TokenKind::number ||
           reading.is_any(at, {"các", "những", "một", "hai", "ba", "bốn", "cả", "tiếp", "liên", "liền", "bản", "luôn", "ngay"});
}

/// Where the longest cue of issuing that ends at `last` begins, or 0.
std::uint32_t verb_ending_at(const Reading& reading, std::uint32_t last)
{
    constexpr std::uint32_t longest = 5;
    std::uint32_t found = 0;
    for (std::uint32_t back = 1; back <= longest && back <= last; ++back) {
        for (const auto& hit : reading.hits(last - back)) {
            const bool issues = hit.entry->kind == EntryKind::cue && hit.last == last &&
                                reading.knowledge().cues()[hit.entry->index].name == "issues";
            found = issues ? last - back : found;
        }
    }
    return found;
}

}  // namespace

std::uint32_t issuing_verb(const Reading& reading, std::uint32_t first)
{
    constexpr std::uint32_t most_counted = 3;
    for (std::uint32_t counted = 0; counted <= most_counted && counted < first; ++counted) {
        const auto verb = verb_ending_at(reading, first - counted);
        if (verb != 0) {
            return verb;
        }
        if (!counts(reading, first - counted - 1)) {
            return 0;
        }
    }
    return 0;
}

}  // namespace soichi
