"""Patterns of medium dates with short times, months and day periods."""

import datetime
import re

from babel.dates import format_time

from . import locales
from .locales import data, names

FIELDS = {"y", "M", "MM", "MMM", "d", "dd", "H", "HH", "h", "hh", "m", "mm", "a", "B"}
QUOTED = re.compile(r"('[^']*')")
FIELD = re.compile(r"([A-Za-z])\1*")
ROOT_MONTHS = "M01"


def has_dates(name):
    """Whether CLDR has dates for the language: without them the months are M01, M02."""
    return "MMM" not in fields(pattern(name)) or months(name).split("|")[0] != ROOT_MONTHS


def pattern(name):
    """Date and time in the notation of UTS 35, part 4, section 8, the date in brackets and the time followed by UTC."""
    locale = data(name)
    joined = locale["datetime_formats"]["medium"]
    time = locale["time_formats"]["short"].pattern + " 'UTC'"
    date = locale["date_formats"]["medium"].pattern
    if "G" in fields(date):
        date = date.replace("G", f"'{locale['eras']['abbreviated'][1]}'")
    if {*"[]"} & {*(joined + time + date)} or date != date.strip():
        raise ValueError(f"{name}: its date cannot be put in brackets: {date}")
    whole = joined.replace("{0}", time).replace("{1}", f"[{date}]")
    if not set(fields(whole)) <= FIELDS or "''" in whole or whole != whole.strip():
        raise ValueError(f"{name}: its pattern does not fit the table: {whole}")
    return whole


def fields(pattern):
    return [match.group(0) for match in FIELD.finditer(QUOTED.sub("", pattern))]


def months(name):
    found = data(name)["months"]["format"]["abbreviated"]
    return "|".join(found[month] for month in range(1, 13))


def day_periods(name):
    """`0 AM|12 PM`: the hours from which a period is in use."""
    if "B" in fields(pattern(name)):
        periods = [format_time(datetime.time(hour, 30), "B", locale=name) for hour in range(24)]
        starts = [hour for hour in range(24) if hour == 0 or periods[hour] != periods[hour - 1]]
        return "|".join(f"{hour} {periods[hour]}" for hour in starts)
    halves = data(name)["day_periods"]["format"]["abbreviated"]
    return f"0 {halves['am']}|12 {halves['pm']}"


def dated_names():
    return [name for name in names() if has_dates(name)]


def pattern_lines():
    return locales.rows({name: pattern(name) for name in dated_names()})


def month_lines():
    return locales.rows({name: months(name) for name in dated_names() if "MMM" in fields(pattern(name))})


def day_period_lines():
    return locales.rows({name: day_periods(name) for name in dated_names() if {"a", "B"} & {*fields(pattern(name))}})
