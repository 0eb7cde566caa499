"""Dates printed in every form of four languages: read right, or left alone, never read wrong."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.detection.date_arithmetic import resolve
from archive.detection.date_words import date_words
from archive.vocabulary.names import fold

MONTHS = {
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "es": [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    "ar": [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
    "ma": ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"],
    "dz": ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
}
DAYS = {
    "fr": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "es": ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    "ar": ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
}
DAYS["ma"] = DAYS["dz"] = DAYS["ar"]
INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

FULL = {
    "fr": ("{w} {d} {m} {y}", "le {d} {m} {y}", "{d} {m} {y}"),
    "en": ("{w}, {m} {d}, {y}", "{m} {d}, {y}", "{d} {m} {y}", "{w} {d} {m} {y}"),
    "es": ("{w} {d} de {m} de {y}", "el {d} de {m} de {y}", "{w}, {d} de {m} de {y}"),
    "ar": ("{w} {d} {m} {y}", "{d} {m} {y}", "يوم {w} {d} {m} {y}"),
    "ma": ("{w} {d} {m} {y}", "{d} {m} {y}"),
    "dz": ("{w} {d} {m} {y}", "{d} {m} {y}"),
}
YEARLESS = {
    "fr": ("le {d} {m}", "{w} {d} {m}"),
    "en": ("on {m} {d}", "{w}, {m} {d}"),
    "es": ("el {d} de {m}", "el {w} {d} de {m}"),
    "ar": ("{d} {m}", "يوم {w} {d} {m}"),
}
days = st.dates(date(1960, 1, 1), date(2049, 12, 31))


def _printed(form: str, language: str, day: date) -> str:
    return form.format(w=DAYS[language][day.weekday()], d=day.day, m=MONTHS[language][day.month - 1], y=day.year)


@settings(max_examples=60, deadline=None)
@given(days, st.sampled_from([(language, form) for language, forms in FULL.items() for form in forms]), st.booleans())
def test_a_full_date_is_read_right(day: date, chosen: tuple[str, str], indic: bool) -> None:
    language, form = chosen
    printed = _printed(form, language, day)
    folded = fold(printed.translate(INDIC) if indic and language == "ar" else printed)
    assert [word.full_day for word in date_words(folded, 0, len(folded))] == [day], printed


@settings(max_examples=40, deadline=None)
@given(days, st.sampled_from(["{d:02}/{m:02}/{y}", "{d}.{m}.{y}", "{y}-{m:02}-{d:02}", "{y}/{m}/{d}"]), st.booleans())
def test_a_date_in_figures_is_read_right_or_doubted(day: date, form: str, indic: bool) -> None:
    printed = form.format(d=day.day, m=day.month, y=day.year)
    folded = fold(printed.translate(INDIC) if indic else printed)
    (word,) = date_words(folded, 0, len(folded))
    assert word.full_day == day or word.doubtful


@settings(max_examples=30, deadline=None)
@given(days)
def test_a_weekday_settles_which_figure_is_the_month(day: date) -> None:
    folded = fold(f"{DAYS['fr'][day.weekday()]} {day:%d/%m/%Y}")
    (word,) = date_words(folded, 0, len(folded))
    assert word.full_day == day or word.doubtful


@settings(max_examples=40, deadline=None)
@given(days, st.integers(-120, 120), st.sampled_from([(lang, f) for lang, forms in YEARLESS.items() for f in forms]))
def test_a_day_without_a_year_is_the_one_nearest_the_day_of_writing(
    anchor: date, distance: int, chosen: tuple[str, str]
) -> None:
    day = anchor + timedelta(days=distance)
    folded = fold(_printed(chosen[1], chosen[0], day))
    (word,) = date_words(folded, 0, len(folded))
    value = resolve(word, anchor, None, ahead=distance > 0)
    assert value is None or value.exact_day == day or (day.month, day.day) == (2, 29)


@settings(max_examples=30, deadline=None)
@given(days, st.integers(0, 6), st.sampled_from(["fr", "en", "es", "ar"]))
def test_a_weekday_is_the_last_or_the_next_one(anchor: date, back: int, language: str) -> None:
    day = anchor - timedelta(days=back)
    folded = fold(DAYS[language][day.weekday()])
    (word,) = date_words(folded, 0, len(folded))
    value = resolve(word, anchor, None, ahead=False)
    assert value is not None
    assert value.exact_day == day


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("avant-hier", -2),
        ("hier soir", -1),
        ("أمس الأول", -2),
        ("أول أمس", -2),
        ("أول من أمس", -2),
        ("ظهر اليوم", 0),
        ("anteayer", -2),
        ("esta mañana", 0),
        ("the day before yesterday", -2),
        ("last night", -1),
        ("غدا", 1),
    ],
)
def test_days_are_counted_from_the_day_of_writing(text: str, offset: int) -> None:
    folded = fold(text)
    (word,) = date_words(folded, 0, len(folded))
    assert word.offset == offset
