"""The index is known to be whole, or made anew: manifests, pickles, the indexer, healing, requests."""

import os
import pickle
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from django.conf import settings
from django.db import OperationalError

from archive.models import IndexChange, Statement
from archive.search import engine, follow, heal, manifest, merging, pickles, rebuilding, sync
from archive.search.engine import IndexUnavailable, damaged_files, open_snapshot, writer_lock
from archive.search.follow import Follower, comparison
from tests.architecture.repository import ROOT
from tests.search.corpus import Archive, make_statement


def files(pattern: str = "*") -> list[Path]:
    return sorted((Path(settings.INDEX_DIR) / "current").glob(pattern))


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0x20
    path.write_bytes(data)


def test_a_manifest_lists_every_file_of_a_commit(archive: Archive) -> None:
    listed = manifest._read(files()[0].parent, open_snapshot().version[1])
    segments = {path.name for path in files("MAIN_*")}
    assert segments
    assert segments <= set(listed)
    assert len([name for name in listed if name.endswith(".toc")]) == 1


@pytest.mark.parametrize("pattern", ["*.trm", "*.pst", "*.toc"])
def test_one_changed_bit_is_found_by_its_digest(archive: Archive, pattern: str) -> None:
    assert damaged_files() == []
    path = files(pattern)[0]
    flip(path)
    try:
        assert damaged_files() == [path.name]
    except IndexUnavailable:
        assert pattern == "*.toc"


def test_another_size_is_found_at_opening(archive: Archive) -> None:
    with files("*.pst")[0].open("ab") as file:
        file.write(b"\0")
    engine.forget_opened()
    with pytest.raises(IndexUnavailable, match="bytes"):
        open_snapshot()


def test_an_index_without_its_manifest_is_unavailable(archive: Archive) -> None:
    for path in files("manifest-*"):
        path.unlink()
    engine.forget_opened()
    with pytest.raises(IndexUnavailable):
        open_snapshot()


def test_a_single_edit_adds_one_file_and_its_damage_is_found(archive: Archive) -> None:
    before = set(files("MAIN_*"))
    make_statement("Another", "halieutique")
    sync.drain()
    (added,) = set(files("MAIN_*")) - before
    assert damaged_files() == []
    flip(added)
    assert damaged_files() == [added.name]


def test_damage_is_not_merged_into_new_files(archive: Archive) -> None:
    while len(open_snapshot().segments) < merging.GROUP:
        make_statement("Another", "halieutique")
        sync.drain()
    for path in files("*.pst"):
        flip(path)
    make_statement("One more", "halieutique")
    with pytest.raises(IndexUnavailable, match="changed"):
        sync.drain()
    assert IndexChange.objects.exists()


def test_only_current_manifests_are_kept(archive: Archive) -> None:
    for number in range(3):
        make_statement(f"Number {number}", "halieutique")
        sync.drain()
    assert len(files("manifest-*")) <= 2


class Evil:
    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.path),)


def test_a_planted_pickle_runs_nothing(archive: Archive, tmp_path: Path) -> None:
    planted = tmp_path / "planted"
    for attack in (pickle.dumps(Evil(planted)), pickle.dumps(Evil(planted), 0), pickle.dumps(eval), b"cos\nsystem\n."):
        with pytest.raises(pickle.UnpicklingError):
            pickles.loads(attack)
    toc = files("*.toc")[0]
    data = toc.read_bytes()
    toc.write_bytes(data[: -len(pickle.dumps(Evil(planted)))] + pickle.dumps(Evil(planted)))
    engine.forget_opened()
    with pytest.raises(IndexUnavailable):
        open_snapshot()
    assert not planted.exists()


def test_the_indexer_writes_compares_and_serves_requests(archive: Archive) -> None:
    said: list[str] = []
    follower = Follower(said.append)
    made = make_statement("Pêche", "halieutique")
    with writer_lock(wait=True):
        assert follower.step()
        assert made.pk in open_snapshot().digests()
        rebuilding.request_rebuild(keep_previous=False)
        follower.step()
    assert not rebuilding.request_path().exists()
    assert len(list(Path(settings.INDEX_DIR).glob("gen-*"))) == 1
    assert any("asked for" in sentence for sentence in said)


