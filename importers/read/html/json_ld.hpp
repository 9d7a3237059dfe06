#pragma once

#include <string>
#include <string_view>

namespace soichi {

/// What a page says of its article in schema.org terms. Empty where it says nothing.
struct LinkedData {
    std::string headline;
    std::string published;  ///< as written: datePublished
    std::string modified;   ///< as written: dateModified
    std::string body;       ///< articleBody
    std::string publisher;
    std::string url;
};

/// Read the text of one `<script type="application/ld+json">` into `data`; what is there already stays. Text that is no
/// JSON says nothing.
void read_linked_data(std::string_view json, LinkedData& data);

}  // namespace soichi
