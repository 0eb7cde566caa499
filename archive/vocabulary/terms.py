"""The field's controlled terms: what a statement is, what an exchange was, who did what."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Genre(TextChoices):
    """Documentary form of a statement: what the text calls itself, then its form."""

    READOUT = "readout", _("Readout")
    JOINT_STATEMENT = "joint_statement", _("Joint statement")
    COMMUNIQUE = "communique", _("Communiqué")
    PRESS_STATEMENT = "press_statement", _("Press statement")
    PRESS_RELEASE = "press_release", _("Press release")
    PRESS_BRIEFING = "press_briefing", _("Press briefing")
    PRESS_CONFERENCE = "press_conference", _("Press conference")
    REMARKS = "remarks", _("Remarks")
    INTERVIEW = "interview", _("Interview")
    FACT_SHEET = "fact_sheet", _("Fact sheet")
    SOCIAL_POST = "social_post", _("Social post")
    PRESS_REPORT = "press_report", _("Press report")
    NOTE_VERBALE = "note_verbale", _("Note verbale")
    LETTER = "letter", _("Letter")
    AIDE_MEMOIRE = "aide_memoire", _("Aide-mémoire")
    NON_PAPER = "non_paper", _("Non-paper")


class StatementState(TextChoices):
    """Where a record stands in its one life."""

    DRAFT = "draft", _("Draft")
    IN_REVIEW = "in_review", _("In review")
    ON_HOLD = "on_hold", _("On hold")
    PUBLISHED = "published", _("Published")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class ExchangeKind(TextChoices):
    """What happened between the two sides."""

    CALL = "call", _("Call")
    MEETING = "meeting", _("Meeting")
    VISIT = "visit", _("Visit")
    SUMMIT = "summit", _("Summit")
    NEGOTIATION = "negotiation", _("Negotiation")
    SIGNING = "signing", _("Signing")
    EXCHANGE_OF_NOTES = "exchange_of_notes", _("Exchange of notes")
    DEMARCHE = "demarche", _("Démarche")


class ExchangeStatus(TextChoices):
    """Whether it took place. An announcement is not a readout."""

    ANNOUNCED = "announced", _("Announced")
    HELD = "held", _("Held")
    CANCELLED = "cancelled", _("Cancelled")
    UNCONFIRMED = "unconfirmed", _("Unconfirmed")


class ParticipationRole(TextChoices):
    """A person's or a country's part in an exchange."""

    PRINCIPAL = "principal", _("Principal")
    DELEGATION = "delegation", _("Delegation")
    HOST = "host", _("Host")


class AttributionRole(TextChoices):
    """A person's part in a text."""

    SPEAKER = "speaker", _("Speaker")
    SIGNATORY = "signatory", _("Signatory")
    SPOKESPERSON = "spokesperson", _("Spokesperson")
    MENTIONED = "mentioned", _("Mentioned")


class CountryRole(TextChoices):
    """A country's part in a text: who speaks, to whom, between whom, about whom."""

    ISSUER = "issuer", _("Issuing side")
    COUNTERPART = "counterpart", _("Counterpart")
    PARTY = "party", _("Party to the exchange")
    MENTIONED = "mentioned", _("Mentioned")


class NameKind(TextChoices):
    """What a form of a name is: the authority file records every spelling in use."""

    AUTHORIZED = "authorized", _("Authorized")
    VARIANT = "variant", _("Variant")
    PRESS_SPELLING = "press_spelling", _("Press spelling")
    MISSPELLING = "misspelling", _("Misspelling")
    HANDLE = "handle", _("Handle")
    DEMONYM = "demonym", _("Demonym")
    SEAT = "seat", _("Seat of government")
    CUE = "cue", _("Cue for detection")


class OfficeKind(TextChoices):
    """The function behind an office's many titles."""

    HEAD_OF_STATE = "head_of_state", _("Head of state")
    HEAD_OF_GOVERNMENT = "head_of_government", _("Head of government")
    FOREIGN_MINISTER = "foreign_minister", _("Foreign minister")
    DEFENCE_MINISTER = "defence_minister", _("Defence minister")
    CROWN_PRINCE = "crown_prince", _("Crown prince")
    SPOKESPERSON = "spokesperson", _("Spokesperson")
    AMBASSADOR = "ambassador", _("Ambassador")
    OTHER = "other", _("Other office")


