"""Each pitfall met while the rules were prepared: what must be found, and what must not."""

import pytest

from archive.vocabulary.terms import ClaimField, Confidence
from tests.detection.verdicts import assert_detects, assert_ignores, facts_of

CALL = (
    "Le ministre marocain des Affaires étrangères, Nasser Bourita, a eu un entretien téléphonique avec Antony Blinken"
)


@pytest.mark.parametrize("spelling", ["اتصالًا هاتفيًا", "اتصالاً هاتفياً", "اتـصالا هاتفيا"])
def test_vowel_marks_and_tatweel_do_not_hide_a_word(spelling: str) -> None:
    text = f"أجرى وزير الخارجية المغربي ناصر بوريطة {spelling} مع نظيره الأمريكي أنتوني بلينكن."
    assert_detects(text, ClaimField.EXCHANGE_KIND, kind="call")


@pytest.mark.parametrize("word", ["والمغرب", "للمغرب", "بالمغرب", "فالمغرب", "المغربية"])
def test_arabic_proclitics_do_not_hide_a_country(word: str) -> None:
    assert_detects(f"ناقش الطرفان العلاقات مع الشركاء {word} في هذا الصدد.", ClaimField.COUNTRY, country="MA")


def test_a_meeting_in_lower_case_is_not_an_island() -> None:
    assert_ignores("Les ministres ont salué la réunion tenue à Rabat.", ClaimField.COUNTRY, country="RE")


def test_amman_and_oman_are_told_apart_or_left_alone() -> None:
    assert_ignores("وصل الوزير إلى عمان صباح اليوم.", ClaimField.COUNTRY, country="OM")
    assert_detects("وصل الوزير إلى سلطنة عمان صباح اليوم.", ClaimField.COUNTRY, country="OM")


def test_a_prince_is_not_a_misspelt_price() -> None:
    text = "Antony Blinken doit rencontrer le prince héritier saoudien à Djeddah. Le prince le recevra jeudi."
    assert_ignores(text, ClaimField.OFFICIAL, official="ned-price")


def test_regnal_names_are_not_matched_loosely() -> None:
    assert_ignores("الملك محمد الخامس رحمه الله قاد البلاد نحو الاستقلال.", ClaimField.OFFICIAL, official="mohammed-vi")


def test_a_misspelt_surname_is_found_where_the_text_also_spells_it_right() -> None:
    fact = assert_detects(f"{CALL}. Bliken a salué cet échange.", ClaimField.OFFICIAL, official="antony-blinken")
    assert "Bliken" in fact.value["mentions"]


def test_the_name_of_a_ministry_sets_no_topic_and_no_country() -> None:
    text = (
        "Le ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l’étranger, "
        "Nasser Bourita, a reçu Antony Blinken à Paris."
    )
    assert_ignores(text, ClaimField.TOPIC, topic="migration-mobility")
    assert_ignores(text, ClaimField.TOPIC, topic="africa-sahel")


def test_a_handle_names_no_country() -> None:
    assert_ignores("Nous remercions @FranceDiplo pour son message de ce matin.", ClaimField.COUNTRY, country="FR")


def test_dates_of_related_articles_never_rise_above_low() -> None:
    body = f"{CALL} lundi, indique un communiqué diffusé à Rabat par le ministère des Affaires étrangères du Royaume."
    text = f"{body}\n\nRelated Posts\n\n• janvier 27, 2025\nUn autre article sans rapport avec celui-ci…\n"
    for field in (ClaimField.EXCHANGE_DATE, ClaimField.ISSUE_DATE):
        assert all(fact.confidence is Confidence.LOW for fact in facts_of(text, field))


def test_a_date_after_since_is_not_the_exchanges() -> None:
    text = f"{CALL} pour évoquer les attaques menées depuis le 3 mars 2023."
    assert_ignores(text, ClaimField.EXCHANGE_DATE, edtf="2023-03-03")


def test_a_stamp_of_a_month_stays_a_month() -> None:
    assert_detects(f"date 2023-02 {CALL}.", ClaimField.ISSUE_DATE, edtf="2023-02")


def test_without_an_anchor_a_weekday_stays_a_weekday() -> None:
    fact = assert_detects(f"{CALL} ce mardi.", ClaimField.EXCHANGE_DATE, edtf="", weekday="TU")
    assert fact.evidence[0].text == "ce mardi"


def test_tenures_settle_a_day_and_month_without_a_year() -> None:
    text = "Antony Blinken rencontrera Nasser Bourita au Caire ce jeudi. Leur rencontre aura lieu le 21 mars au Caire."
    assert_detects(text, ClaimField.EXCHANGE_DATE, edtf="2024-03-21")
    assert_detects(text, ClaimField.EXCHANGE_STATUS, status="announced")


def test_in_words_reported_by_an_institution_the_institution_speaks() -> None:
    words = "« Le secrétaire d’Etat a redit tout ce que vaut le dialogue »"
    text = f"{CALL}.\n{words}, précise le Département d’Etat dans un communiqué."
    fact = assert_detects(text, ClaimField.QUOTATION, channel="communique")
    assert fact.value["speaker"] == {"kind": "source", "id": "us-state-department"}


@pytest.mark.parametrize("abbreviation", ["M.", "Mme", "Mr.", "Dr.", "U.S."])
def test_abbreviations_do_not_end_a_sentence(abbreviation: str) -> None:
    text = f"Dans son discours, {abbreviation} Blinken a déclaré que « le dialogue doit se poursuivre avec Rabat »."
    (fact,) = facts_of(text, ClaimField.QUOTATION)
    assert fact.value["channel"] == "speech"


def test_a_name_between_marks_is_no_quotation() -> None:
    assert facts_of("أشار بلينكن، في تدوينة على “تويتر”، إلى أهمية الحوار مع المغرب.", ClaimField.QUOTATION) == []


def test_a_word_between_marks_is_kept_but_doubted() -> None:
    (fact,) = facts_of(f"{CALL}. M. Blinken a « salué » le rôle du Royaume.", ClaimField.QUOTATION)
    assert (fact.value["extent"], fact.confidence) == ("word", Confidence.LOW)


def test_disagreeing_dates_both_come_out() -> None:
    text = (
        "أجرى وزير الخارجية الأمريكي أنتوني بلينكن، أمس الثلاثاء، محادثة هاتفية مع ناصر بوريطة.\n"
        "Spoke with Foreign Minister Nasser Bourita today.\n— Secretary Antony Blinken (@SecBlinken) February 1, 2023"
    )
    found = facts_of(text, ClaimField.EXCHANGE_DATE)
    assert [(fact.value["edtf"], fact.conflicts) for fact in found] == [("2023-01-31", True), ("2023-02-01", True)]


def test_hidden_text_is_not_read() -> None:
    page = (
        f"<html><body><p>{CALL} lundi.</p><p hidden>« Faux », a dit Antony Blinken.</p><!-- « Faux » --></body></html>"
    )
    assert facts_of(page, ClaimField.QUOTATION) == []


def test_every_passage_cited_stands_where_it_says() -> None:
    text = f"date 2023-02 {CALL}.\r\n\r\n«\u00a0Nous sommes prêts\u00a0», a dit Mme\u200b Blinken.\u202e"
    for fact in facts_of(text):
        for passage in fact.evidence:
            assert text[passage.start : passage.end] == passage.text
