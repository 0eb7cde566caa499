"""From the query's tree to a plan: which fields, which terms, which records it means.

One translation serves one query. It keeps what was read as a name, so that the page can say
so, and the notes for the reader.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext as _

from archive.models import Tenure
from archive.search.analysis import is_stop_word, tokens
from archive.search.concepts import Concept, Reading, holders_of, readings, record_named
from archive.search.plan import (
    All,
    Best,
    ByConcept,
    Dated,
    Everything,
    Having,
    Nothing,
    Plan,
    Some,
    Without,
)
from archive.search.prefixes import Prefixes
from archive.search.query_tree import And, FieldValue, Node, Not, Or, Prefix, Words
from archive.search.snippets import Marks
from archive.search.syntax import Parsed
from archive.search.wording import forms_plan, literal_plan, near_plan, words_plan
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.partial_dates import parse as parse_date

CONCEPT_SCORE = 0.05
"""What a record's value counts where the text does not have the words: less than any word."""

_VALUE_FIELDS = {"genre", "kind", "status", "language", "source"}
_RECORD_FIELDS = {"official": "official", "by": "official", "country": "country", "topic": "topic"}


@dataclass(frozen=True)
class Understood:
    """Words of a query that were read as an authority record."""

    words: str
    kind: str
    """official, country, topic or office."""
    key: str
    """Slug, or code of a country."""
    forms: int
    """Under how many forms it was looked for in the texts."""
    literal: str
    """The whole query with these words taken literally: the way to switch the reading off."""


