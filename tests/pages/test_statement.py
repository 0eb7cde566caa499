"""The page of a statement: the text, what is known of it, and how it came about."""

import pytest
from pytest_django import DjangoAssertNumQueries

from archive.models.events import record_event
from archive.vocabulary.terms import EventVerb
from tests.factories import CaptureFactory, ClaimFactory, QuotationFactory, StatementFactory, withdrawn
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db


def test_it_shows_the_text_in_its_own_direction_whatever_the_interface_speaks(cast: Cast, page: Page) -> None:
    for prefix, interface in (("", "ltr"), ("/fr", "ltr"), ("/ar", "rtl")):
        text = page(f"{prefix}/statements/S-2/")
        assert f'dir="{interface}">' in text.split("<head>")[0]
        assert '<div class="reading" lang="ar" dir="rtl">' in text


def test_it_numbers_paragraphs_as_anchors(cast: Cast, page: Page) -> None:
    text = page("/statements/S-1/")
    assert 'id="p1"' in text
    assert 'href="#p2"' in text


def test_it_names_the_office_held_on_the_day(cast: Cast, page: Page) -> None:
    text = page("/statements/S-1/")
    assert "then Secretary of State" in text, "Blinken left office since"
    assert "Foreign Minister" in text
    assert "then Foreign Minister" not in text, "Bourita holds it still"


def test_it_says_which_days_the_accounts_disagree_on(cast: Cast, page: Page) -> None:
    text = page("/statements/S-1/")
    assert "31 January or 1 February 2023" in text
    assert 'data-edtf="[2023-01-31,2023-02-01]"' in text
    assert "accounts disagree" in text


def test_an_exact_day_is_a_time_and_a_month_is_not(cast: Cast, page: Page) -> None:
    assert '<time datetime="2023-02-01" data-edtf="2023-02-01">1 February 2023</time>' in page("/statements/S-1/")
    assert '<span data-edtf="2023-02">February 2023</span>' in page("/statements/S-2/")


def test_it_links_the_other_accounts_of_the_same_exchange(cast: Cast, page: Page) -> None:
    assert 'href="/statements/S-2/"' in page("/statements/S-1/")
    cast.report.state = "withdrawn"
    cast.report.save()
    assert 'href="/statements/S-2/"' not in page("/statements/S-1/")


def test_it_marks_quotations_and_says_whose_they_are(cast: Cast, page: Page) -> None:
    QuotationFactory.create(statement=cast.readout, words="We value this partnership.", speaker_official=cast.blinken)
    text = page("/statements/S-1/")
    assert '<span class="quoted" id="q1">We value this partnership.</span>' in text
    assert 'href="#quotation-1"' in text
    assert "The Secretary said: “<span" in text, "no space slips in between the runs"


def test_it_sets_an_embedded_post_apart(cast: Cast, page: Page) -> None:
    post = StatementFactory.create(body="A report.\nSpoke today with my friend.\nThe end.", language="en")
    QuotationFactory.create(statement=post, words="Spoke today with my friend.", is_post=True, handle="@SecBlinken")
    text = page(post.get_absolute_url())
    assert '<figure class="post"' in text
    assert "@SecBlinken" in text


def test_it_shows_what_was_cut_and_mended_and_inferred(page: Page) -> None:
    capture = CaptureFactory.create(text="PRINT\nFirst paragraph.\nIt took place on Tuesdav.")
    statement = StatementFactory.create(
        capture=capture,
        body="First paragraph.\nIt took place on Tuesday.",
        cuts=[{"start": 0, "end": 5, "reason": "print"}],
        repairs=[{"start": 40, "end": 47, "to": "Tuesday", "reason": "misprint"}],
        dated="2023-02-07",
    )
    ClaimFactory.create(
        statement=statement,
        field="issue_date",
        value={"edtf": "2023-02-07", "phrase": "on Tuesdav"},
        basis="computed",
        reason="counted from the weekday",
        evidence=[{"start": 37, "end": 47, "text": "on Tuesdav"}],
    )
    text = page(statement.get_absolute_url())
    assert "Print button" in text
    assert "PRINT" in text
    assert "<ins><bdi>Tuesday</bdi></ins>" in text
    assert "counted from the weekday" in text
    assert "on Tuesdav" in text
    assert "Computed from the text" in text
    assert capture.sha256 in text


def test_an_excerpt_shows_the_beginning_and_says_so(page: Page) -> None:
    body = "\n".join(f"Paragraph {number} " + "of plain words " * 12 + "ends." for number in range(1, 9))
    statement = StatementFactory.create(body=body, source__display_rights="excerpt")
    QuotationFactory.create(statement=statement, words="Paragraph 8 of plain words")
    text = page(statement.get_absolute_url())
    assert "Paragraph 1 " in text
    assert "Paragraph 8 " not in text
    assert "allows an excerpt only" in text


