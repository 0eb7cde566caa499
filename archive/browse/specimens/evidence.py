"""The components of evidence with made-up content: conclusions, questions, passages, revisions, what goes together."""

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

from django.utils.translation import gettext as _

from archive.browse.apparatus import Conclusion
from archive.browse.dossier import QUESTIONS
from archive.browse.grounds import Ground
from archive.browse.specimens.specimen import MOROCCO, SOURCE, Specimen, a_statement, in_arabic
from archive.models import Claim
from archive.vocabulary.terms import Basis, ClaimField, ClaimOrigin, ClaimState, EventVerb


def of_evidence() -> dict[str, list[Specimen]]:
    """Return the components of evidence by name, each with its states."""
    return {
        "badges of a claim": _badges(),
        "conclusion": _conclusions(),
        "passage": [
            Specimen("in the text", "ground", {"ground": _ground()}),
            Specimen("outside the text", "ground", {"ground": _ground(in_body=False)}),
        ],
        "question": _questions(),
        "revision": _revisions(),
        "history": _histories(),
        "occurs with": _companions(),
    }


def _claim(**changes: Any) -> Claim:
    reason = "the minister was not in office on the other day"
    details = {"field": ClaimField.EXCHANGE_DATE, "basis": Basis.INFERRED, "origin": ClaimOrigin.DETECTED}
    return Claim(**{**details, "reason": reason, "state": ClaimState.ACCEPTED, **changes})


def _badges() -> list[Specimen]:
    rows = [Specimen(str(basis), "claim_badges", {"claim": _claim(basis=basis)}) for basis in Basis]
    open_one = _claim(conflicts=True, state=ClaimState.PROPOSED)
    return [*rows, Specimen("contradicted, not settled", "claim_badges", {"claim": open_one})]


def _conclusions() -> list[Specimen]:
    def one(state: str, words: str, *passages: str, **changes: Any) -> Specimen:
        claim = _claim(**changes)
        shown = SimpleNamespace(claim=claim, words=words, passages=passages)
        return Specimen(state, "conclusion", {"conclusion": shown, "show_passages": True})

    return [
        one("two passages", "31 January 2023", "on Tuesday", "يوم الثلاثاء"),
        one("contradicted", "بين 31 يناير و1 فبراير 2023", "on Tuesday", conflicts=True),
        one(
            "an editor’s, with evidence elsewhere", "Rabat", origin=ClaimOrigin.EDITOR, reference="https://example.org/"
        ),
    ]


def _ground(*, in_body: bool = True) -> Ground:
    return Ground("The Secretary spoke ", "on Tuesday", " with the Minister.", "#", in_body=in_body)


def _questions() -> list[Specimen]:
    def witness(statement: object) -> SimpleNamespace:
        conclusion = Conclusion(_claim(), "")
        return SimpleNamespace(conclusion=conclusion, statement=statement, source=SOURCE, grounds=[_ground()])

    first = SimpleNamespace(words="31 January 2023", witnesses=[witness(a_statement()), witness(in_arabic())])
    second = SimpleNamespace(words="1 February 2023", witnesses=[witness(in_arabic())])
    settled = Conclusion(
        _claim(
            decided_at=datetime(2024, 1, 2, tzinfo=UTC), reason="The ministry’s calendar.", origin=ClaimOrigin.EDITOR
        ),
        "31 January 2023",
    )

    def one(state: str, *, is_disputed: bool = False, **changes: Any) -> Specimen:
        details: dict[str, Any] = {"field": ClaimField.EXCHANGE_DATE, "answers": [first], "settled": [], "silent": []}
        facts = {**details, "is_disputed": is_disputed, **changes}
        question = SimpleNamespace(title=QUESTIONS[facts["field"]], **facts)
        return Specimen(state, "question", {"question": question})

    silent = [(a_statement(), None), (in_arabic(), SOURCE)]
    return [
        one("accounts disagree", is_disputed=True, answers=[first, second]),
        one("settled by a curator", field=ClaimField.PLACE, settled=[settled]),
        one("nobody says", field=ClaimField.INITIATIVE, answers=[], silent=silent),
    ]


def _revisions() -> list[Specimen]:
    def change(label: str, **changes: Any) -> SimpleNamespace:
        details = {"runs": [], "removed": [], "added": [], "is_kept_back": False}
        return SimpleNamespace(label=label, **{**details, **changes})

    words = {"same": "They met ", "removed": "on Monday ", "added": "on Tuesday ", "left_out": ""}
    runs = [SimpleNamespace(fate=fate, text=text) for fate, text in words.items()]
    both = [change(_("Text"), runs=runs), change(_("Topics"), removed=["Gaza"], added=["غزة", "Sahara"])]

    def one(state: str, reason: str, *changes: SimpleNamespace) -> Specimen:
        details = {"number": 2, "at": datetime(2024, 1, 2, 12, tzinfo=UTC), "verb": EventVerb.CORRECTED.label}
        revision = SimpleNamespace(reason=reason, changes=changes, digest="0" * 64, **details)
        return Specimen(state, "revision", {"revision": revision})

    return [
        one("words and values", "A day was misread.", *both),
        one("kept back by rights", "A day was misread.", change(_("Text"), is_kept_back=True)),
        one("nothing readers see", ""),
    ]


def _histories() -> list[Specimen]:
    def step(verb: EventVerb, reason: str = "") -> SimpleNamespace:
        return SimpleNamespace(at=date(2024, 1, 2), get_verb_display=verb.label, reason=reason)

    page = SimpleNamespace(statement=a_statement())
    steps = [step(EventVerb.PUBLISHED), step(EventVerb.CORRECTED, "A day was misread.")]
    return [
        Specimen("two steps", "history", {"events": steps, "page": page}),
        Specimen("none", "history", {"events": [], "page": page}),
    ]


def _companions() -> list[Specimen]:
    values = [SimpleNamespace(address="?", name=name, count=count) for name, count in ((MOROCCO.name, 12), ("غزة", 3))]
    lists = [SimpleNamespace(title=title, values=values) for title in (_("Countries"), _("Topics"))]
    return [Specimen("two lists", "companions", {"page": SimpleNamespace(companions=lists)})]
