"""check_schema.py SCHEMA LINES: does each of LINES fit SCHEMA, and does SCHEMA refuse what is broken?"""

import copy
import json
import sys

from jsonschema import Draft202012Validator

# Where a good line is altered, and to what; the first such place of any line is taken.
BROKEN = [
    (("schema",), "soichi.statements/2"),
    (("rules",), ""),
    (("date",), "16/5/2016"),
    (("date",), "2016-13"),
    (("article", "id"), "d_0123456789abcdef"),
    (("article", "id"), "t_0123"),
    (("article", "date"), "năm 2016"),
    (("article", "sources"), []),
    (("article", "sources"), ["a.txt"]),
    (("article", "sources", 0, "bytes"), "12"),
    (("article", "sources", 0, "version"), "hôm qua"),
    (("article", "text"), None),
    (("entities", 0), 7),
    (("entities", 0, "kind"), "article"),
    (("entities", 0, "kind"), "person"),
    (("entities", 0, "label"), ""),
    (("entities", 0, "mentions"), []),
    (("entities", 0, "mentions", 0), [1, 2]),
    (("entities", 0, "mentions", 0, "begin"), -1),
    (("entities", 0, "mentions", 0, "end"), 1.5),
    (("entities", 0, "mentions", 0, "end"), 4294967296),
    (("entities", 0, "aliases"), [1]),
    (("entities", 0, "properties"), {"number": 16}),
    (("claims", 0, "relation"), "LIKES"),
    (("claims", 0, "relation"), "MENTIONS"),
    (("claims", 0, "from"), -1),
    (("claims", 0, "qualifiers"), {"about": "Kế hoạch"}),
    (("claims", 0, "qualifiers"), {"under": "1  2"}),
    (("claims", 0, "rule"), ""),
    (("claims", 0, "confidence"), 0),
    (("claims", 0, "confidence"), 1.01),
    (("claims", 0, "confidence"), "0.9"),
    (("doubts", 0, "reason"), "tired"),
    (("doubts", 0, "concerns"), "weather"),
    (("doubts", 0, "candidates"), [{"label": "a", "key": "", "score": 2}]),
    (("doubts", 0, "candidates"), [{"label": "a", "score": 1}]),
    (("published",), [-1]),
    (("published",), ["0"]),
    (("background", "nodes", 0, "id"), "t_0123456789abcdef"),
    (("background", "edges", 0, "id"), "l_0123456789abcdef"),
    (("background", "edges", 0, "properties"), {}),
]

# Below these, names are data.
OPEN = {"properties", "qualifiers"}


def members(value, path=()):
    """Every member of the objects in `value`; of a list, those of its first item."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield path + (name,)
            if name not in OPEN:
                yield from members(inner, path + (name,))
    elif isinstance(value, list) and value:
        yield from members(value[0], path + (0,))


def place(value, path):
    """What holds the last step of `path`."""
    for step in path[:-1]:
        value = value[step]
    return value


def has(value, path):
    try:
        place(value, path)[path[-1]]
    except (IndexError, KeyError):
        return False
    return True


def main(schema_file, lines_file):
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    with open(lines_file, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    faults = [f"line {number}: {error.json_path}: {error.message[:200]}"
              for number, line in enumerate(lines, 1) for error in validator.iter_errors(line)]

    # A line that has a place is altered there; between them the lines must have every place.
    known = set()
    for line in lines:
        for path in members(line):
            if path not in known:
                known.add(path)
                broken = copy.deepcopy(line)
                del place(broken, path)[path[-1]]
                if validator.is_valid(broken):
                    faults.append(f"without {path} a line still fits")
    for path, value in BROKEN:
        line = next((line for line in lines if has(line, path)), None)
        if line is None:
            faults.append(f"no line has {path}")
            continue
        broken = copy.deepcopy(line)
        place(broken, path)[path[-1]] = value
        if validator.is_valid(broken):
            faults.append(f"with {path} = {value!r} a line still fits")

    later = copy.deepcopy(lines[0])
    later["language"] = {"code": "vi"}
    if not validator.is_valid(later):
        faults.append("a member that is not known is refused")
    print("\n".join(faults) or f"{len(lines)} lines fit; without each of {len(known)} members, or with one of "
                               f"{len(BROKEN)} wrong values, none does")
    return 1 if faults or not lines else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
