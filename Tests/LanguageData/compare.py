"""Compares what the runtime makes of the tables with what Babel makes of the same data: compare.py EXECUTABLE"""

import datetime
import subprocess
import sys
from decimal import Decimal

from babel import Locale
from babel.dates import format_date, format_time, get_datetime_format
from babel.numbers import format_decimal
from babel.units import format_unit

from tables import dates, durations, locales, number_symbols

INTEGERS = [0, 1, 2, 3, 5, 6, 7, 11, 19, 20, 21, 22, 100, 101, 102, 111, 1_000, 1_000_000, -1_234_567]
REGIONAL_INTEGERS = [0, 1, 2, 21, 1_000, -1_234_567]
FRACTIONS = ["0.1", "0.5", "1.5", "2.0", "10.25", "-1234.5678"]
INSTANTS = [datetime.datetime(2026, 1, 31, 8, 5), datetime.datetime(2025, 9, 1, 0, 30),
            datetime.datetime(1999, 12, 9, 12, 59), datetime.datetime(2026, 5, 10, 23, 7)]
DURATIONS = [(0, 0, 0, 30), (0, 1, 30, 0), (2, 1, 1, 5), (5, 0, 11, 0)]


def digits(text, name):
    """Babel knows the separators of the numbering systems but not their digits."""
    zero = number_symbols.zero(name)
    return "".join(chr(ord(zero) + int(c)) if c.isascii() and c.isdigit() else c for c in text)


def number(value, name, locale):
    """Babel knows no minimum of digits before the first separator, and writes every minus sign as a hyphen.

    The separators of a numbering system without its own are those of the Latin one.
    """
    group = locale.decimal_formats[None].grouping[0]
    few = len(str(abs(int(value)))) < group + number_symbols.minimum_grouping(name)
    system = locale.default_numbering_system
    if "group" not in locale.number_symbols[system]:
        system = "latn"
    text = format_decimal(value, locale=locale, numbering_system=system, group_separator=not few)
    return digits(text, name).replace("-", number_symbols.symbols(name)[1]["minusSign"])


def day(instant, name, locale):
    if not dates.has_dates(name):
        return instant.strftime("%Y-%m-%d")
    month = locale.months["format"]["abbreviated"][instant.month]
    return digits(format_date(instant, "medium", locale), name).replace(digits(month, name), month)


def date(instant, name, locale):
    if not dates.has_dates(name):
        return instant.strftime("%Y-%m-%dT%H:%M:%SZ")
    time = digits(format_time(instant, "short", locale=locale), name)
    whole = get_datetime_format("medium", locale=locale).replace("'", "")
    return whole.replace("{0}", time + " UTC").replace("{1}", day(instant, name, locale))


def duration(parts, name, locale):
    """Babel knows no inheritance from one style of lists to another."""
    texts = [unit(count, of, name, locale) for count, of in zip(parts, durations.UNITS) if count]
    two, start, middle, end = durations.separators(name).split("|")[:4]
    if len(texts) <= 2:
        return two.join(texts)
    return texts[0] + start + middle.join(texts[1:-1]) + end + texts[-1]


def unit(count, of, name, locale):
    """Where a unit has no form for a category, CLDR takes that for others, and Babel a longer unit in the plural."""
    forms = locale._data["unit_patterns"][f"duration-{of}"]["short"]
    if locale.plural_form(count) in forms:
        text = format_unit(count, f"duration-{of}", "short", locale=locale, numbering_system="default")
    else:
        text = forms["other"].replace("{0}", str(count))
    return digits(text, name)


def answers(name):
    locale = Locale.parse(name)
    for value in INTEGERS if "_" not in name else REGIONAL_INTEGERS:
        yield f"plural-of-integer {{}} {value}", locale.plural_form(value)
        yield f"integer {{}} {value}", number(value, name, locale)
    for value in FRACTIONS if "_" not in name else FRACTIONS[-2:]:
        shown = round(Decimal(value), 3).normalize()
        shown = shown if shown.as_tuple().exponent < 0 else int(shown)
        yield f"plural-of-fraction {{}} {value}", locale.plural_form(shown)
        yield f"fraction {{}} {value}", number(Decimal(value), name, locale)
    for instant in INSTANTS if "_" not in name else INSTANTS[:2]:
        seconds = int(instant.replace(tzinfo=datetime.timezone.utc).timestamp())
        yield f"date {{}} {seconds}", date(instant, name, locale)
        yield f"day {{}} {seconds}", day(instant, name, locale)
    for parts in DURATIONS if "_" not in name else DURATIONS[-2:]:
        days, hours, minutes, seconds = parts
        yield f"duration {{}} {((days * 24 + hours) * 60 + minutes) * 60 + seconds}", duration(parts, name, locale)
    is_right_to_left = locale.character_order == "right-to-left"
    yield "direction {} 0", "right-to-left" if is_right_to_left else "left-to-right"


def tags(name):
    """A locale's name as a tag, and the tag without its script where the region implies it."""
    parts = name.split("_")
    yield "-".join(parts)
    if len(parts) == 3 and locales.likely_script(parts[0], parts[2]) == parts[1]:
        yield f"{parts[0]}-{parts[2]}".upper()


def main(executable):
    expected = []
    for name in locales.names():
        found = list(answers(name))
        for tag in tags(name):
            expected += [(question.format(tag), answer) for question, answer in found]
    questions = "".join(question + "\n" for question, _ in expected)
    given = subprocess.run([executable], input=questions, capture_output=True, text=True, check=True).stdout
    given = given.split("\n")[:-1]
    if len(given) != len(expected):
        sys.exit(f"{len(expected)} questions were asked, {len(given)} answered.")
    wrong = [(question, answer, text) for (question, answer), text in zip(expected, given) if answer != text]
    for question, answer, text in wrong[:50]:
        print(f"{question}: {text!a} ({text}), where Babel has {answer!a} ({answer})", file=sys.stderr)
    if wrong:
        sys.exit(f"{len(wrong)} of {len(expected)} answers differ from Babel's.")
    print(f"{len(expected)} answers for {len(locales.names())} locales are those of Babel.")


if __name__ == "__main__":
    main(sys.argv[1])
