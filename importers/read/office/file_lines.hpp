#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace soichi {

/// The lines of a file, or of a cell of its tables: a paragraph or a table row each; an empty one stands for space.
using FileLines = std::vector<std::string>;

/// A table: its rows, the cells of each.
using FileTable = std::vector<std::vector<FileLines>>;

/// Adds a paragraph, which may hold line ends of its own, without the spaces around each line.
void put_paragraph(std::string_view paragraph, FileLines& lines);

/// Adds a table the way the reader of articles takes it: "Số hiệu | 46/CĐ-TTg", a line for each row. A table that only
/// places blocks beside each other, such as issuer and motto, or recipients and signer, gives block after block, with
/// an empty line between them.
void put_table(const FileTable& table, FileLines& lines);

/// Is the motto of the State or the Party in it, with which official documents begin? In running text it is only named.
bool has_motto(std::string_view line);

/// The text of these lines: nothing is empty at its ends, and no two empty lines follow each other.
std::string text_of(const FileLines& lines);

}  // namespace soichi
