"""Measure detection against a folder of annotated documents."""

import json
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from archive.cleaning.clean import UnreadableDocument, clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect, warm_up
from archive.detection.evaluation import Evaluated, evaluate_document, summarise, with_registry
from archive.detection.evaluation.thresholds import shortfalls
from archive.detection.gazetteer import Gazetteer
from archive.ingest.load_gazetteer import load_gazetteer

Gold = dict[str, Any]


class Command(BaseCommand):
    """Print metrics per field and misses per document; fail below the project's thresholds."""

    help = "Measure detection against annotated documents (schema: tests/documents/README.md)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the folder and how to run."""
        parser.add_argument("folder", type=Path)
        parser.add_argument("--json", type=Path, help="also write the figures here")
        parser.add_argument("--cold", action="store_true", help="know no officials: people must be proposed as new")

    def handle(self, *args: Any, folder: Path, **options: Any) -> None:
        """Evaluate every annotation the folder holds."""
        golds = annotations(folder)
        if not golds:
            raise CommandError(f"{folder} holds no annotated documents")
        gazetteer = _gazetteer(folder, cold=options["cold"])
        warm_up(gazetteer)
        figures = summarise([evaluate_one(gold, home, gazetteer) for gold, home in golds])
        if options["json"]:
            options["json"].write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        self._print(figures)
        missed = shortfalls(figures, registry=not options["cold"])
        if missed:
            raise CommandError("below the thresholds: " + "; ".join(missed))

    def _print(self, figures: dict[str, Any]) -> None:
        for name, row in figures["fields"].items():
            rest = ", ".join(
                f"{key} {value}" for key, value in row.items() if key != "score" and value not in ([], None)
            )
            self.stdout.write(f"{name:18} {row['score']!s:8} {rest}")
        for language, row in figures["languages"].items():
            self.stdout.write(f"[{language}] " + ", ".join(f"{key} {value}" for key, value in row.items()))
        high = figures["calibration"]
        self.stdout.write(f"high confidence: {high['wrong']} of {high['high']} wrong")
        self.stdout.write(f"fields to edit per document: {figures['edits_per_document']}")
        self.stdout.write(f"seconds per document: median {figures['seconds_median']}, most {figures['seconds_most']}")
        for document in figures["documents"]:
            for miss in document["misses"]:
                self.stdout.write(f"  {document['id']}: {miss}")


def annotations(folder: Path) -> list[tuple[Gold, Path]]:
    """Return each annotation of a folder with the folder its files stand in, by name.

    Read are `<id>.json` beside each other and `<slug>/expected.json`.
    """
    found = []
    for path in sorted([*folder.glob("*.json"), *folder.glob("*/expected.json")]):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(gold, dict) and "raw" in gold:
            found.append((gold, path.parent))
    return found


def evaluate_one(gold: Gold, home: Path, gazetteer: Gazetteer) -> Evaluated:
    """Clean, detect and judge one document; its seconds are the processor's, whatever else the machine does."""
    data = _raw_file(gold, home).read_bytes()
    body = home / gold["body_file"] if gold.get("body_file") else None
    started = time.process_time()
    try:
        document = clean(RawDocument(data, file_name=gold["raw"]["file"]))
    except UnreadableDocument as error:
        raise CommandError(f"{gold['id']}: {error}") from error
    facts = detect(document, gazetteer)
    seconds = time.process_time() - started
    text = body.read_text(encoding="utf-8") if body and body.exists() else None
    return evaluate_document(gold, document, facts, gazetteer, text, seconds=seconds)


def _raw_file(gold: Gold, home: Path) -> Path:
    """Find the document beside its annotation, in a raw or seeds folder, or beside that."""
    name = str(gold["raw"]["file"])
    places = [home, home / "raw", home / "seeds", home.parent, home.parent / "seeds", home.parent / "raw"]
    path = next((place / name for place in places if (place / name).is_file()), None)
    if path is None:
        raise CommandError(f"{gold['id']}: {name} is not beside its annotation")
    return path


def _gazetteer(folder: Path, *, cold: bool) -> Gazetteer:
    gazetteer = load_gazetteer()
    registry = folder / "officials.json"
    if cold:
        return with_registry(gazetteer, None)
    return (
        with_registry(gazetteer, json.loads(registry.read_text(encoding="utf-8"))) if registry.is_file() else gazetteer
    )
