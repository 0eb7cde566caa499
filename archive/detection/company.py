"""Everybody who acts in a text, seen at once: whom a description can mean at all.

A reader knows the few people of a report before resolving "the Pakistani minister" in it: each
has a country, a function and a gender, and two of them met. What those constraints leave to
one person needs no memory of who spoke last, and may even be named only further down.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from archive.detection.agent import Agent, Role
from archive.detection.genders import Gender, gender_of_words
from archive.detection.hosts import host_among
from archive.detection.matching import Hit
from archive.detection.unplaced import other_side, placed, unplaced_among
from archive.vocabulary.names import fold
from archive.vocabulary.terms import OfficeKind

_BESIDE_MINISTERS = frozenset({OfficeKind.SPOKESPERSON, OfficeKind.AMBASSADOR})
_RULERS = frozenset({OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT})
_OWN_RULER = re.compile(
    r"president de la republique|premier ministre|prime minister|رييس الجمهوريه|presidente del gobierno"
)
"""Offices of ruling that a text needs no country for."""
_ROYAL = re.compile(r"\bprinc|\b(?:bin|ben)\b")
_PRESIDES = re.compile(r"\bpresident|رييس")
_RIVALS = {
    "minister": "secretary",
    "secretary": "minister",
    "ministre": "secretaire",
    "secretaire": "ministre",
    "ministro": "secretario",
}
"""Titles that tell the two sides apart: "the Minister" is not whom the text calls Secretary."""
_AT_HOME = _RULERS | {OfficeKind.FOREIGN_MINISTER}
"""Functions that a text needs no country for where they are those of its own."""
_MINISTERIAL = re.compile(
    r"\bministr|\bminister\b|\b(?:chef|cheffe|patron|patronne|jef[ea]|head|chief|top) .{0,20}diploma|\bsecretar"
    r"|\bcanciller|وزير|رييس (?:ال)?دبلوماسيه|كاتب (?:ال)?دوله"
)
"""Descriptions that mean a minister whatever else they say: "the Turkish minister", « la cheffe de la diplomatie »."""
_NOT_THE_MINISTER = re.compile(
    r"\b(?:deputy|vice|assistant|under|junior|delegue|deleguee|former|ex|ancien|ancienne|prime|premier|adjoint)\b|"
    r"نايب|سابق"
    r"|مساعد|دوله(?! قطر)"
)
_OF_MORE = re.compile(r"\s(?:(?:de |d')(?![a-z]+(?:er|ir|re)\b)|(?:du|des|of|for|charge)\b)")
"""What follows an office that names more of it: "the Turkish minister of trade"."""


_APPOSED = re.compile(r"[^.:;\n«»“”\"،]{1,45}")
"""What may stand between a name and the office that explains it."""
_EXPLAINED = re.compile(r"[^.:;\n«»“”\"]{0,80}[,،]\s+(?:(?:m|mme|السيده?|الدكتوره?|معالي|سعاده)\s){0,2}")
"""What may stand between an office and the name of its holder: the rest of its name, and courtesies."""
_WORD = re.compile(r"\w+")
_CAPITAL = re.compile(r"(?<=[\s’'-])[A-ZÀ-Þ][\w]+")
_ABBREVIATED = re.compile(r"(?<=\b[a-z])\.|(?<=\b[a-z]{2})\.|(?<=\b[a-z]{3})\.|\bamb\b|\b[dm]rs?\b")


def home_in(agents: Sequence[Agent], folded: str, told: str, body: int) -> str:
    """Return the country a text speaks from: of whoever it calls minister without saying of what country.

    `told` is what title and dateline say; `body` is where the text begins, after the names of its house.
    """
    for one, other in pairwise(agents):
        person, office = (one, other) if one.role is Role.PERSON else (other, one)
        bare = office.role is Role.OFFICE and office.kind is OfficeKind.FOREIGN_MINISTER and not office.country
        named = person.role is Role.PERSON and person.country and person.named and not person.counterpart
        if bare and named and not office.counterpart:
            gap = _ABBREVIATED.sub("", folded[one.end : other.start])
            if (_APPOSED if person is one else _EXPLAINED).fullmatch(gap):
                return person.country
    houses = [a.country for a in agents if a.role is Role.INSTITUTION and a.country and a.start < body]
    return told or next(iter(houses), "")


@dataclass
class Member:
    """One person of a text with all that it says of them."""

    agent: Agent
    country: str = ""
    kinds: set[OfficeKind] = field(default_factory=set)
    gender: Gender = ""
    mentions: int = 0
    spokesperson: bool = False
    titles: set[str] = field(default_factory=set)
    """The words of each mention by name, its office among them."""
    named: bool = False
    """False for one whom only an office and its tenure tell."""

    @property
    def minister(self) -> bool:
        """True for one who may be "the minister" in a text on diplomacy."""
        if self.spokesperson:
            return False
        return OfficeKind.FOREIGN_MINISTER in self.kinds or not self.kinds & (_BESIDE_MINISTERS | _RULERS)


def _key(agent: Agent) -> str:
    return agent.id or agent.name


def _single(word: str) -> str:
    return re.sub(r"(.)\1", r"\1", word)


def _named_by(member: Member, word: str) -> bool:
    return any(re.search(rf"(?<![^\W_]){word}", title) for title in member.titles)


class Company:
    """The people of one text; `sides` took part in its exchange, `home` is the country it speaks from."""

    def __init__(
        self,
        agents: Sequence[Agent],
        genders: dict[str, Gender],
        sides: frozenset[str] = frozenset(),
        home: str = "",
        folded: str = "",
        places: Sequence[Hit] = (),
    ) -> None:
        self._folded, self._places = folded, places
        self.rulers: dict[OfficeKind, str] = {}
        """Who holds the functions of ruling at home, by the tenures alone."""
        self.described: dict[int, str] = {}
        """Whom the descriptions mean, by where they stand, that nobody else of the text can bear."""
        self.members: dict[str, Member] = {}
        for agent in agents:
            if agent.role is Role.PERSON:
                self._note(agent, genders)
        self._by_word = self._words()
        self.home = home
        self._sides = sides
        self.principals = self._principals(sides)
        self._give_countries(agents)
        self._host = host_among(self.pair(), agents, folded, places)

    def pair(self) -> list[Agent]:
        """Return the two whom the text is about, the first named first; none where it is about more, or fewer."""
        two = [replace(m.agent, country=m.country) for m in self.principals]
        return two if len(two) == 2 else []

    def of_country(self, country: str, words: str, kind: OfficeKind | None, gender: Gender = "") -> Member | None:
        """Return the only person of a country whom a description can mean, None when none or several can be."""
        able = [m for m in self.members.values() if m.country == country != "" and m.gender in {"", gender or m.gender}]
        return self._only(able, words, kind)

    def at_home(self) -> Member | None:
        """Return the minister of the country the text speaks from."""
        return self.of_country(self.home, "", OfficeKind.FOREIGN_MINISTER)

    def only_ruler(self, kind: OfficeKind | None) -> Member | None:
        """Return the only head of state, or of government, that a text names."""
        able = [m for m in self.members.values() if kind in m.kinds]
        return able[0] if len(able) == 1 and self.home in {"", able[0].country} else None

    def ruler_at_home(self, words: str, kind: OfficeKind | None) -> Member | None:
        """Return who rules the country a text speaks from: « le Président de la République », never named in it."""
        id_ = self.rulers.get(kind) if kind and _OWN_RULER.search(words) else None
        return Member(Agent(0, 0, Role.PERSON, id_, self.home, kind=kind), self.home) if id_ else None

    def spokesperson_at_home(self) -> Agent | None:
        """Return who speaks for the ministry a text comes from, by the tenures alone, where the text is a briefing."""
        id_ = self.rulers.get(OfficeKind.SPOKESPERSON)
        kind = OfficeKind.SPOKESPERSON
        return Agent(0, 0, Role.PERSON, id_, self.home, spokesperson=True, kind=kind) if id_ else None

    def presiding(self) -> Agent | None:
        """Return the only head of a government whose own title calls them its president: رئيس الحكومة."""
        able = [m for m in self.members.values() if OfficeKind.HEAD_OF_GOVERNMENT in m.kinds]
        able = [m for m in able if any(_PRESIDES.search(title) for title in m.titles)]
        heads = any(
            OfficeKind.HEAD_OF_STATE in m.kinds and m.country == a.country for m in self.members.values() for a in able
        )
        return able[0].agent if len(able) == 1 and not heads else None

    def titled(self, word: str, gender: Gender = "") -> Agent | None:
        """Return the one of the two principals whom the text calls by this title: a minister beside a secretary."""
        if word not in _RIVALS or len(self.principals) != 2:
            return None
        one, two = ((_named_by(m, word), _named_by(m, _RIVALS[word]), m) for m in self.principals)
        for mine, other in ((one, two), (two, one)):
            if (
                mine[0]
                and not mine[1]
                and other[1]
                and not other[0]
                and mine[2].gender in {"", gender or mine[2].gender}
            ):
                return mine[2].agent
        return None

    def royal(self) -> Agent | None:
        """Return the only one whom the text calls a prince, or whose name says so: "bin", « ben »."""
        able = [m for m in self.members.values() if any(_ROYAL.search(title) for title in m.titles)]
        return able[0].agent if len(able) == 1 else None

    def with_name(self, word: str) -> Agent | None:
        """Return the only one in whose names a word stands: a family name that comes first."""
        able = self._by_word.get(_single(word), set())
        return self.members[next(iter(able))].agent if len(able) == 1 else None

    def by_part_of_name(self, words: str) -> Agent | None:
        """Return the only one whose names hold all words written with a capital: "His brother Ronald", « M. Barot ».

        A letter doubled by mistake, or not doubled, is no other name.
        """
        parts = {_single(fold(word)) for word in _CAPITAL.findall(words) or words.split()[:1]}
        able = set.intersection(*(self._by_word.get(part, set()) for part in parts)) if parts else set()
        return self.members[next(iter(able))].agent if len(able) == 1 else None

    def is_minister(self, agent: Agent) -> bool:
        """Tell whether a person may be "the minister"."""
        member = self.members.get(agent.id or agent.name)
        return bool(member and member.minister)

    def called(self, words: str) -> Member | None:
        """Return the only minister whose name stands anywhere with these words: "the Foreign Secretary"."""
        able = [m for m in self.members.values() if m.minister and any(words in title for title in m.titles)]
        return able[0] if len(able) == 1 else None

    def other(self, than: Agent | None) -> Agent | None:
        """Return the other of the two principals: "his counterpart", "her host", « son invité »."""
        if than is None or not self.pair():
            return self._peer(than) if than else None
        one, two = self.pair()
        if _key(than) in {_key(one), _key(two)}:
            return two if _key(than) == _key(one) else one
        if than.country and than.country in {one.country, two.country} and one.country != two.country:
            return two if than.country == one.country else one
        return None

    def _peer(self, than: Agent) -> Agent | None:
        """Return the only one of several who met that is of another country and like rank: a minister's host."""
        mine = self.members.get(_key(than))
        able = [m for m in self.principals if mine and mine in self.principals and m.country != mine.country]
        able = [m for m in able if mine and bool(m.kinds & _RULERS) is bool(mine.kinds & _RULERS)]
        return replace(able[0].agent, country=able[0].country) if len(able) == 1 else None

    def host_or_guest(self, host: bool, last: Agent | None) -> Agent | None:
        """Return the host or the guest of a meeting; `last` spoke last: of heads of state the other one is meant.

        Where the text does not show who was at home, the other than who spoke last.
        """
        sides = {one.country for one in self.pair()}
        heads = [m for m in self.members.values() if m.kinds & _RULERS and not m.spokesperson]
        heads = [m for m in heads if not sides or m.country in sides]
        keys = [_key(m.agent) for m in heads]
        if len({m.country for m in heads}) == len(heads) == 2:
            at_home = host_among([replace(m.agent, country=m.country) for m in heads], (), self._folded, self._places)
            if at_home and (not self.pair() or set(keys) == set(map(_key, self.pair()))):
                return heads[keys.index(at_home) if host else 1 - keys.index(at_home)].agent
            if last and _key(last) in keys:
                return heads[1 - keys.index(_key(last))].agent
        if self._host:
            return next((a for a in self.pair() if (_key(a) == self._host) is host), None)
        return self.other(last)

    def _only(self, able: Iterable[Member], words: str, kind: OfficeKind | None) -> Member | None:
        able = [m for m in able if not m.spokesperson]
        if kind in _RULERS:
            able = [m for m in able if kind in m.kinds]
        elif kind is OfficeKind.FOREIGN_MINISTER or _MINISTERIAL.search(words):
            able = [] if _NOT_THE_MINISTER.search(words) else [m for m in able if m.minister]
            able = [m for m in able if OfficeKind.FOREIGN_MINISTER in m.kinds] or able
        else:
            return None
        taking_part = [m for m in able if m in self.principals]
        able = taking_part or able
        return able[0] if len(able) == 1 else None

    def _note(self, agent: Agent, genders: dict[str, Gender]) -> None:
        key = agent.id or agent.name
        member = self.members.setdefault(key, Member(agent, gender=genders.get(key, "")))
        member.mentions += 1
        member.country = member.country or agent.country
        member.kinds |= {kind for kind in (agent.kind, agent.also) if kind and kind is not OfficeKind.OTHER}
        member.named = member.named or agent.named
        member.titles |= {self._folded[agent.start : agent.end]} if agent.named else set()
        member.spokesperson = member.spokesperson or agent.spokesperson

    def _words(self) -> dict[str, set[str]]:
        """Map each word of the names, without doubled letters, to those who bear it."""
        found: dict[str, set[str]] = {}
        for key, member in self.members.items():
            for word in {word for title in member.titles for word in _WORD.findall(_single(title))}:
                found.setdefault(word, set()).add(key)
        return found

    def _principals(self, sides: frozenset[str]) -> list[Member]:
        """Return the sides of the exchange; where it is not known, the most named ministers of two countries."""
        told = [m for key, m in self.members.items() if key in sides and not m.spokesperson]
        if len(told) > 1:
            return told
        able = [m for m in self.members.values() if m.minister and OfficeKind.FOREIGN_MINISTER in m.kinds]
        for member in sorted(able, key=lambda m: -m.mentions):
            if member not in told and all(m.country != member.country for m in told) and len(told) < 2:
                told.append(member)
        return sorted(told, key=lambda m: m.agent.start) if len(told) == 2 else []

    def _give_countries(self, agents: Sequence[Agent]) -> None:
        """Give one whose country no title says that of who describes nobody else, a principal the one that is left."""
        without = [m for m in self.members.values() if not m.country and not m.spokesperson and m.named]
        people = unplaced_among({_key(m.agent): m.gender for m in without}, agents)
        held = {m.country for m in self.members.values() if not m.spokesperson}
        sides = self._sides | {_key(m.agent) for m in self.principals}
        for key, country, starts in placed(people, sides, held, agents, self._folded):
            self.members[key].country = country
            self.described.update(dict.fromkeys(starts, key))
        without = [m for m in self.principals if not m.country]
        if len(without) == 1 and len(self.principals) == 2:
            without[0].country = other_side(agents, {m.country for m in self.principals if m.country})


