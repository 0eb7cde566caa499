"""One document's facts against its annotation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from archive.cleaning.body import INVISIBLE
from archive.cleaning.clean import CleanDocument
from archive.detection.evaluation.days import DateVerdict, judge_date
from archive.detection.evaluation.scores import Counts, Gold, Verdict, compare
from archive.detection.evaluation.words import PostScore, QuotationScore, body_words, judge_posts, judge_quotations
from archive.detection.facts import Fact
from archive.detection.gazetteer import Gazetteer
from archive.detection.likeness import Profile, profile
from archive.vocabulary.names import name_key
from archive.vocabulary.terms import ClaimField, Confidence, CountryRole

_KINDS = {"phone_call": "call"}
_GENRES = {"press_release": "communique", "press_statement": "communique", "press_conference": "press_briefing"}
"""Our genres that the annotations' schema has no word for, by the kind it counts them under."""
_MEETINGS = frozenset({"summit", "negotiation", "demarche"})
"""Our kinds of meeting that the schema has no word for: it knows calls, meetings and visits."""
_STATUSES = {"planned": "announced", "denied": "unconfirmed"}


@dataclass
class Evaluated:
    """All that is known of how one document was read."""

    id: str
    language: str
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    dates: dict[str, DateVerdict] = field(default_factory=dict)
    sets: dict[str, Counts] = field(default_factory=dict)
    quotations: QuotationScore = field(default_factory=QuotationScore)
    posts: PostScore = field(default_factory=PostScore)
    body: tuple[float, float] | None = None
    """Recall and precision of the body's words, None where no body is annotated."""
    gates: list[str] = field(default_factory=list)
    """What must never happen and did."""
    high: list[tuple[str, bool]] = field(default_factory=list)
    """Each single value proposed with high confidence, and whether it is right."""
    edits: int = 0
    """Fields a curator must change, add or remove."""
    profile: Profile = field(default_factory=Profile)
    exchange_key: str = ""
    duplicates: tuple[str, ...] = ()
    seconds: float = 0.0


def evaluate_document(
    gold: Gold,
    document: CleanDocument,
    facts: Sequence[Fact],
    gazetteer: Gazetteer,
    body: str | None = None,
    *,
    seconds: float = 0.0,
) -> Evaluated:
    """Judge every field of one document; `body` is the annotated clean text, where there is one."""
    found = Evaluated(str(gold["id"]), str(gold.get("language") or ""), seconds=seconds)
    _judge_values(found, gold, facts)
    _judge_dates(found, gold, facts)
    _judge_sets(found, gold, facts, gazetteer)
    found.quotations = judge_quotations(gold, facts)
    found.posts = judge_posts(gold, facts)
    found.body = body_words(document.body.text, body) if body is not None else None
    found.gates = list(_gates(gold, document, facts, seconds))
    found.edits = _edits(found)
    found.profile = _profile(document, [fact for fact in facts if fact.group == 0])
    found.exchange_key = str((gold.get("exchange") or {}).get("key") or "")
    found.duplicates = tuple((gold.get("links") or {}).get("near_duplicate_of") or ())
    return found


def _first(facts: Sequence[Fact], name: ClaimField) -> Fact | None:
    return next((fact for fact in facts if fact.field is name and fact.group == 0), None)


def _judge_values(found: Evaluated, gold: Gold, facts: Sequence[Fact]) -> None:
    exchange = gold.get("exchange") or {}
    kind, status = str(exchange.get("type") or ""), str(exchange.get("status") or "")
    rows = (
        ("language", ClaimField.LANGUAGE, "code", gold.get("language"), ()),
        (
            "genre",
            ClaimField.GENRE,
            "genre",
            (gold.get("kind") or {}).get("value"),
            (gold.get("kind") or {}).get("accept") or (),
        ),
        (
            "exchange_kind",
            ClaimField.EXCHANGE_KIND,
            "kind",
            _KINDS.get(kind, kind) or None,
            [_KINDS.get(k, k) for k in exchange.get("accept") or ()],
        ),
        (
            "exchange_status",
            ClaimField.EXCHANGE_STATUS,
            "status",
            _STATUSES.get(status, status) or None,
            [_STATUSES.get(s, s) for s in exchange.get("status_accept") or ()],
        ),
    )
    for name, field_, key, wanted, accept in rows:
        fact = _first(facts, field_)
        got = fact.value[key] if fact else None
        if name not in {"exchange_kind", "exchange_status"} and wanted is None:
            continue
        coarse = _GENRES.get(str(got)) if name == "genre" else None
        coarse = "meeting" if name == "exchange_kind" and got in _MEETINGS else coarse
        right = got == wanted or got in accept or coarse == wanted or coarse in accept
        found.verdicts[name] = Verdict(right, str(got), str(wanted))
        if fact and fact.confidence is Confidence.HIGH:
            found.high.append((name, right))
    _judge_title(found, gold, facts)


