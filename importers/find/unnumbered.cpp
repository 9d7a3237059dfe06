#include "importers/find/unnumbered.hpp"

#include <algorithm>
#include <array>

#include "core/names/spelling.hpp"
#include "importers/find/directive_tails.hpp"

namespace soichi {

namespace {

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& forms, const std::string& form)
{
    return std::find(forms.begin(), forms.end(), form) != forms.end();
}

DirectiveMention mention_of(const Reading& reading, std::uint32_t at, const Hit& form)
{
    DirectiveMention mention;
    mention.kind = DirectiveMentionKind::unnumbered;
    mention.range = {at, form.last};
    mention.whole = mention.range;
    mention.form = reading.knowledge().forms()[form.entry->index];
    return mention;
}

/// "Công điện |ngày 2-2 của Thủ tướng Chính phủ|": its day and its issuer, and nothing less.
std::optional<DirectiveMention> by_day(const Reading& reading, std::uint32_t at, const Hit& form)
{
    constexpr std::array<std::string_view, 6> forms{"công điện",  "công văn", "chỉ thị",
                                                    "quyết định", "kết luận", "thông báo"};
    auto mention = mention_of(reading, at, form);
    if (!reading.is(form.last, "ngày") || !is_one_of(forms, mention.form)) {
        return std::nullopt;
    }
    read_tail(reading, mention);
    if (mention.date.month == 0 || mention.issuers.empty() ||
        !reading.is(mention.issuers.front().range.first - 1, "của")) {
        return std::nullopt;
    }
    mention.range.last = mention.issuers.back().range.last;
    mention.name = capitalised(tidy(reading.words(mention.range)));
    return mention;
}

/// "Đề án |“Chi bộ kiểu mẫu”|".
std::optional<DirectiveMention> by_title(const Reading& reading, std::uint32_t at, const Hit& form)
{
    constexpr std::uint32_t longest = 40;
    constexpr std::array<std::string_view, 6> forms{"đề án",   "kế hoạch",   "quy định",
                                                    "quy chế", "chiến lược", "quy tắc"};
    auto mention = mention_of(reading, at, form);
    if (!reading[at].capital || !reading.is_sign(form.last, U'"') || !reading[form.last + 1].capital ||
        !is_one_of(forms, mention.form)) {
        return std::nullopt;
    }
    for (auto end = form.last + 2; end < form.last + longest && !reading.ends_line(end); ++end) {
        if (reading.is_sign(end, U'"')) {
            mention.range.last = end + 1;
            mention.whole = mention.range;
            mention.name = tidy(reading.words(mention.range));
            return end > form.last + 2 ? std::optional{mention} : std::nullopt;
        }
    }
    return std::nullopt;
}

/// "Nghị quyết |Đại hội Đảng bộ tỉnh lần thứ XVIII|", "Nghị quyết |Đại hội XII của Đảng|".
std::optional<DirectiveMention> by_congress(const Reading& reading, std::uint32_t at, const Hit& form)
{
    constexpr std::uint32_t longest = 12;
    auto mention = mention_of(reading, at, form);
    const bool congress = mention.form == "nghị quyết" && reading[at].capital && reading.is(form.last, "đại") &&
                          reading.is(form.last + 1, "hội");
    for (auto end = form.last + 2; congress && end < form.last + longest && reading.is_word(end); ++end) {
        const auto word = reading.words({end, end + 1});
        const bool ordinal = reading[end].capitals && word.find_first_not_of("IVXL") == std::string_view::npos;
        if (ordinal) {
            const bool of_party =
                reading.is(end + 1, "của") && reading.is(end + 2, "đảng") && !reading.is(end + 3, "bộ");
            mention.range.last = end + 1 + (of_party ? 2U : reading.is(end + 1, "đảng") ? 1U : 0U);
            mention.whole = mention.range;
            mention.name = capitalised(tidy(reading.words(mention.range)));
            return mention;
        }
    }
    return std::nullopt;
}

/// "Chương trình hành động của Chính phủ |thực hiện| Nghị quyết A": its issuer and what it is for.
std::optional<DirectiveMention> by_purpose(const Reading& reading, std::uint32_t at, const Hit& form,
                                           const std::vector<DirectiveMention>& mentions)
{
    auto mention = mention_of(reading, at, form);
    if (!reading[at].capital || !reading.is(form.last, "của") ||
        (mention.form != "chương trình hành động" && mention.form != "kế hoạch")) {
        return std::nullopt;
    }
    read_tail(reading, mention);
    const auto verb = mention.whole.last;
    const auto from = reading.is(verb, "thực") && reading.is(verb + 1, "hiện") ? verb + 2 : 0;
    for (const auto& other : mentions) {
        if (from != 0 && other.range.first == from && !mention.issuers.empty()) {
            mention.range.last = verb;
            mention.whole = mention.range;
            mention.name = capitalised(tidy(reading.words({at, other.range.last})));
            return mention;
        }
    }
    return std::nullopt;
}

}  // namespace

void add_unnumbered(const Reading& reading, std::vector<DirectiveMention>& mentions)
{
    const auto taken = [&](const TokenRange& range) {
        return std::any_of(mentions.begin(), mentions.end(), [&](const DirectiveMention& mention) {
            return mention.range.overlaps(range) ||
                   (mention.whole.first <= range.first && range.first < mention.whole.last);
        });
    };
    for (std::uint32_t at = 0; at < reading.body_end(); ++at) {
        if (!reading.begins(at, EntryKind::form)) {
            continue;
        }
        const auto form = reading.longest(at, EntryKind::form);
        if (form.entry == nullptr) {
            continue;
        }
        auto found = by_day(reading, at, form);
        found = found ? std::move(found) : by_title(reading, at, form);
        found = found ? std::move(found) : by_congress(reading, at, form);
        found = found ? std::move(found) : by_purpose(reading, at, form, mentions);
        if (found && !taken(found->range)) {
            at = found->range.last - 1;
            insert_mention(mentions, std::move(*found));
        }
    }
}

}  // namespace soichi
