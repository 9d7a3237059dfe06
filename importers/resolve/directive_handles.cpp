#include "importers/resolve/directive_handles.hpp"

#include "core/names/leading_zeros.hpp"

namespace soichi {

std::string without_zeros(const std::string& number)
{
    return std::string{without_leading_zeros(number)};
}

std::string handle_of(Designator normal, const std::string& form)
{
    normal.number = without_zeros(normal.number);
    // 94/2015/QH13 is a law and a resolution: the noun tells which.
    return to_string(normal) + (normal.reg == Register::law ? " " + form : std::string{});
}

std::string handle_of(const DirectiveMention& mention)
{
    return handle_of(*mention.designator, mention.form);
}

}  // namespace soichi
