"""Validates documents of OpenAPI and JSON Schemas, and holds fixtures against the schemas in them.

validate.py FOLDER...: each has the catalog as JSON, the fixtures, and by version the documents of one spec. What a schema has to
accept follows from the catalog alone; a body that it should refuse is as wrong as one that it should accept.
"""

import functools
import json
import pathlib
import sys

import yaml
from jsonschema import Draft202012Validator
from openapi_schema_validator import OAS30Validator, OAS31Validator, oas30_format_checker, oas31_format_checker
from openapi_spec_validator import validate
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

COMPONENTS = "#/components/schemas/"
checks = 0
faults = []


def expect(right, what):
    global checks
    checks += 1
    if not right:
        faults.append(what)


class Spec:
    def __init__(self, folder):
        self.folder = folder
        self.name = folder.name
        catalog = json.loads(next(folder.glob("*.errorcodes.json")).read_text())
        self.catalog = catalog
        self.fixtures = [
            json.loads(path.read_text()) for path in sorted(folder.glob("*.json")) if "errorcodesFixture\"" in path.read_text()
        ]
        self.status = {error["name"]: error["status"] for error in catalog["errors"]}

    def answers(self, name):
        """The errors of an operation."""
        operation = next(operation for operation in self.catalog["operations"] if operation["name"] == name)
        unexpected = [self.catalog["unexpected"]] if "unexpected" in self.catalog else []
        return set(operation["errors"] + unexpected)


def form(schema, schemas):
    """The form of the bodies that a schema is for."""
    if "oneOf" in schema:
        return form(schemas[schema["oneOf"][0]["$ref"].removeprefix(COMPONENTS)], schemas)
    required = schema.get("required", [])
    return "envelope" if "data" in required else "problem" if "type" in required else "json-api"


def members(body, of_form):
    return body["errors"][0] if of_form == "json-api" else body


def right(spec, schemas, name):
    """The names of the errors that a schema is for, and the form; nil for a schema that is for others too."""
    schema = schemas[name]
    facts = schema["x-errorcodes"]
    if "operation" in facts:
        errors = spec.answers(facts["operation"])
        if "status" in facts:
            errors = {error for error in errors if spec.status[error] == facts["status"]}
    elif "retry" in facts:
        errors = {facts["name"]}
    else:
        return None
    return errors, form(schema, schemas)


def compared(spec, errors):
    """The fixtures that are held against a schema: all, or of many those of the same errors and of the next one."""
    if len(spec.fixtures) <= 100:
        return spec.fixtures
    names = sorted(spec.status)
    near = errors | {names[(names.index(max(errors)) + 1) % len(names)]}
    return [fixture for fixture in spec.fixtures if fixture["error"] in near]


def check_bodies(spec, where, schemas, is_valid):
    """Holds fixtures against every schema."""
    for name in schemas:
        wanted = right(spec, schemas, name)
        if wanted is None:
            continue
        errors, of_form = wanted
        is_open = "OtherProblem" in json.dumps(schemas[name])
        for fixture in compared(spec, errors):
            if is_open and fixture["form"] != of_form:
                continue
            accepts = fixture["form"] == of_form and fixture["error"] in errors
            verdict = "refuses" if accepts else "accepts"
            what = f"{where}: {name} {verdict} the {fixture['form']} of {fixture['error']}"
            expect(is_valid(name, fixture["body"]) == accepts, what)
        if of_form == "problem":
            newer = dict(fixture_of(spec, min(errors), of_form), type="https://example.com/newer")
            newer["code"] = 999_999_999 if spec.catalog["codeKind"] == "integer" else "NEWER"
            expect(is_valid(name, newer) == is_open, f"{where}: {name} and a problem of a newer type")
            expect(is_valid(name, {"type": "about:blank"}) == is_open, f"{where}: {name} and about:blank")
    for fixture in spec.fixtures:
        if fixture["form"] == "problem":
            expect(is_valid("Problem", fixture["body"]), f"{where}: Problem refuses {fixture['error']}")
    expect(is_valid("Problem", {"title": "Bad Gateway", "status": 502}), f"{where}: Problem refuses that of a proxy")


def fixture_of(spec, error, of_form):
    return next(f["body"] for f in spec.fixtures if f["error"] == error and f["form"] == of_form)


