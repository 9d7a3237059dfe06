"""check_answers.py PROGRAM SCHEMAS PROJECT FOLDER: does what each verb answers with --json fit its schema?

The verbs are those of `soichi help --verbs` whose help has --json, so that a new one fails until it has a schema in
SCHEMAS and a question below. What PROJECT/tests/golden holds in JSON is looked at too: it comes of graphs that were
drawn to have every case. Keys that no schema knows fail at every level, not only at the top, where the schemas
themselves refuse them.
"""

import copy
import json
import os
import pathlib
import shutil
import subprocess
import sys
import warnings

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

# They answer with JSON Lines whatever is asked: the dump, and importers/exchange/statements.schema.json.
OF_LINES = {"export", "extract"}

# What is asked, in this order; {name} stands for what an earlier answer gave.
QUESTIONS = [
    ["import", "bad"],
    ["import", "{articles}"],
    ["stats"],
    ["review"],
    ["trace", "{provisional}"],
    ["trace", "Chỉ thị 61/CT-TTg ngày 14/5/2018"],
    ["trace", "Chỉ thị 61/CT-TTg ngày 14/5/2018", "--depth", "1"],
    ["trace", "Chỉ thị 61/CT-TTg ngày 14/5/2018", "--max-nodes", "2"],
    ["trace", "Chỉ thị 61/CT-TTg ngày 14/5/2018", "--in", "tỉnh Tuyên Quang", "--from", "2018", "--to", "12/2018"],
    ["trace", "Chỉ thị 61/CT-TTg ngày 14/5/2018", "--type", "IMPLEMENTS,INSPECTS", "--min-confidence", "0.9"],
    ["trace", "37/KH-UBND", "--up"],
    ["trace", "Quyết định 2045/QĐ-UBND", "--as-of", "2022", "--format", "json"],
    ["coverage", "Chỉ thị 61/CT-TTg ngày 14/5/2018"],
    ["coverage", "Chỉ thị 61/CT-TTg ngày 14/5/2018", "--only", "none", "--as-of", "2026"],
    ["coverage", "Chỉ thị 61/CT-TTg ngày 14/5/2018", "--in", "tỉnh Tuyên Quang", "--level", "commune", "--depth", "1"],
    ["coverage", "Quyết định 2045/QĐ-UBND"],
    ["coverage", "{provisional}", "--level", "province"],
    ["coverage", "--stale"],
    ["coverage", "Quyết định 2045/QĐ-UBND", "--stale", "--in", "tỉnh Bến Tre"],
    ["coverage", "--stale", "--in", "tỉnh Cao Bằng"],
    ["timeline", "Chỉ thị 61/CT-TTg ngày 14/5/2018"],
    ["timeline", "Quan Thế Lịch", "--limit", "1"],
    ["timeline", "UBND tỉnh Bến Tre", "--from", "2019", "--to", "7/2022"],
    ["timeline", "tỉnh Bến Tre"],
    ["timeline", "12-ben-tre-quyet-dinh-1562-thay-the.txt"],
    ["links", "Quan Thế Lịch"],
    ["links", "Quan Thế Lịch", "--max-posts", "1", "--max-articles", "1", "--limit", "1"],
    ["links", "Lê Hoài Trượng", "--type", "HOLDS_POSITION", "--from", "2020", "--to", "6/2021"],
    ["links", "UBND tỉnh Bến Tre", "--limit", "1"],
    ["links", "Quyết định 1562/QĐ-UBND"],
    ["links", "tỉnh Bến Tre", "--as-of", "2026"],
    ["path", "Quan Thế Lịch", "Lê Hoài Trượng"],
    ["path", "Quan Thế Lịch", "Lê Hoài Trượng", "--max-nodes", "1"],
    ["path", "Quan Thế Lịch", "Lê Hoài Trượng", "-k", "3", "--max-hops", "8", "--with-articles"],
    ["path", "Quan Thế Lịch", "Lê Hoài Trượng", "--type", "SIGNED_BY", "--min-confidence", "0.9"],
    ["path", "Quan Thế Lịch", "Quan Thế Lịch"],
    ["rank"],
    ["rank", "--by", "betweenness", "--samples", "5", "--kind", "official,agency", "--limit", "3"],
    ["rank", "--by", "degree", "--type", "HOLDS_POSITION", "--as-of", "2019"],
    ["rank", "--by", "components", "--kind", "directive", "--limit", "2"],
    ["rank", "--by", "communities", "--type", "COORDINATES_WITH,HOLDS_POSITION"],
    ["find", "61"],
    ["find", "không có"],
    ["show", "Bùi Chí Vàng"],
    ["show", "Quyết định 1562/QĐ-UBND"],
    ["show", "{provisional}"],
    ["show", "{edge}"],
    ["show", "12-ben-tre-quyet-dinh-1562-thay-the.txt"],
    ["doubts"],
    ["explain", "04-chiem-hoa-hoi-nghi-trien-khai.txt"],
    ["eval", "--gold", "{gold}", "--articles", "{articles}"],
    ["judgements"],
    ["update"],
    ["remove", "12-ben-tre-quyet-dinh-1562-thay-the.txt"],
    ["eval", "--gold", "{gold}", "--rules", "--errors"],
    ["diff", "before.jsonl", "store"],
    ["diff", "store", "before.jsonl", "--all", "--limit", "2"],
    ["diff", "store", "store"],
    ["load", "lines.jsonl"],
]

# What is done before a question of a verb.
BEFOREHAND = {
    "stats": ["export", "--output", "before.jsonl"],
    "judgements": ["hide", "Lê Hoài Trượng", "--reason", "thử"],
    "load": ["extract", "{articles}", "--output", "lines.jsonl"],
}


