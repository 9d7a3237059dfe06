#include "importers/find/document.hpp"

#include <algorithm>
#include <array>

#include "core/names/forms.hpp"
#include "core/names/issuers.hpp"
#include "core/names/spelling.hpp"
#include "importers/find/directive_tails.hpp"
#include "importers/find/lines.hpp"

namespace soichi {

namespace {

/// The header, metadata table included, is over after so many lines with words.
constexpr std::size_t most_header_lines = 60;

/// Tokens of the longest lines of a header, titles included.
constexpr std::uint32_t longest_header_line = 70;

/// "Hà Nội, ngày 11 tháng 7 năm 2026" and little more.
constexpr std::uint32_t longest_date_line = 18;

bool opens_operative_part(const Reading& reading, const TokenRange& line)
{
    const bool article = reading.is(line.first, "điều") && reading[line.first + 1].kind == TokenKind::number;
    const bool chapter = reading.is_any(line.first, {"chương", "phần"}) && reading[line.first + 1].capitals && line.last - line.first <= 2;
    return article || chapter;
}

/// A row of a metadata table, or of a list of such ("- **Số hiệu:** …").
bool is_metadata(const Reading& reading, const TokenRange& line)
{
    constexpr std::array labels{"doc_number", "doc_form",     "doc_issuer",  "doc_date", "doc_signer",
                                "doc_charged", "doc_amends", "doc_replaces", "doc_repeals", "doc_other"};
    return std::any_of(labels.begin(), labels.end(), [&](const char* label) {
        const auto end = label_end(reading, line, label);
        return end != 0 && (reading.is_sign(end - 1, U':') || reading.is_sign(end - 1, U'|'));
    });
}

bool blank_line_after(const Reading& reading, const TokenRange& line)
{
    auto at = line.last;
    std::uint32_t breaks = 0;
    while (at < reading.size() && !reading.is_word(at) && reading[at].kind != TokenKind::number) {
        breaks += reading.ends_line(at) ? 1U : 0U;
        ++at;
    }
    return breaks > 1;
}

/// Reads the parts of one document, from its header on.
class DocumentReader {
public:
    DocumentReader(const Reading& reading, std::vector<DirectiveMention>& mentions)
        : reading_{reading}, mentions_{mentions}
    {
        cut_lines();
        header_lines_ = std::min(lines_.size(), most_header_lines);
        for (std::size_t i = 0; i < header_lines_; ++i) {
            const bool basis = label_end(reading_, lines_[i], "based_on") != 0 && !is_row(lines_[i]);
            const bool prose = lines_[i].last - lines_[i].first > longest_header_line && !is_metadata(reading_, lines_[i]);
            if (opens_operative_part(reading_, lines_[i]) || basis || prose) {
                header_lines_ = i;
            }
        }
    }

    std::optional<Document> run()
    {
        const auto number = find_self();
        if (!number || !looks_like_document()) {
            return std::nullopt;
        }
        Document document;
        document.self = mentions_[*number].range;
        read_form_and_title(document);
        read_date(document);
        read_issuer(document.title);
        document.date = self().date;
        for (std::size_t i = 0; i < header_lines_; ++i) {
            if (label_end(reading_, lines_[i], "doc_state") != 0) {
                document.mottos.push_back(lines_[i]);
            }
        }
        document.header = {0, end_of_header(document)};
        document.central = issued_centrally();
        document.bases = find_bases();
        document.recipients = find_recipients(document.header.last);
        document.signatures = find_signatures(reading_, document.header.last, document.recipients);
        return document;
    }

private:
    /// All lines, those of the header in columns.
    void cut_lines()
    {
        for (const auto& line : lines_of(reading_, {0, reading_.body_end()})) {
            const auto columns = lines_.size() < most_header_lines ? columns_of(reading_, line) : std::vector<TokenRange>{line};
            lines_.insert(lines_.end(), columns.begin(), columns.end());
        }
    }

    [[nodiscard]] bool is_row(const TokenRange& line) const { return cells_of(reading_, line).size() > 1; }

    [[nodiscard]] DirectiveMention& self() { return mentions_[self_]; }

