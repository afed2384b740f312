"""Validates JSON catalogs: validate-catalogs.py SCHEMA CATALOG...

An object with a member that the schema does not describe is refused too, so that the schema is complete.
"""

import json
import sys

import jsonschema


def closed(schema):
    """The schema without other members."""
    if isinstance(schema, list):
        return [closed(element) for element in schema]
    if not isinstance(schema, dict):
        return schema
    schema = {key: closed(value) for key, value in schema.items()}
    if isinstance(schema.get("properties"), dict) and "additionalProperties" not in schema:
        schema["additionalProperties"] = False
    return schema


def main(schema, *catalogs):
    with open(schema) as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(closed(schema))
    failures = 0
    for path in catalogs:
        with open(path) as file:
            catalog = json.load(file)
        for error in validator.iter_errors(catalog):
            print(f"{path}: {'/'.join(map(str, error.absolute_path))}: {error.message}")
            failures += 1
    print(f"{len(catalogs)} catalogs, {failures} errors")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
