#include "importers/read/office/file_lines.hpp"

#include <algorithm>
#include <array>

#include "core/names/letters.hpp"
#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "core/names/utf8.hpp"
#include "importers/data/embedded.hpp"

namespace soichi {

namespace {

/// What places blocks beside each other has few rows; a table of labels and values has more.
constexpr std::ptrdiff_t most_layout_rows = 3;

/// A cell of more lines than this is no cell of a list.
constexpr std::ptrdiff_t longest_cell = 8;

/// What stands at the ends of lines and shows nothing: spaces, and signs of no width that portals leave in copies.
constexpr std::array<std::string_view, 7> blanks{" ", "\t", "\r", "\u00A0", "\u200B", "\uFEFF", "\u00AD"};

std::string_view trimmed(std::string_view text)
{
    const auto begins = [&](std::string_view blank) { return text.substr(0, blank.size()) == blank; };
    const auto ends = [&](std::string_view blank) {
        return text.size() >= blank.size() && text.substr(text.size() - blank.size()) == blank;
    };
    for (const auto* found = blanks.begin(); found != blanks.end();) {
        found = std::find_if(blanks.begin(), blanks.end(), begins);
        text.remove_prefix(found == blanks.end() ? 0 : found->size());
    }
    for (const auto* found = blanks.begin(); found != blanks.end();) {
        found = std::find_if(blanks.begin(), blanks.end(), ends);
        text.remove_suffix(found == blanks.end() ? 0 : found->size());
    }
    return text;
}

std::ptrdiff_t lines_in(const FileLines& cell)
{
    return std::count_if(cell.begin(), cell.end(), [](const std::string& line) { return !line.empty(); });
}

bool holds_words(const FileLines& cell)
{
    return lines_in(cell) > 0;
}

bool any_cell(const FileTable& table, bool (*is)(const FileLines&))
{
    return std::any_of(table.begin(), table.end(),
                       [is](const std::vector<FileLines>& row) { return std::any_of(row.begin(), row.end(), is); });
}

/// Does the table only place blocks of lines beside each other?
bool is_layout(const FileTable& table)
{
    const bool narrow = std::all_of(table.begin(), table.end(), [](const std::vector<FileLines>& row) {
        return std::count_if(row.begin(), row.end(), holds_words) <= 2;
    });
    const auto rows = std::count_if(table.begin(), table.end(), [](const std::vector<FileLines>& row) {
        return std::any_of(row.begin(), row.end(), holds_words);
    });
    const bool blocks = any_cell(table, [](const FileLines& cell) { return lines_in(cell) > 1; });
    const bool long_cells = any_cell(table, [](const FileLines& cell) { return lines_in(cell) > longest_cell; });
    const bool header =
        any_cell(table, [](const FileLines& cell) { return std::any_of(cell.begin(), cell.end(), has_motto); });
    return narrow && (header || long_cells || (blocks && rows <= most_layout_rows));
}

void put_blocks(const std::vector<FileLines>& row, FileLines& lines)
{
    for (const auto& cell : row) {
        lines.insert(lines.end(), cell.begin(), cell.end());
        lines.emplace_back();
    }
}

void put_row(const std::vector<FileLines>& row, FileLines& lines)
{
    std::string text;
    for (const auto& cell : row) {
        std::string words;
        for (const auto& line : cell) {
            words.append(words.empty() || line.empty() ? "" : " ").append(line);
        }
        text.append(text.empty() || words.empty() ? "" : " | ").append(words);
    }
    if (!text.empty()) {
        lines.push_back(std::move(text));
    }
}

struct Motto {
    std::string folded;
    bool shouted = false;  ///< stands in capitals; in small letters it is named in running text
};

const std::vector<Motto>& mottos()
{
    static const auto all = [] {
        std::vector<Motto> found;
        for_each_row(embedded::cues(), [&](const Row& row) {
            for (const auto spelling : row[0] == "doc_state" ? items(row[1]) : std::vector<std::string_view>{}) {
                found.push_back({fold_phrase(spelling), spelling.find('-') == std::string_view::npos});
            }
        });
        return found;
    }();
    return all;
}

bool has_small_letters(std::string_view line)
{
    for (std::size_t at = 0; at < line.size();) {
        const auto sign = decode_at(line, at);
        const auto letter = letter_of(sign.value);
        if (letter.alphabetic && !letter.upper) {
            return true;
        }
        at += sign.bytes;
    }
    return false;
}

/// "Độc lập - Tự do - Hạnh phúc", with whatever dashes.
bool has_two_dashes(std::string_view line)
{
    std::size_t dashes = 0;
    for (const std::string_view dash : {"-", "–", "—"}) {
        for (auto at = line.find(dash); at != std::string_view::npos; at = line.find(dash, at + 1)) {
            ++dashes;
        }
    }
    return dashes > 1;
}

}  // namespace

void put_paragraph(std::string_view paragraph, FileLines& lines)
{
    for (;;) {
        const auto end = std::min(paragraph.find('\n'), paragraph.size());
        lines.emplace_back(trimmed(paragraph.substr(0, end)));
        if (end == paragraph.size()) {
            return;
        }
        paragraph.remove_prefix(end + 1);
    }
}

void put_table(const FileTable& table, FileLines& lines)
{
    const bool layout = is_layout(table);
    for (const auto& row : table) {
        const bool alone = std::count_if(row.begin(), row.end(), holds_words) == 1;
        if (layout || alone) {
            put_blocks(row, lines);
        } else {
            put_row(row, lines);
        }
    }
}

bool has_motto(std::string_view line)
{
    // Mottos have few words, and folding is slow.
    constexpr std::size_t longest = 200;
    if (line.size() > longest) {
        return false;
    }
    const bool shouted = !has_small_letters(line);
    if (!shouted && !has_two_dashes(line)) {
        return false;
    }
    const auto folded = fold_phrase(line);
    return std::any_of(mottos().begin(), mottos().end(), [&](const Motto& motto) {
        return (shouted || !motto.shouted) && folded.find(motto.folded) != std::string::npos;
    });
}

std::string text_of(const FileLines& lines)
{
    std::string text;
    bool space = false;
    for (const auto& line : lines) {
        if (!line.empty()) {
            text.append(text.empty() ? "" : space ? "\n\n" : "\n").append(line);
        }
        space = line.empty();
    }
    return text;
}

}  // namespace soichi