def test_citation_only_shows_no_word_of_the_text(page: Page) -> None:
    capture = CaptureFactory.create(text="Menu\nSecret words.\nMore secret words.")
    statement = StatementFactory.create(
        capture=capture,
        body="Secret words.\nMore secret words.",
        cuts=[{"start": 0, "end": 4, "reason": "navigation"}],
        address="https://paper.example/1",
        source__display_rights="citation_only",
    )
    QuotationFactory.create(statement=statement, words="More secret words.")
    ClaimFactory.create(
        statement=statement,
        field="issue_date",
        value={"edtf": "2023"},
        basis="inferred",
        evidence=[{"start": 5, "end": 17, "text": "Secret words"}],
    )
    text = page(statement.get_absolute_url())
    assert "ecret words" not in text
    assert "allows its citation only" in text
    assert "https://paper.example/1" in text


def test_a_demonstration_text_says_that_it_is_one(page: Page) -> None:
    statement = StatementFactory.create(source__slug="demo-press")
    assert "demonstration text in the archive" in page(statement.get_absolute_url())


def test_it_tells_the_record_s_history_to_readers_only_as_far_as_it_is_theirs(page: Page) -> None:
    statement = StatementFactory.create()
    record_event(statement, EventVerb.HELD, reason="Waiting for the second source.")
    record_event(statement, EventVerb.PUBLISHED)
    record_event(statement, EventVerb.CORRECTED, reason="A name was misspelt.")
    text = page(statement.get_absolute_url())
    assert "A name was misspelt." in text
    assert "Waiting for the second source." not in text
    assert f'href="{statement.get_absolute_url()}history"' in text, "the way to what changed, word by word"


def test_a_publication_is_not_said_to_change_nothing(page: Page) -> None:
    statement = StatementFactory.create()
    record_event(statement, EventVerb.PUBLISHED)
    nothing = "Nothing readers see changed in this step."
    assert nothing not in page(f"{statement.get_absolute_url()}history")
    record_event(statement, EventVerb.CHANGED)
    assert page(f"{statement.get_absolute_url()}history").count(nothing) == 1


def test_drafts_and_absent_statements_are_not_found_alike(page: Page) -> None:
    StatementFactory.create(reference_code="S-77", state="draft")
    hidden, absent = page("/statements/S-77/", 404), page("/statements/S-78/", 404)
    assert hidden.replace("S-77", "") == absent.replace("S-78", "")
    assert 'role="search"' in hidden


def test_a_withdrawn_statement_leaves_its_citation_and_reason_and_no_text(page: Page) -> None:
    statement = withdrawn("The source retracted it.", reference_code="S-9", body="Never to be seen.")
    text = page("/statements/S-9/", 410)
    assert "S-9" in text
    assert statement.title in text
    assert "The source retracted it." in text
    assert "Never to be seen" not in text


def test_a_script_in_a_text_stays_words(page: Page) -> None:
    statement = StatementFactory.create(title="<script>alert(1)</script>", body="<img src=x onerror=alert(2)>")
    text = page(statement.get_absolute_url())
    assert "<script>alert" not in text
    assert "<img" not in text


def test_it_costs_the_same_queries_however_much_is_on_it(
    cast: Cast, page: Page, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(6):
        StatementFactory.create(of=cast.call, dated="2023-02-01", sides=[cast.morocco], title=f"Account {number}")
    with django_assert_max_num_queries(40):
        page("/statements/S-1/")


def test_nothing_stands_between_quoted_words_and_what_follows_them(cast: Cast, page: Page) -> None:
    QuotationFactory.create(statement=cast.readout, words="We value this partnership.", speaker_official=cast.blinken)
    text = page("/statements/S-1/")
    assert "The Secretary said: “<span" in text
    assert "</a>”</p>" in text


def test_the_list_it_came_from_goes_along(cast: Cast, page: Page) -> None:
    text = page("/statements/S-1/", official="nasser-bourita")
    assert "2 of 2 in the list" in text
    assert 'rel="prev" href="/statements/S-2/?official=nasser-bourita"' in text
    assert 'href="/statements/?official=nasser-bourita"' in text
    assert "in the list" not in page("/statements/S-1/", genre="letter"), "it is not part of that list"
    assert "in the list" not in page("/statements/S-1/")


def test_a_span_the_archive_inferred_is_not_shown_as_one(cast: Cast, page: Page) -> None:
    cast.call.occurred_on = "2023-01-31/2023-02-01"
    cast.call.save()
    told = {"field": "exchange_date", "value": {"edtf": "2023-01-31/2023-02-01"}}
    claim = ClaimFactory.create(statement=cast.readout, basis="inferred", **told)
    assert "between 31 January and 1 February 2023" in page("/statements/S-1/")
    claim.delete()
    ClaimFactory.create(statement=cast.readout, basis="stated", **told)
    assert "31 January – 1 February 2023" in page("/statements/S-1/")
