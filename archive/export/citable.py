"""The facts a citation is made of, whichever form it takes."""

from dataclasses import dataclass
from enum import StrEnum

from archive.models import Statement
from archive.vocabulary.partial_dates import PartialDate
from archive.vocabulary.terms import AttributionRole, Genre, SourceKind

ARCHIVE = "Communiqué archive"
"""The archive's own name in citations; a name, so it is not translated."""


class Form(StrEnum):
    """What a bibliography takes an item for: CSL 1.0.2 item types."""

    ARTICLE = "article-newspaper"
    POST = "post"
    SPEECH = "speech"
    INTERVIEW = "interview"
    DOCUMENT = "document"
    WEB_PAGE = "webpage"


_FORMS = {
    Genre.SOCIAL_POST: Form.POST,
    Genre.REMARKS: Form.SPEECH,
    Genre.PRESS_CONFERENCE: Form.SPEECH,
    Genre.PRESS_BRIEFING: Form.SPEECH,
    Genre.INTERVIEW: Form.INTERVIEW,
    Genre.LETTER: Form.DOCUMENT,
    Genre.NOTE_VERBALE: Form.DOCUMENT,
    Genre.AIDE_MEMOIRE: Form.DOCUMENT,
    Genre.NON_PAPER: Form.DOCUMENT,
}

_IN_PERSON = {Form.POST, Form.SPEECH, Form.INTERVIEW, Form.DOCUMENT}
"""Forms whose author is the person who speaks or signs, where one is known."""


@dataclass(frozen=True)
class Citable:
    """A record as bibliographies see it. Names are whole: the authority file does not part them."""

    reference: str
    title: str
    form: Form
    address: str
    """The permanent address in the archive."""
    genre: str = ""
    """What the text is, in words."""
    people: tuple[str, ...] = ()
    """Persons who are its authors."""
    source: str = ""
    """The body or outlet that published it."""
    language: str = ""
    issued: PartialDate | None = None
    occurred: PartialDate | None = None
    """When what it tells of took place."""
    original: str = ""
    """The address at the source."""
    keywords: tuple[str, ...] = ()
    note: str = ""

    @property
    def authors(self) -> tuple[str, ...]:
        """Who stands in the author's place: persons, else the body that speaks; an outlet is a container."""
        if self.people or self.form is Form.ARTICLE or not self.source:
            return self.people
        return (self.source,)

    @property
    def has_body_as_author(self) -> bool:
        """Whether the author is an institution."""
        return not self.people and bool(self.authors)


def form_of(statement: Statement) -> Form:
    """Return what a bibliography takes a statement for."""
    known = _FORMS.get(Genre(statement.genre)) if statement.genre else None
    if known:
        return known
    is_press = statement.source is not None and statement.source.kind == SourceKind.OUTLET
    return Form.ARTICLE if is_press else Form.WEB_PAGE


def author_roles(form: Form) -> frozenset[str]:
    """Return the parts in a text that make a person its author, given its form."""
    if form in _IN_PERSON:
        return frozenset({AttributionRole.SPEAKER, AttributionRole.SIGNATORY, AttributionRole.SPOKESPERSON})
    return frozenset()
