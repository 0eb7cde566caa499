import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import transaction
from django.db.models import QuerySet

from archive.models import IndexChange, Statement
from archive.search import engine, merging, sync
from archive.search.engine import IndexUnavailable, WriterBusyError, open_snapshot, writer_lock
from archive.search.find import find
from archive.search.query import SearchQuery
from archive.search.segments import CACHE, OF_COMMIT
from archive.search.survey import Survey
from archive.vocabulary.terms import StatementState
from tests.search.corpus import Archive, make_statement


def found(q: str) -> list[int]:
    return find(SearchQuery(q=q)).ids


def rows() -> list[int]:
    return list(IndexChange.objects.values_list("statement_id", flat=True))


def test_a_rebuild_holds_every_published_statement_once(archive: Archive) -> None:
    digests = open_snapshot().digests()
    assert set(digests) == {statement.pk for statement in archive.published}
    assert all(len(found) == 1 for found in digests.values())
    assert not sync.compare().statements
    assert not rows()


def test_what_is_published_appears_and_what_is_withdrawn_goes(archive: Archive) -> None:
    made = make_statement("Communiqué conjoint", "Coopération halieutique", "fr")
    sync.drain()
    assert found("halieutique") == [made.pk]
    Statement.objects.filter(pk=made.pk).update(state=StatementState.WITHDRAWN)
    sync.drain()
    assert found("halieutique") == []
    assert open_snapshot().document_count == len(archive.published)


def test_scores_of_earlier_commits_are_not_kept(archive: Archive) -> None:
    """Found by the soak: they filled what a process may keep, though nobody could ask for them again."""
    kept = []
    for number in range(4):
        make_statement("Gaza", f"Gaza note {number}", "fr")
        sync.drain()
        found("Gaza")
        keys = {key for key in CACHE._kept if isinstance(key, tuple) and key[0] == OF_COMMIT}
        assert keys
        kept.append(keys)
    assert not set.intersection(kept[0], kept[-1])


def test_what_was_withdrawn_a_moment_ago_is_neither_found_nor_counted_nor_suggested(archive: Archive) -> None:
    made = make_statement("Communiqué conjoint", "Coopération halieutique avec le Maroc", "fr")
    sync.drain()
    asked = [SearchQuery(q=q) for q in ("halieutique", "Maroc", "-zzz", "")]
    before = [find(query) for query in asked]
    assert all(made.pk in results.ids for results in before)
    Statement.objects.filter(pk=made.pk).update(state=StatementState.WITHDRAWN)
    assert rows(), "the index still has it"
    assert made.pk in open_snapshot().digests()
    for query, earlier in zip(asked, before, strict=True):
        results = find(query)
        assert made.pk not in results.ids
        assert results.total == earlier.total - 1
        assert sum(results.months.values()) == results.total
        assert sum(results.facets["language"].values()) == results.total
        assert Survey(query).total == results.total
    assert not find(SearchQuery(q="halieutiqe")).suggestions
    sync.drain()
    assert [find(query).total for query in asked] == [results.total - 1 for results in before]


def test_what_was_deleted_a_moment_ago_is_not_counted(archive: Archive) -> None:
    before = find(SearchQuery(q="-zzz")).total
    archive.cairo.delete()
    assert rows()
    assert find(SearchQuery(q="-zzz")).total == before - 1


def test_a_statement_edited_twice_is_held_once(archive: Archive) -> None:
    for title in ("premier halieutique", "second halieutique"):
        Statement.objects.filter(pk=archive.call_fr.pk).update(title=title)
        archive.call_fr.save()
        sync.drain()
    assert all(len(digests) == 1 for digests in open_snapshot().digests().values())
    assert not sync.compare().duplicated


def test_a_deleted_statement_goes(archive: Archive) -> None:
    archive.cairo.delete()
    sync.drain()
    assert found("Cairo") == []
    assert not sync.compare().statements


