"""Aliases, parents and scripts of languages."""

from babel.core import get_global

from . import locales
from .locales import LIKELY, PARENTS, key, likely_script

# The scripts that run from right to left, of those that CLDR gives a language.
RIGHT_TO_LEFT = set(
    "Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo "
    "Orkh Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc Thaa Yezi".split()
)


def alias_lines():
    """Old and three-letter codes of the languages that CLDR has data for."""
    known = set(locales.languages())
    groups = {}
    for old, new in get_global("language_aliases").items():
        if new.split("_")[0] in known and old not in known:
            groups.setdefault(key(new), []).append(key(old))
    return [f"{' '.join(sorted(old))} = {new}" for new, old in sorted(groups.items())]


def parent_lines():
    groups = {}
    for name, parent in PARENTS.items():
        if parent != name.rsplit("_", 1)[0]:
            groups.setdefault(key(parent), []).append(key(name))
    return [f"{' '.join(sorted(children))} = {parent}" for parent, children in sorted(groups.items())]


def script_lines():
    """The script of a language, and of a language in a region where it is another one."""
    chosen = set(locales.languages())
    regional = {}
    for name, full in LIKELY.items():
        parts = name.split("_")
        if parts[0] == "und":
            continue
        language, script = parts[0], full.split("_")[1]
        if len(parts) == 1 and script in RIGHT_TO_LEFT:
            chosen.add(language)
        if len(parts) == 2 and len(parts[1]) in (2, 3) and parts[1].upper() == parts[1]:
            if likely_script(language) not in (None, script):
                chosen.add(language)
                regional[name] = script
    groups = {}
    for language in chosen:
        groups.setdefault(likely_script(language), []).append(key(language))
    for name, script in regional.items():
        groups.setdefault(script, []).append(key(name))
    groups.pop(None, None)
    return [f"{' '.join(sorted(keys))} = {script.lower()}" for script, keys in sorted(groups.items())]


def several_script_lines():
    """The languages that a region may have in another script."""
    languages = {name.split("_")[0] for name, full in LIKELY.items()
                 if not name.startswith("und") and len(name.split("_")) == 2 and len(name.split("_")[1]) in (2, 3)
                 and likely_script(name.split("_")[0]) not in (None, full.split("_")[1])}
    return [f"{' '.join(sorted(languages))} ="]


def direction_lines():
    return [" ".join(sorted(script.lower() for script in RIGHT_TO_LEFT))]
