#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "importers/read/records/header_fields.hpp"

namespace soichi {

/// An answer of a web server as it was sent.
struct HttpResponse {
    int status = 0;  ///< 200 …
    HeaderFields fields;
    std::string_view body;  ///< a part of the message
};

/// The response in `message`, which must outlive it; nothing where it is none.
std::optional<HttpResponse> parse_http_response(std::string_view message);

/// What was sent in a response, or why it cannot be read.
struct HttpContent {
    std::string bytes;
    std::string fault = {};  ///< goes on after "it is "; empty where there is none
};

/// The body of `response` without the encodings in which it was sent: chunks, gzip and deflate. A body that its fields
/// say to be so encoded but that is not, since the crawler has taken the encoding off, is given as it is. At fault are
/// broken chunks, broken compression, other compressions (br), and a body of more than `max` bytes.
HttpContent http_content(const HttpResponse& response, std::size_t max);

}  // namespace soichi