    /// The full mention that stands in the line, or nothing.
    [[nodiscard]] std::optional<std::size_t> full_mention_in(const TokenRange& line) const
    {
        for (std::size_t i = 0; i < mentions_.size(); ++i) {
            const auto& range = mentions_[i].range;
            if (mentions_[i].kind == DirectiveMentionKind::full && range.first >= line.first && range.last <= line.last) {
                return i;
            }
        }
        return std::nullopt;
    }

    /// "Số: 46/CĐ-TTg", "| Số hiệu | 46/CĐ-TTg |", "Nghị quyết số: 27/2026/QH16"; else the designator that opens the text.
    std::optional<std::size_t> find_self()
    {
        for (std::size_t i = 0; i < header_lines_; ++i) {
            const auto& line = lines_[i];
            const auto label = label_end(reading_, line, "doc_number");
            const auto mention = full_mention_in(line);
            const bool first = mention && mentions_[*mention].range.first <= std::max(label, line.first);
            const bool whole = mention && mentions_[*mention].range == line;
            if (first && (label != 0 || (whole && i > 0))) {
                self_ = *mention;
                return mention;
            }
        }
        const auto mention = lines_.empty() ? std::nullopt : full_mention_in(lines_.front());
        const bool opens = mention && mentions_[*mention].range.first == lines_.front().first;
        self_ = mention.value_or(0);
        return opens ? mention : std::nullopt;
    }

    /// A number alone could be any citation: the layout of official documents has to agree.
    [[nodiscard]] bool looks_like_document() const
    {
        std::size_t labels = 0;
        for (std::size_t i = 0; i < header_lines_; ++i) {
            if (label_end(reading_, lines_[i], "doc_state") != 0) {
                return true;
            }
            labels += is_metadata(reading_, lines_[i]) ? 1U : 0U;
        }
        const bool preamble = header_lines_ < lines_.size() && header_lines_ < most_header_lines;
        const bool articles = std::any_of(lines_.begin(), lines_.end(), [&](const TokenRange& line) { return opens_operative_part(reading_, line); });
        return labels > 2 || (labels > 0 && preamble) || (preamble && articles);
    }

    /// "CÔNG ĐIỆN" alone on its line, and the subject below it.
    void read_form_and_title(Document& document)
    {
        for (std::size_t i = 0; i < header_lines_; ++i) {
            const auto& line = lines_[i];
            const auto form = reading_.longest(line.first, EntryKind::form);
            const auto noun = form.entry == nullptr ? std::string{} : reading_.knowledge().forms()[form.entry->index];
            if (form.last != line.last || !reading_[line.first].capitals || !may_be_called(noun)) {
                continue;
            }
            self().form = noun;
            document.title = title_from(i + 1);
            if (!document.title.empty()) {
                break;
            }
        }
        for (std::size_t i = 0; i < header_lines_ && document.title.empty(); ++i) {
            const auto about = label_end(reading_, lines_[i], "doc_about");
            document.title = about != 0 ? TokenRange{about, title_from(i).last} : TokenRange{};
        }
        if (!document.title.empty() && self().subject.empty()) {
            self().subject = tidy(reading_.words(document.title));
        }
    }

    /// 94/2015/QH13 is a law or a resolution, and a letter has no noun in its symbol; else noun and symbol have to agree.
    [[nodiscard]] bool may_be_called(const std::string& noun) const
    {
        const auto& designator = *mentions_[self_].designator;
        return noun != "văn bản" && (designator.form.empty() || noun_fits_symbol(noun, designator.form));
    }

    /// Where the date begins in "Hà Nội, ngày 11 tháng 7 năm 2026"; the end of the line where it is no such line.
    [[nodiscard]] std::uint32_t date_in(const TokenRange& line) const
    {
        for (auto at = line.first + 1; at < line.last && line.last - line.first <= longest_date_line; ++at) {
            if (reading_.is(at, "ngày") && reading_.is_sign(at - 1, U',')) {
                return at;
            }
        }
        return line.last;
    }

