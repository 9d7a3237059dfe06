#include "tests/bench/bulk/compared.hpp"

#include <fmt/format.h>
#include <rocksdb/db.h>
#include <rocksdb/write_batch.h>
#include <zstd.h>

#include <memory>
#include <stdexcept>

namespace soichi::bench {

namespace {

void must(const rocksdb::Status& status)
{
    if (!status.ok()) {
        throw std::runtime_error{status.ToString()};
    }
}

std::unique_ptr<rocksdb::DB> new_database(const std::filesystem::path& directory)
{
    rocksdb::Options options;
    options.create_if_missing = true;
    options.error_if_exists = true;
    rocksdb::DB* opened = nullptr;
    must(rocksdb::DB::Open(options, directory.string(), &opened));
    return std::unique_ptr<rocksdb::DB>{opened};
}

}  // namespace

std::size_t compressed_bytes(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts) {
        all += text;
    }
    std::string packed(ZSTD_compressBound(all.size()), '\0');
    const auto size = ZSTD_compress(packed.data(), packed.size(), all.data(), all.size(), 3);
    if (ZSTD_isError(size) != 0) {
        throw std::runtime_error{ZSTD_getErrorName(size)};
    }
    return size;
}

void load_plainly(const std::vector<std::string>& texts, const std::filesystem::path& directory)
{
    constexpr std::size_t texts_a_batch = 1000;
    const auto database = new_database(directory);
    rocksdb::WriteBatch batch;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        must(batch.Put(fmt::format("{:016x}", i), texts[i]));
        if (i % texts_a_batch == texts_a_batch - 1 || i + 1 == texts.size()) {
            must(database->Write({}, &batch));
            batch.Clear();
        }
    }
    must(database->Flush({}));
    must(database->Close());
}

}  // namespace soichi::bench
