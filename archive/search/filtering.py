"""The page's filters as plans, filter by filter, with the meaning of the StatementQuerySet methods."""

from archive.search.plan import All, Dated, Having, Plan
from archive.search.query import SearchQuery

PERIOD = "period"


def filter_plans(query: SearchQuery) -> dict[str, Plan]:
    """Return filter → plan. Officials and countries must all be there; of the others any one is enough."""
    plans: dict[str, Plan] = {}
    for name, values in (("official", query.officials), ("country", query.countries)):
        if values:
            plans[name] = All(tuple(Having(name, (value,)) for value in values))
    any_of = {
        "relation": (query.relation.slug,) if query.relation else (),
        "topic": query.topics,
        "genre": query.genres,
        "kind": query.kinds,
        "status": query.statuses,
        "language": query.languages,
        "source": query.sources,
    }
    plans |= {name: Having(name, tuple(values)) for name, values in any_of.items() if values}
    if query.start or query.end:
        plans[PERIOD] = Dated(query.start, query.end)
    return plans
