#include <doctest/doctest.h>

#include <fmt/format.h>

#include <string>

#include "importers/read/records/json_lines.hpp"
#include "importers/read/records/json_object.hpp"
#include "met.hpp"

namespace soichi {

namespace {

Met lines(const std::string& bytes, std::size_t max = 1000)
{
    Met met;
    auto stream = stream_of(bytes);
    CHECK(split_json_lines(stream, "tin.jsonl", max, met.visit()));
    return met;
}

/// The article in `json`, which there must be.
RawItem article(const std::string& json, const FieldNames& names = {}, const Facts& facts = {})
{
    CAPTURE(json);
    auto read = read_json_object({"tin.jsonl:1", Format::json_object, json, facts}, names);
    REQUIRE(std::holds_alternative<RawItem>(read));
    return std::get<RawItem>(read);
}

std::string rejection(const std::string& json)
{
    CAPTURE(json);
    const auto read = read_json_object({"tin.jsonl:1", Format::json_object, json}, {});
    REQUIRE(std::holds_alternative<Rejection>(read));
    CHECK(std::get<Rejection>(read).source == "tin.jsonl:1");
    return std::get<Rejection>(read).reason;
}

}  // namespace

TEST_CASE("each line is an item with its number and blank lines are passed over")
{
    const std::string bytes = "\xEF\xBB\xBF{\"text\": \"một\"}\r\n\n  \t\n{\"text\": \"hai\"}\n{\"text\": \"ba\"}";
    for (const auto size : piece_sizes) {
        CAPTURE(size);
        Met met;
        auto stream = in_pieces_of(size, bytes);
        CHECK(split_json_lines(stream, "tin.jsonl", 1000, met.visit()));
        CHECK(met.bytes() == Strings{R"({"text": "một"})", R"({"text": "hai"})", R"({"text": "ba"})"});
        CHECK(met.sources() == Strings{"tin.jsonl:1", "tin.jsonl:4", "tin.jsonl:5"});
        CHECK(met.rejected.empty());
        CHECK(met.items[0].format == Format::json_object);
    }
}

TEST_CASE("a line that is too long is rejected and the next one is read")
{
    const auto met = lines(R"({"text": ")" + std::string(100, 'x') + "\"}\n0123456789\r\n01234567890\r\n", 10);
    CHECK(met.rejected_at() == Strings{"tin.jsonl:1", "tin.jsonl:3"});
    CHECK(met.bytes() == Strings{"0123456789"});
}

TEST_CASE("one bad line among a hundred thousand is reported and the others are read")
{
    constexpr std::size_t all = 100'000;
    constexpr std::size_t bad = 61'803;
    std::string bytes;
    for (std::size_t i = 1; i <= all; ++i) {
        bytes += i == bad ? "{\"text\": \"hỏng\n" : fmt::format("{{\"text\": \"Bản tin số {}\"}}\n", i);
    }
    auto stream = in_pieces_of(std::size_t{1} << 16U, bytes);
    std::size_t read = 0;
    Strings rejected_at;
    split_json_lines(stream, "tin.jsonl", 1000, [&](std::variant<RawItem, Rejection> met) {
        const auto item = read_json_object(std::get<RawItem>(std::move(met)), {});
        if (const auto* rejection = std::get_if<Rejection>(&item)) {
            rejected_at.push_back(rejection->source);
        } else {
            ++read;
        }
        return true;
    });
    CHECK(read == all - 1);
    CHECK(rejected_at == Strings{fmt::format("tin.jsonl:{}", bad)});
}

TEST_CASE("reading lines stops where the visitor wants no more")
{
    std::size_t met = 0;
    auto stream = stream_of("{}\n{}\n{}\n");
    CHECK_FALSE(split_json_lines(stream, "tin.jsonl", 100, [&](const auto&) { return ++met < 2; }));
    CHECK(met == 2);
}

