#include "importers/find/officials.hpp"

#include <algorithm>
#include <string_view>

#include "core/names/spelling.hpp"
#include "importers/find/careers.hpp"
#include "importers/find/deputies.hpp"
#include "importers/find/foreigners.hpp"
#include "importers/find/name_clues.hpp"
#include "importers/find/name_ends.hpp"
#include "importers/find/name_gaps.hpp"
#include "importers/find/office_holders.hpp"
#include "importers/find/personal_names.hpp"

namespace soichi {

namespace {

/// Reads the persons of one article, sentence by sentence.
class Finder {
public:
    explicit Finder(const Reading& reading) : reading_{reading} {}

    std::vector<OfficialMention> run()
    {
        for (std::uint32_t at = 0; at < reading_.body_end();) {
            at = may_begin_person(reading_, at) ? std::max(at + 1, read_at(at)) : at + 1;
        }
        cut_names(reading_, found_);
        return std::move(found_);
    }

private:
    /// Tries every pattern at `at`. Gives where to go on.
    std::uint32_t read_at(std::uint32_t at)
    {
        bool honorific = false;
        bool plural = false;
        const auto after_honorific = skip_honorifics(reading_, at, honorific, plural);
        if (honorific) {
            plural_ = plural;
            auto name = personal_name_at(reading_, after_honorific);
            name = name.empty() && !reading_[at].capitals ? name_in_capitals_at(reading_, after_honorific) : name;
            if (!name.empty()) {
                return read_named(at, name, true);
            }
            if (!plural && addresses_someone(reading_, at) && is_given_name(reading_, after_honorific)) {
                return read_named(at, {after_honorific, after_honorific + 1}, true);
            }
            const auto end = read_titled(at, after_honorific);
            return end > at ? end : after_honorific;
        }
        const auto end = read_titled(at, at);
        if (end > at) {
            return end;
        }
        const auto name = may_name_without_honorific(reading_, at) ? personal_name_at(reading_, at) : TokenRange{};
        return name.empty() ? at : read_named(at, name, false);
    }

    /// P3, P7: titles, then honorifics, then the name; or titles, a colon and a list of names.
    std::uint32_t read_titled(std::uint32_t begin, std::uint32_t at)
    {
        auto titles = titles_at(reading_, at);
        if (titles.empty()) {
            return begin;
        }
        // "thừa ủy quyền của Thủ tướng, Bộ trưởng A": the office after "của" is not A's.
        if (at > 0 && titles.size() > 1 && reading_.is_any(at - 1, {"của", "quyền", "mặt", "lệnh"})) {
            titles.erase(titles.begin());
        }
        auto next = titles.back().range.last;
        const auto list = list_of_persons_after(reading_, next);
        if (list != 0) {
            titles.back().body =
                titles.back().body ? std::move(titles.back().body) : body_that_has(reading_, titles.back().range.first);
            titles.back().listed = true;
            group_ = titles;
            group_end_ = reading_.sentence_of(next).last;
            return list;
        }
        next = past_bracket(reading_, next);
        next = past_place_before_name(reading_, next);
        const auto titles_end = next;
        next += reading_.is_sign(next, U'-') || reading_.is_sign(next, U',') ? 1U : 0U;
        bool honorific = false;
        bool plural = false;
        const auto name_at = skip_honorifics(reading_, next, honorific, plural);
        auto name = honorific || next == titles_end ? personal_name_at(reading_, name_at) : TokenRange{};
        name = name.empty() && next > titles_end ? acting_name_at(reading_, name_at) : name;
        if (name.empty()) {
            return titles_end;
        }
        // "Báo cáo với Phó Chủ tịch UBND TP, ông A – Chủ tịch UBND phường": the one addressed is another.
        const bool other = next > titles_end && at > 0 && reading_.is_any(at - 1, {"với", "cho", "tới", "cùng"}) &&
                           (honorific || has_own_titles(name.last));
        OfficialMention mention = start(other ? name_at : begin, name, true);
        mention.titles = other ? std::vector<TitleMention>{} : std::move(titles);
        return add_following_titles(std::move(mention), name.last);
    }

