#include <doctest/doctest.h>

#include <fmt/format.h>

#include <chrono>
#include <string>

#include "importers/read/records/feed.hpp"
#include "met.hpp"
#include "tests/support/temp_store.hpp"

namespace soichi {

namespace {

Met feed(const std::string& bytes, const std::string& charset = "", const Facts& facts = {})
{
    Met met;
    const auto visit = met.visit();
    for (auto& one : read_feed({"tin.xml", Format::feed, bytes, facts, charset})) {
        visit(std::move(one));
    }
    return met;
}

std::string rss(const std::string& items, const std::string& before = "")
{
    return before +
           "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
           "xmlns:media=\"http://search.yahoo.com/mrss/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
           "<channel><title>Cổng A</title><link>https://a.gov.vn</link><description>Tin</description>" +
           items + "</channel></rss>";
}

const std::string plain_item = "<item><link>https://a.gov.vn/1</link><description>Ủy ban họp.</description></item>";

}  // namespace

TEST_CASE("an entry of RSS 2.0 is read with what it says")
{
    const auto met = feed(rss("<item><title>Họp\n giao ban</title><link> https://a.gov.vn/1 </link><guid>x1</guid>"
                              "<pubDate>Mon, 09 Nov 2020 23:30:00 GMT</pubDate><media:content>ảnh</media:content>"
                              "<description>tóm tắt</description>"
                              "<content:encoded><![CDATA[<p>Ủy ban &amp; sở họp.</p>]]></content:encoded></item>" +
                                  plain_item,
                              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    CHECK(met.rejected.empty());
    REQUIRE(met.items.size() == 2);
    CHECK(met.items[0].source == "https://a.gov.vn/1");
    CHECK(met.items[0].format == Format::html);
    CHECK(met.items[0].bytes == "<p>Ủy ban &amp; sở họp.</p>");
    CHECK(met.items[0].facts ==
          Facts{"Họp giao ban", "2020-11-10", "2020-11-09T23:30:00Z", "https://a.gov.vn/1", "Cổng A"});
    CHECK(met.items[1].format == Format::plain_text);
    CHECK(met.items[1].bytes == "Ủy ban họp.");
    CHECK(met.items[1].facts.date.empty());
}

TEST_CASE("an entry of RSS 1.0 is read with what it says")
{
    const auto met =
        feed("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" "
             "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Cổng B</title></channel>"
             "<item "
             "rdf:about=\"x\"><title>Họp</title><link>http://b.gov.vn/2</link><dc:date>2020-11-09T10:00+07:00</dc:date>"
             "<description>Sở họp.</description></item></rdf:RDF>");
    REQUIRE(met.items.size() == 1);
    CHECK(met.items[0].bytes == "Sở họp.");
    CHECK(met.items[0].facts == Facts{"Họp", "2020-11-09", "2020-11-09T03:00:00Z", "http://b.gov.vn/2", "Cổng B"});
}

TEST_CASE("an entry of Atom is read with what it says")
{
    const auto met = feed(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Cổng C</title><entry><title>Họp</title>"
        "<id>urn:1</id><link rel=\"enclosure\" href=\"https://c.gov.vn/a.mp3\"/><link href=\"https://c.gov.vn/3\"/>"
        "<published>2020-11-09T10:00:00+07:00</published><updated>2020-11-10T10:00:00+07:00</updated>"
        "<summary>tóm tắt</summary><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Sở "
        "họp.</p></div>"
        "</content></entry><entry><id>urn:2</id><content type=\"html\">&lt;i&gt;Xã&lt;/i&gt; họp.</content></entry>"
        "<entry><content>Xã a&lt;b.</content></entry></feed>");
    REQUIRE(met.items.size() == 3);
    CHECK(met.sources() == Strings{"https://c.gov.vn/3", "urn:2", "tin.xml#3"});
    CHECK(met.items[0].format == Format::html);
    CHECK(met.items[0].bytes == "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Sở họp.</p></div>");
    CHECK(met.items[0].facts == Facts{"Họp", "2020-11-09", "2020-11-10T03:00:00Z", "https://c.gov.vn/3", "Cổng C"});
    CHECK(met.items[1].format == Format::html);
    CHECK(met.items[1].bytes == "<i>Xã</i> họp.");
    CHECK(met.items[2].format == Format::plain_text);
    CHECK(met.items[2].bytes == "Xã a<b.");
}

TEST_CASE("a guid stands for the link where it may")
{
    CHECK(feed(rss("<item><guid>https://a.gov.vn/5</guid><description>Họp.</description></item>"))
              .items.at(0)
              .facts.url == "https://a.gov.vn/5");
    const auto met =
        feed(rss("<item><guid isPermaLink=\"false\">https://a.gov.vn/5</guid><description>Họp.</description></item>"));
    CHECK(met.items.at(0).facts.url.empty());
    CHECK(met.items.at(0).source == "https://a.gov.vn/5");
}

TEST_CASE("an entry without text is rejected and the others are read")
{
    const auto met = feed(rss("<item><title>Họp</title><description> </description></item>" + plain_item));
    CHECK(met.rejected_at() == Strings{"tin.xml#1"});
    CHECK(met.items.size() == 1);
}

TEST_CASE("references that only HTML knows are read in XML too")
{
    CHECK(feed(rss("<item><description>Ủy&nbsp;ban nh&acirc;n d&acirc;n.</description></item>")).items.at(0).bytes ==
          "Ủy\u00a0ban nhân dân.");
    const auto met = feed(rss("<item><description><![CDATA[Ủy ban nh&acirc;n d&acirc;n.]]></description></item>"));
    CHECK(met.items.at(0).bytes == "Ủy ban nh&acirc;n d&acirc;n.");
    CHECK(met.items.at(0).format == Format::html);
}

TEST_CASE("a feed is read in the encoding that it or its container declares")
{
    const std::string latin = rss("<item><description>Uy ban nh\xE2n d\xE2n.</description></item>");
    const auto body = latin.substr(0, latin.find("<title>")) + latin.substr(latin.find("</title>") + 8);
    CHECK(feed("<?xml version=\"1.0\" encoding=\"windows-1258\"?>" + body).items.at(0).bytes == "Uy ban nhân dân.");
    CHECK(feed(body, "windows-1252").items.at(0).bytes == "Uy ban nhân dân.");
    CHECK(feed(body, "no-such-charset").rejected.size() == 1);
}

TEST_CASE("what the container says of a feed is kept where the feed cannot say it better")
{
    const auto met =
        feed(rss(plain_item), "", {"Tin", "2020-01-01", "2021-01-01T00:00:00Z", "https://a.gov.vn/rss", "Báo A"});
    CHECK(met.items.at(0).facts == Facts{"", "", "2021-01-01T00:00:00Z", "https://a.gov.vn/1", "Báo A"});
}

TEST_CASE("a broken feed gives the entries before the break and one rejection with its line")
{
    using namespace std::string_literals;
    struct Row {
        std::string why;
        std::string bytes;
        std::size_t items;
    };
    const auto whole = rss(plain_item + "\n" + plain_item);
    for (const auto& row : {
             Row{"cut short", rss(plain_item + "\n<item><description>Ủy"s).substr(0, rss(plain_item).size()), 1},
             Row{"crossed tags", rss(plain_item + "<item><title></item></title>"), 1},
             Row{"a zero byte", whole.substr(0, whole.size() - 30) + "\0"s + whole.substr(whole.size() - 30), 1},
             Row{"no feed", "<html><body><p>Họp</p></body></html>", 0},
             Row{"no XML", "text,id\n", 0},
             Row{"empty", "", 0},
             Row{"no entries", rss(""), 0},
         }) {
        CAPTURE(row.why);
        const auto met = feed(row.bytes);
        CHECK(met.items.size() == row.items);
        CHECK(met.rejected_at() == Strings{"tin.xml"});
    }
    CHECK(feed(rss(plain_item + "\n\n<item></x>")).rejected.at(0).reason.find("not XML (line 3)") == 0);
}

TEST_CASE("a feed that is a bomb of entities is harmless")
{
    std::string entities = "<!DOCTYPE rss [<!ENTITY e0 \"Ủy ban \">";
    for (int i = 1; i <= 30; ++i) {
        entities += fmt::format("<!ENTITY e{} \"", i);
        for (int k = 0; k < 10; ++k) {
            entities += fmt::format("&e{};", i - 1);
        }
        entities += "\">";
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto met =
        feed(rss("<item><title t=\"&e30;\">x</title><description>Họp. &e30;</description></item>" + plain_item,
                 entities + "]>"));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds{5});
    CHECK(met.items.size() + met.rejected.size() <= 3);
    for (const auto& bytes : met.bytes()) {
        CHECK(bytes.size() < 100);
    }
}

TEST_CASE("what a feed refers to is never fetched")
{
    test::TempFolder folder;
    const auto secret = folder.write("secret.txt", "mật khẩu").string();
    const auto types = folder.write("types.dtd", "<!ENTITY secret \"mật khẩu\">").string();
    for (const auto& head : {
             "<!DOCTYPE rss [<!ENTITY secret SYSTEM \"file://" + secret + "\">]>",
             "<!DOCTYPE rss SYSTEM \"file://" + types + "\">",
             "<!DOCTYPE rss [<!ENTITY % all SYSTEM \"file://" + types + "\"> %all;]>",
         }) {
        CAPTURE(head);
        const auto met = feed(rss("<item><title>x</title><description>Họp. &secret;</description></item>", head));
        for (const auto& bytes : met.bytes()) {
            CHECK(bytes.find("khẩu") == std::string::npos);
        }
        CHECK(met.items.size() + met.rejected.size() >= 1);
    }
}

}  // namespace soichi
