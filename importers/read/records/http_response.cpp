#include "importers/read/records/http_response.hpp"

#include <charconv>

namespace soichi {

namespace {

/// The next line of `rest`, which is taken off.
std::string_view take_line(std::string_view& rest)
{
    const auto end = rest.find('\n');
    auto line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (!line.empty() && line.back() == '\r') {
        line.remove_suffix(1);
    }
    return line;
}

/// The status in "HTTP/1.1 200 OK"; 0 where there is none.
int status_of(std::string_view line)
{
    const auto space = line.find(' ');
    int status = 0;
    if (line.substr(0, 5) == "HTTP/" && space != std::string_view::npos) {
        const auto digits = line.substr(space + 1, 3);
        std::from_chars(digits.data(), digits.data() + digits.size(), status);
    }
    return status;
}

}  // namespace

std::optional<HttpResponse> parse_http_response(std::string_view message)
{
    HttpResponse response;
    response.status = status_of(take_line(message));
    if (response.status == 0) {
        return std::nullopt;
    }
    for (auto line = take_line(message); !line.empty(); line = take_line(message)) {
        response.fields.add(line);
    }
    response.body = message;
    return response;
}

}  // namespace soichi
