"""An archive with something to hide: public records, and beside each what readers may not see.

Every text field of what is hidden holds a word of its own (sentinels.py): drafts, texts on
hold, withdrawn, taken down and deleted ones, the parts of restricted texts that may not be
shown, captures, proposals, reasons, letters of readers, names of those who work here.
"""

from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import User

from archive.cleaning.body import Cut
from archive.ingest.publish import publish, reviewing, withdraw
from archive.ingest.resolve import accept_trusted
from archive.models import (
    Account,
    Country,
    ErrorReport,
    Exchange,
    FormerAddress,
    Official,
    Source,
    Statement,
    Topic,
)
from archive.models.events import record_event
from archive.vocabulary.terms import ClaimField, ClaimState, DisplayRights, EventVerb, StatementState
from tests import factories as make
from tests.drafts import basic_facts, fact, passage, stored_draft
from tests.security.sentinels import Sentinels

HIDDEN_STATES = (StatementState.DRAFT, StatementState.IN_REVIEW, StatementState.ON_HOLD)
OPENING = "The two ministers spoke of their partnership. " * 9
"""Fills the part of a text that an excerpt shows."""


@dataclass
class GuardedWorld:
    """Public records and hidden ones."""

    words: Sentinels = field(default_factory=Sentinels)
    countries: list[Country] = field(default_factory=list)
    people: list[Official] = field(default_factory=list)
    topic: Topic | None = None
    source: Source | None = None
    call: Exchange | None = None
    public: list[Statement] = field(default_factory=list)
    restricted: list[Statement] = field(default_factory=list)
    hidden: list[Statement] = field(default_factory=list)
    withdrawn: Statement | None = None
    taken_down: Statement | None = None
    deleted: str = ""
    curator: User | None = None

    def build(self) -> "GuardedWorld":
        """Make everything; the three that are to vanish are still public."""
        self.curator = User.objects.create_user(self.words.word("the curator's user name"), is_staff=True)
        self._make_public()
        for number, state in enumerate(HIDDEN_STATES):
            self._hide(state, ("en", "fr", "ar")[number])
        self._restrict(DisplayRights.EXCERPT, "fr")
        self._restrict(DisplayRights.CITATION_ONLY, "ar")
        self.withdrawn = self._published("withdrawn", "en")
        self.taken_down = self._published("taken down", "ar")
        self.deleted = self._published("deleted", "fr").reference_code or ""
        return self

    def let_vanish(self) -> None:
        """Withdraw one and delete another; the takedown is the caller's."""
        assert self.withdrawn
        withdraw(self.withdrawn, self.curator, self.words.word("withdrawn reason"))
        Statement.objects.filter(reference_code=self.deleted).delete()

    # What readers see

    def _make_public(self) -> None:
        morocco = make.CountryFactory.create(code="MA", name="Morocco", fr="Maroc", ar="المغرب")
        states = make.CountryFactory.create(code="US", name="United States", fr="États-Unis", ar="الولايات المتحدة")
        self.countries = [morocco, states]
        make.CountryFactory.create(code="ES", name="Spain")
        self.people = [
            make.OfficialFactory.create(slug="nasser-bourita", name="Nasser Bourita", country=morocco),
            make.OfficialFactory.create(slug="antony-blinken", name="Antony Blinken", country=states),
        ]
        office = make.OfficeFactory.create(country=states, note=self.words.word("an office's note"))
        make.TenureFactory.create(official=self.people[1], office=office, began_on="2021-01-26")
        Official.objects.update(note=self.words.word("an official's note"))
        Country.objects.update(note=self.words.word("a country's note"))
        self.topic = make.TopicFactory.create(slug="gaza", name="Gaza")
        self.source = make.SourceFactory.create(slug="press", name="The Press", note=self.words.word("a source's note"))
        self.call = make.ExchangeFactory.create(reference_code="E-1", occurred_on="2023-02-01")
        for person in self.people:
            make.ParticipationFactory.create(exchange=self.call, official=person, country=person.country)
        for number, language in enumerate(("en", "fr", "ar"), 1):
            self.public.append(self._public(number, language))

    def _public(self, number: int, language: str) -> Statement:
        where = f"public {number}"
        body = f"{OPENING}\nHe said: “We value this partnership number {number}.”"
        made: Statement = make.StatementFactory.create(
            reference_code=f"S-{number}",
            title=f"Call number {number} of the ministers",
            body=body,
            language=language,
            dated="2023-02-01",
            of=self.call,
            source=self.source,
            sides=self.countries,
            speakers=self.people[:1],
            named=self.people[1:],
            about=[self.topic],
            capture=self._capture(where, body, language, in_text=False),
            assigned_to=self.curator,
        )
        quoted = f"We value this partnership number {number}."
        make.QuotationFactory.create(statement=made, words=quoted, speaker_official=self.people[0])
        self._claims(made, f"{where}, rejected", language, ClaimState.REJECTED)
        self._claims(made, f"{where}, amended", language, ClaimState.AMENDED)
        record_event(made, EventVerb.DRAFTED, self.curator, reason=self.words.word(f"{where} reason of the draft"))
        record_event(made, EventVerb.PUBLISHED, self.curator)
        ErrorReport.objects.create(
            statement=made,
            part="text",
            words=self.words.word(f"{where} reader's letter", language),
            contact=self.words.word(f"{where} reader's address"),
            answer=self.words.word(f"{where} answer to the reader"),
        )
        return made

    # What they do not

    def _capture(self, where: str, text: str, language: str, *, in_text: bool = True) -> Any:
        word = self.words.word
        return make.CaptureFactory.create(
            text=f"{text}\n{word(f'{where} raw text', language)}" if in_text else text,
            file_name=f"{word(f'{where} file name')}.html",
            address=f"https://{word(f'{where} host')}.example/" if in_text else "",
            claimed_media_type=word(f"{where} claimed type"),
            headers={"Server": word(f"{where} header")},
            redirects=[f"https://{word(f'{where} redirect')}.example/"],
            dialled="192.0.2.7",
            retrieved_by=self.curator,
        )

    def _claims(self, statement: Statement, where: str, language: str, state: ClaimState) -> None:
        """Give a statement a claim of every field, whose every text is hidden."""
        for name in ClaimField:
            word = self.words.word(f"{where} claim of {name}", language)
            keys = ("text", "name", "phrase", "holder", "official", "code", "handle", "as_printed")
            make.ClaimFactory.create(
                statement=statement,
                field=name,
                state=state,
                conflicts=True,
                basis="inferred",
                value={**dict.fromkeys(keys, word), "edtf": "", "role": "participant"},
                reason=self.words.word(f"{where} reason of {name}", language),
                reference=f"https://{self.words.word(f'{where} evidence of {name}')}.example/",
                evidence=[{"start": 0, "end": 3, "text": self.words.word(f"{where} passage of {name}", language)}],
            )

    def _hide(self, state: StatementState, language: str) -> None:
        """Make a statement that is not public, with people, a source and an exchange that only it leads to."""
        word, where = self.words.word, str(state)
        quoted = word(f"{where} quotation", language)
        body = f"{word(f'{where} body', language)} {quoted} gaza partnership."
        person, source = self._newcomer(where, language), self._new_source(where, language)
        exchange = make.ExchangeFactory.create(
            reference_code=f"E-9{len(self.hidden)}",
            occurred_on="2023-02-02",
            place_name=word(f"{where} place", language),
            note=word(f"{where} exchange note", language),
            part_of=self.call,
        )
        make.ParticipationFactory.create(exchange=exchange, official=person, country=self.countries[0])
        made: Statement = make.StatementFactory.create(
            reference_code=f"S-9{len(self.hidden)}",
            state=state,
            title=word(f"{where} title", language),
            body=body,
            language=language,
            dated="2023-02-02",
            of=exchange,
            source=source,
            sides=self.countries,
            speakers=[person],
            about=[self.topic],
            address=f"https://{word(f'{where} address')}.example/",
            capture=self._capture(where, body, language),
            translation_of=self.public[0],
        )
        assert self.call
        Account.objects.create(statement=made, exchange=self.call, is_principal=False, group=1)
        row = make.QuotationFactory.create(
            statement=made,
            words=quoted,
            speaker_official=person,
            holder=word(f"{where} holder", language),
            handle=word(f"{where} handle"),
            address=f"https://{word(f'{where} address of the post')}.example/",
        )
        row.attributed_to.set(self.people)
        self.public[0].quotations.update(verbatim_of=row)
        self.public[1].quotations.update(wording=row.wording)
        made.attributions.update(as_printed=word(f"{where} name as printed", language))
        Statement.objects.filter(pk=made.pk).update(cuts=[{"start": 0, "end": 1, "reason": word(f"{where} cut")}])
        for group_state in (ClaimState.PROPOSED, ClaimState.ACCEPTED):
            self._claims(made, f"{where}, {group_state}", language, group_state)
        made.claims.filter(state=ClaimState.ACCEPTED).update(group=1)
        record_event(made, EventVerb.HELD, self.curator, reason=word(f"{where} reason", language), changes={"title": [
            "", word(f"{where} earlier title", language)]})  # fmt: skip
        self.public[1].translation_of = made
        self.public[1].save()
        FormerAddress.objects.create(kind="exchange", key=f"E-7{len(self.hidden)}", target=f"{exchange.reference_code}")
        FormerAddress.objects.create(kind="official", key=f"former-{len(self.hidden)}", target=person.slug)
        Exchange.objects.filter(pk=self.call.pk if self.call else 0).update(part_of=exchange)
        self.hidden.append(made)

    def _newcomer(self, where: str, language: str) -> Official:
        name = self.words.word(f"{where} new official", language)
        made: Official = make.OfficialFactory.create(slug=f"newcomer-{len(self.hidden)}", name=name, ar=name, fr=name)
        title = self.words.word(f"{where} new office", language)
        office = make.OfficeFactory.create(slug=f"new-office-{len(self.hidden)}", name=title, ar=title, fr=title)
        make.TenureFactory.create(official=made, office=office, began_on="2021-01-26")
        return made

    def _new_source(self, where: str, language: str) -> Source:
        name = self.words.word(f"{where} new source", language)
        made: Source = make.SourceFactory.create(
            slug=f"leaflet-{len(self.hidden)}",
            name=name,
            ar=name,
            fr=name,
            homepage=f"https://{self.words.word(f'{where} homepage')}.example/",
            hosts=self.words.word(f"{where} hosts"),
        )
        return made

    def _restrict(self, rights: DisplayRights, language: str) -> None:
        """Make a public statement of whose text only the opening, or nothing, may be shown."""
        word, where = self.words.word, str(rights)
        source = make.SourceFactory.create(slug=f"rights-{rights}", name=f"Source {rights}", display_rights=rights)
        shown = OPENING if rights is DisplayRights.EXCERPT else f"{word(f'{where} opening', language)} partnership."
        quoted = f"{word(f'{where} quotation', language)} We value this partnership number 1"
        tail = f"{word(f'{where} body', language)} ministers. {quoted}. {OPENING}"
        body = f"{shown}\n{tail}"
        cut = word(f"{where} cut part", language)
        raw = f"{body}\n{cut}"
        capture = self._capture(where, raw, language)
        made: Statement = make.StatementFactory.create(
            reference_code=f"S-1{len(self.restricted)}",
            title=f"Restricted call {len(self.restricted)}",
            body=body,
            language=language,
            dated="2023-02-01",
            of=self.call,
            source=source,
            sides=self.countries,
            speakers=self.people[:1],
            capture=capture,
            cuts=[{"start": len(body), "end": len(capture.text), "reason": "share"}],
            repairs=[{"start": body.index("ministers."), "end": body.index("ministers.") + 9, "to": "ministers",
                      "reason": word(f"{where} repair")}] if rights is DisplayRights.CITATION_ONLY else [],
        )  # fmt: skip
        make.QuotationFactory.create(
            statement=made,
            words=quoted,
            speaker_official=self.people[0],
            holder=word(f"{where} holder", language),
            verbatim_of=self.public[0].quotations.first(),
        )
        for name in (ClaimField.QUOTATION, ClaimField.ISSUE_DATE, ClaimField.EXCHANGE_DATE, ClaimField.POST):
            make.ClaimFactory.create(
                statement=made,
                field=name,
                conflicts=True,
                basis="inferred",
                value=(
                    {"edtf": "", "phrase": word(f"{where} phrase of {name}", language)}
                    if "date" in name
                    else {"text": word(f"{where} claimed words of {name}", language), "genre": "readout"}
                ),
                evidence=[{"start": body.index(quoted), "end": body.index(quoted) + len(quoted), "text": quoted}],
            )
        record_event(made, EventVerb.PUBLISHED, self.curator)
        old = word(f"{where} earlier body", language)
        record_event(made, EventVerb.CORRECTED, self.curator, reason="Spelling", changes={"body": [old, body]})
        self.restricted.append(made)

    def _published(self, where: str, language: str) -> Statement:
        """Make a statement through the pipeline, public for now, all of whose texts are to vanish."""
        word = self.words.word
        quoted = word(f"{where} quotation", language)
        text = f"{word(f'{where} body', language)} said “{quoted}” to the ministers. {word(f'{where} cut', language)}"
        quotation = {"text": quoted, "language": language, "holder": word(f"{where} holder", language)}
        facts = [
            *basic_facts(word(f"{where} title", language), language),
            fact(ClaimField.EXCHANGE_KIND, value={"kind": "call"}),
            fact(ClaimField.PLACE, value={"name": word(f"{where} place", language), "country": ""}),
            fact(ClaimField.QUOTATION, value=quotation, evidence=(passage(text, quoted),)),
        ]
        cut = text.rindex(" ")
        made = stored_draft(text, facts, cuts=(Cut(cut, len(text), "share"),), source=self.source)
        with reviewing(made, self.curator) as locked:
            accept_trusted(locked, self.curator)
            locked.address = f"https://{word(f'{where} address')}.example/"
            locked.reference_code = f"S-5{locked.pk}"
            Account.objects.create(
                statement=locked, exchange=make.ExchangeFactory.create(reference_code=f"E-8{len(self.words.words)}")
            )
        publish(made, self.curator)
        return made
