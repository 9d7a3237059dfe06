#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "importers/relate/article.hpp"

namespace soichi {

namespace {

/// What a document does to others, by the cue that says so.
struct Deed {
    std::string_view cue;
    Relation relation;
    std::string_view rule;
};
constexpr std::array deeds{Deed{"implements", Relation::implements, "implements.title"},
                           Deed{"amends", Relation::amends, "amends.subject"},
                           Deed{"replaces", Relation::replaces, "replaces.subject"},
                           Deed{"repeals", Relation::repeals, "repeals.subject"}};

/// States the deed whose cue stands at `at` for every document after it. Gives where these end, or 0.
std::uint32_t state_deed(const ArticleView& view, const Deed& deed, EntityIndex directive, std::uint32_t from, std::uint32_t at,
                         std::uint32_t limit, std::string_view rule)
{
    const auto end = cue_at(view.reading, at, deed.cue);
    auto last = end;
    const auto others = end == 0 ? std::vector<EntityIndex>{} : directives_beginning_at(view, end, &last, limit);
    for (const auto other : others) {
        view.draft.claim(deed.relation, directive, other, {from, end + 1}, rule, {{"cue", std::string{view.reading.words({at, end})}}});
    }
    return others.empty() ? 0 : last;
}

/// The title of an attached document, or the subject of a numbered one ("về việc triển khai …"), says what it does.
void relate_titles(const ArticleView& view)
{
    for (const auto& named : view.directives) {
        const auto& mention = *named.mention;
        const bool attached = mention.kind == DirectiveMentionKind::attached;
        if (!attached && !is_numbered_document(mention)) {
            continue;
        }
        const auto first = attached ? mention.range.first + 1 : mention.range.last + 1;
        const auto last = attached ? mention.range.last : mention.whole.last;
        for (auto at = first; at < last; ++at) {
            for (const auto& deed : deeds) {
                if (attached || !inside_attached(view, at)) {
                    state_deed(view, deed, named.directive, mention.range.first, at, last, deed.rule);
                }
            }
        }
    }
}

/// The deeds whose cues stand one after the other from `at` on: "thay thế Quyết định B và bãi bỏ Công văn C".
void state_deeds_from(const ArticleView& view, const NamedDirective& named, std::uint32_t at)
{
    const auto first = named.mention->range.first;
    for (bool found = true; found;) {
        found = false;
        for (const auto& deed : deeds) {
            const auto end = deed.relation == Relation::implements ? 0 : state_deed(view, deed, named.directive, first, at, UINT32_MAX, deed.rule);
            if (end != 0) {
                at = end + (view.reading.is(end, "và") || view.reading.is_sign(end, U',') ? 1U : 0U);
                found = true;
                break;
            }
        }
    }
}

/// The verb of a document: "Kế hoạch A triển khai Chương trình B thực hiện Nghị quyết C" (each implements the next),
/// "Quyết định A, thay thế Quyết định B", "Quyết định A (bãi bỏ Quyết định B)".
void relate_verbs(const ArticleView& view)
{
    for (const auto& named : view.directives) {
        const auto& mention = *named.mention;
        if (!is_numbered_document(mention) || inside_attached(view, mention.range.first)) {
            continue;
        }
        for (const auto end : std::set<std::uint32_t>{mention.range.last, mention.whole.last}) {
            const bool aside = view.reading.is_sign(end, U',') || view.reading.is_sign(end, U'(');
            if (!aside) {
                state_deed(view, deeds.front(), named.directive, mention.range.first, end, UINT32_MAX, "implements.chain");
            }
            state_deeds_from(view, named, end + (aside ? 1U : 0U));
        }
    }
}

/// Where the verb of a passive begins ("đã được sửa đổi bởi"), or 0.
std::uint32_t passive_at(const Reading& reading, std::uint32_t at)
{
    at += reading.is_sign(at, U'(') || reading.is_sign(at, U',') ? 1U : 0U;
    at += reading.is(at, "đã") ? 1U : 0U;
    return reading.is_any(at, {"được", "bị"}) ? at + 1 : 0;
}

/// "Quyết định B đã được sửa đổi bởi Quyết định A": the deed is that of the later one.
void relate_passives(const ArticleView& view)
{
    for (const auto& named : view.directives) {
        const auto verb = is_numbered_document(*named.mention) ? passive_at(view.reading, named.mention->whole.last) : 0;
        for (const auto& deed : deeds) {
            const auto cue = verb == 0 || deed.relation == Relation::implements ? 0 : cue_at(view.reading, verb, deed.cue);
            const bool by = cue != 0 && view.reading.is_any(cue, {"bởi", "bằng", "theo", "tại"});
            for (const auto other : by ? directives_beginning_at(view, cue + 1) : std::vector<EntityIndex>{}) {
                view.draft.claim(deed.relation, other, named.directive, {named.mention->range.first, cue + 2}, deed.rule,
                                 {{"cue", std::string{view.reading.words({verb, cue + 1})}}});
            }
        }
    }
}

}  // namespace

void relate_deeds(const ArticleView& view)
{
    relate_titles(view);
    relate_verbs(view);
    relate_passives(view);
}

}  // namespace soichi
