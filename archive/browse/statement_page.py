"""All that the page of a statement shows."""

from dataclasses import dataclass, field

from archive.browse.apparatus import (
    Conclusion,
    CutPart,
    RepairedPart,
    conclusions,
    cut_parts,
    history,
    inferred_date,
    repaired_parts,
)
from archive.browse.citation import Citation, citation
from archive.browse.display_rights import ShownText, is_demonstration, shown_text
from archive.browse.names import Label, Names, Wanted
from archive.browse.parallel_accounts import OtherAccounts, other_accounts
from archive.browse.people import Person, Side, apart, people_of, sides_of
from archive.browse.reading import Reading, marked_spans, read
from archive.browse.trail import Trail
from archive.models import Attribution, Claim, Event, Quotation, Statement
from archive.models.remembered import OFFICIALS
from archive.search.snippets import Piece, marked
from archive.vocabulary.partial_dates import PartialDate, Precision
from archive.vocabulary.terms import ClaimField, CountryRole, StatementState


@dataclass(frozen=True)
class StatementPage:
    """A statement with what surrounds it."""

    statement: Statement
    citation: Citation
    history: list[Event]
    shown: ShownText
    reading: Reading
    people: list[Person] = field(default_factory=list)
    countries: dict[str, list[Label]] = field(default_factory=dict)
    topics: list[Label] = field(default_factory=list)
    others: list[OtherAccounts] = field(default_factory=list)
    conclusions: list[Conclusion] = field(default_factory=list)
    cuts: list[CutPart] = field(default_factory=list)
    repairs: list[RepairedPart] = field(default_factory=list)
    translations: list[Statement] = field(default_factory=list)
    title: list[Piece] = field(default_factory=list)
    """The title with the words asked for marked; empty where nothing was asked."""
    trail: Trail | None = None

    @property
    def is_demonstration(self) -> bool:
        """Whether the text is one of the archive's own, made to show how it works."""
        return is_demonstration(self.statement.source)

    @property
    def exchange_date(self) -> PartialDate | None:
        """The date of the principal exchange."""
        return self.others[0].exchange.date if self.others else None

    @property
    def sides(self) -> list[Side]:
        """The sides of the principal exchange with their people."""
        exchange = self.others[0].exchange if self.others else None
        return sides_of(exchange.participations.all(), exchange.date or self.statement.issue_date) if exchange else []

    @property
    def took_part(self) -> list[Person]:
        """The people on the text who took part in its principal exchange."""
        return apart(self.people, self.sides)[0]

    @property
    def only_named(self) -> list[Person]:
        """The people on the text who speak or are named, and took no part in it."""
        return apart(self.people, self.sides)[1]

    @property
    def issue_date_badge(self) -> Claim | None:
        """The claim behind the date of issue, when it was reached rather than read."""
        return inferred_date(self.conclusions, ClaimField.ISSUE_DATE)

    @property
    def exchange_date_badge(self) -> Claim | None:
        """The claim behind the date of the principal exchange, when it was reached rather than read."""
        return inferred_date(self.conclusions, ClaimField.EXCHANGE_DATE)

    @property
    def exchange_date_conflicts(self) -> bool:
        """Whether the accounts of the exchange give different days."""
        date = self.exchange_date
        return bool(date and date.precision is Precision.ONE_OF)

    @property
    def withdrawal(self) -> Event | None:
        """The event that withdrew it."""
        return next((event for event in reversed(self.history) if event.verb in {"withdrawn", "taken_down"}), None)


def statement_page(statement: Statement, address: str, trail: Trail | None = None) -> StatementPage:
    """Read the page of a statement; of a withdrawn one, nothing but citation and history.

    `trail` is the list that led here, with the words to mark.
    """
    events = list(history(statement))
    cited = citation(statement, address)
    if statement.state == StatementState.WITHDRAWN:
        return StatementPage(statement, cited, events, ShownText("", shown_text(statement).rights), read("", []))
    shown = shown_text(statement)
    others = other_accounts(statement)
    when = others[0].exchange.date if others and others[0].exchange.date else statement.issue_date
    countries, topics = _countries_and_topics(statement)
    return StatementPage(
        statement=statement,
        citation=cited,
        history=events,
        shown=shown,
        reading=read(shown.text, _quotations(statement), _marks(shown.text, statement, trail)),
        title=marked(statement.title, statement.language, trail.marks) if trail and trail.marks else [],
        trail=trail,
        people=people_of(_attributions(statement, others), when),
        countries=countries,
        topics=topics,
        others=others,
        conclusions=conclusions(statement),
        cuts=cut_parts(statement),
        repairs=repaired_parts(statement),
        translations=_translations(statement),
    )


def _marks(text: str, statement: Statement, trail: Trail | None) -> list[tuple[int, int]]:
    """Return where the words that led here stand in a text."""
    return marked_spans(marked(text, statement.language, trail.marks)) if trail and trail.marks else []


def _quotations(statement: Statement) -> list[Quotation]:
    return list(Quotation.objects.filter(statement=statement).with_cards())


def _attributions(statement: Statement, others: list[OtherAccounts]) -> list[Attribution]:
    """Return who is on the text, taking those whom its exchanges know already from there."""
    known = {
        one.official_id: one.official for other in others for one in other.exchange.participations.all() if one.official
    }
    rows = list(statement.attributions.all())
    missing = {row.official_id for row in rows} - set(known)
    known |= OFFICIALS.of(missing)
    for row in rows:
        row.official = known[row.official_id]
    return rows


def _countries_and_topics(statement: Statement) -> tuple[dict[str, list[Label]], list[Label]]:
    """Return the countries by their part in the text, and the topics, names read at once."""
    rows = list(statement.statement_countries.values_list("role", "country__code"))
    topics = list(statement.topics.values_list("slug", flat=True))
    wanted = Wanted()
    wanted.add("country", (code for _role, code in rows))
    wanted.add("topic", topics)
    names = Names(wanted)
    groups = {str(role.label): names.labels("country", [c for r, c in rows if r == role]) for role in CountryRole}
    return {label: found for label, found in groups.items() if found}, names.labels("topic", topics)


def _translations(statement: Statement) -> list[Statement]:
    """Return the published texts that this one translates or that translate it."""
    others = Statement.objects.published().filter(translation_of=statement)
    if statement.translation_of_id:
        others = others | Statement.objects.published().filter(pk=statement.translation_of_id)
    return list(others)
