#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <memory>

#include "tests/bench/extract/splitters.hpp"

namespace soichi::bench {

void split_by_the_standard(std::string_view text, std::vector<Word>& words)
{
    static UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> breaks{ubrk_open(UBRK_WORD, "vi", nullptr, 0, &status),
                                                                               &ubrk_close};
    const std::unique_ptr<UText, decltype(&utext_close)> reader{
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status), &utext_close};
    ubrk_setUText(breaks.get(), reader.get(), &status);
    words.clear();
    auto begin = ubrk_first(breaks.get());
    for (auto end = ubrk_next(breaks.get()); end != UBRK_DONE; end = ubrk_next(breaks.get())) {
        if (ubrk_getRuleStatus(breaks.get()) != UBRK_WORD_NONE) {
            words.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        }
        begin = end;
    }
}

bool has_the_standard() { return true; }

}  // namespace soichi::bench
