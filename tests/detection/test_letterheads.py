"""What stands above a headline: a letterhead and its notices, a path through the site, the site's name and motto."""

from pathlib import Path

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

PAGES = Path(__file__).with_name("letterheads.txt").read_text(encoding="utf-8").split("=====\n")
"""Each page behind its headline and its genre, "-" where that is not asked."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.split("\n")[0][:40])
def test_the_headline_is_found_below_it(page: str) -> None:
    head, text = page.split("\n\n", 1)
    title, genre = head.split("\n")
    found = {fact.field: fact.value for fact in facts_of(text)}
    assert found[ClaimField.TITLE] == {"text": title, "derived": False}
    assert genre in {"-", found[ClaimField.GENRE]["genre"]}