    [[nodiscard]] TokenRange title_from(std::size_t index) const
    {
        if (index >= header_lines_ || is_metadata(reading_, lines_[index]) || label_end(reading_, lines_[index], "doc_state") != 0) {
            return {};
        }
        auto title = lines_[index];
        while (index + 1 < header_lines_ && !blank_line_after(reading_, lines_[index]) && !reading_[lines_[index + 1].first].capitals &&
               date_in(lines_[index + 1]) == lines_[index + 1].last) {
            title.last = lines_[++index].last;
        }
        return title;
    }

    void read_date(Document& document)
    {
        for (std::size_t i = 0; i < header_lines_; ++i) {
            const auto& line = lines_[i];
            const auto label = label_end(reading_, line, "doc_date");
            const auto at = label != 0 ? label : date_in(line);
            const auto date = at < line.last ? date_at(reading_, at) : std::nullopt;
            if (!date || date->value.day == 0 || date->value.year == 0) {
                continue;
            }
            self().date = self().date.day == 0 ? date->value : self().date;
            document.dateline = label == 0 && document.dateline.empty() ? line : document.dateline;
        }
    }

    /// After number, date, title, mottos and metadata the text itself begins, even where no "Căn cứ" or "Điều 1" opens it.
    [[nodiscard]] std::uint32_t end_of_header(const Document& document) const
    {
        auto end = std::max({document.self.last, document.dateline.last, document.title.last});
        for (std::size_t i = 0; i < header_lines_; ++i) {
            end = is_metadata(reading_, lines_[i]) ? std::max(end, lines_[i].last) : end;
        }
        for (const auto& motto : document.mottos) {
            end = std::max(end, motto.last);
        }
        return end;
    }

    [[nodiscard]] bool issued_centrally() const
    {
        const auto& designator = *mentions_[self_].designator;
        return std::all_of(designator.issuers.begin(), designator.issuers.end(), [&](const std::string& name) {
            const auto token = issuer_token(name, designator.reg == Register::party);
            return token && token->level == '0';
        });
    }

    /// The body whose name ends the line: "BỘ Y TẾ", "BỘ XÂY DỰNG - CỤC ĐƯỜNG BỘ VIỆT NAM".
    [[nodiscard]] std::optional<BodyMention> body_ending(const TokenRange& line) const
    {
        std::optional<BodyMention> above;
        for (auto at = line.first; at < line.last; ++at) {
            const bool begins = at == line.first || reading_.is_sign(at - 1, U'-');
            auto body = begins ? body_at(reading_, at) : std::nullopt;
            if (body && body->range.last == line.last) {
                if (above && body->open != nullptr && body->host.empty()) {
                    body->host.push_back(*above);
                }
                return body;
            }
            above = body ? std::move(body) : std::move(above);
        }
        return std::nullopt;
    }

    /// "Cơ quan ban hành: Bộ Y tế", else the last body that has a line of the header to itself before the number.
    void read_issuer(const TokenRange& title)
    {
        const bool joint = self().designator && self().designator->issuers.size() > 1;
        if (!self().issuers.empty() || joint) {
            return;
        }
        // "CHỈ THỊ / của Ban Thường vụ Tỉnh ủy": so the Party's documents begin their titles.
        if (auto body = reading_.is(title.first, "của") ? body_at(reading_, title.first + 1) : std::nullopt) {
            self().issuer_words = title;
            self().issuers.push_back(std::move(*body));
            return;
        }
        std::optional<BodyMention> issuer;
        for (std::size_t i = 0; i < header_lines_ && lines_[i].first < self().range.first; ++i) {
            auto body = body_ending(lines_[i]);
            self().issuer_words = body ? lines_[i] : self().issuer_words;
            // "BỘ XÂY DỰNG / CỤC ĐƯỜNG BỘ VIỆT NAM": a unit stands below the body that it belongs to.
            if (body && issuer && body->open != nullptr && body->host.empty()) {
                body->host.push_back(*issuer);
            }
            issuer = body ? std::move(body) : std::move(issuer);
        }
        for (std::size_t i = 0; i < header_lines_; ++i) {
            const auto label = label_end(reading_, lines_[i], "doc_issuer");
            auto body = label != 0 ? body_at(reading_, label) : std::nullopt;
            self().issuer_words = body ? lines_[i] : self().issuer_words;
            issuer = body ? std::move(body) : std::move(issuer);
        }
        if (issuer) {
            self().issuers.push_back(std::move(*issuer));
        }
    }

