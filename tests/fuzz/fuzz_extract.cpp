// Whatever a text says, what is read from it keeps the laws of statements, and reading it again gives the same.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "core/names/utf8.hpp"
#include "importers/import.hpp"
#include "tests/importers/laws.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    if (soichi::first_invalid_utf8(text)) {
        return 0;
    }
    const auto article = soichi::test::article_of(text);
    const auto statements = extract(article);
    if (const auto broken = soichi::test::broken_law(text, statements)) {
        std::fprintf(stderr, "%s\n", broken->c_str());
        std::abort();
    }
    if (extract(article) != statements) {
        std::fprintf(stderr, "the same text was read in two ways\n");
        std::abort();
    }
    return 0;
}
