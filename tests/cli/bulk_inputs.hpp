#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace soichi::test {

/// The same generated articles in one of the forms that bulk input has.
struct BulkInput {
    std::string form;
    std::filesystem::path path;
};

/// `count` articles, below `folder`, as JSON Lines, as JSON Lines that zstd compressed, as a folder of texts, and as a
/// tar of texts.
std::vector<BulkInput> bulk_inputs(const std::filesystem::path& folder, std::size_t count);

}  // namespace soichi::test
