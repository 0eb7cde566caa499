"""Who began an exchange, as in "received a call from", « à l'initiative de » or بطلب من.

Only what the text says in so many words, in a sentence that tells of the exchange, and only
when the words lead straight to one who took part. Who is named first is no initiative.
"""

import re
from collections.abc import Iterator, Sequence

from archive.detection.cast import Actor
from archive.detection.context import Context
from archive.detection.exchange_cues import sentences_of
from archive.detection.facts import Fact
from archive.vocabulary.terms import Basis, ClaimField, Confidence

VERSION = 1
FIELDS = (ClaimField.INITIATIVE,)
REQUIRES = (ClaimField.OFFICIAL,)

_RECEIVED = re.compile(
    r"\breceived (?:a |an |the )?(?:\w+ )?(?:phone |telephone )?(?:phone )?call (?:today |on \w+ )?from\b"
    r"|\brecu,? (?:[\w-]+,? ){0,3}?(?:un |l')(?:appel|entretien)(?: telephonique)?(?: de la part)? (?:de |du |d')"
    r"|\brecibio (?:[\w-]+ ){0,3}?una llamada(?: telefonica)? (?:de |del )"
    r"|(?<![\u0621-\u064a])و?(?:تلقي|تلقت)(?: [\u0621-\u064a،,]+){0,12}? اتصالا(?: هاتفيا)?"
    r"(?: [\u0621-\u064a]+){0,3}? من(?![\u0621-\u064a])"
)
"""One who took part received the call of the one named next."""

_BEGUN = re.compile(
    r"\bat the (?:initiative|request|invitation) of\b"
    r"|\ba l'(?:initiative|invitation) (?:de |du |d')|\ba la demande (?:de |du |d')"
    r"|\b(?:a|por) (?:iniciativa|peticion|invitacion) (?:de |del )"
    r"|(?<![\u0621-\u064a])(?:بمبادره|بطلب|بدعوه)(?: كريمه)? من(?![\u0621-\u064a])"
)
"""It took place at the initiative, request or invitation of the one named next."""

_NEAR = 60
"""Characters within which the one who began must be named."""


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the country of the one who began, once, when the words name somebody who took part."""
    if context.frame is None:
        return
    took_part = {
        fact.value["country"]
        for fact in found
        if fact.field is ClaimField.OFFICIAL and fact.group == 0 and fact.value["role"] == "participant"
    }
    actors = context.cast.actors(context.window)
    for sentence in sentences_of(context.frame):
        for pattern, reason in ((_RECEIVED, "the one who called"), (_BEGUN, "the one at whose initiative it was")):
            match = pattern.search(context.reading.folded, sentence.start, sentence.end)
            actor = _next_after(actors, match.end(), sentence.end) if match else None
            if match and actor and actor.country in took_part and not context.reading.in_quote(match.start()):
                passage = context.reading.evidence(match.start(), actor.end)
                value = {"country": actor.country}
                yield Fact(ClaimField.INITIATIVE, value, Confidence.MEDIUM, Basis.STATED, (passage,), reason=reason)
                return


def _next_after(actors: list[Actor], position: int, end: int) -> Actor | None:
    """Return the first one named after the words, near enough for the words to mean them."""
    after = [actor for actor in actors if position <= actor.start < min(end, position + _NEAR)]
    return min(after, key=lambda actor: actor.start, default=None)
