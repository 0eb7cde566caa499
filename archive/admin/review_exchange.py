"""Which exchange a statement tells of: its own, one the archive has, a new one, or none."""

from dataclasses import dataclass, field
from functools import reduce

from django import forms
from django.db.models import Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext as _

from archive.ingest.attach import attach, detach
from archive.ingest.match import Candidate, candidates, profile_of
from archive.models import Account, Exchange, Statement
from archive.vocabulary.names import name_key
from archive.vocabulary.terms import StatementState

OTHER = "other"
EXCHANGE_NAMES = ("exchange__participations__official__names", "exchange__participations__country__names")
"""What an account's exchange is named by."""
MOST_FOUND = 10


@dataclass
class GroupChoice:
    """Which exchange one group of claims tells of."""

    group: int
    chosen: str
    """The key of an exchange, "new", "none", or "other": the one whose code was typed."""
    candidates: list[Candidate]
    current: Exchange | None
    words: str = ""
    """What was typed to find another exchange."""
    found: list[Exchange] = field(default_factory=list)
    error: str = ""

    def chosen_exchange(self) -> Exchange | None:
        """Return the exchange that is chosen now, if it is one the archive has."""
        known = [self.current, *(one.exchange for one in self.candidates), *self.found]
        return next((one for one in known if one and str(one.pk) == self.chosen), None)

    def is_valid(self) -> bool:
        """Check that what was typed names one exchange, and choose it."""
        if self.chosen != OTHER:
            return True
        exact = Exchange.objects.filter(reference_code__iexact=self.words).first()
        only = exact or (self.found[0] if len(self.found) == 1 else None)
        if only:
            self.chosen = str(only.pk)
            return True
        self.error = (
            _("Several exchanges answer to “%(words)s”: choose one.")
            if self.found
            else _("No exchange answers to “%(words)s”: give its reference code, or names and a year.")
        ) % {"words": self.words}
        return False


def group_choice(statement: Statement, group: int, data: QueryDict | None, *, is_told: bool) -> GroupChoice:
    """Return the choice for a group, as sent or as stored; `is_told` when the text tells of an exchange."""
    accounts = Account.objects.filter(statement=statement, group=group).select_related("exchange")
    account = accounts.prefetch_related(*EXCHANGE_NAMES).first()
    suggested = [
        one for one in candidates(statement, group=group) if account is None or one.exchange.pk != account.exchange_id
    ]
    chosen = str(account.exchange_id) if account else ""
    if not account and statement.state == StatementState.DRAFT:
        likely = next((one for one in suggested if _is_likely(statement, one, group)), None)
        chosen = str(likely.exchange.pk) if likely else ("new" if is_told else "none")
    choice = GroupChoice(group, chosen, suggested, account.exchange if account else None)
    if data:
        choice.chosen = data.get(f"exchange-{group}") or chosen
        choice.words = data.get(f"exchange-{group}-words", "").strip()
        choice.found = list(_found(choice.words)) if choice.words else []
        if data.get("do") == "find" and choice.words and choice.chosen == OTHER and len(choice.found) == 1:
            choice.chosen = str(choice.found[0].pk)
    return choice


def _is_likely(statement: Statement, candidate: Candidate, group: int) -> bool:
    """Tell whether a candidate is chosen beforehand: only where both are dated, for then their dates agree.

    The same two people speak more than once: without a date the archive offers, and the curator chooses.
    """
    return bool(candidate.exchange.occurred_on and profile_of(statement, group).dates)


def choose(statement: Statement, choice: GroupChoice) -> None:
    """Make the statement an account of what was chosen."""
    match choice.chosen:
        case "new":
            attach(statement, None, group=choice.group)
        case "none" | "":
            detach(statement, group=choice.group)
        case key if key.isdecimal():
            exchange = Exchange.objects.filter(pk=key).first()
            if exchange is None:
                raise forms.ValidationError(_("The exchange you chose is gone: choose again."))
            attach(statement, exchange, group=choice.group)


def _found(words: str) -> QuerySet[Exchange]:
    """Return exchanges by reference code, or by names of people, countries and places and a date, all of them."""
    code = Q(reference_code__iexact=words)
    every = reduce(lambda found, word: found & Q(pk__in=_bearing(word)), words.split(), Q())
    return Exchange.objects.filter(code | every).with_cards().newest_first()[:MOST_FOUND]


def _bearing(word: str) -> QuerySet[Exchange, int]:
    key = name_key(word)
    named = Q(occurred_on__startswith=word) | Q(occurred_on__contains=f"[{word}") | Q(place_name__icontains=word)
    if key:
        named |= Q(participations__official__names__key__contains=key)
        named |= Q(participations__country__names__key__contains=key)
    return Exchange.objects.filter(named).values_list("pk", flat=True)
