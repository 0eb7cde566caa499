"""Nothing that readers may not see reaches them, by whatever public address they ask.

The addresses come from the URL configuration: one without a sample here fails.
"""

import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from django.conf import settings as django_settings
from django.db import transaction
from django.http import HttpResponseBase
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from pytest_django import DjangoDbBlocker, Settings

from archive.export.formats import CITATION_FORMATS, FORMATS
from archive.preserve.takedown import take_down
from archive.search.sync import drain, rebuild
from archive.sitemaps import sections
from tests.conftest import LONG
from tests.security.guarded_world import GuardedWorld
from tests.security.sentinels import MARKERS, fold
from tests.security.url_configuration import LANGUAGES, public_patterns

VIEWS = (
    "",
    "q=partnership",
    "q=ministers&sort=date",
    'q="their partnership"',
    "q=partner*",
    "official=antony-blinken&country=MA&relation=ma-us",
    "from=2023-01&to=2023-03",
    "kind=call&status=held&genre=readout",
    "source=rights-excerpt&source=rights-citation_only",
    "language=ar&sort=oldest",
    "page=2",
)
"""Filtered views that pages, feeds and exports all take."""

HIDDEN_VIEWS = ("official=newcomer-{n}", "source=leaflet-{n}", "q=newcomer-{n}", "q=leaflet-{n}")
"""Filters by records that only hidden statements lead to."""

HIDDEN_CODES = re.compile(r"\b(?:S-9|E-[789])\d+\b")
"""Reference codes that the guarded world gives to what readers may not see."""

