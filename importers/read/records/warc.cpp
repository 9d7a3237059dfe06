#include "importers/read/records/warc.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "core/names/utf8.hpp"
#include "importers/read/records/header_fields.hpp"
#include "importers/read/records/http_response.hpp"
#include "importers/read/times/times.hpp"

namespace soichi {

namespace {

struct ReadableType {
    std::string_view name;
    Format format;
};

constexpr std::array readable_types{
    ReadableType{"text/html", Format::html},
    ReadableType{"application/xhtml+xml", Format::html},
    ReadableType{"text/plain", Format::plain_text},
    ReadableType{"application/pdf", Format::pdf},
    ReadableType{"application/json", Format::json_object},
    ReadableType{"application/vnd.openxmlformats-officedocument.wordprocessingml.document", Format::docx},
    ReadableType{"application/vnd.oasis.opendocument.text", Format::odt},
};

constexpr std::size_t longest_line = std::size_t{1} << 16U;
constexpr std::size_t longest_header = std::size_t{1} << 20U;
constexpr std::string_view record_end = "\r\n\r\n";

bool begins_record(std::string_view line)
{
    return line.substr(0, 7) == "WARC/1.";
}

std::optional<std::uint64_t> length_of(std::string_view field)
{
    std::uint64_t length = 0;
    const auto [stop, error] = std::from_chars(field.data(), field.data() + field.size(), length);
    return field.empty() || error != std::errc{} || stop != field.data() + field.size() ? std::nullopt
                                                                                        : std::optional{length};
}

/// WARC 1.0 lets URLs stand in angle brackets.
std::string url_of(std::string_view field)
{
    const bool bracketed = field.size() >= 2 && field.front() == '<' && field.back() == '>';
    std::string url{bracketed ? field.substr(1, field.size() - 2) : field};
    return first_invalid_utf8(url) ? std::string{} : url;
}

bool is_web(const std::string& url)
{
    return url.rfind("http://", 0) == 0 || url.rfind("https://", 0) == 0;
}

class WarcReader {
public:
    WarcReader(ByteStream& stream, const std::string& source, std::size_t max, const RawVisit& visit)
        : stream_{stream},
          source_{source},
          max_{max},
          visit_{visit}
    {
    }

    bool read()
    {
        while (wanted_ && pass_blank_lines()) {
            ++number_;
            begin_ = stream_.position();
            read_record();
        }
        return wanted_ && (number_ > 0 || visit_(Rejection{source_, "empty: a web archive has at least one record"}));
    }

private:
    bool pass_blank_lines()
    {
        for (auto next = stream_.peek(1); !next.empty() && (next.front() == '\r' || next.front() == '\n');
             next = stream_.peek(1)) {
            stream_.skip(1);
        }
        return !stream_.peek(1).empty();
    }

    void read_record()
    {
        const auto fields = read_header();
        const auto length = fields ? length_of((*fields)["Content-Length"]) : std::nullopt;
        if (!length) {
            reject("has no header of WARC with its length; fetch the archive again");
            find_next();
            return;
        }
        // A page comes with its HTTP header, and may be chunked.
        if (*length > max_ + longest_header || !of_interest(*fields, stream_.peek(longest_line))) {
            pass_over(*length, of_interest(*fields, stream_.peek(longest_line)));
        } else {
            read_block(*fields, static_cast<std::size_t>(*length));
        }
    }

    /// Is a record with this beginning of its block one that is not passed over? A response that is none is to be told.
    static bool of_interest(const HeaderFields& fields, std::string_view block)
    {
        const auto type = ascii_lower(fields["WARC-Type"]);
        if (type == "resource" || type == "conversion") {
            return readable(fields["Content-Type"]).has_value();
        }
        if (type != "response" || media_type(fields["Content-Type"]).name != "application/http") {
            return false;
        }
        const auto response = parse_http_response(block.substr(0, longest_line));
        constexpr int found = 200;
        return !response || (response->status == found && readable(response->fields["Content-Type"]));
    }