@pytest.mark.parametrize("step", ["load", "write", "commit", "settle"])
def test_a_drain_that_dies_leaves_its_rows_and_the_next_one_repeats_it(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def die(*_args: Any, **_kwargs: Any) -> None:
        raise RuntimeError("killed here")

    made = make_statement("Communiqué", "Coopération halieutique", "fr")
    waiting = rows()
    places = {
        "load": (sync, "published_with_parts"),
        "write": (engine.Writer, "add"),
        "commit": (engine.Writer, "commit"),
        "settle": (sync, "settle"),
    }
    with monkeypatch.context() as patch:
        patch.setattr(*places[step], die)
        with pytest.raises(RuntimeError):
            sync.drain()
    assert rows() == waiting
    sync.drain()
    assert found("halieutique") == [made.pk]
    assert not rows()
    assert not sync.compare().statements


def test_exactly_the_rows_read_are_deleted(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row that comes while others are written stays, even with a lower number."""
    settle = sync.settle
    written: list[list[int]] = []

    def settle_while_another_comes(read: list[int]) -> None:
        written.append(read)
        if len(written) == 1:
            IndexChange.objects.create(pk=min(read) - 1, statement_id=archive.cairo.pk)
        settle(read)
        assert len(written) > 1 or rows() == [archive.cairo.pk]

    archive.call_fr.save()
    monkeypatch.setattr(sync, "settle", settle_while_another_comes)
    sync.drain()
    assert len(written) == 2


@pytest.mark.django_db(transaction=True)
def test_a_commit_is_searchable_without_an_indexer() -> None:
    archive = Archive()
    sync.rebuild()
    with transaction.atomic():
        made = make_statement("Communiqué", "Coopération halieutique", "fr")
        assert rows()
    assert found("halieutique") == [made.pk]
    assert not rows()
    with transaction.atomic():
        Statement.objects.filter(pk=archive.cairo.pk).update(title="Séjour halieutique")
        transaction.set_rollback(True)
    assert found("halieutique") == [made.pk]
    assert not rows()


@pytest.mark.django_db(transaction=True)
def test_a_change_without_an_index_is_kept_for_later() -> None:
    make_statement("Communiqué", "Coopération halieutique", "fr")
    assert rows()
    sync.rebuild()
    assert not rows()


@pytest.mark.django_db(transaction=True)
def test_a_change_beside_an_indexer_is_left_to_it(archive: Archive) -> None:
    with writer_lock(wait=True):
        archive.cairo.save()
        assert rows()
        with pytest.raises(WriterBusyError), writer_lock(wait=False):
            pass
    sync.drain()
    assert not rows()


def test_compare_finds_and_enqueues_what_raw_sql_changed(archive: Archive) -> None:
    IndexChange.objects.all().delete()
    QuerySet(Statement).filter(pk=archive.cairo.pk).update(title="Changed")
    QuerySet(Statement).filter(pk=archive.call_ar.pk).update(state=StatementState.ON_HOLD)
    found_differences = sync.compare()
    assert found_differences.stale == (archive.cairo.pk,)
    assert found_differences.ghosts == (archive.call_ar.pk,)
    assert set(rows()) == {archive.cairo.pk, archive.call_ar.pk}
    sync.drain()
    assert not sync.compare().statements


def test_only_one_old_generation_is_kept_and_only_the_owner_may_read(archive: Archive) -> None:
    for _again in range(3):
        sync.rebuild()
    folder = Path(settings.INDEX_DIR)
    assert len(list(folder.glob("gen-*"))) == 2
    assert (folder / "current").readlink().name in {path.name for path in folder.glob("gen-*")}
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_rebuild_that_fails_leaves_the_index_in_use(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    before = found("Gaza")
    monkeypatch.setattr(engine.Writer, "commit", lambda *_args: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        sync.rebuild()
    assert found("Gaza") == before
    assert len(list(Path(settings.INDEX_DIR).glob("gen-*"))) == 1


def _files(pattern: str) -> list[Path]:
    return list((Path(settings.INDEX_DIR) / "current").glob(pattern))


@pytest.mark.parametrize("pattern", ["*.toc", "*.trm", "*.pst", "schema.json"])
@pytest.mark.parametrize("harm", ["remove", "empty", "truncate", "flip"])
def test_a_damaged_index_is_unavailable_or_right_but_never_empty(archive: Archive, pattern: str, harm: str) -> None:
    expected = set(found("Gaza"))
    assert expected
    sync.rebuild()
    engine._opened.snapshot = None
    engine._opened.segments.clear()
    CACHE.forget(lambda _key: False)
    for path in _files(pattern):
        raw = path.read_bytes()
        path.unlink()
        if harm != "remove":
            path.write_bytes({"empty": b"", "truncate": raw[: len(raw) // 2], "flip": raw[:-9] + b"\0" * 9}[harm])
    with suppress(IndexUnavailable):
        assert set(found("Gaza")) == expected
    sync.rebuild()
    assert set(found("Gaza")) == expected


def test_a_file_cut_short_while_it_is_read_kills_nobody(archive: Archive) -> None:
    """Found by the chaos suite: reading beyond the end of a shortened memory map ends the process (SIGBUS)."""
    assert found("Gaza")
    for path in _files("MAIN_*"):
        os.truncate(path, 0)
    CACHE.forget(lambda _key: False)
    with pytest.raises(IndexUnavailable):
        found("Gaza")
    sync.rebuild()
    assert found("Gaza")


def test_an_index_of_another_version_is_unavailable(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "SCHEMA_VERSION", 999)
    sync_version = engine._opened.snapshot
    engine._opened.snapshot = None
    assert sync_version is not None
    with pytest.raises(IndexUnavailable):
        found("Gaza")
    archive.cairo.save()
    with pytest.raises(IndexUnavailable):
        sync.drain()


def test_single_edits_do_not_pile_up_segments(archive: Archive) -> None:
    for number in range(40):
        Statement.objects.filter(pk=archive.cairo.pk).update(title=f"Title {number}")
        sync.drain()
    assert len(open_snapshot().segments) <= merging.GROUP + 2
    assert not sync.compare().statements


def test_the_indexer_merges_what_a_request_may_not_wait_for(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "SMALLEST", 1)
    monkeypatch.setattr(engine, "AT_ONCE", 0)
    for number in range(merging.GROUP + 3):
        make_statement(f"Title {number}", "halieutique")
        sync.drain()
    many = len(open_snapshot().segments)
    assert many > merging.GROUP
    with writer_lock(wait=True):
        assert engine.tidy()
        assert not engine.tidy()
    assert len(open_snapshot().segments) < merging.GROUP
    assert len(found("halieutique")) == merging.GROUP + 3
    assert not sync.compare().statements


def test_words_of_deleted_statements_leave_the_files_when_most_of_a_segment_is_dead(archive: Archive) -> None:
    for statement in archive.published:
        statement.delete()
    sync.drain()
    with writer_lock(wait=True):
        assert engine.tidy()
    assert all(b"humanitaire" not in path.read_bytes() for path in _files("*.trm"))
    assert found("Gaza") == []
    assert not sync.compare().statements


def test_opening_again_opens_only_what_is_new(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    found("Gaza")
    before = {segment.id: segment for segment in open_snapshot().segments}
    archive.cairo.save()
    sync.drain()
    after = {segment.id: segment for segment in open_snapshot().segments}
    assert all(after[key] is segment for key, segment in before.items() if key in after)
    assert open_snapshot() is open_snapshot()


def test_what_a_killed_commit_left_is_removed(archive: Archive) -> None:
    leftover = Path(settings.INDEX_DIR) / "current" / "_MAIN_9.toc.123.4"
    leftover.write_bytes(b"half")
    archive.cairo.save()
    sync.drain()
    assert not leftover.exists()


def test_the_command(archive: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("index", "rebuild")
    call_command("index", "compare")
    call_command("index", "once")
    assert "6 statements indexed" in capsys.readouterr().out
    (Path(settings.INDEX_DIR) / "current").unlink()
    with pytest.raises(CommandError, match="index rebuild"):
        call_command("index", "compare")
    assert os.path.lexists(settings.INDEX_DIR)
