#include "importers/resolve/title_heads.hpp"

#include <algorithm>
#include <array>

namespace soichi {

std::string_view head_of_body(std::string_view title)
{
    static constexpr std::array<std::array<std::string_view, 2>, 6> heads{{{"Bộ trưởng", "Bộ "},
                                                                           {"Thứ trưởng", "Bộ "},
                                                                           {"Tổng cục trưởng", "Tổng cục "},
                                                                           {"Chi cục trưởng", "Chi cục "},
                                                                           {"Cục trưởng", "Cục "},
                                                                           {"Vụ trưởng", "Vụ "}}};
    for (const auto& [end, head] : heads) {
        if (title.find(end) != std::string_view::npos) {
            return head;
        }
    }
    return {};
}

bool is_headed(std::string_view name, std::string_view head)
{
    static constexpr std::array<std::string_view, 5> others{"Bộ Chính trị", "Bộ Tư lệnh", "Bộ Chỉ huy", "Bộ Tổng",
                                                            "Bộ đội"};
    return !head.empty() && name.starts_with(head) &&
           std::none_of(others.begin(), others.end(), [&](std::string_view other) { return name.starts_with(other); });
}

}  // namespace soichi
