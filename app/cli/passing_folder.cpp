#include "app/cli/passing_folder.hpp"

#include <cstdlib>
#include <string>
#include <system_error>

#include "core/error.hpp"

namespace soichi::cli {

PassingFolder::PassingFolder()
{
    std::error_code error;
    auto name = (std::filesystem::temp_directory_path(error) / "soichi-XXXXXX").string();
    if (error || ::mkdtemp(name.data()) == nullptr) {
        throw UsageError{"no temporary folder can be made; set TMPDIR to a folder that can be written"};
    }
    path_ = name;
}

PassingFolder::~PassingFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace soichi::cli
