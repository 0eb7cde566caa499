"""Reading an unchecked document ends: in its text, or in a sentence, soon, and within limits."""

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from archive.cleaning.clean import UnreadableDocument, clean
from archive.cleaning.raw import RawDocument
from archive.ingest import extraction
from archive.ingest.extraction import SENTENCES, ExtractionFailed, extract
from tests.ingest.bombs import bombs, pdf

PAGE = (
    "<html lang=fr><head><title>Entretien</title></head><body><nav>Accueil</nav><article><h1>Entretien</h1>"
    + "<p>Le ministre s’est entretenu « aujourd’hui » avec son homologue. اتصال هاتفي 🇲🇦</p>" * 9
    + "</article><script>alert(1)</script></body></html>"
).encode()
LETTER = (
    b"From: a@example.org\r\nTo: b@example.org\r\nSubject: Readout\r\nDate: x\r\n\r\nThe ministers spoke today.\r\n"
)


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the child processes."""
    started: list[int] = []
    run = extraction._ask_child

    def counted(question: str) -> str:
        started.append(1)
        return run(question)

    monkeypatch.setattr(extraction, "_ask_child", counted)
    return started


def test_pasted_text_is_read_here(children: list[int]) -> None:
    raw = RawDocument("The ministers spoke.\n\nتحدث الوزيران.".encode())
    assert extract(raw) == clean(raw)
    assert children == []


@pytest.mark.parametrize("data", [PAGE, LETTER, "Les ministres ont parlé à Rabat.".encode("cp1252")])
def test_anything_else_is_read_in_a_child_with_the_same_result(children: list[int], data: bytes) -> None:
    raw = RawDocument(data, "text/html", "", "page.html", "https://example.org/")
    assert extract(raw) == clean(raw)
    assert children == [1]


@pytest.mark.parametrize(
    ("data", "code"), [(b" \n", "empty"), (b"%PDF-1.7 \n", "damaged"), (b"\x89PNG....", "unknown_type")]
)
def test_a_refusal_keeps_its_code(data: bytes, code: str) -> None:
    with pytest.raises(UnreadableDocument) as refusal:
        extract(RawDocument(data))
    assert refusal.value.code == code
    assert str(refusal.value) != code


def test_a_document_that_is_too_long_never_reaches_the_child(children: list[int]) -> None:
    with pytest.raises(UnreadableDocument):
        extract(RawDocument(b"<p>" + b"a" * 5_000_000))
    assert children == []


def test_what_no_database_stores_is_shown_as_a_mark() -> None:
    raw = RawDocument(b"The ministers\0 spoke at length about the region and its future today.")
    body = extract(raw).body
    assert body.raw == raw.data.decode().replace("\0", "\ufffd")


@pytest.mark.parametrize("name", bombs())
def test_a_bomb_ends_in_a_sentence(name: str) -> None:
    data = bombs()[name]()
    assert len(data) <= 5_000_000
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.monotonic()
    with pytest.raises(UnreadableDocument) as refusal:
        extract(RawDocument(data))
    assert time.monotonic() - began < extraction.WALL_SECONDS + 1
    assert str(refusal.value).endswith(".")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory < 40_000, (
        "kilobytes more, here and not in the child"
    )


def test_a_pdf_is_read_in_the_child(children: list[int]) -> None:
    raw = RawDocument(pdf(b"BT /F1 12 Tf 72 700 Td (The ministers spoke today.) Tj ET"))
    assert extract(raw).body.text == "The ministers spoke today."
    assert children == [1]


def _child_that(code: str) -> Callable[[pytest.MonkeyPatch, Path], None]:
    def install(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
        (root / "stand_in.py").write_text(code)
        monkeypatch.setattr(extraction, "_ROOT", root)
        monkeypatch.setattr(extraction, "_CHILD", "stand_in")

    return install


@pytest.mark.parametrize(
    "code",
    [
        "import os; os._exit(3)",
        "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)",
        "print('no json')",
        "print('[]')",
        "print('{\"document\": {}}')",
        "print('{\"document\": null}')",
        'print(\'{"refused": "<script>"}\')',
        "pass",
    ],
)
def test_a_child_that_fails_is_a_refusal(code: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _child_that(code)(monkeypatch, tmp_path)
    with pytest.raises(ExtractionFailed) as refusal:
        extract(RawDocument(PAGE))
    assert refusal.value.code == "crashed"
    assert "Paste its text" in str(refusal.value)


def test_a_child_that_sleeps_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _child_that("import time; time.sleep(30)")(monkeypatch, tmp_path)
    monkeypatch.setattr(extraction._ask_child, "__defaults__", (0.3,))
    began = time.monotonic()
    with pytest.raises(ExtractionFailed) as refusal:
        extract(RawDocument(PAGE))
    assert refusal.value.code == "too_slow"
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    ("code", "ending"),
    [
        ("bytearray(2 * 1024**3)", "MemoryError"),
        ("import tempfile; tempfile.TemporaryFile().write(bytes(17 * 1024**2))", "File too large"),
        ("[open('/dev/null') for _ in range(99)]", "Too many open files"),
        ("import socket; socket.create_connection(('127.0.0.1', 9))", "refused while a document is read"),
        ("import subprocess; subprocess.run(['true'])", "refused while a document is read"),
        ("import os; os.fork()", "refused while a document is read"),
        ("import os; print(dict(os.environ)); raise SystemExit('LC_CTYPE')", "LC_CTYPE"),
    ],
)
def test_the_child_lives_within_its_limits(code: str, ending: str) -> None:
    begin = "import sys; from archive.ingest import extraction_child as c; c.limit(c.MEMORY, c.CPU_SECONDS); "
    begin += "sys.addaudithook(c.refuse_the_world);"
    ended = subprocess.run(
        [sys.executable, "-c", f"{begin} {code}"], env={}, cwd=extraction._ROOT, capture_output=True, text=True
    )
    assert ended.returncode
    assert ending in ended.stderr
    assert "SECRET" not in ended.stdout


def test_the_large_libraries_stay_out_of_the_web_process() -> None:
    code = "import archive.ingest.extraction, sys; raise SystemExit('trafilatura' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=extraction._ROOT).returncode == 0


def test_every_sentence_says_what_to_do() -> None:
    for sentence in map(str, SENTENCES.values()):
        assert "paste" in sentence.lower()
