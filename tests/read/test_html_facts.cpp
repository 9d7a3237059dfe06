#include <doctest/doctest.h>

#include <string>

#include "importers/read/html/html.hpp"
#include "importers/read/html/json_ld.hpp"

using namespace soichi;

namespace {

const std::string sentence =
    "Sáng nay, xã Bình An tổ chức hội nghị triển khai nhiệm vụ công tác dân vận, có 60 đại biểu dự.";
const std::string paragraphs =
    "<p>" + sentence + "</p><p>Hội nghị kết thúc cùng ngày, các đại biểu nhất trí cao với dự thảo.</p>";

Facts facts_of(const std::string& head, const std::string& body = {})
{
    return read_html("<html><head>" + head + "</head><body>" + body + "<div>" + paragraphs + "</div></body></html>")
        .facts;
}

}  // namespace

TEST_CASE("the title is the article's, not the portal's")
{
    struct Row {
        const char* when;
        std::string head;
        std::string body;
        std::string title;
    };
    for (const auto& row : {
             Row{"a heading that <title> agrees with", "<title>Xã Bình An họp bàn - Báo Lam Giang</title>",
                 "<h1>Báo Lam Giang</h1><h1>Xã Bình An <b>họp</b> bàn</h1>", "Xã Bình An họp bàn"},
             Row{"the only heading", "<title>Trang chủ</title>", "<h1>Xã Bình An họp bàn</h1>", "Xã Bình An họp bàn"},
             Row{"og:title", "<title>Tin</title><meta property='og:title' content='Xã Bình An họp bàn'>", "",
                 "Xã Bình An họp bàn"},
             Row{"<title> without the portal",
                 "<title>\n Dân vận - chính quyền họp bàn - Tin tức - Cổng thông tin điện tử huyện</title>", "",
                 "Dân vận - chính quyền họp bàn"},
             Row{"<title> without the name of the site",
                 "<title>Xã Bình An họp bàn | Lam Giang 24</title><meta property='og:site_name' content='Lam Giang "
                 "24'>",
                 "", "Xã Bình An họp bàn"},
             Row{"a heading with a mark", "<title>Tin</title>", "<div class='title-detail'>Xã Bình An họp bàn</div>",
                 "Xã Bình An họp bàn"},
             Row{"not a section that the title begins with", "<title>Chuyển đổi số ở xã Bình An - Sở Nội vụ</title>",
                 "<h2>Chuyển đổi số</h2><h1>Chuyển đổi số ở xã Bình An</h1>", "Chuyển đổi số ở xã Bình An"},
             Row{"a title that is cut short", "<title>Xã Bình An họp bàn về...</title>",
                 "<h1>Tin</h1><h2>Xã Bình An họp bàn về công tác dân vận</h2>",
                 "Xã Bình An họp bàn về công tác dân vận"},
             Row{"nothing but the portal", "<title>Cổng thông tin điện tử huyện</title>", "", ""},
         }) {
        CAPTURE(row.when);
        CHECK(facts_of(row.head, row.body).title == row.title);
    }
}

TEST_CASE("the title is no part of the text")
{
    const auto document = read_html(
        "<title>Xã Bình An họp bàn</title><div id='news-bodyhtml'><h1>Xã Bình An họp bàn</h1>" + paragraphs + "</div>");
    CHECK(document.text.rfind(sentence, 0) == 0);
}

TEST_CASE("a lead and an author's line outside the text belong to it, once")
{
    const auto page = [](const std::string& above, const std::string& below) {
        return read_html("<h1>Xã Bình An họp bàn</h1>" + above + "<div id='news-bodyhtml'>" + paragraphs + "</div>" +
                         below)
            .text;
    };
    const std::string lead = "Sáng 9/11, Đảng ủy xã Bình An họp bàn công tác dân vận quý IV năm nay.";
    CHECK(page("<div class='hometext'>" + lead + "</div>", "").rfind(lead + "\n" + sentence, 0) == 0);
    CHECK(page("<div>" + lead + "</div>", "").rfind(lead + "\n" + sentence, 0) == 0);
    CHECK(page("<div class='hometext'>" + sentence + "</div>", "") == page("", ""));
    CHECK(page("", "<p><strong>Tác giả: </strong>Minh Hiền</p>") == page("", "") + "\nTác giả: Minh Hiền");
    CHECK(page("", "<p>Ý kiến bạn đọc</p><p>Tác giả: Minh Hiền</p>") == page("", ""));
}

