"""How a text is laid out, and how much of it may be shown."""

from archive.browse.display_rights import EXCERPT_LENGTH, limit
from archive.browse.reading import read
from archive.models import Quotation
from archive.vocabulary.terms import DisplayRights

TEXT = "He said “one thing and another”.\nShe wrote:\nA post of ours.\nIt ends."


def quoted(words: str, **details: object) -> Quotation:
    """Return a quotation of TEXT."""
    start = TEXT.index(words)
    return Quotation(start=start, end=start + len(words), words=words, **details)


def test_a_quotation_within_another_stays_inside_the_outer_one_and_is_listed() -> None:
    reading = read(TEXT, [quoted("another"), quoted("one thing and another")])
    runs = reading.blocks[0].paragraphs[0].runs
    assert [run.text for run in runs] == ["He said “", "one thing and another", "”."]
    assert [one.quotation.words for one in reading.quotations] == ["one thing and another", "another"]


def test_a_post_that_fills_its_paragraph_stands_apart() -> None:
    blocks = read(TEXT, [quoted("A post of ours.", is_post=True)]).blocks
    assert [bool(block.post) for block in blocks] == [False, True, False]
    assert [paragraph.number for block in blocks for paragraph in block.paragraphs] == ["1", "2", "3", "4"]


def test_a_quotation_over_two_paragraphs_is_numbered_where_it_ends() -> None:
    reading = read(TEXT, [quoted("She wrote:\nA post")])
    runs = [run for block in reading.blocks for paragraph in block.paragraphs for run in paragraph.runs if run.quoted]
    assert [(run.text, run.is_last) for run in runs] == [("She wrote:", False), ("A post", True)]


def test_a_quotation_beyond_the_shown_part_is_left_out() -> None:
    assert read("He said", [quoted("It ends.")]).quotations == []


def test_a_paragraph_all_in_other_letters_runs_its_own_way() -> None:
    text = "التقى الوزيران.\n— Secretary Antony Blinken (@SecBlinken) February 1, 2023\nقالت CNN ذلك.\n* * *"
    paragraphs = read(text, []).blocks[0].paragraphs
    assert [paragraph.direction for paragraph in paragraphs] == ["rtl", "ltr", "", ""]


def test_no_text_reads_as_nothing() -> None:
    assert read("", []).blocks == []


def test_rights_limit_a_text() -> None:
    long = "\n".join("One sentence of a paragraph that goes on for a while." for _ in range(40))
    assert limit(long, DisplayRights.FULL_TEXT).text == long
    assert limit(long, DisplayRights.CITATION_ONLY).text == ""
    excerpt = limit(long, DisplayRights.EXCERPT)
    assert excerpt.is_cut
    assert long.startswith(excerpt.text)
    assert excerpt.text.endswith(".")
    assert len(excerpt.text) <= EXCERPT_LENGTH
    assert not limit("Short.", DisplayRights.EXCERPT).is_cut
    assert not limit("Short.", DisplayRights.EXCERPT).with_apparatus
    unbroken = limit("x" * 5000, DisplayRights.EXCERPT)
    assert len(unbroken.text) == EXCERPT_LENGTH
