#include "importers/find/office_holders.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>

namespace soichi {

namespace {

bool is_single_office(const TitleMention& title)
{
    static constexpr std::array<std::string_view, 3> offices{"Tổng Bí thư", "Chủ tịch nước", "Thủ tướng"};
    const auto& name = title.title->name;
    const bool chairs_assembly = name == "Chủ tịch" && title.title->body == "QH";
    return !title.former && !title.acting &&
           (chairs_assembly || std::find(offices.begin(), offices.end(), name) != offices.end());
}

}  // namespace

void drop_second_holders(std::vector<OfficialMention>& found)
{
    std::map<const Title*, std::map<std::string, int>> holders;
    for (const auto& mention : found) {
        for (const auto& title : mention.titles) {
            if (is_single_office(title)) {
                ++holders[title.title][mention.folded];
            }
        }
    }
    for (auto& mention : found) {
        std::erase_if(mention.titles, [&](const TitleMention& title) {
            const auto office = is_single_office(title) ? holders.find(title.title) : holders.end();
            return office != holders.end() &&
                   std::any_of(office->second.begin(), office->second.end(),
                               [&](const auto& holder) { return holder.second > office->second[mention.folded]; });
        });
    }
}

}  // namespace soichi
