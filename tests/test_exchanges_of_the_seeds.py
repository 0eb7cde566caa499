"""The five documents that started the archive, as exchanges: what issue 6 promises of them."""

from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client

from archive.ingest.check_quotations import misquotations
from archive.ingest.publish import publish, reviewing
from archive.ingest.resolve import accept
from archive.ingest.unattended import attach_likeliest
from archive.models import Exchange, Quotation, Statement
from archive.search.sync import rebuild
from tests.registry import load_registry

pytestmark = pytest.mark.django_db(transaction=True)

POST = "Spoke with @MarocDiplomatie"


@pytest.fixture
def seeds(shared: Path) -> dict[str, Statement]:
    """The published seeds by the number in their file names."""
    load_registry()
    rebuild()
    call_command("ingest_documents", str(shared / "seeds"), "--publish", verbosity=0)
    return {
        str(statement.capture.file_name)[:3]: statement for statement in Statement.objects.all() if statement.capture
    }


def test_the_seeds_are_the_exchanges_the_issue_promises(seeds: dict[str, Statement], client: Client) -> None:
    _one_call_with_its_claims(seeds, client)
    _one_post_with_two_carriers(seeds, client)
    _renderings_together(seeds, client)
    _the_others_apart(seeds)
    _side_by_side(seeds, client)
    _announcements(seeds, client)
    assert list(misquotations()) == []


def _one_call_with_its_claims(seeds: dict[str, Statement], client: Client) -> None:
    call = seeds["001"].exchanges.get()
    assert call == seeds["002"].exchanges.get()
    page = client.get(call.get_absolute_url()).content.decode()
    dates = page[page.index('id="dates"') :]
    assert "31 January 2023" in dates
    assert "1 February 2023" in dates
    assert "February 2023</bdi>" in dates[dates.index('id="issue_date"') :], "the month of the header"
    assert "<mark>أمس الثلاثاء</mark>" in dates, "each opens its span"
    assert "<mark>date 2023-02</mark>" in dates
    assert "accounts disagree" in page


def _one_post_with_two_carriers(seeds: dict[str, Statement], client: Client) -> None:
    posts = Quotation.objects.filter(words__startswith=POST)
    assert sorted(post.statement.pk for post in posts) == sorted(seeds[number].pk for number in ("001", "002"))
    assert len({post.words for post in posts}) == 2, "‘ in one file and ' in the other"
    assert len({post.wording for post in posts}) == 1
    page = client.get(posts[0].get_absolute_url()).content.decode()
    assert "Carried by 2 statements" in page
    french, arabic = (
        ("solide coopération bilatérale", "Nous avons également"),
        ("التعاون الثنائي المتين", "ناقشنا كذلك"),
    )
    for rendering in (*french, *arabic):
        assert rendering in page


def _renderings_together(seeds: dict[str, Statement], client: Client) -> None:
    """The passage on de-escalation: in French, and twice in Arabic in different words, once without marks."""
    for words in ("appelé à la désescalade", "وقف التصعيد ووضع حد لدوامة العنف"):
        quotation = Quotation.objects.get(words__contains=words)
        page = client.get(quotation.get_absolute_url()).content.decode()
        assert "appelé à la désescalade" in page
        assert "لدوامة العنف" in page
        assert "تخفيف التصعيد ووضع حد لدائرة العنف" in page


def _the_others_apart(seeds: dict[str, Statement]) -> None:
    exchanges = {number: seeds[number].exchanges.get(accounts__is_principal=True) for number in seeds}
    assert len(set(exchanges.values())) == 4, "001 and 002 are one; 000, 003 and 004 stay apart"
    assert exchanges["004"].status == "announced"


def _side_by_side(seeds: dict[str, Statement], client: Client) -> None:
    page = client.get(seeds["001"].exchanges.get().get_absolute_url()).content.decode()
    table = page[page.index('class="sbs__table"') : page.index('id="dates"')]
    two_states = table[table.index("/topics/two-states/") :]
    row = two_states[: two_states.index("</tr>")]
    assert "Ned Price" in row, "the two-state solution stands in what the spokesman said, not in the communiqué"
    assert "not mention it" in row


def _announcements(seeds: dict[str, Statement], client: Client) -> None:
    """A curator lets the further exchanges of 004 stand: Jeddah, and the ministers in Cairo."""
    account = seeds["004"]
    with reviewing(account, None, "The further meetings are announced as well.") as locked:
        for claim in locked.claims.waiting().filter(group__gt=0):
            accept(claim, None)
        attach_likeliest(locked)
    publish(account, None)
    told = Exchange.objects.filter(accounts__statement=account).order_by("accounts__group")
    assert [(one.kind, one.status, one.place_country and one.place_country.code) for one in told] == [
        ("meeting", "announced", "EG"),
        ("meeting", "announced", "SA"),
        ("meeting", "announced", "EG"),
    ]
    jeddah, ministers = told[1], told[2]
    assert {str(row.official and row.official.slug) for row in jeddah.participations.all()} == {
        "antony-blinken",
        "mohammed-bin-salman",
    }
    assert {row.country.code for row in ministers.participations.all() if row.country} == {
        *("US", "MA", "EG", "SA", "AE", "JO", "PS")
    }
    page = client.get("/announcements/?outcome=silent").content.decode()
    for one in told:
        assert f'href="{one.get_absolute_url()}"' in page
    assert "No account in the archive by" in page
    assert set(account.statement_countries.filter(role="party").values_list("country__code", flat=True)) <= {"MA", "US"}
