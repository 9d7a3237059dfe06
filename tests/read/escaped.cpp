#include "tests/read/escaped.hpp"

namespace soichi::test {

std::string escaped(std::string_view text)
{
    std::string markup;
    for (const char c : text) {
        markup += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    }
    return markup;
}

}  // namespace soichi::test
