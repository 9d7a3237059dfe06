#include <doctest/doctest.h>

#include "core/names/spelling.hpp"
#include "importers/read/pdf/pdf.hpp"
#include "tests/read/office_files.hpp"
#include "tests/read/pdf_files.hpp"

using soichi::read_pdf;
using soichi::test::pdf_of;

namespace {

constexpr std::string_view bridge =
    "Ủy ban nhân dân xã Đắk Pơ vừa sửa xong cầu treo bắc qua suối Ia Hla; cầu dài sáu mươi mét, rộng hai mét, do dân "
    "các "
    "làng trong xã góp công làm trong hai tháng mùa khô theo Kế hoạch số 12/KH-UBND của huyện.";

constexpr std::string_view school = "Trường tiểu học của xã cũng được lợp lại mái, quét vôi và thay cửa; cô Rơ Châm Hà "
                                    "cho biết từ nay học trò không còn "
                                    "phải nghỉ học những ngày mưa lớn nữa.";

std::string paragraph(std::string_view text)
{
    return "p " + std::string{text} + "\n";
}

std::string times(int count, std::string_view text)
{
    std::string all;
    for (int i = 0; i < count; ++i) {
        all += text;
    }
    return all;
}

/// What print can tell of a line: a run of spaces is one, and at the end of a line nobody sees whether a space follows
/// the signs of "79-Ctr/ BDVTW- BCSĐCP".
std::string as_printed(std::string_view line)
{
    const auto text = soichi::tidy(line);
    std::string printed;
    for (const char c : text) {
        const bool after_sign = printed.size() > 1 && (printed.back() == '-' || printed.back() == '/') &&
                                printed[printed.size() - 2] != ' ';
        if (c != ' ' || !after_sign) {
            printed += c;
        }
    }
    return printed;
}

}  // namespace

TEST_CASE("the lines of a PDF are joined to the paragraphs that they were cut from")
{
    struct Row {
        const char* when;
        const char* options;
    };
    for (const auto& row : {
             Row{"space below paragraphs", "--space 6"},
             Row{"an indent", "--indent 28"},
             Row{"an indent in justified text", "--indent 28 --justify"},
             Row{"both", "--indent 28 --justify --space 4"},
             Row{"neither", ""},
         }) {
        CAPTURE(row.when);
        const auto pdf = pdf_of(times(3, paragraph(bridge) + paragraph(school)), row.options);
        if (!pdf) {
            return;
        }
        const std::vector<std::string> once{std::string{bridge}, std::string{school}};
        const std::vector<std::string> thrice{once[0], once[1], once[0], once[1], once[0], once[1]};
        CHECK(soichi::test::lines_of(read_pdf(*pdf).text) == thrice);
    }
}

TEST_CASE("a title that fills its line is no part of the paragraph below, though nothing else shows the indent")
{
    const std::string title = "Xã Đắk Pơ sửa cầu treo và bến nước của các làng trong mùa";
    const std::string text =
        "Ông Rơ Châm Hà, Chủ tịch Ủy ban nhân dân xã Đắk Pơ, cho biết cầu Ia Hla dài sáu mươi mét, "
        "Nhà nước và nhân dân cùng làm.";
    const auto pdf = pdf_of(paragraph(title) + paragraph(text), "--indent 28");
    if (pdf) {
        CHECK(soichi::test::lines_of(read_pdf(*pdf).text) == std::vector<std::string>{title, text});
    }
}

TEST_CASE("a paragraph goes on over the end of a page")
{
    const auto pdf = pdf_of(times(30, paragraph(bridge)), "--indent 28 --justify --numbers --head 'CONG BAO SO 7'");
    if (!pdf) {
        return;
    }
    const auto lines = soichi::test::lines_of(read_pdf(*pdf).text);
    CHECK(lines == std::vector<std::string>(30, std::string{bridge}));
}

TEST_CASE("a number that stands alone in the text is no page number")
{
    const auto pdf = pdf_of(paragraph(bridge) + "c 1945\n");
    if (pdf) {
        CHECK(read_pdf(*pdf).text == std::string{bridge} + "\n1945");
    }
}

TEST_CASE("blocks beside each other follow each other")
{
    const auto pdf = pdf_of("header\n"
                            "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                            "HUYỆN ĐẮK HÀ\tĐộc lập - Tự do - Hạnh phúc\n"
                            "Số: 7/KH-UBND\tĐắk Hà, ngày 05 tháng 3 năm 2021\n"
                            "end\n"
                            "s 20\n"
                            "c KẾ HOẠCH\n"
                            "c Sửa cầu treo và bến nước của các làng\n"
                            "c trong mùa khô\n"
                            "s 20\n" +
                                paragraph(bridge) + paragraph(school) +
                                "signature\n"
                                "\tTM. ỦY BAN NHÂN DÂN\n"
                                "Nơi nhận:\tKT. CHỦ TỊCH\n"
                                "- Như trên;\tPHÓ CHỦ TỊCH\n"
                                "- Lưu: VT.\t\n"
                                "\t\n"
                                "\tA Thoang Ksor\n"
                                "end\n",
                            "--indent 28 --justify");
    if (pdf) {
        CHECK(read_pdf(*pdf).text == "ỦY BAN NHÂN DÂN\nHUYỆN ĐẮK HÀ\nSố: 7/KH-UBND\n\n"
                                     "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
                                     "Đắk Hà, ngày 05 tháng 3 năm 2021\n\n"
                                     "KẾ HOẠCH\nSửa cầu treo và bến nước của các làng trong mùa khô\n\n" +
                                         std::string{bridge} + "\n" + std::string{school} +
                                         "\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n"
                                         "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nA Thoang Ksor");
    }
}

