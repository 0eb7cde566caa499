"""Many documents' scores in one table, in figures and in lines to read."""

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import combinations
from statistics import median
from typing import Any

from archive.detection.evaluation.days import DateVerdict, Outcome
from archive.detection.evaluation.document import Evaluated
from archive.detection.evaluation.scores import Counts
from archive.detection.likeness import NEAR_DUPLICATE, SAME_EXCHANGE, same_exchange, shared_passages

Figures = dict[str, Any]


def summarise(documents: Sequence[Evaluated]) -> Figures:
    """Return {"fields": {name: {"score": …}}, "documents": […], "gates": […], …}; scores run from 0 to 1."""
    fields: dict[str, Figures] = {}
    for name in ("language", "title", "genre", "exchange_kind", "exchange_status"):
        fields[name] = _accuracy(documents, name)
    for name in ("exchange_date", "issue_date"):
        fields[name] = _dates([d.dates[name] for d in documents if name in d.dates])
    for name in ("participants", "officials", "new_officials", "countries", "parties", "topics"):
        fields[name] = _set_figures([d.sets[name] for d in documents if name in d.sets])
    fields |= _quotations(documents)
    fields["posts"] = _set_figures([d.posts.spans for d in documents]) | {
        "details": _set_figures([d.posts.details for d in documents])["recall"]
    }
    bodies = [d.body for d in documents if d.body is not None]
    fields["body_recall"] = _mean([recall for recall, _ in bodies])
    fields["body_precision"] = _mean([precision for _, precision in bodies])
    fields["same_exchange"] = _pairs(documents, _one_exchange, _annotated_exchange)
    fields["near_duplicate"] = _pairs(documents, _one_text, _annotated_duplicate)
    high = [right for d in documents for _, right in d.high]
    return {
        "fields": fields,
        "calibration": {
            "high": len(high),
            "wrong": high.count(False),
            "share_wrong": round(high.count(False) / max(1, len(high)), 4),
        },
        "edits_per_document": round(sum(d.edits for d in documents) / max(1, len(documents)), 2),
        "seconds_median": round(median([d.seconds for d in documents] or [0.0]), 3),
        "seconds_most": round(max([d.seconds for d in documents] or [0.0]), 3),
        "gates": [f"{d.id}: {gate}" for d in documents for gate in d.gates],
        "languages": _by_language(documents),
        "documents": [_misses(d) for d in documents],
    }


def _accuracy(documents: Sequence[Evaluated], name: str) -> Figures:
    verdicts = [d.verdicts[name] for d in documents if name in d.verdicts]
    right = sum(bool(verdict.right) for verdict in verdicts)
    return {"score": _share(right, len(verdicts)), "right": right, "of": len(verdicts)}


def _dates(verdicts: Sequence[DateVerdict]) -> Figures:
    outcomes = Counter(verdict.outcome for verdict in verdicts)
    right = sum(verdict.right for verdict in verdicts)
    flags = [verdict.conflict_right for verdict in verdicts if verdict.conflict_right is not None]
    widths = [verdict.width for verdict in verdicts if verdict.width and verdict.right]
    return {
        "score": _share(right, len(verdicts)),
        **{outcome.value: outcomes[outcome] for outcome in Outcome},
        "of": len(verdicts),
        "median_days": median(widths) if widths else None,
        "conflict_flag": _share(flags.count(True), len(flags)),
    }


def _set_figures(counts: Sequence[Counts]) -> Figures:
    total = Counts()
    for one in counts:
        total.add(one)
    figures = {"precision": total.precision, "recall": total.recall, "f1": total.f1}
    return {
        "score": round(total.f1, 4),
        **{name: round(value, 4) for name, value in figures.items()},
        "of": total.right + len(total.missing),
    }


def _quotations(documents: Sequence[Evaluated]) -> dict[str, Figures]:
    spans = _set_figures([d.quotations.spans for d in documents])
    matched = sum(d.quotations.matched for d in documents)
    both = sum(d.quotations.both for d in documents)
    found = matched + sum(len(d.quotations.spans.spurious) for d in documents)
    wanted = matched + sum(len(d.quotations.spans.missing) for d in documents)
    return {
        "quotations": spans
        | {
            "end_to_end_f1": _share(2 * both, found + wanted),
            "exact": _share(sum(d.quotations.exact for d in documents), matched),
        },
        "speaker": {"score": _share(sum(d.quotations.speakers for d in documents), matched), "of": matched},
        "channel": {"score": _share(sum(d.quotations.channels for d in documents), matched), "of": matched},
    }