    [[nodiscard]] bool has_own_titles(std::uint32_t at) const
    {
        bool former = false;
        const auto titles = titles_after(at, former);
        return !titles.empty() && !next_name_follows(titles.back().range.last);
    }

    /// P1, P2, P4, P6, P8, P9: the name, then a separator, then titles.
    std::uint32_t read_named(std::uint32_t begin, const TokenRange& name, bool honorific)
    {
        auto mention = start(begin, name, honorific);
        return add_following_titles(std::move(mention), name.last);
    }

    OfficialMention start(std::uint32_t begin, const TokenRange& name, bool honorific) const
    {
        OfficialMention mention;
        mention.name = name;
        mention.whole = {begin, name.last};
        mention.folded = fold_phrase(reading_.words(name));
        mention.honorific = honorific;
        return mention;
    }

    std::uint32_t add_following_titles(OfficialMention mention, std::uint32_t at)
    {
        auto next = at;
        if (!read_role(mention, next)) {
            bool former = false;
            auto titles = titles_after(at, former);
            // "A, Chủ tịch X, Phó Chủ tịch X B": the last titles belong to the name that follows without a comma.
            while (!titles.empty() && !reading_.is_sign(at, U'(') && next_name_follows(titles.back())) {
                titles.pop_back();
                // "Chủ tịch X A, Ủy viên Y, Chủ tịch Z B": who has titles before the name has none of the next one's.
                titles.resize(mention.titles.empty() ? titles.size() : 0);
            }
            if (!titles.empty()) {
                mark_former(titles, former, at);
                next = titles.back().range.last;
                mention.whole.last = next;
                share_with_earlier_names(titles);
                std::move(titles.begin(), titles.end(), std::back_inserter(mention.titles));
                read_role(mention, next);
            }
        }
        add_group_titles(mention);
        note_pending(mention, at);
        found_.push_back(std::move(mention));
        return next;
    }

    /// Titles in apposition ("A, T", "A – T", "A (T)"), or after words of holding office ("A từng làm T").
    [[nodiscard]] std::vector<TitleMention> titles_after(std::uint32_t at, bool& former) const
    {
        // "Đại biểu A (Phú Thọ) - Ủy viên …": where one is from.
        const auto place = reading_.is_sign(at, U'(') ? place_at(reading_, at + 1) : std::nullopt;
        at = place && place->named != nullptr && reading_.is_sign(place->range.last, U')') ? place->range.last + 1 : at;
        at = past_aside(reading_, at);
        const auto sign = reading_[at].sign;
        const bool separated = sign == U'(' || sign == U',' || sign == U'-' || sign == U':';
        const auto from = past_birth(reading_, at + (separated ? 1U : 0U));
        auto titles = separated ? titles_at(reading_, from) : std::vector<TitleMention>{};
        constexpr std::uint32_t reach = 8;
        for (auto next = from; titles.empty() && next < from + reach; ++next) {
            const auto holds = reading_.cue_at(next, "holds");
            titles = holds != 0 ? titles_at(reading_, holds) : titles;
            // "ông A là em trai của Bí thư B", "ông A có người thân làm T" speak of others.
            // "ông A thôi giữ chức T", "bà B ký quyết định bổ nhiệm … làm T" are read with careers.
            if (!reading_.is_word(next) || reading_[next].capital ||
                reading_.is_any(next, {"trai", "gái", "vợ",   "chồng", "con",  "thân", "cháu", "rể",   "dâu", "thay",
                                       "thôi", "rời", "miễn", "bãi",   "cách", "ký",   "trao", "công", "gửi", "cho"})) {
                break;
            }
            former = former || reading_.is(next, "từng") || reading_.is(next, "đó") || reading_.is(next, "nguyên");
        }
        former = former || (!titles.empty() && titles.front().range.first > from &&
                            posts_are_past(reading_, titles.front().range.first));
        return titles;
    }

