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
from bench.__main__ import _gates, _update_gate
from bench.corpus import statements
from bench.engines import Archive, Engine, Fts5, WhooshApi, document
from bench.operations import operations


def test_all_engines_give_the_same_answers(settings: Settings, tmp_path: Path) -> None:
    corpus = list(statements(150))
    engines: list[Engine] = [Archive(tmp_path), WhooshApi(tmp_path), Fts5(tmp_path)]
    for engine in engines:
        engine.build(iter(corpus))
    assert _gates(engines, operations(corpus, 4)) == []
    assert _update_gate(engines, corpus) == []


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
    words = segment.terms("surface")[:40]
    monkeypatch.setattr(segments.CACHE, "limit", 1)
    alone = [segment.postings("surface", word).ids.tolist() for word in words]
    file = segment._terms._postfile
    seek = file.seek

    def seek_and_let_others_go(*place: int) -> None:
        seek(*place)
        time.sleep(0.0005)

    monkeypatch.setattr(file, "seek", seek_and_let_others_go)
    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda word: segment.postings("surface", word).ids.tolist(), words * 3))
    assert together == alone * 3


def test_what_is_kept_of_decoded_postings_has_a_limit(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    rebuild_with(document(one) for one in statements(200))
    monkeypatch.setattr(segments.CACHE, "limit", 20_000)
    (segment,) = open_snapshot().segments
    for term in segment.terms("surface"):
        segment.postings("surface", term)
    assert segments.CACHE.used <= 20_000 + 10_000
