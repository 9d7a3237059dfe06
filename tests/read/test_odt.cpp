#include <doctest/doctest.h>

#include "importers/read/office/office.hpp"
#include "tests/read/office_files.hpp"

using soichi::read_odt;
using soichi::test::odt_of;
using soichi::test::odt_paragraph;

TEST_CASE("an OpenDocument text gives its paragraphs one a line")
{
    struct Row {
        const char* when;
        std::string body;
        std::string text;
    };
    const std::vector<Row> rows{
        {"headings, spans and links",
         "<text:h>Phần <text:span>một</text:span></text:h><text:p><text:a>Xã</text:a></text:p>", "Phần một\nXã"},
        {"white space is one space, unless it says more",
         "<text:p>  Xã \n  Đắk<text:s text:c='3'/>Pơ<text:tab/>là</text:p>", "Xã Đắk   Pơ\tlà"},
        {"a line end", "<text:p>Xã<text:line-break/>Đắk Pơ</text:p>", "Xã\nĐắk Pơ"},
        {"an empty paragraph is space", "<text:p>Xã</text:p><text:p/><text:p>làng</text:p>", "Xã\n\nlàng"},
        {"lists",
         "<text:list><text:list-item><text:p>một</text:p><text:list><text:list-item><text:p>hai</text:p>"
         "</text:list-item></text:list></text:list-item></text:list>",
         "một\nhai"},
        {"tracked changes are out",
         "<text:tracked-changes><text:changed-region><text:deletion><text:p>cũ</text:p></text:deletion>"
         "</text:changed-region></text:tracked-changes><text:p>m<text:change text:change-id='c'/>ới</text:p>",
         "mới"},
        {"notes and comments are out",
         "<text:p>Xã<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú</text:p>"
         "</text:note-body></text:note><office:annotation><text:p>ý</text:p></office:annotation> nhỏ</text:p>",
         "Xã nhỏ"},
        {"a text box stands before the paragraph that holds it",
         "<text:p>Xã<draw:frame><draw:text-box><text:p>khung</text:p></draw:text-box></draw:frame></text:p>",
         "khung\nXã"},
        {"words in a hidden style are out", "<text:p>Xã<text:span text:style-name='T1'> ẩn</text:span></text:p>", "Xã"},
        {"a table",
         "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Họ tên</text:p>"
         "</table:table-cell><table:table-cell><text:p>Chức vụ</text:p></table:table-cell></table:table-row>"
         "</table:table-header-rows><table:table-row><table:table-cell><text:p>Rơ Châm Hà</text:p></table:table-cell>"
         "<table:covered-table-cell/><table:table-cell><text:p>Bí thư</text:p></table:table-cell></table:table-row>"
         "</table:table>",
         "Họ tên | Chức vụ\nRơ Châm Hà | Bí thư"},
    };
    const std::string styles = "<style:style style:name='T1' style:family='text'><style:text-properties "
                               "text:display='none'/></style:style>";
    for (const auto& row : rows) {
        CAPTURE(row.when);
        CHECK(read_odt(odt_of(row.body, {}, styles)).text == row.text);
    }
}

TEST_CASE("runs of an OpenDocument text in legacy fonts are decoded")
{
    const std::string styles = "<style:style style:name='P1' style:family='paragraph'><style:text-properties "
                               "fo:font-family=\"'.VnTime'\"/></style:style>"
                               "<style:style style:name='P2' style:family='paragraph' style:parent-style-name='P1'/>"
                               "<style:style style:name='T1' style:family='text'><style:text-properties "
                               "style:font-name='Arial'/></style:style>";
    const std::string body =
        "<text:p text:style-name='P2'>nh©n d©n <text:span text:style-name='T1'>© 2020</text:span></text:p>";
    CHECK(read_odt(odt_of(body, {}, styles)).text == "nhân dân © 2020");
}

TEST_CASE("an OpenDocument text says when it was changed and what it is called")
{
    const auto document = read_odt(odt_of(odt_paragraph("Cầu dài sáu mét."),
                                          "<dc:title>Xã Đắk Pơ có cầu mới</dc:title>"
                                          "<meta:creation-date>2020-11-01T08:00:00</meta:creation-date>"
                                          "<dc:date>2020-11-09T10:00:00.123456789</dc:date>"));
    CHECK(document.facts.title == "Xã Đắk Pơ có cầu mới");
    CHECK(document.facts.version == "2020-11-09T03:00:00Z");
    CHECK(document.facts.date.empty());
}

TEST_CASE("the articles come back from OpenDocument texts as they went in")
{
    for (const auto& text : soichi::test::shared_articles()) {
        std::string body;
        for (const auto& line : soichi::test::lines_of(text)) {
            body += odt_paragraph(line);
        }
        CHECK(soichi::test::lines_of(read_odt(odt_of(body)).text) == soichi::test::lines_of(text));
    }
}
