"""A plan without the parts that no document of the index can match.

Every word is looked for in every language and zone, and is in the dictionary of one or two:
what is nowhere is left out once, and not in each segment again.
"""

from archive.search.plan import All, Best, ByConcept, Nothing, PhraseOf, Plan, Some, Term, Without
from archive.search.term_statistics import Statistics

_NOTHING = Nothing()


def narrowed(plan: Plan, statistics: Statistics) -> Plan:
    """Return a plan that finds the same with the same scores."""
    match plan:
        case Term():
            return plan if _is_somewhere(plan.field, plan.term, statistics) else _NOTHING
        case PhraseOf():
            is_possible = all(any(_is_somewhere(plan.field, one, statistics) for one in slot) for slot in plan.slots)
            return plan if is_possible else _NOTHING
        case All():
            parts = [narrowed(part, statistics) for part in plan.parts]
            return _NOTHING if _NOTHING in parts else All(tuple(parts))
        case Some() | Best():
            left = [part for part in (narrowed(part, statistics) for part in plan.parts) if part != _NOTHING]
            return left[0] if len(left) == 1 else type(plan)(tuple(left)) if left else _NOTHING
        case Without():
            wanted = narrowed(plan.wanted, statistics)
            return wanted if wanted == _NOTHING else Without(wanted, narrowed(plan.unwanted, statistics))
        case ByConcept():
            part = narrowed(plan.part, statistics)
            return part if part == _NOTHING else ByConcept(part)
    return plan


def _is_somewhere(field: str, term: str, statistics: Statistics) -> bool:
    return statistics.spread(field, term).frequency > 0
