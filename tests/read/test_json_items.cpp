#include <doctest/doctest.h>

#include <fmt/format.h>

#include <string>

#include "importers/read/records/json_items.hpp"
#include "met.hpp"

namespace soichi {

namespace {

/// What is met in `bytes`, which must not depend on how they come in.
Met json(const std::string& bytes, std::size_t max = 1000, const FieldNames& names = {})
{
    CAPTURE(bytes.substr(0, 200));
    Met met;
    auto stream = stream_of(bytes);
    CHECK(split_json(stream, "tin.json", names, max, met.visit()));
    for (const auto size : piece_sizes) {
        CAPTURE(size);
        Met again;
        auto pieces = in_pieces_of(size, bytes);
        CHECK(split_json(pieces, "tin.json", names, max, again.visit()));
        CHECK(again.bytes() == met.bytes());
        CHECK(again.sources() == met.sources());
        CHECK(again.rejected_at() == met.rejected_at());
    }
    return met;
}

const std::string one = R"({"text": "m]ộ\"t{", "tags": [{"text": "x"}]})";
const std::string two = R"({"id": -1.5e3, "text": "hai"})";
const std::string bare = R"({"id": 3})";
const std::string commented = R"({"comments": [{"text": "hay"}], "text": "một"})";

/// An array of `elements`.
std::string list(const Strings& elements)
{
    return fmt::format("[{}]", fmt::join(elements, ",\n"));
}

/// An object with one member.
std::string object(const std::string& name, const std::string& value)
{
    return fmt::format(R"({{"{}": {}}})", name, value);
}

std::string large(std::size_t size)
{
    return R"({"text": "]}\"{)" + std::string(size, 'x') + "\"}";
}

}  // namespace

TEST_CASE("articles are found wherever they stand in a JSON text")
{
    struct Row {
        std::string where;
        std::string bytes;
        Strings articles;
    };
    for (const auto& row : {
             Row{"in an array", "\xEF\xBB\xBF " + list({one, two}), {one, two}},
             Row{"also those without a text", list({bare, two}), {bare, two}},
             Row{"in a member", object("articles", list({one, two})), {one, two}},
             Row{"in a member of a member", object("data", object("items", list({one, two}))), {one, two}},
             Row{"in two members", fmt::format(R"({{"news": [{}], "count": 2, "laws": [{}]}})", one, two), {one, two}},
             Row{"beside other arrays", fmt::format(R"({{"menu": [{}, 1, [2]], "items": [{}]}})", bare, two), {two}},
             Row{"one object", one, {one}},
             Row{"one object whose arrays hold texts", commented, {commented}},
             Row{"one object without a text", bare, {bare}},
             Row{"several values",
                 fmt::format("{}\n{} {}{}", one, two, list({two}), object("a", list({two}))),
                 {one, two, two, two}},
             Row{"pretty lines",
                 "{\n  \"text\": \"một\"\n}\n{\n  \"text\": \"hai\"\n}\n",
                 {"{\n  \"text\": \"một\"\n}", "{\n  \"text\": \"hai\"\n}"}},
             Row{"nowhere", "[]", {}},
         }) {
        CAPTURE(row.where);
        const auto met = json(row.bytes);
        CHECK(met.bytes() == row.articles);
        CHECK(met.rejected.empty());
    }
}

TEST_CASE("articles are numbered and the rejected ones with them")
{
    const auto met = json(list({one, "5", list({two}), two}) + " \"x\"");
    CHECK(met.sources() == Strings{"tin.json#1", "tin.json#4"});
    CHECK(met.rejected_at() == Strings{"tin.json#2", "tin.json#3", "tin.json#5"});
    CHECK(met.items[0].format == Format::json_object);
}

TEST_CASE("elements without a text beside some with one are rejected")
{
    const auto met = json(fmt::format(R"({{"items": {}, "menu": [{}]}})", list({bare, bare, two, bare}), bare));
    CHECK(met.rejected_at() == Strings{"tin.json#1", "tin.json#2"});
    CHECK(met.bytes() == Strings{two, bare});
}

TEST_CASE("the member that holds the text may have another name")
{
    FieldNames names;
    names.text = "noi_dung";
    const std::string article = R"({"noi_dung": "một"})";
    CHECK(json(object("text", list({article})), 1000, names).bytes() == Strings{article});
}

