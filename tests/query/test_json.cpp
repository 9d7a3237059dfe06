#include "core/json.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace soichi;

TEST_CASE("JSON is written with what it demands escaped and nothing else")
{
    struct Row {
        std::string when;
        std::string text;
        const char* json;
    };
    for (const auto& row : {
             Row{"Vietnamese stays as it is", "Chỉ thị 16/CT-TTg", R"("Chỉ thị 16/CT-TTg")"},
             Row{"quotation marks and backslashes", R"(a"b\c)", R"("a\"b\\c")"},
             Row{"line breaks and tabs", "a\nb\tc", R"("a\nb\tc")"},
             Row{"other control characters", std::string{"a\0b\x0b", 4}, R"("a\u0000b\u000B")"},
             Row{"nothing", "", R"("")"},
         }) {
        CAPTURE(row.when);
        std::string out;
        JsonWriter{out}.text(row.text);
        CHECK(out == row.json);
    }
}

TEST_CASE("numbers are as short as they can be read back")
{
    std::string out;
    JsonWriter{out}.begin_array().number(0.95).number(1.0).number(1.0 / 3).number(std::uint64_t{1} << 63U).end_array();
    CHECK(out == "[0.95,1.0,0.3333333333333333,9223372036854775808]");
}

TEST_CASE("a stream of documents is one a line, one document may be indented")
{
    std::string out;
    JsonWriter lines{out};
    for (int i = 0; i < 2; ++i) {
        lines.begin_object().member("a", "b").key("c").boolean(true).key("d").null().end_object();
        lines.next_document();
        out.push_back('\n');
    }
    CHECK(out == "{\"a\":\"b\",\"c\":true,\"d\":null}\n{\"a\":\"b\",\"c\":true,\"d\":null}\n");

    out.clear();
    JsonWriter{out, JsonLayout::indented}.begin_object().member("a", std::uint64_t{1}).end_object();
    CHECK(out == "{\n  \"a\": 1\n}");
}
