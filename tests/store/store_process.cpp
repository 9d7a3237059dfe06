// The other process of tests that need two: it does one thing to a store and says so line by line.

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "core/error.hpp"
#include "tests/store/invented.hpp"
#include "tests/store/picture.hpp"

namespace {

using soichi::Store;

/// Commit article `number`; a line says when it is done.
void write_article(Store& store, std::uint32_t number, std::size_t text_bytes, const soichi::Writing& how = {})
{
    Store::Batch batch{store};
    soichi::test::put(batch, soichi::test::invent(number, text_bytes));
    batch.commit(how);
    std::cout << number << std::endl;
}

/// write DIR FIRST END BYTES: commit the articles [FIRST, END).
void write(const std::string& directory, std::uint32_t first, std::uint32_t end, std::size_t text_bytes)
{
    auto store = Store::open(directory);
    std::cout << "open" << std::endl;
    for (auto number = first; number < end; ++number) {
        write_article(store, number, text_bytes);
    }
}

/// hold DIR: keep the store open until killed.
void hold(const std::string& directory)
{
    const auto store = Store::open(directory);
    std::cout << "open" << std::endl;
    ::pause();
}

/// nobody DIR: open the store as a user without rights.
void open_as_nobody(const std::string& directory)
{
    constexpr unsigned nobody = 65534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
        std::cout << "skipped: cannot become another user" << std::endl;
        return;
    }
    const auto store = Store::open(directory);
    std::cout << "open" << std::endl;
}

/// Fill the disk with articles; the number of those that were committed.
std::uint32_t write_until_full(const std::string& directory, const soichi::Writing& how)
{
    constexpr std::size_t text_bytes = 20'000;
    std::uint32_t number = 0;
    try {
        auto store = Store::open(directory);
        for (;; ++number) {
            write_article(store, number, text_bytes, how);
        }
    } catch (const soichi::StoreError& error) {
        std::cout << error.what() << std::endl;
    }
    return number;
}

/// full DIR KIB WAY: write articles to a disk of this size until it is full, make room, and see what is there.
void fill(const std::string& directory, const std::string& kibibytes, const soichi::Writing& how)
{
    const auto size = "size=" + kibibytes + "k";
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", directory.c_str(), "tmpfs", 0, size.c_str()) != 0) {
        std::cout << "skipped: cannot mount a small disk" << std::endl;
        return;
    }
    const auto ballast = directory + "/ballast";
    std::ofstream{ballast} << std::string(std::size_t{4} << 20U, 'x');
    const auto committed = write_until_full(directory + "/store", how);
    std::filesystem::remove(ballast);

    auto store = Store::open(directory + "/store");
    const auto stored = store.snapshot().articles().size();
    std::cout << "committed " << committed << "\nstored " << stored << std::endl;
    write_article(store, committed, 1, how);
}

}  // namespace

int main(int count, char** words)
{
    const std::string what = count > 2 ? words[1] : "";
    try {
        if (what == "write" && count == 6) {
            write(words[2], static_cast<std::uint32_t>(std::stoul(words[3])),
                  static_cast<std::uint32_t>(std::stoul(words[4])), std::stoul(words[5]));
        } else if (what == "hold") {
            hold(words[2]);
        } else if (what == "nobody") {
            open_as_nobody(words[2]);
        } else if (what == "full" && count == 5) {
            fill(words[2], words[3], {words[4] == std::string{"tables"} ? soichi::Way::tables : soichi::Way::log, 2});
        } else {
            return EXIT_FAILURE;
        }
    } catch (const soichi::Error& error) {
        std::cout << error.what() << std::endl;
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
