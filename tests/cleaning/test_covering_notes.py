"""A message that encloses a text: the note that covers it, the headline under the name of its kind, what closes it."""

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

MESSAGE = """De: Oficina de Prensa <prensa@example.es>
Para: Lista de medios
Enviado: viernes, 20 de junio de 2025 14:12
Asunto: NP 112 | Reunión en Madrid

Estimados compañeros:
Os trasladamos la nota de prensa sobre el encuentro de esta mañana.

NOTA DE PRENSA

Albares y Bourita repasan en Madrid una agenda «sin asignaturas pendientes»

El ministro de Asuntos Exteriores, Unión Europea y Cooperación, José Manuel Albares, ha recibido hoy en el Palacio \
de Viana a su homólogo marroquí, Nasser Bourita, con quien ha tratado del comercio.

Este mensaje y sus adjuntos se dirigen exclusivamente a su destinatario. Si lo ha recibido por error, bórrelo.
"""


def test_the_headline_is_that_of_the_text_enclosed() -> None:
    title = "Albares y Bourita repasan en Madrid una agenda «sin asignaturas pendientes»"
    assert [fact.value["text"] for fact in facts_of(MESSAGE, ClaimField.TITLE)] == [title]


def test_the_covering_note_and_the_warning_below_are_left_out() -> None:
    body = clean(RawDocument(MESSAGE.encode())).body.text
    assert "Os trasladamos" not in body
    assert "Este mensaje" not in body
    assert "El ministro de Asuntos Exteriores" in body
