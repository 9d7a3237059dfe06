#include "importers/read/formats.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "importers/read/data/embedded.hpp"

namespace soichi {

namespace {

using namespace std::string_view_literals;

struct ReaderName {
    Reader reader;
    std::string_view name;
};

constexpr std::array reader_names{
    ReaderName{Reader::text, "text"}, ReaderName{Reader::html, "html"}, ReaderName{Reader::docx, "docx"},
    ReaderName{Reader::odt, "odt"},   ReaderName{Reader::pdf, "pdf"},   ReaderName{Reader::json_lines, "json_lines"},
    ReaderName{Reader::json, "json"}, ReaderName{Reader::csv, "csv"},   ReaderName{Reader::tsv, "tsv"},
    ReaderName{Reader::warc, "warc"}, ReaderName{Reader::feed, "feed"}, ReaderName{Reader::old_office, "old_office"},
};

Reader reader_named(std::string_view name)
{
    const auto* const found =
        std::find_if(reader_names.begin(), reader_names.end(), [&](const ReaderName& one) { return one.name == name; });
    return found == reader_names.end() ? Reader::advice : found->reader;
}

const std::map<std::string_view, Guess>& readers_by_extension()
{
    static const auto readers = [] {
        std::map<std::string_view, Guess> by_extension;
        for_each_row(embedded::formats(), [&](const Row& row) {
            by_extension.emplace(row[0], Guess{reader_named(row[1]), std::string{row[2]}});
        });
        return by_extension;
    }();
    return readers;
}

bool begins_with(std::string_view bytes, std::string_view mark)
{
    return bytes.substr(0, mark.size()) == mark;
}

/// The bytes after a byte order mark and white space, in small letters.
std::string beginning_of_markup(std::string_view bytes)
{
    constexpr auto mark = "\xEF\xBB\xBF"sv;
    bytes.remove_prefix(begins_with(bytes, mark) ? mark.size() : 0);
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    std::string beginning{bytes};
    std::transform(beginning.begin(), beginning.end(), beginning.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return beginning;
}

Reader reader_of_markup(std::string_view bytes)
{
    const auto beginning = beginning_of_markup(bytes);
    for (const auto tag : {"<rss"sv, "<feed"sv, "<rdf:rdf"sv}) {
        if (begins_with(beginning, tag) ||
            (begins_with(beginning, "<?xml") && beginning.find(tag) != std::string::npos)) {
            return Reader::feed;
        }
    }
    for (const auto tag : {"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv}) {
        if (begins_with(beginning, tag) ||
            (begins_with(beginning, "<?xml") && beginning.find(tag) != std::string::npos)) {
            return Reader::html;
        }
    }
    return Reader::none;
}

/// What the bytes say for certain.
Reader reader_of_bytes(std::string_view bytes)
{
    constexpr std::array marks{std::pair{"%PDF-"sv, Reader::pdf}, std::pair{"{\\rtf"sv, Reader::old_office},
                               std::pair{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, Reader::old_office},
                               std::pair{"WARC/1."sv, Reader::warc}};
    for (const auto& [mark, reader] : marks) {
        if (begins_with(bytes, mark)) {
            return reader;
        }
    }
    // An office file is a zip whose first member has one of these names.
    constexpr std::size_t first_name = 30;
    if (begins_with(bytes, "PK\3\4") && bytes.size() > first_name) {
        const auto name = bytes.substr(first_name);
        if (begins_with(name, "mimetypeapplication/vnd.oasis.opendocument.text")) {
            return Reader::odt;
        }
        return begins_with(name, "[Content_Types].xml") || begins_with(name, "_rels/.rels") ||
                       begins_with(name, "word/") || begins_with(name, "docProps/")
                   ? Reader::docx
                   : Reader::none;
    }
    return reader_of_markup(bytes);
}

const Guess* guess_of_extension(std::string_view name)
{
    const auto point = name.rfind('.');
    if (point == std::string_view::npos) {
        return nullptr;
    }
    const auto found = readers_by_extension().find(lower_case(name.substr(point + 1)));
    return found == readers_by_extension().end() ? nullptr : &found->second;
}

}  // namespace

Guess guess_reader(std::string_view name, std::string_view first_bytes)
{
    const auto* const by_name = guess_of_extension(name);
    if (by_name != nullptr && by_name->reader == Reader::advice) {
        return *by_name;
    }
    const auto certain = reader_of_bytes(first_bytes);
    if (certain != Reader::none) {
        return {certain};
    }
    return by_name != nullptr ? *by_name : Guess{};
}

Guess guess_reader_of_stream(std::string_view first_bytes)
{
    const auto certain = reader_of_bytes(first_bytes);
    if (certain != Reader::none) {
        return {certain};
    }
    const auto beginning = beginning_of_markup(first_bytes);
    return {begins_with(beginning, "{") || begins_with(beginning, "[{") ? Reader::json : Reader::text};
}

std::string_view name_of(Reader reader)
{
    const auto* const found = std::find_if(reader_names.begin(), reader_names.end(),
                                           [&](const ReaderName& one) { return one.reader == reader; });
    return found == reader_names.end() ? std::string_view{} : found->name;
}

std::string_view without_compression(std::string_view name)
{
    for (const auto ending : {".gz"sv, ".bz2"sv, ".xz"sv, ".zst"sv}) {
        if (name.size() > ending.size() && name.substr(name.size() - ending.size()) == ending) {
            return name.substr(0, name.size() - ending.size());
        }
    }
    return name;
}

}  // namespace soichi
