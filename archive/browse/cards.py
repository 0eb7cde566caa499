"""A statement as a list shows it, read for a whole page in a constant number of queries."""

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from archive.browse.card_face import CardFace
from archive.browse.date_basis import inferred_spans
from archive.browse.display_rights import shown_text
from archive.browse.names import Label, Names, Wanted
from archive.models import Account, Attribution, Participation, Statement, StatementCountry
from archive.search.snippets import Marks, Piece, marked, snippet
from archive.vocabulary.partial_dates import PartialDate, parse
from archive.vocabulary.terms import AttributionRole, CountryRole, ParticipationRole

MOST_NAMES = 4
"""Names a card shows before it says how many more."""


@dataclass(frozen=True)
class Card:
    """What a list shows of a statement."""

    statement: Statement
    source: Label | None
    issuers: list[Label]
    countries: list[Label]
    people: list[Label]
    accounts: list[dict[str, Any]]
    """Its exchanges, the principal one first."""
    is_inferred: bool = False
    """Whether its date is a span which the archive only inferred."""
    is_possible: bool = False
    trail: str = ""
    """The query string that takes the list along to the statement's page."""
    is_by_concept: bool = False
    """Whether it was found by a name or subject of the record, not by words of the text."""
    title: list[Piece] = field(default_factory=list)
    """The title with the words asked for marked; empty where nothing was asked."""
    snippet: list[Piece] = field(default_factory=list)
    """The passage that answers the words, within what the source's rights let be shown."""

    @property
    def date(self) -> PartialDate | None:
        """The date on the timeline."""
        return self.statement.timeline_date

    @property
    def face(self) -> CardFace:
        """What is printed of it."""
        exchange = self.accounts[0] if self.accounts else {"exchange__kind": "", "exchange__status": ""}
        return CardFace(
            reference=self.statement.reference_code or "",
            title=self.statement.title,
            language=self.statement.language,
            genre_code=self.statement.genre,
            edtf=self.statement.timeline_on,
            is_inferred=self.is_inferred,
            source=self.source,
            people=tuple(self.people),
            countries=tuple(self.countries),
            kind_code=exchange["exchange__kind"],
            status_code=exchange["exchange__status"],
            trail=self.trail,
            is_possible=self.is_possible,
            is_by_concept=self.is_by_concept,
            marked_title=tuple(self.title),
            snippet=tuple(self.snippet),
        )

    def with_marks(self, marks: Marks) -> "Card":
        """Return the card with the words asked for marked; its statement's text must be at hand."""
        text, language = shown_text(self.statement).text, self.statement.language
        title = marked(self.statement.title, language, marks)
        return replace(self, title=title, snippet=snippet(text, language, marks))

    def is_certain_in(self, start: datetime.date | None, end: datetime.date | None) -> bool:
        """Tell whether one of its dates lies wholly in a period."""
        texts = [self.statement.issued_on, *(row["exchange__occurred_on"] for row in self.accounts)]
        return any(parse(text).within(start, end) for text in texts if text)


class CardRows:
    """The rows behind a page of cards; the names come later, with all others of the page."""

    def __init__(self, ids: Sequence[int], *, with_text: bool = False) -> None:
        statements = Statement.objects.published().select_related("source").defer("cuts", "repairs")
        found = (statements if with_text else statements.defer("cuts", "repairs", "body")).in_bulk(list(ids))
        self.statements = [found[pk] for pk in ids if pk in found]
        keys = list(found)
        self.countries = _grouped(
            StatementCountry.objects.filter(statement__in=keys).values("statement_id", "role", "country__code")
        )
        self.people = _grouped(
            Attribution.objects.filter(statement__in=keys).values("statement_id", "role", "official__slug")
        )
        self.accounts = _grouped(
            Account.objects.filter(statement__in=keys)
            .order_by("-is_principal", "pk")
            .values(
                "statement_id",
                "is_principal",
                "exchange_id",
                "exchange__kind",
                "exchange__status",
                "exchange__reference_code",
                "exchange__occurred_on",
            )
        )
        self.participants = _grouped(
            Participation.objects.filter(exchange__in={row["exchange_id"] for row in self._all(self.accounts)})
            .exclude(role=ParticipationRole.DELEGATION)
            .order_by("pk")
            .values("exchange_id", "official__slug", "country__code"),
            by="exchange_id",
        )
        self.inferred = inferred_spans(self.statements)

    def want(self, wanted: Wanted) -> None:
        """Ask for the names these cards need."""
        wanted.add("source", (one.source.slug for one in self.statements if one.source))
        wanted.add("country", (row["country__code"] for row in self._all(self.countries)))
        wanted.add("official", (row["official__slug"] for row in self._all(self.people)))
        wanted.add("official", (row["official__slug"] for row in self._all(self.participants)))

    def cards(self, names: Names) -> list[Card]:
        """Return the cards, in the order asked for."""
        return [self._card(statement, names) for statement in self.statements]

    def _card(self, statement: Statement, names: Names) -> Card:
        countries = self.countries[statement.pk]
        accounts = self.accounts[statement.pk]
        sides = [row["country__code"] for row in countries if row["role"] != CountryRole.MENTIONED]
        issuers = [row["country__code"] for row in countries if row["role"] == CountryRole.ISSUER]
        return Card(
            statement,
            names["source", statement.source.slug] if statement.source else None,
            names.labels("country", issuers),
            names.labels("country", sorted(sides, key=lambda code: code not in issuers)),
            names.labels("official", self._people(statement.pk, accounts)),
            accounts,
            is_inferred=statement.pk in self.inferred,
        )

    def _people(self, statement_id: int, accounts: list[dict[str, Any]]) -> list[str]:
        """Return the people the text is by or about: those of its exchange, else who speaks or signs."""
        exchange = accounts[0]["exchange_id"] if accounts else None
        present = [row["official__slug"] for row in self.participants[exchange] if row["official__slug"]]
        speaking = [
            row["official__slug"]
            for row in self.people[statement_id]
            if row["role"] in {AttributionRole.SPEAKER, AttributionRole.SIGNATORY}
        ]
        return list(dict.fromkeys(present or speaking))

    @staticmethod
    def _all(groups: dict[Any, list[dict[str, Any]]]) -> Iterable[dict[str, Any]]:
        return (row for rows in groups.values() for row in rows)


def cards_of(ids: Sequence[int]) -> list[Card]:
    """Return the cards of some statements, names included."""
    rows, wanted = CardRows(ids), Wanted()
    rows.want(wanted)
    return rows.cards(Names(wanted))


def _grouped(rows: Iterable[Any], by: str = "statement_id") -> dict[Any, list[dict[str, Any]]]:
    groups: dict[Any, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        groups[row[by]].append(row)
    return groups
