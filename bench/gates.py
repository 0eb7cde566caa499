"""What must be right before any time counts: equal totals and counts, the same best scores, nothing stale."""

from collections.abc import Sequence
from dataclasses import replace

from bench.corpus import BenchStatement
from bench.engines import Answer, Engine
from bench.operations import BenchQuery, Operation
from bench.whoosh_engine import WhooshApi

_MOST = 10


def same_answers(engines: Sequence[Engine], asked: list[Operation]) -> list[str]:
    """Return where a peer's totals or counts differ from ours (the first engine), or our best scores from Whoosh's."""
    faults = []
    for operation in asked:
        for query in operation.queries:
            ours, *others = [engine.search(query) for engine in engines]
            for engine, other in zip(engines[1:], others, strict=True):
                if difference := _difference(ours, other):
                    faults.append(f"{operation.name} {query.words}: {difference} ({engine.name})")
                if isinstance(engine, WhooshApi) and not query.newest and _scores_differ(ours, other, engine, query):
                    faults.append(f"{operation.name} {query.words}: other scores (whoosh)")
    return faults[:_MOST]


def _difference(ours: Answer, other: Answer) -> str:
    if ours.total != other.total:
        return f"total {ours.total} against {other.total}"
    if ours.facets and {k: v for k, v in ours.facets.items() if k in other.facets} != other.facets:
        return "other counts"
    return ""


def _scores_differ(ours: Answer, other: Answer, engine: WhooshApi, query: BenchQuery) -> bool:
    return not _same_scores(ours, other.scores) and not _same_scores(ours, engine.best_scores(query))


def _same_scores(ours: Answer, scores: list[float]) -> bool:
    pairs = zip(ours.scores, scores, strict=False)
    return len(ours.scores) == len(scores) and all(abs(one - other) < 1e-3 for one, other in pairs)


def nothing_stale(engines: Sequence[Engine], corpus: list[BenchStatement]) -> list[str]:
    """Replace a statement and look: the new word finds it once, and the old words no more."""
    victim = corpus[len(corpus) // 2]
    changed = replace(victim, body=["zzqab", *victim.body[1:]])
    for engine in engines:
        engine.update(changed)
    found = {engine.name: engine.search(BenchQuery(("zzqab",))).top for engine in engines}
    faults = [f"after an update {name} finds {ids}" for name, ids in found.items() if ids != [victim.number]]
    for engine in engines:
        engine.update(victim)
    left = {engine.name: engine.search(BenchQuery(("zzqab",))).total for engine in engines}
    return [*faults, *(f"after an update {name} still finds {total}" for name, total in left.items() if total)]
