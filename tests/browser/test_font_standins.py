"""What stands in while the fetched fonts are on their way."""

import re
from pathlib import Path

import pytest
from django.conf import settings

from archive.management import fonts
from archive.management.font_standins import STANDINS, standin_faces


def test_the_stylesheet_names_each_stand_in_right_after_the_face_it_stands_for() -> None:
    tokens = (settings.BASE_DIR / "static" / "css" / "tokens.css").read_text(encoding="utf-8")
    for one in STANDINS:
        face = one.name.partition(" by ")[0]
        stack = next(
            stack for stack in re.findall(r"--(?:serif|sans):([^;]+);", tokens) if f'"{face} Variable"' in stack
        )
        names = re.findall(r'"([^"]+)"', stack)
        assert names[:2] == [f"{face} Variable", face]
        assert one.name in names[2:4]


def test_a_stand_in_has_no_arabic_letters_and_the_heights_of_its_face() -> None:
    for rule in standin_faces():
        ranges = re.findall(r"U\+([0-9A-F]+)-([0-9A-F]+)", rule)
        assert ranges
        assert not any(int(first, 16) <= 0x0627 <= int(last, 16) for first, last in ranges)
        scale, ascent = (
            float(re.findall(rf"{name}: ([\d.]+)%", rule)[0]) for name in ("size-adjust", "ascent-override")
        )
        assert round(scale * ascent / 100) in {97, 104}


def test_words_never_wait_for_a_fetched_face(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package, target = tmp_path / "package", tmp_path / "fonts"
    (package / "files").mkdir(parents=True)
    target.mkdir()
    name = "inter-latin-wght-normal.woff2"
    face = f"@font-face {{\n  font-display: block;\n  src: url(./files/{name}) format('woff2');\n}}\n"
    for sheet in fonts.SHEETS["inter"]:
        (package / sheet).write_text(face)
    for file in (f"files/{name}", "LICENSE"):
        (package / file).write_text("ours")
    monkeypatch.setattr(fonts, "TARGET", target)
    faces = fonts.copy_faces(package, "inter")
    assert len(faces) == len(fonts.SHEETS["inter"])
    assert all("font-display: swap" in face for face in faces)