class Schemas:
    """The files of a folder; they name each other relative to it."""

    def __init__(self, folder):
        self.by_file = {path.name: json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))}
        self.closed = {name: closed(schema) for name, schema in self.by_file.items()}

    def validator(self, name):
        try:
            from referencing import Registry, Resource
            resources = [(file, Resource.from_contents(schema)) for file, schema in self.closed.items()]
            return Draft202012Validator(self.closed[name], registry=Registry().with_resources(resources))
        except ImportError:  # before version 4.18
            from jsonschema import RefResolver
            return Draft202012Validator(self.closed[name], resolver=RefResolver(name, self.closed[name], self.closed))


def closed(schema):
    """The same where no object may have keys that are not described."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: closed(part) for key, part in schema.items()}
    if isinstance(schema.get("properties"), dict) and schema.get("type") == "object":
        made.setdefault("unevaluatedProperties", False)
    return made


def undescribed(schema, path=""):
    """Keys of answers of which the schema says nothing."""
    if isinstance(schema, list):
        for part in schema:
            yield from undescribed(part, path)
    elif isinstance(schema, dict):
        for key, part in schema.get("properties", {}).items() if schema.get("type") == "object" else []:
            by_its_name = set(part) == {"type", "minimum"}
            if not by_its_name and not {"description", "$ref", "const"} & set(part):
                yield f"{path}/{key}"
        for key, part in schema.items():
            yield from undescribed(part, f"{path}/{key}")


class Asking:
    def __init__(self, program, project, folder):
        self.program = program
        self.known = {"articles": str(project / "examples/articles"), "gold": str(project / "examples/gold"),
                      "edge": "e_0000000000000000", "provisional": "d_0000000000000000"}
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "bad").mkdir(parents=True)
        (folder / "bad/empty.txt").write_text("")
        (folder / "bad/program.exe").write_text("")

    def run(self, *words):
        environment = {"PATH": os.environ["PATH"], "SOICHI_DB": str(self.folder / "store"), "SOURCE_DATE_EPOCH": "0",
                       "LANG": "C"}
        return subprocess.run([self.program, *words], cwd=self.folder, env=environment, text=True, check=False,
                              encoding="utf-8", stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def words(self, pattern):
        return [word.format(**self.known) for word in pattern]

    def answer(self, question):
        done = self.run(*self.words(question), "--json")
        try:
            return json.loads(done.stdout)
        except ValueError:
            return f"exit code {done.returncode}, no JSON: {done.stderr.strip()}"

    def learn(self, answer):
        """Take from an answer what later questions are about."""
        if answer.get("schema") == "soichi.links/1":
            self.known["edge"] = answer["sections"][0]["lines"][0]["edge"]
        if answer.get("schema") == "soichi.review/1":
            self.known["provisional"] = answer["pairs"][0]["first"]["id"]

    def verbs(self):
        names = self.run("help", "--verbs").stdout.split()
        return [name for name in names if "--json " in self.run("help", name).stdout and name not in OF_LINES]


def golden_answers(folder):
    """(Question, answer) of each file that a test compares JSON with."""
    for path in sorted(folder.glob("*.txt")):
        line, _, text = path.read_text("utf-8").partition("\n")
        question = line.removeprefix("$ soichi ")
        if text.startswith("{") and question != line and question.split()[0] not in OF_LINES:
            yield question, json.JSONDecoder().raw_decode(text)[0]


def misfits(question, answer, validator):
    """What of the answer the schema does not allow, and whether it allows what nobody has described."""
    error = best_match(validator.iter_errors(answer))
    if error:
        yield f"{question}: {error.json_path}: {error.message[-300:]}"
    other = copy.deepcopy(answer)
    other["nobody_has_described_this"] = 1
    if validator.is_valid(other):
        yield f"{question}: a key that is not described fits"


def check_verbs(verbs, schemas):
    for verb in verbs:
        if f"{verb}.schema.json" not in schemas.by_file:
            yield f"{verb}: there is no {verb}.schema.json"
        if verb not in {question[0] for question in QUESTIONS}:
            yield f"{verb}: no question is asked"
    for verb in sorted({question[0] for question in QUESTIONS} - set(verbs)):
        yield f"{verb}: there is no such verb"


def check_answers(asking, schemas):
    for question in QUESTIONS:
        verb = question[0]
        if verb in BEFOREHAND:
            asking.run(*asking.words(BEFOREHAND[verb]))
        answer = asking.answer(question)
        if answer == {} or isinstance(answer, str):
            yield f"{' '.join(question)}: {answer}"
            continue
        asking.learn(answer)
        yield from misfits(" ".join(question), answer, schemas.validator(f"{verb}.schema.json"))


def check_golden(folder, schemas):
    answers = list(golden_answers(folder))
    if not answers:
        yield f"no answers in JSON in {folder}"
    for question, answer in answers:
        yield from misfits(question, answer, schemas.validator(f"{question.split()[0]}.schema.json"))


def main(program, schemas_folder, project, folder):
    warnings.simplefilter("ignore", DeprecationWarning)
    schemas = Schemas(pathlib.Path(schemas_folder))
    faults = []
    for name, schema in schemas.by_file.items():
        Draft202012Validator.check_schema(schema)
        faults += [f"{name}: {path} has no description" for path in undescribed(schema)]
    project = pathlib.Path(project).resolve()
    asking = Asking(program, project, pathlib.Path(folder))
    verbs = asking.verbs()
    faults += check_verbs(verbs, schemas)
    if not faults:
        faults += check_answers(asking, schemas)
        faults += check_golden(project / "tests/golden", schemas)
    print("\n".join(faults) or f"{len(QUESTIONS)} answers of {len(verbs)} verbs, and the golden ones, all fit")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
