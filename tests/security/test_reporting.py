"""Who finds a weakness knows whom to tell; who runs the archive knows what it runs on."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from pytest_django import Settings

from archive.management.bill_of_materials import BILL, LOCK, bill_of_materials, read_lock
from tests.architecture.repository import ROOT
from tests.security.production import HOST, as_in_production


def test_security_txt_says_whom_to_tell_and_until_when(client: Client) -> None:
    response = client.get("/.well-known/security.txt")
    fields = dict(line.split(": ", 1) for line in response.text.splitlines())
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert fields["Contact"] == "mailto:security@localhost"
    expires = datetime.fromisoformat(fields["Expires"])
    assert timedelta(days=30) < expires - datetime.now(UTC) < timedelta(days=366)
    assert fields["Preferred-Languages"] == "en, fr, ar"
    assert fields["Canonical"] == "http://testserver/.well-known/security.txt"


def test_an_operator_sets_the_address(settings: Settings) -> None:
    as_in_production(settings)
    client = Client(headers={"host": HOST})
    assert f"Contact: mailto:security@{HOST}" in client.get("/.well-known/security.txt", secure=True).text
    settings.SECURITY_CONTACT = "https://example.org/report"
    text = client.get("/.well-known/security.txt", secure=True).text
    assert "Contact: https://example.org/report" in text
    assert f"Canonical: https://{HOST}/.well-known/security.txt" in text


def test_security_md_has_its_three_numbers_and_names_what_exists() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    for number in ("**3 working days**", "**7 days**", "**90 days**"):
        assert number in text
    for word in text.split("`"):
        if word.endswith((".py", ".csv", ".md", ".json")) and "*" not in word:
            assert (ROOT / word).exists() or (ROOT / "tests" / "security" / word).exists(), word


def test_the_bill_of_materials_is_the_lock_file_and_has_a_date() -> None:
    bill = json.loads(BILL.read_text(encoding="utf-8"))
    pinned = read_lock(LOCK.read_text(encoding="utf-8"))
    assert {(one["name"], one["version"]) for one in bill["components"]} == {(one.name, one.version) for one in pinned}
    assert datetime.fromisoformat(bill["metadata"]["timestamp"]).tzinfo == UTC
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    references = {one["bom-ref"] for one in bill["components"]} | {bill["metadata"]["component"]["bom-ref"]}
    assert {one["ref"] for one in bill["dependencies"]} == references
    assert {below for one in bill["dependencies"] for below in one["dependsOn"]} <= references


def test_the_bill_names_no_host_that_packages_come_from() -> None:
    assert "://" not in BILL.read_text(encoding="utf-8")


@pytest.mark.parametrize("line", ["a==1 \\", "a==1 ; python_version < '3' \\", "a==1"])
def test_a_line_of_the_lock_is_read(line: str) -> None:
    pinned = read_lock(
        f"{line}\n    --hash=sha256:0\n    # via\n    #   -c requirements.txt\n    #   communique (pyproject)\n"
    )
    assert [(one.name, one.version, one.wanted_by) for one in pinned] == [("a", "1", ["communique"])]
    assert bill_of_materials(pinned, datetime.now(UTC))["dependencies"][0]["dependsOn"] == ["pkg:pypi/a@1"]
