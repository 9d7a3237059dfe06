#!/usr/bin/env python3
"""Does `soichi eval --json` count what the reference scorer counts?

usage: compare_scores.py PROGRAM SHARED FOLDER [EDITED]

For the annotated articles in SHARED and in SHARED/dev: import, export, and score the dump with both; then score
EDITED (default 1000) dumps that chance has changed, and two in which a thousand changes have piled up. Every field
of the reference must come out the same, numbers with a fraction within 1e-12.
"""
import contextlib
import copy
import functools
import io
import json
import os
import random
import subprocess
import sys

BATCH = 100  # dumps for one run of the program


def load_scorer(shared):
    sys.path.insert(0, os.path.join(shared, "eval"))
    import score
    score.fold = functools.lru_cache(maxsize=None)(score.fold)  # it sees the same names over and over
    score.fold_symbol = functools.lru_cache(maxsize=None)(score.fold_symbol)
    return score


def reference(scorer, dump, gold, articles):
    out = io.StringIO()
    sys.argv = ["score.py", "--dump", dump, "--gold", gold, "--articles", articles, "--json"]
    with contextlib.redirect_stdout(out), contextlib.suppress(SystemExit):
        scorer.main()
    return json.loads(out.getvalue())


def ours(program, dumps, gold, articles):
    command = [program, "eval", "--gold", gold, "--articles", articles, "--json"]
    for dump in dumps:
        command += ["--dump", dump]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if run.returncode not in (0, 1):
        sys.exit(f"{' '.join(command[:6])} … ends with {run.returncode}: {run.stderr}")
    return [json.loads(line) for line in run.stdout.splitlines()]


def of_store(program, store, gold, articles):
    command = [program, "--db", store, "eval", "--gold", gold, "--articles", articles, "--json", "--rules"]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    return json.loads(run.stdout)


def differences(want, got, where=""):
    if isinstance(want, dict) and isinstance(got, dict):
        for key in sorted(set(want) | set(got)):
            if where == "" and key == "soichi":
                continue
            yield from differences(want.get(key), got.get(key), f"{where}/{key}")
    elif isinstance(want, float) and isinstance(got, (int, float)):
        if abs(want - got) > 1e-12:
            yield f"{where}: {want!r} there, {got!r} here"
    elif want != got:
        yield f"{where}: {want!r} there, {got!r} here"


def noisy(chance, text):
    """Another spelling of `text`, which may or may not fold to the same."""
    if not text:
        return chance.choice(["x", "UBND tỉnh", "", "12"])
    ways = [str.upper, str.lower, str.title,
            lambda t: t.replace("UBND", "Ủy ban nhân dân"), lambda t: t.replace("hòa", "hoà").replace("ủy", "uỷ"),
            lambda t: t.replace("-", "–"), lambda t: t.replace(" ", "\u00a0"), lambda t: t + " Việt Nam",
            lambda t: "“" + t + "”", lambda t: t.replace(" ", " \u200b"), lambda t: t.replace("đ", "ð").replace("Đ", "Ð"),
            lambda t: t.replace("Trung ương", "TW"), lambda t: t.replace("thị xã", "TX."), lambda t: t[1:], lambda t: t[:-1],
            lambda t: t + "a", lambda t: "0" + t, lambda t: "2017/" + t, lambda t: " ".join(t.split(" ")[:2]),
            lambda t: __import__("unicodedata").normalize("NFD", t), lambda t: "", lambda t: "Tp " + t, lambda t: t + " tw"]
    return chance.choice(ways)(text)


