#include "core/names/tsv.hpp"

#include <algorithm>

namespace soichi {

namespace {

std::vector<std::string_view> cut(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0;;) {
        const auto end = text.find(separator, begin);
        parts.push_back(text.substr(begin, end - begin));
        if (end == std::string_view::npos) {
            return parts;
        }
        begin = end + 1;
    }
}

}  // namespace

void for_each_row(std::string_view table, const std::function<void(const Row&)>& visit)
{
    std::size_t line = 0;
    for (std::size_t begin = 0; begin < table.size();) {
        const auto end = std::min(table.find('\n', begin), table.size());
        const auto text = table.substr(begin, end - begin);
        begin = end + 1;
        ++line;
        if (line > 1 && !text.empty() && text.front() != '#') {
            visit(Row{cut(text, '\t'), line});
        }
    }
}

std::vector<std::string_view> items(std::string_view cell)
{
    return cell.empty() ? std::vector<std::string_view>{} : cut(cell, '|');
}

}  // namespace soichi
