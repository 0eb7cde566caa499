"""One of many whom a name in apposition tells: "Un diputado liberal danés, Jens Tofte, pidió"."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from archive.detection.agent import Agent, Role
from archive.detection.clauses import verb_pattern
from archive.detection.reading import Reading

_ONE = re.compile(r"(?:une? |l'une? |un[ao]? |otr[ao] |algun[ao]? |an? |one |another )")
_ITS_NAME = re.compile(
    r"(?: (?!que\b|qui\b|who\b|that\b|quien\b|y\b|et\b|and\b)[a-z'-]+){0,5}, (?:(?:m\.|mme|mr\.?|ms\.?) )?"
)
"""What stands between the noun and the name."""


def told_by_name(reading: Reading, one: Agent, name: Agent) -> bool:
    """Tell whether a name set off by commas is that of the one an indefinite noun before it introduces."""
    folded = reading.folded
    behind = name.role is Role.PERSON and name.named and folded[name.end : name.end + 1] == ","
    if not (behind and one.unnamed and _ONE.match(folded, one.start, one.end)):
        return False
    apposed = _ITS_NAME.fullmatch(folded, one.end, name.start)
    return bool(apposed) and not verb_pattern(reading.language_at(one.start)).search(folded, one.end, name.start)


def without_named(agents: Sequence[Agent], reading: Reading) -> list[Agent]:
    """Return the agents without the nouns that only introduce a name."""
    pairs = zip_longest(agents, agents[1:])
    return [one for one, name in pairs if one and not (name and told_by_name(reading, one, name))]
