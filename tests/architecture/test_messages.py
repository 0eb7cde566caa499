"""Every sentence of code and templates reaches the catalogues, with its plural and its context."""

from pathlib import Path

import pytest

from archive.management import messages

TEMPLATE = """{% load i18n %}
<p>{% blocktranslate count n=list|length trimmed %}
      {{ n }} statement
    {% plural %}
   {{ n }} statements
{% endblocktranslate %} it's "odd" « أ</p>
  {% translate "May" context "month" %}"""


def test_a_template_gives_its_sentences(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(messages, "ROOT", tmp_path)
    found = list(messages.read(tmp_path / "page.html", messages.as_code(TEMPLATE)))
    assert [(line, words, context) for _, line, words, _, context in found] == [
        (2, ("%(n)s statement", "%(n)s statements"), None),
        (7, "May", "month"),
    ]


def test_what_was_translated_stays(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "archive").mkdir()
    code = tmp_path / "archive" / "words.py"
    catalogue = tmp_path / "archive" / "locale" / "fr" / "LC_MESSAGES" / "django.po"
    monkeypatch.setattr(messages, "ROOT", tmp_path)
    monkeypatch.setattr(messages, "LOCALE", tmp_path / "archive" / "locale")
    code.write_text("_('Statement'); ngettext('one', 'many', n)")
    messages.main()
    written = catalogue.read_text().replace('msgid "Statement"\nmsgstr ""', 'msgid "Statement"\nmsgstr "Déclaration"')
    catalogue.write_text(written)
    code.write_text("_('Statement'); _('Exchange')")
    messages.main()
    renewed = catalogue.read_text()
    assert 'msgid "Statement"\nmsgstr "Déclaration"' in renewed
    assert 'msgid "Exchange"\nmsgstr ""' in renewed
    assert "fuzzy" not in renewed


def test_the_archive_itself_is_read() -> None:
    found = {words for _, _, words, _, _ in messages.found()}
    assert "This is not a complete web address. Copy it from the browser's address bar, or paste the text." in found
