#!/usr/bin/env python3
"""How far each rule of data/rules.tsv is believed, from how often it was right on annotated articles.

usage: rule_confidences.py TABLE
           Do the confidences in TABLE follow from its counts? Exit 1 where one does not.
       rule_confidences.py TABLE --program SOICHI [--new FOLDER]… [--known FOLDER]… [--write]
           Count anew over folders that hold articles/ and gold/, and show what changes; exit 1 where a confidence does.
           --write puts the counts and confidences into TABLE. Rules keep the counts of the kind (--new, --known) for
           which no folder is given.

README.md of this folder says what is computed and why.
"""
import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile

FIRST_SIGHT = 0.89  # share of edges right in the first count over new articles (119 of 133)
FAMILY_WEIGHT = 20  # cases that FIRST_SIGHT counts for in a family
RULE_WEIGHT = 10    # cases that its family counts for in a rule
KNOWN_WEIGHT = 0.25  # what a case counts in an article with which the rules were written
FEW = 5             # with fewer cases a rule is not believed beyond its author's estimate
MOST = 97           # per cent: so far two careful annotators agree on edges

COLUMNS = ["rule", "percent", "says", "example", "estimate", "right", "total", "known_right", "known_total"]
COUNTS = COLUMNS[5:]


def read_table(path):
    with open(path, encoding="utf-8") as f:
        lines = [line.rstrip("\n") for line in f]
    head = lines[0].split("\t")
    rows = [dict(zip(head, line.split("\t"))) for line in lines[1:] if line and not line.startswith("#")]
    for row in rows:
        for name in COLUMNS:
            row.setdefault(name, "")
    return rows


def write_table(path, rows):
    with open(path, "w", encoding="utf-8") as f:
        f.write("\t".join(COLUMNS) + "\n")
        f.writelines("\t".join(row[name] for name in COLUMNS) + "\n" for row in rows)


def cases(row):
    """(right, all), where what happened in known articles counts less."""
    right, total, known_right, known_total = (int(row[name] or 0) for name in COUNTS)
    return right + KNOWN_WEIGHT * known_right, total + KNOWN_WEIGHT * known_total


def family(row):
    return row["rule"].split(".")[0]


def family_means(rows):
    sums = collections.defaultdict(lambda: [FAMILY_WEIGHT * FIRST_SIGHT, FAMILY_WEIGHT])
    for row in rows:
        right, total = cases(row)
        sums[family(row)][0] += right
        sums[family(row)][1] += total
    return {name: right / total for name, (right, total) in sums.items()}


def confidences(rows):
    """Per cent for each rule; of a row without counts what stands there, its author's estimate."""
    means = family_means(rows)
    percents = {}
    for row in rows:
        if not row["total"] and not row["known_total"]:
            percents[row["rule"]] = int(row["percent"])
            continue
        right, total = cases(row)
        percent = int(100 * (right + RULE_WEIGHT * means[family(row)]) / (total + RULE_WEIGHT) + 0.5)
        if total < FEW:
            percent = min(percent, int(row["estimate"] or row["percent"]))
        percents[row["rule"]] = min(percent, MOST)
    return percents


def count(program, folder):
    """{rule: (right, total)} over one folder."""
    with tempfile.TemporaryDirectory() as scratch:
        store = os.path.join(scratch, "store")
        subprocess.run([program, "--db", store, "import", os.path.join(folder, "articles"), "--quiet"], check=True)
        answer = subprocess.run([program, "--db", store, "eval", "--gold", os.path.join(folder, "gold"), "--rules", "--json"],
                                check=True, capture_output=True)
    rules = json.loads(answer.stdout)["soichi"]["rules"]
    return {rule: (of["right"], of["total"]) for rule, of in rules.items()}


def count_anew(rows, program, folders, columns):
    sums = collections.defaultdict(lambda: [0, 0])
    for folder in folders:
        for rule, (right, total) in count(program, folder).items():
            sums[rule][0] += right
            sums[rule][1] += total
    for row in rows:
        for name, value in zip(columns, sums[row["rule"]]):
            row[name] = str(value)
    return sorted(set(sums) - {row["rule"] for row in rows})


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("table")
    ap.add_argument("--program")
    ap.add_argument("--new", action="append", default=[])
    ap.add_argument("--known", action="append", default=[])
    ap.add_argument("--write", action="store_true")
    a = ap.parse_args()
    rows = read_table(a.table)
    stated = {row["rule"]: int(row["percent"]) for row in rows}
    for row in rows:
        row["estimate"] = row["estimate"] or row["percent"]
    unknown = count_anew(rows, a.program, a.new, COUNTS[:2]) if a.new else []
    unknown += count_anew(rows, a.program, a.known, COUNTS[2:]) if a.known else []
    computed = confidences(rows)
    moved = [rule for rule in computed if computed[rule] != stated[rule]]
    for rule in moved:
        print(f"{rule}: {stated[rule]} stated, {computed[rule]} computed")
    for rule in unknown:
        print(f"{rule}: stated by the program, but not in the table")
    if a.write:
        for row in rows:
            row["percent"] = str(computed[row["rule"]])
        write_table(a.table, rows)
    print(f"{len(rows)} rules, {len(moved)} confidences moved")
    sys.exit(1 if (moved and not a.write) or unknown else 0)


if __name__ == "__main__":
    main()
