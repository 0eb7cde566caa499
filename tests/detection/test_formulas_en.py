"""English formulas that say whose words are quoted, one text each."""

import pytest

from tests.detection.formulas import ANY, COLONNA, MINISTRY, STATE, B, Case, K, assert_attributed

CALL = "Secretary of State Antony Blinken spoke by phone on Tuesday with Moroccan Foreign Minister Nasser Bourita. "
VISIT = "French Foreign Minister Catherine Colonna met Nasser Bourita in Rabat on Friday. "
TOLD = CALL + "The State Department issued a readout after the call. "

CASES: list[Case] = [
    (CALL + "“We will go further,” Blinken said.", K, ANY),
    (CALL + "“We will go further,” said Mr. Bourita.", B, ANY),
    (CALL + "“We will go further,” he said.", K, ANY),
    (CALL + "Bourita thanked Washington. “We will go further,” he added.", B, ANY),
    (CALL + "“We will go further,” the Moroccan minister told reporters.", B, "press_conference"),
    (CALL + "“We will go further,” Bourita told a Rabat newspaper.", B, "interview"),
    (CALL + "In an interview with a French daily, Bourita said that “we will go further.”", B, "interview"),
    (CALL + "“We will go further,” Blinken posted on X.", K, "social_post"),
    (CALL + "In a post on X, Blinken hailed “a close friend.”", K, "social_post"),
    (CALL + "Blinken tweeted that the call was “most useful to us all.”", K, "social_post"),
    (CALL + "Writing on Twitter, Bourita called it “a frank exchange.”", B, "social_post"),
    (CALL + "For his part, Bourita praised “a lasting friendship.”", B, ANY),
    (CALL + "Bourita, for his part, spoke of “a lasting friendship.”", B, ANY),
    (CALL + "According to Blinken, “time is short.”", K, ANY),
    (CALL + "“Time is short,” according to Bourita.", B, ANY),
    (CALL + "The two sides described the call as “frank and useful.”", "", ANY),
    (CALL + "Both ministers welcomed “a new page.”", "", ANY),
    (CALL + "Blinken told Bourita that “time is short.”", K, ANY),
    (CALL + "Bourita was told by Blinken that “time is short.”", K, ANY),
    (CALL + "Bourita was quoted as saying “time is short.”", B, ANY),
    (CALL + "The Moroccan foreign ministry said in a readout that the call was “frank.”", MINISTRY, "communique"),
    (CALL + "The Moroccan foreign ministry quoted Bourita as saying that “time is short.”", B, ANY),
    (TOLD + "“Time is short,” the statement said.", STATE, "communique"),
    (TOLD + "“Time is short,” the readout added.", STATE, "communique"),
    (TOLD + "The statement read: “Time is short for everyone.”", STATE, "communique"),
    (TOLD + "Per the statement, “time is short.”", STATE, "communique"),
    (TOLD + "According to the readout, the ministers discussed “time and tide.”", STATE, "communique"),
    (TOLD + "The statement quoted Blinken as saying “time is short.”", K, ANY),
    (TOLD + "“Time is short,” it said.", STATE, "communique"),
    (TOLD + "It added that “time is short.”", STATE, "communique"),
    (TOLD + "“Time is short,” the department said.", STATE, "communique"),
    (TOLD + "“Time is short,” the same source said.", STATE, "communique"),
    (
        CALL + "“Time is short,” according to a statement issued by the Moroccan foreign ministry.",
        MINISTRY,
        "communique",
    ),
    (CALL + "According to a statement from the Department of State, “time is short.”", STATE, "communique"),
    (CALL + "“Time is short,” the State Department said in a statement.", STATE, "communique"),
    (CALL + "In a statement, the State Department described “time well spent.”", STATE, "communique"),
    (CALL + "“Time is short,” read a State Department readout of the call.", STATE, "communique"),
    (CALL + "State Department spokesperson Ned Price said Blinken had “reaffirmed the bond.”", "ned-price", ANY),
    (CALL + "“Time is short,” Price said. State Department spokesman Ned Price briefs daily.", "ned-price", ANY),
    (CALL + "Asked about the call, Bourita replied: “Time is short.”", B, ANY),
    (CALL + "“Time is short,” Blinken said, adding: “We must act.”", K, ANY),
    (CALL + "“Time,” Bourita said, “is short for every one of us.”", B, ANY),
    (CALL + "Bourita: “Time is short for every one of us.”", B, ANY),
    (CALL + "At a joint press conference, Bourita said “time is short.”", B, "press_conference"),
    (CALL + "In remarks at the opening, Bourita said “time is short.”", B, "speech"),
    (CALL + "At the daily briefing, spokesperson Ned Price said “time is short.”", "ned-price", "press_briefing"),
    (CALL + "Rabat described the call as “frank and useful.”", "MA", ANY),
    (CALL + "Washington and Rabat enjoy “an old friendship,” Bourita noted.", B, ANY),
    (CALL + "His Moroccan counterpart spoke of “a lasting friendship.”", B, ANY),
    (CALL + "“A lasting friendship,” his counterpart replied.", B, ANY),
    (CALL + "The top U.S. diplomat hailed “a lasting friendship.”", K, ANY),
    (CALL + "The secretary underlined “a lasting friendship.”", K, ANY),
    (VISIT + "“We turn the page,” she said.", COLONNA, ANY),
    (VISIT + "Bourita welcomed his guest. “We turn the page,” she said.", COLONNA, ANY),
    (VISIT + "Colonna thanked her host. “We turn the page,” he said.", B, ANY),
    (VISIT + "The French minister said the visit “turned the page.”", COLONNA, ANY),
]


@pytest.mark.parametrize(("text", "speaker", "channel"), CASES)
def test_an_english_formula_is_read(text: str, speaker: str, channel: str) -> None:
    assert_attributed(text, speaker, channel)
