#include "eval/whole_file.hpp"

#include <fstream>
#include <iterator>

#include "core/error.hpp"

namespace soichi::eval {

std::string whole_file(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    if (!file) {
        throw InputError{"cannot read " + path.string()};
    }
    return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace soichi::eval
