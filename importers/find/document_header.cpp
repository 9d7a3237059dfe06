#include "importers/find/document_header.hpp"

#include <algorithm>
#include <array>

#include "core/names/forms.hpp"
#include "core/names/spelling.hpp"
#include "importers/find/lines.hpp"

namespace soichi {

namespace {

/// The header, metadata table included, is over after so many lines with words.
constexpr std::size_t most_header_lines = 60;

/// Tokens of the longest lines of a header, titles included.
constexpr std::uint32_t longest_header_line = 70;

/// "Hà Nội, ngày 11 tháng 7 năm 2026" and little more.
constexpr std::uint32_t longest_date_line = 18;

/// A row of a metadata table, or of a list of such ("- **Số hiệu:** …").
bool is_metadata(const Reading& reading, const TokenRange& line)
{
    constexpr std::array labels{"doc_number",  "doc_form",   "doc_issuer",   "doc_date",    "doc_signer",
                                "doc_charged", "doc_amends", "doc_replaces", "doc_repeals", "doc_other"};
    return std::any_of(labels.begin(), labels.end(), [&](const char* label) {
        const auto end = label_end(reading, line, label);
        return end != 0 && (reading.is_sign(end - 1, U':') || reading.is_sign(end - 1, U'|'));
    });
}

/// Reads the header of one document.
class HeaderReader {
public:
    HeaderReader(const Reading& reading, std::vector<DirectiveMention>& mentions)
        : reading_{reading},
          mentions_{mentions}
    {
        cut_header();
        header_.count = std::min(header_.lines.size(), most_header_lines);
        for (std::size_t i = 0; i < header_.count; ++i) {
            const auto& line = header_.lines[i];
            const bool basis = label_end(reading_, line, "based_on") != 0 && cells_of(reading_, line).size() < 2;
            const bool prose = line.last - line.first > longest_header_line && !is_metadata(reading_, line);
            if (opens_operative_part(reading_, line) || basis || prose) {
                header_.count = i;
            }
        }
    }

    std::optional<DocumentHeader> run()
    {
        if (!find_self()) {
            return std::nullopt;
        }
        cut_text();
        if (!looks_like_document()) {
            return std::nullopt;
        }
        read_form_and_title();
        read_date();
        read_header_issuer(reading_, header_, self());
        for (std::size_t i = 0; i < header_.count; ++i) {
            if (label_end(reading_, header_.lines[i], "doc_state") != 0) {
                header_.mottos.push_back(header_.lines[i]);
            }
        }
        header_.end = end_of_header();
        return std::move(header_);
    }

private:
    /// The lines that may be of the header, in columns.
    void cut_header()
    {
        while (cut_until_ < reading_.body_end() && header_.lines.size() < most_header_lines) {
            const auto first = cut_until_;
            while (cut_until_ < reading_.body_end() && !reading_.ends_line(cut_until_)) {
                ++cut_until_;
            }
            for (const auto& line : lines_of(reading_, {first, cut_until_})) {
                const auto columns = columns_of(reading_, line);
                header_.lines.insert(header_.lines.end(), columns.begin(), columns.end());
            }
            ++cut_until_;
        }
    }

    /// The lines after these: nobody asks for them where the article is no document.
    void cut_text()
    {
        const auto lines = lines_of(reading_, {cut_until_, reading_.body_end()});
        header_.lines.insert(header_.lines.end(), lines.begin(), lines.end());
    }

    [[nodiscard]] DirectiveMention& self() { return mentions_[header_.self]; }

    /// The full mention that stands in the line, or nothing.
    [[nodiscard]] std::optional<std::size_t> full_mention_in(const TokenRange& line) const
    {
        for (std::size_t i = 0; i < mentions_.size(); ++i) {
            const auto& range = mentions_[i].range;
            if (mentions_[i].kind == DirectiveMentionKind::full && range.first >= line.first &&
                range.last <= line.last) {
                return i;
            }
        }
        return std::nullopt;
    }

    /// "Số: 46/CĐ-TTg", "| Số hiệu | 46/CĐ-TTg |", "Nghị quyết số: 27/2026/QH16"; else the designator that opens the
    /// text.
    std::optional<std::size_t> find_self()
    {
        for (std::size_t i = 0; i < header_.count; ++i) {
            const auto& line = header_.lines[i];
            const auto label = label_end(reading_, line, "doc_number");
            const auto mention = full_mention_in(line);
            const bool first = mention && mentions_[*mention].range.first <= std::max(label, line.first);
            const bool whole = mention && mentions_[*mention].range == line;
            if (first && (label != 0 || (whole && i > 0))) {
                header_.self = *mention;
                return mention;
            }
        }
        const auto mention = header_.lines.empty() ? std::nullopt : full_mention_in(header_.lines.front());
        const bool opens = mention && mentions_[*mention].range.first == header_.lines.front().first;
        header_.self = mention.value_or(0);
        return opens ? mention : std::nullopt;
    }

