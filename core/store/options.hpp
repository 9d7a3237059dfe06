#pragma once

#include <rocksdb/db.h>

#include <vector>

namespace soichi {

/// How RocksDB is set up; each setting has its reason in options.cpp.
rocksdb::DBOptions writer_options();
rocksdb::DBOptions reader_options();

/// Every family with its options, in the order of Family.
std::vector<rocksdb::ColumnFamilyDescriptor> family_descriptors();

}  // namespace soichi
