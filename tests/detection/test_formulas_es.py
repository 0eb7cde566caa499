"""Spanish formulas that say whose words are quoted, one text each."""

import pytest

from tests.detection.formulas import ANY, LAYA, B, Case, assert_attributed

S = "es-foreign-ministry"
CALL = (
    "La ministra española de Asuntos Exteriores, Arancha González Laya, conversó el martes por teléfono con el "
    "ministro marroquí de Asuntos Exteriores, Nasser Bourita. "
)
TOLD = CALL + "El Ministerio español de Asuntos Exteriores difundió un comunicado tras la llamada. "

CASES: list[Case] = [
    (CALL + "«Iremos más lejos juntos», dijo Bourita.", B, ANY),
    (CALL + "«Iremos más lejos juntos», ha señalado la ministra.", LAYA, ANY),
    (CALL + "«Iremos más lejos juntos», afirmó el ministro marroquí.", B, ANY),
    (CALL + "«Iremos más lejos juntos», añadió.", LAYA, ANY),
    (CALL + "Bourita agradeció la llamada. «Iremos más lejos juntos», añadió.", B, ANY),
    (CALL + "Bourita agradeció la llamada. «Iremos más lejos juntos», dijo ella.", LAYA, ANY),
    (CALL + "Por su parte, Bourita destacó «una amistad antigua».", B, ANY),
    (CALL + "El jefe de la diplomacia marroquí subrayó «una amistad antigua».", B, ANY),
    (CALL + "La jefa de la diplomacia española habló de «una amistad antigua».", LAYA, ANY),
    (CALL + "Según Bourita, «el tiempo apremia para todos».", B, ANY),
    (CALL + "«El tiempo apremia para todos», según la ministra española.", LAYA, ANY),
    (CALL + "De acuerdo con Bourita, «el tiempo apremia para todos».", B, ANY),
    (CALL + "En palabras de Bourita, «el tiempo apremia para todos».", B, ANY),
    (CALL + "«El tiempo apremia para todos», escribió Bourita en la red social X.", B, "social_post"),
    (CALL + "En un tuit, González Laya celebró «una amistad antigua».", LAYA, "social_post"),
    (CALL + "En una entrevista con un diario, Bourita aseguró que «el tiempo apremia».", B, "interview"),
    (CALL + "En rueda de prensa, Bourita aseguró que «el tiempo apremia».", B, "press_conference"),
    (CALL + "«El tiempo apremia», declaró Bourita a los periodistas.", B, "press_conference"),
    (CALL + "«El tiempo apremia», le respondió Bourita.", B, ANY),
    (CALL + "Bourita trasladó a su homóloga que «el tiempo apremia».", B, ANY),
    (CALL + "Bourita manifestó a González Laya que «el tiempo apremia».", B, ANY),
    (CALL + "Su homólogo marroquí puso en valor «una amistad antigua».", B, ANY),
    (TOLD + "«El tiempo apremia», señala el comunicado.", S, "communique"),
    (TOLD + "«El tiempo apremia», añade la nota.", S, "communique"),
    (TOLD + "«El tiempo apremia», se lee en el texto.", S, "communique"),
    (TOLD + "Según la misma fuente, «el tiempo apremia».", S, "communique"),
    (TOLD + "El texto recoge «una amistad antigua».", S, "communique"),
    (CALL + "«El tiempo apremia», informó el Ministerio de Asuntos Exteriores español en una nota.", S, "communique"),
    (CALL + "Según un comunicado del Ministerio español de Asuntos Exteriores, «el tiempo apremia».", S, "communique"),
    (CALL + "Ambas partes celebraron «una amistad antigua».", "", ANY),
    (CALL + "Los dos ministros celebraron «una amistad antigua».", "", ANY),
    (CALL + "Rabat celebró «una amistad antigua».", "MA", ANY),
    (CALL + "Y Bourita concluyó: «El tiempo apremia».", B, ANY),
    (CALL + "Bourita: «El tiempo apremia».", B, ANY),
]


@pytest.mark.parametrize(("text", "speaker", "channel"), CASES)
def test_a_spanish_formula_is_read(text: str, speaker: str, channel: str) -> None:
    assert_attributed(text, speaker, channel)
