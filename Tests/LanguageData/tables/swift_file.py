"""Swift files that hold a table as text."""

import pathlib
import textwrap

import babel
from babel.core import get_global

LICENSE = pathlib.Path(babel.__file__).parent / "locale-data" / "LICENSE.unicode"


def escaped(text):
    """A line of a string literal; what does not show, and what changes direction, is written as an escape."""
    return "".join(character if _is_plain(character) else f"\\u{{{ord(character):X}}}" for character in text)


def _is_plain(character):
    if character in '"\\':
        return False
    return character == " " or (character.isprintable() and not character.isspace())


def table_file(kind, name, comment, lines):
    """An enum or an extension with the table as its one property."""
    head = [
        f"// Made from the data of CLDR {get_global('cldr')['version']} by Tests/LanguageData/run --record. Do not edit.",
        "//",
        *(("// " + line).rstrip() for line in LICENSE.read_text().strip().splitlines()),
    ]
    documentation = textwrap.wrap(comment, 112)
    body = [
        f"extension {kind} {{",
        *(f"    /// {line}" for line in documentation),
        f'    static let {name}: StaticString = """',
        *(f"        {escaped(line)}" for line in lines),
        '        """',
        "}",
    ]
    return "\n".join([*head, "", *body, ""])
