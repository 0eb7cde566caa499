"""The five documents that started the archive go in by the folder command and are found."""

from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client

from archive.ingest.publish import publish, withdraw
from archive.models import Exchange, Statement
from archive.search.find import find
from archive.search.query import SearchQuery
from archive.search.sync import rebuild
from tests.registry import load_registry

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def seeds(shared: Path) -> dict[str, Statement]:
    """The published seeds by the number in their file names."""
    load_registry()
    rebuild()
    call_command("ingest_documents", str(shared / "seeds"), "--publish", verbosity=0)
    return {
        str(statement.capture.file_name)[:3]: statement for statement in Statement.objects.all() if statement.capture
    }


def found(q: str, seeds: dict[str, Statement]) -> list[str]:
    """Return the numbers of the seeds a query finds, best first."""
    numbers = {statement.pk: number for number, statement in seeds.items()}
    return [numbers[hit.statement] for hit in find(SearchQuery(q=q)).hits]


def test_the_seeds_are_published_and_found(seeds: dict[str, Statement], client: Client) -> None:
    assert sorted(seeds) == ["000", "001", "002", "003", "004"]
    assert all(statement.is_public and statement.never_reviewed for statement in seeds.values())
    assert sorted(found("بوريطة", seeds)) == sorted(seeds)
    assert sorted(found("Bourita", seeds)) == sorted(seeds)
    assert found("Abraham Accords", seeds)[0] == "003"
    assert sorted(found("منتدى النقب", seeds)[:2]) == ["001", "002"]
    assert sorted(found("forum du Néguev", seeds)[:2]) == ["001", "002"]
    assert found("Rubio", seeds) == ["003"]

    february = client.get("/statements/", {"from": "2023-02", "to": "2023-02"})
    page = february.content.decode()
    listed = [number for number, one in seeds.items() if f'href="{one.get_absolute_url()}' in page]
    assert sorted(listed) == ["001", "002"]
    undated = [number for number, one in seeds.items() if one in Statement.objects.undated()]
    assert sorted(undated) == ["000", "003"]
    assert "2 undated" in page

    assert seeds["001"].exchanges.get() == seeds["002"].exchanges.get(), "two accounts of one call"
    call = seeds["001"].exchanges.get()
    assert call.occurred_on == "[2023-01-31,2023-02-01]", "the conflict is kept, not averaged"
    announced = seeds["004"].exchanges.get(accounts__is_principal=True)
    assert (announced.kind, announced.status, announced.occurred_on) == ("meeting", "announced", "2024-03-21")
    assert Exchange.objects.filter(accounts__statement=seeds["003"]).get().occurred_on == "", (
        "clutter dates settle nothing"
    )


def test_publication_and_withdrawal_reach_search_and_timeline_at_once(
    seeds: dict[str, Statement], client: Client
) -> None:
    rubio = seeds["003"]
    assert rubio.get_absolute_url() in client.get("/statements/", {"q": "Rubio"}).content.decode()
    withdraw(rubio, None, "The test takes it back.")
    assert found("Rubio", {}) == []
    for query in ({"q": "Rubio"}, {}):
        assert rubio.get_absolute_url() not in client.get("/statements/", query).content.decode()
    gone = client.get(rubio.get_absolute_url())
    assert gone.status_code == 410
    assert "The test takes it back." in gone.content.decode()
    assert "cessez-le-feu" not in gone.content.decode()
    publish(rubio, None)
    assert rubio.get_absolute_url() in client.get("/statements/", {"q": "Rubio"}).content.decode()
