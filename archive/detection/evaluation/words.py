"""Quotations and posts against their annotations: spans first, then who and how."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from archive.detection.evaluation.scores import Counts, Gold
from archive.detection.facts import Fact
from archive.vocabulary.names import MARK, fold
from archive.vocabulary.terms import ClaimField

_ALIKE = 0.8
_SAME_POST = 0.9


@dataclass
class QuotationScore:
    """Spans found, and of those matched how many have the right speaker and channel."""

    spans: Counts = field(default_factory=Counts)
    exact: int = 0
    matched: int = 0
    speakers: int = 0
    channels: int = 0
    both: int = 0
    not_quotations: list[str] = field(default_factory=list)
    misses: list[str] = field(default_factory=list)
    by_language: dict[str, list[int]] = field(default_factory=dict)
    """Per language: matched, right speaker, right channel."""


def judge_quotations(gold: Gold, facts: Sequence[Fact]) -> QuotationScore:
    """Compare quotations; annotated ones marked optional are neutral when missed."""
    score = QuotationScore()
    found = [fact for fact in facts if fact.field is ClaimField.QUOTATION]
    free = list(found)
    printed = {str(item["id"]): list(item.get("mentions") or []) for item in gold.get("officials") or []}
    for wanted in gold.get("quotations") or []:
        fact = _closest(wanted["text"], wanted.get("start"), free)
        if fact is None:
            if not wanted.get("optional"):
                score.spans.missing.append(wanted["text"][:80])
            continue
        free.remove(fact)
        score.spans.right += 1
        _judge_speaker(score, wanted, fact, printed)
    for fact in free:
        text = str(fact.value["text"])
        if any(_key(text) in _key(item["text"]) for item in gold.get("not_quotations") or []):
            score.not_quotations.append(text[:80])
        score.spans.spurious.append(text[:80])
    return score


def _judge_speaker(score: QuotationScore, wanted: dict[str, Any], fact: Fact, printed: dict[str, list[str]]) -> None:
    score.matched += 1
    score.exact += _key(wanted["text"]) == _key(str(fact.value["text"]))
    accepted = {_in_order(str(name)) for name in (wanted.get("speaker"), *(wanted.get("speaker_accept") or []))}
    speaker = bool(_identities(fact) & accepted) or _stands_in(fact, accepted) or _unknown(fact, accepted, printed)
    channel = fact.value["channel"] in {wanted.get("channel"), *(wanted.get("channel_accept") or [])}
    score.speakers += speaker
    score.channels += channel
    score.both += speaker and channel
    row = score.by_language.setdefault(str(wanted.get("lang") or ""), [0, 0, 0])
    row[0] += 1
    row[1] += speaker
    row[2] += channel
    if not speaker:
        score.misses.append(f"speaker {sorted(_identities(fact))} for {wanted.get('speaker')}: {wanted['text'][:60]}")
    if not channel:
        score.misses.append(f"channel {fact.value['channel']} for {wanted.get('channel')}: {wanted['text'][:60]}")


def _identities(fact: Fact) -> set[str]:
    """Return the annotations' names for a quotation's speaker."""
    speaker = fact.value["speaker"]
    holders = [_identity(holder) for holder in fact.value["attributed_to"]]
    names = {_in_order("+".join(holders))} if len(holders) > 1 else set()
    if speaker is not None:
        return names | {_identity(speaker)}
    if fact.value["unnamed"]:
        return {"anonymous"}
    return names | ({f"new:{_key(str(fact.value['holder']))}"} if fact.value["holder"] and not names else set())


def _identity(who: dict[str, Any]) -> str:
    prefix = {"official": "", "source": "org:", "country": "country:"}[who["kind"]]
    return f"{prefix}{who['id']}"


def _in_order(names: str) -> str:
    """Return several speakers' names in one order: who is named first is nobody's error."""
    return "+".join(sorted(names.split("+")))


def _unknown(fact: Fact, accepted: set[str], printed: dict[str, list[str]]) -> bool:
    """A speaker outside the authority file is right when nobody known is claimed and the name, if any, agrees.

    `printed` gives the names under which the text mentions each annotated person.
    """
    if fact.value["speaker"] is not None or fact.value["unnamed"]:
        return "None" in accepted and fact.value["speaker"] is None
    names = {name.removeprefix("new:") for name in accepted if name.startswith("new:") or " " in name}
    names |= {
        name
        for id_ in accepted
        for name in [*printed.get(id_, []), *([id_.replace("-", " ")] if id_ in printed else [])]
    }
    holder = _key(str(fact.value["holder"] or ""))
    return "None" in accepted or any(_key(name) in holder or holder in _key(name) for name in names if holder)


def _stands_in(fact: Fact, accepted: set[str]) -> bool:
    """A ministry the authority file lacks is given as its country: "org:tn-…" as country TN."""
    speaker = fact.value["speaker"]
    if speaker is None or speaker["kind"] != "country":
        return False
    return any(name.startswith(f"org:{str(speaker['id']).lower()}-") for name in accepted)


def _closest(text: str, start: int | None, free: list[Fact]) -> Fact | None:
    """Return the unmatched quotation with the same words, the nearest where words repeat."""
    alike = [(f1(text, str(fact.value["text"])), fact) for fact in free]
    able = [(share, fact) for share, fact in alike if share >= _ALIKE]
    if not able:
        return None
    return max(able, key=lambda pair: (round(pair[0], 2), -abs(pair[1].evidence[0].start - (start or 0))))[1]


@dataclass
class PostScore:
    """Posts found, and how many of their handles, dates, addresses and authors are right."""

    spans: Counts = field(default_factory=Counts)
    details: Counts = field(default_factory=Counts)


def judge_posts(gold: Gold, facts: Sequence[Fact]) -> PostScore:
    """Compare embedded posts and the details of those matched."""
    score = PostScore()
    free = [fact for fact in facts if fact.field is ClaimField.POST]
    for wanted in gold.get("social_posts") or []:
        fact = next((f for f in free if f1(wanted["text"], str(f.value["text"])) >= _SAME_POST), None)
        if fact is None:
            score.spans.missing.append(wanted["text"][:80])
            continue
        free.remove(fact)
        score.spans.right += 1
        _judge_details(score.details, wanted, fact, _new_ids(gold))
    score.spans.spurious += [str(fact.value["text"])[:80] for fact in free]
    return score


def _new_ids(gold: Gold) -> dict[str, str]:
    """Return the annotated people the authority file lacks by each name under which the text mentions them."""
    new = [official for official in gold.get("officials") or [] if official.get("unregistered")]
    return {_key(name): official["id"] for official in new for name in official["mentions"]}


def _judge_details(details: Counts, wanted: dict[str, Any], fact: Fact, new: dict[str, str]) -> None:
    author = fact.value["author"] or (f"org:{fact.value['author_source']}" if fact.value.get("author_source") else None)
    author = author or new.get(_key(str(fact.value.get("author_name") or "")))
    got = {"handle": fact.value["handle"], "date": fact.value["edtf"], "url": fact.value["address"], "author": author}
    for name, value in got.items():
        if name not in wanted:
            continue
        if _bare(wanted[name]) == _bare(value):
            details.right += 1
        else:
            details.missing.append(f"{name}: {value} for {wanted[name]}")


def _bare(value: Any) -> str:
    return str(value or "").lstrip("@").lower()


def f1(one: str, other: str) -> float:
    """Return the F1 of two texts' words."""
    a, b = Counter(_key(one).split()), Counter(_key(other).split())
    common = sum((a & b).values())
    return 2 * common / (sum(a.values()) + sum(b.values())) if a and b else 0.0


def _key(text: str) -> str:
    return " ".join(fold(text).replace(MARK, "").split())


def body_words(found: str, wanted: str) -> tuple[float, float]:
    """Return recall and precision of a body's words, as a multiset."""
    a, b = Counter(_key(found).split()), Counter(_key(wanted).split())
    common = sum((a & b).values())
    return common / max(1, sum(b.values())), common / max(1, sum(a.values()))