@dataclass
class Translation:
    """Translates one query; see `plan`."""

    parsed: Parsed
    prefixes: Prefixes
    by_name: bool = True
    """Whether names and subjects are looked up in the authority file."""
    understood: list[Understood] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    leaves: list[tuple[Words | Prefix, Plan]] = field(default_factory=list)
    """Each wording and its plan, to tell which one to blame when nothing is found."""
    marks: Marks = field(default_factory=Marks)

    def plan(self) -> Plan:
        """Return what to look up; everything, where the query asks for nothing."""
        return self._node(self.parsed.root) if self.parsed.root is not None else Everything()

    def _node(self, node: Node) -> Plan:
        match node:
            case And(parts):
                return self._and(parts)
            case Or(parts):
                return Some(tuple(self._node(part) for part in parts))
            case Not():
                return Without(Everything(), self._unwanted(node))
            case FieldValue():
                return self._field(node)
            case Prefix():
                return self._prefix(node)
            case Words():
                return self._and((node,))

    def _and(self, parts: Sequence[Node]) -> Plan:
        """Translate parts that must all be there; neighbouring words may be one name."""
        wanted = [part for part in parts if not isinstance(part, Not)]
        unwanted = [self._unwanted(part) for part in parts if isinstance(part, Not)]
        plans = self._runs(wanted)
        found = plans[0] if len(plans) == 1 else All(tuple(plans)) if plans else Everything()
        return Without(found, Some(tuple(unwanted))) if unwanted else found

    def _unwanted(self, node: Not) -> Plan:
        """Translate what must not be there, all that it would find alone; it is neither marked nor to blame."""
        marks, leaves = self.marks, self.leaves
        self.marks, self.leaves = Marks(), []
        plan = self._node(node.part)
        self.marks, self.leaves = marks, leaves
        return plan

    def _runs(self, parts: Sequence[Node]) -> list[Plan]:
        plans: list[Plan] = []
        run: list[Words] = []
        for part in parts:
            if isinstance(part, Words) and not part.quoted and not part.literal and not part.zone:
                run.append(part)
                continue
            plans += self._run(run, alone=len(parts) == len(run))
            run = []
            plans.append(self._words(part) if isinstance(part, Words) else self._node(part))
        return plans + self._run(run, alone=not plans)

    def _run(self, run: list[Words], *, alone: bool) -> list[Plan]:
        """Translate plain words in a row: names first, then the words left, small words only if nothing else."""
        if not run:
            return []
        named = {one.first: one for one in readings([word.text for word in run])} if self.by_name else {}
        plans: list[Plan] = []
        small: list[Words] = []
        place = 0
        while place < len(run):
            if place in named:
                reading = named[place]
                plans.append(self._named(run[place : reading.last + 1], reading))
                place = reading.last
            elif all(is_stop_word(token) for token in tokens(run[place].text)):
                small.append(run[place])
            else:
                plans.append(self._words(run[place]))
            place += 1
        return plans if plans or not alone else [self._words(word) for word in small]

    def _words(self, leaf: Words) -> Plan:
        for part in leaf.text.split() if leaf.within else [leaf.text]:
            self.marks.add(part, literal=leaf.literal, keep_small=leaf.quoted)
        if leaf.within:
            plan = near_plan(leaf.text, leaf.within, leaf.zone)
        elif leaf.literal:
            plan = literal_plan(leaf.text)
        elif leaf.quoted and not leaf.zone and self.by_name:
            return self._quoted(leaf)
        else:
            plan = words_plan(leaf.text, leaf.zone)
        self.leaves.append((leaf, plan))
        return plan

    def _quoted(self, leaf: Words) -> Plan:
        """Translate a phrase; when the whole of it is a name, it also stands for the record."""
        words = leaf.text.split()
        whole = [one for one in readings(words) if one.first == 0 and one.last == len(words) - 1]
        plan = words_plan(leaf.text)
        if whole:
            return self._with_concepts([leaf], plan, whole[0].concepts)
        self.leaves.append((leaf, plan))
        return plan

    def _named(self, run: list[Words], reading: Reading) -> Plan:
        wanted = [word for word in run if not all(is_stop_word(token) for token in tokens(word.text))] or run
        for word in wanted:
            self.marks.add(word.text)
        return self._with_concepts(run, _own_words(run, wanted), reading.concepts)

    def _with_concepts(self, run: list[Words], own: Plan, concepts: Sequence[Concept]) -> Plan:
        """Widen the reader's own words by the records they name."""
        length = sum(1 for word in run for _token in tokens(word.text))
        forms = tuple(ByConcept(forms_plan(concept, length)) for concept in concepts if concept.forms)
        values = tuple(ByConcept(self._value(concept)) for concept in concepts)
        for concept in concepts:
            self._understand(run, concept)
            for form in concept.forms:
                self.marks.add(form.text)
        plan = Some((Best((own, *forms)), *values))
        self.leaves.append((run[0], plan))
        return plan

    def _understand(self, run: list[Words], concept: Concept) -> None:
        text, start, end = self.parsed.text, run[0].start, run[-1].end
        words = text[start:end].strip('"“”«»')
        literal = f'{text[:start]}="{words}"{text[end:]}'
        self.understood.append(Understood(words, concept.kind, concept.key, len(concept.forms), literal))

    def _value(self, concept: Concept) -> Plan:
        """Return the statements the archive has described with a record."""
        if concept.kind == "office":
            return self._holders(concept)
        return Having(concept.kind, (concept.key,), CONCEPT_SCORE)

    def _holders(self, office: Concept) -> Plan:
        """Return the statements of whoever held an office on their day; an undated one may be of its time."""
        tenures: list[Tenure] = holders_of([office.key]).get(office.key, [])
        parts = tuple(
            All(
                (
                    Having("official", (tenure.official.slug,), CONCEPT_SCORE),
                    Dated(tenure.began_on_earliest, tenure.ended_on_latest, or_undated=True),
                )
            )
            for tenure in tenures
        )
        return Best(parts) if parts else Nothing()

    def _prefix(self, leaf: Prefix) -> Plan:
        plan, cut = self.prefixes.plan(leaf.text, leaf.zone)
        self.marks.add(leaf.text, prefix=True)
        if cut:
            self.notes.append(
                _("More words begin with “%(letters)s” than can be searched at once; the most frequent were.")
                % {"letters": leaf.text}
            )
        self.leaves.append((leaf, plan))
        return plan

    def _field(self, leaf: FieldValue) -> Plan:
        if leaf.name in _RECORD_FIELDS:
            return self._record_field(leaf)
        if leaf.name in _VALUE_FIELDS:
            return Having(leaf.name, (leaf.value.lower().replace("-", "_" if leaf.name != "source" else "-"),))
        try:
            return self._relation(leaf.value) if leaf.name == "relation" else Dated(*period_of(leaf.value))
        except ValueError as error:
            self.notes.append(str(error))
            return Nothing()

    def _record_field(self, leaf: FieldValue) -> Plan:
        keys = record_named(_RECORD_FIELDS[leaf.name], leaf.value)
        if not keys:
            self.notes.append(
                _("The archive has no %(field)s called “%(value)s”.") % {"field": leaf.name, "value": leaf.value}
            )
            return Nothing()
        return Having("speaker" if leaf.name == "by" else leaf.name, tuple(keys))

    def _relation(self, value: str) -> Plan:
        return Having("relation", (Dyad.from_slug(value).slug,))


def _own_words(run: Sequence[Words], wanted: Sequence[Words]) -> Plan:
    """Return where the words of a name stand: side by side counts most, scattered only for short names."""
    if len(wanted) == 1:
        return words_plan(wanted[0].text)
    side_by_side = words_plan(" ".join(word.text for word in run))
    if len(wanted) > _SHORT_NAME:
        return Some((near_plan(" ".join(word.text for word in wanted), len(run) + _SLACK), side_by_side))
    return Some((All(tuple(words_plan(word.text) for word in wanted)), side_by_side))


_SHORT_NAME = 2
"""The words of a longer name, such as an office's, prove nothing when they stand far apart."""
_SLACK = 3


def period_of(value: str) -> tuple[date | None, date | None]:
    """Read 2023-02, or 2023-01..2023-03 with either end open; raises ValueError with a sentence."""
    first, dots, last = value.partition("..")
    if not dots:
        last = first
    if not first and not last:
        raise ValueError(_("A period has a beginning or an end, such as 2023-01..2023-02."))
    return (parse_date(first).earliest if first else None), (parse_date(last).latest if last else None)