def settled(agents: Sequence[Agent], company: Company, folded: str) -> list[Agent]:
    """Return the agents with every office that the company leaves to one person given to that person."""
    return [_settled(agent, company, folded) for agent in agents]


def _settled(agent: Agent, company: Company, folded: str) -> Agent:
    if agent.role is Role.PERSON:
        member = company.members[agent.id or agent.name]
        if agent.house and agent.spokesperson and not member.named:
            return replace(agent.house, spokesperson=True)  # whom only the tenure tells: the house speaks
        return replace(agent, country=member.country) if member.country and not agent.country else agent
    if described := company.members.get(company.described.get(agent.start, "")):
        one = described.agent
        return replace(agent, role=Role.PERSON, id=one.id, name=one.name, country=described.country, kind=one.kind)
    able = agent.role is Role.OFFICE and not agent.spokesperson and not _OF_MORE.match(folded, agent.end)
    if not able or (agent.counterpart and not agent.country):
        return agent
    words = folded[agent.start : agent.end]
    gender = gender_of_words(folded[max(0, agent.start - 3) : agent.end])
    kinds = [kind for kind in (agent.kind, agent.also) if kind and (agent.country or kind in _AT_HOME)]
    meant = (company.of_country(agent.country or company.home, words, kind, gender) for kind in kinds)
    found = next(filter(None, meant), None)
    if agent.counterpart:
        found = found or next((m for m in company.principals if m.country == agent.country), None)
    if found is None and agent.kind in _RULERS and not agent.country:
        found = company.only_ruler(agent.kind) or company.ruler_at_home(words, agent.kind)
    if found is None and agent.kind is OfficeKind.FOREIGN_MINISTER and not agent.country and not company.home:
        found = company.called(words)
    if found is None:
        return agent
    one = found.agent
    return replace(agent, role=Role.PERSON, id=one.id, name=one.name, country=found.country, kind=one.kind)
