"""The comparison runs, its gates hold, and what does not depend on time is held here."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytest_django import Settings

from archive.search import segments
from archive.search.engine import open_snapshot
from archive.search.generations import rebuild_with
from archive.search.storage import DurableStorage
from bench import measuring, report
from bench.archive_engine import Archive, document, store
from bench.corpus import statements
from bench.engines import Engine, PageEngine
from bench.fts5_engine import Fts5
from bench.gates import nothing_stale, same_answers
from bench.operations import operations
from bench.postgres_engine import Postgres
from bench.publishing import publishing
from bench.tantivy_engine import Tantivy
from bench.whoosh_engine import WhooshApi
from tests.postgres import Cluster


def test_all_engines_give_the_same_answers(settings: Settings, tmp_path: Path) -> None:
    corpus = list(statements(150))
    engines: list[Engine] = [Archive(tmp_path), WhooshApi(tmp_path), Fts5(tmp_path), Tantivy(tmp_path)]
    for engine in engines:
        engine.build(iter(corpus))
    asked = operations(corpus, 4)
    assert same_answers(engines, asked) == []
    assert nothing_stale(engines, corpus) == []
    engines.pop(1)
    rows = [measuring.first(engines, operation) for operation in asked]
    assert "tantivy" in report.table("first", rows, ["fts5", "tantivy"], with_targets=True)


@pytest.mark.django_db
def test_pages_of_postgresql_and_fts5_have_what_ours_have(
    settings: Settings, tmp_path: Path, postgres: Cluster
) -> None:
    corpus = list(statements(120))
    engines: list[PageEngine] = [Archive(tmp_path), Fts5(tmp_path), Postgres(postgres.create("bench"))]
    for engine in engines:
        engine.build(iter(corpus))
    store(corpus)
    asked = operations(corpus, 3)
    assert same_answers(engines, asked) == []
    assert nothing_stale(engines, corpus) == []
    query = asked[1].queries[0]
    (ours, rows), *others = [engine.page(query) for engine in engines]
    (word,) = query.words
    assert all(f"[{word}]" in row.snippet or word in row.title.split() for row in rows)
    for answer, own in others:
        assert answer.total == ours.total
        assert len(own) == len(rows)
        assert all(ours.facets[name] == answer.facets[name] for name in ("official", "topic", "kind", "relation"))
    engines[2].close()  # type: ignore[attr-defined]


def test_workers_find_what_was_published(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bench.publishing.UPDATES", 3)
    corpus = list(statements(60))
    engines: list[Engine] = [Archive(tmp_path), Fts5(tmp_path)]
    for engine in engines:
        engine.build(iter(corpus))
    found = publishing(engines, {"archive": str(tmp_path), "fts5": str(tmp_path)}, corpus)
    assert set(found.visible.ms) == {"archive", "fts5"}


def test_a_target_that_is_missed_is_said() -> None:
    row = measuring.summed_up("a row", {"archive": [3.0, 3.0, 3.0], "fts5": [2.0, 2.0, 2.0]}, {"fts5": 1.0})
    assert measuring.faults([row]) == ["a row: 1.500 × fts5, target 1.000"]
    assert "MISSED" in report.table("rows", [row], ["fts5"], with_targets=True)
    assert measuring.faults([row], {"fts5": 2.0}) == []


def test_the_readme_keeps_one_full_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"Before.\n\n{report.HEADING}\nAn old run.\n")
    monkeypatch.setattr(report, "README", readme)
    report.record("a new run")
    text = readme.read_text()
    assert text.startswith("Before.")
    assert "a new run" in text
    assert "old" not in text


def test_opening_reads_as_little_of_a_large_index_as_of_a_small_one(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: dict[int, list[str]] = {}
    open_file = DurableStorage.open_file
    for size in (20, 400):
        settings.INDEX_DIR = tmp_path / str(size)
        rebuild_with(document(one) for one in statements(size))
        names = opened.setdefault(size, [])

        def counted(self: DurableStorage, name: str, names: list[str] = names, **kwargs: object) -> object:
            file = open_file(self, name, **kwargs)
            names.append(type(file.file).__name__)
            return file

        with monkeypatch.context() as patch:
            patch.setattr(DurableStorage, "open_file", counted)
            open_snapshot()
    assert opened[20] == opened[400]
    assert set(opened[400]) == {"mmap"}


def test_threads_that_share_a_segment_read_the_same(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    rebuild_with(document(one) for one in statements(120))
    (segment,) = open_snapshot().segments
    words = segment.terms("surface")
    beginnings = [word[:3] for word in words[:: len(words) // 8]]
    monkeypatch.setattr(segments.CACHE, "limit", 1)

    def read(letters: str) -> tuple[list[str], list[int]]:
        terms = segment.terms("surface", letters)
        return terms, segment.postings("surface", terms[0]).ids.tolist()

    alone = list(map(read, beginnings))
    file = segment._terms._dbfile
    seek = file.seek

    def seek_and_let_others_go(*place: int) -> None:
        seek(*place)
        time.sleep(0.0001)

    monkeypatch.setattr(file, "seek", seek_and_let_others_go)
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(read, beginnings * 2))
    assert together == alone * 2


def test_what_is_kept_of_decoded_postings_has_a_limit(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    rebuild_with(document(one) for one in statements(200))
    monkeypatch.setattr(segments.CACHE, "limit", 20_000)
    (segment,) = open_snapshot().segments
    for term in segment.terms("surface"):
        segment.postings("surface", term)
    assert segments.CACHE.used <= 20_000 + 10_000