TEST_CASE("an object is an article with what its members say")
{
    const auto item = article(R"({"id": 7, "title": "Họp", "text": "Ủy ban họp.", "date": "2020-11-09T23:00:00Z",
        "url": "https://a.gov.vn/1", "source": "Cổng A", "views": [1, {"text": "khác"}]})");
    CHECK(item.source == "https://a.gov.vn/1");
    CHECK(item.format == Format::plain_text);
    CHECK(item.bytes == "Ủy ban họp.");
    CHECK(item.facts == Facts{"Họp", "2020-11-09", "", "https://a.gov.vn/1", "Cổng A"});
    CHECK(article(R"({"text": "một", "id": 12})").source == "12");
    CHECK(article(R"({"text": "một", "id": "a-12"})").source == "a-12");
    CHECK(article(R"({"text": "một", "id": null, "date": 2020})").source == "tin.jsonl:1");
    CHECK(article(R"({"text": "một", "date": 2020})").facts.date == "2020");
    CHECK(article(R"({"text": "một", "date": "09/11/2020 10:00"})").facts.date == "2020-11-09");
}

TEST_CASE("a text may be a list of lines or HTML")
{
    CHECK(article(R"({"text": ["một", 2, "ba"]})").bytes == "một\nba");
    CHECK(article(R"({"text": "<p>m\u1ed9t</p>"})").format == Format::html);
    CHECK(article(R"({"text": "<p>m\u1ed9t</p>"})").bytes == "<p>một</p>");
}

TEST_CASE("members have the names that are given")
{
    FieldNames names;
    names.text = "noi_dung";
    names.title = "tieu_de";
    names.date = "ngay";
    names.id = "ma";
    const auto item =
        article(R"({"text": "sai", "noi_dung": "đúng", "tieu_de": "Tin", "ngay": "2020-11", "ma": "x1"})", names);
    CHECK(item.bytes == "đúng");
    CHECK(item.facts.title == "Tin");
    CHECK(item.facts.date == "2020-11");
    CHECK(item.source == "x1");
}

TEST_CASE("what the container says goes before what the object says")
{
    const auto item = article(R"({"text": "một", "title": "Tin", "date": "2020-11-09", "url": "https://b.gov.vn/2"})",
                              {}, {"", "2021-01-01", "2021-01-02T00:00:00Z", "https://a.gov.vn/1", ""});
    CHECK(item.source == "tin.jsonl:1");
    CHECK(item.facts == Facts{"Tin", "2021-01-01", "2021-01-02T00:00:00Z", "https://a.gov.vn/1", ""});
}

TEST_CASE("an object without a readable text is rejected with the reason")
{
    CHECK(rejection("{\"text\": \"một").find("not JSON (byte ") == 0);
    CHECK(rejection(R"({"title": "một"})").find("no \"text\"") == 0);
    CHECK(rejection(R"({"text": 5})").find("no \"text\"") == 0);
    CHECK(rejection(R"({"text": {"vi": "một"}})").find("no \"text\"") == 0);
    CHECK(rejection(R"({"text": []})").find("no \"text\"") == 0);
    CHECK(rejection(R"(["text"])").find("no \"text\"") == 0);
    CHECK(rejection(R"({"text": "m\udc00t"})").find("\"text\" is not UTF-8") == 0);
    CHECK(rejection(R"({"text": "một", "title": "m\udc00t"})").find("\"title\" is not UTF-8") == 0);
    CHECK(rejection(std::string(200'000, '[')).find("not JSON") == 0);
    CHECK(rejection(std::string("{\"text\": \"a\0b\"}", 15)).find("not JSON (byte 11)") == 0);
}

TEST_CASE("a text in an older encoding is given as it is and facts in it are left out")
{
    const auto item = article("{\"text\": \"Uy ban nh\xE2n d\xE2n\", \"title\": \"H\xF7p\", \"date\": \"2020-11-09\"}");
    CHECK(item.bytes == "Uy ban nh\xE2n d\xE2n");
    CHECK(item.facts == Facts{"", "2020-11-09", "", "", ""});
}

}  // namespace soichi
