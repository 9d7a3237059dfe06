#include <algorithm>
#include <string>

#include "importers/find/issuing_verb.hpp"
#include "importers/relate/article.hpp"
#include "importers/relate/declined.hpp"

namespace soichi {

namespace {

/// The title whose words end right before token `end`, or nothing.
std::string title_before(const Reading& reading, std::uint32_t end)
{
    constexpr std::uint32_t longest = 5;
    for (auto at = end < longest ? 0 : end - longest; at < end; ++at) {
        const auto hit = reading.longest(at, EntryKind::title);
        if (hit.entry != nullptr && hit.last == end) {
            return reading.knowledge().titles()[hit.entry->index].name;
        }
    }
    return {};
}

void state_signature(const ArticleView& view, const NamedDirective& named, const NamedOfficial& official,
                     const TokenRange& evidence)
{
    Properties qualifiers;
    if (!official.positions.empty()) {
        qualifiers.emplace("title", official.positions.back().title);
    }
    view.draft.claim(Relation::signed_by, named.directive, official.person, evidence, "signed.by",
                     std::move(qualifiers));
}

/// "Chủ tịch UBND thành phố đã ký": the only official of the article who holds the title in the body that ends at
/// `end`.
const NamedOfficial* holder_of_office(const ArticleView& view, std::uint32_t end)
{
    const NamedOfficial* holder = nullptr;
    for (const auto& body : view.bodies) {
        const auto title = body.range.last == end && body.range.first > 1 ? title_before(view.reading, body.range.first)
                                                                          : std::string{};
        for (const auto& official : view.officials) {
            const bool holds =
                !title.empty() &&
                std::any_of(official.positions.begin(), official.positions.end(), [&](const NamedPosition& position) {
                    return position.agency == body.agency && position.title == title;
                });
            if (holds && holder != nullptr && holder->person != official.person) {
                return nullptr;
            }
            holder = holds ? &official : holder;
        }
    }
    return holder;
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

/// "Chủ tịch UBND thành phố đã ký văn bản số 5", where the article tells elsewhere who that is.
void state_by_office(const ArticleView& view, const NamedDirective& named, std::uint32_t end, std::uint32_t verb)
{
    const auto* holder = signs(view.reading, verb, named.mention->range.first) ? holder_of_office(view, end) : nullptr;
    const TokenRange words{end - 1, named.mention->range.last};
    if (holder != nullptr &&
        asserted(view, {end, verb}, {Relation::signed_by, words, {named.directive}, {holder->person}})) {
        view.draft.imply(holder->person, words);
        state_signature(view, named, *holder, words);
    }
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
        const auto subject_end = verb == 0 ? 0 : end_of_subject(reading, reading.sentence_of(verb).first, verb);
        const auto* official = verb == 0 ? nullptr : official_ending_at(view, subject_end);
        if (official == nullptr && verb != 0) {
            state_by_office(view, named, subject_end, verb);
        }
        if (official == nullptr || !signs(reading, verb, mention.range.first)) {
            continue;
        }
        const TokenRange words{official->whole.first, mention.range.last};
        if (asserted(view, {official->whole.last, verb},
                     {Relation::signed_by, words, {named.directive}, {official->person}})) {
            state_signature(view, named, *official, words);
        }
    }
}

}  // namespace soichi
