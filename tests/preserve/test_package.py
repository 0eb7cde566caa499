"""A package: the same bytes wherever it is made, every harm to it found, read without this software."""

import json
import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bagit
import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.models import Model

from archive.models import Capture, Event, Statement
from archive.preserve.against import check_against
from archive.preserve.bag import PackageError, check_bag, root_digest
from archive.preserve.export import export_package
from archive.preserve.findings import Report
from archive.preserve.fixity import stored_files
from archive.preserve.holdings import NOT_HELD, all_models
from archive.preserve.load import import_package
from archive.preserve.verify import verify
from archive.search.sync import rebuild
from tests.preserve.conftest import LONG
from tests.preserve.random_archive import fill

pytestmark = pytest.mark.django_db


@pytest.fixture
def package(kept: None, tmp_path: Path) -> Path:
    """A package of a random archive."""
    export_package(tmp_path / "package")
    return tmp_path / "package"


def empty_everything() -> None:
    """Empty the archive, as only a test may."""
    with connection.cursor() as cursor:
        emptied: list[type[Model]] = [*reversed([*all_models()]), *NOT_HELD, User]
        for model in emptied:
            fields = [through._meta.db_table for through in _throughs(model)]
            for table in (*fields, model._meta.db_table):
                cursor.execute(f"DELETE FROM {connection.ops.quote_name(table)}")
    for path in stored_files().values():
        path.unlink()


def _throughs(model: type[Model]) -> list[type[Model]]:
    relations: Any = model._meta.many_to_many
    return [relation.remote_field.through for relation in relations]


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_model_is_in_a_package_or_left_out_by_name() -> None:
    labels = ("archive", "axes", "otp_totp")
    ours = {model for label in labels for model in apps.get_app_config(label).get_models()}
    assert ours == {*all_models(), *NOT_HELD}


def test_another_library_finds_it_valid_and_sha256sum_too(package: Path) -> None:
    bagit.Bag(str(package)).validate()
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        assert subprocess.run(["sha256sum", "--check", "--quiet", manifest], cwd=package, check=False).returncode == 0


def test_exporting_twice_gives_the_same_bytes(package: Path, tmp_path: Path) -> None:
    export_package(tmp_path / "again")
    assert files_of(tmp_path / "again") == files_of(package)


@pytest.mark.parametrize("seed", range(30 if LONG else 3))
def test_an_import_exports_to_the_same_bytes(db: None, tmp_path: Path, seed: int) -> None:
    fill(25 if LONG else 10, seed)
    first = export_package(tmp_path / "first")
    empty_everything()
    import_package(tmp_path / "first", first.root)
    second = export_package(tmp_path / "second")
    assert second == first
    assert files_of(tmp_path / "second") == files_of(tmp_path / "first")
    rebuild()
    found = verify()
    assert found.report.is_clean, found.report.findings


def test_new_records_get_numbers_nobody_had(package: Path) -> None:
    draft = Statement.objects.filter(state="draft").order_by("pk").last()
    assert draft
    highest = max(Statement.objects.values_list("pk", flat=True))
    empty_everything()
    import_package(package)
    fill(1, seed=99)
    assert Statement.objects.order_by("-pk").values_list("pk", flat=True)[0] > highest
    assert not Event.objects.broken_links()


def test_those_who_worked_on_it_come_without_a_login(package: Path) -> None:
    empty_everything()
    import_package(package)
    curator = User.objects.get(username="curator")
    assert not curator.is_active
    assert not curator.has_usable_password()


def test_it_can_be_read_without_this_software(package: Path) -> None:
    statement = Statement.objects.published().exclude(capture=None).order_by("pk").first()
    assert statement
    assert statement.capture
    whole = json.loads((package / "data" / "statements" / f"{statement.reference_code}.json").read_text())
    assert whole["record"]["body"] == statement.body
    assert len(whole["claims"]) == statement.claims.count()
    assert whole["history"][0]["verb"] == "drafted"
    digest = statement.capture.sha256
    assert (package / "data" / "raw" / digest[:2] / digest).read_bytes() == statement.capture.text.encode()
    schema = json.loads((package / "schemas" / "statements.json").read_text())
    assert set(schema["properties"]["record"]["properties"]) == set(whole["record"])
    assert str(statement.reference_code) in (package / "data" / "statements.csv").read_text()
    assert "RFC 8493" in (package / "README.txt").read_text()


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _flip(folder: Path, chance: random.Random) -> None:
    path = chance.choice([path for path in _files(folder) if path.stat().st_size])
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def _cut(folder: Path, chance: random.Random) -> None:
    path = chance.choice([path for path in _files(folder) if path.stat().st_size])
    path.write_bytes(path.read_bytes()[: chance.randrange(path.stat().st_size)])


def _remove(folder: Path, chance: random.Random) -> None:
    chance.choice(_files(folder)).unlink()


def _insert(folder: Path, chance: random.Random) -> None:
    place = chance.choice(_files(folder)).parent
    (place / f"added-{chance.randrange(10**6)}").write_bytes(chance.randbytes(chance.randrange(20)))


def _rename(folder: Path, chance: random.Random) -> None:
    path = chance.choice(_files(folder))
    path.rename(path.with_name(f"{path.name}x"))


