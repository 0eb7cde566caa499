"""What only the page of a person has: names by script, offices held, words quoted."""

from dataclasses import dataclass
from datetime import date

from archive.browse.tenure_chart import TenureChart, tenure_chart
from archive.browse.whole_counts import WholeCounts
from archive.browse.wordings import Wording
from archive.browse.words_of import WordsOf, words_of
from archive.models import Official, OfficialName
from archive.vocabulary.terms import NameKind

SHOWN_QUOTATIONS = 8


@dataclass(frozen=True)
class OfficialPage:
    """A person's names, offices and words."""

    names: list[OfficialName]
    spellings: list[OfficialName]
    handles: list[str]
    tenures: TenureChart | None
    words: WordsOf

    @property
    def shown_words(self) -> list[Wording]:
        """The latest of what they said; the rest is one link away."""
        return self.words.wordings[:SHOWN_QUOTATIONS]


def official_page(official: Official, whole: WholeCounts, today: date) -> OfficialPage:
    """Read what is known of a person, whose statements are `whole`."""
    names = list(official.names.all())
    tenures = list(official.tenures.all())
    return OfficialPage(
        names=_once([name for name in names if name.kind == NameKind.AUTHORIZED]),
        spellings=_once([name for name in names if name.kind not in {NameKind.AUTHORIZED, NameKind.HANDLE}]),
        handles=official.handles,
        tenures=tenure_chart(tenures, whole, ("official", official.slug), today) if tenures else None,
        words=words_of(official, {}),
    )


def _once(names: list[OfficialName]) -> list[OfficialName]:
    """Keep one row for each spelling, whatever languages use it."""
    return list({name.text: name for name in names if name.kind != NameKind.CUE}.values())
