#include <algorithm>

#include "importers/relate/article.hpp"

namespace soichi {

namespace {

/// Words of a list of heads and bodies before the verb: "Chánh Văn phòng UBND tỉnh, Giám đốc các sở: Nội vụ, Tài
/// chính".
bool names_another(const Reading& reading, const TokenRange& body)
{
    return body.first > 0 && reading.is_any(body.first - 1, {"thuộc", "của", "với", "cho", "cùng", "theo"});
}

/// The bodies that the sentence is about: those from its beginning on, before the verb at `verb`, each in the list that
/// opens it.
std::vector<EntityIndex> charged_before(const ArticleView& view, const TokenRange& sentence, std::uint32_t verb)
{
    std::vector<EntityIndex> charged;
    constexpr std::uint32_t opening = 6;  // "Điều 3. Giao Giám đốc …"
    auto reach = sentence.first + opening;
    for (const auto& body : view.bodies) {
        const bool in_list = body.range.first >= sentence.first && body.range.last <= verb && body.range.first <= reach;
        if (in_list && !names_another(view.reading, body.range)) {
            charged.push_back(body.agency);
            reach = body.range.last + opening;
        }
    }
    return charged;
}

bool asks(const Reading& reading, const TokenRange& sentence)
{
    for (auto at = sentence.first; at < sentence.first + 4; ++at) {
        if (reading.is_any(at, {"đề", "kiến"}) && reading.is(at + 1, "nghị")) {
            return true;
        }
    }
    return false;
}

}  // namespace

void relate_charges(const ArticleView& view)
{
    if (!own_directive(view)) {
        return;
    }
    for (const auto& named : view.directives) {
        const auto& mention = *named.mention;
        const auto sentence = view.reading.sentence_of(mention.range.first);
        constexpr std::uint32_t longest_cue = 9;
        for (auto at = mention.range.first;
             is_numbered_document(mention) && at-- > sentence.first && mention.range.first - at <= longest_cue;) {
            if (cue_at(view.reading, at, "charged") != mention.range.first || asks(view.reading, sentence)) {
                continue;
            }
            for (const auto agency : charged_before(view, sentence, at)) {
                view.draft.claim(Relation::carries_out, agency, named.directive, {sentence.first, mention.range.last},
                                 "carries_out.charged");
            }
        }
    }
}

}  // namespace soichi
