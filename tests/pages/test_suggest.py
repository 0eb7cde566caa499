"""Type-ahead: any beginning of any name, in any script, of records that readers can reach."""

import pytest
from django.test import Client

from archive.models import Official
from archive.vocabulary.terms import NameKind
from tests.factories import OfficialFactory, StatementFactory
from tests.pages.conftest import Cast

pytestmark = pytest.mark.django_db


def found(client: Client, kind: str, typed: str, prefix: str = "") -> list[dict[str, object]]:
    """Return the suggestions."""
    response = client.get(f"{prefix}/suggest", {"kind": kind, "q": typed})
    assert response.status_code == 200
    suggestions: list[dict[str, object]] = response.json()["suggestions"]
    return suggestions


@pytest.mark.parametrize("typed", ["bou", "Nasser B", "بور", "ناصر", "  BOURITA ", "بوريطه"])
def test_an_official_is_found_by_the_beginning_of_any_name(cast: Cast, client: Client, typed: str) -> None:
    assert [one["value"] for one in found(client, "official", typed)] == ["nasser-bourita"]


def test_another_spelling_is_shown_beside_the_name(cast: Cast, client: Client) -> None:
    cast.bourita.names.create(text="Burita", language="en", kind=NameKind.PRESS_SPELLING)
    (one,) = found(client, "official", "buri")
    assert one == {"value": "nasser-bourita", "name": "Nasser Bourita", "count": 2, "found_as": "Burita"}
    (arabic,) = found(client, "official", "بوريطة", "/ar")
    assert (arabic["name"], arabic["found_as"]) == ("ناصر بوريطة", "")


def test_only_records_of_published_statements_are_offered(cast: Cast, client: Client) -> None:
    hidden: Official = OfficialFactory.create(name="Nabil Hidden")
    StatementFactory.create(state="draft", reference_code=None, speakers=[hidden])
    assert [one["value"] for one in found(client, "official", "na")] == ["nasser-bourita"]
    assert found(client, "topic", "gaz")[0]["value"] == "gaza"
    assert found(client, "country", "maroc")[0]["value"] == "MA"
    assert found(client, "country", "المغ")[0]["value"] == "MA"


@pytest.mark.parametrize("typed", ["", "   ", "zzz", "\x00", "%", "_", "'", "x" * 5000])
def test_nothing_found_is_an_empty_list(cast: Cast, client: Client, typed: str) -> None:
    assert found(client, "official", typed) == []


def test_other_kinds_have_no_type_ahead(cast: Cast, client: Client) -> None:
    assert client.get("/suggest", {"kind": "statement", "q": "a"}).status_code == 404


def test_no_cache_gives_a_name_that_was_withdrawn_meanwhile(cast: Cast, client: Client) -> None:
    """A copy may be kept, by whoever likes, and is asked about before it is given again (RFC 9111, 5.2.2.4)."""
    told = client.get("/suggest", {"kind": "official", "q": "bou"})["Cache-Control"]
    assert {part.strip() for part in told.split(",")} == {"no-cache"}
