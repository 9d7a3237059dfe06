// Any bytes, as a table, JSON, JSON Lines, a web archive or a feed, are items within their limit and rejections of one
// line, the same however the bytes come in; what is written in these formats is read back as it was; and a time is one
// moment.

#include <fmt/format.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/date.hpp"
#include "core/names/utf8.hpp"
#include "importers/read/records/csv.hpp"
#include "importers/read/records/csv_rows.hpp"
#include "importers/read/records/feed.hpp"
#include "importers/read/records/json_items.hpp"
#include "importers/read/records/json_lines.hpp"
#include "importers/read/records/json_object.hpp"
#include "importers/read/records/warc.hpp"
#include "importers/read/times/times.hpp"

using namespace soichi;

namespace {

using Met = std::vector<std::variant<RawItem, Rejection>>;

constexpr std::size_t max_record = 100;

void must(bool law, const char* what)
{
    if (!law) {
        std::fprintf(stderr, "%s\n", what);
        std::abort();
    }
}

void check_rejection(const Rejection& rejection)
{
    must(!rejection.source.empty() && !rejection.reason.empty(), "a rejection says where and why");
    must(!first_invalid_utf8(rejection.reason) && rejection.reason.find('\n') == std::string::npos,
         "a reason is one line");
}

void check_item(const RawItem& item)
{
    must(!item.source.empty() && !first_invalid_utf8(item.source), "an item has a source in UTF-8");
    const auto& facts = item.facts;
    must(!first_invalid_utf8(facts.title) && !first_invalid_utf8(facts.url) && !first_invalid_utf8(facts.publisher),
         "facts are UTF-8");
    must(facts.date.empty() || parse_iso_date(facts.date).has_value(), "a date is one");
    must(facts.version.empty() || utc_of(parse_time(facts.version).value()) == facts.version, "a version is a time");
    must(facts.url.empty() || facts.url.rfind("http", 0) == 0, "a URL is one of the web");
}

void check(const std::variant<RawItem, Rejection>& met)
{
    if (const auto* rejection = std::get_if<Rejection>(&met)) {
        check_rejection(*rejection);
    } else {
        check_item(std::get<RawItem>(met));
    }
}

/// What `format` makes of `bytes` that come in pieces of `size`.
Met met_in(unsigned format, std::string_view bytes, std::size_t size, std::size_t max)
{
    Met met;
    const auto visit = [&](std::variant<RawItem, Rejection> one) {
        met.push_back(std::move(one));
        return true;
    };
    ByteStream stream{[bytes, size]() mutable {
        const auto piece = bytes.substr(0, size);
        bytes.remove_prefix(piece.size());
        return piece;
    }};
    switch (format) {
    case 0:
        split_csv(stream, "fuzz", 0, {}, max, visit);
        break;
    case 1:
        split_json(stream, "fuzz", {}, max, visit);
        break;
    case 2:
        split_json_lines(stream, "fuzz", max, visit);
        break;
    default:
        split_warc(stream, "fuzz", max, visit);
        break;
    }
    return met;
}

bool same(const std::variant<RawItem, Rejection>& a, const std::variant<RawItem, Rejection>& b)
{
    if (a.index() != b.index()) {
        return false;
    }
    if (const auto* rejection = std::get_if<Rejection>(&a)) {
        return rejection->source == std::get<Rejection>(b).source && rejection->reason == std::get<Rejection>(b).reason;
    }
    const auto& one = std::get<RawItem>(a);
    const auto& other = std::get<RawItem>(b);
    return one.source == other.source && one.bytes == other.bytes && one.format == other.format &&
           one.facts == other.facts;
}

void check_split(unsigned format, std::string_view bytes)
{
    const auto whole = met_in(format, bytes, bytes.size() + 1, max_record);
    const auto bit_by_bit = met_in(format, bytes, 1, max_record);
    must(std::equal(whole.begin(), whole.end(), bit_by_bit.begin(), bit_by_bit.end(), same),
         "nothing depends on how the bytes come in");
    for (const auto& met : whole) {
        check(met);
        const auto* item = std::get_if<RawItem>(&met);
        must(item == nullptr || item->bytes.size() <= max_record, "an item is within its limit");
        if (item != nullptr && item->format == Format::json_object) {
            check(read_json_object(*item, {}));
        }
    }
}

void check_feed(std::string_view bytes)
{
    const auto entries = read_feed({"fuzz", Format::feed, std::string{bytes}});
    must(!entries.empty(), "a feed has entries or is rejected");
    for (const auto& entry : entries) {
        check(entry);
    }
}

/// Bytes 0xFE and 0xFF, which no text has, cut `bytes` into rows and fields.
std::vector<std::vector<std::string>> rows_of(std::string_view bytes)
{
    std::vector<std::vector<std::string>> rows{{""}};
    for (const char c : bytes) {
        if (c == '\xfe') {
            rows.push_back({""});
        } else if (c == '\xff') {
            rows.back().emplace_back();
        } else {
            rows.back().back() += c;
        }
    }
    return rows;
}

std::string in_quotes(std::string_view field)
{
    std::string bytes = "\"";
    for (const char c : field) {
        bytes.append(c == '"' ? 2 : 1, c);
    }
    return bytes + '"';
}

void check_written_table(std::string_view bytes)
{
    const auto rows = rows_of(bytes);
    std::string table;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            table += (i == 0 ? "" : ",") + in_quotes(row[i]);
        }
        table += "\r\n";
    }
    std::vector<std::vector<std::string>> read;
    auto stream = stream_of(table);
    for_each_csv_row(stream, ',', table.size(), [&](CsvRow row) {
        must(row.fault.empty(), "a written row has no fault");
        read.push_back(std::move(row.fields));
        return true;
    });
    must(read == rows, "a written table is read as it was");
}

