#include <doctest/doctest.h>

#include <random>

#include "importers/read/office/office.hpp"
#include "importers/read/office/zip_members.hpp"
#include "tests/read/office_files.hpp"

using soichi::read_docx;
using soichi::read_odt;
using soichi::test::docx_of;
using soichi::test::odt_of;
using soichi::test::odt_paragraph;
using soichi::test::refusal;
using soichi::test::word_paragraph;
using soichi::test::zip_of;

namespace {

bool says(const std::string& message, std::string_view words)
{
    CAPTURE(message);
    return message.find(words) != std::string::npos && message.find('\n') == std::string::npos;
}

std::string docx_with(const std::string& document)
{
    return zip_of({{"word/document.xml", document}});
}

std::string wide(std::string_view name)
{
    std::string bytes;
    for (const char c : name) {
        bytes.append({c, '\0'});
    }
    return bytes + std::string(2, '\0');
}

}  // namespace

TEST_CASE("a Word file that cannot be read says why")
{
    const std::string w = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    std::string laughs = "<!DOCTYPE w:document [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 10; ++i) {
        const auto before = "&a" + std::to_string(i - 1) + ";";
        laughs += "<!ENTITY a" + std::to_string(i) + " '";
        for (int n = 0; n < 10; ++n) {
            laughs += before;
        }
        laughs += "'>";
    }
    std::string deep;
    for (int i = 0; i < 5000; ++i) {
        deep += "<w:sdt>";
    }
    struct Row {
        const char* when;
        std::string bytes;
        std::string_view words;
    };
    const std::vector<Row> rows{
        {"nothing", "", "damaged"},
        {"some text", "Xã Đắk Pơ", "damaged"},
        {"another zip file", zip_of({{"a.txt", "Xã"}}), "no Word file"},
        {"a text without words", docx_of("<w:p/>"), "no words"},
        {"an external entity",
         docx_with("<!DOCTYPE w:document [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document " + w +
                   "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"),
         "entities"},
        {"a billion laughs",
         docx_with(laughs + "]><w:document " + w +
                   "><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>"),
         "word/document.xml"},
        {"laughs in an attribute", docx_with(laughs + "]><w:document " + w + " a='&a9;'/>"), "word/document.xml"},
        {"an entity that nobody defines", docx_of("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"), "damaged"},
        {"no XML", docx_with("Xã Đắk Pơ"), "damaged"},
        {"an element that does not end", docx_with("<w:document " + w + "><w:body>"), "damaged"},
        {"deep nesting", docx_of(deep), "word/document.xml"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.when);
        const auto message = refusal([&] { read_docx(row.bytes); });
        CHECK(says(message, row.words));
    }
}

TEST_CASE("an OpenDocument text with a password says how to go on")
{
    const auto odt = zip_of({{"content.xml", "xyz"},
                             {"META-INF/manifest.xml",
                              "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                              "<manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/>"
                              "</manifest:file-entry></manifest:manifest>"}});
    CHECK(says(refusal([&] { read_odt(odt); }), "without password"));
    CHECK(says(refusal([&] { read_odt(zip_of({{"a.txt", "Xã"}})); }), "no OpenDocument text"));
    CHECK(says(refusal([&] { read_odt(odt_of("")); }), "no words"));
}

TEST_CASE("office files of other formats are told how to go on")
{
    const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(504, '\0');
    struct Row {
        const char* when;
        std::string bytes;
        std::string_view words;
    };
    const std::vector<Row> rows{
        {"a DOCX with a password", ole + wide("EncryptedPackage"), "without password"},
        {"a DOC", ole + wide("WordDocument"), "--convert-to docx"},
        {"an XLS", ole + wide("Workbook"), "CSV"},
        {"another", ole + wide("PowerPoint Document"), "old office file"},
        {"RTF", "{\\rtf1\\ansi Xa}", "an RTF file"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.when);
        CHECK(soichi::is_old_office_file(row.bytes));
        CHECK(says(soichi::advice_for_old_office_file(row.bytes), row.words));
    }
    CHECK_FALSE(soichi::is_old_office_file("Xã Đắk Pơ"));
    CHECK_FALSE(soichi::is_old_office_file("PK\x03\x04"));
}

TEST_CASE("a zip bomb is not unpacked")
{
    const auto all = [](std::string_view) { return true; };
    const soichi::ZipLimits small{.members = 3, .bytes = 100'000, .ratio = 20, .free_bytes = 10'000};
    const auto zip = zip_of({{"a", std::string(50'000, 'a')}});
    CHECK(says(refusal([&] { soichi::zip_members(zip, all, small); }), "zip bomb"));
    CHECK(soichi::zip_members(zip, all).at("a").size() == 50'000);
    CHECK(soichi::zip_members(
              zip, [](std::string_view path) { return path == "b"; }, small)
              .empty());

    const auto two = zip_of({{"a", std::string(9'000, 'a')}, {"b", std::string(9'000, 'b')}});
    CHECK(says(refusal([&] { soichi::zip_members(two, all, small); }), "zip bomb"));

    const auto many = zip_of({{"a", "1"}, {"b", "2"}, {"c", "3"}, {"d", "4"}});
    CHECK(says(refusal([&] { soichi::zip_members(many, all, small); }), "more than 3 members"));
    std::string words;
    constexpr std::size_t bomb = 20'000'000;
    words.resize(bomb, 'a');
    CHECK(says(refusal([&] { read_docx(docx_of(word_paragraph(words))); }), "zip bomb"));
}

TEST_CASE("of two members with one path the first counts")
{
    const auto zip = zip_of({{"a", "một"}, {"a", "hai"}});
    CHECK(soichi::zip_members(zip, [](std::string_view) { return true; }).at("a") == "một");
}

TEST_CASE("an office file that breaks off is refused, wherever it does")
{
    const auto docx = docx_of(word_paragraph("Xã Đắk Pơ sửa cầu treo."));
    const auto odt = odt_of(odt_paragraph("Xã Đắk Pơ sửa cầu treo."));
    std::vector<std::size_t> read;
    for (std::size_t size = 0; size < docx.size(); ++size) {
        if (refusal([&] { read_docx(std::string_view{docx}.substr(0, size)); }).empty()) {
            read.push_back(size);
        }
    }
    for (std::size_t size = 0; size < odt.size(); ++size) {
        if (refusal([&] { read_odt(std::string_view{odt}.substr(0, size)); }).empty()) {
            read.push_back(size);
        }
    }
    CHECK(read == std::vector<std::size_t>{});
}

TEST_CASE("a damaged office file is read or refused, and nothing else happens")
{
    const auto docx = docx_of(word_paragraph("Xã Đắk Pơ sửa cầu treo."));
    std::mt19937 random{1};  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same bytes each time
    std::size_t refused = 0;
    constexpr int times = 400;
    for (int i = 0; i < times; ++i) {
        auto bytes = docx;
        for (int n = 0; n < 4; ++n) {
            bytes[random() % bytes.size()] = static_cast<char>(random());
        }
        refused += refusal([&] { read_docx(bytes); }).empty() ? 0 : 1;
    }
    CHECK(refused > times / 4);
    std::string noise(4096, '\0');
    for (auto& c : noise) {
        c = static_cast<char>(random());
    }
    CHECK_FALSE(refusal([&] { read_docx(noise); }).empty());
    CHECK_FALSE(refusal([&] { read_odt(noise); }).empty());
}
