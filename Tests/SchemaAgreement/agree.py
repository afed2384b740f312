"""agree.py ERRORCODES WRITTEN SPEC...: compares what the JSON Schemas and the readers say of specs and project files.

The given specs, those in sound.yaml and those in WRITTEN/sound must pass both, those in broken.yaml must fail both, and so
must those in WRITTEN/broken whose names say a fault of structure. The same holds for the files in WRITTEN/sound-projects and
WRITTEN/broken-projects.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

HEAD = {
    "errorcodes": "errorcodes: 1\n",
    "domain": "domain: shop.orders\n",
    "type-base": "type-base: https://errors.example.com/orders/\n",
    "errors": "errors: { order-lost: { title: Order lost, status: 500 } }\n",
}

# Kinds of values, keys and forms, as far as one place shows what is wrong with it; the rest only the reader sees, as it does
# characters that show nothing (EC0003).
STRUCTURAL = {"EC0101", "EC0102", "EC0103", "EC0107", "EC0108", "EC0109", "EC0110", "EC0201", "EC0402", "EC0403"}


class CoreLoader(yaml.CSafeLoader):
    """Types plain scalars by YAML 1.2's core schema, as the editors do that use a JSON Schema.

    By libyaml, since PyYAML's own parser stops at `int? }`.
    """

    yaml_implicit_resolvers = {}


for tag, pattern in [
    ("null", r"^(~|null|Null|NULL|)$"),
    ("bool", r"^(true|True|TRUE|false|False|FALSE)$"),
    ("int", r"^[-+]?[0-9]+$"),
    ("float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$"),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), None)
CoreLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
CoreLoader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def completed(body):
    """The spec of a case: what it leaves out of the beginning, and an error where it declares none."""
    keys = set(re.findall(r"^([a-z-]+):", body, re.MULTILINE))
    return "".join(line for key, line in HEAD.items() if key not in keys) + body


def cases(name):
    text = pathlib.Path(name).read_text(encoding="utf-8")
    return {key: completed(body) for key, body in yaml.load(text, CoreLoader).items()}


def written(folder, is_wanted):
    """The specs of the tests in a folder that a YAML parser reads, which is not true of every broken one."""
    specs = {}
    for path in sorted(pathlib.Path(folder).glob("*.yaml")):
        if not is_wanted(set(path.name.split(".")[0].split("-")[1:])):
            continue
        try:
            text = path.read_text(encoding="utf-8")
            yaml.load(text, CoreLoader)
        except (UnicodeDecodeError, yaml.YAMLError):
            continue
        specs[str(path)] = text
    return specs


# The specs that the project files of the tests name, of which nothing is to be said.
PROJECT_SPECS = ["orders.errorcodes.yaml", "Sources/App/billing.errorcodes.yaml", "Sources/App/payments.errorcodes.yaml"]


def is_of_structure(faults):
    return faults & STRUCTURAL and "EC0003" not in faults


def spec_command(folder, text):
    path = pathlib.Path(folder, "orders.errorcodes.yaml")
    path.write_text(text, encoding="utf-8")
    return ["validate", str(path)]


def project_command(folder, text):
    for number, name in enumerate(PROJECT_SPECS):
        path = pathlib.Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        head = HEAD | {"type-base": f"type-base: https://errors.example.com/{number}/\nswift: {{ type: Error{number} }}\n"}
        path.write_text("".join(head.values()), encoding="utf-8")
    path = pathlib.Path(folder, "errorcodes.yaml")
    path.write_text(text, encoding="utf-8")
    return ["validate", "--project", str(path)]


def reader_accepts(errorcodes, text, command):
    with tempfile.TemporaryDirectory() as folder:
        arguments = command(folder, text)
        result = subprocess.run([errorcodes, *arguments], capture_output=True, text=True, check=False)
    if result.returncode not in (0, 1):
        sys.exit(f"{errorcodes} ended with {result.returncode}:\n{result.stderr}")
    return result.returncode == 0, result.stderr


def disagreements(errorcodes, sound, broken, command, *options):
    """Prints where the schema and the reader disagree, and gives how often."""
    schema = json.loads(subprocess.run([errorcodes, "schema", *options], capture_output=True, check=True).stdout)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    count = 0
    for expected, texts in [(True, sound), (False, broken)]:
        for name, text in texts.items():
            errors = [error.message for error in validator.iter_errors(yaml.load(text, CoreLoader))]
            accepts, said = reader_accepts(errorcodes, text, command)
            if (not errors) == accepts == expected:
                continue
            count += 1
            print(f"{name}: it should be {'sound' if expected else 'broken'}")
            print(f"  the schema says: {'; '.join(errors)[:300] or 'nothing'}")
            print(f"  the reader says: {said.strip()[:300] or 'nothing'}")
    return count


def main(errorcodes, folder, paths):
    sound = {path: pathlib.Path(path).read_text(encoding="utf-8") for path in paths} | cases("sound.yaml")
    broken = cases("broken.yaml")
    own_sound, own_broken = len(sound), len(broken)
    sound |= written(f"{folder}/sound", lambda faults: True)
    broken |= written(f"{folder}/broken", is_of_structure)
    count = disagreements(errorcodes, sound, broken, spec_command)
    print(f"{len(sound)} sound specs and {len(broken)} broken ones, {count} disagreements")
    if own_broken < 60:
        sys.exit("broken.yaml has lost cases")
    if len(sound) < own_sound + 50 or len(broken) < own_broken + 50:
        sys.exit(f"{folder} has too few of the specs of the tests")
    sound = written(f"{folder}/sound-projects", lambda faults: True)
    broken = written(f"{folder}/broken-projects", is_of_structure)
    project_count = disagreements(errorcodes, sound, broken, project_command, "--project")
    print(f"{len(sound)} sound project files and {len(broken)} broken ones, {project_count} disagreements")
    if len(sound) < 3 or len(broken) < 6:
        sys.exit(f"{folder} has too few of the project files of the tests")
    sys.exit(1 if count + project_count else 0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