TEST_CASE("an object that is too large is rejected and the next one is read")
{
    const auto string = fmt::format("\"{}\"", std::string(500, 'x'));
    const std::string spaces(500, ' ');
    struct Row {
        std::string where;
        std::string bytes;
        Strings rejected_at;
        Strings articles;
    };
    for (const auto& row : {
             Row{"in an array", list({two, large(100), large(5000), two}), {"tin.json#2", "tin.json#3"}, {two, two}},
             Row{"in a member", object("a", object("b", list({two, large(5000), two}))), {"tin.json#2"}, {two, two}},
             Row{"alone", large(5000) + two, {"tin.json#1"}, {two}},
             Row{"as a string",
                 fmt::format("{}{}{}", list({string, two}), string, two),
                 {"tin.json#1", "tin.json#3"},
                 {two, two}},
             Row{"as a number", list({std::string(500, '1'), two}), {"tin.json#1"}, {two}},
             Row{"deep", list({std::string(100'000, '[') + std::string(100'000, ']'), two}), {"tin.json#1"}, {two}},
             Row{"just not", list({fmt::format("{}{}{}", spaces, two, spaces), two}), {}, {two, two}},
         }) {
        CAPTURE(row.where);
        const auto met = json(row.bytes, 100);
        CHECK(met.rejected_at() == row.rejected_at);
        CHECK(met.bytes() == row.articles);
    }
}

TEST_CASE("a list of articles may be larger than any article")
{
    const auto all = list(Strings(100, two));
    CHECK(json(fmt::format(R"({{"id": 1, "items": {}, "menu": [{}]}})", all, bare), 100).items.size() == 100);
    CHECK(json(fmt::format(R"({{"id": 1, "menu": {}, "items": {}}})", list({bare, bare}), all), 100).items.size() ==
          100);
}

TEST_CASE("a large object without articles is one rejection")
{
    const auto large_value = fmt::format(R"({{"a": [{}], "b": "{}"}})", two, std::string(500, 'x'));
    CHECK(json(large_value, 100).rejected_at() == Strings{"tin.json"});
    CHECK(json(large_value, 100).bytes() == Strings{two});
    const auto met = json(object("menu", list(Strings(50, bare))) + two, 100);
    REQUIRE(met.rejected.size() == 1);
    CHECK(met.rejected[0].reason.find("--text-field") != std::string::npos);
    CHECK(met.bytes() == Strings{two});
}

TEST_CASE("a syntax error is one rejection with its byte and what came before is kept")
{
    using namespace std::string_literals;
    struct Row {
        std::string what;
        std::string bytes;
        std::size_t articles;
    };
    for (const auto& row : {
             Row{"cut in an array", "[" + two + "," + one.substr(0, 12), 1},
             Row{"cut in a member", R"({"items": [)" + two + "," + one.substr(0, 12), 1},
             Row{"cut in an object", one.substr(0, 12), 0},
             Row{"no comma", fmt::format("[{} {}]", two, two), 1},
             Row{"a zero byte", list({two, "\0"s, two}), 1},
             Row{"a zero byte at the end", two + "\0"s, 1},
             Row{"not JSON", "text,id\n", 0},
             Row{"a bracket too many", two + "]", 1},
             Row{"UTF-16", "\xff\xfe[\0"s, 0},
         }) {
        CAPTURE(row.what);
        const auto met = json(row.bytes);
        CHECK(met.items.size() == row.articles);
        REQUIRE(met.rejected.size() == 1);
        CHECK(met.rejected[0].source == "tin.json");
        CHECK(met.rejected[0].reason.find("not JSON (byte ") == 0);
    }
    CHECK(json("[" + two + " x]").rejected[0].reason.find("(byte " + std::to_string(two.size() + 2) + ")") !=
          std::string::npos);
}

TEST_CASE("nesting as deep as a text is long does no harm")
{
    const std::string deep = "{\"a\":" + std::string(200'000, '[') + std::string(200'000, ']') + "}";
    CHECK(json(deep, 1'000'000).bytes() == Strings{deep});
    std::string objects;
    for (int i = 0; i < 100'000; ++i) {
        objects += "{\"a\":";
    }
    objects = "{\"text\":" + objects + "1" + std::string(100'001, '}');
    CHECK(json(objects, 1'000'000).bytes() == Strings{objects});
    CHECK(json(std::string(200'000, '['), 1'000'000).rejected.size() == 1);
}

TEST_CASE("bytes that are not UTF-8 stay in their own object")
{
    const std::string latin = "{\"text\": \"m\xf4t\"}";
    CHECK(json("[" + latin + "," + two + "]").bytes() == Strings{latin, two});
}

TEST_CASE("reading JSON stops where the visitor wants no more")
{
    for (const std::string bytes : {"[{},{},{}]", "{}{}{}", R"({"a":[{"text":1},{"text":1},{"text":1}]})", "[1,2,3]"}) {
        CAPTURE(bytes);
        std::size_t met = 0;
        auto stream = stream_of(bytes);
        CHECK_FALSE(split_json(stream, "tin.json", {}, 1000, [&](const auto&) { return ++met < 2; }));
        CHECK(met == 2);
    }
}

}  // namespace soichi
