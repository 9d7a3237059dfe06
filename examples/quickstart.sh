#!/usr/bin/env bash
# From a fresh clone to first answers: install what is missing, build, import the example articles, ask, write a dump.
#
#   examples/quickstart.sh [FOLDER]    leaves the store and the dump in FOLDER (default: build/quickstart)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-build/quickstart}

# SOICHI names a program that is built already (the tests do so).
if [[ -z ${SOICHI:-} ]]; then
    source cmake/packages.sh
    install_packages program
    cmake --preset release
    cmake --build --preset release --target soichi
    SOICHI=build/release/soichi
fi

run() {
    printf '\n$ soichi'
    printf ' %q' "$@"
    printf '\n'
    "$SOICHI" "$@"
}

rm -rf "$folder"
mkdir -p "$folder"
export SOICHI_DB="$folder/soichi.db"

run import examples/articles
run trace "Chỉ thị 61/CT-TTg"
run links "Quan Thế Lịch"
run export --format jsonl --output "$folder/graph.jsonl"
echo "$(wc -l <"$folder/graph.jsonl") nodes and edges in $folder/graph.jsonl"