def _judge_title(found: Evaluated, gold: Gold, facts: Sequence[Fact]) -> None:
    wanted = gold.get("title")
    if wanted is None:
        return
    fact = _first(facts, ClaimField.TITLE)
    got = str(fact.value["text"]) if fact and not fact.value["derived"] else ""
    accepted = {name_key(text) for text in [wanted.get("text") or "", *(wanted.get("accept") or [])] if text}
    right = name_key(got) in accepted if wanted.get("text") else not got
    found.verdicts["title"] = Verdict(right, got, str(wanted.get("text") or ""))
    if fact and fact.confidence is Confidence.HIGH:
        found.high.append(("title", right))


def _judge_dates(found: Evaluated, gold: Gold, facts: Sequence[Fact]) -> None:
    for name, field_, key in (
        ("issue_date", ClaimField.ISSUE_DATE, "publication_date"),
        ("exchange_date", ClaimField.EXCHANGE_DATE, "event_date"),
    ):
        wanted = gold.get(key)
        if wanted is None:
            continue
        fact = _first(facts, field_)
        flagged = any(f.conflicts for f in facts if f.field is field_ and f.group == 0)
        verdict = judge_date(str(fact.value["edtf"]) if fact else "", wanted, flagged=flagged)
        found.dates[name] = verdict
        if fact and fact.confidence is Confidence.HIGH:
            found.high.append((name, verdict.right))


def _judge_sets(found: Evaluated, gold: Gold, facts: Sequence[Fact], gazetteer: Gazetteer) -> None:
    officials = [fact for fact in facts if fact.field is ClaimField.OFFICIAL]
    registry = {official.id for official in gazetteer.officials}
    known = [item for item in gold.get("officials") or [] if item["id"] in registry]
    unnamed = {str(item.get("resolves_to")) for item in gold.get("offices_unnamed") or []}
    ids = {str(fact.value["official"]) for fact in officials if fact.value["official"]}
    found.sets["officials"] = compare(ids, {item["id"] for item in known}, unnamed)
    either = {item["id"] for item in known if {"participant", "mentioned"} <= set(item.get("role_accept") or ())}
    parts = {
        str(f.value["official"])
        for f in officials
        if f.value["official"] and f.value["role"] == "participant" and f.group == 0
    }
    taking_part = {item["id"] for item in known if item.get("role") == "participant"} - (either - parts)
    found.sets["participants"] = compare(parts, taking_part, unnamed | either)
    found.sets["new_officials"] = _judge_new(gold, officials, registry)
    found.high += [
        ("officials", str(f.value["official"]) in {i["id"] for i in known} | unnamed)
        for f in officials
        if f.value["official"] and f.confidence is Confidence.HIGH
    ]
    _judge_countries(found, gold, facts)
    _judge_topics(found, gold, facts, gazetteer)


def _judge_new(gold: Gold, officials: Sequence[Fact], registry: set[str]) -> Counts:
    """Match people outside the registry by name: each should be proposed once."""
    counts = Counts()
    free = {name_key(str(fact.value["name"])) for fact in officials if not fact.value["official"]}
    for item in gold.get("officials") or []:
        if item["id"] in registry:
            continue
        forms = {name_key(text) for text in [*(item.get("mentions") or []), item["id"].replace("-", " ")]}
        match = next(
            (name for name in free if any(name == form or name in form or form in name for form in forms)), None
        )
        if match is None:
            counts.missing.append(str(item["id"]))
        else:
            free.discard(match)
            counts.right += 1
    counts.spurious += sorted(free)
    return counts


