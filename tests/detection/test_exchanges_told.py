"""Short reports of our own wording: what happened, between whom, about what; written before the rules were run on them.

A passage opens with a line of four columns parted by semicolons: kinds, any of them right, and status; those who took
part, by id or, where the authority file lacks them, by name with underscores, several choices parted by |; the parties;
topics that must be found (+) and must not (-). A fifth column, where there is one, holds the day, "-" for none. A star
leaves a column open. Passages are parted by three hyphens.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.detection.facts import Fact
from archive.vocabulary.terms import ClaimField, Confidence
from tests.detection.verdicts import facts_of

FOLDER = Path(__file__).with_name("exchanges")


def misread(passage: str) -> Iterator[str]:
    """Yield what reading a passage gives otherwise than its first line says."""
    head, text = passage.split("\n", 1)
    told, people, parties, topics, *days = (column.strip() for column in head.split(";"))
    facts = [fact for fact in facts_of(text) if fact.group == 0]
    kinds, status = told.split()
    found = {fact.field: fact.value for fact in reversed(facts)}
    if found.get(ClaimField.EXCHANGE_KIND, {}).get("kind") not in kinds.split("|"):
        yield f"kind {found.get(ClaimField.EXCHANGE_KIND)}: {text[:60]}"
    if found.get(ClaimField.EXCHANGE_STATUS, {}).get("status") != status:
        yield f"status {found.get(ClaimField.EXCHANGE_STATUS)}: {text[:60]}"
    sides = _sides(facts)
    if people != "*" and sides not in [set(some.split()) for some in people.split("|")]:
        yield f"people {sorted(sides)}: {text[:60]}"
    countries = {
        str(fact.value["country"])
        for fact in facts
        if fact.field is ClaimField.COUNTRY and fact.value["role"] == "party"
    }
    if parties != "*" and countries != set(parties.split()):
        yield f"parties {sorted(countries)}: {text[:60]}"
    day = str(found.get(ClaimField.EXCHANGE_DATE, {}).get("edtf") or "-")
    if days and day not in days[0].split("|"):
        yield f"day {day}: {text[:60]}"
    subjects = {str(fact.value["topic"]) for fact in facts if fact.field is ClaimField.TOPIC}
    for topic in topics.split():
        wanted = any(one.lstrip("+-") in subjects for one in topic.split("|"))
        if wanted is topic.startswith("-"):
            yield f"topic {topic}: {text[:60]}"


def _sides(facts: list[Fact]) -> set[str]:
    officials = [fact.value for fact in facts if fact.field is ClaimField.OFFICIAL]
    return {str(v["official"] or v["name"].replace(" ", "_")) for v in officials if v["role"] == "participant"}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_what_happened_between_whom(path: Path) -> None:
    passages = path.read_text(encoding="utf-8").strip().split("\n---\n")
    assert [wrong for passage in passages for wrong in misread(passage)] == []


@pytest.mark.parametrize(
    ("told", "confidence"),
    [
        ("They spoke for an hour.", "high"),
        ("They spoke for an hour, and Safadi told his guest that Jordan was tired of war.", "medium"),
        ("Barrot will end his visit to Jordan on Friday.", "medium"),
    ],
)
def test_a_meeting_with_a_guest_may_be_called_a_visit(told: str, confidence: str) -> None:
    text = (
        f"Jordanian Foreign Minister Ayman Safadi met on Monday in Amman with French Minister Jean-Noël Barrot. {told}"
    )
    kind = next(fact for fact in facts_of(text) if fact.field is ClaimField.EXCHANGE_KIND)
    assert (kind.value["kind"], kind.confidence) == ("meeting", confidence)


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Mélanie Joly s'est entretenue aujourd'hui avec son homologue sénégalaise, Yassine Fall.", False),
        (
            "Mélanie Joly s'est entretenue aujourd'hui avec Yassine Fall.\nElles ont parlé des visas.\nElles ont évoqué"
            " l'école.\nElle a salué la coalition dont le Canada préside la réunion.",
            False,
        ),
        ("Mélanie Joly s'est entretenue aujourd'hui à Dakar avec son homologue sénégalaise, Yassine Fall.", True),
        ("Mélanie Joly s'est entretenue au téléphone avec son homologue sénégalaise, Yassine Fall.", True),
        ("Mélanie Joly a rencontré son homologue sénégalaise, Yassine Fall.", True),
        ("Mélanie Joly s'est entretenue avec Yassine Fall, en visite de travail de deux jours.", True),
    ],
)
def test_words_that_say_neither_that_they_met_nor_that_they_called_leave_the_kind_open(
    text: str, *, sure: bool
) -> None:
    paragraphs = f"La ministre Joly s'entretient avec la ministre Fall\n{text}\nElles ont discuté du Sahel."
    kinds = [fact for fact in facts_of(paragraphs, ClaimField.EXCHANGE_KIND) if fact.group == 0]
    assert (kinds[0].confidence is not Confidence.LOW) is sure


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        (
            "Llamada del secretario Rubio con el ministro Albares",
            "El secretario de Estado, Marco Rubio, conversó hoy con el ministro José Manuel Albares.",
            "call",
        ),
        (
            "Appel du secrétaire d'État Rubio avec le ministre Bourita",
            "Le secrétaire d'État Marco Rubio s'est entretenu aujourd'hui avec le ministre Nasser Bourita.",
            "call",
        ),
        (
            "اتصال وزير الخارجية روبيو بوزير الخارجية المغربي",
            "تحدث وزير الخارجية ماركو روبيو اليوم مع وزير خارجية المغرب ناصر بوريطة.",
            "call",
        ),
        (
            "الرباط تجدد موقفها",
            "غداة مكالمته مع نظيره الأمريكي، جدد وزير الخارجية ناصر بوريطة موقف الرباط. وقال إنه شكر ماركو روبيو.",
            "call",
        ),
        (
            "Los bronces vuelven a Rabat",
            "Marco Rubio los devolvió en una reunión con Nasser Bourita. «Los limpiamos», cuenta por teléfono"
            " la directora.",
            "meeting",
        ),
        (
            "Appel de la société civile aux ministres",
            "Le secrétaire d'État Marco Rubio a rencontré aujourd'hui le ministre Nasser Bourita.",
            "meeting",
        ),
        (
            "Llamada de atención de la prensa",
            "El secretario de Estado, Marco Rubio, se reunió hoy en Madrid con el ministro José Manuel Albares.",
            "meeting",
        ),
    ],
)
def test_a_headline_may_name_the_call(title: str, text: str, kind: str) -> None:
    kinds = [fact.value["kind"] for fact in facts_of(f"{title}\n{text}", ClaimField.EXCHANGE_KIND) if not fact.group]
    assert kinds == [kind]
