#!/usr/bin/env bash
# Install what is missing, build with assertions and strict warnings, run all tests. Safe and fast to run again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source cmake/packages.sh
install_packages program tests

cmake --preset dev
cmake --build --preset dev
ctest --preset dev --parallel "$(nproc)"
