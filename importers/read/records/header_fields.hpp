#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace soichi {

/// The named fields that stand before a message of HTTP and a record of WARC.
class HeaderFields {
public:
    /// Take in one line: "Name: value", or one that begins with white space and goes on with the value before it. A
    /// line that is neither is passed over.
    void add(std::string_view line);

    /// The value of the first field called `name`, in any case; empty where there is none.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;

private:
    std::vector<std::pair<std::string, std::string>> fields_;  ///< names in lower case
};

/// What a field "Content-Type" says.
struct MediaType {
    std::string name;     ///< in lower case, "text/html"
    std::string charset;  ///< as it is written there, "windows-1258"; empty where it is not said
};

MediaType media_type(std::string_view field);

/// ASCII letters in lower case, all else as it is.
std::string ascii_lower(std::string_view text);

/// Without spaces, tabs and line ends at its ends.
std::string_view without_ends(std::string_view text);

}  // namespace soichi
