"""Quotations with their carriers, what an official said, and two texts beside each other."""

import re

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from archive.models import Quotation
from tests.factories import CaptureFactory, ClaimFactory, QuotationFactory, StatementFactory
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db

WORDS = "We value this partnership."


@pytest.fixture
def quoted(cast: Cast) -> Quotation:
    """Words that the readout and a later text carry, with other marks."""
    first = QuotationFactory.create(statement=cast.readout, words=WORDS, speaker_official=cast.blinken, language="en")
    later = StatementFactory.create(
        reference_code="S-9", body="As he said, “we value  this partnership”.", dated="2023-05", about=[cast.gaza]
    )
    QuotationFactory.create(statement=later, words="we value  this partnership", speaker_official=cast.blinken)
    return first


def test_one_page_for_the_same_words_however_many_carry_them(quoted: Quotation, page: Page) -> None:
    text = page(quoted.get_absolute_url())
    assert "Carried by 2 statements" in text
    assert "/statements/S-1/" in text
    assert "/statements/S-9/" in text
    assert "we value  this partnership" in text, "each as printed"


def test_renderings_stand_under_the_original_and_lead_back(cast: Cast, quoted: Quotation, page: Page) -> None:
    rendering = QuotationFactory.create(
        statement=cast.report, words="وأشاد الوزير بالشراكة.", language="ar", verbatim_of=quoted, kind="translation"
    )
    assert "وأشاد الوزير بالشراكة." in page(quoted.get_absolute_url())
    text = page(rendering.get_absolute_url())
    assert "The original" in text
    assert WORDS in text


def test_words_a_source_keeps_back_have_no_page(cast: Cast, page: Page) -> None:
    cast.readout.source.display_rights = "citation_only"  # type: ignore[union-attr]
    cast.readout.source.save()  # type: ignore[union-attr]
    kept = QuotationFactory.create(statement=cast.readout, words=WORDS, speaker_official=cast.blinken)
    page(kept.get_absolute_url(), 404)
    assert "We value" not in page("/officials/antony-blinken/quotations/")


def test_words_of_a_draft_have_no_page(page: Page) -> None:
    statement = StatementFactory.create(state="draft", reference_code=None)
    page(QuotationFactory.create(statement=statement).get_absolute_url(), 404)
    page("/quotations/nothing/", 404)


def test_what_an_official_said_narrows_by_channel_topic_and_date(cast: Cast, quoted: Quotation, page: Page) -> None:
    address = "/officials/antony-blinken/quotations/"
    QuotationFactory.create(
        statement=cast.readout, words="Minister Bourita", speaker_official=cast.blinken, channel="speech"
    )
    assert "2 quotations" in page(address)
    assert "1 quotation" in page(address, channel="speech")
    assert "Minister Bourita" not in page(address, **{"from": "2023-03"})
    assert "1 quotation" in page(address, **{"from": "2023-03"}), "the later carrier"
    assert "matches" in page(address, topic="nothing")
    assert "left open" in page(address, to="someday")
    assert "All 2 quotations of theirs" in page("/officials/antony-blinken/")


def test_a_quotation_of_many_carriers_costs_the_same_queries(
    cast: Cast, quoted: Quotation, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_max_num_queries(40) as first:
        client.get(quoted.get_absolute_url())
    for _ in range(4):
        other = StatementFactory.create(of=None, body=f"Again: {WORDS}")
        QuotationFactory.create(statement=other, words=WORDS, speaker_official=cast.blinken)
    with django_assert_max_num_queries(len(first.captured_queries)):
        client.get(quoted.get_absolute_url())


def test_one_flipped_letter_fails_the_check(quoted: Quotation, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("check_quotations")
    assert "2 quotations, each the words of its text" in capsys.readouterr().out
    Quotation.objects.filter(pk=quoted.pk).update(words="We valve this partnership.")
    with pytest.raises(CommandError, match="1 of 2"):
        call_command("check_quotations")
    assert "We valve" in capsys.readouterr().out


def test_running_text_that_follows_a_quotation_is_listed_with_it(cast: Cast, page: Page) -> None:
    body = (
        "He briefed him on “the long road behind him and the many doors that had opened along it”.\n"
        "The Secretary spoke of the long week behind him and the many doors that had opened to him along it today."
    )
    statement = StatementFactory.create(body=body, of=cast.call, capture=CaptureFactory.create(text=body))
    words = "the long road behind him and the many doors that had opened along it"
    quotation = QuotationFactory.create(statement=statement, words=words, language="en")
    text = page(quotation.get_absolute_url())
    assert "the long week behind him and the many doors that had opened to him along it" in text
    assert "not in quotation marks" in text


def test_two_texts_in_one_language_are_compared_word_by_word(cast: Cast, page: Page) -> None:
    StatementFactory.create(reference_code="S-8", body="Secretary Blinken met Minister Bourita.", language="en")
    text = page("/compare/S-1/S-8/")
    assert "<del>" in text
    assert "<ins>met </ins>" in text
    assert "words stand in both" in text


def test_a_translation_stands_beside_its_original_by_paragraph(cast: Cast, page: Page) -> None:
    StatementFactory.create(
        reference_code="S-7", body="Premier.\nDeuxième.", language="fr", translation_of=cast.readout
    )
    text = page("/compare/S-7/S-1/")
    assert text.index("Secretary Blinken spoke") < text.index("Premier."), "the original first"
    assert 'href="/statements/S-7/#p2"' in text
    assert "/compare/S-1/S-7/" in page("/statements/S-1/")


def test_a_paragraph_in_other_letters_runs_its_own_way_beside_its_pair(cast: Cast, page: Page) -> None:
    StatementFactory.create(reference_code="S-8", body="كتب الوزير:\nSpoke today with @Bourita.", language="ar")
    text = page("/compare/S-1/S-8/")
    assert re.search(r'<p dir="ltr"><a [^>]*S-8/#p2">2</a> Spoke today', text)
    assert re.search(r'<p><a [^>]*S-8/#p1">1</a> كتب', text)


def test_what_is_kept_back_is_not_compared(cast: Cast, page: Page) -> None:
    cast.readout.source.display_rights = "citation_only"  # type: ignore[union-attr]
    cast.readout.source.save()  # type: ignore[union-attr]
    StatementFactory.create(reference_code="S-8", body="Some text.", language="en")
    text = page("/compare/S-1/S-8/")
    assert "We value" not in text
    assert "keep part of its text back" in text


@pytest.mark.parametrize("address", ["/compare/S-1/S-1/", "/compare/S-1/S-99/"])
def test_a_text_is_not_compared_with_itself_or_with_nothing(cast: Cast, page: Page, address: str) -> None:
    page(address, 404)


def test_who_took_part_stands_apart_from_who_is_only_named(cast: Cast, page: Page) -> None:
    ClaimFactory.create(statement=cast.readout, field="official", value={"official": "x", "role": "mentioned"})
    text = page("/statements/S-1/")
    taken = text[text.index("Took part in the exchange") :]
    assert "Nasser Bourita" in taken[: taken.index("</div>")]
    assert "Mentioned" not in taken[: taken.index("</div>")]
