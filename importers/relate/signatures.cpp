#include "importers/find/issuing_verb.hpp"
#include "importers/relate/article.hpp"
#include "importers/relate/declined.hpp"

namespace soichi {

namespace {

void state_signature(const ArticleView& view, const NamedDirective& named, const NamedOfficial& official, const TokenRange& evidence)
{
    Properties qualifiers;
    if (!official.positions.empty()) {
        qualifiers.emplace("title", official.positions.back().title);
    }
    view.draft.claim(Relation::signed_by, named.directive, official.person, evidence, "signed.by", std::move(qualifiers));
}

/// Does "ký" stand in [from, to)?
bool signs(const Reading& reading, std::uint32_t from, std::uint32_t to)
{
    for (auto at = from; at < to; ++at) {
        if (reading.is(at, "ký")) {
            return true;
        }
    }
    return false;
}

}  // namespace

void relate_signatures(const ArticleView& view)
{
    const auto& reading = view.reading;
    for (const auto& named : view.directives) {
        const auto& mention = *named.mention;
        if (!is_numbered_document(mention)) {
            continue;
        }
        for (const auto& official : view.officials) {
            if (mention.signer.contains(official.name)) {
                state_signature(view, named, official, {mention.range.first, mention.signer.last + 1});
            }
        }
        const auto verb = issuing_verb(reading, mention.range.first);
        const auto* official = verb == 0 ? nullptr : official_ending_at(view, end_of_subject(reading, reading.sentence_of(verb).first, verb));
        if (official == nullptr || !signs(reading, verb, mention.range.first)) {
            continue;
        }
        const TokenRange words{official->whole.first, mention.range.last};
        if (asserted(view, {official->whole.last, verb}, {Relation::signed_by, words, {named.directive}, {official->person}})) {
            state_signature(view, named, *official, words);
        }
    }
}

}  // namespace soichi
