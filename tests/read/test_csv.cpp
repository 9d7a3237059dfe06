#include <doctest/doctest.h>

#include <string>

#include "importers/read/records/csv.hpp"
#include "importers/read/records/record_item.hpp"
#include "met.hpp"

namespace soichi {

namespace {

Met table(const std::string& bytes, char separator = 0, std::size_t max = 1000, const FieldNames& names = {})
{
    Met met;
    auto stream = stream_of(bytes);
    CHECK(split_csv(stream, "tin.csv", separator, names, max, met.visit()));
    return met;
}

}  // namespace

TEST_CASE("a row is an article with what its columns say")
{
    const auto met = table("id,Title,text,date,url,source\n"
                           "7,Họp giao ban,\"Chiều nay, Ủy ban họp.\",09/11/2020,https://a.gov.vn/1,Cổng A\n"
                           "8,,Xã Đông khai giảng.,2020-11-10T01:00,,\n"
                           ",,Không có tên.,,javascript:x,\n");
    REQUIRE(met.items.size() == 3);
    CHECK(met.rejected.empty());
    CHECK(met.sources() == Strings{"https://a.gov.vn/1", "8", "javascript:x"});
    CHECK(met.items[0].bytes == "Chiều nay, Ủy ban họp.");
    CHECK(met.items[0].format == Format::plain_text);
    CHECK(met.items[0].facts == Facts{"Họp giao ban", "2020-11-09", "", "https://a.gov.vn/1", "Cổng A"});
    CHECK(met.items[1].facts.date == "2020-11-10");
    CHECK(met.items[2].facts.url.empty());
}

TEST_CASE("quotes hold separators, line ends and quotes, however the bytes come in")
{
    const std::string bytes =
        "\xEF\xBB\xBFtext,id\r\n\"dòng một\r\ndòng \"\"hai\"\", hết\",a\r\n\r\n  thường  , b \r\n\"\"\"\",c";
    for (const auto size : piece_sizes) {
        CAPTURE(size);
        Met met;
        auto stream = in_pieces_of(size, bytes);
        CHECK(split_csv(stream, "tin.csv", 0, {}, 1000, met.visit()));
        CHECK(met.bytes() == Strings{"dòng một\r\ndòng \"hai\", hết", "thường", "\""});
        CHECK(met.sources() == Strings{"a", "b", "c"});
        CHECK(met.rejected.empty());
    }
}

TEST_CASE("the separator is told by the first line")
{
    struct Row {
        std::string when;
        std::string bytes;
    };
    for (const auto& row : {
             Row{"comma", "id,text\n1,một; hai\tba\n"},
             Row{"semicolon", "id;text\n1;\"một; hai\tba\"\n"},
             Row{"tab", "id\ttext\n1\t\"một; hai\tba\"\n"},
             Row{"quoted commas do not count", "\"id\";\"text\";\"a,b,c,d\"\n1;\"một; hai\tba\";\n"},
             Row{"named by a spreadsheet", "sep=|\nid|text\n1|một; hai\tba\n"},
             Row{"old Macintosh line ends", "id,text\r1,một; hai\tba\r"},
         }) {
        CAPTURE(row.when);
        const auto met = table(row.bytes);
        CHECK(met.bytes() == Strings{"một; hai\tba"});
        CHECK(met.sources() == Strings{"1"});
    }
    CHECK(table("id,text\n1,một\n", ';').rejected.size() == 1);
}

TEST_CASE("a column is found by its exact name before a like one")
{
    FieldNames names;
    names.text = "Nội dung";
    CHECK(table("noi dung,Nội dung\nsai,đúng\n", 0, 1000, names).bytes() == Strings{"đúng"});
    CHECK(table("id,NOI_DUNG\n1,đúng\n", 0, 1000, names).bytes() == Strings{"đúng"});
}

TEST_CASE("a table without a column of texts is one rejection that names its columns")
{
    const auto met = table("ma,noi dung\n1,một\n2,hai\n");
    REQUIRE(met.rejected.size() == 1);
    CHECK(met.items.empty());
    CHECK(met.rejected[0].source == "tin.csv");
    CHECK(met.rejected[0].reason.find("\"ma\", \"noi dung\"") != std::string::npos);
    CHECK(met.rejected[0].reason.find("--text-field") != std::string::npos);
}

TEST_CASE("a bad row is rejected with its line and the others are read")
{
    struct Row {
        std::string why;
        std::string bytes;
    };
    for (const auto& row : {
             Row{"too many fields", "2,thừa, một dấu phẩy\n"},
             Row{"too few fields", "2\n"},
             Row{"no text", "2,\n"},
             Row{"too large", "2," + std::string(200, 'x') + "\n"},
             Row{"much too large",
                 "2,\"" + std::string(200'000, 'x') + "\n\"\"\n" + std::string(200'000, 'y') + "\"\n"},
             Row{"much too large without quotes", "2," + std::string(200'000, 'x') + "\n"},
         }) {
        CAPTURE(row.why);
        const auto met = table("id,text\n1,\"một\nmột\"\n" + row.bytes + "3,ba\n", 0, 100);
        CHECK(met.bytes() == Strings{"một\nmột", "ba"});
        CHECK(met.rejected_at() == Strings{"tin.csv:4"});
    }
}

TEST_CASE("a quote that is never closed is a rejection with the line where it is opened")
{
    for (const std::string end : {"", "\n", "\r", "\nmột dòng nữa\n"}) {
        CAPTURE(end);
        const auto met = table("id,text\n1,một\n2,\"hai" + end);
        CHECK(met.bytes() == Strings{"một"});
        CHECK(met.rejected_at() == Strings{"tin.csv:3"});
    }
}

TEST_CASE("bytes that are no text stay in their own row")
{
    using namespace std::string_literals;
    const auto met = table("id,title,text\n1,a,m\0t\n\xff,\xfe,m\xf4t\n3,c,ba\n"s);
    CHECK(met.bytes() == Strings{"m\0t"s, "m\xf4t", "ba"});
    CHECK(met.items[1].facts.title.empty());
    CHECK(met.sources() == Strings{"1", "tin.csv:3", "3"});
}

TEST_CASE("a table that cannot be read says so once")
{
    for (const std::string bytes : {"", "\n\n", "\xff\xfei\0d\0"}) {
        CHECK(table(bytes).rejected.size() == 1);
    }
    CHECK(table("id,text\n").rejected.empty());
}

TEST_CASE("reading a table stops where the visitor wants no more")
{
    std::size_t met = 0;
    auto stream = stream_of("text\nmột\nhai\nba\n");
    CHECK_FALSE(split_csv(stream, "tin.csv", 0, {}, 100, [&](const auto&) { return ++met < 2; }));
    CHECK(met == 2);
}

TEST_CASE("a text with tags is HTML and one with signs is not")
{
    CHECK(is_marked_up("<p>Họp</p>"));
    CHECK(is_marked_up("Họp<BR/>giao ban"));
    CHECK(is_marked_up("<div class=\"a\">"));
    CHECK_FALSE(is_marked_up("nếu a<b và x<a thì p>q"));
    CHECK_FALSE(is_marked_up("gửi <vanphong@a.gov.vn>"));
    CHECK_FALSE(is_marked_up("cuối <"));
    CHECK(table("text\n<p>Họp</p>\n").items.at(0).format == Format::html);
}

}  // namespace soichi
