#include "importers/read/html/html_page.hpp"

#include <algorithm>

namespace soichi {

std::string_view Page::attribute(NodeIndex node, PageAttribute attribute) const
{
    const auto& element = nodes_[node];
    if (element.tag == Tag::text) {
        return {};
    }
    const auto first = attributes_.begin() + element.first;
    const auto found =
        std::find_if(first, first + element.size, [&](const Attribute& row) { return row.name == attribute; });
    return found == first + element.size ? std::string_view{}
                                         : std::string_view{bytes_}.substr(found->begin, found->size);
}

}  // namespace soichi
