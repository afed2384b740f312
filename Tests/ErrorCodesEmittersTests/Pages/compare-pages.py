"""Compares the files of hostile specs with those of a harmless one, whose texts are a token: compare-pages.py DIR TOKEN

DIR has a folder `harmless`, a folder for each payload, and `payloads.json`, which maps the names of these folders to the
payloads. A hostile file has to have the structure of the harmless one, element by element, and each text of it has to be the
harmless one with the payload in place of the token. Prints what differs; ends with 1 if anything does.
"""

import functools
import html.parser
import json
import pathlib
import subprocess
import sys


class Page(html.parser.HTMLParser):
    """The elements of a page with their attributes, and the texts between them, in order."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.parts = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        assert len(set(names)) == len(names), f"<{tag}> has an attribute twice"
        self.parts.append(["<" + tag, {name: value or "" for name, value in attributes}])

    def handle_endtag(self, tag):
        self.parts.append(["</" + tag])

    def handle_data(self, text):
        self.parts.append(["text", text])

    def handle_comment(self, text):
        self.parts.append(["<!--", text])

    def handle_decl(self, text):
        self.parts.append(["<!", text])

    def handle_pi(self, text):
        self.parts.append(["<?", text])

    def unknown_decl(self, text):
        self.parts.append(["<![", text])


def page(text):
    return Page(text).parts


@functools.cache
def markdown(text):
    command = ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough"]
    return page(subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout)


def document(text):
    """A document of JSON, the descriptions of a schema as what readers of Markdown make of them."""
    tree = json.loads(text)
    return rendered(tree) if "$schema" in tree else tree


def rendered(tree):
    if isinstance(tree, list):
        return [rendered(element) for element in tree]
    if not isinstance(tree, dict):
        return tree
    return {
        name: markdown(value) if name == "description" and isinstance(value, str) else rendered(value)
        for name, value in tree.items()
    }


READERS = {".html": page, ".md": markdown, ".json": document}


def is_same_text(harmless, hostile, token, payload):
    """With single spaces: browsers show no others. A body is JSON, and so is an example, in which the payload is escaped."""
    shown = " ".join(hostile.split())
    quoted = json.dumps(payload, ensure_ascii=False)
    forms = [
        harmless.replace(token, payload),
        harmless.replace(token, quoted[1:-1]),
        harmless.replace(f'"{token}"', quoted).replace(token, payload),
    ]
    return any(" ".join(form.split()) == shown for form in forms)


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
