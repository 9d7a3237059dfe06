#!/usr/bin/env python3
"""ask.py PROGRAM STORE QUESTIONS: asks a store questions with known answers.

Each question of the file is a command; of its JSON answer are compared
  has, lacks  nodes, by label and, where they have one, date ("Kế hoạch 70-KH/UBND 2020-02-27"; a label alone is any date)
  says        words that are somewhere in the answer: a title, a day, a relation
  directives  how many different ones are in it
  covered     of coverage: for each place, what it has evidence of
"""
import json
import subprocess
import sys


def objects(value):
    """All objects inside a JSON value."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for part in value:
            yield from objects(part)


def words(value):
    """All strings inside a JSON value but those of evidence, which quotes its articles."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key != "quote":
                yield from words(part)
    elif isinstance(value, list):
        for part in value:
            yield from words(part)


def named(answer):
    nodes = {o["id"]: o for o in objects(answer) if "id" in o and "label" in o}
    names = set()
    for node in nodes.values():
        names.add(node["label"])
        if node.get("date"):
            names.add(f'{node["label"]} {node["date"]}')
    return nodes, names


def covered(answer, places):
    found = {}
    for line in answer["units"]:
        label = line["unit"]["label"]
        if label in places:
            found[label] = sorted({action["kind"] for action in line["actions"]})
    return found


def faults(question, answer):
    nodes, names = named(answer)
    said = set(words(answer))
    yield from (f"lacks {name}" for name in question.get("has", []) if name not in names)
    yield from (f"has {name}" for name in question.get("lacks", []) if name in names)
    yield from (f"does not say {word}" for word in question.get("says", []) if word not in said)
    directives = [node for node in nodes.values() if node.get("kind") == "directive"]
    if len(directives) != question.get("directives", len(directives)):
        yield f'has {len(directives)} directives, not {question["directives"]}'
    if "covered" in question:
        expected = {place: sorted(actions) for place, actions in question["covered"].items()}
        found = covered(answer, expected)
        yield from (f"{place}: {found.get(place)}, not {actions}" for place, actions in expected.items() if found.get(place) != actions)


def main():
    program, store, path = sys.argv[1:]
    wrong = 0
    with open(path, encoding="utf-8") as file:
        questions = json.load(file)
    for question in questions:
        command = [program, question["ask"][0], "--db", store, "--json", "--lang", "en", *question["ask"][1:]]
        run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        found = [f"exit code {run.returncode}: {run.stderr.strip()}"] if run.returncode else list(faults(question, json.loads(run.stdout)))
        wrong += bool(found)
        print("wrong" if found else "right", question["question"], *found, sep="\n      ")
    print(f"{len(questions) - wrong} of {len(questions)} answers are right")
    return 1 if wrong or not questions else 0


sys.exit(main())
