#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/date.hpp"
#include "query/citation.hpp"

namespace soichi {

/// Days from `first` to `last`, both of them included and whole.
struct DaySpan {
    PartialDate first;
    PartialDate last;
};

/// When somebody held a position, as far as articles tell. Days are ISO, perhaps partial, "" where nothing tells them.
struct HeldPeriod {
    std::string from;        ///< the first day, where an article states it
    std::string to;          ///< the last day, where an article states it
    std::string first_held;  ///< first and last day that articles speak of it as held
    std::string last_held;
    std::string over_by;     ///< the day by which it is over, where that is not `to`: it is called former then
    std::string body_ended;  ///< the day after its body's last one; "" for a body that lasts
    bool over = false;       ///< it has ended, by `to` or `over_by` or on an unknown day; otherwise no end is known
    bool former = false;     ///< an article calls it former, and none speaks of it as held after that

    /// The days on which it was surely held: between two on which it was, unless it was over between them.
    std::vector<DaySpan> surely = {};
};

/// What the evidence of a HOLDS_POSITION edge says of when. `body_ended` is the day after the body's last one, "" for a
/// body that lasts: nobody holds a position in it from then on.
HeldPeriod held_period(const std::vector<Evidence>& evidence, std::string_view body_ended, Citer& citer);

/// The days on which the position may have been held: from its stated first day on, or for ever before where none is
/// stated, until it or its body is over.
DaySpan may_be_held(const HeldPeriod& held);

/// Whether two positions were held at one time.
enum class Together : std::uint8_t {
    surely,    ///< there is a day on which both were
    possibly,  ///< nothing that is known of their ends speaks against it
    never,     ///< one was over before the other began
};

Together together(const HeldPeriod& a, const HeldPeriod& b);

/// About how many days lie between those on which articles speak of them as held; 0 where these overlap, and more than
/// any for a period without such days. For comparing only.
long days_between(const HeldPeriod& a, const HeldPeriod& b);

}  // namespace soichi
