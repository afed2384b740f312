"""Short units of time, and how they are joined."""

from . import locales
from .locales import data, names

UNITS = ["day", "hour", "minute", "second"]
STYLES = ["unit-short", "standard"]
PARTS = ["2", "start", "middle", "end"]


def units(name):
    return "|".join(unit(name, of) for of in UNITS)


def unit(name, of):
    """`one={0} day;other={0} days`: the categories that differ from other, then other."""
    short = data(name)["unit_patterns"][f"duration-{of}"]["short"]
    patterns = {tag: text for tag, text in short.items() if tag != "per"}
    other = patterns.pop("other")
    if any(mark in text for text in patterns.values() for mark in "|;="):
        raise ValueError(f"{name}: a unit has a separator of the table")
    return ";".join([*(f"{tag}={text}" for tag, text in patterns.items() if text != other), f"other={other}"])


def separator(name, part):
    """What stands between two units, by CLDR's inheritance: that of short units, or else of any list."""
    for style in STYLES:
        text = data(name)["list_patterns"].get(style, {}).get(part)
        if text:
            head, middle, tail = text.partition("{1}")
            if not head.startswith("{0}") or tail or "|" in text:
                raise ValueError(f"{name}: its lists do not fit the table: {text}")
            return head.removeprefix("{0}")
    return ", "


def separators(name):
    return "".join(separator(name, part) + "|" for part in PARTS)


def unit_lines():
    return locales.rows({name: units(name) for name in names()})


def separator_lines():
    return locales.rows({name: separators(name) for name in names()}, root=", |, |, |, |")
