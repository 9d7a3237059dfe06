#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace soichi {

/// How the bytes of a file are read.
enum class Reader : std::uint8_t {
    none,  ///< holds no article, as far as one can tell (images, style sheets)
    text,
    html,
    docx,
    odt,
    pdf,
    json_lines,
    json,
    csv,
    tsv,
    warc,
    feed,
    old_office,  ///< read by nothing here: says how to convert it
    advice,      ///< of a kind that is not read: `Guess::advice` says how to go on
};

struct Guess {
    Reader reader = Reader::none;
    std::string advice = {};
};

/// How a file of this name that begins with these bytes (512 are enough) is read. What the bytes say for certain (PDF,
/// RTF, a compound file, WARC, a web page) goes before the ending of the name, since endings lie; the endings stand in
/// data/formats.tsv. A name without a known ending is read where its bytes are certain.
Guess guess_reader(std::string_view name, std::string_view first_bytes);

/// How standard input, or a file named by itself without a known ending, is read: as plain text unless its bytes say
/// else.
Guess guess_reader_of_stream(std::string_view first_bytes);

/// The name of the reader on the command line; empty for the two that are none.
std::string_view name_of(Reader reader);

/// `name` without the ending of a compressed file: "tin.jsonl" of "tin.jsonl.gz".
std::string_view without_compression(std::string_view name);

}  // namespace soichi