std::string json_object(std::string_view text)
{
    std::string object = R"({"text": ")";
    for (const char c : text) {
        object += static_cast<unsigned char>(c) < 0x20U || c == '"' || c == '\\' ? fmt::format("\\u{:04x}", c)
                                                                                 : std::string(1, c);
    }
    return object + "\"}";
}

void check_written_json(std::string_view text)
{
    const auto object = json_object(text);
    for (const auto& json :
         {"[" + object + "," + object + "]", "{\"a\": {\"b\": [" + object + "," + object + "]}}", object + object}) {
        const auto met = met_in(1, json, 3, json.size());
        must(met.size() == 2, "written objects are found");
        const auto read = read_json_object(std::get<RawItem>(met[1]), {});
        must(std::holds_alternative<RawItem>(read) != text.empty(), "a written text is there");
        must(text.empty() || std::get<RawItem>(read).bytes == text, "a written text is read as it was");
    }
}

void check_written_archive(std::string_view bytes)
{
    const auto record = fmt::format(
        "WARC/1.1\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: {}\r\n\r\n{}\r\n\r\n",
        bytes.size(), bytes);
    const auto met = met_in(3, record + record, 5, bytes.size());
    must(met.size() == 2 && std::get<RawItem>(met[1]).bytes == bytes, "a written record is read as it was");
}

void check_time(std::string_view text)
{
    const auto instant = parse_time(text);
    must(!instant || parse_time(utc_of(*instant)) == instant, "a time is one moment");
    const auto day = day_told(text);
    must(day.empty() || parse_iso_date(day).has_value(), "a day told is a date");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input{reinterpret_cast<const char*>(data), size};
    const auto bytes = input.substr(size == 0 ? 0 : 1);
    const auto law = size == 0 ? 0U : (data[0] - unsigned{'0'}) % 9U;
    switch (law) {
    case 4:
        check_feed(bytes);
        break;
    case 5:
        check_written_table(bytes);
        break;
    case 6:
        check_written_json(bytes);
        break;
    case 7:
        check_written_archive(bytes);
        break;
    case 8:
        check_time(bytes);
        break;
    default:
        check_split(law, bytes);
        break;
    }
    return 0;
}
