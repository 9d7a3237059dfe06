#include "importers/resolve/bare_titles.hpp"

#include <algorithm>
#include <array>

#include "importers/resolve/title_heads.hpp"

namespace soichi {

namespace {

/// "Phó Chủ tịch Thường trực" is of the body whose head is the "Chủ tịch".
std::string head_title(std::string name)
{
    if (name.rfind("Phó ", 0) == 0) {
        name.erase(0, std::string_view{"Phó "}.size());
    }
    for (const std::string_view tail : {" Thường trực", " phụ trách", " chuyên trách"}) {
        if (name.ends_with(tail)) {
            name.resize(name.size() - tail.size());
        }
    }
    return name;
}

/// Who may be led by such a title: "Ban Chỉ đạo … do A làm Trưởng ban".
std::vector<std::string_view> led_by(const std::string& title)
{
    if (title == "Trưởng ban" || title == "Phó Trưởng ban") {
        return {"Ban "};
    }
    if (title == "Chủ tịch" || title == "Phó Chủ tịch") {
        return {"Hội đồng ", "Ủy ban ", "Hội "};
    }
    return title == "Tổ trưởng" ? std::vector<std::string_view>{"Tổ "} : std::vector<std::string_view>{};
}

/// How the names of bodies begin that someone with this title heads.
std::vector<std::string_view> headed_by(const std::string& title)
{
    if (title == "Chủ tịch" || title == "Phó Chủ tịch") {
        return {"UBND ", "HĐND ", "Hội ", "Ủy ban ", "Liên đoàn ", "Hiệp hội "};
    }
    if (title == "Giám đốc" || title == "Phó Giám đốc") {
        return {"Sở ", "Công an ", "Trung tâm ", "Bệnh viện ", "Học viện "};
    }
    return {};
}

bool begins_with_any(const std::string& label, const std::vector<std::string_view>& heads)
{
    return std::any_of(heads.begin(), heads.end(), [&](std::string_view head) { return label.rfind(head, 0) == 0; });
}

}  // namespace

BareTitles::BareTitles(const Reading& reading, const Draft& draft, const std::vector<NamedBody>& bodies)
    : reading_{reading},
      draft_{draft},
      bodies_{bodies}
{
    add_lenders();
}

void BareTitles::add_lenders()
{
    for (const auto& body : bodies_) {
        // The title may share its last word with the body ("Trưởng ban Dân vận"), so it begins before and ends in or
        // before it.
        constexpr std::uint32_t longest_title = 6;
        const auto from = body.range.first < longest_title ? 0 : body.range.first - longest_title;
        for (auto at = from; at <= body.range.first; ++at) {
            const auto hit = reading_.longest(at, EntryKind::title);
            const bool of_body = hit.entry != nullptr &&
                                 (hit.last == body.range.first ||
                                  (at < body.range.first && hit.last > body.range.first && hit.last < body.range.last));
            if (of_body) {
                lenders_[head_title(reading_.knowledge().titles()[hit.entry->index].name)].push_back({at, body.agency});
            }
        }
    }
}

/// "Hội đồng kỷ luật do Thứ trưởng A làm Chủ tịch": the body named before "do".
std::optional<EntityIndex> BareTitles::led(const TitleMention& title, const OfficialMention& mention) const
{
    const auto first = mention.whole.first;
    const bool leads = first > 0 && reading_.is(first - 1, "do") && title.range.first > 0 &&
                       reading_.is_any(title.range.first - 1, {"làm", "là"});
    const auto heads = leads ? led_by(title.title->name) : std::vector<std::string_view>{};
    const auto sentence = reading_.sentence_of(first);
    std::optional<EntityIndex> last;
    for (const auto& body : bodies_) {
        const bool before = body.range.last < first && body.range.first >= sentence.first;
        last = before && begins_with_any(draft_[body.agency].label, heads) ? std::optional{body.agency} : last;
    }
    return last;
}

/// "Hiệp hội A (HoREA) … ông B, Chủ tịch HoREA": the body whose abbreviation in brackets stands after the title.
std::optional<EntityIndex> BareTitles::declared(const TitleMention& title) const
{
    const auto at = title.range.last;
    const auto word = reading_.words({at, at + 1});
    const bool abbreviation = reading_.is_word(at) && reading_[at].capital && word.size() > 2;
    for (const auto& body : bodies_) {
        const auto bracket = body.range.last;
        if (abbreviation && reading_.is_sign(bracket, U'(') && reading_.is_sign(bracket + 2, U')') &&
            reading_.words({bracket + 1, bracket + 2}) == word) {
            return body.agency;
        }
    }
    return std::nullopt;
}

/// "Tại phiên họp UBND thành phố, Chủ tịch A": the body whose name ends right before the title.
std::optional<EntityIndex> BareTitles::beside(const TitleMention& title) const
{
    const auto heads = headed_by(title.title->name);
    for (const auto& body : bodies_) {
        const bool adjacent = body.range.last + 1 == title.range.first && reading_.is_sign(body.range.last, U',');
        if (adjacent && begins_with_any(draft_[body.agency].label, heads)) {
            return body.agency;
        }
    }
    return std::nullopt;
}

/// "Chủ tịch UBND thành phố và sáu Phó Chủ tịch: …": where the sentence, or the whole article, knows the title in one
/// body alone.
std::optional<EntityIndex> BareTitles::lent(const TitleMention& title) const
{
    const auto found = lenders_.find(head_title(title.title->name));
    if (found == lenders_.end()) {
        return std::nullopt;
    }
    const auto sentence = reading_.sentence_of(title.range.first);
    std::set<EntityIndex> everywhere;
    std::optional<EntityIndex> before;
    for (const auto& lender : found->second) {
        everywhere.insert(lender.agency);
        const bool near = lender.at >= sentence.first && lender.at < title.range.first;
        before = near ? std::optional{lender.agency} : before;
    }
    return before ? before : everywhere.size() == 1 ? std::optional{*everywhere.begin()} : std::nullopt;
}

/// "Bộ trưởng A": the ministry named last before.
std::optional<EntityIndex> BareTitles::headed(const TitleMention& title) const
{
    const auto head = head_of_body(title.title->name);
    std::optional<EntityIndex> last;
    for (const auto& body : bodies_) {
        const bool fits = is_headed(draft_[body.agency].label, head);
        last = fits && body.range.first < title.range.first ? std::optional{body.agency} : last;
    }
    return last;
}

bool BareTitles::named_in_sentence(EntityIndex agency, std::uint32_t at) const
{
    const auto sentence = reading_.sentence_of(at);
    return std::any_of(bodies_.begin(), bodies_.end(),
                       [&](const NamedBody& body) { return body.agency == agency && sentence.contains(body.range); });
}

std::optional<EntityIndex> BareTitles::body_of(const TitleMention& title, const OfficialMention& mention) const
{
    auto body = led(title, mention);
    body = body ? body : beside(title);
    body = body ? body : declared(title);
    if (body) {
        return body;
    }
    const auto lender = lent(title);
    const auto nearest = headed(title);
    // "Bộ A quản lý 70 đơn vị, Thứ trưởng B cho biết", where the article knows a Thứ trưởng of another ministry: of
    // neither, surely.
    const bool contested = lender && nearest && *lender != *nearest && named_in_sentence(*nearest, title.range.first);
    return contested ? std::nullopt : lender ? lender : nearest;
}

}  // namespace soichi
