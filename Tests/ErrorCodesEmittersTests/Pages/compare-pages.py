"""Compares the files of hostile specs with those of a harmless one, whose texts are a token: compare-pages.py DIR TOKEN

DIR has a folder `harmless`, a folder for each payload, and `payloads.json`, which maps the names of these folders to the
payloads. A hostile file has to have the structure of the harmless one, element by element, and each text of it has to be the
harmless one with the payload in place of the token. Prints what differs; ends with 1 if anything does.
"""

import json
import pathlib
import subprocess
import sys

import html5lib


def elements(node):
    """The tree of a parsed page: names, attributes and texts."""
    children = [elements(child) for child in node]
    return (str(node.tag), dict(node.attrib), node.text or "", children, node.tail or "")


def html(text):
    return elements(html5lib.parse(text, namespaceHTMLElements=False))


def markdown(text):
    command = ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough"]
    return html(subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout)


READERS = {".html": html, ".md": markdown, ".json": json.loads}


def is_same_text(harmless, hostile, token, payload):
    """With single spaces: browsers show no others. A body is JSON, in which the payload is escaped."""
    shown = " ".join(hostile.split())
    quoted = json.dumps(payload, ensure_ascii=False)[1:-1]
    return any(" ".join(harmless.replace(token, form).split()) == shown for form in (payload, quoted))


def differences(harmless, hostile, token, payload, place=""):
    if type(harmless) is not type(hostile):
        yield f"{place}: {hostile!r} in place of {harmless!r}"
    elif isinstance(harmless, str):
        if not is_same_text(harmless, hostile, token, payload):
            yield f"{place}: {hostile!r} in place of {harmless!r}"
    elif isinstance(harmless, (list, tuple)):
        if len(harmless) != len(hostile):
            yield f"{place}: {len(hostile)} parts in place of {len(harmless)}"
        for number, pair in enumerate(zip(harmless, hostile)):
            yield from differences(*pair, token, payload, f"{place}/{number}")
    elif isinstance(harmless, dict):
        names = {name.replace(token, payload) for name in harmless}
        if names != set(hostile):
            yield f"{place}: the members {sorted(hostile)} in place of {sorted(names)}"
            return
        for name, value in harmless.items():
            yield from differences(value, hostile[name.replace(token, payload)], token, payload, f"{place}/{name}")
    elif harmless != hostile:
        yield f"{place}: {hostile!r} in place of {harmless!r}"


def main(folder, token):
    folder = pathlib.Path(folder)
    payloads = json.loads((folder / "payloads.json").read_text())
    files = [path for path in sorted((folder / "harmless").iterdir()) if path.suffix in READERS]
    harmless = {path.name: READERS[path.suffix](path.read_text()) for path in files}
    assert any(token in path.read_text() for path in files), "no file has the token"
    failures = 0
    for name, payload in payloads.items():
        for file, tree in harmless.items():
            path = folder / name / file
            for difference in differences(tree, READERS[path.suffix](path.read_text()), token, payload):
                print(f"{payload!r} in {file}{difference}")
                failures += 1
    print(f"{len(payloads)} payloads, {len(harmless)} files each, {failures} differences")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
