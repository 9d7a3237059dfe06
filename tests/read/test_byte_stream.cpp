#include <doctest/doctest.h>

#include <deque>
#include <string>
#include <vector>

#include "importers/read/byte_stream.hpp"

namespace soichi {

namespace {

/// A stream that hands out `pieces` one by one.
ByteStream in_pieces(std::deque<std::string> pieces)
{
    return ByteStream{[pieces = std::move(pieces), last = std::string{}]() mutable -> std::string_view {
        last.clear();
        if (!pieces.empty()) {
            last = pieces.front();
            pieces.pop_front();
        }
        return last;
    }};
}

std::vector<std::string> lines_of(ByteStream stream, std::size_t limit = 100)
{
    std::vector<std::string> lines;
    for (std::string line; stream.line(line, limit);) {
        lines.push_back(line);
    }
    return lines;
}

}  // namespace

TEST_CASE("lines are whole however the bytes come in")
{
    using Lines = std::vector<std::string>;
    CHECK(lines_of(in_pieces({"a\nb", "c\r", "\n\nd"})) == Lines{"a", "bc", "", "d"});
    CHECK(lines_of(in_pieces({"a\n"})) == Lines{"a"});
    CHECK(lines_of(in_pieces({})).empty());
}

TEST_CASE("a line longer than the limit is cut and the next one is whole")
{
    CHECK(lines_of(in_pieces({"abc", "defg", "hi\nxy\n"}), 4) == std::vector<std::string>{"abcd", "xy"});
}

TEST_CASE("looking ahead takes nothing")
{
    auto stream = in_pieces({"ab", "cd", "ef"});
    CHECK(stream.peek(3) == "abcd");
    CHECK(stream.position() == 0);
    stream.skip(1);
    CHECK(stream.take(4) == "bcde");
    CHECK(stream.position() == 5);
    CHECK(stream.piece() == "f");
    CHECK(stream.piece().empty());
    CHECK(stream.take(1).empty());
}

}  // namespace soichi
