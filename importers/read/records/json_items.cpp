#include "importers/read/records/json_items.hpp"

#include <rapidjson/reader.h>

#include <rapidjson/error/en.h>

#include "importers/read/records/json_splitter.hpp"

namespace soichi {

bool split_json(ByteStream& stream, const std::string& source, const FieldNames& names, std::size_t max,
                const RawVisit& visit)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    stream.skip(stream.peek(mark.size()).substr(0, mark.size()) == mark ? mark.size() : 0);
    JsonSplitter splitter{stream, source, names, max, visit};
    rapidjson::Reader reader;
    // Iterative: brackets may be nested as deep as an object is long.
    constexpr unsigned how =
        rapidjson::kParseIterativeFlag | rapidjson::kParseStopWhenDoneFlag | rapidjson::kParseNumbersAsStringsFlag;
    while (splitter.bytes().injecting() || splitter.bytes().skip_space()) {
        const auto result = reader.Parse<how>(splitter.bytes(), splitter);
        if (result.IsError() && !splitter.give_up(rapidjson::GetParseError_En(result.Code()))) {
            break;
        }
    }
    return splitter.wanted();
}

}  // namespace soichi
