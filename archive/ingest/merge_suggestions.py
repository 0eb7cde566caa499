"""Which exchanges may be one: every account of one compared with every account of others."""

from django.db.models import Q

from archive.ingest.match import Candidate, candidates
from archive.models import Exchange, Official


def exchanges_alike(exchange: Exchange) -> list[Candidate]:
    """Return other exchanges that some account of this one may tell of, likeliest first, with the reasons."""
    best: dict[int, Candidate] = {}
    for account in exchange.accounts.select_related("statement").prefetch_related("statement__claims"):
        for candidate in candidates(account.statement, group=account.group):
            known = best.get(candidate.exchange.pk)
            if candidate.exchange.pk != exchange.pk and (known is None or candidate.score > known.score):
                best[candidate.exchange.pk] = candidate
    return sorted(best.values(), key=lambda one: -one.score)


def officials_alike(official: Official) -> list[Official]:
    """Return other officials that bear one of this one's names, or its last word and are of the same country."""
    keys = {name.key for name in official.names.all() if name.key}
    alike = Q(names__key__in=keys)
    for surname in {key.rsplit(" ", 1)[-1] for key in keys}:
        alike |= Q(country=official.country) & (Q(names__key=surname) | Q(names__key__endswith=f" {surname}"))
    others = Official.objects.exclude(pk=official.pk).filter(alike)
    return list(others.distinct().prefetch_related("names").order_by("slug")[:12])
