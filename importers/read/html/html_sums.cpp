#include "importers/read/html/html_sums.hpp"

#include <algorithm>

namespace soichi {

TextSums::TextSums(const Page& page, const LeftOut& left_out) : text_(page.size() + 1), linked_(page.size() + 1)
{
    NodeIndex unseen_end = 0;
    NodeIndex link_end = 0;
    for (NodeIndex node = 0; node < page.size(); ++node) {
        const auto& seen = page[node];
        if (is_unseen(seen.tag) || (!left_out.empty() && left_out[node])) {
            unseen_end = std::max(unseen_end, seen.end);
        } else if (seen.tag == Tag::link) {
            link_end = std::max(link_end, seen.end);
        }
        std::uint32_t bytes = 0;
        if (seen.tag == Tag::text && node >= unseen_end) {
            const auto text = page.text(node);
            bytes = static_cast<std::uint32_t>(
                std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0x20U; }));
        }
        text_[node + 1] = text_[node] + bytes;
        linked_[node + 1] = linked_[node] + (node < link_end ? bytes : 0);
    }
}

}  // namespace soichi
