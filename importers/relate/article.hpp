#pragma once

#include <optional>
#include <vector>

#include "importers/find/document.hpp"
#include "importers/resolve/agencies.hpp"
#include "importers/resolve/article_bodies.hpp"
#include "importers/resolve/article_directives.hpp"
#include "importers/resolve/article_officials.hpp"

namespace soichi {

/// A unit named in the article.
struct NamedPlace {
    TokenRange range;
    EntityIndex locality = 0;
    const Unit* unit = nullptr;  ///< never null
};

/// What was found in one article, in reading order, for the rules that relate it.
struct ArticleView {
    const Reading& reading;
    const Frame& frame;
    Draft& draft;
    Agencies& agencies;
    const std::vector<NamedDirective>& directives;
    const std::vector<NamedBody>& bodies;
    const std::vector<NamedPlace>& places;
    const std::vector<NamedOfficial>& officials;
    const std::optional<OfficialDocument>& document;  ///< where the article is a directive itself
};

/// The bodies whose names end right before token `at`, in reading order: "Thành ủy, UBND thành phố |".
std::vector<EntityIndex> bodies_ending_at(const ArticleView& view, std::uint32_t at);

/// The bodies whose names begin at token `at`, joined by commas or "và".
std::vector<EntityIndex> bodies_beginning_at(const ArticleView& view, std::uint32_t at, std::uint32_t* end = nullptr);

/// The directives from token `at` on, joined by commas or "và", with what stands after each ("ngày …", "của …").
/// Only those that begin before `limit`.
std::vector<EntityIndex> directives_beginning_at(const ArticleView& view, std::uint32_t at,
                                                 std::uint32_t* end = nullptr, std::uint32_t limit = UINT32_MAX);

/// The directive that the article itself is, or nothing.
std::optional<EntityIndex> own_directive(const ArticleView& view);

/// Is the document cited by a number, with or without its symbol, or is it the text itself ("Nghị định này")?
bool is_numbered_document(const DirectiveMention& mention);

/// Does token `at` stand inside the title of a document that another brings into force?
bool inside_attached(const ArticleView& view, std::uint32_t at);

/// Does a word of negation, wish or future stand in [first, last)? Such a clause asserts nothing (domain.md 3.2).
bool only_wished(const Reading& reading, const TokenRange& range);

/// Past the words that may stand between a cue and the document it acts on ("thực hiện |có hiệu quả các nội dung của|
/// Chỉ thị").
std::uint32_t skip_fillers(const Reading& reading, std::uint32_t at);

/// "thay thế |Điều 5, khoản 2 Điều 7 của |Quyết định B": past the parts of the other document that are meant.
std::uint32_t past_parts(const Reading& reading, std::uint32_t at);

/// Are there nothing but light words (auxiliaries, adverbs, verbs of leading) in [from, to)? A sign, a capital or a
/// "của" is more.
bool light_between(const Reading& reading, std::uint32_t from, std::uint32_t to);

/// The person whose name, with titles, ends right before token `at`, or before a comma there; nullptr for none.
const NamedOfficial* official_ending_at(const ArticleView& view, std::uint32_t at);

/// Where the subject of the verb at `at` ends: before adverbs. `first` is where its sentence begins.
std::uint32_t end_of_subject(const Reading& reading, std::uint32_t first, std::uint32_t at);

/// Where the longest cue of this name ends that begins at `at`; 0 where none does.
[[gnu::always_inline]] inline std::uint32_t cue_at(const Reading& reading, std::uint32_t at, std::string_view name)
{
    return reading.cue_at(at, name);
}

/// The bodies that the clause says have issued the document ("UBND tỉnh có Quyết định …"); `evidence` gets their words.
std::vector<EntityIndex> issuing_subjects(const ArticleView& view, const DirectiveMention& mention,
                                          TokenRange& evidence);

void relate_issuers(const ArticleView& view);
void relate_signatures(const ArticleView& view);
void relate_deeds(const ArticleView& view);
void relate_directives(const ArticleView& view);

/// What a directive that is the article itself says by its layout: what it is based on, who signed it, who carries it
/// out.
void relate_document(const ArticleView& view);

/// Whom a directive that is the article itself charges with carrying out a document ("Giám đốc Sở A chịu trách nhiệm
/// thi hành …").
void relate_charges(const ArticleView& view);
void relate_reports(const ArticleView& view);
void relate_reviews(const ArticleView& view);
void relate_inspections(const ArticleView& view);
void relate_successions(const ArticleView& view);
void relate_coordination(const ArticleView& view);
void relate_places(const ArticleView& view);

/// Units beside the bodies that they belong to.
void relate_kin(const ArticleView& view);

/// What the claims of the other rules say together. Comes last.
void relate_entailed(const ArticleView& view);

}  // namespace soichi
