#include "importers/read/times/time_rest.hpp"

#include <array>

namespace soichi {

namespace {

using namespace std::chrono_literals;

struct Zone {
    std::string_view name;
    std::chrono::minutes ahead;  ///< of UTC
};

// Those of RFC 822, and Indochina Time.
constexpr std::array zones{
    Zone{"Z", 0min},  Zone{"UT", 0min}, Zone{"UTC", 0min}, Zone{"GMT", 0min}, Zone{"ICT", vietnam},
    Zone{"EST", -5h}, Zone{"EDT", -4h}, Zone{"CST", -6h},  Zone{"CDT", -5h},  Zone{"MST", -7h},
    Zone{"MDT", -6h}, Zone{"PST", -8h}, Zone{"PDT", -7h},
};

}  // namespace

std::optional<std::chrono::seconds> read_clock(TimeRest& rest)
{
    const auto hour = rest.number(1, 2);
    const auto minute = hour && rest.sign(":") != '\0' ? rest.number(2, 2) : std::nullopt;
    const auto second = minute && rest.sign(":") != '\0' ? rest.number(2, 2) : std::optional{0};
    // A minute may have a leap second.
    if (!minute || !second || *hour > 23 || *minute > 59 || *second > 60) {
        return std::nullopt;
    }
    if (rest.sign(".,") != '\0') {
        rest.pass("0123456789");
    }
    return std::chrono::hours{*hour} + std::chrono::minutes{*minute} + std::chrono::seconds{std::min(*second, 59)};
}

std::optional<std::chrono::minutes> read_zone(TimeRest& rest)
{
    rest.pass(" ");
    if (rest.empty()) {
        return vietnam;
    }
    const char sign = rest.sign("+-");
    if (sign == '\0') {
        const auto name = rest.word();
        const auto* const found =
            std::find_if(zones.begin(), zones.end(), [&](const Zone& zone) { return zone.name == name; });
        return found == zones.end() ? std::nullopt : std::optional{found->ahead};
    }
    const auto hours = rest.digits(2);
    rest.sign(":");
    const auto minutes = rest.empty() ? std::optional{0} : rest.digits(2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59) {
        return std::nullopt;
    }
    const std::chrono::minutes ahead = std::chrono::hours{*hours} + std::chrono::minutes{*minutes};
    return sign == '-' ? -ahead : ahead;
}

}  // namespace soichi
