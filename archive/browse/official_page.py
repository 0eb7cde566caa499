"""What only the page of a person has: names by script, offices held, words quoted."""

from dataclasses import dataclass

from archive.browse.display_rights import showable
from archive.models import Official, OfficialName, Quotation, Tenure
from archive.vocabulary.terms import NameKind

SHOWN_QUOTATIONS = 8


@dataclass(frozen=True)
class OfficialPage:
    """A person's names, offices and words."""

    names: list[OfficialName]
    spellings: list[OfficialName]
    handles: list[str]
    tenures: list[Tenure]
    quotations: list[Quotation]


def official_page(official: Official) -> OfficialPage:
    """Read what is known of a person."""
    names = list(official.names.all())
    quoted = Quotation.objects.published().filter(speaker_official=official).with_cards()
    return OfficialPage(
        names=[name for name in names if name.kind == NameKind.AUTHORIZED],
        spellings=_once([name for name in names if name.kind not in {NameKind.AUTHORIZED, NameKind.HANDLE}]),
        handles=official.handles,
        tenures=list(official.tenures.all()),
        quotations=showable(quoted.order_by("-statement__timeline_day", "start"))[:SHOWN_QUOTATIONS],
    )


def _once(names: list[OfficialName]) -> list[OfficialName]:
    """Keep one row for each spelling, whatever languages use it."""
    return list({name.text: name for name in names if name.kind != NameKind.CUE}.values())