def _exchange(folder: Path, chance: random.Random) -> None:
    one, other = chance.sample([path for path in _files(folder) if path.stat().st_size], 2)
    while one.read_bytes() == other.read_bytes():
        one, other = chance.sample(_files(folder), 2)
    mine, theirs = one.read_bytes(), other.read_bytes()
    one.write_bytes(theirs)
    other.write_bytes(mine)


def _link(folder: Path, chance: random.Random) -> None:
    path = chance.choice(_files(folder))
    aside = folder.parent / f"aside-{chance.randrange(10**9)}"
    path.rename(aside)
    path.symlink_to(aside)


def _drop_a_line(folder: Path, chance: random.Random) -> None:
    path = folder / chance.choice(["manifest-sha256.txt", "tagmanifest-sha256.txt"])
    lines = path.read_text().splitlines(keepends=True)
    del lines[chance.randrange(len(lines))]
    path.write_text("".join(lines))


def _empty_folder(folder: Path, chance: random.Random) -> None:
    (chance.choice(_files(folder)).parent / f"empty-{chance.randrange(10**6)}").mkdir()


HARMS: list[Callable[[Path, random.Random], None]] = [
    _flip,
    _cut,
    _remove,
    _insert,
    _rename,
    _exchange,
    _link,
    _drop_a_line,
    _empty_folder,
]


def test_every_mutation_of_a_package_is_found(package: Path, tmp_path: Path) -> None:
    chance, missed, unseen_without_root = random.Random(21), [], 0
    root, copy = root_digest(package), tmp_path / "copy"
    for trial in range(1000 if LONG else 60):
        shutil.copytree(package, copy)
        harm = chance.choice(HARMS)
        harm(copy, chance)
        unseen_without_root += not check_bag(copy)
        if not check_bag(copy, root):
            missed.append((trial, harm.__name__))
        shutil.rmtree(copy)
    assert missed == []
    assert unseen_without_root == 0


def test_a_manifest_that_lies_elsewhere_is_found(package: Path) -> None:
    """Found by a thousand mutations: no manifest lists the manifest of manifests."""
    aside = package.parent / "aside"
    (package / "tagmanifest-sha256.txt").rename(aside)
    (package / "tagmanifest-sha256.txt").symlink_to(aside)
    assert check_bag(package) == ["Not a plain file: tagmanifest-sha256.txt"]


def test_manifests_rewritten_to_fit_are_found_by_the_root_digest_alone(package: Path) -> None:
    root = root_digest(package)
    (package / "data" / "statements.csv").write_text("forged")
    bag = bagit.Bag(str(package))
    bag.save(manifests=True)
    assert check_bag(package) == []
    assert "rewritten" in check_bag(package, root)[0]
    with pytest.raises(PackageError):
        import_package(package, root)


@pytest.mark.parametrize("line", ["../../etc/passwd", "/etc/passwd", "data/../../x"])
def test_a_manifest_cannot_lead_out_of_the_package(package: Path, line: str) -> None:
    with (package / "manifest-sha256.txt").open("a") as file:
        file.write(f"{'0' * 64}  {line}\n")
    assert any("names no file" in sentence for sentence in check_bag(package))


def test_nothing_is_imported_into_an_archive_that_holds_something(package: Path) -> None:
    with pytest.raises(PackageError, match="empty"):
        import_package(package)


def test_a_package_of_another_form_leaves_nothing_behind(package: Path) -> None:
    path = next((package / "data" / "statements").iterdir())
    path.write_text('{"record": {"id": 1}}')
    bagit.Bag(str(package)).save(manifests=True)
    empty_everything()
    with pytest.raises(PackageError, match="does not fit"):
        import_package(package)
    assert not Capture.objects.exists()
    assert not Event.objects.exists()


def test_two_copies_name_each_difference_and_mend_bytes(package: Path) -> None:
    report = Report()
    check_against(report, package)
    assert report.is_clean
    first, second = sorted(stored_files().values())[:2]
    first.unlink()
    second.chmod(0o600)
    second.write_bytes(b"damaged")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE archive_claim SET reason = 'forged' WHERE id = (SELECT min(id) FROM archive_claim)")
        cursor.execute("UPDATE archive_country SET note = 'forged'")
    check_against(report, package)
    named = {finding.subject.split("/")[0] for finding in report.findings}
    assert named == {first.name, second.name, "statements", "vocab"}
    assert check_against(Report(), package, repair=True) == 2
    assert second.read_bytes() != b"damaged"
    assert len(list((Path(settings.CAPTURE_DIR).parent / "damaged").iterdir())) == 1


def test_an_older_package_still_holds_the_log_to_account(package: Path) -> None:
    fill(3, seed=8)
    report = Report()
    check_against(report, package)
    assert report.is_clean
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM archive_event WHERE id = (SELECT max(id) - 30 FROM archive_event)")
    check_against(report, package)
    assert not report.is_clean or Event.objects.broken_links()


def test_the_command(package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = root_digest(package)
    call_command("archive", "verify", "--package", str(package), "--root", root)
    call_command("archive", "verify", "--against", str(package))
    with pytest.raises(CommandError, match="exists"):
        call_command("archive", "export", str(package))
    empty_everything()
    call_command("archive", "import", str(package), "--root", root)
    call_command("archive", "export", str(tmp_path / "again"))
    assert capsys.readouterr().out.count(root) >= 3
    (package / "README.txt").write_text("x")
    with pytest.raises(CommandError, match=r"Changed: README\.txt"):
        call_command("archive", "verify", "--package", str(package))
