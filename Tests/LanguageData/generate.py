"""Writes the language tables below a folder, where they lie as they do below Sources."""

import pathlib
import sys

from tables import dates, durations, language_names, number_symbols, plural_rules
from tables.swift_file import license_text, table_file

MESSAGES = "ErrorCodesMessages/Languages/Tables"
ADVICE = "ErrorCodesAuthoring/Advice"
LICENSE = f"{MESSAGES}/LICENSE-Unicode.txt"


def files():
    yield LICENSE, license_text()
    for path, kind, *tables in swift_files():
        yield path, table_file(f"Sources/{LICENSE}", kind, *tables)


def swift_files():
    yield (
        f"{MESSAGES}/PluralRules+Table.swift", "PluralRules",
        (
            "table",
            "The rules of each language as `CATEGORY:RULE`, in the notation of UTS 35, part 3, section 5, `&` for `and`, "
            "`|` for `or`.",
            plural_rules.rule_lines(),
        ),
    )
    yield (
        f"{MESSAGES}/LocaleID+Tables.swift", "LocaleID",
        ("aliases", "Codes that are out of use, and what stands for them.", language_names.alias_lines()),
        (
            "parents", "Locales whose parent is not what remains without their last subtag.",
            language_names.parent_lines(),
        ),
        (
            "scripts", "The script that a language is written in, and that of a region where it is another one.",
            language_names.script_lines(),
        ),
        (
            "severalScripts", "The languages that are written in another script in some regions.",
            language_names.several_script_lines(),
        ),
        ("rightToLeftScripts", "The scripts that run from right to left.", language_names.direction_lines()),
    )
    yield (
        f"{MESSAGES}/NumberSymbols+Table.swift", "NumberSymbols",
        (
            "table",
            "`DECIMAL GROUP MINUS ZERO PRIMARY SECONDARY MINIMUM INFINITY NAN`: separators, the sign, the first of ten "
            "digits, the sizes of the last group and of the others, how many digits there must be before the first "
            "separator.",
            number_symbols.lines(),
        ),
    )
    yield (
        f"{MESSAGES}/DateFormat+Tables.swift", "DateFormat",
        (
            "patternTable", "Patterns of medium dates, in brackets, with short times, in the notation of UTS 35, part 4, section 8.",
            dates.pattern_lines(),
        ),
        ("monthTable", "The abbreviated months, where a pattern has them.", dates.month_lines()),
        (
            "dayPeriodTable", "The hours from which a period of the day is in use, where a pattern has them.",
            dates.day_period_lines(),
        ),
    )
    yield (
        f"{MESSAGES}/DurationFormat+Tables.swift", "DurationFormat",
        (
            "unitTable", "The short day, hour, minute and second by plural category: `one={0} day;other={0} days|…`.",
            durations.unit_lines(),
        ),
        (
            "separatorTable",
            "The separators between units: of two; of more, after the first, between the middle ones, before the last.",
            durations.separator_lines(),
        ),
    )
    yield (
        f"{ADVICE}/PluralCategories+Table.swift", "PluralCategories",
        (
            "table", "The categories that the integers of a language have, and after `/` those that only fractions have.",
            plural_rules.category_lines(),
        ),
    )


def main(folder):
    for path, text in files():
        file = pathlib.Path(folder, path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


if __name__ == "__main__":
    main(sys.argv[1])
