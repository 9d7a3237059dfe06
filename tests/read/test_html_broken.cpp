// Pages that nobody should have written.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "core/error.hpp"
#include "importers/read/html/html.hpp"
#include "importers/read/html/html_page.hpp"
#include "importers/read/html/html_repair.hpp"

using namespace soichi;

namespace {

constexpr std::size_t deep = 100000;

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string text;
    for (std::size_t i = 0; i < times; ++i) {
        text += piece;
    }
    return text;
}

const std::string first = "Sáng nay, xã Bình An tổ chức hội nghị triển khai nhiệm vụ công tác dân vận.";
const std::string last = "Hội nghị kết thúc lúc 11 giờ cùng ngày, các đại biểu nhất trí cao.";

/// `text` with `first` for ONE and `last` for TWO.
std::string spelt_out(std::string_view text)
{
    std::string whole{text};
    whole.replace(std::min(whole.find("ONE"), whole.size()), 3, first);
    const auto two = whole.find("TWO");
    return two == std::string::npos ? whole : whole.replace(two, 3, last);
}

}  // namespace

TEST_CASE("text inside and after 100,000 nested tags is read")
{
    struct Row {
        const char* when;
        std::string_view open;
        std::string_view close;
    };
    const auto paragraph = "<p>" + last + "</p>";
    for (const auto& row : {
             Row{"boxes", "<div>", "</div>"},
             Row{"inline tags", "<b>", "</b>"},
             Row{"unclosed fonts", "<font>", ""},
             Row{"unclosed lists", "<ul><li>", ""},
             Row{"tables", "<table><tr><td>", "</td></tr></table>"},
             Row{"closed in the wrong order", "<b><i>", "</b></i>"},
             Row{"closed though never opened", "<b>", "</i>"},
             Row{"unknown tags", "<xyz>", "</xyz>"},
         }) {
        CAPTURE(row.when);
        const auto html = spelt_out("<body><p>ONE</p>")
                              .append(repeated(row.open, deep))
                              .append("giữa")
                              .append(repeated(row.close, deep))
                              .append(paragraph);
        CHECK(read_html(html).text.find(last) != std::string::npos);
        CHECK(read_html(html).text.find("giữa") != std::string::npos);
    }
}

TEST_CASE("scripts and line ends beyond the deepest element are what they are")
{
    const auto html = "<body>" + repeated("<div>", 1000) + "<p>" + first +
                      "</p><script>if (a < b) { '<p>x</p>'; }</script><p>" + last + "<br>xong</p>";
    CHECK(read_html(html).text == first + "\n" + last + "\nxong");
}

TEST_CASE("no element is nested deeper than the limit")
{
    const auto page = parse_page(repeated("<div>", 2000) + "a");
    std::size_t depth = 0;
    for (auto node = page[page.size() - 1].parent; node != 0; node = page[node].parent) {
        ++depth;
    }
    CHECK(depth == deepest_element);
}

TEST_CASE("a tag with thousands of attributes is cut short")
{
    std::string tag = "<a";
    for (std::size_t i = 0; i < deep; ++i) {
        tag += " b" + std::to_string(i) + "='>'";
    }
    const auto html = "<p>" + first + tag + ">liên kết</a></p><p>" + last + "</p>";
    CHECK(read_html(html).text == first + "liên kết\n" + last);
    CHECK(!repaired(R"(<!DOCTYPE html><p class="a b c">x</p> <!-- < a b c > --> < a)"));
}

TEST_CASE("broken pages give the text that they hold")
{
    struct Row {
        const char* when;
        std::string_view html;
        std::string_view text;  ///< ONE and TWO stand for two sentences
    };
    using namespace std::string_view_literals;
    for (const auto& row : {
             Row{"nothing is closed", "<html><body><div><p>ONE<div><b>TWO", "ONE\nTWO"},
             Row{"NUL bytes", "<p>ONE\0\0</p>\0<p>TWO"sv, "ONE\nTWO"},
             Row{"broken entities", "<p>ONE &#xD800; &#0; &#99999999; &; &a</p><p>TWO", "ONE &; &a\nTWO"},
             Row{"a menu that is never closed", "<nav><div><a href=x>Tin</a></nav><p>ONE</p><p>TWO", "ONE\nTWO"},
             Row{"two bodies", "<body><p>ONE</body></html><body><p>TWO", "ONE\nTWO"},
             Row{"no tags at all", "ONE", "ONE"},
             Row{"another charset is declared", "<meta charset=windows-1258><p>ONE<p>TWO", "ONE\nTWO"},
             Row{"tags of Word", "<p><o:p></o:p>ONE<![if !supportLists]><![endif]></p><?xml:namespace x?><p>TWO",
                 "ONE\nTWO"},
             Row{"comments for Internet Explorer",
                 "<!--[if lt IE 9]><script src=a.js></script><![endif]--><p>ONE<!--[if "
                 "!IE]><!--></p><p><!--<![endif]-->"
                 "TWO<!--[if gte mso 9]><xml></xml><![endif]-->",
                 "ONE\nTWO"},
             Row{"an entity that names a file",
                 R"(<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><p>ONE&x;</p><p>TWO)", "ONE&x;\nTWO"},
         }) {
        const std::string when = row.when;
        CAPTURE(when);
        CHECK(read_html(spelt_out(row.html)).text == spelt_out(row.text));
    }
}

TEST_CASE("a page of nothing but links gives what it shows")
{
    CHECK(read_html("<ul><li><a href=a>Tin huyện</a><li><a href=b>Tin xã</a></ul>").text == "Tin huyện\nTin xã");
    CHECK(read_html("<nav>Tin huyện</nav><footer>Tin huyện</footer>").text == "Tin huyện\nTin huyện");
}

TEST_CASE("a page without text is refused")
{
    for (const std::string html : {"", " \n ", "<html></html>", "<script>var a = 'b';</script>", "<p>&nbsp;</p>",
                                   "<!-- a -->", "<title>Tin</title>", "<p hidden></p>"}) {
        CAPTURE(html);
        CHECK_THROWS_AS(read_html(html), InputError);
    }
}

TEST_CASE("bytes that are not UTF-8 are refused")
{
    CHECK_THROWS_AS(read_html("<p>\xC3\x28</p>"), InputError);
}