    /// A number alone could be any citation: the layout of official documents has to agree.
    [[nodiscard]] bool looks_like_document() const
    {
        std::size_t labels = 0;
        for (std::size_t i = 0; i < header_.count; ++i) {
            if (label_end(reading_, header_.lines[i], "doc_state") != 0) {
                return true;
            }
            labels += is_metadata(reading_, header_.lines[i]) ? 1U : 0U;
        }
        const bool preamble = header_.count < header_.lines.size() && header_.count < most_header_lines;
        const bool articles = std::any_of(header_.lines.begin(), header_.lines.end(),
                                          [&](const TokenRange& line) { return opens_operative_part(reading_, line); });
        return labels > 2 || (labels > 0 && preamble) || (preamble && articles);
    }

    /// "CÔNG ĐIỆN" alone on its line, and the subject below it.
    void read_form_and_title()
    {
        for (std::size_t i = 0; i < header_.count; ++i) {
            const auto& line = header_.lines[i];
            const auto form = reading_.longest(line.first, EntryKind::form);
            const auto noun = form.entry == nullptr ? std::string{} : reading_.knowledge().forms()[form.entry->index];
            if (form.last != line.last || !reading_[line.first].capitals || !may_be_called(noun)) {
                continue;
            }
            self().form = noun;
            header_.title = title_from(i + 1);
            if (!header_.title.empty()) {
                break;
            }
        }
        for (std::size_t i = 0; i < header_.count && header_.title.empty(); ++i) {
            const auto about = label_end(reading_, header_.lines[i], "doc_about");
            header_.title = about != 0 ? TokenRange{about, title_from(i).last} : TokenRange{};
        }
        if (!header_.title.empty() && self().subject.empty()) {
            self().subject = tidy(reading_.words(header_.title));
        }
    }

    /// 94/2015/QH13 is a law or a resolution, and a letter has no noun in its symbol; else noun and symbol have to
    /// agree.
    [[nodiscard]] bool may_be_called(const std::string& noun) const
    {
        const auto& designator = *mentions_[header_.self].designator;
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
        if (index >= header_.count || is_metadata(reading_, header_.lines[index]) ||
            label_end(reading_, header_.lines[index], "doc_state") != 0) {
            return {};
        }
        auto title = header_.lines[index];
        while (index + 1 < header_.count && !blank_line_after(reading_, header_.lines[index]) &&
               !reading_[header_.lines[index + 1].first].capitals &&
               date_in(header_.lines[index + 1]) == header_.lines[index + 1].last) {
            title.last = header_.lines[++index].last;
        }
        return title;
    }

    void read_date()
    {
        for (std::size_t i = 0; i < header_.count; ++i) {
            const auto& line = header_.lines[i];
            const auto label = label_end(reading_, line, "doc_date");
            const auto at = label != 0 ? label : date_in(line);
            const auto date = at < line.last ? date_at(reading_, at) : std::nullopt;
            if (!date || date->value.day == 0 || date->value.year == 0) {
                continue;
            }
            self().date = self().date.day == 0 ? date->value : self().date;
            header_.dateline = label == 0 && header_.dateline.empty() ? line : header_.dateline;
        }
    }

    /// After number, date, title, mottos and metadata the text itself begins, even where no "Căn cứ" or "Điều 1" opens
    /// it.
    [[nodiscard]] std::uint32_t end_of_header()
    {
        auto end = std::max({self().range.last, header_.dateline.last, header_.title.last});
        for (std::size_t i = 0; i < header_.count; ++i) {
            end = is_metadata(reading_, header_.lines[i]) ? std::max(end, header_.lines[i].last) : end;
        }
        for (const auto& motto : header_.mottos) {
            end = std::max(end, motto.last);
        }
        return end;
    }

    const Reading& reading_;
    std::vector<DirectiveMention>& mentions_;
    DocumentHeader header_;
    std::uint32_t cut_until_ = 0;  ///< the tokens before this one are cut into lines
};

}  // namespace

bool opens_operative_part(const Reading& reading, const TokenRange& line)
{
    const bool article = reading.is(line.first, "điều") && reading[line.first + 1].kind == TokenKind::number;
    const bool chapter = reading.is_any(line.first, {"chương", "phần"}) && reading[line.first + 1].capitals &&
                         line.last - line.first <= 2;
    return article || chapter;
}

std::optional<DocumentHeader> read_header(const Reading& reading, std::vector<DirectiveMention>& mentions)
{
    const bool numbered = std::any_of(mentions.begin(), mentions.end(), [](const DirectiveMention& mention) {
        return mention.kind == DirectiveMentionKind::full;
    });
    return numbered ? HeaderReader{reading, mentions}.run() : std::nullopt;
}

}  // namespace soichi
