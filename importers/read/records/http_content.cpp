#include <zlib.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "importers/read/records/http_response.hpp"

namespace soichi {

namespace {

/// The size that the line of a chunk begins with, and where its bytes begin; nothing where it is no such line.
struct ChunkHead {
    std::size_t size = 0;
    std::size_t bytes_begin = 0;
};

std::optional<ChunkHead> chunk_head(std::string_view body)
{
    constexpr std::size_t longest = 1024;
    const auto line_end = body.substr(0, longest).find("\r\n");
    ChunkHead head;
    const auto [stop, error] =
        std::from_chars(body.data(), body.data() + std::min(line_end, body.size()), head.size, 16);
    const auto digits_end = static_cast<std::size_t>(stop - body.data());
    if (line_end == std::string_view::npos || error != std::errc{} ||
        std::string_view{"\r; "}.find(body[digits_end]) == std::string_view::npos) {
        return std::nullopt;
    }
    head.bytes_begin = line_end + 2;
    return head;
}

HttpContent without_chunks(std::string_view body)
{
    if (!chunk_head(body)) {
        return {std::string{body}};
    }
    HttpContent content;
    for (auto head = chunk_head(body); head; head = chunk_head(body)) {
        if (head->size == 0) {
            return content;
        }
        body.remove_prefix(head->bytes_begin);
        if (body.size() < head->size) {
            break;
        }
        content.bytes.append(body.substr(0, head->size));
        body.remove_prefix(head->size);
        body.remove_prefix(body.substr(0, 2) == "\r\n" ? 2 : 0);
    }
    return {{}, "cut short, since fetching it broke off; fetch the page again"};
}

/// A zlib stream that ends itself.
class Inflation {
public:
    Inflation(std::string& bytes, int window_bits)
    {
        stream_.next_in = reinterpret_cast<Bytef*>(bytes.data());
        stream_.avail_in = static_cast<uInt>(bytes.size());
        state_ = inflateInit2(&stream_, window_bits);
    }
    ~Inflation() { inflateEnd(&stream_); }
    Inflation(const Inflation&) = delete;
    Inflation& operator=(const Inflation&) = delete;

    /// Append the next bytes to `to`. False at the end, and where the rest cannot be read.
    bool append_to(std::string& to)
    {
        std::array<char, std::size_t{1} << 15U> block{};
        stream_.next_out = reinterpret_cast<Bytef*>(block.data());
        stream_.avail_out = static_cast<uInt>(block.size());
        state_ = state_ == Z_OK ? inflate(&stream_, Z_NO_FLUSH) : state_;
        to.append(block.data(), block.size() - stream_.avail_out);
        return state_ == Z_OK;
    }

    [[nodiscard]] bool whole() const { return state_ == Z_STREAM_END; }

private:
    z_stream stream_{};
    int state_ = Z_OK;
};

std::string too_large(std::size_t max)
{
    return fmt::format("of more than {} bytes; raise --max-article", max);
}

HttpContent inflated(std::string& bytes, int window_bits, std::size_t max)
{
    HttpContent content;
    Inflation inflation{bytes, window_bits};
    while (inflation.append_to(content.bytes) && content.bytes.size() <= max) {
    }
    if (content.bytes.size() > max) {
        return {{}, too_large(max)};
    }
    content.fault = inflation.whole() ? "" : "compressed and broken; fetch the page again";
    return content;
}

constexpr int gzip_or_zlib = MAX_WBITS + 32;
constexpr int raw_deflate = -MAX_WBITS;

HttpContent unzipped(std::string bytes, std::size_t max)
{
    constexpr std::string_view magic = "\x1f\x8b";
    return bytes.rfind(magic, 0) == 0 ? inflated(bytes, gzip_or_zlib, max) : HttpContent{std::move(bytes)};
}

/// Servers mean by "deflate" both the bare format and the one with a head of zlib's.
HttpContent undeflated(std::string bytes, std::size_t max)
{
    for (const int window_bits : {gzip_or_zlib, raw_deflate}) {
        auto content = inflated(bytes, window_bits, max);
        if (content.fault.empty() || content.fault == too_large(max)) {
            return content;
        }
    }
    return {std::move(bytes)};
}

HttpContent decompressed(std::string bytes, std::string_view encoding, std::size_t max)
{
    if (encoding == "gzip" || encoding == "x-gzip") {
        return unzipped(std::move(bytes), max);
    }
    if (encoding == "deflate") {
        return undeflated(std::move(bytes), max);
    }
    // Other words ("utf-8", "none") stand there by mistake.
    const bool compressed = encoding == "br" || encoding == "zstd" ||
                            encoding.find("compress") != std::string_view::npos ||
                            encoding.find(',') != std::string_view::npos;
    return compressed ? HttpContent{{}, "compressed in a way that cannot be read; fetch the page with gzip or none"}
                      : HttpContent{std::move(bytes)};
}

}  // namespace

HttpContent http_content(const HttpResponse& response, std::size_t max)
{
    const bool chunked = ascii_lower(response.fields["Transfer-Encoding"]).find("chunked") != std::string::npos;
    auto content = chunked ? without_chunks(response.body) : HttpContent{std::string{response.body}};
    if (content.fault.empty()) {
        content = decompressed(std::move(content.bytes), ascii_lower(response.fields["Content-Encoding"]), max);
    }
    if (content.bytes.size() > max) {
        return {{}, too_large(max)};
    }
    return content;
}

}  // namespace soichi
