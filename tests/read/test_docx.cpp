#include <doctest/doctest.h>

#include "importers/read/office/office.hpp"
#include "tests/read/office_files.hpp"

using soichi::read_docx;
using soichi::test::docx_of;
using soichi::test::word_paragraph;

namespace {

std::string text_of_body(std::string_view body, std::string_view styles = {})
{
    return read_docx(docx_of(body, {}, styles)).text;
}

std::string run(std::string_view inside)
{
    return "<w:r>" + std::string{inside} + "</w:r>";
}

std::string cell(std::string_view blocks)
{
    return "<w:tc><w:tcPr/>" + std::string{blocks} + "</w:tc>";
}

std::string row(std::string_view cells)
{
    return "<w:tr>" + std::string{cells} + "</w:tr>";
}

std::string table(std::string_view rows)
{
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + std::string{rows} + "</w:tbl>";
}

const std::string bridge = word_paragraph("Xã Đắk Pơ sửa cầu treo.");

}  // namespace

TEST_CASE("a Word file gives its paragraphs one a line")
{
    struct Row {
        const char* when;
        std::string body;
        std::string text;
    };
    const std::vector<Row> rows{
        {"runs are joined",
         "<w:p>" + run("<w:t>Ủy ban </w:t>") + run("<w:t xml:space='preserve'>nhân</w:t>") +
             run("<w:t xml:space='preserve'> dân</w:t>") + "</w:p>",
         "Ủy bannhân dân"},
        {"an empty paragraph is space", bridge + "<w:p/><w:p/>" + bridge,
         "Xã Đắk Pơ sửa cầu treo.\n\nXã Đắk Pơ sửa cầu treo."},
        {"a tab and a line end", "<w:p>" + run("<w:t>Số</w:t><w:tab/><w:t>7</w:t><w:br/><w:t>Hết</w:t>") + "</w:p>",
         "Số\t7\nHết"},
        {"tab stops are no tabs",
         "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='720'/></w:tabs></w:pPr>" + run("<w:t>Số</w:t>") + "</w:p>",
         "Số"},
        {"links and content controls are text",
         "<w:p><w:hyperlink>" + run("<w:t>trang</w:t>") +
             "</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr>" + "<w:sdtContent>" + run("<w:t>một</w:t>") +
             "</w:sdtContent></w:sdt></w:p>",
         "trangmột"},
        {"deleted words are out, inserted ones in",
         "<w:p>" + run("<w:t>Bí thư</w:t>") + "<w:del>" + run("<w:delText> cũ</w:delText>") + "</w:del><w:ins>" +
             run("<w:t xml:space='preserve'> mới</w:t>") + "</w:ins></w:p>",
         "Bí thư mới"},
        {"moved words stand where they went",
         "<w:p><w:moveFrom>" + run("<w:t>xa</w:t>") + "</w:moveFrom></w:p><w:p><w:moveTo>" + run("<w:t>gần</w:t>") +
             "</w:moveTo></w:p>",
         "gần"},
        {"a paragraph whose mark is deleted goes on",
         "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("<w:t xml:space='preserve'>Xã </w:t>") + "</w:p>" + bridge,
         "Xã Xã Đắk Pơ sửa cầu treo."},
        {"hidden words are out", word_paragraph("ẩn", "<w:vanish/>") + word_paragraph("hiện", "<w:vanish w:val='0'/>"),
         "hiện"},
        {"a field gives its result",
         "<w:p>" + run("<w:fldChar w:fldCharType='begin'/>") + run("<w:instrText>PAGE</w:instrText>") +
             run("<w:fldChar w:fldCharType='separate'/>") + run("<w:t>12</w:t>") +
             run("<w:fldChar w:fldCharType='end'/>") + "</w:p>",
         "12"},
        {"a field within an instruction gives nothing",
         "<w:p>" + run("<w:fldChar w:fldCharType='begin'/>") + run("<w:fldChar w:fldCharType='begin'/>") +
             run("<w:fldChar w:fldCharType='separate'/>") + run("<w:t>lệnh</w:t>") +
             run("<w:fldChar w:fldCharType='end'/>") + run("<w:fldChar w:fldCharType='separate'/>") +
             run("<w:t>kết quả</w:t>") + run("<w:fldChar w:fldCharType='end'/>") + "</w:p>",
         "kết quả"},
        {"a text box stands once",
         "<w:p>" +
             run("<mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx><w:txbxContent>" + bridge +
                 "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + bridge +
                 "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>Sau khung</w:t>") +
             "</w:p>",
         "Xã Đắk Pơ sửa cầu treo.\nSau khung"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.when);
        CHECK(text_of_body(row.body) == row.text);
    }
}

TEST_CASE("words that a style hides are out")
{
    const std::string styles = "<w:style w:type='paragraph' w:styleId='An'><w:rPr><w:vanish/></w:rPr></w:style>"
                               "<w:style w:type='paragraph' w:styleId='Con'><w:basedOn w:val='An'/></w:style>";
    const std::string hidden = "<w:p><w:pPr><w:pStyle w:val='Con'/></w:pPr>" + run("<w:t>ẩn</w:t>") + "</w:p>";
    CHECK(text_of_body(hidden + bridge, styles) == "Xã Đắk Pơ sửa cầu treo.");
}

