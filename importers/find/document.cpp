#include "importers/find/document.hpp"

#include <algorithm>

#include "core/names/issuers.hpp"
#include "importers/find/attached_documents.hpp"
#include "importers/find/document_header.hpp"
#include "importers/find/lines.hpp"

namespace soichi {

namespace {

/// Where the first document begins that the words cite by number or name; 0 where none does.
std::uint32_t first_cited(const std::vector<DirectiveMention>& mentions, const TokenRange& words)
{
    for (const auto& mention : mentions) {
        if (mention.kind != DirectiveMentionKind::bare && words.first <= mention.range.first &&
            mention.range.first < words.last) {
            return mention.range.first;
        }
    }
    return 0;
}

/// A basis may be broken over lines; it ends with a semicolon, a blank line, or where the next one begins.
TokenRange basis_from(const Reading& reading, const std::vector<TokenRange>& lines, std::size_t index,
                      std::uint32_t first)
{
    TokenRange basis{first, lines[index].last};
    while (index + 1 < lines.size() && !blank_line_after(reading, lines[index]) &&
           !reading.is_sign(basis.last - 1, U';') && !reading[lines[index + 1].first].capital &&
           lines[index + 1].first == lines[index].last + 1) {
        basis.last = lines[++index].last;
    }
    return basis;
}

/// Each "Căn cứ …" of the preamble; under a heading "Căn cứ pháp lý" anywhere, each item of the list below it.
std::vector<TokenRange> find_bases(const Reading& reading, const DocumentHeader& header,
                                   const std::vector<DirectiveMention>& mentions)
{
    std::vector<TokenRange> bases;
    bool listing = false;
    bool preamble = true;
    for (std::size_t i = 0; i < header.lines.size(); ++i) {
        preamble = preamble && !opens_operative_part(reading, header.lines[i]);
        const auto label = label_end(reading, header.lines[i], "based_on");
        const auto basis =
            basis_from(reading, header.lines, i, label != 0 ? label : after_numbering(reading, header.lines[i].first));
        const auto first = first_cited(mentions, basis);
        const bool cites = first != 0;
        const bool begins = first == basis.first;
        if (label != 0 ? cites && preamble : listing && begins) {
            bases.push_back(basis);
        }
        listing = label != 0 ? !cites : listing && (begins || bases.empty());
    }
    return bases;
}

TokenRange find_recipients(const Reading& reading, const DocumentHeader& header)
{
    for (std::size_t i = header.lines.size(); i-- > 0 && header.lines[i].first >= header.end;) {
        if (label_end(reading, header.lines[i], "doc_recipients") != 0) {
            return {header.lines[i].first, header.lines.back().last};
        }
    }
    return {};
}

/// Does every issuer of the number's symbol stand for a central body?
bool issued_centrally(const Designator& designator)
{
    return std::all_of(designator.issuers.begin(), designator.issuers.end(), [&](const std::string& name) {
        const auto token = issuer_token(name, designator.reg == Register::party);
        return token && token->level == '0';
    });
}

/// "Nghị định này", and "… ban hành Nghị định quy định …", where the article is a decree.
void add_selves(const Reading& reading, std::vector<DirectiveMention>& mentions, const OfficialDocument& document)
{
    const auto self = [&] {
        return std::find_if(mentions.begin(), mentions.end(),
                            [&](const DirectiveMention& mention) { return mention.range == document.self; });
    };
    const auto form = self()->form;
    for (std::uint32_t at = document.header.last; at < reading.body_end(); ++at) {
        const auto hit = reading.longest(at, EntryKind::form);
        const bool same_form = hit.entry != nullptr && reading.knowledge().forms()[hit.entry->index] == form;
        const bool this_one = reading.is(hit.last, "này");
        const bool issued = at > 1 && reading.is(at - 1, "hành") && reading.is(at - 2, "ban") && reading[at].capital &&
                            reading.is_word(hit.last);
        const auto taken = std::find_if(mentions.begin(), mentions.end(),
                                        [at](const DirectiveMention& other) { return other.range.first == at; });
        const bool only_form = taken != mentions.end() && taken->kind == DirectiveMentionKind::bare;
        if (!same_form || !(this_one || issued) || (taken != mentions.end() && !only_form)) {
            continue;
        }
        DirectiveMention mention;
        mention.kind = DirectiveMentionKind::self;
        mention.range = {at, hit.last + (this_one ? 1U : 0U)};
        mention.whole = mention.range;
        mention.form = form;
        mention.promulgator = static_cast<std::uint32_t>(self() - mentions.begin());
        if (only_form) {
            *taken = std::move(mention);
            continue;
        }
        insert_mention(mentions, std::move(mention));
    }
}

/// "Ban hành Kế hoạch …": what the title says the document brings into force.
void add_attached(const Reading& reading, std::vector<DirectiveMention>& mentions, const OfficialDocument& document)
{
    const auto self = std::find_if(mentions.begin(), mentions.end(),
                                   [&](const DirectiveMention& mention) { return mention.range == document.self; });
    auto promulgator = *self;
    promulgator.range = {document.title.first, document.title.first};
    promulgator.whole = document.title;
    auto attached = document.title.empty() ? std::nullopt : attached_document(reading, promulgator);
    if (attached) {
        attached->promulgator = static_cast<std::uint32_t>(self - mentions.begin());
        insert_mention(mentions, std::move(*attached));
    }
}

}  // namespace

std::optional<OfficialDocument> find_document(const Reading& reading, std::vector<DirectiveMention>& mentions)
{
    const auto header = read_header(reading, mentions);
    if (!header) {
        return std::nullopt;
    }
    const auto& self = mentions[header->self];
    OfficialDocument document;
    document.self = self.range;
    document.header = {0, header->end};
    document.dateline = header->dateline;
    document.central = issued_centrally(*self.designator);
    document.mottos = header->mottos;
    document.date = self.date;
    document.title = header->title;
    document.bases = find_bases(reading, *header, mentions);
    document.recipients = find_recipients(reading, *header);
    document.signatures = find_signatures(reading, header->end, document.recipients);
    add_selves(reading, mentions, document);
    add_attached(reading, mentions, document);
    return document;
}

}  // namespace soichi
