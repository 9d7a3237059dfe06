#include "tests/read/office_files.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

namespace soichi::test {

namespace {

constexpr std::string_view word_spaces =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
    R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" )"
    R"(xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml")";

constexpr std::string_view odt_spaces =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
    R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
    R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
    R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
    R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" )"
    R"(xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" )"
    R"(xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/")";

std::string element(std::string_view name, std::string_view attributes, std::string_view inside)
{
    std::string xml{"<"};
    xml.append(name).append(" ").append(attributes).append(">").append(inside);
    return xml.append("</").append(name).append(">");
}

/// Without the spaces and NBSPs at its ends.
std::string_view without_blanks(std::string_view line)
{
    constexpr std::string_view nbsp = "\u00A0";
    for (auto size = line.size() + 1; size != line.size();) {
        size = line.size();
        line.remove_prefix(line.substr(0, 1) == " " ? 1 : line.substr(0, 2) == nbsp ? 2 : 0);
        const auto last = line.substr(line.size() - std::min(line.size(), nbsp.size()));
        line.remove_suffix(last.substr(last.size() / 2) == " " || last == " " ? 1 : last == nbsp ? 2 : 0);
    }
    return line;
}

}  // namespace

std::string zip_of(const Members& members)
{
    std::size_t room = 65536;
    for (const auto& [path, bytes] : members) {
        room += 2 * (path.size() + bytes.size()) + 1024;
    }
    std::string zip(room, '\0');
    std::size_t used = 0;
    const std::unique_ptr<archive, decltype(&archive_write_free)> writer{archive_write_new(), archive_write_free};
    archive_write_set_format_zip(writer.get());
    archive_write_open_memory(writer.get(), zip.data(), zip.size(), &used);
    for (const auto& [path, bytes] : members) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry{archive_entry_new(),
                                                                                  archive_entry_free};
        archive_entry_set_pathname(entry.get(), path.c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(bytes.size()));
        REQUIRE(archive_write_header(writer.get(), entry.get()) == ARCHIVE_OK);
        REQUIRE(archive_write_data(writer.get(), bytes.data(), bytes.size()) == static_cast<la_ssize_t>(bytes.size()));
    }
    REQUIRE(archive_write_close(writer.get()) == ARCHIVE_OK);
    zip.resize(used);
    return zip;
}

std::string word_paragraph(std::string_view words, std::string_view run_properties)
{
    return "<w:p><w:r><w:rPr>" + std::string{run_properties} + "</w:rPr><w:t xml:space=\"preserve\">" + escaped(words) +
           "</w:t></w:r></w:p>";
}

std::string docx_of(std::string_view body, std::string_view core, std::string_view styles, std::string_view lists)
{
    constexpr std::string_view core_spaces =
        R"(xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" )"
        R"(xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/")";
    return zip_of({
        {"_rels/.rels",
         R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" )"
         R"(Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" )"
         R"(Target="word/document.xml"/></Relationships>)"},
        {"word/document.xml", element("w:document", word_spaces, "<w:body>" + std::string{body} + "</w:body>")},
        {"word/styles.xml", element("w:styles", word_spaces, styles)},
        {"word/numbering.xml", element("w:numbering", word_spaces, lists)},
        {"docProps/core.xml", element("cp:coreProperties", core_spaces, core)},
    });
}

std::string odt_of(std::string_view body, std::string_view meta, std::string_view styles)
{
    return zip_of({
        {"mimetype", "application/vnd.oasis.opendocument.text"},
        {"content.xml", element("office:document-content", odt_spaces,
                                "<office:automatic-styles>" + std::string{styles} +
                                    "</office:automatic-styles><office:body><office:text>" + std::string{body} +
                                    "</office:text></office:body>")},
        {"meta.xml",
         element("office:document-meta", odt_spaces, "<office:meta>" + std::string{meta} + "</office:meta>")},
    });
}

std::string odt_paragraph(std::string_view words)
{
    std::string xml;
    for (const char c : escaped(words)) {
        // Of spaces that follow each other an OpenDocument text keeps only those that say so.
        xml += c == ' ' && !xml.empty() && xml.back() == ' ' ? "<text:s/>" : std::string(1, c);
    }
    return "<text:p>" + xml + "</text:p>";
}

std::vector<std::string> lines_of(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = without_blanks(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!line.empty()) {
            lines.emplace_back(line);
        }
    }
    return lines;
}

std::vector<std::string> shared_articles()
{
    namespace fs = std::filesystem;
    const char* const shared = std::getenv("SOICHI_SHARED");  // NOLINT(concurrency-mt-unsafe): one thread
    const auto folder = fs::path{shared == nullptr ? "" : shared} / "articles";
    std::vector<std::string> texts;
    if (fs::is_directory(folder)) {
        for (const auto& entry : fs::directory_iterator{folder}) {
            std::ifstream in{entry.path(), std::ios::binary};
            texts.emplace_back(std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{});
        }
    }
    std::sort(texts.begin(), texts.end());
    if (texts.empty()) {
        MESSAGE("skipped: no articles; set SOICHI_SHARED");
    }
    return texts;
}

}  // namespace soichi::test
