"""Characters that XML and line formats cannot hold, in every field: every output stays what it says it is."""

import json
from xml.etree import ElementTree

import pytest
from django.http import HttpResponseBase
from django.test import Client
from pytest_django import Settings

from archive.search.sync import rebuild
from tests.security.addresses import addresses
from tests.security.filled import fill

pytestmark = pytest.mark.django_db

WORDS = "One\x08two\x0bthree\x1ffour\x85five\u2028six\ufffeseven\x7feight\rTY  - nine\nER  - \n@misc{ten,}}} title = {x"
"""What a form takes and no reader sees, and the beginnings of records of formats made of lines."""


def body(response: HttpResponseBase) -> str:
    return (b"".join(response) if response.streaming else getattr(response, "content", b"")).decode()


def test_no_field_breaks_the_form_of_an_output(settings: Settings) -> None:
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    world = fill(WORDS)
    rebuild()
    client = Client(raise_request_exception=False)
    seen = set()
    for address in addresses(world):
        if address.startswith(("/admin/", "/static/")):
            continue
        response = client.get(address)
        assert response.status_code < 500, address
        if response.status_code == 200:
            seen.add(check(response.headers["Content-Type"], body(response), address))
    assert {"xml", "json", "lines of json", "ris", "bibtex"} <= seen


def check(kind: str, said: str, address: str) -> str:
    """Read an output as its readers do; return what it was."""
    if "xml" in kind:
        ElementTree.fromstring(said)
        return "xml"
    if "jsonl" in kind:
        assert all(isinstance(json.loads(line), dict) for line in said.split("\n") if line), address
        return "lines of json"
    if "json" in kind:
        json.loads(said)
        return "json"
    if "research-info" in kind:
        lines = said.split("\r\n")
        assert all(line == "" or line[2:6] == "  - " for line in lines), address
        assert all(len(line.splitlines()) < 2 for line in lines), address
        assert sum(line.startswith("TY  - ") for line in lines) == sum(line == "ER  - " for line in lines), address
        return "ris"
    if "bibtex" in kind:
        depth = [said[:place].count("{") - said[:place].count("}") for place, one in enumerate(said) if one == "@"]
        assert said.count("{") == said.count("}"), address
        assert sum(level == 0 for level in depth) == said.count("\n}\n\n"), address
        return "bibtex"
    return kind
