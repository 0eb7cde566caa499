"""Recall and nDCG@10 of judged queries over the demonstration collection.

Two measures of Järvelin and Kekäläinen's kind: of what answers a query, how much is found at
all, and how high it stands among the first ten (gain 2 for what answers, 1 for what touches it).
"""

from collections.abc import Callable, Iterator
from math import log2
from pathlib import Path
from typing import NamedTuple

import pytest

from archive.models import Statement
from archive.search.find import find
from archive.search.query import SearchQuery
from archive.search.sync import rebuild
from tests.registry import load_registry
from tests.search.retrieval.collection import load_anew, load_kept

RECALL, NDCG = 0.95, 0.90
JUDGMENTS = Path(__file__).parent / "judgments.txt"


class Judged(NamedTuple):
    """One query with what answers it and what only touches it."""

    q: str
    answers: frozenset[str]
    touches: frozenset[str]

    def gain(self, number: str) -> int:
        return 2 if number in self.answers else int(number in self.touches)


def judgments() -> Iterator[Judged]:
    for line in JUDGMENTS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            wordings, answers, touches = line.split("|")
            for q in wordings.split(";"):
                yield Judged(q.strip(), frozenset(answers.split()), frozenset(touches.split()))


def recall(judged: Judged, found: list[str], there: set[str]) -> float:
    wanted = judged.answers & there
    return len(wanted & set(found)) / len(wanted) if wanted else 1.0


def ndcg(judged: Judged, found: list[str], there: set[str]) -> float:
    def value(numbers: list[str]) -> float:
        return sum(judged.gain(number) / log2(place + 2) for place, number in enumerate(numbers[:10]))

    best = value(sorted(there, key=judged.gain, reverse=True))
    return value(found) / best if best else 1.0


@pytest.mark.parametrize("load", [load_kept, pytest.param(load_anew, marks=pytest.mark.long)])
@pytest.mark.django_db
def test_judged_queries_over_the_demonstration_collection(load: Callable[[], dict[int, int]]) -> None:
    load_registry()
    numbers = {pk: f"{number:02}" for pk, number in load().items()}
    rebuild()
    numbers = {pk: numbers[pk] for pk in Statement.objects.published().values_list("pk", flat=True)}
    there = set(numbers.values())
    rows = []
    for judged in judgments():
        found = [numbers[pk] for pk in find(SearchQuery(q=judged.q), per_page=None).ids]
        rows.append((recall(judged, found, there), ndcg(judged, found, there), judged, found))
    assert len(rows) >= 60
    for row_recall, row_ndcg, judged, found in sorted(rows)[:25]:
        missed = sorted(judged.answers & there - set(found))
        print(f"{row_recall:.2f} {row_ndcg:.2f} {judged.q}: missed {missed}, first {found[:10]}")
    mean_recall = sum(row[0] for row in rows) / len(rows)
    mean_ndcg = sum(row[1] for row in rows) / len(rows)
    print(f"{len(rows)} queries, recall {mean_recall:.3f}, nDCG@10 {mean_ndcg:.3f}")
    assert mean_recall >= RECALL
    assert mean_ndcg >= NDCG
