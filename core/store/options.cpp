#include "core/store/options.hpp"

#include <rocksdb/cache.h>
#include <rocksdb/env.h>
#include <rocksdb/filter_policy.h>
#include <rocksdb/table.h>

#include "core/store/counted_sum.hpp"
#include "core/store/families.hpp"

namespace soichi {

namespace {

constexpr std::size_t kibibyte = 1024;
constexpr std::size_t mebibyte = kibibyte * kibibyte;

/// RocksDB keeps a diary in the folder. Readers must not touch the folder; a writer would abort when the disk is full,
/// because Debian's build asserts that its diary can be written; and whatever fails reaches us as a status.
class NoDiary final : public rocksdb::Logger {
public:
    using rocksdb::Logger::Logv;
    void Logv(const char* /*format*/, va_list /*arguments*/) override {}
};

rocksdb::DBOptions common_options()
{
    rocksdb::DBOptions options;
    options.paranoid_checks = true;
    options.info_log = std::make_shared<NoDiary>();
    options.skip_stats_update_on_db_open = true;  // opens every table otherwise
    options.max_file_opening_threads = 1;  // 16 for each family otherwise: starting them takes longer than opening
    options.stats_dump_period_sec = 0;
    options.stats_persist_period_sec = 0;
    return options;
}

rocksdb::BlockBasedTableOptions table_options(const FamilyRule& rule, const std::shared_ptr<rocksdb::Cache>& cache)
{
    constexpr double bloom_bits = 10;
    rocksdb::BlockBasedTableOptions table;
    table.block_cache = cache;
    // Larger blocks compress better, smaller ones cost less to look one key up.
    table.block_size = (rule.looked_up ? 8 : 16) * kibibyte;
    if (rule.looked_up) {
        table.filter_policy.reset(rocksdb::NewBloomFilterPolicy(bloom_bits));
    }
    return table;
}

rocksdb::ColumnFamilyOptions family_options(const FamilyRule& rule, const std::shared_ptr<rocksdb::Cache>& cache)
{
    rocksdb::ColumnFamilyOptions options;
    options.compression = rocksdb::kZSTD;
    options.compression_opts.level = 1;  // level 6 halves the speed of loading and saves nearly nothing
    options.write_buffer_size = 8 * mebibyte;
    options.table_factory.reset(rocksdb::NewBlockBasedTableFactory(table_options(rule, cache)));
    if (rule.counted) {
        options.merge_operator = counted_sum();
        options.compaction_filter = drop_empty();
    }
    return options;
}

}  // namespace

rocksdb::DBOptions writer_options()
{
    auto options = common_options();
    // A reader replays the log whenever it opens the store: 8 MiB take it about 0.1 s.
    options.max_total_wal_size = 8 * mebibyte;
    options.max_open_files = 400;  // leaves room below the usual limit of 1024
    options.max_background_jobs = 2;
    options.manifest_preallocation_size = 64 * kibibyte;
    return options;
}

rocksdb::DBOptions reader_options()
{
    auto options = common_options();
    // All tables are opened at once and stay open: the writer may delete them from the folder at any time.
    options.max_open_files = -1;
    return options;
}

std::vector<rocksdb::ColumnFamilyDescriptor> family_descriptors()
{
    const auto cache = rocksdb::NewLRUCache(64 * mebibyte);
    std::vector<rocksdb::ColumnFamilyDescriptor> descriptors;
    descriptors.reserve(family_rules.size());
    for (const auto& rule : family_rules) {
        descriptors.emplace_back(std::string{rule.name}, family_options(rule, cache));
    }
    return descriptors;
}

}  // namespace soichi
