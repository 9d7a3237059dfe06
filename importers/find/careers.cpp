#include "importers/find/careers.hpp"

#include <algorithm>

#include "importers/find/personal_names.hpp"

namespace soichi {

namespace {

/// Words before posts ("giữ chức", "về nhận nhiệm vụ", "thôi giữ chức"): where they end, and whether they end the post.
struct Lead {
    std::uint32_t end = 0;
    bool leaves = false;
};

Lead lead_at(const Reading& reading, std::uint32_t at)
{
    Lead lead;
    if (!reading.begins(at, EntryKind::cue)) {
        return lead;
    }
    for (const auto& hit : reading.hits(at)) {
        if (hit.entry->kind != EntryKind::cue) {
            continue;
        }
        const auto& name = reading.knowledge().cues()[hit.entry->index].name;
        if (name == "posts" || name == "leaves_post") {
            lead = {hit.last, name == "leaves_post"};
        }
    }
    return lead;
}

/// Where the titles after the words for a post begin: "chức vụ là:", "các chức danh, chức vụ như:".
std::uint32_t posts_begin(const Reading& reading, std::uint32_t at)
{
    for (auto lead = lead_at(reading, at); lead.end != 0; lead = lead_at(reading, at)) {
        at = lead.end;
    }
    at += reading.is_any(at, {"là", "như"}) ? 1U : 0U;
    return at + (reading.is_sign(at, U':') ? 1U : 0U);
}

/// Titles separated by semicolons and by "rồi" as well as by commas.
std::vector<TitleMention> listed_titles(const Reading& reading, std::uint32_t at)
{
    std::vector<TitleMention> titles;
    for (;;) {
        auto more = titles_at(reading, at);
        if (more.empty()) {
            return titles;
        }
        at = more.back().range.last + 1;
        const bool goes_on = reading.is_sign(at - 1, U';') || reading.is(at - 1, "rồi");
        std::move(more.begin(), more.end(), std::back_inserter(titles));
        if (!goes_on) {
            return titles;
        }
    }
}

/// Who was appointed before may hold the post still: "Trước đó, ông A được bổ nhiệm giữ chức T".
bool appoints(const Reading& reading, const TokenRange& before)
{
    for (auto at = before.first; at < before.last; ++at) {
        if (reading.is_any(at, {"bổ", "bầu", "phân", "điều", "chỉ", "quyết", "phê", "cử", "luân"})) {
            return true;
        }
    }
    return false;
}

/// "từng", "trong thời gian", "trước đó", "giai đoạn 2006-2011", "từ năm 1999 đến năm 2006"; not "trước khi giữ chức
/// T".
bool speaks_of_the_past(const Reading& reading, const TokenRange& before)
{
    bool from = false;
    for (auto at = before.first; at < before.last; ++at) {
        const bool before_that = reading.is(at, "trước") && !reading.is(at + 1, "khi") && !appoints(reading, before);
        const bool period =
            reading.is(at, "giai") && reading.is(at + 1, "đoạn") && reading[at + 2].kind == TokenKind::number;
        const bool until = from && reading.is(at, "đến") && !reading.is(at + 1, "nay");
        if (reading.is(at, "từng") || before_that || period || until ||
            (reading.is(at, "thời") && reading.is(at + 1, "gian"))) {
            return true;
        }
        from = from || reading.is(at, "từ");
    }
    return false;
}

bool is_pronoun(const Reading& reading, std::uint32_t at)
{
    const bool word = reading.is_any(at, {"ông", "bà"}) || (reading.is(at, "đồng") && reading.is(at + 1, "chí"));
    const auto after = at + (reading.is(at, "đồng") ? 2U : 1U);
    return word && !reading[after].capital;
}

/// "ông từng giữ các chức vụ: T": a pronoun before the posts, or straight after them ("…, bà đã"), and no name.
bool pronoun_holds(const Reading& reading, const TokenRange& posts)
{
    const auto sentence = reading.sentence_of(posts.first);
    for (auto at = sentence.first; at < posts.first; ++at) {
        if (is_pronoun(reading, at)) {
            return true;
        }
    }
    return reading.is_sign(posts.last, U',') && is_pronoun(reading, posts.last + 1);
}

/// "Ông |là T", "ông Thăng |làm T", "3 năm |làm T": where the posts begin that a pronoun, a given name or a number of
/// years leads to.
std::uint32_t posts_of_pronoun(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t reach = 4;
    const bool years = reading[at].kind == TokenKind::number && reading.is(at + 1, "năm");
    const bool pronoun = reading.is_any(at, {"ông", "bà"}) || (reading.is(at, "đồng") && reading.is(at + 1, "chí"));
    if (!years && !pronoun) {
        return 0;
    }
    auto next = at + (years || reading.is(at, "đồng") ? 2U : 1U);
    const bool full_name = reading[next].capital && reading[next + 1].capital;
    next += reading[next].capital ? 1U : 0U;
    for (const auto end = next + reach; !full_name && next < end && reading.is_word(next); ++next) {
        const bool holds = reading.is_any(next, {"làm", "là", "giữ"});
        if (holds) {
            return next + 1;
        }
        if (!reading.is_any(next, {"đã", "từng", "được", "hiện", "nay", "tiếp", "tục", "lần", "lượt", "đang", "vừa"})) {
            return 0;
        }
    }
    return 0;
}

/// Finds who holds the posts that stand apart from a name.
class Holders {
public:
    Holders(const Reading& reading, const std::vector<OfficialMention>& officials)
        : reading_{reading},
          officials_{officials}
    {
    }