def test_the_indexer_finds_what_raw_sql_changed_a_step_at_a_time(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(follow, "STEP", 2)
    IndexChange.objects.all().delete()
    Statement._base_manager.filter(pk=archive.cairo.pk).update(title="Changed")
    Statement._base_manager.filter(pk=archive.call_ar.pk).update(state="on_hold")
    assert sum(comparison()) == 2
    assert set(IndexChange.objects.values_list("statement_id", flat=True)) == {archive.cairo.pk, archive.call_ar.pk}


@pytest.mark.parametrize("harm", ["missing", "flipped", "truncated"])
def test_the_indexer_makes_a_damaged_index_anew(archive: Archive, harm: str) -> None:
    said: list[str] = []
    path = files("*.pst")[0]
    if harm == "missing":
        path.unlink()
    elif harm == "flipped":
        flip(path)
    else:
        path.write_bytes(path.read_bytes()[:-5])
    with writer_lock(wait=True):
        Follower(said.append).step()
    assert damaged_files() == []
    assert not sync.compare().statements
    assert any("in place" in sentence for sentence in said)


def test_the_indexer_outlives_a_database_that_is_away(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(_seconds: float) -> int:
        raise OperationalError("gone")

    follower = Follower(lambda _sentence: None)
    monkeypatch.setattr("archive.search.follow.time.sleep", lambda _seconds: None)
    monkeypatch.setattr(follow, "close_old_connections", lambda: None)
    monkeypatch.setattr("archive.search.follow.connections.close_all", lambda: None)
    with monkeypatch.context() as patch:
        patch.setattr(follow, "drain_locked", away)
        assert not follower.step()
    make_statement("Pêche", "halieutique")
    assert follower.step()


def test_whoever_finds_the_index_away_heals_it_unless_another_writes(archive: Archive) -> None:
    (Path(settings.INDEX_DIR) / "current").unlink()
    with writer_lock(wait=True):
        assert "Another process" in heal.heal()
    assert "in place" in heal.heal()
    assert "whole" in heal.heal()
    assert not sync.compare().statements


def test_the_web_application_asks_for_healing_once(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr("archive.search.heal.subprocess.Popen", lambda command, **_options: started.append(command))
    monkeypatch.setattr(heal, "_started_at", None)
    (Path(settings.INDEX_DIR) / "current").unlink()
    try:
        heal.watch()
        with pytest.raises(IndexUnavailable):
            open_snapshot()
    finally:
        engine.unavailable.disconnect(dispatch_uid="index_heal")
        sync.changes_left.disconnect(dispatch_uid="index_heal")
    assert [command[2:] for command in started] == [["index", "heal"]]


@pytest.mark.django_db(transaction=True)
def test_a_rebuild_is_made_by_the_indexer_that_runs(archive: Archive) -> None:
    before = open_snapshot().version
    with writer_lock(wait=True):
        asking = threading.Thread(target=rebuilding.rebuild_wherever)
        asking.start()
        follower = Follower(lambda _sentence: None)
        while not rebuilding.request_path().exists():
            pass
        follower.step()
        asking.join(10)
    assert open_snapshot().version != before


def test_one_process_does_not_write_for_ever_for_all_the_others(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Found by two writers without an indexer: the first to drain never came back to its own work."""
    index_statements, left = sync.index_statements, list[object]()

    def index_while_others_write(ids: set[int]) -> None:
        index_statements(ids)
        IndexChange.objects.enqueue([archive.cairo.pk])

    def note(**_signal: object) -> None:
        left.append(True)

    sync.changes_left.connect(note)
    monkeypatch.setattr(sync, "index_statements", index_while_others_write)
    monkeypatch.setattr(sync, "REQUEST_SECONDS", 0.05)
    archive.cairo.save()
    sync.drain_after_commit()
    sync.changes_left.disconnect(note)
    assert left
    assert IndexChange.objects.exists()


FOLLOWER = """
import django
django.setup()
from archive.search.follow import Follower
Follower.step = lambda self: False
Follower(lambda sentence: print(sentence, flush=True)).follow(lambda: False)
"""


def test_a_second_indexer_takes_over_when_the_first_is_killed(tmp_path: Path) -> None:
    environment = {**os.environ, "VAR_DIR": str(tmp_path), "DJANGO_SETTINGS_MODULE": "archive.settings"}
    said = [tmp_path / "first", tmp_path / "second"]
    both = []
    for path in said:
        with path.open("w") as output:
            both.append(subprocess.Popen([sys.executable, "-c", FOLLOWER], env=environment, cwd=ROOT, stdout=output))
    try:
        holder = _wait_for_a_follower(said)
        both[holder].kill()
        both[holder].wait()
        said[holder].write_text("")
        assert _wait_for_a_follower(said) == 1 - holder
    finally:
        for process in both:
            process.kill()
            process.wait()


def _wait_for_a_follower(said: list[Path]) -> int:
    for _attempt in range(600):
        following = ["Following" in path.read_text() for path in said]
        if any(following):
            return following.index(True)
        time.sleep(0.1)
    raise AssertionError([path.read_text() for path in said])
