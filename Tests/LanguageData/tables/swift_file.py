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


def license_text():
    """The license of the data, as Babel has it."""
    return "".join(line.rstrip() + "\n" for line in LICENSE.read_text().strip().splitlines())


def table_file(license_path, kind, *tables):
    """An enum or an extension with a property for each table: its name, a comment, and the lines."""
    head = [
        f"// Made from the data of CLDR {get_global('cldr')['version']} by Tests/LanguageData/run --record. Do not edit.",
        "//",
        "// Copyright \u00a9 2004-2025 Unicode, Inc.",
        "// SPDX-License-Identifier: Unicode-3.0",
        f"// The license is in {license_path}.",
    ]
    properties = [
        "\n".join([
            *(f"    /// {line}" for line in textwrap.wrap(comment, 112)),
            f'    static let {name}: StaticString = """',
            *(f"        {escaped(line)}" for line in lines),
            '        """',
        ])
        for name, comment, lines in tables
    ]
    return "\n".join([*head, "", f"extension {kind} {{", "\n\n".join(properties), "}", ""])
