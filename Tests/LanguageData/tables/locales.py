"""Babel's locales, and which of them need a row in a table where a locale falls back to its parent."""

import functools

from babel import localedata
from babel.core import get_global

LIKELY = get_global("likely_subtags")
PARENTS = dict(get_global("parent_exceptions"))
ROOT = "root"


def _resolved(self, key):
    """Babel's own method also writes what an alias stands for into dictionaries that a locale shares with its parents,
    so that the next child of the same parent finds the first one's data."""
    value = self._data[key]
    if isinstance(value, localedata.Alias):
        value = value.resolve(self.base)
    if isinstance(value, tuple):
        alias, others = value
        value = alias.resolve(self.base).copy()
        localedata.merge(value, others)
    if isinstance(value, dict):
        value = localedata.LocaleDataDict(value, base=self.base)
    return value


localedata.LocaleDataDict.__getitem__ = _resolved


def names():
    """All locales of Babel but for variants such as en_US_POSIX."""
    found = [name for name in localedata.locale_identifiers() if not any(len(part) > 4 for part in name.split("_"))]
    return sorted(found, key=lambda name: (name.count("_"), name))


def languages():
    return sorted({name.split("_")[0] for name in names()})


@functools.cache
def data(name):
    """A locale's data, its aliases resolved as they are read."""
    return localedata.LocaleDataDict(localedata.load(name))


def likely_script(language, region=None):
    """The script that a language is written in, in a region where one is given; None where CLDR does not say."""
    full = (region and LIKELY.get(f"{language}_{region}")) or LIKELY.get(language)
    return full.split("_")[1] if full else None


def parent(name):
    """CLDR's parent locale: an exception, or the name without its last part unless that would change the script."""
    if name in PARENTS:
        return PARENTS[name]
    parts = name.split("_")
    if len(parts) == 1:
        return ROOT
    if len(parts) == 2 and len(parts[1]) == 4 and likely_script(parts[0]) not in (None, parts[1]):
        return ROOT
    return "_".join(parts[:-1])


def key(name):
    """The name as the tables spell it: with a script only where language and region imply another one."""
    parts = name.split("_")
    if len(parts) > 1 and len(parts[1]) == 4:
        region = parts[2] if len(parts) > 2 else None
        if parts[1] == likely_script(parts[0]) == likely_script(parts[0], region):
            del parts[1]
    return "-".join(parts).lower()


def rows(values, root=None):
    """Lines `KEYS = VALUE`, the locales of one value together, without those whose nearest ancestor has the value."""
    emitted = {}

    def inherited(name):
        name = parent(name)
        while name != ROOT:
            if name in emitted:
                return emitted[name]
            name = parent(name)
        return root

    # A parent may sort behind its child: en_001 before en_150, but pt_AO before pt_PT.
    def depth(name):
        steps = 0
        while name != ROOT:
            name, steps = parent(name), steps + 1
        return steps

    for name in sorted(values, key=lambda name: (depth(name), name)):
        if values[name] != inherited(name):
            emitted[name] = values[name]
    keyed = {key(name): value for name, value in emitted.items()}
    if len(keyed) != len(emitted):
        raise ValueError("two locales have the same key")
    return grouped(keyed)


def grouped(keyed):
    """A line for each value, `KEYS = VALUE`, in the order of the keys."""
    groups = {}
    for name, value in keyed.items():
        groups.setdefault(value, []).append(name)
    return [f"{' '.join(keys)} = {value}" for keys, value in sorted((sorted(k), v) for v, k in groups.items())]
