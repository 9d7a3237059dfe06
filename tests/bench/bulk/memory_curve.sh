#!/bin/sh
# Imports N articles of a repeated corpus and notes every two seconds what that takes:
#
#     memory_curve.sh BUILD N STORE FILE…  > curve.tsv
#
# BUILD is a build folder (build/release), STORE a folder that does not exist yet. Columns: seconds, articles read,
# articles a second since the row before, memory of the process (RSS) in MiB, size of the store in MiB.
set -eu

build=$1 count=$2 store=$3
shift 3
events=$(mktemp)
trap 'rm -f "$events"' EXIT
"$build/tests/repeat_corpus" "$count" "$@" | "$build/soichi" --db "$store" import --progress json - >/dev/null 2>"$events" &
importer=$!

printf 'seconds\tread\tper_second\trss_mib\tstore_mib\n'
begin=$(date +%s) before=0 then=0
while rss=$(awk '/^VmRSS/ {print int($2 / 1024)}' "/proc/$importer/status" 2>/dev/null) && [ -n "$rss" ]; do
    now=$(($(date +%s) - begin))
    read=$(grep -o '"read":[0-9]*' "$events" | tail -n 1 | cut -d: -f2)
    read=${read:-0}
    size=$(du -sm "$store" 2>/dev/null | cut -f1)
    [ "$now" -gt "$then" ] && printf '%d\t%d\t%d\t%d\t%d\n' "$now" "$read" $(((read - before) / (now - then))) "$rss" "${size:-0}"
    before=$read then=$now
    sleep 2
done
wait
cat "$events" >&2
