#!/usr/bin/env python3
"""How much of what the program finds in the corpora a reader has judged to be right.

usage: precision.py PROGRAM SHARED FOLDER

$SOICHI_SHARED, where it is set, is taken for SHARED.

Each table beside this script holds one reader's verdicts: corpus, source, bytes of the stored text, kind, label, verdict, note. What was
judged wrong and is no longer found does not count; what is found and was never judged cannot. Prints right and wrong of what is still
found, with the 95 % interval (Wilson), and how much of what was right is still found. Exit code 1 where a table falls below its floor.
"""
import gzip
import json
import math
import os
import pathlib
import shutil
import subprocess
import sys

# What the verdicts gave when they were last counted, less about two cases.
FLOORS = {
    "general_directives": 0.97,
    "general_officials": 0.98,
    "administrative_directives": 0.97,
    "administrative_edges": 0.96,
    "provincial-2025_directives": 0.95,
    "provincial-2025_edges": 0.96,
}


def interval(right, total):
    """The 95 % interval of a share, by Wilson."""
    if total == 0:
        return 0.0, 1.0
    z, p = 1.96, right / total
    centre = p + z * z / (2 * total)
    spread = z * math.sqrt(p * (1 - p) / total + z * z / (4 * total * total))
    return (centre - spread) / (1 + z * z / total), (centre + spread) / (1 + z * z / total)


def found_in(program, shared, corpus, folder):
    """What the program finds in a corpus: (source, kind, label) → byte spans."""
    lines = folder / f"{corpus}.jsonl"
    lines.write_bytes(gzip.open(shared / "corpus" / f"{corpus}.jsonl.gz").read())
    store, dump = folder / f"{corpus}.db", folder / f"{corpus}.dump.jsonl"
    shutil.rmtree(store, ignore_errors=True)  # of an earlier run, read with other rules
    subprocess.run([program, "import", "-q", "--db", store, lines], stdout=subprocess.DEVNULL, check=False)
    subprocess.run([program, "export", "--db", store, "--format", "jsonl", "--output", dump], check=True)
    nodes, found = {}, {}
    for line in dump.open(encoding="utf-8"):
        item = json.loads(line)
        if item["type"] == "node":
            nodes[item["id"]] = item
            continue
        mention = item["label"] == "MENTIONS"
        node = nodes[item["to"]]
        title = item["properties"].get("title")
        label = node["label"] if mention else f"{item['label']}: {nodes[item['from']]['label']} -> {node['label']}" + (f" ({title})" if title else "")
        for piece in item.get("evidence", []):
            source = nodes[piece["article"]]["properties"]["source"]
            found.setdefault((source, node["kind"] if mention else "edge", label), []).append((piece["begin"], piece["end"]))
    for path in (lines, dump):
        path.unlink()
    return found


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[3])
    shared = pathlib.Path(os.environ.get("SOICHI_SHARED", sys.argv[2]))
    if not (shared / "corpus").is_dir():
        print(f"skipped: no corpus below {shared}; set SOICHI_SHARED")
        return 0
    folder.mkdir(parents=True, exist_ok=True)
    corpora, failed = {}, False
    for table, floor in FLOORS.items():
        right = wrong = was_right = 0
        for row in pathlib.Path(__file__).with_name(f"{table}.tsv").read_text(encoding="utf-8").splitlines()[1:]:
            corpus, source, begin, end, kind, label, verdict = row.split("\t")[:7]
            if corpus not in corpora:
                corpora[corpus] = found_in(program, shared, corpus, folder)
            spans = corpora[corpus].get((source, kind, label), [])
            still = any(b < int(end) and int(begin) < e for b, e in spans)
            was_right += verdict == "right"
            right += still and verdict == "right"
            wrong += still and verdict == "wrong"
        low, high = interval(right, right + wrong)
        share = right / max(1, right + wrong)
        print(f"{table:28} right {right:4} wrong {wrong:3} precision {share:.3f} [{low:.3f}, {high:.3f}]; still found {right} of {was_right}")
        if share < floor or right < 0.9 * was_right:
            print(f"{table}: below its floor of {floor}, or less than nine tenths of what was right is still found")
            failed = True
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
