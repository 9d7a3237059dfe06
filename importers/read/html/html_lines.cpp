#include "importers/read/html/html_lines.hpp"

#include "core/names/utf8.hpp"

namespace soichi {

namespace {

constexpr std::string_view between_cells = " | ";

/// How a page's bytes are shown.
enum class Sign : std::uint8_t { shown, space, invisible };

struct SignAt {
    Sign sign;
    std::uint32_t bytes;
};

/// What the sign at `at`, which is no ASCII letter, is to the eye. A break that has no width parts no words.
SignAt sign_at(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte <= 0x20U || byte == 0x7FU) {
        return {Sign::space, 1};
    }
    if (byte != 0xC2U && byte != 0xE2U && byte != 0xE3U && byte != 0xEFU) {
        return {Sign::shown, 1};
    }
    const auto point = decode_at(text, at);
    const auto value = point.value;
    if (value == 0xA0 || (value >= 0x2000 && value <= 0x200A) || value == 0x202F || value == 0x3000) {
        return {Sign::space, point.bytes};
    }
    const bool invisible = value == 0xAD || (value >= 0x200B && value <= 0x200F) || value == 0x2060 || value == 0xFEFF;
    return {invisible ? Sign::invisible : Sign::shown, point.bytes};
}

/// Puts the texts of a page together to lines.
class LineWriter {
public:
    LineWriter(const Page& page, const LeftOut& left_out) : page_{page}, left_out_{left_out} {}

    std::vector<HtmlLine> lines(NodeIndex first, NodeIndex last)
    {
        for (auto node = first; node < last;) {
            close_before(node);
            const auto& seen = page_[node];
            if ((!left_out_.empty() && left_out_[node]) || is_unseen(seen.tag)) {
                node = seen.end;
                continue;
            }
            if (seen.tag == Tag::text) {
                text(node);
            } else {
                open(node);
            }
            ++node;
        }
        close_before(last);
        while (!open_.empty()) {
            close();
        }
        break_line();
        return std::move(lines_);
    }

private:
    /// A row that is being read: where its lines begin, and how many of its cells hold one line, or more.
    struct Row {
        std::size_t first_line;
        std::size_t cell_line;
        std::size_t short_cells;
        bool tall;
    };

    void open(NodeIndex node)
    {
        const auto tag = page_[node].tag;
        if (breaks_line(tag)) {
            break_line();
        } else if (tag != Tag::link) {
            return;
        }
        if (tag == Tag::row) {
            rows_.push_back({lines_.size(), lines_.size(), 0, false});
        } else if (tag == Tag::cell && !rows_.empty()) {
            rows_.back().cell_line = lines_.size();
        }
        count(tag, 1);
        open_.push_back(node);
    }

    void close_before(NodeIndex node)
    {
        while (!open_.empty() && page_[open_.back()].end <= node) {
            close();
        }
    }

    void close()
    {
        const auto tag = page_[open_.back()].tag;
        open_.pop_back();
        if (breaks_line(tag)) {
            break_line();
        }
        count(tag, -1);
        if (tag == Tag::cell && !rows_.empty()) {
            auto& row = rows_.back();
            row.short_cells += lines_.size() == row.cell_line + 1 ? 1U : 0U;
            row.tall = row.tall || lines_.size() > row.cell_line + 1;
        } else if (tag == Tag::row) {
            join_cells();
        }
    }

    void count(Tag tag, int change)
    {
        links_ += tag == Tag::link ? change : 0;
        headings_ += tag == Tag::heading || tag == Tag::top_heading ? change : 0;
        captions_ += tag == Tag::caption ? change : 0;
        preformatted_ += tag == Tag::preformatted ? change : 0;
    }

    void join_cells()
    {
        const auto row = rows_.back();
        rows_.pop_back();
        if (row.tall || row.short_cells < 2 || lines_.size() - row.first_line != row.short_cells) {
            return;
        }
        auto& whole = lines_[row.first_line];
        for (auto cell = row.first_line + 1; cell < lines_.size(); ++cell) {
            whole.text.append(between_cells).append(lines_[cell].text);
            whole.linked += lines_[cell].linked;
        }
        lines_.resize(row.first_line + 1);
    }

    void text(NodeIndex node)
    {
        const auto bytes = page_.text(node);
        for (std::size_t at = 0; at < bytes.size();) {
            const auto [sign, size] = sign_at(bytes, at);
            if (sign == Sign::shown) {
                auto end = at + size;
                while (end < bytes.size() && is_plain(bytes[end])) {
                    ++end;
                }
                shown(node, bytes.substr(at, end - at));
                at = end;
                continue;
            }
            if (sign == Sign::space && preformatted_ > 0 && bytes[at] == '\n') {
                break_line();
            }
            space_ = space_ || sign == Sign::space;
            at += size;
        }
    }

    /// Surely neither a space nor invisible.
    static bool is_plain(char c)
    {
        const auto byte = static_cast<unsigned char>(c);
        return (byte > 0x20U && byte < 0x7FU) || (byte >= 0x80U && byte < 0xC2U) || byte == 0xC3U || byte == 0xC4U ||
               byte == 0xC6U || byte == 0xE1U || byte == 0xCCU;
    }

    void shown(NodeIndex node, std::string_view bytes)
    {
        const auto before = line_.text.size();
        if (line_.text.empty()) {
            line_.node = node;
            line_.heading = headings_ > 0;
            line_.caption = captions_ > 0;
        } else if (space_) {
            line_.text += ' ';
        }
        space_ = false;
        line_.text.append(bytes);
        line_.linked += links_ > 0 ? static_cast<std::uint32_t>(line_.text.size() - before) : 0;
    }

    void break_line()
    {
        space_ = false;
        if (!line_.text.empty()) {
            lines_.push_back(std::move(line_));
            line_ = {};
        }
    }

    const Page& page_;
    const LeftOut& left_out_;
    std::vector<HtmlLine> lines_;
    std::vector<NodeIndex> open_;
    std::vector<Row> rows_;
    HtmlLine line_;
    bool space_ = false;
    int links_ = 0;
    int headings_ = 0;
    int captions_ = 0;
    int preformatted_ = 0;
};

}  // namespace

std::vector<HtmlLine> lines_of_html(const Page& page, NodeIndex first, NodeIndex last, const LeftOut& left_out)
{
    return LineWriter{page, left_out}.lines(first, last);
}

double linked_share(const HtmlLine& line)
{
    return static_cast<double>(line.linked) / static_cast<double>(line.text.size());
}

std::string words_of(const Page& page, NodeIndex node)
{
    std::string words;
    for (const auto& line : lines_of_html(page, node, page[node].end, {})) {
        words.append(words.empty() ? "" : " ").append(line.text);
    }
    return words;
}

}  // namespace soichi
