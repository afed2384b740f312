"""Plural rules, in CLDR's own notation without its blanks."""

from babel.core import get_global
from babel.plural import PluralRule

from . import locales
from .locales import data, key, names

CATEGORIES = ["zero", "one", "two", "few", "many", "other"]

# Languages with rules in CLDR's plurals.xml but without a locale, which Babel therefore does not carry.
WITHOUT_LOCALE = {
    "ars": data("ar")["plural_form"],
    "guw": PluralRule({"one": "n in 0..1"}),
    "nah": PluralRule({"one": "n in 1"}),
    "smi": PluralRule({"one": "n in 1", "two": "n in 2"}),
    "sgs": PluralRule({
        "one": "n mod 10 in 1 and n mod 100 not in 11",
        "two": "n in 2",
        "few": "n not in 2 and n mod 10 in 2..9 and n mod 100 not in 11..19",
        "many": "f not in 0",
    }),
}

# Numbers that show every category which a language has for integers.
INTEGERS = [*range(2_000), *range(2_000, 200_001, 1_000), *range(300_000, 4_000_001, 100_000)]


def plural_forms():
    """The rules by language, and by locale where a region has rules of its own."""
    forms = {name: data(name).get("plural_form") for name in names() if not any(len(p) == 4 for p in name.split("_"))}
    return forms | WITHOUT_LOCALE


def compact(rule):
    """`v in 0 and i mod 10 not in 2..4 or f in 1` as `v=0&i%10!=2..4|f=1`.

    The operand e, the exponent of a compact number such as 1.2M, is zero always: no such number is written here.
    """
    alternatives = []
    for alternative in rule.split(" or "):
        conditions = [condition.replace(" mod ", "%").replace(" not in ", "!=").replace(" in ", "=")
                      for condition in alternative.split(" and ")]
        if "e!=0..5" not in conditions:
            alternatives.append("&".join(condition for condition in conditions if condition != "e=0"))
    return "|".join(alternatives)


def text(form):
    """`one:n=1 few:n=2..4`; empty for a language without plural forms."""
    rules = form.rules if hasattr(form, "rules") else {}
    return " ".join(f"{tag}:{compact(rules[tag])}" for tag in CATEGORIES if tag in rules)


def rule_lines():
    return locales.rows({name: text(form) for name, form in plural_forms().items()}, root="")


def category_lines():
    """`KEYS = CATEGORIES-OF-INTEGERS / FURTHER-CATEGORIES`, by language, with the codes that are out of use."""
    values = {name: categories(form) for name, form in plural_forms().items() if "_" not in name}
    for old, new in get_global("language_aliases").items():
        language = new.split("_")[0]
        if language in values:
            values.setdefault(old, values[language])
    return locales.grouped({key(name): value for name, value in values.items() if value != "other /"})


def categories(form):
    if not hasattr(form, "rules"):
        return "other /"
    integral = {form(number) for number in INTEGERS}
    further = ({*form.rules, "other"}) - integral
    return f"{' '.join(c for c in CATEGORIES if c in integral)} / " \
           f"{' '.join(c for c in CATEGORIES if c in further)}".rstrip()
