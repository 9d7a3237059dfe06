#include "importers/relate/article.hpp"

#include <algorithm>
#include <cstdint>

#include "importers/relate/declined.hpp"

namespace soichi {

namespace {

/// "Kế hoạch A của UBND tỉnh, UBND huyện …": the first body belongs to the document, not to the list.
bool belongs_to_document(const ArticleView& view, const TokenRange& body)
{
    return std::any_of(view.directives.begin(), view.directives.end(), [&](const NamedDirective& named) {
        return named.mention->range.last <= body.first && body.last <= named.mention->whole.last;
    });
}

/// "theo đề nghị của A, B đã ban hành": A is the object of the words before it.
bool governed(const Reading& reading, std::uint32_t first)
{
    return first > 0 &&
           reading.is_any(first - 1, {"của", "với", "cáo", "nghị", "trình", "do", "cùng", "cho", "từ", "bởi"});
}

/// "UBND huyện A|, tỉnh B": where the name of the body ends that the places up to token `at` say more of; else `at`.
std::uint32_t before_wider_places(const ArticleView& view, std::uint32_t at)
{
    for (auto place = view.places.rbegin(); place != view.places.rend(); ++place) {
        const auto comma = place->range.first == 0 ? 0 : place->range.first - 1;
        if (place->range.last != at || !view.reading.is_sign(comma, U',')) {
            continue;
        }
        const auto inside = [&](const NamedBody& body) {
            const auto* const unit = view.agencies.unit_of(body.agency);
            return body.range.last == comma && unit != nullptr && !same_locality(*unit, *place->unit) &&
                   Units::builtin().within(*unit, *place->unit);
        };
        const auto further = before_wider_places(view, comma);
        if (further != comma || std::any_of(view.bodies.begin(), view.bodies.end(), inside)) {
            return further;
        }
    }
    return at;
}

}  // namespace

std::vector<EntityIndex> bodies_ending_at(const ArticleView& view, std::uint32_t at)
{
    at = before_wider_places(view, at);
    std::vector<EntityIndex> found;
    for (auto body = view.bodies.rbegin(); body != view.bodies.rend(); ++body) {
        if (body->range.last != at) {
            continue;
        }
        if (!found.empty() && (belongs_to_document(view, body->range) || governed(view.reading, body->range.first))) {
            break;
        }
        found.push_back(body->agency);
        const bool joined = body->range.first > 0 && (view.reading.is_sign(body->range.first - 1, U',') ||
                                                      view.reading.is(body->range.first - 1, "và"));
        if (!joined) {
            break;
        }
        at = body->range.first - 1;
    }
    std::reverse(found.begin(), found.end());
    return found;
}

std::vector<EntityIndex> bodies_beginning_at(const ArticleView& view, std::uint32_t at, std::uint32_t* end)
{
    std::vector<EntityIndex> found;
    for (const auto& body : view.bodies) {
        if (body.range.first == at) {
            found.push_back(body.agency);
            at = body.range.last;
            if (end != nullptr) {
                *end = at;
            }
            at += view.reading.is_sign(at, U',') || view.reading.is(at, "và") ? 1U : 0U;
        }
    }
    return found;
}

std::vector<EntityIndex> directives_beginning_at(const ArticleView& view, std::uint32_t at, std::uint32_t* end,
                                                 std::uint32_t limit)
{
    std::vector<EntityIndex> found;
    for (const auto& named : view.directives) {
        const auto& mention = *named.mention;
        if (mention.range.first != at || at >= limit) {
            continue;
        }
        found.push_back(named.directive);
        at = std::max(mention.range.last, mention.whole.last);
        if (end != nullptr) {
            *end = at;
        }
        if (view.reading.is_sign(at, U',') || view.reading.is_sign(at, U';') || view.reading.is(at, "và")) {
            ++at;
            at += view.reading.is(at, "và") ? 1U : 0U;
        }
    }
    return found;
}

std::optional<EntityIndex> own_directive(const ArticleView& view)
{
    for (const auto& named : view.directives) {
        if (view.document && named.mention->range == view.document->self) {
            return named.directive;
        }
    }
    return std::nullopt;
}

bool is_numbered_document(const DirectiveMention& mention)
{
    return mention.kind == DirectiveMentionKind::full || mention.kind == DirectiveMentionKind::numbered ||
           mention.kind == DirectiveMentionKind::self;
}

bool inside_attached(const ArticleView& view, std::uint32_t at)
{
    return std::any_of(view.directives.begin(), view.directives.end(), [at](const NamedDirective& named) {
        return named.mention->kind == DirectiveMentionKind::attached && named.mention->range.first < at &&
               at < named.mention->range.last;
    });
}

bool only_wished(const Reading& reading, const TokenRange& range)
{
    return mood_of(reading, range).has_value();
}

std::uint32_t skip_fillers(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t most = 5;
    // "thực hiện |ý kiến chỉ đạo của Chủ tịch UBND TP. A tại |Công văn số 5/UBND-KT"
    constexpr std::uint32_t longest_instruction = 20;
    const bool instructed = (reading.is(at, "chỉ") && reading.is(at + 1, "đạo")) ||
                            (reading.is(at, "ý") && reading.is(at + 1, "kiến")) ||
                            (reading.is(at, "yêu") && reading.is(at + 1, "cầu"));
    for (auto next = at;
         instructed && next < at + longest_instruction && !reading.is_sign(next, U',') && !reading.is_sign(next, U';');
         ++next) {
        if (reading.is(next, "tại") && reading.begins(next + 1, EntryKind::form)) {
            return next + 1;
        }
    }
    for (auto next = at; next < at + most; ++next) {
        if (!reading.is_any(next, {"tốt", "nghiêm", "túc", "có", "hiệu",  "quả", "nội", "dung", "các",  "đầy",
                                   "đủ",  "việc",   "của", "về", "thắng", "lợi", "kịp", "thời", "thực", "hiện"})) {
            return next;
        }
    }
    return at;
}

namespace {

/// The comma between verbs of leading: "lãnh đạo, chỉ đạo, triển khai".
bool joins_verbs(const Reading& reading, std::uint32_t comma)
{
    return reading.is_sign(comma, U',') && comma > 0 && reading.is_word(comma + 1) && !reading[comma + 1].capital &&
           reading.is_any(comma - 1, {"đạo", "khai", "triệt", "hành", "đốc", "biến", "truyền", "tiếp", "cứu", "tập"});
}

}  // namespace

bool light_between(const Reading& reading, std::uint32_t from, std::uint32_t to)
{
    for (auto at = from; at < to; ++at) {
        const bool word = (reading.is_word(at) && !reading[at].capital) || joins_verbs(reading, at);
        if (!word || reading.is_any(at, {"của", "do", "mà", "về"})) {
            return false;
        }
    }
    return true;
}

const NamedOfficial* official_ending_at(const ArticleView& view, std::uint32_t at)
{
    for (const auto& official : view.officials) {
        const bool aside = at > 0 && view.reading.is_sign(at - 1, U',') && official.whole.last == at - 1;
        if (official.whole.last == at || aside) {
            return &official;
        }
    }
    return nullptr;
}

}  // namespace soichi