TEST_CASE("the rows of a table are lines")
{
    const auto pdf = pdf_of(paragraph(bridge) +
                            "row STT\tHọ và tên\tChức vụ\n"
                            "row 1\tRơ Châm Hà\tHiệu trưởng Trường tiểu học xã Đắk Pơ, huyện Đắk Hà\n"
                            "row 2\tA Biu\tChủ tịch xã\n" +
                            paragraph(school));
    if (pdf) {
        CHECK(read_pdf(*pdf).text ==
              std::string{bridge} +
                  "\nSTT | Họ và tên | Chức vụ\n1 | Rơ Châm Hà | Hiệu trưởng Trường tiểu học xã Đắk Pơ, huyện Đắk Hà\n"
                  "2 | A Biu | Chủ tịch xã\n" +
                  std::string{school});
    }
}

TEST_CASE("text in two columns is read column by column")
{
    const auto text =
        std::string{bridge} + " " + std::string{school} + " " + std::string{bridge} + " " + std::string{school};
    const auto pdf = pdf_of("c Tin vui về các làng\ns 10\ncolumns " + text + "\n");
    if (pdf) {
        CHECK(read_pdf(*pdf).text == "Tin vui về các làng\n\n" + text);
    }
}

TEST_CASE("a PDF says when it was changed and what it is called")
{
    const auto pdf = pdf_of(paragraph("Xã Đắk Pơ có cầu mới") + paragraph(bridge), "--title 'Xã Đắk Pơ có cầu mới'");
    if (pdf) {
        const auto document = read_pdf(*pdf);
        CHECK(document.facts.title == "Xã Đắk Pơ có cầu mới");
        CHECK(document.facts.version == "2000-01-01T00:00:00Z");
        CHECK(document.facts.date.empty());
        CHECK(document.text == bridge);
    }
}

TEST_CASE("a PDF that cannot be read says why")
{
    const auto whole = pdf_of(paragraph(bridge));
    if (!whole) {
        return;
    }
    struct Row {
        const char* when;
        std::string bytes;
        std::string_view words;
    };
    const std::vector<Row> rows{
        {"nothing", "", "damaged"},
        {"some text", "Xã Đắk Pơ", "damaged"},
        {"a PDF in name only", "%PDF-1.4\n%%EOF\n", "damaged"},
        {"one that breaks off", whole->substr(0, whole->size() - 8), "damaged"},
        {"one with a password", *pdf_of(paragraph(bridge), "--password mo"), "password"},
        {"one without words", *pdf_of("page\n"), "without text"},
        {"a scanned one", *pdf_of("image 1200\n"), "ocrmypdf"},
        {"a scanned one with a stamp", *pdf_of("image 1200\np Người ký: Cổng thông tin\npage\nimage 1200\n"),
         "ocrmypdf"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.when);
        const auto message = soichi::test::refusal([&] { read_pdf(row.bytes); });
        CAPTURE(message);
        CHECK(message.find(row.words) != std::string::npos);
        CHECK(message.find('\n') == std::string::npos);
    }
}

TEST_CASE("a short text with a seal is not scanned")
{
    const auto pdf = pdf_of("image 64\np Xã Đắk Pơ sửa cầu treo.\n");
    if (pdf) {
        CHECK(read_pdf(*pdf).text == "Xã Đắk Pơ sửa cầu treo.");
    }
}

TEST_CASE("a PDF that only may not be changed is read")
{
    const auto pdf = pdf_of(paragraph(bridge), "--owner chu");
    if (pdf) {
        CHECK(read_pdf(*pdf).text == bridge);
    }
}

TEST_CASE("a PDF that breaks off is refused, wherever it does")
{
    const auto pdf = pdf_of(paragraph(bridge));
    if (!pdf) {
        return;
    }
    std::vector<std::size_t> read;
    for (std::size_t size = 0; size + 6 < pdf->size(); size += 97) {
        if (soichi::test::refusal([&] { read_pdf(std::string_view{*pdf}.substr(0, size)); }).empty()) {
            read.push_back(size);
        }
    }
    CHECK(read == std::vector<std::size_t>{});
}

TEST_CASE("the articles come back from PDFs with the same words in the same paragraphs")
{
    for (const auto& text : soichi::test::shared_articles()) {
        std::string picture;
        std::vector<std::string> expected;
        for (const auto& line : soichi::test::lines_of(text)) {
            picture += paragraph(line);
            expected.push_back(as_printed(line));
        }
        for (const std::string options : {"--indent 28 --justify --numbers", "--space 6 --numbers"}) {
            const auto pdf = pdf_of(picture, options);
            if (!pdf) {
                return;
            }
            CAPTURE(options);
            auto found = soichi::test::lines_of(read_pdf(*pdf).text);
            for (auto& line : found) {
                line = as_printed(line);
            }
            REQUIRE(found.size() == expected.size());
            for (std::size_t i = 0; i < found.size(); ++i) {
                CHECK(found[i] == expected[i]);
            }
        }
    }
}
