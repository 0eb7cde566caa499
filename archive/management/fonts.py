"""Fetches the typefaces and writes static/fonts/fonts.css. Optional: without them system fonts are used.

The packages (Source Serif 4, Inter, Noto Naskh Arabic; all under the SIL Open Font License)
come through npm; only the Latin and Arabic parts are kept, about 0.7 MB.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from archive.management.font_standins import standin_faces

SCOPE = "@fontsource-variable"
SHEETS = {
    "source-serif-4": ["wght.css", "wght-italic.css"],
    "inter": ["wght.css", "wght-italic.css"],
    "noto-naskh-arabic": ["wght.css"],
}
FACE = re.compile(r"@font-face \{.*?\n\}", re.DOTALL)
FILE = re.compile(r"url\(\./files/([a-z0-9-]+\.woff2)\)")
DISPLAY = re.compile(r"font-display: \w+")
KEPT = re.compile(r"-(?:latin|latin-ext|arabic)-wght-")
TARGET = Path(__file__).resolve().parents[2] / "static" / "fonts"


def main() -> None:
    """Take the packages from the node_modules folder that is named, or install them beside."""
    if len(sys.argv) > 1:
        write_sheet(Path(sys.argv[1]))
        return
    npm = shutil.which("npm")
    if npm is None:
        print("npm is not installed, so the typefaces were not fetched; pages use the system's fonts instead.")
        return
    with TemporaryDirectory() as folder:
        names = [f"{SCOPE}/{name}" for name in SHEETS]
        command = [npm, "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--silent", *names]
        if subprocess.run(command, cwd=folder, check=False).returncode:  # noqa: S603 - all of it stands above
            sys.exit("npm could not fetch the typefaces; pages use the system's fonts until it can.")
        write_sheet(Path(folder) / "node_modules")


def write_sheet(modules: Path) -> None:
    """Copy what is wanted, then write the stylesheet that pages link if it is there."""
    TARGET.mkdir(parents=True, exist_ok=True)
    faces = [face for name in SHEETS for face in copy_faces(modules / SCOPE / name, name)]
    (TARGET / "fonts.css").write_text("\n".join([*faces, *standin_faces()]) + "\n", encoding="utf-8")
    print(f"{len(faces)} font faces written to {TARGET}; run collectstatic (or start the demo again) to serve them.")


def copy_faces(package: Path, name: str) -> list[str]:
    """Copy the files of one family and its licence; return its @font-face rules, with the files beside them."""
    faces = []
    for sheet in SHEETS[name]:
        for face in FACE.findall((package / sheet).read_text(encoding="utf-8")):
            file = FILE.search(face)
            if file and KEPT.search(file.group(1)):
                shutil.copyfile(package / "files" / file.group(1), TARGET / file.group(1))
                # Whatever the package says: words stand in another face until this one is there.
                faces.append(DISPLAY.sub("font-display: swap", FILE.sub(r"url(\1)", face)))
    shutil.copyfile(package / "LICENSE", TARGET / f"{name}.LICENSE.txt")
    return faces


if __name__ == "__main__":
    main()
