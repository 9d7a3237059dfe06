#include <doctest/doctest.h>

#include <string>

#include "importers/read/html/html_lines.hpp"

using namespace soichi;

namespace {

std::string lines_in(std::string_view html)
{
    const auto page = parse_page(html);
    std::string text;
    for (const auto& line : lines_of_html(page, 0, page.size(), {})) {
        text += line.text + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("a page is read line by line, as it is seen")
{
    struct Row {
        const char* when;
        std::string_view html;
        std::string_view lines;
    };
    for (const auto& row : {
             Row{"paragraphs", "<p>Một</p><p>Hai</p>", "Một\nHai\n"},
             Row{"unclosed paragraphs", "<p>Một<p>Hai", "Một\nHai\n"},
             Row{"line breaks", "Một<br>Hai<br/><br />Ba", "Một\nHai\nBa\n"},
             Row{"boxes in boxes", "<div>Một<div>Hai</div>Ba</div>", "Một\nHai\nBa\n"},
             Row{"inline tags split no word", "<p>Ủ<b>y</b> b<span>a</span>n</p>", "Ủy ban\n"},
             Row{"white space is folded", "<p>  Ủy \n\t ban &nbsp; &#160;nhân dân </p>", "Ủy ban nhân dân\n"},
             Row{"spaces between inline tags stay", "<p><b>Ủy</b> <i>ban</i></p>", "Ủy ban\n"},
             Row{"invisible signs are no words", "<p>&#8203;</p><p>dân\xE2\x80\x8B vận&shy;</p>", "dân vận\n"},
             Row{"lists", "<ul><li>Ông A<li>Bà B</ul>", "Ông A\nBà B\n"},
             Row{"preformatted text", "<pre>Một\nHai</pre>", "Một\nHai\n"},
             Row{"what is not shown as text",
                 "<p>a<script>b</script><style>c</style><select><option>d</select><button>e</button><!-- f --></p>",
                 "a\n"},
             Row{"templates and what is for readers without scripts",
                 "<template><p>a</p></template><noscript><p>b</p></noscript><p>c</p>", "c\n"},
             Row{"a row of a table", "<table><tr><td>Số hiệu</td><td>12/QĐ-UBND</td></tr></table>",
                 "Số hiệu | 12/QĐ-UBND\n"},
             Row{"a row with an empty cell", "<table><tr><td>Người ký<td> &nbsp;<td>Lê A</table>", "Người ký | Lê A\n"},
             Row{"columns of a document's head", "<table><tr><td>Một<br>Hai</td><td>Ba<br>Bốn</td></tr></table>",
                 "Một\nHai\nBa\nBốn\n"},
             Row{"a table for layout", "<table><tr><td>Trái<td><p>Một<p>Hai</table>", "Trái\nMột\nHai\n"},
             Row{"a table in a cell", "<table><tr><td>Trái<td><table><tr><td>a<td>b<tr><td>c<td>d</table></table>",
                 "Trái\na | b\nc | d\n"},
             Row{"entities, known and not", "<p>A &amp; B &lt;C&gt; &khong; &eacute;</p>", "A & B <C> &khong; é\n"},
             Row{"a sign that is no tag", "<p>3 < 5 và a<3</p>", "3 < 5 và a<3\n"},
         }) {
        CAPTURE(row.when);
        CHECK(lines_in(row.html) == row.lines);
    }
}

TEST_CASE("a line knows how much of it is links and whether it is a heading")
{
    const auto page = parse_page("<h2>Đầu</h2><p>abc <a href=x>def</a></p>");
    const auto lines = lines_of_html(page, 0, page.size(), {});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].heading);
    CHECK(linked_share(lines[0]) == 0);
    CHECK(!lines[1].heading);
    CHECK(lines[1].linked == 4);
}

TEST_CASE("what is left out is left out with all it holds")
{
    const auto page = parse_page("<div><p>a</p><div><p>b</p>c</div></div>");
    LeftOut left_out(page.size(), false);
    for (NodeIndex node = 0; node < page.size(); ++node) {
        left_out[node] =
            page[node].tag == Tag::block && page[page[node].parent].tag == Tag::block && page[node].parent > 1;
    }
    std::string text;
    for (const auto& line : lines_of_html(page, 0, page.size(), left_out)) {
        text += line.text;
    }
    CHECK(text == "a");
}

TEST_CASE("an element is hidden by its attributes or its style")
{
    for (const auto* hidden : {"<p hidden>", "<p style='DISPLAY: none; color: red'>",
                               R"(<p style="visibility:hidden">)", "<p aria-hidden=true>"}) {
        CAPTURE(hidden);
        const auto page = parse_page(hidden);
        CHECK(page[page.size() - 1].hidden);
    }
    const auto page = parse_page("<p style='display: block' aria-hidden=false>");
    CHECK(!page[page.size() - 1].hidden);
}
