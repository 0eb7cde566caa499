"""The timeline: groups, counts, chips, sentences for what was not understood, paging."""

import pytest
from pytest_django import DjangoAssertNumQueries

from archive.browse import matches, timeline
from archive.search.engine import IndexUnavailable
from archive.search.find import Hit, How, Results
from archive.search.query import SearchQuery
from archive.vocabulary.partial_dates import parse
from tests.factories import CountryFactory, OfficialFactory, StatementFactory, TopicFactory
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db


def test_statements_stand_under_year_and_month_and_undated_ones_at_the_end(cast: Cast, page: Page) -> None:
    StatementFactory.create(title="Only the year", dated="2023")
    StatementFactory.create(title="No date at all")
    StatementFactory.create(title="Later", dated="2024-05-06")
    text = page("/statements/").partition('class="year"')[2]
    order = [
        "2024",
        "May",
        "Later",
        "2023",
        "February",
        "Month not known",
        "Only the year",
        "Undated",
        "No date at all",
    ]
    places = [text.index(f">{word}<") for word in order]
    assert places == sorted(places)


def test_it_counts_statements_and_exchanges(cast: Cast, page: Page) -> None:
    text = page("/statements/")
    assert "<strong>2</strong> statements" in text
    assert "<strong>1</strong> exchange<" in text.replace("</strong> exchange,", "</strong> exchange<")


def test_a_date_range_marks_what_is_not_certain_and_links_the_undated(cast: Cast, page: Page) -> None:
    StatementFactory.create(title="Some day of that year", dated="2023")
    StatementFactory.create(title="No date at all")
    text = page("/statements/", **{"from": "2023-02", "to": "2023-02"})
    assert "badge--possible" in text
    assert "1 is not certain" in text
    assert "1 undated statement" in text
    assert "#undated" in text
    assert "No date at all" not in text


def test_an_active_filter_is_a_chip_that_can_be_taken_back(cast: Cast, page: Page) -> None:
    text = page("/statements/", official="nasser-bourita", genre="readout")
    assert '<a class="chip" href="?genre=readout">' in text
    assert '<a class="chip" href="?official=nasser-bourita">' in text


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("genre", "novel", "readout"),
        ("kind", "dance", "call, meeting"),
        ("status", "x", "announced"),
        ("language", "tlh", "fr, ar, en"),
        ("official", "nobody", "has no official"),
        ("country", "zz", "has no country"),
        ("topic", "nothing", "has no topic"),
        ("source", "nowhere", "has no source"),
        ("relation", "ma", "ma-us"),
        ("relation", "ma-zz", "ma-us"),
        ("from", "yesterday", "2023-02-01"),
        ("to", "2023-13", "2023-02-01"),
        ("sort", "random", "newest"),
        ("page", "minus one", "not a page number"),
        ("official", "\x00", "has no official"),
        ("q", "\x00", "ull character"),
    ],
)
def test_a_value_it_does_not_know_is_left_out_with_a_sentence(
    cast: Cast, page: Page, name: str, value: str, sentence: str
) -> None:
    text = page("/statements/", **{name: value})
    assert sentence in text.split('class="notes"')[1].split("</ul>")[0]
    assert "/statements/S-1/" in text, "the filter is ignored, not the page"


def test_a_sentence_of_the_archive_runs_in_its_own_direction_whatever_it_quotes_first(cast: Cast, page: Page) -> None:
    notes = page("/ar/statements/", **{"from": "notadate"}).split('class="notes"')[1].split("</ul>")[0]
    assert '<li class="note">«notadate»' in notes


def test_a_view_gives_its_own_address_to_copy(cast: Cast, page: Page) -> None:
    text = page("/fr/statements/?utm=x&sort=oldest&country=MA")
    assert 'id="view-address">http://testserver/fr/statements/?country=MA&amp;sort=oldest</bdi>' in text


def test_page_9999_is_the_last_page_and_says_so(cast: Cast, page: Page) -> None:
    for number in range(25):
        StatementFactory.create(dated="2022-01-01", title=f"Older {number}")
    text = page("/statements/", page="9999")
    assert "There is no page 9999" in text
    assert "Page 2 of 2" in text
    assert "/statements/S-1/" not in text
    too_long = page("/statements/", page="1000000000")
    assert "not a page number" in too_long
    assert "There is no page" not in too_long, "one sentence is enough, and two would contradict each other"


def test_nothing_found_says_which_filter_to_loosen(cast: Cast, page: Page) -> None:
    text = page("/statements/", genre="letter", official="nasser-bourita")
    assert "Nothing in the archive matches" in text
    assert "2 statements" in text.split("Take one thing back")[1]


def test_every_page_costs_the_same_queries(
    cast: Cast, page: Page, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    broader = TopicFactory.create()
    for number in range(30):
        StatementFactory.create(
            dated=f"2023-01-{number + 1:02}",
            sides=CountryFactory.create_batch(2),
            speakers=[OfficialFactory.create()],
            about=[TopicFactory.create(broader=broader)],
        )
    with django_assert_max_num_queries(15):
        page("/statements/")
    everything = {
        "official": ["nasser-bourita", "antony-blinken"],
        "country": ["MA", "US"],
        "relation": "ma-us",
        "topic": "gaza",
        "source": "us-state",
        "genre": ["readout", "communique"],
        "kind": "call",
        "status": "held",
        "language": "en",
        "from": "2023",
        "to": "2023",
    }
    with django_assert_max_num_queries(22):
        assert "/statements/S-1/" in page("/statements/", **everything)


def test_while_the_index_is_away_words_are_503_and_browsing_works(
    cast: Cast, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(query: SearchQuery, per_page: int | None = None) -> Results:
        raise IndexUnavailable

    monkeypatch.setattr(matches, "find", away)
    text = page("/statements/", 503, q="Bourita")
    assert "index is being rebuilt" in text
    assert "/statements/S-1/" in text
    page("/statements/", genre="readout")


def test_every_hit_is_read_again_so_that_a_withdrawn_statement_never_shows(
    cast: Cast, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    cast.report.state = "withdrawn"
    cast.report.save()
    hits = tuple(Hit(pk, 1.0, How.WORDS) for pk in (cast.report.pk, cast.readout.pk))
    monkeypatch.setattr(matches, "find", lambda query, per_page: Results(total=2, hits=hits))
    text = page("/statements/", q="call")
    assert "/statements/S-1/" in text
    assert "/statements/S-2/" not in text


def test_a_source_that_keeps_its_text_back_gives_no_snippet(
    cast: Cast, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    cast.readout.source.display_rights = "citation_only"  # type: ignore[union-attr]
    cast.readout.source.save()  # type: ignore[union-attr]
    found = Results(total=1, hits=(Hit(cast.readout.pk, 1.0, How.WORDS),))
    monkeypatch.setattr(matches, "find", lambda query, per_page: found)
    text = page("/statements/", q="partnership")
    assert "/statements/S-1/" in text
    assert "We value this" not in text


def test_dates_are_grouped_by_what_is_known_of_them() -> None:
    places = {
        "2023-02-01": ("2023", 2),
        "2023-02": ("2023", 2),
        "2023": ("2023", 0),
        "[2023-02-01,2023-02-04]": ("2023", 2),
        "[2023-01-31,2023-02-01]": ("2023", 0),
        "2023-03-20/2023-03-21": ("2023", 3),
        "../2023-03-21": ("2023", 3),
    }
    assert {edtf: timeline.place_of(parse(edtf)) for edtf in places} == places
    assert timeline.place_of(None) == ("", 0)
