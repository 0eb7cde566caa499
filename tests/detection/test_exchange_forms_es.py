"""Exchanges as agencies, ministries, briefings and posts tell of them in Spanish."""

import pytest

from tests.detection.exchange_forms import Form, assert_tells

HELD: list[Form] = [
    (
        "El ministro español de Asuntos Exteriores, José Manuel Albares, se reunió este jueves en Rabat con su "
        "homólogo "
        "marroquí, Naser Burita.",
        "meeting",
        "held",
        "jose-manuel-albares nasser-bourita",
    ),
    (
        "El presidente del Gobierno, Pedro Sánchez, recibió en La Moncloa al presidente de Egipto, Abdelfatah al Sisi.",
        "meeting",
        "held",
        "pedro-sanchez abdel-fattah-el-sisi",
    ),
    (
        "Albares y Barrot escenifican su sintonía en París\nEl ministro español de Exteriores, José Manuel Albares, y "
        "su "
        "homólogo francés, Jean-Noël Barrot, mostraron este lunes en París su acuerdo sobre Gaza.",
        "meeting",
        "held",
        "jose-manuel-albares jean-noel-barrot",
    ),
    (
        "El canciller de México sostuvo ayer una llamada telefónica con el ministro de Relaciones Exteriores de "
        "Brasil, "
        "Mauro Vieira. El secretario de Relaciones Exteriores, Juan Ramón de la Fuente, habló de comercio.",
        "call",
        "held",
        "mauro-vieira Juan_Ramón_de_la_Fuente",
    ),
    (
        "Albares ha mantenido este martes un encuentro con el ministro jordano de Exteriores, Ayman Safadi, al margen "
        "de la "
        "Asamblea General. José Manuel Albares ha defendido la solución de dos Estados.",
        "meeting",
        "held",
        "jose-manuel-albares ayman-safadi",
    ),
    (
        "Conversación telefónica entre Albares y Tajani\nLos ministros José Manuel Albares y Antonio Tajani "
        "conversaron este "
        "viernes por teléfono sobre el Mediterráneo.",
        "call",
        "held",
        "jose-manuel-albares antonio-tajani",
    ),
    (
        "España y Mauritania firman un acuerdo de seguridad social\nEl ministro José Manuel Albares y su homólogo "
        "mauritano, "
        "Mohamed Salem Ould Merzoug, firmaron este martes en Nuakchot un convenio.",
        "signing",
        "held",
        "jose-manuel-albares mohamed-salem-ould-merzoug",
    ),
    (
        "La reunión celebrada en Madrid entre el jefe de la diplomacia española, José Manuel Albares, y el británico "
        "David "
        "Lammy sirvió para avanzar sobre Gibraltar.",
        "meeting",
        "held",
        "jose-manuel-albares david-lammy",
    ),
]

OTHER: list[Form] = [
    (
        "El ministro de Asuntos Exteriores, José Manuel Albares, viajará el jueves a Rabat para entrevistarse con su "
        "homólogo marroquí, Naser Burita.",
        "visit|meeting",
        "announced",
        "jose-manuel-albares nasser-bourita",
    ),
    (
        "Albares y Fidan se verán el lunes en Ankara\nEl ministro español José Manuel Albares tiene previsto reunirse "
        "el "
        "lunes con el ministro turco Hakan Fidan.",
        "meeting",
        "announced",
        "jose-manuel-albares hakan-fidan",
    ),
    (
        "Queda aplazada la reunión que iban a mantener este viernes el ministro José Manuel Albares y su homólogo "
        "argelino, "
        "Ahmed Attaf, informó Exteriores.",
        "meeting",
        "cancelled",
        "jose-manuel-albares ahmed-attaf",
    ),
    (
        "Exteriores desmiente que haya habido una llamada entre José Manuel Albares y el ministro israelí Gideon Saar.",
        "call",
        "unconfirmed",
        "jose-manuel-albares gideon-saar",
    ),
]


@pytest.mark.parametrize(("text", "kind", "status", "people"), HELD)
def test_what_took_place(text: str, kind: str, status: str, people: str) -> None:
    assert_tells(text, kind, status, people)


@pytest.mark.parametrize(("text", "kind", "status", "people"), OTHER)
def test_what_is_to_come_or_did_not_take_place(text: str, kind: str, status: str, people: str) -> None:
    assert_tells(text, kind, status, people)