def check_members(spec, where, schemas):
    """Every member that is sent is described."""
    for name, schema in schemas.items():
        if "retry" not in schema["x-errorcodes"]:
            continue
        body = fixture_of(spec, schema["x-errorcodes"]["name"], form(schema, schemas))
        unknown = set(body) - set(schema["properties"])
        expect(not unknown, f"{where}: {name} does not describe {', '.join(sorted(unknown))}")
        required = set(schema["required"]) - set(body)
        expect(not required, f"{where}: {name} requires {', '.join(sorted(required))}")


def check_responses(spec, where, document):
    """The header fields that are required are sent, and examples are what fixtures are."""
    components = document["components"]
    for path in document["paths"].values():
        for call in path.values():
            if not isinstance(call, dict):
                continue
            for status, response in call["responses"].items():
                if "$ref" in response:
                    response = components["responses"][response["$ref"].rsplit("/", 1)[1]]
                for media in response.get("content", {}).values():
                    for error in media.get("examples", {}):
                        expect(spec.status[error] == int(status), f"{where}: {error} as {status}")
                        sent = {
                            header["name"].lower() for header in
                            next(f for f in spec.fixtures if f["error"] == error)["headers"]
                        }
                        for name, field in response.get("headers", {}).items():
                            if field.get("required"):
                                expect(name.lower() in sent, f"{where}: {error} is sent without {name}")
    bodies = [fixture["body"] for fixture in spec.fixtures]
    for name, example in components["examples"].items():
        expect(example["value"] in bodies, f"{where}: the example {name} is no fixture")


def check_document(spec, version, path):
    where = f"{spec.name} {version}"
    document = yaml.safe_load(path.read_text())
    validate(document)
    schemas = document["components"]["schemas"]
    resource = Resource(contents=document, specification=DRAFT202012)
    registry = Registry().with_resource("urn:document", resource)
    is_old = version == "3.0"
    validator = OAS30Validator if is_old else OAS31Validator
    checker = oas30_format_checker if is_old else oas31_format_checker

    @functools.cache
    def validator_of(name):
        reference = {"$ref": f"urn:document{COMPONENTS}{name}"}
        return validator(reference, registry=registry, format_checker=checker)

    def is_valid(name, body):
        return validator_of(name).is_valid(body)

    check_bodies(spec, where, schemas, is_valid)
    check_members(spec, where, schemas)
    check_responses(spec, where, document)
    return document


def check_schema(spec, document, open_document, path):
    where = f"{spec.name} JSON Schema"
    schema = json.loads(path.read_text())
    Draft202012Validator.check_schema(schema)

    registry = Registry().with_resource(schema["$id"], Resource.from_contents(schema))

    @functools.cache
    def validator_of(name):
        return Draft202012Validator({"$ref": f"{schema['$id']}#/$defs/{name}"}, registry=registry)

    def is_valid(name, body):
        return validator_of(name).is_valid(body)

    schemas = document["components"]["schemas"]
    defined = set(open_document["components"]["schemas"])
    expect(set(schema["$defs"]) == defined, f"{where}: it defines other schemas than the document")
    check_bodies(spec, where, schemas, is_valid)
    root = Draft202012Validator(schema)
    for fixture in spec.fixtures:
        expect(root.is_valid(fixture["body"]), f"{where}: it refuses the {fixture['form']} of {fixture['error']}")
        if fixture["form"] == "problem":
            newer = dict(fixture["body"], type="https://example.com/newer")
            expect(root.is_valid(newer), f"{where}: it refuses a newer type with the members of {fixture['error']}")
            broken = dict(fixture["body"], status="none")
            expect(not root.is_valid(broken), f"{where}: it accepts {fixture['error']} without its status")
            untitled = {name: value for name, value in fixture["body"].items() if name != "title"}
            expect(not root.is_valid(untitled), f"{where}: it accepts {fixture['error']} without a title")
    expect(root.is_valid({"type": "about:blank"}), f"{where}: it refuses about:blank")
    expect(not root.is_valid({"title": "Bad Gateway", "status": 502}), f"{where}: it accepts a body without a type")


for folder in map(pathlib.Path, sys.argv[1:]):
    spec = Spec(folder)
    documents = {}
    for version in ["3.0", "3.1", "3.2"]:
        documents[version] = check_document(spec, version, next((folder / version).glob("*.openapi.yaml")))
    check_schema(spec, documents["3.1"], documents["3.2"], next((folder / "3.1").glob("*.schema.json")))
    validate(json.loads(next((folder / "json").glob("*.openapi.json")).read_text()))

for fault in faults:
    print(fault, file=sys.stderr)
print(f"{checks} checks of {len(sys.argv) - 1} specs, {len(faults)} failed")
sys.exit(1 if faults else 0)
