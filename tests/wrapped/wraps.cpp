#include "tests/wrapped/wraps.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/json.hpp"
#include "core/names/spelling.hpp"
#include "importers/read/times/time_stamp.hpp"
#include "tests/read/archives.hpp"
#include "tests/read/pdf_files.hpp"

namespace soichi::test {

namespace {

template <class Bytes>
Members files_of(const Texts& texts, std::string_view extension, const Bytes& bytes_of)
{
    Members files;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        files.emplace_back(number_of(i).append(extension), bytes_of(texts[i]));
    }
    return files;
}

std::string quoted(const std::string& text)
{
    std::string cell{"\""};
    for (const char c : text) {
        cell.append(c == '"' ? 2 : 1, c);
    }
    return cell + '"';
}

std::string without_heading(const std::string& text)
{
    constexpr std::size_t longest_time = 60;
    std::string kept;
    std::string title;
    bool heading = true;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        at = end + 1;
        const auto words = tidy(line);
        const auto stamp = line.size() < longest_time ? time_stamp_in(line) : std::nullopt;
        const bool time = stamp && stamp->second;
        const bool beside = heading && !title.empty() && (words == title || time);
        heading = heading && (title.empty() || words.empty() || beside);
        title = title.empty() ? words : title;
        kept += beside ? "" : line + "\n";
    }
    return kept;
}

std::string record(const std::string& url, const std::string& page)
{
    const auto block = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    return fmt::format("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {}\r\nWARC-Date: 2021-03-01T02:00:00Z\r\n"
                       "Content-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n{}\r\n\r\n",
                       url, block.size(), block);
}

}  // namespace

std::string number_of(std::size_t index)
{
    return fmt::format("{:02}", index + 1);
}

Members plain_files(const Texts& texts)
{
    return files_of(texts, ".txt", [](const std::string& text) { return text; });
}

Members word_files(const Texts& texts)
{
    return files_of(texts, ".docx", [](const std::string& text) {
        std::string body;
        for (const auto& line : lines_of(text)) {
            body += word_paragraph(line);
        }
        return docx_of(body);
    });
}

Members open_document_files(const Texts& texts)
{
    return files_of(texts, ".odt", [](const std::string& text) {
        std::string body;
        for (const auto& line : lines_of(text)) {
            body += odt_paragraph(line);
        }
        return odt_of(body);
    });
}

std::optional<Members> pdf_files(const Texts& texts)
{
    Members files;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        std::string picture;
        for (const auto& line : lines_of(texts[i])) {
            picture += "p " + line + "\n";
        }
        auto pdf = pdf_of(picture, "--size 11 --indent 28 --justify --numbers");
        if (!pdf) {
            return std::nullopt;
        }
        files.emplace_back(number_of(i) + ".pdf", std::move(*pdf));
    }
    return files;
}

Members json_lines_file(const Texts& texts)
{
    std::string lines;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        JsonWriter json{lines};
        json.begin_object().member("id", number_of(i)).member("text", texts[i]).end_object();
        lines += '\n';
    }
    return {{"all.jsonl", lines}};
}

Members csv_file(const Texts& texts)
{
    std::string rows{"id,text\n"};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        rows += number_of(i) + "," + quoted(texts[i]) + "\n";
    }
    return {{"all.csv", rows}};
}

Members zip_file(const Texts& texts)
{
    return {{"all.zip", zip_of(plain_files(texts))}};
}

Members tar_zst_file(const Texts& texts)
{
    return {{"all.tar.zst", archive_of(plain_files(texts), "ustar", "zstd")}};
}

Pages portal_files(const Texts& texts, PortalStyle style)
{
    Pages pages;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto page = portal_page(portal_article(texts[i]), style, static_cast<std::uint32_t>(i + 1));
        const auto name = number_of(i) + ".html";
        page.facts.title.clear();  // the plain text begins with it
        pages.plain.push_back({name, {page.facts, without_heading(texts[i])}});
        pages.files.emplace_back(name, std::move(page.html));
    }
    return pages;
}

Pages warc_file(const Texts& texts, PortalStyle style)
{
    auto pages = portal_files(texts, style);
    std::string records;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto url = "https://lamgiang.example/" + number_of(i);
        pages.plain[i].document.facts.url = url;
        records += record(url, pages.files[i].second);
    }
    pages.files = {{"all.warc", records}};
    return pages;
}

}  // namespace soichi::test
