#pragma once

#include <cstdint>
#include <vector>

#include "importers/read/html/html_lines.hpp"
#include "importers/read/html/html_page.hpp"

namespace soichi {

/// How much text any stretch of a page holds, in bytes without white space. Asking costs nothing.
class TextSums {
public:
    explicit TextSums(const Page& page, const LeftOut& left_out = {});

    [[nodiscard]] std::uint32_t text(NodeIndex first, NodeIndex last) const { return text_[last] - text_[first]; }
    [[nodiscard]] std::uint32_t text(const Page& page, NodeIndex node) const { return text(node, page[node].end); }
    /// The part of it that is links.
    [[nodiscard]] std::uint32_t linked(const Page& page, NodeIndex node) const
    {
        return linked_[page[node].end] - linked_[node];
    }
    /// 0 … 1; 0 where there is no text.
    [[nodiscard]] double linked_share(const Page& page, NodeIndex node) const
    {
        const auto all = text(page, node);
        return all == 0 ? 0 : static_cast<double>(linked(page, node)) / static_cast<double>(all);
    }

private:
    std::vector<std::uint32_t> text_;  ///< before each node
    std::vector<std::uint32_t> linked_;
};

}  // namespace soichi