TEST_CASE("runs in legacy fonts are decoded")
{
    const std::string tcvn3 = "<w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime'/>";
    const std::string vni = "<w:rFonts w:ascii='VNI-Times' w:hAnsi='VNI-Times'/>";
    const auto in = [](const std::string& font, std::string_view words) {
        return run("<w:rPr>" + font + "</w:rPr><w:t xml:space='preserve'>" + std::string{words} + "</w:t>");
    };
    const std::string styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Arial' "
                               "w:hAnsi='Arial'/></w:rPr></w:rPrDefault></w:docDefaults>"
                               "<w:style w:type='paragraph' w:default='1' w:styleId='Thuong'><w:rPr>" +
                               tcvn3 +
                               "</w:rPr></w:style>"
                               "<w:style w:type='paragraph' w:styleId='Moi'><w:basedOn "
                               "w:val='Thuong'/><w:rPr><w:rFonts w:asciiTheme='minorHAnsi' "
                               "w:hAnsiTheme='minorHAnsi'/></w:rPr></w:style>"
                               "<w:style w:type='character' w:styleId='Vni'><w:rPr>" +
                               vni + "</w:rPr></w:style>";
    struct Row {
        const char* when;
        std::string body;
        std::string text;
    };
    const std::vector<Row> rows{
        {"the font of the run", "<w:p>" + in(tcvn3, "Céng hßa x· héi") + "</w:p>", "Cộng hòa xã hội"},
        {"another font beside it",
         "<w:p>" + in(tcvn3, "x· ") + in("<w:rFonts w:hAnsi='Arial'/>", "Đắk Pơ ©") + "</w:p>", "xã Đắk Pơ ©"},
        {"a letter and its mark in two runs", "<w:p>" + in(vni, "nha") + in(vni, "ân daân") + "</w:p>", "nhân dân"},
        {"the font of the paragraph's style", "<w:p>" + in("", "nh©n d©n") + "</w:p>", "nhân dân"},
        {"a style that takes the font of the theme",
         "<w:p><w:pPr><w:pStyle w:val='Moi'/></w:pPr>" + in("", "© 2020") + "</w:p>", "© 2020"},
        {"the font of a character style", "<w:p>" + in("<w:rStyle w:val='Vni'/>", "daân") + "</w:p>", "dân"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.when);
        CHECK(text_of_body(row.body, styles) == row.text);
    }
}

TEST_CASE("the numbers that Word counts itself are written out")
{
    const std::string lists =
        "<w:abstractNum w:abstractNumId='7'>"
        "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:pStyle w:val='Dieu'/><w:lvlText "
        "w:val='Điều %1.'/></w:lvl>"
        "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%2)'/></w:lvl>"
        "<w:lvl w:ilvl='2'><w:start w:val='3'/><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%1.%3.'/></w:lvl>"
        "</w:abstractNum>"
        "<w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText "
        "w:val='\xEF\x82\xB7'/></w:lvl>"
        "</w:abstractNum>"
        "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>"
        "<w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride "
        "w:val='5'/></w:lvlOverride></w:num>";
    const std::string styles =
        "<w:style w:type='paragraph' w:styleId='Dieu'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='Con'><w:basedOn w:val='Dieu'/></w:style>";
    const auto in = [](const std::string& properties, std::string_view words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run("<w:t>" + std::string{words} + "</w:t>") + "</w:p>";
    };
    const auto at = [&](const std::string& list, const std::string& level, std::string_view words) {
        return in("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", words);
    };
    struct Row {
        const char* when;
        std::string body;
        std::string text;
    };
    const std::vector<Row> rows{
        {"a list of two levels",
         at("1", "0", "một") + at("1", "1", "hai") + at("1", "1", "ba") + at("1", "0", "bốn") + at("1", "1", "năm"),
         "Điều 1. một\na) hai\nb) ba\nĐiều 2. bốn\na) năm"},
        {"a level that begins later and names the first", at("1", "0", "một") + at("1", "2", "hai"),
         "Điều 1. một\n1.III. hai"},
        {"the list of a style", in("<w:pStyle w:val='Dieu'/>", "một") + in("<w:pStyle w:val='Con'/>", "hai"),
         "Điều 1. một\nĐiều 2. hai"},
        {"a paragraph that is in none", in("<w:pStyle w:val='Dieu'/><w:numPr><w:numId w:val='0'/></w:numPr>", "một"),
         "một"},
        {"bullets", at("2", "0", "một"), "• một"},
        {"a list that begins anew", at("1", "0", "một") + at("3", "0", "hai") + at("3", "0", "ba"),
         "Điều 1. một\nĐiều 5. hai\nĐiều 6. ba"},
        {"a list that nobody defines", at("9", "0", "một"), "một"},
        {"a level that does not exist", at("1", "99999999999", "một"), "Điều 1. một"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.when);
        CHECK(read_docx(docx_of(row.body, {}, styles, lists)).text == row.text);
    }
}