TEST_CASE("day and version come from what is said for machines, else from the page's own line")
{
    struct Row {
        const char* when;
        std::string head;
        std::string body;
        std::string date;
        std::string version;
    };
    const std::string title = "<h1>Xã Bình An họp bàn</h1>";
    for (const auto& row : {
             Row{"linked data, with a change",
                 "<script "
                 "type='application/"
                 R"(ld+json'>{"@type":"NewsArticle","datePublished":"2020-11-09T10:00:00+07:00","dateModified":)"
                 R"("2020-11-10T08:00:00+07:00"}</script>)",
                 "", "2020-11-09", "2020-11-10T01:00:00Z"},
             Row{"meta", "<meta property='article:published_time' content='2020-11-09T20:00:00Z'>", "", "2020-11-10",
                 "2020-11-09T20:00:00Z"},
             Row{"microdata", "", title + "<span itemprop='datePublished' content='2020-11-09'>tuần trước</span>",
                 "2020-11-09", "2020-11-08T17:00:00Z"},
             Row{"<time>", "", title + "<time datetime='2020-11-09T10:00+07:00'>tuần trước</time>", "2020-11-09",
                 "2020-11-09T03:00:00Z"},
             Row{"a line", "", title + "<p>Thứ hai - 09/11/2020 10:00 681 0</p>", "2020-11-09", "2020-11-09T03:00:00Z"},
             Row{"not the clock above the title", "",
                 "<p>Hôm nay, thứ bảy, 28/11/2026 09:00</p>" + title + "<p>Đăng lúc: 09/11/2020 10:00</p>",
                 "2020-11-09", "2020-11-09T03:00:00Z"},
             Row{"nothing", "", title, "", ""},
         }) {
        CAPTURE(row.when);
        const auto facts = facts_of(row.head, row.body);
        CHECK(facts.date == row.date);
        CHECK(facts.version == row.version);
    }
}

TEST_CASE("an address is absolute or none")
{
    CHECK(facts_of(
              "<link rel=canonical href='https://a.example/1'><meta property='og:url' content='https://a.example/2'>")
              .url == "https://a.example/1");
    CHECK(facts_of("<meta property='og:url' content='http://a.example/2'>").url == "http://a.example/2");
    CHECK(facts_of("<link rel=canonical href='/1'>").url.empty());
    CHECK(facts_of("<link rel=canonical href='javascript:1'>").url.empty());
}

TEST_CASE("the publisher is named by the page, its banner or its <title>")
{
    CHECK(facts_of("<meta property='og:site_name' content='Báo Lam Giang'>").publisher == "Báo Lam Giang");
    CHECK(facts_of("<script "
                   "type='application/"
                   R"(ld+json'>{"@graph":[{"@type":["WebPage","Article"],"publisher":{"name":"Báo Lam )"
                   R"(Giang"}}]}</script>)")
              .publisher == "Báo Lam Giang");
    CHECK(facts_of("", "<div class='logo'><img src=l.png alt='Báo Lam Giang'></div>").publisher == "Báo Lam Giang");
    CHECK(facts_of("", "<div class='logo'><img src=l.png alt='logo'></div>").publisher.empty());
    CHECK(facts_of("<title>Họp bàn - Báo Lam Giang</title>").publisher == "Báo Lam Giang");
    CHECK(facts_of("<title>Họp bàn - xã Bình An</title>").publisher.empty());
}

TEST_CASE("a charset is declared in several ways")
{
    struct Row {
        const char* when;
        std::string_view bytes;
        std::string_view charset;
    };
    for (const auto& row : {
             Row{"HTML 5", R"(<meta charset="UTF-8">)", "utf-8"},
             Row{"without quotes", "<META CHARSET=Windows-1258 />", "windows-1258"},
             Row{"HTML 4", "<meta http-equiv='Content-Type' content='text/html; charset=windows-1258'>",
                 "windows-1258"},
             Row{"XML", "<?xml version='1.0' encoding='utf-8'?><html>", "utf-8"},
             Row{"not in a comment",
                 "<!-- <meta charset=viscii> --><meta name='a' content='charset'><meta charset='utf-8'>", "utf-8"},
             Row{"nowhere", "<html><body>charset=utf-8", ""},
             Row{"a broken one", "<meta charset", ""},
             Row{"an empty page", "", ""},
         }) {
        CAPTURE(row.when);
        CHECK(declared_charset(row.bytes) == row.charset);
    }
}

TEST_CASE("linked data that is broken says nothing or what can be read")
{
    LinkedData data;
    read_linked_data(R"({"@type": "NewsArticle", )", data);
    read_linked_data("", data);
    read_linked_data(R"([1, null, {"@type": 3}])", data);
    read_linked_data(std::string(200000, '['), data);
    CHECK(data.published.empty());
    read_linked_data("{\"@type\": \"NewsArticle\", \"headline\": \"Họp\n bàn\", \"datePublished\": \"2020-11-09\",}",
                     data);
    CHECK(data.headline == "Họp  bàn");
    CHECK(data.published == "2020-11-09");
}

TEST_CASE("a page that scripts build gives the text of its linked data")
{
    const auto document = read_html(R"(<script type='application/ld+json'>{"@type": "NewsArticle", "articleBody": ")" +
                                    sentence + "\\nĐoàn 2.\"}</script><div>Đang tải</div>");
    CHECK(document.text == sentence + "\nĐoàn 2.");
}
