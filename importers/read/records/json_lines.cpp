#include "importers/read/records/json_lines.hpp"

#include <fmt/format.h>

#include <utility>

namespace soichi {

bool split_json_lines(ByteStream& stream, const std::string& source, std::size_t max, const RawVisit& visit)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    stream.skip(stream.peek(mark.size()).substr(0, mark.size()) == mark ? mark.size() : 0);
    std::string line;
    // Two bytes more, one of which may be a carriage return, tell that a line is longer.
    for (std::size_t number = 1; stream.line(line, max + 2); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) {
            continue;
        }
        auto where = fmt::format("{}:{}", source, number);
        const bool fits = line.size() <= max;
        const bool wanted =
            fits ? visit(RawItem{std::move(where), Format::json_object, std::move(line)})
                 : visit(Rejection{std::move(where),
                                   fmt::format("a line of more than {} bytes; split it, or raise --max-article", max)});
        if (!wanted) {
            return false;
        }
    }
    return true;
}

}  // namespace soichi
