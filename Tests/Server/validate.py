"""Validates the bodies in a folder against the schema of their kind.

validate.py BODIES: a folder with a folder for each of the schemas' names.
"""

import json
import pathlib
import sys

import jsonschema


def faults(schema_file, bodies):
    schema = json.loads(schema_file.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.FormatChecker(["uri-reference"])
    if "uri-reference" not in checker.checkers:
        yield "the package rfc3986-validator is missing: URI references cannot be checked"
    validator = jsonschema.Draft202012Validator(schema, format_checker=checker)
    files = sorted(bodies.glob("*.json"))
    if not files:
        yield f"{bodies.name}: the tests saw no such body"
    for file in files:
        # Duplicate members are a fault that a parser would hide.
        try:
            document = json.loads(file.read_bytes(), object_pairs_hook=distinct)
        except ValueError as error:
            yield f"{bodies.name}/{file.name}: {error}"
            continue
        for error in validator.iter_errors(document):
            yield f"{bodies.name}/{file.name}: {error.json_path}: {error.message}"
    print(f"{bodies.name}: {len(files)} bodies")


def distinct(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError(f"members of the same name: {names}")
    return dict(pairs)


def main():
    bodies = pathlib.Path(sys.argv[1])
    schemas = sorted((pathlib.Path(__file__).parent / "Schemas").glob("*.json"))
    found = [fault for schema in schemas for fault in faults(schema, bodies / schema.stem)]
    for fault in found:
        print(fault, file=sys.stderr)
    sys.exit(1 if found else 0)


main()