class SourceKind(TextChoices):
    """Who published a text."""

    OUTLET = "outlet", _("News outlet")
    BODY = "body", _("Official body")


class DisplayRights(TextChoices):
    """How much of a source's text the archive may show."""

    FULL_TEXT = "full_text", _("Full text")
    EXCERPT = "excerpt", _("Excerpt")
    CITATION_ONLY = "citation_only", _("Citation only")


class Channel(TextChoices):
    """How quoted words were uttered (values of the gold schema)."""

    COMMUNIQUE = "communique", _("Communiqué")
    SOCIAL_POST = "social_post", _("Social post")
    PRESS_BRIEFING = "press_briefing", _("Press briefing")
    PRESS_CONFERENCE = "press_conference", _("Press conference")
    INTERVIEW = "interview", _("Interview")
    SPEECH = "speech", _("Speech")
    JOINT_STATEMENT = "joint_statement", _("Joint statement")
    PHONE_CALL = "phone_call", _("Call")
    MEETING = "meeting", _("Meeting")
    UNSPECIFIED = "unspecified", _("Unspecified")


class QuotationKind(TextChoices):
    """How the words relate to what was said."""

    VERBATIM = "verbatim", _("Verbatim")
    TRANSLATION = "translation", _("Translation")
    PARAPHRASE = "paraphrase", _("Paraphrase")


class Confidence(TextChoices):
    """How sure a detector is; high is meant to be wrong at most 2 % of the time."""

    HIGH = "high", _("High")
    MEDIUM = "medium", _("Medium")
    LOW = "low", _("Low")


class ClaimField(TextChoices):
    """What a claim is about."""

    TITLE = "title", _("Title")
    LANGUAGE = "language", _("Language")
    GENRE = "genre", _("Kind of text")
    ISSUE_DATE = "issue_date", _("Date of issue")
    OUTLET = "outlet", _("Source")
    EXCHANGE_DATE = "exchange_date", _("Date of the exchange")
    EXCHANGE_KIND = "exchange_kind", _("Kind of exchange")
    EXCHANGE_STATUS = "exchange_status", _("Status of the exchange")
    PLACE = "place", _("Place")
    OFFICIAL = "official", _("Official")
    COUNTRY = "country", _("Country")
    TOPIC = "topic", _("Topic")
    QUOTATION = "quotation", _("Quotation")
    POST = "post", _("Embedded post")
    SOURCE_CITED = "source_cited", _("Source cited")
    INITIATIVE = "initiative", _("Initiative")


class ClaimOrigin(TextChoices):
    """Whose word a claim is."""

    DETECTED = "detected", _("Detected")
    EDITOR = "editor", _("Editor")


class ClaimState(TextChoices):
    """What a curator decided about a claim. A rejected claim is kept."""

    PROPOSED = "proposed", _("Proposed")
    ACCEPTED = "accepted", _("Accepted")
    AMENDED = "amended", _("Amended")
    REJECTED = "rejected", _("Rejected")


class Basis(TextChoices):
    """What a claim rests on."""

    STATED = "stated", _("Stated in the text")
    COMPUTED = "computed", _("Computed from the text")
    METADATA = "metadata", _("Page metadata")
    INFERRED = "inferred", _("Inferred")
    EDITOR = "editor", _("Editor, with a source")


class EventVerb(TextChoices):
    """What was done to a record."""

    CAPTURED = "captured", _("Captured")
    DRAFTED = "drafted", _("Drafted")
    REVIEWED = "reviewed", _("Reviewed")
    HELD = "held", _("Put on hold")
    PUBLISHED = "published", _("Published")
    CORRECTED = "corrected", _("Corrected")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    REPUBLISHED = "republished", _("Published again")
    CREATED = "created", _("Created")
    CHANGED = "changed", _("Changed")
    REDETECTED = "redetected", _("Detected again")
    TAKEN_DOWN = "taken_down", _("Taken down")
    VERIFIED = "verified", _("Verified")
    MERGED = "merged", _("Merged")
    SPLIT = "split", _("Split")
