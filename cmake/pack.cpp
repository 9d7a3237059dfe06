// pack IN OUT: compress a data file for soichi_embed(… PACKED). core/unpack.cpp reads it.

#include <zstd.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

int main(int count, char** arguments)
{
    if (count != 3) {
        std::fputs("usage: pack IN OUT\n", stderr);
        return 2;
    }
    std::ifstream in{arguments[1], std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    const auto size = ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), ZSTD_maxCLevel());
    if (!in || ZSTD_isError(size) != 0) {
        std::fprintf(stderr, "cannot pack %s\n", arguments[1]);
        return 1;
    }
    std::ofstream out{arguments[2], std::ios::binary};
    out.write(packed.data(), static_cast<std::streamsize>(size));
    out.close();
    return out ? 0 : 1;
}