class Edits:
    """Changes of a dump by chance. `lines` are its objects."""

    def __init__(self, chance, lines, texts):
        self.chance, self.lines, self.texts = chance, lines, texts

    def some(self, kind):
        return self.chance.choice([o for o in self.lines if o["type"] == kind] or [None])

    def evidence(self):
        edge = self.some("edge")
        return self.chance.choice(edge["evidence"] or [None]) if edge else None

    def drop(self):
        if len(self.lines) > 1:
            self.lines.pop(self.chance.randrange(len(self.lines)))

    def duplicate(self):
        twin = copy.deepcopy(self.chance.choice(self.lines))
        if twin["type"] == "node" and self.chance.random() < 0.7:  # a second node, named by what named the first
            twin["id"] = old = twin["id"] + "0"
            for edge in [o for o in self.lines if o["type"] == "edge" and o["to"] == old[:-1]][:2]:
                self.lines.append({**copy.deepcopy(edge), "to": old})
        self.lines.insert(self.chance.randrange(len(self.lines) + 1), twin)

    def rename(self):
        node = self.some("node")
        if node:
            if self.chance.random() < 0.5 or not node.get("aliases"):
                node["label"] = noisy(self.chance, node["label"])
            else:
                at = self.chance.randrange(len(node["aliases"]))
                node["aliases"][at] = noisy(self.chance, node["aliases"][at])

    def swap_names(self):
        one, other = self.some("node"), self.some("node")
        if one:
            one["label"], other["label"] = other["label"], one["label"]

    def drop_aliases(self):
        node = self.some("node")
        if node:
            node.pop("aliases", None)

    def designate(self):
        nodes = [o for o in self.lines if o["type"] == "node" and o["kind"] == "directive"]
        if nodes:
            properties = self.chance.choice(nodes).setdefault("properties", {})
            key = self.chance.choice(["form", "number", "symbol", "date"])
            properties[key] = self.chance.choice([
                noisy(self.chance, properties.get(key, "")), "", None, self.chance.choice(["16", "016", "16a", "16 Đ", "000", "x1", "2016-05", "2020", " QĐ.UBND", "kế  hoạch"])])

    def change_kind(self):
        node = self.some("node")
        if node:
            node["kind"] = self.chance.choice(["agency", "official", "directive", "locality", "body"])

    def relabel(self):
        edge = self.some("edge")
        if edge:
            edge["label"] = self.chance.choice(["IMPLEMENTS", "PART_OF", "COORDINATES_WITH", "HOLDS_POSITION", "MENTIONS", "PUBLISHES", "INSPECTS", "UNHEARD_OF"])

    def turn(self):
        edge = self.some("edge")
        if edge:
            edge["from"], edge["to"] = edge["to"], edge["from"]

    def rehang(self):
        edge, node = self.some("edge"), self.some("node")
        if edge and node:
            edge[self.chance.choice(["from", "to"])] = self.chance.choice([node["id"], node["id"], "a_unknown"])

    def retitle(self):
        edges = [o for o in self.lines if o["type"] == "edge" and o["label"] == "HOLDS_POSITION"]
        if edges:
            properties = self.chance.choice(edges)["properties"]
            title = properties.get("title", "")
            if self.chance.random() < 0.5:
                properties["title"] = noisy(self.chance, title)
            else:
                properties["titles"] = [title, title.upper(), "Trưởng ban", noisy(self.chance, title)]

    def drop_evidence(self):
        edge = self.some("edge")
        if edge and edge["evidence"]:
            edge["evidence"].pop(self.chance.randrange(len(edge["evidence"])))

    def duplicate_evidence(self):
        edge, piece = self.some("edge"), self.evidence()
        if edge and piece:
            edge["evidence"].append(copy.deepcopy(piece))

    def from_gazetteer(self):
        edge = self.some("edge")
        if edge:
            edge["properties"]["from_gazetteer"] = self.chance.choice(["units.tsv:7", "", True])
            if self.chance.random() < 0.5:
                edge["evidence"] = []

    def move_article(self):
        piece, nodes = self.evidence(), [o for o in self.lines if o["type"] == "node" and o["kind"] == "article"]
        if piece and nodes:
            piece["article"] = self.chance.choice(nodes)["id"]

    def shift_span(self):
        piece = self.evidence()
        if piece:
            key = self.chance.choice(["begin", "end"])
            piece[key] = self.chance.choice([piece[key] + self.chance.randint(-60, 60), -1, 10**9, piece[key] + 1600,
                                             piece[key] + 0.5, self.chance.randrange(3000)])
            text = self.chance.choice(self.texts)
            if self.chance.random() < 0.3 and isinstance(piece["begin"], int) and isinstance(piece["end"], int):
                piece["quote"] = text[max(piece["begin"], 0):max(piece["end"], 0)].decode("utf-8", "replace")

    def unquote(self):
        piece = self.evidence()
        if piece:
            piece["quote"] = noisy(self.chance, piece["quote"])

    def doubt(self):
        piece = self.evidence()
        if piece:
            piece["confidence"] = self.chance.choice([0, 1, 1.0, 1.5, -0.1, 0.5, 0.951, None, 1e-9])
            if self.chance.random() < 0.3:
                piece["rule"] = self.chance.choice(["", None, "other.rule"])

    def resource(self):
        nodes = [o for o in self.lines if o["type"] == "node" and o["kind"] == "article"]
        if nodes:
            one, other = self.chance.choice(nodes), self.chance.choice(nodes)
            one["properties"]["source"] = self.chance.choice(["deep/in/folders/", "/", "https://example.vn/"]) + os.path.basename(
                other["properties"]["source"])

    def apply(self, times):
        ways = [self.drop, self.duplicate, self.rename, self.rename, self.swap_names, self.drop_aliases, self.designate,
                self.designate, self.change_kind, self.relabel, self.turn, self.rehang, self.retitle, self.drop_evidence,
                self.duplicate_evidence, self.from_gazetteer, self.move_article, self.shift_span, self.shift_span, self.unquote,
                self.doubt, self.resource]
        for _ in range(times):
            self.chance.choice(ways)()