    /// Nothing where what comes is no record, or where the next one begins before its header ends.
    std::optional<HeaderFields> read_header()
    {
        if (!begins_record(stream_.peek(longest_line))) {
            return std::nullopt;
        }
        HeaderFields fields;
        std::string line;
        stream_.line(line, longest_line);
        while (stream_.position() - begin_ < longest_header && !begins_record(stream_.peek(longest_line)) &&
               stream_.line(line, longest_line)) {
            if (line.empty()) {
                return fields;
            }
            fields.add(line);
        }
        return std::nullopt;
    }

    /// Is `bytes`, what comes after a block, what must come there?
    static bool ends_record(std::string_view bytes)
    {
        return bytes.substr(0, record_end.size()) == record_end ||
               (bytes.size() < record_end.size() && bytes == record_end.substr(0, bytes.size()));
    }

    void pass_over(std::uint64_t length, bool of_interest)
    {
        const auto begin = stream_.position();
        stream_.skip(length);
        if (stream_.position() - begin < length || !ends_record(stream_.peek(record_end.size()))) {
            reject("is cut short, or its length is wrong; fetch the archive again");
            find_next();
        } else if (of_interest) {
            reject(too_large());
        }
    }

    void read_block(const HeaderFields& fields, std::size_t length)
    {
        const auto bytes = stream_.peek(length + record_end.size());
        if (bytes.size() < length || !ends_record(bytes.substr(length))) {
            reject("is cut short, or its length is wrong; fetch the archive again");
            find_next();
            return;
        }
        if (ascii_lower(fields["WARC-Type"]) == "response") {
            give_response(fields, bytes.substr(0, length));
        } else {
            give(fields, fields["Content-Type"], {std::string{bytes.substr(0, length)}});
        }
        stream_.skip(length);
    }

    void give_response(const HeaderFields& fields, std::string_view block)
    {
        const auto response = parse_http_response(block);
        if (response) {
            give(fields, response->fields["Content-Type"], http_content(*response, max_));
        } else {
            reject("holds no HTTP response; fetch its page again");
        }
    }

    static std::optional<Format> readable(std::string_view type)
    {
        const auto name = media_type(type).name;
        const auto* const found = std::find_if(readable_types.begin(), readable_types.end(),
                                               [&](const ReadableType& one) { return one.name == name; });
        return found == readable_types.end() ? std::nullopt : std::optional{found->format};
    }

    void give(const HeaderFields& fields, std::string_view type, HttpContent content)
    {
        const auto format = readable(type);
        if (!content.fault.empty() || content.bytes.size() > max_ || !format) {
            reject(content.fault.empty() ? too_large() : "is " + content.fault);
            return;
        }
        const auto url = url_of(fields["WARC-Target-URI"]);
        const auto fetched = parse_time(fields["WARC-Date"]);
        RawItem item{url.empty() ? place() : url, *format, std::move(content.bytes)};
        item.facts.url = is_web(url) ? url : std::string{};
        item.facts.version = fetched ? utc_of(*fetched) : std::string{};
        item.charset = media_type(type).charset;
        wanted_ = visit_(std::move(item));
    }

    /// Go on to the next line that begins a record.
    void find_next()
    {
        std::string line;
        for (auto next = stream_.peek(longest_line); !next.empty(); next = stream_.peek(longest_line)) {
            if (stream_.position() > begin_ && begins_record(next)) {
                return;
            }
            stream_.line(line, longest_line);
        }
    }

    [[nodiscard]] std::string too_large() const
    {
        return fmt::format("is of more than {} bytes; raise --max-article", max_);
    }
    [[nodiscard]] std::string place() const { return fmt::format("{}#{}", source_, number_); }

    void reject(const std::string& what)
    {
        wanted_ = visit_(Rejection{place(), fmt::format("the record at byte {} {}", begin_, what)});
    }

    ByteStream& stream_;
    const std::string& source_;
    std::size_t max_;
    const RawVisit& visit_;
    std::size_t number_ = 0;   ///< of the record, from 1
    std::uint64_t begin_ = 0;  ///< of the record
    bool wanted_ = true;
};

}  // namespace

bool split_warc(ByteStream& stream, const std::string& source, std::size_t max, const RawVisit& visit)
{
    return WarcReader{stream, source, max, visit}.read();
}

}  // namespace soichi
