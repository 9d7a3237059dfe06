#include "importers/find/name_gaps.hpp"

#include "importers/find/personal_names.hpp"

namespace soichi {

std::uint32_t past_birth(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t longest_birth = 12;
    if (!reading.is(at, "sinh") && !reading.is(at, "sn")) {
        return at;
    }
    for (auto next = at; next < at + longest_birth; ++next) {
        if (reading.is_sign(next, U',')) {
            return next + 1;
        }
    }
    return at;
}

std::uint32_t past_bracket(const Reading& reading, std::uint32_t at)
{
    constexpr std::uint32_t longest_bracket = 12;
    for (auto next = at; reading.is_sign(at, U'(') && next < at + longest_bracket; ++next) {
        if (reading.is_sign(next, U')')) {
            return personal_name_at(reading, next + 1).empty() ? at : next + 1;
        }
    }
    return at;
}

}  // namespace soichi