TEST_CASE("a Word table gives a line for each row")
{
    const auto rows = row(cell(word_paragraph("Số hiệu")) + cell(word_paragraph("46/CĐ-TTg"))) +
                      row(cell(word_paragraph("Người ký")) + cell(word_paragraph("Rơ Châm") + word_paragraph("Hà"))) +
                      row(cell(word_paragraph("Ghi chú")) + cell("<w:p/>")) + "<w:tr><w:trPr><w:del/></w:trPr>" +
                      cell(word_paragraph("xóa")) + "</w:tr>" +
                      row(cell(word_paragraph("Nơi ban hành")) + cell(word_paragraph("Bộ Y tế")));
    CHECK(text_of_body(table(rows)) == "Số hiệu | 46/CĐ-TTg\nNgười ký | Rơ Châm Hà\nGhi chú\n\nNơi ban hành | Bộ Y tế");
}

TEST_CASE("the two columns of an official header are two blocks")
{
    const auto header = table(row(cell(word_paragraph("UBND TỈNH KON TUM") + word_paragraph("Số: 7/KH-UBND")) +
                                  cell(word_paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") +
                                       word_paragraph("Kon Tum, ngày 05 tháng 3 năm 2021"))));
    CHECK(text_of_body(header + bridge) == "UBND TỈNH KON TUM\nSố: 7/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                                           "Kon Tum, ngày 05 tháng 3 năm 2021\n\nXã Đắk Pơ sửa cầu treo.");
    const auto by_rows =
        table(row(cell(word_paragraph("BỘ Y TẾ")) + cell(word_paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))) +
              row(cell(word_paragraph("Số: 7/CT-BYT")) + cell(word_paragraph("Hà Nội, ngày 05 tháng 3 năm 2021"))));
    CHECK(text_of_body(by_rows) == "BỘ Y TẾ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 7/CT-BYT\n\n"
                                   "Hà Nội, ngày 05 tháng 3 năm 2021");
}

TEST_CASE("a Word file says when it was changed and what it is called")
{
    struct Row {
        const char* when;
        std::string core;
        std::string title;
        std::string version;
    };
    const std::vector<Row> rows{
        {"the last change goes before the first",
         "<dcterms:created>2020-11-09T03:00:00Z</dcterms:created><dcterms:modified>2020-11-10T10:00:00+07:00</"
         "dcterms:modified>",
         "", "2020-11-10T03:00:00Z"},
        {"a file that was never changed", "<dcterms:created>2020-11-09T03:00:00Z</dcterms:created>", "",
         "2020-11-09T03:00:00Z"},
        {"a title", "<dc:title>Xã Đắk Pơ có cầu mới</dc:title>", "Xã Đắk Pơ có cầu mới", ""},
        {"a file name is no title", "<dc:title>Báo cáo tháng 5 (sửa).doc</dc:title>", "", ""},
        {"nor what a program puts there", "<dc:title>Microsoft Word - Xã Đắk Pơ có cầu mới</dc:title>", "", ""},
        {"nor undecoded letters", "<dc:title>B¸o c¸o th¸ng n¨m cña x·</dc:title>", "", ""},
        {"nor a time that is none", "<dcterms:modified>hôm qua</dcterms:modified>", "", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.when);
        const auto facts = read_docx(docx_of(bridge, row.core)).facts;
        CHECK(facts.title == row.title);
        CHECK(facts.version == row.version);
        CHECK(facts.date.empty());
    }
}

TEST_CASE("a title is no line of the text")
{
    const auto document = read_docx(docx_of(word_paragraph("Xã Đắk Pơ có cầu mới") + "<w:p/>" + bridge,
                                            "<dc:title>Xã Đắk Pơ  có cầu mới</dc:title>"));
    CHECK(document.text == "Xã Đắk Pơ sửa cầu treo.");
}

TEST_CASE("an official document keeps the title that it gives itself")
{
    const auto document = read_docx(docx_of(word_paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + bridge,
                                            "<dc:title>Mẫu kế hoạch của phòng tôi</dc:title>"));
    CHECK(document.facts.title.empty());
}

TEST_CASE("a Word file whose text stands elsewhere is read there")
{
    const auto zip = soichi::test::zip_of(
        {{"_rels/.rels", "<Relationships><Relationship Type='http://x/officeDocument' Target='/word/document2.xml'/>"
                         "</Relationships>"},
         {"word/document2.xml", "<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'><x:body><x:p>"
                                "<x:r><x:t>Xã nhỏ</x:t></x:r></x:p></x:body></x:document>"}});
    CHECK(read_docx(zip).text == "Xã nhỏ");
}

TEST_CASE("the articles come back from Word files as they went in")
{
    for (const auto& text : soichi::test::shared_articles()) {
        std::string body;
        for (const auto& line : soichi::test::lines_of(text)) {
            body += word_paragraph(line);
        }
        const auto back = text_of_body(body);
        CHECK(soichi::test::lines_of(back) == soichi::test::lines_of(text));
    }
}
