"""What a query asks, as a tree of plain values; syntax.py reads it, translate.py looks it up."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """Words as typed: one, or the inside of quotation marks."""

    text: str
    start: int
    end: int
    zone: str = ""
    """Where to look: title, quote, or anywhere."""
    quoted: bool = False
    literal: bool = False
    within: int = 0
    """How many words apart they may stand, in any order; 0 where they must stand as typed."""


@dataclass(frozen=True)
class Prefix:
    """The beginning of words."""

    text: str
    start: int
    end: int
    zone: str = ""


@dataclass(frozen=True)
class FieldValue:
    """A field of the record and a value it must have."""

    name: str
    value: str
    start: int
    end: int


@dataclass(frozen=True)
class And:
    """All of these."""

    parts: tuple["Node", ...]


@dataclass(frozen=True)
class Or:
    """Any of these."""

    parts: tuple["Node", ...]


@dataclass(frozen=True)
class Not:
    """Without this."""

    part: "Node"


Leaf = Words | Prefix | FieldValue
Node = Leaf | And | Or | Not
