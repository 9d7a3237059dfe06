#include "importers/find/careers.hpp"

#include <algorithm>

namespace soichi {

namespace {

/// "chức vụ", "cương vị", "chức danh", with a colon or not: where the titles begin, or 0.
std::uint32_t after_word_for_post(const Reading& reading, std::uint32_t at)
{
    const bool post = (reading.is(at, "chức") && (reading.is(at + 1, "vụ") || reading.is(at + 1, "danh"))) ||
                      (reading.is(at, "cương") && reading.is(at + 1, "vị"));
    if (!post) {
        return 0;
    }
    auto next = at + 2;
    next += reading.is(next, "là") || reading.is(next, "như") ? 1U : 0U;
    next += reading.is_sign(next, U':') ? 1U : 0U;
    return next;
}

/// Titles separated by semicolons as well as by commas.
std::vector<TitleMention> listed_titles(const Reading& reading, std::uint32_t at)
{
    std::vector<TitleMention> titles;
    for (;;) {
        auto more = titles_at(reading, at);
        if (more.empty()) {
            return titles;
        }
        at = more.back().range.last + 1;
        const bool goes_on = reading.is_sign(at - 1, U';');
        std::move(more.begin(), more.end(), std::back_inserter(titles));
        if (!goes_on) {
            return titles;
        }
    }
}

bool speaks_of_the_past(const Reading& reading, const TokenRange& before)
{
    for (auto at = before.first; at < before.last; ++at) {
        if (reading.is(at, "từng") || reading.is(at, "trước") || reading.is(at, "nguyên") ||
            (reading.is(at, "thời") && reading.is(at + 1, "gian"))) {
            return true;
        }
    }
    return false;
}

/// Who holds the posts that stand in tokens [first, last).
const OfficialMention* holder_of(const Reading& reading, const std::vector<OfficialMention>& officials, const TokenRange& posts)
{
    const auto sentence = reading.sentence_of(posts.first);
    const OfficialMention* before = nullptr;
    const OfficialMention* earlier = nullptr;
    for (const auto& official : officials) {
        if (official.name.last <= posts.first) {
            earlier = &official;
            before = official.name.first >= sentence.first ? &official : before;
        } else if (before == nullptr && official.name.first >= posts.last && official.name.last <= sentence.last) {
            constexpr std::uint32_t near = 4;
            return official.name.first - posts.last <= near ? &official : nullptr;
        }
    }
    const bool pronoun = reading.is_sign(posts.last, U',') && (reading.is(posts.last + 1, "bà") || reading.is(posts.last + 1, "ông") ||
                                                               (reading.is(posts.last + 1, "đồng") && reading.is(posts.last + 2, "chí")));
    return before != nullptr ? before : pronoun ? earlier : nullptr;
}

}  // namespace

void add_careers(const Reading& reading, std::vector<OfficialMention>& officials)
{
    std::vector<OfficialMention> careers;
    for (std::uint32_t at = 0; at < reading.body_end(); ++at) {
        const auto from = after_word_for_post(reading, at);
        auto titles = from == 0 ? std::vector<TitleMention>{} : listed_titles(reading, from);
        if (titles.empty()) {
            continue;
        }
        const TokenRange posts{at, titles.back().range.last};
        const auto* holder = holder_of(reading, officials, posts);
        if (holder == nullptr) {
            continue;
        }
        const bool past = speaks_of_the_past(reading, {reading.sentence_of(at).first, at});
        for (auto& title : titles) {
            title.former = title.former || past;
        }
        OfficialMention career;
        career.name = holder->name;
        career.folded = holder->folded;
        career.whole = posts;
        career.titles = std::move(titles);
        careers.push_back(std::move(career));
    }
    std::move(careers.begin(), careers.end(), std::back_inserter(officials));
}

}  // namespace soichi
