"""What the archive did to a text and concluded from it, each with the passage it rests on."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from archive.browse.claim_words import claim_words
from archive.browse.names import Names, Wanted
from archive.models import Claim, Event, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, EventVerb

CUT_REASONS: dict[str, str | Promise] = {
    "title": _("Title, shown above"),
    "kicker": _("Line above the title"),
    "subtitle": _("Second headline"),
    "byline": _("Byline"),
    "stamp": _("Date stamp of the file"),
    "metadata": _("Metadata of the page"),
    "not_main_text": _("Outside the main text of the page"),
    "print": _("Print button"),
    "share": _("Share buttons"),
    "related_posts": _("Related articles and posts"),
    "comments": _("Comments and their form"),
    "navigation": _("Navigation"),
    "advertisement": _("Advertisement"),
    "widget": _("Widget of the page"),
    "credit": _("Picture credit"),
    "newsletter": _("Invitation to subscribe"),
    "comment_form": _("Comments and their form"),
    "cookies": _("Notice about cookies"),
    "copyright": _("Copyright notice"),
    "header": _("Header of the page"),
    "nav": _("Navigation"),
    "aside": _("Column beside the text"),
    "form": _("Form"),
    "figure": _("Picture with its caption"),
    "footer": _("Footer of the page"),
}
"""Words for the reasons that cleaning gives; any other reason is shown as it is."""

MOST_PASSAGES = 4
"""Passages shown for one value."""

_FIRST = (ClaimField.ISSUE_DATE, ClaimField.EXCHANGE_DATE, ClaimField.EXCHANGE_STATUS, ClaimField.PLACE)
_LAST = (ClaimField.LANGUAGE,)

READER_VERBS = (
    EventVerb.PUBLISHED,
    EventVerb.CORRECTED,
    EventVerb.WITHDRAWN,
    EventVerb.REPUBLISHED,
    EventVerb.TAKEN_DOWN,
)
"""What readers see of the log."""


@dataclass(frozen=True)
class CutPart:
    """What the body leaves out of the capture for one reason."""

    reason: str | Promise
    passages: list[str]

    @property
    def length(self) -> int:
        """How many characters."""
        return sum(map(len, self.passages))


@dataclass(frozen=True)
class RepairedPart:
    """A stretch of the capture that the body writes otherwise."""

    printed: str
    written: str
    reason: str


@dataclass(frozen=True)
class Conclusion:
    """A value the archive reached, with its grounds."""

    claim: Claim
    words: str

    @property
    def passages(self) -> list[str]:
        """The passages it rests on."""
        texts = dict.fromkeys(passage["text"] for passage in self.claim.passages if passage.get("text"))
        return list(texts)[:MOST_PASSAGES]


def cut_parts(statement: Statement) -> list[CutPart]:
    """Return what was cut, by reason, in the order of the capture; white space alone is no part."""
    raw = statement.derivation.raw
    parts: dict[str, list[str]] = {}
    for cut in sorted(statement.derivation.cuts, key=lambda cut: cut.start):
        if text := raw[cut.start : cut.end].strip():
            parts.setdefault(cut.reason, []).append(text)
    return [CutPart(CUT_REASONS.get(reason, reason), passages) for reason, passages in parts.items()]


def repaired_parts(statement: Statement) -> list[RepairedPart]:
    """Return what was written otherwise than printed."""
    raw = statement.derivation.raw
    return [
        RepairedPart(raw[repair.start : repair.end], repair.to, repair.reason)
        for repair in statement.derivation.repairs
    ]


def conclusions(statement: Statement) -> list[Conclusion]:
    """Return the values in force that the archive computed or inferred, or that others contradict."""
    kept = statement.claims.with_rights().exclude(state=ClaimState.REJECTED).exclude(field=ClaimField.POST)
    claims = sorted(kept.order_by("group", "pk"), key=_importance)
    return worded(
        claim
        for claim in claims
        if (claim.state == ClaimState.ACCEPTED and claim.is_inferred)
        or (claim.conflicts and claim.state != ClaimState.AMENDED)
    )


def _importance(claim: Claim) -> tuple[bool, bool, bool]:
    """Put contradictions first, then dates, and last what every record has."""
    return not claim.conflicts, claim.field not in _FIRST, claim.field in _LAST


def worded(claims: Iterable[Claim]) -> list[Conclusion]:
    """Return claims with their values in words, names read at once."""
    claims, wanted = list(claims), Wanted()
    for claim in claims:
        for kind in ("official", "country", "topic", "source"):
            key = claim.value.get(kind)
            wanted.add(kind, [key] if isinstance(key, str) else [])
    names = Names(wanted)
    return [Conclusion(claim, claim_words(claim, names)) for claim in claims]


def inferred_date(shown: Iterable[Conclusion], field: ClaimField) -> Claim | None:
    """Return the claim a date rests on, when the archive reached it rather than read it."""
    claims = (one.claim for one in shown if one.claim.field == field and one.claim.group == 0)
    return next((claim for claim in claims if claim.is_inferred), None)


def history(statement: Statement) -> QuerySet[Event]:
    """Return what readers may know of a record's life, oldest first."""
    return Event.objects.of(statement).filter(verb__in=READER_VERBS)