TAKES_VIEWS = {
    "statements", "feed_atom", "feed_json", "export_statements", "export_told_of", "export_quotations",
    "exchanges", "export_exchanges", "announcements", "official_words",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _plain_static(settings: Settings) -> None:
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture(scope="module")
def _guarded(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[GuardedWorld, Path]]:
    """The archive after the withdrawal, the deletion and the takedown: made once, only read by the tests."""
    folder = tmp_path_factory.mktemp("guarded")
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch, transaction.atomic():
        patch.setattr(django_settings, "INDEX_DIR", folder / "index")
        patch.setattr(django_settings, "CAPTURE_DIR", folder / "captures")
        world = GuardedWorld().build()
        rebuild()
        world.let_vanish()
        drain()
        assert world.taken_down
        take_down(world.taken_down, world.curator, world.words.word("reason of the takedown"))
        yield world, folder / "index"
        transaction.set_rollback(True)


@pytest.fixture
def world(_guarded: tuple[GuardedWorld, Path], db: None, settings: Settings) -> GuardedWorld:
    """The same with its index."""
    settings.INDEX_DIR = _guarded[1]
    return _guarded[0]


def samples(world: GuardedWorld) -> dict[str, list[dict[str, Any]]]:
    """Return, for each public address, what its parts are to be filled with."""
    public = [one.reference_code for one in (*world.public, *world.restricted)]
    gone = [one.reference_code for one in (world.withdrawn, world.taken_down) if one]
    statements = [{"reference": code} for code in (*public, *gone)]
    endings = [{"ending": ending} for ending in FORMATS]
    cited = [one.ending for one in CITATION_FORMATS]
    quotations = {row.wording for one in (*world.public, *world.restricted) for row in one.quotations.all()}
    nothing: list[dict[str, Any]] = [{}]
    plain = """healthz readyz robots security_txt sitemap_index feed_atom feed_json codebook codebook_json
        opensearch home statements exchanges announcements officials countries topics sources help about
        suggest components integrity"""
    return dict.fromkeys(plain.split(), nothing) | {
        "sitemap": [{"section": name} for name in sections()],
        "export_statements": endings,
        "export_told_of": endings,
        "export_quotations": endings,
        "export_exchanges": endings,
        "statement": statements,
        "statement_history": statements,
        "report": statements,
        "report_received": statements,
        "cite_statement": [{**one, "ending": ending} for one in statements for ending in cited],
        "cite_exchange": [{"reference": "E-1", "ending": ending} for ending in cited],
        "exchange": [{"reference": "E-1"}],
        "quotation": [{"key": key} for key in quotations],
        "compare": [{"first": one, "second": other} for one in public for other in public if one != other],
        "official": [{"slug": one.slug} for one in world.people],
        "official_words": [{"slug": one.slug} for one in world.people],
        "country": [{"code": "ma"}, {"code": "us"}],
        "dyad": [{"pair": "ma-us"}],
        "beside": [{"pair": "ma-us", "other": "es-ma"}],
        "topic": [{"slug": "gaza"}],
        "source": [{"slug": slug} for slug in ("press", "rights-excerpt", "rights-citation_only")],
    }


def crawl(world: GuardedWorld) -> Iterator[str]:
    """Yield every public path of the samples in every language, list pages with every view."""
    filled = samples(world)
    for address in public_patterns():
        for sample in filled[address.name]:
            for number, path in enumerate(address.paths(**sample)):
                views = views_of(address.name)
                yield from (f"{path}?{view}" for view in (views[::5] if number and not LONG else views))


def views_of(name: str) -> tuple[str, ...]:
    if name == "suggest":
        return tuple(f"kind={kind}&q={letter}" for kind in ("official", "country", "topic") for letter in "nabmزظ")
    hidden = tuple(view.format(n=number) for view in HIDDEN_VIEWS for number in range(3))
    return VIEWS + hidden if name in TAKES_VIEWS else ("",)


def everything(response: HttpResponseBase) -> str:
    """Return all that an answer says, its headers among it; an entity tag is a digest of the address."""
    body = b"".join(response) if response.streaming else getattr(response, "content", b"")
    headers = "\n".join(f"{name}: {value}" for name, value in response.items() if name != "ETag")
    return f"{headers}\n{body.decode('utf-8')}"


def test_every_public_address_has_a_sample(world: GuardedWorld) -> None:
    assert {address.name for address in public_patterns()} == set(samples(world))


def test_no_public_address_tells_what_is_hidden(world: GuardedWorld, client: Client) -> None:
    assert world.withdrawn
    leaks, asked = {}, 0
    told_where_it_stood = {"withdrawn title", "withdrawn reason", "reason of the takedown"}
    for path in crawl(world):
        response = client.get(path)
        asked += 1
        assert response.status_code < 500, path
        said = everything(response)
        found = [*world.words.found_in(said), *HIDDEN_CODES.findall(said)]
        if response.status_code == 410:  # its own page keeps citation and reason
            found = [one for one in found if one not in told_where_it_stood]
        if found:
            leaks[path] = found
    assert leaks == {}
    assert asked > 900


def test_what_a_withdrawn_page_keeps_is_its_citation_and_the_reason(world: GuardedWorld, client: Client) -> None:
    assert world.withdrawn
    assert world.taken_down
    kept = [
        world.words.found_in(everything(client.get(f"/statements/{one.reference_code}/")))
        for one in (world.withdrawn, world.taken_down)
    ]
    assert kept == [["withdrawn reason", "withdrawn title"], ["reason of the takedown"]]


# --- absent and hidden answer alike ---


def probes() -> list[tuple[str, dict[str, str], dict[str, str]]]:
    """Return addresses of hidden records, each with one of the same length that nothing has."""
    pairs: list[tuple[str, dict[str, str], dict[str, str]]] = []
    for number in range(3):
        for name in ("statement", "statement_history", "report", "report_received"):
            pairs.append((name, {"reference": f"S-9{number}"}, {"reference": "S-99"}))
        for ending in (one.ending for one in CITATION_FORMATS):
            for kind, letter in (("statement", "S"), ("exchange", "E")):
                there = {"reference": f"{letter}-9{number}", "ending": ending}
                pairs.append((f"cite_{kind}", there, {**there, "reference": f"{letter}-99"}))
        pairs += [("exchange", {"reference": f"E-{row}{number}"}, {"reference": "E-99"}) for row in (7, 9)]
        for first in ("newcomer", "former"):
            for name in ("official", "official_words"):
                pairs.append((name, {"slug": f"{first}-{number}"}, {"slug": f"{first}-9"}))
        pairs.append(("source", {"slug": f"leaflet-{number}"}, {"slug": "leaflet-9"}))
        pairs.append(("compare", {"first": f"S-9{number}", "second": "S-1"}, {"first": "S-99", "second": "S-1"}))
        pairs.append(("compare", {"first": "S-1", "second": f"S-9{number}"}, {"first": "S-1", "second": "S-99"}))
    return pairs


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_hidden_answers_as_what_is_absent(world: GuardedWorld, client: Client, language: str) -> None:
    different = []
    for name, there, absent in probes():
        with override(language):
            paths = reverse(name, kwargs=there), reverse(name, kwargs=absent)
        for method in (client.get, client.head, client.post):
            answers = [method(path) for path in paths]
            said = [_with(everything(one), parts) for one, parts in zip(answers, (there, absent), strict=True)]
            if answers[0].status_code != answers[1].status_code or said[0] != said[1]:
                different.append((paths[0], [one.status_code for one in answers]))
    assert different == []


def _with(said: str, parts: dict[str, str]) -> str:
    """Take the parts of the address out of an answer."""
    for value in parts.values():
        said = said.replace(value, "@")
    return said


def test_a_hidden_wording_answers_as_an_absent_one(world: GuardedWorld, client: Client) -> None:
    keys = {row.wording for one in (*world.hidden, *world.restricted) for row in one.quotations.all()}
    keys -= {row.wording for one in world.public for row in one.quotations.all()}
    absent = everything(client.get("/quotations/000000000000/"))
    assert len(keys) >= 2
    for key in keys:
        assert everything(client.get(f"/quotations/{key}/")).replace(key, "0" * 12) == absent


@pytest.mark.parametrize("view", ["official=newcomer-{n}", "source=leaflet-{n}"])
def test_a_filter_by_a_hidden_record_is_a_filter_by_none(world: GuardedWorld, client: Client, view: str) -> None:
    for path in ("/statements/", "/statements/feed.atom", "/statements/export.csv", "/exchanges/"):
        answers = [everything(client.get(f"{path}?{view.format(n=n)}")).replace(view.format(n=n), "@") for n in (0, 9)]
        names = [
            answer.replace(view.format(n=n).partition("=")[2], "@") for n, answer in zip((0, 9), answers, strict=True)
        ]
        assert names[0] == names[1], path


# --- search by the hidden words themselves ---


class TextsAndValues(HTMLParser):
    """The pieces of a page that a word can stand in: its texts and the values of its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.pieces: set[str] = set()
        self.feed(page)

    def handle_data(self, data: str) -> None:
        """Keep a text."""
        self.pieces.add(data.strip())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the values of attributes."""
        self.pieces |= {value for _name, value in attrs if value}


ABSENT = {"en": "zqwvbbb", "fr": "zéqwvbb", "ar": "ظغثطببب"}
"""Words like the hidden ones that stand nowhere at all."""


def asked_words(world: GuardedWorld, of: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(word, where) for word, where in world.words.words.items() if where.startswith(of)]


def test_a_hidden_word_finds_what_an_absent_word_finds(world: GuardedWorld, client: Client) -> None:
    """But for the echo of the query itself, the two answers are the same letter by letter."""
    hidden = ("draft", "in_review", "on_hold", "withdrawn", "taken down", "deleted", "public", "the curator")
    words = asked_words(world, hidden)
    assert len(words) > 150
    names = [(word, where) for word, where in words if "new offic" in where or "new source" in where]
    different = []

    def said(path: str, word: str) -> str:
        return _without(everything(client.get(path, {"q": word, "kind": "official"})), word)

    of_the_absent = cache(said)  # few differ, since all that counts of them is script and length
    for word, where in words if LONG else [*names, *words[::7]]:
        script = "ar" if word.startswith(fold(MARKERS["ar"])) else "en"
        absent = (ABSENT[script] + "b" * 9 if script == "en" else ABSENT[script] + "ب" * 9)[: len(word)]
        for path in ("/statements/", "/ar/statements/feed.json", "/statements/export.csv", "/suggest"):
            if said(path, word) != of_the_absent(path, absent):
                different.append((path, where))
    assert different == []


def _without(said: str, word: str) -> str:
    return said.replace(word, "@").replace(quote(word), "@").replace(quote(word).lower(), "@")


def test_a_word_kept_back_is_shown_in_the_echo_alone(world: GuardedWorld, client: Client) -> None:
    """A text that may not be shown is still searched; its words come back only where the query is repeated."""
    found = 0
    page_of = cache(lambda path, word: client.get(path, {"q": f"{word} ministers"}).content.decode())
    for word, where in asked_words(
        world, ("excerpt body", "citation_only body", "excerpt quotation", "citation_only quot")
    ):
        for path in ("/statements/", "/fr/statements/", "/ar/statements/"):
            page = page_of(path, word)
            echo = page_of(path, ABSENT["en"]).replace(ABSENT["en"], word)
            found += "Restricted call" in page
            strange = {one for one in TextsAndValues(page).pieces - TextsAndValues(echo).pieces if word in fold(one)}
            # a link to the record found takes the query along
            assert {one for one in strange if f"q={word}" not in one and not one.startswith(("/", "?"))} == set(), where
    assert found


@pytest.mark.long
def test_no_spelling_is_offered_from_what_is_hidden(world: GuardedWorld, client: Client) -> None:
    told = {}
    for word, where in world.words.words.items():
        answer = client.get("/statements/", {"q": f"{word[:-1]}q"}).content.decode()
        if word in fold(answer):
            told[where] = word
    assert told == {}
