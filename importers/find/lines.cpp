#include "importers/find/lines.hpp"

namespace soichi {

namespace {

bool is_mark(const Reading& reading, std::uint32_t at)
{
    const auto sign = reading[at].sign;
    return sign == U'-' || sign == U'|' || sign == U'+' || sign == U'_' || sign == 0x2022 || sign == U'\\';
}

TokenRange trimmed(const Reading& reading, TokenRange line)
{
    while (!line.empty() && is_mark(reading, line.first)) {
        ++line.first;
    }
    while (!line.empty() && is_mark(reading, line.last - 1)) {
        --line.last;
    }
    return line;
}

bool has_words(const Reading& reading, const TokenRange& line)
{
    for (auto at = line.first; at < line.last; ++at) {
        if (reading[at].kind != TokenKind::sign) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::vector<TokenRange> lines_of(const Reading& reading, TokenRange range)
{
    std::vector<TokenRange> lines;
    for (auto at = range.first; at < range.last;) {
        TokenRange line{at, at};
        while (line.last < range.last && !reading.ends_line(line.last)) {
            ++line.last;
        }
        at = line.last + 1;
        line = trimmed(reading, line);
        if (has_words(reading, line)) {
            lines.push_back(line);
        }
    }
    return lines;
}

std::vector<TokenRange> cells_of(const Reading& reading, TokenRange line)
{
    std::vector<TokenRange> cells;
    for (auto at = line.first; at <= line.last; ++at) {
        if (at == line.last || reading.is_sign(at, U'|')) {
            const auto cell = trimmed(reading, {line.first, at});
            if (!cell.empty()) {
                cells.push_back(cell);
            }
            line.first = at + 1;
        }
    }
    return cells;
}

std::vector<TokenRange> columns_of(const Reading& reading, const TokenRange& line)
{
    constexpr std::uint32_t wide_gap = 4;
    std::vector<TokenRange> columns{{line.first, line.first}};
    for (auto at = line.first; at < line.last; ++at) {
        const bool gap = at > line.first && reading[at].begin - reading[at - 1].end >= wide_gap;
        const bool state =
            at > line.first && reading[at].capitals && label_end(reading, {at, line.last}, "doc_state") != 0;
        if (gap || state) {
            columns.push_back({at, at});
        }
        columns.back().last = at + 1;
    }
    return columns;
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

std::uint32_t after_numbering(const Reading& reading, std::uint32_t at)
{
    at += reading.is(at, "điều") ? 1U : 0U;
    const bool numbered =
        (reading[at].kind == TokenKind::number || (reading.is_word(at) && reading[at].end - reading[at].begin == 1)) &&
        (reading.is_sign(at + 1, U'.') || reading.is_sign(at + 1, U')'));
    return numbered ? at + 2 : at;
}

std::uint32_t label_end(const Reading& reading, const TokenRange& line, std::string_view cue)
{
    std::uint32_t end = 0;
    if (!reading.begins(line.first, EntryKind::cue)) {
        return end;
    }
    for (const auto& hit : reading.hits(line.first)) {
        const bool named =
            hit.entry->kind == EntryKind::cue && reading.knowledge().cues()[hit.entry->index].name == cue;
        end = named && hit.last <= line.last ? hit.last : end;
    }
    while (end != 0 && end < line.last && (reading.is_sign(end, U':') || reading.is_sign(end, U'|'))) {
        ++end;
    }
    return end;
}

}  // namespace soichi
