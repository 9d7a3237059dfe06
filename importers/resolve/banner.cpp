#include "importers/resolve/banner.hpp"

#include <string>
#include <vector>

#include "core/names/search_key.hpp"
#include "importers/resolve/era.hpp"

namespace soichi {

namespace {

/// A province and how a banner spells its name.
struct BannerName {
    const Unit* province;
    std::string words;  ///< a search key between blanks
};

const std::vector<BannerName>& banner_names()
{
    static const auto names = [] {
        std::vector<BannerName> all;
        for (const auto& unit : Units::builtin().all()) {
            if (level_of(unit.type) == 1) {
                all.push_back({&unit, " " + search_key(unit.name) + " "});
            }
        }
        return all;
    }();
    return names;
}

}  // namespace

const Unit* province_in(std::string_view banner, const Frame& frame)
{
    if (banner.empty()) {
        return nullptr;
    }
    const auto text = " " + search_key(banner) + " ";
    for (const auto& [province, words] : banner_names()) {
        const bool now = !frame.era || in_force(*province, *frame.era);
        if (now && text.find(words) != std::string::npos) {
            return province;
        }
    }
    return nullptr;
}

}  // namespace soichi
