"""Each form of document is read as what it is: its headline, days, exchange, whose words, and nothing of its frame."""

import pytest

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect
from archive.detection.facts import Fact
from archive.vocabulary.terms import ClaimField
from tests.detection.authority import fixture_gazetteer
from tests.detection.written_forms import Form
from tests.detection.written_forms.briefings import BRIEFINGS
from tests.detection.written_forms.chats import CHATS
from tests.detection.written_forms.interviews import INTERVIEWS
from tests.detection.written_forms.mails import MAILS
from tests.detection.written_forms.pages import PAGES
from tests.detection.written_forms.threads import THREADS

FORMS = [*MAILS, *CHATS, *THREADS, *BRIEFINGS, *INTERVIEWS, *PAGES]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: str(form.name))
def test_a_document_is_read_by_its_form(form: Form) -> None:
    document = clean(RawDocument(form.text.encode()))
    assert misses(form, document.body.text, detect(document, fixture_gazetteer())) == []


def misses(form: Form, body: str, facts: list[Fact]) -> list[str]:
    """Return what was read otherwise than the answers say, one line each."""
    by_field: dict[ClaimField, list[Fact]] = {}
    for fact in facts:
        by_field.setdefault(fact.field, []).append(fact)
    titles = [fact.value["text"] for fact in by_field.get(ClaimField.TITLE, []) if not fact.value["derived"]]
    found = [f"title {titles}"] if titles != ([form.title] if form.title else []) else []
    for name, field, wanted in (
        ("issued", ClaimField.ISSUE_DATE, form.issued),
        ("held", ClaimField.EXCHANGE_DATE, form.held),
    ):
        days = [fact.value["edtf"] for fact in by_field.get(field, [])][:1]
        found += [f"{name} {days}"] if wanted and days != [wanted] else []
    kinds = [fact.value["kind"] for fact in by_field.get(ClaimField.EXCHANGE_KIND, [])][:1]
    found += [f"kind {kinds}"] if form.kind and kinds != [form.kind] else []
    people = {
        fact.value["official"] for fact in by_field.get(ClaimField.OFFICIAL, []) if fact.value["role"] == "participant"
    }
    found += [f"sides {people}"] if people != set(form.sides) else []
    found += [f"not cut: {words}" for words in form.cut if words in body]
    found += [f"not kept: {words}" for words in form.kept if words not in body]
    posts = by_field.get(ClaimField.POST, [])
    read = [(post.value["handle"], post.value["edtf"], post.value["text"]) for post in posts]
    told = len(read) == len(form.posts) and all(
        (one[0], one[1]) == (other[0], other[1]) and one[2].startswith(other[2])
        for one, other in zip(read, form.posts, strict=False)
    )
    return found + ([] if told else [f"posts {read}"]) + _unlike(form, by_field.get(ClaimField.QUOTATION, []))


def _unlike(form: Form, quotations: list[Fact]) -> list[str]:
    found = []
    for opening, (speaker, channel) in form.said.items():
        own = next((fact for fact in quotations if fact.value["text"].startswith(opening)), None)
        if own is None:
            found.append(f"no quotation {opening}")
            continue
        said = (own.value["speaker"] or {}).get("id")
        found += [f"{opening}: {said}"] if said != speaker else []
        found += [f"{opening}: {own.value['channel']}"] if channel not in {"", own.value["channel"]} else []
    return found
