"""What every account claims about an exchange, question by question: who says what, and on what grounds.

A question is answered by what a curator settled, with the reason, else by what the accounts
say. Whatever was settled, every value that some account claims stays in view.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from django.db.models import Q
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from archive.browse.apparatus import Conclusion, worded
from archive.browse.grounds import Ground, grounds
from archive.browse.names import Label
from archive.ingest.standing import dates_disagree
from archive.models import Account, Claim, Exchange, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, CountryRole

QUESTIONS: dict[str, str | Promise] = {
    ClaimField.EXCHANGE_DATE: _("When"),
    ClaimField.PLACE: _("Where"),
    ClaimField.EXCHANGE_KIND: _("What took place"),
    ClaimField.EXCHANGE_STATUS: _("Whether it was held"),
    ClaimField.INITIATIVE: _("At whose initiative"),
    ClaimField.OFFICIAL: _("Who took part"),
    ClaimField.COUNTRY: _("Which countries"),
    ClaimField.ISSUE_DATE: _("When the accounts were issued"),
}
"""What accounts of an exchange may disagree about, in the order of the page."""

_OPEN_WITHOUT_ANSWER = {ClaimField.EXCHANGE_DATE, ClaimField.PLACE, ClaimField.INITIATIVE}
"""Questions that are shown even where no account answers them: silence is an answer too."""

_OF_DOCUMENT = {ClaimField.ISSUE_DATE}
"""What a document says of itself, whichever of its exchanges is told."""


@dataclass(frozen=True)
class Witness:
    """One account's claim of a value, with its grounds."""

    conclusion: Conclusion
    statement: Statement
    source: Label | None
    grounds: list[Ground]


@dataclass
class Answer:
    """A value with the accounts that claim it."""

    words: str
    witnesses: list[Witness] = field(default_factory=list)


@dataclass(frozen=True)
class Question:
    """One question about an exchange, what the accounts answer and what a curator settled."""

    field: str
    title: str | Promise
    answers: list[Answer]
    settled: list[Conclusion]
    silent: list[tuple[Statement, Label | None]]
    """The accounts that say nothing of it."""
    is_disputed: bool

    @property
    def is_plural(self) -> bool:
        """Whether several answers stand beside each other without contradiction: people, countries."""
        return self.field in {ClaimField.OFFICIAL, ClaimField.COUNTRY, ClaimField.ISSUE_DATE}


def questions(exchange: Exchange, accounts: Sequence[Account], sources: dict[int, Label | None]) -> list[Question]:
    """Return every question with the claims of the published accounts; `sources` names each statement's source."""
    statements = {
        one.pk: one
        for one in Statement.objects.published()
        .filter(pk__in=[account.statement_id for account in accounts])
        .select_related("source", "capture")
    }
    conclusions = worded(_claims(exchange, accounts))
    found = []
    for name, title in QUESTIONS.items():
        own = [one for one in conclusions if one.claim.field == name]
        told = [one for one in own if one.claim.statement_id in statements and _answers(one.claim)]
        settled = [one for one in own if one.claim.exchange_id and one.claim.state == ClaimState.ACCEPTED]
        answers = _answers_of(told, statements, sources)
        if not answers and not settled and name not in _OPEN_WITHOUT_ANSWER:
            continue
        speaking = {one.claim.statement_id for one in told}
        silent = [(one, sources.get(pk)) for pk, one in statements.items() if pk not in speaking]
        found.append(Question(name, title, answers, settled, silent, _disputed(name, told)))
    return found


def _claims(exchange: Exchange, accounts: Sequence[Account]) -> list[Claim]:
    """Return what the accounts claim about the exchange and what was settled, rejected claims left out."""
    wanted = Q(exchange=exchange, statement=None)
    for account in accounts:
        wanted |= Q(statement=account.statement_id, group=account.group)
        wanted |= Q(statement=account.statement_id, field__in=_OF_DOCUMENT)
    kept = Claim.objects.with_rights().filter(wanted, field__in=list(QUESTIONS))
    return list(kept.exclude(state__in=[ClaimState.REJECTED, ClaimState.AMENDED]).order_by("statement", "pk"))


def _answers(claim: Claim) -> bool:
    """Tell whether a claim answers its question: of people and countries, only those who took part."""
    if claim.field == ClaimField.OFFICIAL:
        return bool(claim.value.get("role") == "participant")
    return bool(claim.field != ClaimField.COUNTRY or claim.value.get("role") != CountryRole.MENTIONED)


def _answers_of(
    told: Iterable[Conclusion], statements: dict[int, Statement], sources: dict[int, Label | None]
) -> list[Answer]:
    """Group claims by their value, the value most accounts give first."""
    answers: dict[str, Answer] = {}
    for one in told:
        statement = statements[one.claim.statement_id or 0]
        witness = Witness(one, statement, sources.get(statement.pk), grounds(one.claim, statement))
        answers.setdefault(one.words, Answer(one.words)).witnesses.append(witness)
    return sorted(answers.values(), key=lambda answer: -len({one.statement.pk for one in answer.witnesses}))


def _disputed(name: str, told: Sequence[Conclusion]) -> bool:
    """Tell whether accounts contradict each other; a month and a day within it do not."""
    if name == ClaimField.EXCHANGE_DATE:
        return dates_disagree([one.claim for one in told])
    if name in {ClaimField.OFFICIAL, ClaimField.COUNTRY, ClaimField.ISSUE_DATE}:
        return False
    if name == ClaimField.PLACE:
        countries = {one.claim.value.get("country") for one in told}
        return len(countries - {None}) > 1 or (countries == {None} and len({one.words for one in told}) > 1)
    return len({one.words for one in told}) > 1
