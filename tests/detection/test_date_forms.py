"""Dates printed in every form of four languages: read right, or left alone, never read wrong."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hijridate import Gregorian
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.detection.date_arithmetic import resolve
from archive.detection.date_words import date_words
from archive.detection.lexicons.dates import HIJRI_MONTHS
from archive.detection.printed_dates import Shape
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


HIJRI_NAMES = {number: name for name, number in reversed(HIJRI_MONTHS.items())}
"""The first spelling of each month."""


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1960, 1, 1), date(2049, 12, 31)), st.integers(-1, 1), st.booleans())
def test_a_day_of_the_islamic_calendar_is_ours_give_or_take_one(day: date, shift: int, named: bool) -> None:
    """Where the moon was seen a day earlier or later, the weekday says so."""
    hijri = Gregorian.fromdate(day + timedelta(days=shift)).to_hijri()
    weekday = f"{DAYS['ar'][day.weekday()]} " if named else ""
    folded = fold(f"{weekday}{hijri.day} {HIJRI_NAMES[hijri.month]} {hijri.year} هـ")
    (word,) = date_words(folded, 0, len(folded))
    assert word.full_day is not None
    assert abs((word.full_day - day).days) <= (0 if named else 1)
    assert word.converted is not named


@settings(max_examples=40, deadline=None)
@given(days, st.sampled_from(["ar", "ma"]))
def test_of_a_double_date_one_is_read(day: date, language: str) -> None:
    hijri = Gregorian.fromdate(day).to_hijri()
    ours = f"{day.day} {MONTHS[language][day.month - 1]} {day.year} م"
    for printed in (
        f"{hijri.day} {HIJRI_NAMES[hijri.month]} {hijri.year} هـ الموافق {ours}",
        f"{ours} - {hijri.day} {HIJRI_NAMES[hijri.month]} {hijri.year} هـ",
    ):
        folded = fold(printed)
        (word,) = date_words(folded, 0, len(folded))
        assert (word.full_day, word.converted) == (day, False)


RANGES = {
    "fr": "du {d} {m} au {e} {n} {y}",
    "en": "from {m} {d} to {n} {e}, {y}",
    "es": "del {d} de {m} al {e} de {n} de {y}",
    "ar": "من {d} {m} إلى {e} {n} {y}",
}


@settings(max_examples=60, deadline=None)
@given(days, st.integers(1, 60), st.sampled_from(sorted(RANGES)), st.booleans())
def test_a_span_of_days_is_read_right_with_its_year_or_without(
    first: date, length: int, language: str, dated: bool
) -> None:
    last = first + timedelta(days=length)
    names = MONTHS[language]
    printed = RANGES[language].format(
        d=first.day, m=names[first.month - 1], e=last.day, n=names[last.month - 1], y=last.year if dated else ""
    )
    folded = fold(printed).rstrip(" ,")
    (word,) = date_words(folded, 0, len(folded))
    value = resolve(word, first - timedelta(days=3), None, ahead=True)
    assert word.shape is Shape.RANGE
    assert value is None or (value.earliest, value.latest) == (first, last) or (first.month, first.day) == (2, 29)


@settings(max_examples=40, deadline=None)
@given(
    days, st.sampled_from(["{w:.3}, {d} {m:.3} {y}", "{w:.3} {m:.3} {d}, {y}", "{m:.3} {d:02},{y}", "{d}-{m:.3}-{y}"])
)
def test_names_cut_short_are_read(day: date, form: str) -> None:
    printed = form.format(w=DAYS["en"][day.weekday()], d=day.day, m=MONTHS["en"][day.month - 1], y=day.year)
    folded = fold(printed)
    assert [word.full_day for word in date_words(folded, 0, len(folded))] == [day], printed


PARTS = [
    *("mardi", "31", "1er", "janvier", ",", "(", ")", "de", "le", "du", "au", "3", "/", "-", ".", ":", "2023", "1444"),
    *("رجب", "يناير", "الثلاثاء", "اليوم", "أمس", "الماضي", "من", "إلى", "م", "هـ", "h", "March", "Tue.", "May", "the"),
    *("of", "last", "week", "next", "05", "12", "20239", "hoy", "el", "mayo", "y", "x"),
]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(PARTS),
        max_size=12,
    )
)
def test_whatever_stands_there_the_words_are_apart_and_in_order(parts: list[str]) -> None:
    for joint in (" ", ""):
        folded = fold(joint.join(parts))
        words = date_words(folded, 0, len(folded))
        assert all(0 <= word.start < word.end <= len(folded) for word in words)
        assert all(one.end <= other.start for one, other in pairwise(words))
        for word in words:
            value = resolve(word, date(2023, 1, 31), None, ahead=False)
            assert value is None or value.earliest is None or value.latest is None or value.earliest <= value.latest


@settings(max_examples=60, deadline=None)
@given(days, st.sampled_from([form for forms in YEARLESS.values() for form in forms] + ["{w}"]))
def test_without_an_anchor_and_without_tenures_nothing_is_resolved(day: date, form: str) -> None:
    language = next((code for code, forms in YEARLESS.items() if form in forms), "fr")
    folded = fold(_printed(form, language, day))
    for word in date_words(folded, 0, len(folded)):
        assert resolve(word, None, None, ahead=False) is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("la semaine prochaine", "2023-02-04", "2023-02-12"),
        ("last week", "2023-01-21", "2023-01-29"),
        ("الأسبوع الماضي", "2023-01-21", "2023-01-29"),
        ("le mois dernier", "2022-12-01", "2022-12-31"),
        ("en mars dernier", "2022-03-01", "2022-03-31"),
        ("next March", "2023-03-01", "2023-03-31"),
        ("dimanche et lundi", "2023-01-29", "2023-01-30"),
        ("le 20 courant", "2023-01-20", "2023-01-20"),
        ("يوم 20 من الشهر الماضي", "2022-12-20", "2022-12-20"),
        ("hace dos días", "2023-01-29", "2023-01-29"),
    ],
)
def test_weeks_months_and_pairs_of_days_are_counted_from_the_day_of_writing(text: str, first: str, last: str) -> None:
    folded = fold(text)
    (word,) = date_words(folded, 0, len(folded))
    value = resolve(word, date(2023, 1, 31), None, ahead=False)
    assert value is not None
    assert (str(value.earliest), str(value.latest)) == (first, last)


@pytest.mark.parametrize(
    "text", ["a las 10 de la mañana", "اليوم السابع", "المصري اليوم", "USA Today", "ce jour-là", "Sunday Times", "24/7"]
)
def test_what_only_looks_like_a_day_is_none(text: str) -> None:
    folded = fold(text)
    assert date_words(folded, 0, len(folded)) == []