    [[nodiscard]] const OfficialMention* of(const TokenRange& posts) const
    {
        if (const auto* receiver = receiver_after(posts.last)) {
            return receiver;
        }
        const auto sentence = reading_.sentence_of(posts.first);
        const auto* before = last_before(posts.first);
        if (before != nullptr && before->name.first >= sentence.first) {
            return before;
        }
        constexpr std::uint32_t near = 4;
        for (const auto& official : officials_) {
            const bool follows = official.name.first >= posts.last && official.name.last <= sentence.last;
            if (follows && official.name.first - posts.last <= near) {
                return &official;
            }
        }
        return pronoun_holds(reading_, posts) ? before : nullptr;
    }

private:
    /// Past "nhiệm kỳ 2016-2021", "khóa XV (2016 - 2021)" after a post.
    [[nodiscard]] std::uint32_t after_term(std::uint32_t at) const
    {
        constexpr std::uint32_t longest_term = 14;
        auto next = at;
        const auto in_term = [&](std::uint32_t token) {
            const auto sign = reading_[token].sign;
            return reading_[token].kind == TokenKind::number || sign == U'-' || sign == U'(' || sign == U')' ||
                   sign == U'/' || reading_[token].capitals ||
                   reading_.is_any(token, {"nhiệm", "kỳ", "khóa", "khoá", "kì", "x", "tỉnh", "thành", "phố"});
        };
        while (next < at + longest_term && in_term(next)) {
            ++next;
        }
        return next;
    }

    /// "bổ nhiệm chức vụ T đối với ông A", "… cho đồng chí A".
    [[nodiscard]] const OfficialMention* receiver_after(std::uint32_t at) const
    {
        at = after_term(at);
        const bool towards = reading_.is(at, "đối") && reading_.is(at + 1, "với");
        if (!towards && !reading_.is(at, "cho")) {
            return nullptr;
        }
        bool honorific = false;
        bool plural = false;
        const auto name = skip_honorifics(reading_, at + (towards ? 2U : 1U), honorific, plural);
        const auto found = std::find_if(officials_.begin(), officials_.end(),
                                        [&](const OfficialMention& official) { return official.name.first == name; });
        return found == officials_.end() || !honorific ? nullptr : &*found;
    }

    [[nodiscard]] const OfficialMention* last_before(std::uint32_t at) const
    {
        const OfficialMention* last = nullptr;
        for (const auto& official : officials_) {
            // "ông A được bà B, Chủ tịch X, bổ nhiệm làm T": who acts on A is another.
            const auto first = official.whole.first;
            const bool acts = first > 0 && reading_.is_any(first - 1, {"được", "do", "bởi"});
            const bool later = last == nullptr || official.name.first >= last->name.first;
            last = official.name.last <= at && later && !acts ? &official : last;
        }
        return last;
    }

    const Reading& reading_;
    const std::vector<OfficialMention>& officials_;
};

bool inside_mention(const std::vector<OfficialMention>& officials, const TokenRange& title)
{
    return std::any_of(officials.begin(), officials.end(), [&](const OfficialMention& official) {
        return std::any_of(official.titles.begin(), official.titles.end(),
                           [&](const TitleMention& known) { return known.range == title; });
    });
}

}  // namespace

bool posts_are_past(const Reading& reading, std::uint32_t at)
{
    return speaks_of_the_past(reading, {reading.sentence_of(at).first, at});
}

namespace {

OfficialMention career_of(const OfficialMention& holder, const TokenRange& posts, std::vector<TitleMention> titles,
                          bool past)
{
    for (auto& title : titles) {
        title.former = title.former || (past && !title.now);
    }
    OfficialMention career;
    career.name = holder.name;
    career.folded = holder.folded;
    career.whole = posts;
    career.titles = std::move(titles);
    return career;
}

/// "Ông từng làm T, T2 rồi T3": the posts of whom the article spoke of last.
void add_of_pronouns(const Reading& reading, const std::vector<OfficialMention>& officials,
                     std::vector<OfficialMention>& careers)
{
    for (std::uint32_t at = 0; at < reading.body_end(); ++at) {
        const auto from = posts_of_pronoun(reading, at);
        auto titles = from == 0 ? std::vector<TitleMention>{} : listed_titles(reading, from);
        if (titles.empty() || inside_mention(officials, titles.front().range) ||
            inside_mention(careers, titles.front().range)) {
            continue;
        }
        const TokenRange posts{at, titles.back().range.last};
        const auto* holder = Holders{reading, officials}.of(posts);
        if (holder != nullptr && !reading.begins(posts.last, EntryKind::honorific)) {
            const bool past = speaks_of_the_past(reading, {reading.sentence_of(at).first, from});
            careers.push_back(career_of(*holder, posts, std::move(titles), past));
        }
    }
}

}  // namespace

void add_careers(const Reading& reading, std::vector<OfficialMention>& officials)
{
    std::vector<OfficialMention> careers;
    std::uint32_t after_last = 0;
    for (const auto at : reading.cues_in({0, reading.body_end()})) {
        const auto lead = at < after_last ? Lead{} : lead_at(reading, at);
        if (lead.end == 0) {
            continue;
        }
        auto titles = listed_titles(reading, posts_begin(reading, at));
        if (titles.empty() || inside_mention(officials, titles.front().range)) {
            continue;
        }
        const TokenRange posts{at, titles.back().range.last};
        const auto* holder = Holders{reading, officials}.of(posts);
        if (holder == nullptr) {
            continue;
        }
        const bool past = lead.leaves || speaks_of_the_past(reading, {reading.sentence_of(at).first, lead.end});
        careers.push_back(career_of(*holder, posts, std::move(titles), past));
        after_last = posts.last;
    }
    add_of_pronouns(reading, officials, careers);
    std::move(careers.begin(), careers.end(), std::back_inserter(officials));
}

}  // namespace soichi
