"""Input built to keep a reader busy: each ends in time, whatever it yields."""

import time
from contextlib import suppress

import pytest

from archive.cleaning.clean import MOST_CHARACTERS, UnreadableDocument, clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect
from tests.detection.authority import fixture_gazetteer
from tests.detection.verdicts import facts_of

BUDGET = 4.0
"""Seconds of one core for 60,000 characters; the child process of ingest holds the real limit."""

SIZE = 60_000
SEEDS = {
    "unclosed quotes": "« mot ",
    "civilities": "M. ",
    "one long word": "x",
    "capitals": "Xxxxx Yyyyyy Zzzz ",
    "ministers": "le ministre marocain des Affaires étrangères, ",
    "weekdays": "mardi 1 janvier ",
    "quotation marks": 'a "b" ',
    "quotations": "« oui oui », a dit Nasser Bourita. ",
    "brackets": "(aaaa ",
    "signatures": "— Name (@handle) February 1, 2023\n",
    "names": "Antony Blinken et Nasser Bourita ",
    "visits": "effectue une visite ",
    "Arabic titles": "وزير الخارجية الأمريكي ",
    "Arabic quotations": "“كلمة كلمة” قال الوزير ",
    "marks": "م\u0651\u064e",
    "commas": ", et de la ",
    "one-character lines": "a\n",
    "lines of marks": "«\n",
    "pasted posts": "@abc\n12\n",
    "according to": "selon le communiqué, ",
    "misspelt names": "Naser Burita ",
}


@pytest.mark.parametrize("name", SEEDS)
def test_it_ends_in_time(name: str) -> None:
    facts_of("Le ministre a dit « oui ».")
    text = (SEEDS[name] * SIZE)[:SIZE]
    started = time.process_time()
    with suppress(UnreadableDocument):  # a refusal is an answer, too
        detect(clean(RawDocument(text.encode())), fixture_gazetteer())
    assert time.process_time() - started < BUDGET


def test_it_reads_the_longest_text_there_may_be() -> None:
    text = ("Le ministre marocain Nasser Bourita a reçu une délégation à Rabat. " * 4000)[: MOST_CHARACTERS - 1]
    assert facts_of(text)