def _judge_countries(found: Evaluated, gold: Gold, facts: Sequence[Fact]) -> None:
    wanted = gold.get("countries")
    if wanted is None:
        return
    mine = [fact for fact in facts if fact.field is ClaimField.COUNTRY]
    everyone = {str(fact.value["country"]) for fact in mine}
    parties = {
        str(fact.value["country"]) for fact in mine if fact.value["role"] == CountryRole.PARTY and fact.group == 0
    }
    minor = wanted.get("minor") or []
    all_wanted = {*wanted.get("parties", []), *wanted.get("mentioned", [])}
    found.sets["countries"] = compare(everyone, all_wanted, minor)
    found.sets["parties"] = compare(parties, wanted.get("parties", []), minor)
    high = [fact for fact in mine if fact.confidence is Confidence.HIGH]
    found.high += [("countries", str(fact.value["country"]) in all_wanted | set(minor)) for fact in high]


def _profile(document: CleanDocument, facts: Sequence[Fact]) -> Profile:
    unsure = any(fact.field is ClaimField.EXCHANGE_KIND and fact.confidence is Confidence.LOW for fact in facts)
    claims = [(fact.field.value, fact.value) for fact in facts]
    return profile(claims, document.body.text, sure_of_kind=not unsure)


def _judge_topics(found: Evaluated, gold: Gold, facts: Sequence[Fact], gazetteer: Gazetteer) -> None:
    """Compare topics; a narrower topic than the annotation knows counts as its broader one.

    A broader one than the annotation has is neither right nor wrong: what is about food security is about food,
    but the narrower topic was asked for (SKOS: broader holds of whatever the narrower holds of).
    """
    wanted = gold.get("topics")
    if wanted is None:
        return
    broader = {topic.id: topic.broader for topic in gazetteer.topics}
    main, minor = set(wanted.get("main") or []), set(wanted.get("minor") or [])
    mine = [fact for fact in facts if fact.field is ClaimField.TOPIC]
    counts = Counts()
    reached: set[str] = set()
    above = {topic for narrow in main | minor for topic in _ancestry(narrow, broader)}
    for fact in mine:
        line = _ancestry(str(fact.value["topic"]), broader)
        hit = next((topic for topic in line if topic in main | minor), line[0] if line[0] in above else None)
        if hit is None:
            counts.spurious.append(line[0])
        else:
            reached.update(topic for topic in line if topic in main | minor)
        if fact.confidence is Confidence.HIGH:
            found.high.append(("topics", hit is not None))
    # Broader topics follow from the hierarchy, so a narrower one that was found brings them along.
    counts.right = len(reached & main)
    counts.missing = sorted(main - reached)
    found.sets["topics"] = counts


def _ancestry(topic: str, broader: Mapping[str, str]) -> list[str]:
    line = [topic]
    while broader.get(line[-1]) and len(line) < 6:
        line.append(broader[line[-1]])
    return line


def _gates(gold: Gold, document: CleanDocument, facts: Sequence[Fact], seconds: float) -> list[str]:
    """Return what must never happen and did."""
    raw, broken = document.body.raw, []
    for fact in facts:
        broken += [f"evidence of {fact.field}: {e.text[:40]}" for e in fact.evidence if raw[e.start : e.end] != e.text]
    for rule in gold.get("must_not_output") or []:
        broken += [f"{rule['field']}: {value}" for value in rule["values"] if value in _output(facts, rule["field"])]
    if set(document.body.text) & INVISIBLE:
        broken.append("invisible characters in the body")
    if seconds > 2:
        broken.append(f"{seconds:.1f} s")
    return broken


def _output(facts: Sequence[Fact], name: str) -> set[str]:
    keys = {
        "officials": (ClaimField.OFFICIAL, "official"),
        "countries": (ClaimField.COUNTRY, "country"),
        "topics": (ClaimField.TOPIC, "topic"),
    }
    if name not in keys:
        return set()
    field_, key = keys[name]
    return {str(fact.value[key]) for fact in facts if fact.field is field_}


def _edits(found: Evaluated) -> int:
    edits = sum(verdict.right is False for verdict in found.verdicts.values())
    edits += sum(not verdict.right for verdict in found.dates.values())
    edits += sum(
        len(c.spurious) + len(c.missing) for name, c in found.sets.items() if name not in {"participants", "parties"}
    )
    quotations = found.quotations
    wrong = 2 * quotations.matched - quotations.speakers - quotations.channels
    return edits + wrong + len(quotations.spans.spurious) + len(quotations.spans.missing)
