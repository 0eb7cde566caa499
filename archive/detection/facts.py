"""What a detector found: a Fact, with the passages it stands on.

`Fact.value` is plain JSON; its keys by field (a key whose value is unknown is null, and a
date that cannot be resolved has edtf ""):

    title          text, derived (true: made from the first sentence, not a headline)
    language       code, others (languages of embedded posts)
    genre          genre
    issue_date     edtf, phrase (as printed), weekday (MO…SU)
    outlet         source (id of a Source), name (as printed)
    exchange_date  edtf, phrase, weekday
    exchange_kind  kind
    exchange_status status
    place          name (as printed), country
    official       official (id), name, country, office (id), role, mentions (as printed)
                   role: participant, spokesperson, speaker, signatory or mentioned
                   official null: a person not yet in the authority file
    country        country (ISO 3166 alpha-2), role (CountryRole)
    topic          topic (id), main (true: a subject, false: in passing)
    quotation      text, language, speaker {kind: official|source|country, id}, holder
                   (as printed), attributed_to [{kind, id}], channel, kind
                   (QuotationKind), extent (sentence, clause, fragment, word),
                   translates_post (number of the post it renders), renders (a curator's
                   word: the key of the wording it renders)
    post           number, text, language, platform, author (official id), author_name (of one
                   the authority file lacks whom the text names), display_name, handle,
                   edtf, address, marked (false: no signature line)
    source_cited   type, issuer {kind, id}, name
    initiative     country

All spans are code points of the capture's decoded text.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from archive.vocabulary.terms import Basis, ClaimField, Confidence


@dataclass(frozen=True)
class Evidence:
    """A passage of the raw text: `raw[start:end] == text`, always."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Fact:
    """One thing a text says, as one detector read it."""

    field: ClaimField
    value: Mapping[str, Any]
    confidence: Confidence
    basis: Basis
    evidence: tuple[Evidence, ...] = ()
    """The first passage is the one the fact stands on; for a quotation or a post, its words."""
    group: int = 0
    """Which exchange of the document it speaks of: 0 the main one, 1… further ones."""
    reason: str = ""
    """How it was reached, in words a curator can check."""
    conflicts: bool = False
    """True when another fact of the same field and group says otherwise."""
    detector: str = ""
    version: int = 0
