#include "importers/read/office/run_styles.hpp"

namespace soichi {

RunStyle laid_over(const RunStyle& upper, const RunStyle& lower)
{
    return {upper.font.empty() ? lower.font : upper.font, upper.hidden ? upper.hidden : lower.hidden, {}};
}

void RunStyles::add(const std::string& name, RunStyle style)
{
    styles_.insert_or_assign(name, std::move(style));
}

RunStyle RunStyles::resolved(std::string_view name) const
{
    // Damaged files hold rings of parents.
    constexpr int most_parents = 32;
    RunStyle whole;
    std::string next{name};
    for (int i = 0; i < most_parents && !next.empty(); ++i) {
        const auto found = styles_.find(next);
        if (found == styles_.end()) {
            break;
        }
        whole = laid_over(whole, found->second);
        next = found->second.parent;
    }
    return whole;
}

}  // namespace soichi
