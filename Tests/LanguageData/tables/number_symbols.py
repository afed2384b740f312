"""Separators, signs, digits and grouping of numbers."""

from . import locales
from .locales import data, names

# The zeros of the numbering systems that are some locale's default. Their digits follow each other.
ZEROS = {
    "latn": "0", "adlm": "\U0001E950", "arab": "\u0660", "arabext": "\u06F0", "beng": "\u09E6", "cakm": "\U00011136",
    "deva": "\u0966", "hmnp": "\U0001E140", "mtei": "\uABF0", "mymr": "\u1040", "nkoo": "\u07C0", "olck": "\u1C50",
    "tibt": "\u0F20",
}

# CLDR's minimumGroupingDigits where it is not inherited, which Babel does not carry: with 2, 1234 has no separator.
MINIMUM_GROUPING_DIGITS = {
    "be": 2, "bg": 2, "es": 2, "es_419": 1, "et": 2, "hu": 2, "hy": 2, "ia": 2, "ie": 2, "it": 2, "ka": 2, "lv": 2,
    "pl": 2, "pt_AO": 1, "pt_PT": 2, "ru_UA": 2, "sl": 2, "sq": 2,
}

ROOT = ". , - 0 3 3 1 ∞ NaN"


def minimum_grouping(name):
    while name != locales.ROOT:
        if name in MINIMUM_GROUPING_DIGITS:
            return MINIMUM_GROUPING_DIGITS[name]
        name = locales.parent(name)
    return 1


def symbols(name):
    """The symbols of the default numbering system, and for what it lacks those of the Latin one (CLDR's root)."""
    locale = data(name)
    system = locale["default_numbering_system"]
    return system, {**locale["number_symbols"]["latn"], **locale["number_symbols"][system]}


def zero(name):
    return ZEROS[symbols(name)[0]]


def row(name):
    _, found = symbols(name)
    pattern = data(name)["decimal_formats"][None]
    digit = zero(name)
    if chr(ord(digit) + 9).encode()[:-1] != digit.encode()[:-1] or pattern.frac_prec != (0, 3):
        raise ValueError(f"{name}: its numbers do not fit the table")
    fields = [found["decimal"], found["group"], found["minusSign"], digit, *map(str, pattern.grouping),
              str(minimum_grouping(name)), found["infinity"], found["nan"]]
    if any(not field or " " in field for field in fields):
        raise ValueError(f"{name}: a field is empty or has a blank: {fields}")
    return " ".join(fields)


def lines():
    return locales.rows({name: row(name) for name in names()}, root=ROOT)
