#include "importers/find/attached_documents.hpp"

#include <algorithm>

#include "core/names/spelling.hpp"
#include "importers/find/directive_titles.hpp"

namespace soichi {

std::optional<DirectiveMention> attached_document(const Reading& reading, const DirectiveMention& promulgator)
{
    if (promulgator.kind == DirectiveMentionKind::law || promulgator.kind == DirectiveMentionKind::plenum) {
        return std::nullopt;
    }
    // The subject may have swallowed the title; look again from the end of date and issuers.
    const auto sentence = reading.sentence_of(promulgator.range.first);
    for (auto at = promulgator.range.last;
         at < std::max(promulgator.whole.last, promulgator.range.last) + 4 && at < sentence.last; ++at) {
        if (reading.is_sign(at, U';') || (reading.is_sign(at, U',') && at >= promulgator.whole.last)) {
            return std::nullopt;
        }
        const bool issues = reading.is(at, "ban") && reading.is(at + 1, "hành");
        const bool approves = reading.is(at, "phê") && reading.is(at + 1, "duyệt");
        if (!issues && !approves) {
            continue;
        }
        const auto form = reading.longest(at + 2, EntryKind::form);
        if (form.entry == nullptr || !reading[at + 2].capital || reading[form.last].kind == TokenKind::number ||
            reading.is(form.last, "số")) {
            return std::nullopt;
        }
        DirectiveMention attached;
        attached.kind = DirectiveMentionKind::attached;
        attached.range = {at + 2, end_of_title(reading, at + 2)};
        attached.whole = attached.range;
        attached.form = reading.knowledge().forms()[form.entry->index];
        attached.name = tidy(reading.words(attached.range));
        return attached.range.last > form.last ? std::optional{attached} : std::nullopt;
    }
    return std::nullopt;
}

namespace {

/// Where "[được] ban hành kèm theo", "kèm theo" begins that ends right before token `last`, or 0.
std::uint32_t enclosing_words(const Reading& reading, std::uint32_t last)
{
    if (last < 3 || !reading.is(last - 1, "theo") || !reading.is(last - 2, "kèm")) {
        return 0;
    }
    auto first = last - 2;
    if (reading.is_any(first - 1, {"gửi", "nộp"})) {
        return 0;
    }
    first -= first > 1 && reading.is(first - 1, "hành") && reading.is(first - 2, "ban") ? 2U : 0U;
    first -= first > 0 && reading.is(first - 1, "được") ? 1U : 0U;
    return first;
}

/// Papers that stand for themselves are not enclosed with a decision.
bool may_be_enclosed(const std::string& form)
{
    constexpr std::array<std::string_view, 16> own{
        "luật",    "bộ luật",  "hiến pháp", "pháp lệnh", "nghị định", "thông tư",  "nghị quyết", "quyết định",
        "chỉ thị", "công văn", "văn bản",   "báo cáo",   "tờ trình",  "thông báo", "công điện",  "biên bản"};
    return std::find(own.begin(), own.end(), form) == own.end();
}

/// Does a title, and no number, follow the form?
bool opens_title(const Reading& reading, const Hit& form, std::uint32_t end)
{
    return form.entry != nullptr && form.last + 1 < end &&
           may_be_enclosed(reading.knowledge().forms()[form.entry->index]) &&
           reading[form.last].kind != TokenKind::number && !reading.is(form.last, "số") && reading.is_word(form.last);
}

}  // namespace

std::optional<DirectiveMention> attached_before(const Reading& reading, const DirectiveMention& promulgator)
{
    constexpr std::uint32_t longest = 40;
    const auto end = enclosing_words(reading, promulgator.range.first);
    const auto sentence = reading.sentence_of(promulgator.range.first).first;
    for (auto at = end; end != 0 && at > sentence && end - at < longest; --at) {
        const auto sign = reading[at - 1].sign;
        if (sign != 0 && sign != U',' && sign != U'-' && sign != U'"' && sign != U'/') {
            return std::nullopt;
        }
        const auto form = reading[at - 1].capital ? reading.longest(at - 1, EntryKind::form) : Hit{};
        const bool several = at > 1 && reading.is_any(at - 2, {"các", "những"});
        if (several || !opens_title(reading, form, end)) {
            continue;
        }
        DirectiveMention attached;
        attached.kind = DirectiveMentionKind::attached;
        attached.range = {at - 1, end};
        attached.whole = attached.range;
        attached.form = reading.knowledge().forms()[form.entry->index];
        attached.name = tidy(reading.words(attached.range));
        attached.before_promulgator = true;
        return attached;
    }
    return std::nullopt;
}

namespace {

bool is_attachable(const DirectiveMention& promulgator)
{
    return promulgator.kind == DirectiveMentionKind::full || promulgator.kind == DirectiveMentionKind::numbered;
}

}  // namespace

void add_attached(const Reading& reading, std::vector<DirectiveMention>& mentions)
{
    std::vector<DirectiveMention> all;
    for (const auto& mention : mentions) {
        all.push_back(mention);
        auto attached = attached_document(reading, mention);
        if (attached) {
            attached->promulgator = static_cast<std::uint32_t>(all.size() - 1);
            all.push_back(std::move(*attached));
        }
    }
    mentions = std::move(all);
    for (std::size_t i = mentions.size(); i-- > 0;) {
        auto before = is_attachable(mentions[i]) ? attached_before(reading, mentions[i]) : std::nullopt;
        if (before) {
            before->promulgator = static_cast<std::uint32_t>(i);
            insert_mention(mentions, std::move(*before));
        }
    }
}

}  // namespace soichi
