"""The page of a post, pasted whole: words, handle, day, address and author of each post, and nothing of the page."""

import pytest

from archive.detection.facts import Fact
from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

ENGLISH = """Post
See new posts
Conversation
Secretary Antony Blinken
@SecBlinken
Spoke today with Foreign Minister Nasser Bourita about our partnership and regional stability. 1/2
Translate post
4:12 PM · Feb 1, 2023
·
120K
 Views
33
 Reposts
Secretary Antony Blinken
@SecBlinken
·
Feb 1
We also discussed the importance of a lasting ceasefire. 2/2
Post your reply
A Passer-by
@jr88
·
2h
I do not agree at all
3
Relevant people
Secretary Antony Blinken
@SecBlinken
Follow
Former Secretary of State
"""
FRENCH = """Nasser Bourita @MarocDiplomatie · 31 janv. 2023
Entretien téléphonique ce jour avec mon homologue américain. Nous avons réaffirmé notre partenariat.
Traduire le post
12 réponses 45 reposts 230 j'aime
https://x.com/MarocDiplomatie/status/1620500000000000000
"""
SPANISH = """José Manuel Albares
@jmalbares
He hablado hoy con mi homólogo marroquí. Seguimos avanzando en la hoja de ruta.
Traducir post
8:12 p. m. · 31 ene. 2023
·
12,5 mil
 Visualizaciones
Postea tu respuesta
"""
ARABIC = """منشور
المحادثة
عبدالله بن زايد
@ABZayed
التقيت اليوم في بكين معالي وانغ يي وزير خارجية الصين، وبحثنا مسارات الشراكة.
ترجمة المنشور
9:14 م · 14 مايو 2024
38.2 ألف
 مشاهدة
الأشخاص ذوو الصلة
"""


def posts_of(text: str) -> list[Fact]:
    return [fact for fact in facts_of(text) if fact.field is ClaimField.POST]


@pytest.mark.parametrize(
    ("page", "handle", "day", "language"),
    [
        (FRENCH, "@MarocDiplomatie", "2023-01-31", "fr"),
        (SPANISH, "@jmalbares", "2023-01-31", "es"),
        (ARABIC, "@ABZayed", "2024-05-14", "ar"),
    ],
)
def test_a_post_is_read_off_its_page(page: str, handle: str, day: str, language: str) -> None:
    (post,) = posts_of(page)
    assert (post.value["handle"], post.value["edtf"], post.value["language"]) == (handle, day, language)
    assert post.value["text"] in page
    assert "\n" not in post.value["text"]


def test_a_thread_is_several_posts_and_strangers_are_cut() -> None:
    first, second = posts_of(ENGLISH)
    assert first.value["text"].endswith("1/2")
    assert second.value["text"] == "We also discussed the importance of a lasting ceasefire. 2/2"
    assert {first.value["display_name"], second.value["display_name"]} == {"Secretary Antony Blinken"}


def test_a_header_without_a_year_takes_that_of_the_same_day_shown_in_full() -> None:
    assert [post.value["edtf"] for post in posts_of(ENGLISH)] == ["2023-02-01", "2023-02-01"]
    (post, _) = posts_of(ENGLISH.replace("4:12 PM · Feb 1, 2023", "4:12 PM · Jan 9, 2023"))
    assert post.value["edtf"] == "2023-01-09"
    assert posts_of(ENGLISH.replace("4:12 PM · Feb 1, 2023", "4:12 PM · Jan 9, 2023"))[1].value["edtf"] is None


def test_the_address_belongs_to_the_post_of_its_handle() -> None:
    assert posts_of(FRENCH)[0].value["address"] == "https://x.com/MarocDiplomatie/status/1620500000000000000"
    assert posts_of(FRENCH.replace("x.com/Maroc", "x.com/Autre"))[0].value["address"] is None


@pytest.mark.parametrize("page", [ENGLISH, FRENCH, SPANISH, ARABIC])
def test_the_page_of_a_post_is_a_post(page: str) -> None:
    facts = facts_of(page)
    assert [fact.value["genre"] for fact in facts if fact.field is ClaimField.GENRE] == ["social_post"]
    assert all(fact.value["derived"] for fact in facts if fact.field is ClaimField.TITLE)
    assert [fact for fact in facts if fact.field is ClaimField.LANGUAGE]


def test_a_post_pasted_into_a_report_ends_at_its_clock_and_does_not_date_the_report() -> None:
    prose = (
        "Le ministre a annoncé l'appel sur X, dans un message que son ministère a diffusé à l'issue de l'entretien. "
        * 2
    )
    facts = facts_of(f"{prose}\n\n{SPANISH}\n{prose}")
    (post,) = [fact for fact in facts if fact.field is ClaimField.POST]
    assert post.value["text"].startswith("He hablado hoy")
    assert post.value["text"].endswith("hoja de ruta.")
    assert not [fact for fact in facts if fact.field is ClaimField.ISSUE_DATE and fact.reason == "byline"]


def test_handles_without_anything_of_a_network_are_text() -> None:
    assert not posts_of("Contact\n@ministere\nLe ministre a reçu son homologue à Rabat pour évoquer la coopération.")


def test_a_signature_may_lack_its_dash_where_it_holds_the_day() -> None:
    words = "Great call with my counterpart about our partnership."
    (post,) = posts_of(f"{words}\nNasser Bourita (@MarocDiplomatie) February 1, 2023")
    assert (post.value["text"], post.value["edtf"]) == (words, "2023-02-01")
    assert not posts_of(f"{words}\nNasser Bourita (@MarocDiplomatie) a réagi")


def test_a_post_of_several_lines_is_one_where_blank_lines_set_it_apart() -> None:
    prose = (
        "Le ministre a annoncé l'appel sur son compte, dans un message diffusé à l'issue de l'entretien d'hier. " * 2
    )
    lines = "Great call with my counterpart today.\nWe discussed our partnership.\n🇲🇦 🇺🇸"
    (post,) = posts_of(f"{prose}\n\n{lines}\n— Nasser Bourita (@MarocDiplomatie) February 1, 2023\n\n{prose}")
    assert post.value["text"].split("\n")[0] == "Great call with my counterpart today."
    posts = posts_of(f"{prose}\n{lines}\n— Nasser Bourita (@MarocDiplomatie) February 1, 2023\n{prose}")
    assert not [post for post in posts if "ministre" in post.value["text"]]
