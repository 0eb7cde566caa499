"""Our own annotated documents, found by glob, and the gold files beside the project."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect
from archive.detection.evaluation import Evaluated, evaluate_document, summarise, with_registry
from archive.detection.evaluation.thresholds import shortfalls
from archive.detection.gazetteer import Gazetteer
from tests.detection.authority import fixture_gazetteer

DOCUMENTS = Path(__file__).resolve().parents[1] / "documents"
SLUGS = sorted(path.parent.name for path in DOCUMENTS.glob("*/expected.json"))


def _registry(folder: Path) -> Gazetteer:
    return with_registry(fixture_gazetteer(), json.loads((folder / "officials.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return _registry(DOCUMENTS)


def _evaluated(gold: dict[str, Any], data: bytes, gazetteer: Gazetteer, body: str | None) -> Evaluated:
    document = clean(RawDocument(data))
    return evaluate_document(gold, document, detect(document, gazetteer), gazetteer, body)


def _own(slug: str, gazetteer: Gazetteer) -> Evaluated:
    folder = DOCUMENTS / slug
    gold = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    body = (folder / "body.txt").read_text(encoding="utf-8") if (folder / "body.txt").exists() else None
    return _evaluated(gold, (folder / gold["raw"]["file"]).read_bytes(), gazetteer, body)


Judge = Callable[[str], Evaluated]


@pytest.fixture(scope="module")
def judge(gazetteer: Gazetteer) -> Judge:
    """Return what evaluates a document by its name, once for all tests."""
    return cache(lambda slug: _own(slug, gazetteer))


OPEN: dict[str, str] = {}
"""What is read wrong and not mended yet: a test fails when one of these comes right, so that the list stays true."""


@pytest.mark.parametrize("slug", SLUGS)
def test_it_breaks_no_gate_and_knows_the_language_and_the_exchange(slug: str, judge: Judge) -> None:
    found = judge(slug)
    wrong = OPEN.get(slug, "").split()
    assert bool(found.gates) == ("gates" in wrong)
    for name in ("language", "genre", "exchange_kind", "exchange_status"):
        assert found.verdicts[name].right != (name in wrong), f"{name}: {found.verdicts[name]}"
    assert not any(verdict.outcome == "wrong" for verdict in found.dates.values())


def test_all_of_them_together_stay_above_the_thresholds(judge: Judge) -> None:
    figures = summarise([judge(slug) for slug in SLUGS if "gates" not in OPEN.get(slug, "")])
    assert shortfalls(figures) == []


def test_without_a_registry_people_are_proposed_as_new(gazetteer: Gazetteer) -> None:
    unknown = with_registry(gazetteer, None)  # one for all, since its tables are made anew for each
    figures = summarise([_own(slug, unknown) for slug in SLUGS[::4]])
    assert figures["fields"]["officials"]["precision"] == 1.0
    assert figures["fields"]["new_officials"]["recall"] >= 0.5  # 0.53: real texts name many people once


@pytest.fixture
def gold(shared: Path) -> Path:
    return shared / "gold"


def test_the_gold_files_are_read_without_a_miss(gold: Path) -> None:
    gazetteer = _registry(gold)
    found = []
    for path in sorted(gold.glob("[0-9]*.json")):
        annotation = json.loads(path.read_text(encoding="utf-8"))
        raw = (gold.parent / "seeds" / annotation["raw"]["file"]).read_bytes()
        body = (gold / annotation["body_file"]).read_text(encoding="utf-8")
        found.append(_evaluated(annotation, raw, gazetteer, body))
    figures = summarise(found)
    assert {name: row["score"] for name, row in figures["fields"].items() if row["score"] != 1.0} == {}
    assert figures["gates"] == []
    assert figures["calibration"]["wrong"] == 0


@pytest.mark.parametrize(("kind", "right"), [("meeting", True), ("phone_call", False), ("visit", False)])
def test_a_summons_is_a_meeting_in_the_words_of_the_schema(gazetteer: Gazetteer, kind: str, *, right: bool) -> None:
    text = "MADRID.- El ministro español José Manuel Albares convocó este lunes al embajador argentino, Roberto Bosch."
    gold = {"id": "x", "language": "es", "exchange": {"type": kind, "status": "held"}, "countries": {"parties": []}}
    found = _evaluated({**gold, "topics": {"main": []}}, text.encode(), gazetteer, None)
    assert found.verdicts["exchange_kind"].right is right
    assert found.verdicts["exchange_kind"].got == "demarche"


_FISHING = "Les deux ministres ont parlé de la pêche et de l'accord de pêche."
_TRADE = "Les deux ministres ont parlé du commerce et des investissements."


@pytest.mark.parametrize(
    ("text", "main", "verdict"),
    [
        (_FISHING, "fisheries-agriculture", "right"),
        (_FISHING, "trade-investment", "right"),
        (_FISHING, "free-trade-agreement", "spurious"),
        (_TRADE, "fisheries-agriculture", "neither"),
        (_TRADE, "sport", "spurious"),
    ],
)
def test_a_narrower_topic_counts_as_its_broader_one_and_not_the_other_way(
    gazetteer: Gazetteer, text: str, main: str, verdict: str
) -> None:
    found = _evaluated({"id": "x", "language": "fr", "topics": {"main": [main]}}, text.encode(), gazetteer, None)
    counts = found.sets["topics"]
    others = [slug for slug in counts.spurious if slug != "bilateral-partnership"]
    assert (counts.right == 1, bool(others)) == (verdict == "right", verdict == "spurious")
    assert counts.missing == ([] if verdict == "right" else [main])
