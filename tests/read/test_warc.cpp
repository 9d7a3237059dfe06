#include <doctest/doctest.h>

#include <fmt/format.h>
#include <zlib.h>

#include <string>

#include "importers/read/records/warc.hpp"
#include "met.hpp"

namespace soichi {

namespace {

const std::string page = "<html><body><p>Ủy ban họp.</p></body></html>";

std::string record(const std::string& type, const std::string& content_type, const std::string& block,
                   const std::string& url = "https://a.gov.vn/1")
{
    return fmt::format("WARC/1.0\r\nWARC-Type: {}\r\nWARC-Target-URI: {}\r\nWARC-Date: 2020-11-09T03:00:00Z\r\n"
                       "content-type: {}\r\nContent-Length: {}\r\n\r\n{}\r\n\r\n",
                       type, url, content_type, block.size(), block);
}

std::string response(const std::string& fields, const std::string& body, const std::string& status = "200 OK",
                     const std::string& url = "https://a.gov.vn/1")
{
    return record("response", "application/http; msgtype=response",
                  "HTTP/1.1 " + status + "\r\n" + fields + "\r\n" + body, url);
}

std::string html(const std::string& body = page, const std::string& url = "https://a.gov.vn/1")
{
    return response("Content-Type: text/html; charset=utf-8\r\n", body, "200 OK", url);
}

/// What is met in `bytes`, which must not depend on how they come in.
Met archive(const std::string& bytes, std::size_t max = 10'000)
{
    Met met;
    auto stream = stream_of(bytes);
    CHECK(split_warc(stream, "web.warc", max, met.visit()));
    for (const auto size : piece_sizes) {
        CAPTURE(size);
        Met again;
        auto pieces = in_pieces_of(size, bytes);
        CHECK(split_warc(pieces, "web.warc", max, again.visit()));
        CHECK(again.bytes() == met.bytes());
        CHECK(again.sources() == met.sources());
        CHECK(again.rejected_at() == met.rejected_at());
    }
    return met;
}

std::string compressed(const std::string& bytes, int window_bits)
{
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, 6, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    std::string out(deflateBound(&stream, bytes.size()) + 32, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string gzipped(const std::string& bytes)
{
    return compressed(bytes, MAX_WBITS + 16);
}

}  // namespace

TEST_CASE("a page is met at its URL with the time when it was fetched")
{
    const auto met = archive(record("warcinfo", "application/warc-fields", "software: x\r\n", "") + html());
    REQUIRE(met.items.size() == 1);
    CHECK(met.rejected.empty());
    CHECK(met.items[0].source == "https://a.gov.vn/1");
    CHECK(met.items[0].format == Format::html);
    CHECK(met.items[0].bytes == page);
    CHECK(met.items[0].charset == "utf-8");
    CHECK(met.items[0].facts == Facts{"", "", "2020-11-09T03:00:00Z", "https://a.gov.vn/1", ""});
}

TEST_CASE("of the records of an archive those are given that hold a document")
{
    struct Row {
        std::string what;
        std::string bytes;
        bool given;
    };
    for (const auto& row : {
             Row{"a page", html(), true},
             Row{"a page that is XHTML", response("Content-Type: application/xhtml+xml\r\n", page), true},
             Row{"a PDF", response("content-TYPE: Application/PDF\r\n", "%PDF-1.4"), true},
             Row{"JSON", response("Content-Type: application/json\r\n", "{}"), true},
             Row{"a resource", record("resource", "text/plain", "Ủy ban họp."), true},
             Row{"a text of WET", record("conversion", "text/plain", "Ủy ban họp."), true},
             Row{"a header with folded lines", response("Content-Type:\r\n text/html\r\nX: a\r\n b\r\n", page), true},
             Row{"a page not found", response("Content-Type: text/html\r\n", page, "404 Not Found"), false},
             Row{"a redirection", response("Location: /\r\nContent-Type: text/html\r\n", "", "301 Moved"), false},
             Row{"an image", response("Content-Type: image/png\r\n", "x"), false},
             Row{"a page of no type", response("", page), false},
             Row{"a request", record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"), false},
             Row{"a page seen before",
                 record("revisit", "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n\r\n"), false},
             Row{"metadata", record("metadata", "text/plain", "x"), false},
             Row{"a name looked up", record("response", "text/dns", "x", "dns:a.gov.vn"), false},
             Row{"an image that is too large", response("Content-Type: image/png\r\n", std::string(2'000'000, 'x')),
                 false},
         }) {
        CAPTURE(row.what);
        const auto met = archive(row.bytes + html(page, "https://a.gov.vn/last"));
        CHECK(met.items.size() == (row.given ? 2 : 1));
        CHECK(met.sources().back() == "https://a.gov.vn/last");
        CHECK(met.rejected.empty());
    }
}

TEST_CASE("a page is given without the encodings in which it was sent")
{
    const std::string chunks =
        fmt::format("5\r\n{}\r\n{:X};x=y\r\n{}\r\n0\r\n\r\n", page.substr(0, 5), page.size() - 5, page.substr(5));
    const auto zipped = gzipped(page);
    struct Row {
        std::string how;
        std::string fields;
        std::string body;
    };
    for (const auto& row : {
             Row{"in chunks", "Transfer-Encoding: chunked\r\n", chunks},
             Row{"said to be in chunks", "Transfer-Encoding: chunked\r\n", page},
             Row{"with gzip", "Content-Encoding: gzip\r\n", zipped},
             Row{"said to be with gzip", "Content-Encoding: gzip\r\n", page},
             Row{"with deflate and its head", "Content-Encoding: deflate\r\n", compressed(page, MAX_WBITS)},
             Row{"with bare deflate", "Content-Encoding: deflate\r\n", compressed(page, -MAX_WBITS)},
             Row{"with gzip in chunks", "Content-Encoding: GZIP\r\nTransfer-Encoding: Chunked\r\n",
                 fmt::format("{:x}\r\n", zipped.size()) + zipped + "\r\n0\r\n\r\n"},
             Row{"with a word that is no encoding", "Content-Encoding: utf-8\r\n", page},
         }) {
        CAPTURE(row.how);
        const auto met = archive(response("Content-Type: text/html\r\n" + row.fields, row.body));
        CHECK(met.bytes() == Strings{page});
        CHECK(met.rejected.empty());
    }
}

TEST_CASE("a page that cannot be taken out of its encodings is rejected and the next one read")
{
    struct Row {
        std::string why;
        std::string record;
    };
    for (const auto& row : {
             Row{"chunks cut short",
                 response("Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", "5\r\n<html\r\n20\r\n>")},
             Row{"gzip cut short",
                 response("Content-Type: text/html\r\nContent-Encoding: gzip\r\n", gzipped(page).substr(0, 30))},
             Row{"a bomb", response("Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                                    gzipped(std::string(5'000'000, 'x')))},
             Row{"an unknown compression", response("Content-Type: text/html\r\nContent-Encoding: br\r\n", "x")},
             Row{"too large", html(std::string(10'001, 'x'))},
             Row{"much too large", html(std::string(2'000'000, 'x'))},
             Row{"no HTTP", record("response", "application/http", "SSH-2.0\r\n")},
         }) {
        CAPTURE(row.why);
        const auto met = archive(html() + row.record + html());
        CHECK(met.items.size() == 2);
        CHECK(met.rejected_at() == Strings{"web.warc#2"});
        CHECK(met.rejected.at(0).reason.find(fmt::format("the record at byte {} ", html().size())) == 0);
    }
}

TEST_CASE("a broken record is rejected with its number and byte and reading goes on at the next one")
{
    const auto whole = html();
    const auto length_at = whole.find("Content-Length: ") + 16;
    const auto with_length = [&](const std::string& length) {
        return whole.substr(0, length_at) + length + whole.substr(whole.find("\r\n", length_at));
    };
    struct Row {
        std::string why;
        std::string record;
    };
    for (const auto& row : {
             Row{"cut in its header", whole.substr(0, 60) + "\r\n"},
             Row{"cut in its block", whole.substr(0, whole.size() - 20) + "\r\n"},
             Row{"no length", "WARC/1.0\r\nWARC-Type: response\r\n\r\n"},
             Row{"a length that is no number", with_length("x")},
             Row{"a negative length", with_length("-1")},
             Row{"a length that is too small", with_length("20")},
             Row{"a length that is too large", with_length("500")},
             Row{"no record", "a line\nanother line\n"},
         }) {
        CAPTURE(row.why);
        const auto met = archive(fmt::format("{}{}{}", whole, row.record, whole));
        CHECK(met.items.size() == 2);
        CHECK(met.rejected_at() == Strings{"web.warc#2"});
        CHECK(met.rejected.at(0).reason.find(fmt::format("the record at byte {} ", whole.size())) == 0);
    }
}

TEST_CASE("an archive that is cut short gives what came before and one rejection")
{
    const auto whole = html();
    for (const std::size_t kept : {3, 50, 150, 250}) {
        CAPTURE(kept);
        const auto met = archive(whole + whole.substr(0, kept));
        CHECK(met.items.size() == 1);
        CHECK(met.rejected_at() == Strings{"web.warc#2"});
    }
    CHECK(archive(whole + html(std::string(2'000'000, 'x')).substr(0, 1'500'000)).rejected_at() ==
          Strings{"web.warc#2"});
    CHECK(archive(whole.substr(0, whole.size() - 3)).rejected.empty());
    CHECK(archive("").rejected_at() == Strings{"web.warc"});
}

TEST_CASE("URLs and times are kept only where they are such")
{
    const auto met =
        archive(record("resource", "text/plain", "x", "<urn:uuid:5>") + record("resource", "text/plain", "x", "\xff"));
    CHECK(met.sources() == Strings{"urn:uuid:5", "web.warc#2"});
    CHECK(met.items[0].facts.url.empty());
    auto odd = html();
    odd.replace(odd.find("2020-11"), 7, "0001-01");
    CHECK(archive(odd).items.at(0).facts.version.empty());
}

TEST_CASE("zero bytes and bytes that are not UTF-8 are given as they are")
{
    using namespace std::string_literals;
    const auto bytes = "<p>\0\xff</p>\r\n\r\nx"s;
    CHECK(archive(html(bytes)).bytes() == Strings{bytes});
}

TEST_CASE("reading an archive stops where the visitor wants no more")
{
    std::size_t met = 0;
    const auto bytes = html() + html() + html();
    auto stream = stream_of(bytes);
    CHECK_FALSE(split_warc(stream, "web.warc", 1000, [&](const auto&) { return ++met < 2; }));
    CHECK(met == 2);
}

}  // namespace soichi
