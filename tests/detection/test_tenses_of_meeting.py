"""Whether a meeting is to come or was held, by the verb that tells it: every tense and wording, each with its day.

Each text is issued on Tuesday 11 March 2025 and names a weekday that lies on both sides of it; the texts are ours.
"""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

FRAMES = {
    "es": (
        "España y Turquía refuerzan su relación\nMadrid, 11 mar 2025 (EFE).- El ministro español de Exteriores, José "
        "Manuel Albares, {}, según fuentes diplomáticas.\nEspaña y Turquía comparten intereses en el Mediterráneo.",
        "jose-manuel-albares",
    ),
    "en": (
        "Britain and Turkey seek closer ties\nLONDON, March 11, 2025 (Reuters) - British Foreign Secretary David Lammy "
        "{}, officials said.\nBritain and Turkey are both members of NATO.",
        "david-lammy",
    ),
}
TO_COME = [
    ("es", "viajará {} a Ankara para entrevistarse con @"),
    ("es", "viaja {} a Ankara para verse con @"),
    ("es", "tiene previsto reunirse {} en Ankara con @"),
    ("es", "prevé viajar {} a Ankara, donde conversará con @"),
    ("es", "va a reunirse {} en Ankara con @"),
    ("es", "se trasladará {} a Ankara para dialogar con @"),
    ("es", "partirá {} rumbo a Ankara, invitado por @"),
    ("es", "se encontrará {} en Ankara con @"),
    ("es", "se entrevista {} en Ankara con @"),
    ("es", "recibirá {} en Madrid a @"),
    ("es", "recibe {} en Madrid a @"),
    ("es", "será recibido {} en Ankara por @"),
    ("es", "celebrará {} en Ankara una reunión con @"),
    ("es", "tendrá {} en Ankara un encuentro con @"),
    ("es", "almorzará {} en Ankara con @"),
    ("es", "acogerá {} en Madrid a @"),
    ("es", "realizará {} una visita oficial a Turquía invitado por @"),
    ("es", "inicia {} una visita oficial a Turquía, donde lo recibirá @"),
    ("es", "comenzará {} una visita de dos días a Turquía y mantendrá una reunión con @"),
    ("es", "efectuará {} una visita de trabajo a Ankara, donde dialogará con @"),
    ("es", "llegará {} a Ankara para sostener conversaciones con @"),
    ("es", "estará {} en Ankara para reunirse con @"),
    ("es", "está previsto que se reúna {} en Ankara con @"),
    ("es", "visitará {} Ankara, donde abordará con @, la guerra en Siria"),
    ("es", "conversará {} por teléfono con @"),
    ("es", "hablará {} por teléfono con @"),
    ("es", "copresidirá {} en Ankara con @, la comisión mixta"),
    ("es", "será {} el anfitrión de @"),
    ("es", "acudirá {} a Ankara para ver a @"),
    ("es", "se desplaza {} a Ankara para tratar con @, la situación en Siria"),
    ("en", "will travel to Ankara {} to meet @"),
    ("en", "travels to Ankara {} for talks with @"),
    ("en", "is due to meet @, in Ankara {}"),
    ("en", "is due in Ankara {} to see @"),
    ("en", "is to visit Ankara {} at the invitation of @"),
    ("en", "heads to Ankara {} for a meeting with @"),
    ("en", "is heading to Ankara {}, where he will confer with @"),
    ("en", "is set to host @, in London {}"),
    ("en", "is scheduled to hold talks with @, in Ankara {}"),
    ("en", "plans to sit down with @, in Ankara {}"),
    ("en", "is to sit down with @, in Ankara {}"),
    ("en", "flies to Ankara {} to see @"),
    ("en", "leaves for Ankara {}, where he meets @"),
    ("en", "will be in Ankara {} for consultations with @"),
    ("en", "will be received {} in Ankara by @"),
    ("en", "welcomes @, to London {}"),
    ("en", "receives @, in London {}"),
    ("en", "will welcome @, to London {}"),
    ("en", "will speak by phone {} with @"),
    ("en", "will co-chair the strategic dialogue with @, in Ankara {}"),
    ("en", "is expected in Ankara {} for talks with @"),
    ("en", "begins a two-day visit to Turkey {} at the invitation of @"),
    ("en", "embarks on a visit to Turkey {} and will be hosted by @"),
    ("en", "pays an official visit to Turkey {}, where he will hold talks with @"),
    ("en", "makes his first visit to Turkey {} and will see @"),
    ("en", "has a meeting scheduled {} in Ankara with @"),
    ("en", "will hold a meeting {} in Ankara with @"),
    ("en", "will have lunch {} in Ankara with @"),
    ("en", "will arrive in Ankara {} for talks with @"),
    ("en", "intends to meet @, in Ankara {}"),
    ("en", "is likely to meet @, in Ankara {}"),
    ("en", "goes to Ankara {} to see @"),
    ("en", "undertakes an official visit to Turkey {}, where he is to be received by @"),
]
HELD = [
    ("es", "se reunió {} en Ankara con @"),
    ("es", "mantuvo {} en Ankara un encuentro con @"),
    ("es", "sostuvo {} en Ankara una reunión de trabajo con @"),
    ("es", "celebró {} en Ankara una reunión con @"),
    ("es", "tuvo {} en Ankara un encuentro con @"),
    ("es", "se encontró {} en Ankara con @"),
    ("es", "se vio {} en Ankara con @"),
    ("es", "fue recibido {} en Ankara por @"),
    ("es", "ha sido recibido {} en Ankara por @"),
    ("es", "acogió {} en Madrid a @"),
    ("es", "almorzó {} en Ankara con @"),
    ("es", "cenó {} en Ankara con @"),
    ("es", "dialogó {} en Ankara con @"),
    ("es", "conversó {} por teléfono con @"),
    ("es", "llamó {} por teléfono a @"),
    ("es", "recibió {} una llamada de @"),
    ("es", "contactó {} por teléfono con @"),
    ("es", "copresidió {} en Ankara con @, la comisión mixta"),
    ("es", "visitó {} Ankara, donde abordó con @, la guerra en Siria"),
    ("es", "viajó {} a Ankara para entrevistarse con @"),
    ("es", "concluyó {} una visita a Turquía en la que se reunió con @"),
    ("es", "estuvo {} en Ankara, donde trató con @, la guerra en Siria"),
    ("es", "inició {} una visita a Turquía con una reunión con @"),
    ("es", "se ha reunido {} en Ankara con @"),
    ("es", "ha mantenido {} una conversación telefónica con @"),
    ("es", "coincidió {} en Ankara con @"),
    ("es", "compareció {} en Ankara junto a @"),
    ("es", "acordó {} en Ankara con @, reabrir los consulados"),
    ("es", "trasladó {} en Ankara a @, la preocupación de España"),
    ("en", "met @, in Ankara {}"),
    ("en", "held talks with @, in Ankara {}"),
    ("en", "had a meeting with @, in Ankara {}"),
    ("en", "had dinner with @, in Ankara {}"),
    ("en", "was received in Ankara {} by @"),
    ("en", "was hosted in Ankara {} by @"),
    ("en", "conferred with @, in Ankara {}"),
    ("en", "saw @, in Ankara {}"),
    ("en", "caught up with @, in Ankara {}"),
    ("en", "called on @, in Ankara {}"),
    ("en", "called @, {}"),
    ("en", "took a call from @, {}"),
    ("en", "telephoned @, {}"),
    ("en", "spoke to @, {}"),
    ("en", "was on the phone with @, {}"),
    ("en", "wrapped up a visit to Turkey {} after talks with @"),
    ("en", "arrived in Ankara {} and met @"),
    ("en", "flew to Ankara {} to see @"),
    ("en", "concluded talks with @, in Ankara {}"),
    ("en", "reviewed ties with @, in Ankara {}"),
    ("en", "co-chaired the strategic dialogue with @, in Ankara {}"),
    ("en", "hosted @, in London {}"),
    ("en", "greeted @, in London {}"),
    ("en", "opened a visit to Turkey {} with a meeting with @"),
    ("en", "has met @, in Ankara {}"),
    ("en", "has held talks in Ankara {} with @"),
    ("en", "agreed {} in Ankara with @, to reopen consulates"),
    ("en", "assured @, in Ankara {} of British support"),
]
COUNTERPART = {"es": "su homólogo turco, Hakan Fidan", "en": "his Turkish counterpart, Hakan Fidan"}
THURSDAY = {"es": "el jueves", "en": "on Thursday"}


def told(language: str, form: str) -> tuple[str, str, set[str]]:
    """Return status, day and sides read from the text a form fills; `{}` stands for the day, @ for the counterpart."""
    frame, minister = FRAMES[language]
    text = frame.format(form.format(THURSDAY[language]).replace("@", COUNTERPART[language]))
    facts = [fact for fact in facts_of(text) if fact.group == 0]
    values = {fact.field: fact.value for fact in reversed(facts)}
    people = [fact.value for fact in facts if fact.field is ClaimField.OFFICIAL]
    sides = {str(value["official"]) for value in people if value["role"] == "participant"}
    status, day = values[ClaimField.EXCHANGE_STATUS]["status"], values[ClaimField.EXCHANGE_DATE]["edtf"]
    return str(status), str(day), sides ^ {minister, "hakan-fidan"}


@pytest.mark.parametrize(("language", "form"), TO_COME)
def test_a_verb_of_what_is_to_come_takes_the_day_ahead(language: str, form: str) -> None:
    assert told(language, form) == ("announced", "2025-03-13", set())


@pytest.mark.parametrize(("language", "form"), HELD)
def test_a_verb_of_the_past_takes_the_day_behind(language: str, form: str) -> None:
    assert told(language, form) == ("held", "2025-03-06", set())
