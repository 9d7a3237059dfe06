#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace soichi {

/// One line of statements as it stands in a file, not yet read.
struct StatementLine {
    std::string text;
    std::string where;    ///< its file, or the path in an archive, with its number: "b.jsonl:12"
    std::string problem;  ///< why there is none, in one line; empty where there is one
};

/// Visit the lines of `files` in turn, empty ones left out; "-" is standard input. A file may be compressed, or an
/// archive of files of lines. One that cannot be read, and a line of more than `max_line` bytes, is one problem. Stops
/// where `visit` returns false. `bytes_read` is told of each step through the files.
void read_statement_lines(const std::vector<std::string>& files, std::size_t max_line,
                          const std::function<bool(StatementLine)>& visit,
                          const std::function<void(std::size_t)>& bytes_read);

}  // namespace soichi
