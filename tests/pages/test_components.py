"""The staff page that shows every component in every state."""

from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from django.test.signals import template_rendered

pytestmark = pytest.mark.django_db

IN_THE_HEAD = {"cite_head", "feed_links", "live", "live_settings"}
"""What nobody sees: links, settings and attributes."""


@pytest.mark.parametrize("prefix", ["", "/fr", "/ar"])
def test_every_component_is_shown(client: Client, prefix: str) -> None:
    client.force_login(User.objects.create_user("staff", is_staff=True))
    rendered: set[str] = set()

    def note(template: object, **_rest: object) -> None:
        rendered.add("".join(str(getattr(template, "name", ""))))

    template_rendered.connect(note)
    try:
        page = client.get(f"{prefix}/components/")
    finally:
        template_rendered.disconnect(note)
    assert page.status_code == 200
    files = (Path(settings.BASE_DIR) / "templates" / "components").glob("*.html")
    assert {path.stem for path in files if f"components/{path.name}" not in rendered} == IN_THE_HEAD


def test_it_is_for_staff(client: Client) -> None:
    assert client.get("/components/").status_code == 302