def read_lines(dump):
    with open(dump, encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def write_lines(lines, path):
    with open(path, "w", encoding="utf-8") as f:
        f.writelines(json.dumps(o, ensure_ascii=False) + "\n" for o in lines)
    return path


def bytes_of(path):
    with open(path, "rb") as f:
        return f.read()


def make_dump(program, articles, folder):
    store, dump = os.path.join(folder, "store"), os.path.join(folder, "whole.jsonl")
    subprocess.run(["rm", "-rf", store], check=True)
    subprocess.run([program, "--db", store, "import", articles, "--quiet"], check=True)
    subprocess.run([program, "--db", store, "export", "--format", "jsonl", "--output", dump], check=True)
    return dump


class Comparer:
    def __init__(self, program, scorer):
        self.program, self.scorer, self.compared, self.failed = program, scorer, 0, 0

    def compare(self, dumps, gold, articles):
        for dump, got in zip(dumps, ours(self.program, dumps, gold, articles), strict=True):
            want = reference(self.scorer, dump, gold, articles)
            found = list(differences(want, got))
            self.compared += 1
            self.failed += bool(found)
            if found and self.failed < 10:
                print(dump, *found, sep="\n  ")
            elif not found and dump.endswith("-edited.jsonl"):
                os.remove(dump)


def edited_dumps(whole, texts, folder, count, chance):
    for number in range(count):
        lines = copy.deepcopy(whole)
        Edits(chance, lines, texts).apply(chance.choice([1, 1, 2, 5, 20, 60]))
        yield write_lines(lines, os.path.join(folder, f"{number}-edited.jsonl"))


def compare_set(comparer, articles, gold, folder, count, chance):
    os.makedirs(folder, exist_ok=True)
    dump = make_dump(comparer.program, articles, folder)
    comparer.compare([dump], gold, articles)
    of_dump = ours(comparer.program, [dump], gold, articles)[0]
    store = of_store(comparer.program, os.path.join(folder, "store"), gold, articles)
    comparer.failed += bool(list(differences({"all": of_dump}, {"all": {**store, "soichi": of_dump["soichi"]}})))
    whole = read_lines(dump)
    texts = [bytes_of(os.path.join(articles, name)) for name in sorted(os.listdir(articles))]
    piled = copy.deepcopy(whole)
    Edits(chance, piled, texts).apply(1000)
    comparer.compare([write_lines(piled, os.path.join(folder, "piled-edited.jsonl"))], gold, articles)
    batch = []
    for path in edited_dumps(whole, texts, folder, count, chance):
        batch.append(path)
        if len(batch) == BATCH:
            comparer.compare(batch, gold, articles)
            batch = []
    comparer.compare(batch, gold, articles) if batch else None


def main():
    program, shared, folder = sys.argv[1:4]
    edited = int(sys.argv[4]) if len(sys.argv) > 4 else 1000
    comparer = Comparer(os.path.abspath(program), load_scorer(shared))
    chance = random.Random(20160516)
    for name in ("", "dev"):
        where = os.path.join(shared, name)
        compare_set(comparer, os.path.join(where, "articles"), os.path.join(where, "gold"), os.path.join(folder, name or "five"),
                    edited // 2, chance)
    print(f"{comparer.compared} dumps compared, {comparer.failed} differ")
    sys.exit(1 if comparer.failed or comparer.compared < edited else 0)


if __name__ == "__main__":
    main()