def _one_exchange(one: Evaluated, other: Evaluated) -> bool:
    return same_exchange(one.profile, other.profile).score >= SAME_EXCHANGE


def _annotated_exchange(one: Evaluated, other: Evaluated) -> bool:
    return bool(one.exchange_key) and one.exchange_key == other.exchange_key


def _one_text(one: Evaluated, other: Evaluated) -> bool:
    return shared_passages(one.profile.passages, other.profile.passages) >= NEAR_DUPLICATE


def _annotated_duplicate(one: Evaluated, other: Evaluated) -> bool:
    return other.id in one.duplicates or one.id in other.duplicates


def _pairs(
    documents: Sequence[Evaluated],
    found: Callable[[Evaluated, Evaluated], bool],
    wanted: Callable[[Evaluated, Evaluated], bool],
) -> Figures:
    counts = Counts()
    for one, other in combinations(documents, 2):
        proposed, annotated = found(one, other), wanted(one, other)
        pair = f"{one.id} + {other.id}"
        counts.right += proposed and annotated
        counts.spurious += [pair] if proposed and not annotated else []
        counts.missing += [pair] if annotated and not proposed else []
    return _set_figures([counts]) | {"spurious": counts.spurious, "missing": counts.missing}


def _by_language(documents: Sequence[Evaluated]) -> dict[str, Figures]:
    """Return the headline figures of each language of document."""
    figures = {}
    for language in sorted({d.language for d in documents}):
        own = [d for d in documents if d.language == language]
        quotations = _quotations(own)
        figures[language] = {
            "documents": len(own),
            "exchange_kind": _accuracy(own, "exchange_kind")["score"],
            "exchange_date": _dates([d.dates["exchange_date"] for d in own if "exchange_date" in d.dates])["score"],
            "participants": _set_figures([d.sets["participants"] for d in own])["f1"],
            "topics": _set_figures([d.sets["topics"] for d in own if "topics" in d.sets])["f1"],
            "quotations": quotations["quotations"]["f1"],
            "speaker": quotations["speaker"]["score"],
            "channel": quotations["channel"]["score"],
        }
    return figures


def _misses(document: Evaluated) -> Figures:
    """Return what one document got wrong, in words."""
    lines = [f"{n}: {v.got} for {v.wanted}" for n, v in document.verdicts.items() if v.right is False]
    lines += [
        f"{n}: {v.outcome.value} {v.got or '–'} for {v.wanted or '–'}" for n, v in document.dates.items() if not v.right
    ]
    lines += [f"{n}: conflict flag" for n, v in document.dates.items() if v.conflict_right is False]
    for name, counts in document.sets.items():
        lines += [f"{name}: + {item}" for item in counts.spurious] + [f"{name}: - {item}" for item in counts.missing]
    lines += [f"quotations: + {text}" for text in document.quotations.spans.spurious]
    lines += [f"quotations: - {text}" for text in document.quotations.spans.missing] + document.quotations.misses
    lines += [f"posts: + {t}" for t in document.posts.spans.spurious] + [
        f"posts: - {t}" for t in document.posts.spans.missing
    ]
    lines += [f"posts: {line}" for line in document.posts.details.missing]
    if document.body and min(document.body) < 0.995:
        lines.append(f"body: recall {document.body[0]:.3f}, precision {document.body[1]:.3f}")
    lines += [f"high and wrong: {name}" for name, right in document.high if not right]
    return {
        "id": document.id,
        "language": document.language,
        "edits": document.edits,
        "seconds": round(document.seconds, 3),
        "misses": lines,
    }


def _mean(values: Sequence[float]) -> Figures:
    return {
        "score": round(sum(values) / len(values), 4) if values else None,
        "least": round(min(values), 4) if values else None,
        "of": len(values),
    }


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