    /// Each "Căn cứ …" of the preamble; under a heading "Căn cứ pháp lý" anywhere, each item of the list below it.
    [[nodiscard]] std::vector<TokenRange> find_bases() const
    {
        std::vector<TokenRange> bases;
        bool listing = false;
        bool preamble = true;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            preamble = preamble && !opens_operative_part(reading_, lines_[i]);
            const auto label = label_end(reading_, lines_[i], "based_on");
            const auto basis = basis_from(i, label != 0 ? label : after_numbering(reading_, lines_[i].first));
            const auto first = first_cited(basis);
            const bool cites = first != 0;
            const bool begins = first == basis.first;
            if (label != 0 ? cites && preamble : listing && begins) {
                bases.push_back(basis);
            }
            listing = label != 0 ? !cites : listing && (begins || bases.empty());
        }
        return bases;
    }

    /// Where the first document begins that the words cite by number or name; 0 where none does.
    [[nodiscard]] std::uint32_t first_cited(const TokenRange& words) const
    {
        for (const auto& mention : mentions_) {
            if (mention.kind != DirectiveMentionKind::bare && words.first <= mention.range.first && mention.range.first < words.last) {
                return mention.range.first;
            }
        }
        return 0;
    }

    /// A basis may be broken over lines; it ends with a semicolon, a blank line, or where the next one begins.
    [[nodiscard]] TokenRange basis_from(std::size_t index, std::uint32_t first) const
    {
        TokenRange basis{first, lines_[index].last};
        while (index + 1 < lines_.size() && !blank_line_after(reading_, lines_[index]) && !reading_.is_sign(basis.last - 1, U';') &&
               !reading_[lines_[index + 1].first].capital && lines_[index + 1].first == lines_[index].last + 1) {
            basis.last = lines_[++index].last;
        }
        return basis;
    }

    [[nodiscard]] TokenRange find_recipients(std::uint32_t header_end) const
    {
        for (std::size_t i = lines_.size(); i-- > 0 && lines_[i].first >= header_end;) {
            if (label_end(reading_, lines_[i], "doc_recipients") != 0) {
                return {lines_[i].first, lines_.back().last};
            }
        }
        return {};
    }

    const Reading& reading_;
    std::vector<DirectiveMention>& mentions_;
    std::vector<TokenRange> lines_;
    std::size_t header_lines_ = 0;
    std::size_t self_ = 0;
};

/// "Nghị định này", and "… ban hành Nghị định quy định …", where the article is a decree.
void add_selves(const Reading& reading, std::vector<DirectiveMention>& mentions, const Document& document)
{
    const auto self = [&] {
        return std::find_if(mentions.begin(), mentions.end(), [&](const DirectiveMention& mention) { return mention.range == document.self; });
    };
    const auto form = self()->form;
    for (std::uint32_t at = document.header.last; at < reading.body_end(); ++at) {
        const auto hit = reading.longest(at, EntryKind::form);
        const bool same_form = hit.entry != nullptr && reading.knowledge().forms()[hit.entry->index] == form;
        const bool this_one = reading.is(hit.last, "này");
        const bool issued = at > 1 && reading.is(at - 1, "hành") && reading.is(at - 2, "ban") && reading[at].capital && reading.is_word(hit.last);
        const auto taken = std::find_if(mentions.begin(), mentions.end(), [at](const DirectiveMention& other) { return other.range.first == at; });
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
void add_attached(const Reading& reading, std::vector<DirectiveMention>& mentions, const Document& document)
{
    const auto self = std::find_if(mentions.begin(), mentions.end(), [&](const DirectiveMention& mention) { return mention.range == document.self; });
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

std::optional<Document> find_document(const Reading& reading, std::vector<DirectiveMention>& mentions)
{
    auto document = DocumentReader{reading, mentions}.run();
    if (document) {
        add_selves(reading, mentions, *document);
        add_attached(reading, mentions, *document);
    }
    return document;
}

}  // namespace soichi
