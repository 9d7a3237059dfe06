#include "tests/support/temp_store.hpp"

#include <cstdlib>
#include <fstream>
#include <string>
#include <system_error>

namespace soichi::test {

namespace {

std::filesystem::path make_folder()
{
    auto name = (std::filesystem::temp_directory_path() / "soichi-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::system_error{errno, std::generic_category(), name};
    }
    return name;
}

}  // namespace

TempFolder::TempFolder() : path_{make_folder()} {}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::filesystem::path TempFolder::write(const std::filesystem::path& relative, std::string_view bytes) const
{
    auto file = path_ / relative;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream{file, std::ios::binary} << bytes;
    return file;
}

TempStore::TempStore() : store_{Store::open(folder_.path() / "store")} {}

void TempStore::add(const Contribution& contribution)
{
    Store::Batch batch{store_};
    batch.add(contribution);
    batch.commit();
}

void TempStore::take_away(const Contribution& contribution)
{
    Store::Batch batch{store_};
    batch.take_away(contribution);
    batch.commit();
}

}  // namespace soichi::test
