# What the libraries need. The installed package reads this file too, so a user's project finds the same targets.
find_package(Threads REQUIRED)
find_package(RocksDB 7.8 CONFIG REQUIRED)
find_package(fmt 9 CONFIG REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(Utf8proc REQUIRED)
find_package(XxHash REQUIRED)
find_package(zstd REQUIRED)
find_package(RapidJSON REQUIRED)
