#include "app/cli/style.hpp"

#include <algorithm>

#include "core/names/letters.hpp"
#include "core/names/utf8.hpp"

namespace soichi::cli {

namespace {

constexpr std::string_view reset = "\x1b[0m";

/// Lines of text never get narrower than this, however deep they are indented.
constexpr std::size_t least_width = 30;

std::string_view escape_of(Ink ink)
{
    switch (ink) {
    case Ink::plain:
        return "";
    case Ink::strong:
        return "\x1b[1m";
    case Ink::faint:
        return "\x1b[2m";
    case Ink::relation:
        return "\x1b[36m";
    case Ink::quote:
        return "\x1b[32m";
    case Ink::warning:
        return "\x1b[33m";
    case Ink::directive:
        return "\x1b[1;35m";
    case Ink::agency:
        return "\x1b[1;34m";
    case Ink::official:
        return "\x1b[1;32m";
    case Ink::locality:
        return "\x1b[1;36m";
    case Ink::doubtful:
        return "\x1b[4;33m";
    }
    return "";
}

bool blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

struct Word {
    std::string text;
    Ink ink = Ink::plain;
    bool joined = false;  ///< no blank stands before it
};

/// Quoted text is foreign: characters that steer a terminal must not reach it.
std::string harmless(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        safe.push_back((byte < 0x20 && !blank(c)) || byte == 0x7F ? '?' : c);
    }
    return safe;
}

std::vector<Word> words_of(const std::vector<Piece>& pieces)
{
    std::vector<Word> words;
    bool gap = true;
    for (const auto& piece : pieces) {
        const auto text = harmless(piece.text);
        for (std::size_t at = 0; at < text.size();) {
            if (blank(text[at])) {
                gap = true;
                ++at;
                continue;
            }
            const auto end = static_cast<std::size_t>(
                std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), blank) - text.begin());
            words.push_back({text.substr(at, end - at), piece.ink, !gap});
            gap = false;
            at = end;
        }
    }
    return words;
}

/// Columns from `words[at]` to the next place where a line may be broken.
std::size_t unbroken(const std::vector<Word>& words, std::size_t at)
{
    std::size_t wide = columns(words[at].text);
    for (++at; at < words.size() && words[at].joined; ++at) {
        wide += columns(words[at].text);
    }
    return wide;
}

}  // namespace

std::size_t columns(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [value, bytes] = decode_at(text, at);
        count += letter_of(value).mark ? 0 : 1;
        at += bytes;
    }
    return count;
}

std::string inked(const Style& style, Ink ink, std::string_view text)
{
    if (!style.colour || ink == Ink::plain) {
        return std::string{text};
    }
    return std::string{escape_of(ink)}.append(text).append(reset);
}

namespace {

/// Appends words and keeps track of the ink that is in the pen.
class Pen {
public:
    Pen(const Style& style, std::string_view first) : style_{style}, out_{first} {}

    void write(std::string_view text, Ink ink)
    {
        change_to(ink);
        out_.append(text);
    }
    /// A blank in the ink of both its neighbours, else in none.
    void blank_before(Ink ink)
    {
        if (ink != ink_) {
            change_to(Ink::plain);
        }
        out_.push_back(' ');
    }
    void new_line(std::string_view prefix)
    {
        change_to(Ink::plain);
        out_.append("\n").append(prefix);
    }
    std::string finish()
    {
        change_to(Ink::plain);
        out_.erase(out_.find_last_not_of(' ') + 1);
        return out_ + "\n";
    }

private:
    void change_to(Ink ink)
    {
        if (style_.colour && ink != ink_) {
            out_.append(ink_ == Ink::plain ? "" : reset).append(escape_of(ink));
        }
        ink_ = ink;
    }

    const Style& style_;
    std::string out_;
    Ink ink_ = Ink::plain;
};

}  // namespace

std::string paragraph(const Style& style, const std::vector<Piece>& pieces, std::string_view first,
                      std::string_view rest)
{
    const auto words = words_of(pieces);
    const auto limit = std::max(style.width, columns(rest) + least_width);
    Pen pen{style, first};
    std::size_t used = columns(first);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        if (i > 0 && !word.joined && used + 1 + unbroken(words, i) > limit) {
            pen.new_line(rest);
            used = columns(rest);
        } else if (i > 0 && !word.joined) {
            pen.blank_before(word.ink);
            ++used;
        }
        pen.write(word.text, word.ink);
        used += columns(word.text);
    }
    return pen.finish();
}

}  // namespace soichi::cli