    /// "từng là A, B và C" speaks of the past as a whole, up to a post held now; "nguyên là A, B" of the first alone.
    void mark_former(std::vector<TitleMention>& titles, bool former, std::uint32_t at) const
    {
        bool whole = false;
        for (auto next = at; next < titles.front().range.first; ++next) {
            whole = whole || reading_.is(next, "từng");
        }
        for (auto& title : titles) {
            if (!former || title.now) {
                return;
            }
            title.former = true;
            former = whole;
        }
    }

    /// "A, Phó Chủ tịch UBND tỉnh Trần Văn B": the titles belong to the name that follows without a comma.
    [[nodiscard]] bool next_name_follows(const TitleMention& title) const
    {
        const auto at = title.range.last;
        return title.foreign ? reading_.is_word(at) && reading_[at].capital : next_name_follows(at);
    }

    [[nodiscard]] bool next_name_follows(std::uint32_t at) const
    {
        bool honorific = false;
        bool plural = false;
        const auto name_at = skip_honorifics(reading_, at, honorific, plural);
        const auto name = personal_name_at(reading_, name_at);
        constexpr std::uint32_t surely_a_name = 3;
        return !name.empty() &&
               (name.last - name.first >= surely_a_name || reading_.knowledge().is_family_name(reading_[name_at].word));
    }

    /// P8: "các đồng chí A, B, Phó Chủ tịch UBND tỉnh" – names without a title share the next one.
    void share_with_earlier_names(const std::vector<TitleMention>& titles)
    {
        for (const auto index : pending_) {
            if (found_[index].titles.empty()) {
                found_[index].titles = titles;
                found_[index].whole.last = titles.back().range.last;
            }
        }
        pending_.clear();
    }

    void note_pending(const OfficialMention& mention, std::uint32_t at)
    {
        const bool listed = plural_ && mention.titles.empty() && (reading_.is_sign(at, U',') || reading_.is(at, "và"));
        if (!listed) {
            pending_.clear();
            return;
        }
        pending_.push_back(found_.size());
    }

    /// "… làm Trưởng đoàn", "… dẫn đầu đoàn công tác".
    bool read_role(OfficialMention& mention, std::uint32_t& next) const
    {
        // "do A, Phó Cục trưởng, làm Trưởng đoàn", "do A – Thứ trưởng – làm Trưởng đoàn"
        const bool apart =
            (reading_.is_sign(next, U',') || reading_.is_sign(next, U'-')) && reading_.is(next + 1, "làm");
        next += apart ? 1U : 0U;
        if (!reading_.is(next, "làm") && !(reading_.is(next, "là") && reading_.is(next + 1, "trưởng"))) {
            return false;
        }
        const bool leads = reading_.is(next + 1, "trưởng") && reading_.is(next + 2, "đoàn");
        const bool deputy =
            reading_.is(next + 1, "phó") && reading_.is(next + 2, "trưởng") && reading_.is(next + 3, "đoàn");
        const auto end = next + (leads ? 3U : 4U);
        // "làm Trưởng đoàn công tác của Bộ" names the delegation: a title with its body.
        if ((leads || deputy) && !body_at(reading_, end - 1, true)) {
            mention.leads = true;
            mention.role = {next + 1, end};
            mention.role_title = leads ? "Trưởng đoàn" : "Phó Trưởng đoàn";
            next = end;
            mention.whole.last = next;
        }
        return mention.leads;
    }

    void add_group_titles(OfficialMention& mention)
    {
        if (mention.name.first < group_end_ && !group_.empty()) {
            mention.titles.insert(mention.titles.begin(), group_.begin(), group_.end());
        } else {
            group_.clear();
        }
    }

    const Reading& reading_;
    std::vector<OfficialMention> found_;
    std::vector<std::size_t> pending_;
    std::vector<TitleMention> group_;
    std::uint32_t group_end_ = 0;
    bool plural_ = false;
};

}  // namespace

std::vector<OfficialMention> find_officials(const Reading& reading)
{
    auto officials = Finder{reading}.run();
    // Foreigners stay up to here: their careers are theirs, not those of whom the text names before them.
    add_careers(reading, officials);
    add_deputies(reading, officials);
    drop_foreigners(reading, officials);
    drop_second_holders(officials);
    return officials;
}

}  // namespace soichi
