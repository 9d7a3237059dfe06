#pragma once

#include <memory>

namespace rocksdb {
class CompactionFilter;
class MergeOperator;
}  // namespace rocksdb

namespace soichi {

/// Lets RocksDB add counted sets up when it reads or compacts, so that writing reads nothing.
std::shared_ptr<rocksdb::MergeOperator> counted_sum();

/// Lets RocksDB drop sets of which nothing is left. Readers take an empty set for an absent one either way.
const rocksdb::CompactionFilter* drop_empty();

}  // namespace soichi
