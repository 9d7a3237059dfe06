#include "app/cli/version.hpp"

#include <string_view>

#include <fmt/format.h>

#include "core/store/format.hpp"

namespace soichi::cli {

std::string version_number()
{
    return SOICHI_VERSION;
}

std::string version_text()
{
    constexpr std::string_view commit = SOICHI_COMMIT;
    auto text = "soichi " + version_number() + "\n";
    if (!commit.empty()) {
        text += fmt::format("commit {}\n", commit);
    }
    return text + fmt::format("store format {}", format_version);
}

}  // namespace soichi::cli
