"""What stands round a pasted text: menus, letterheads, message heads, footers, and what only looks like them."""

import pytest

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument

NEWS = (
    "La ministre des Affaires étrangères du Ghana a reçu lundi à Accra son homologue du Togo, avec lequel elle a "
    "passé en revue la coopération transfrontalière entre les deux pays."
)
MORE = "Les deux parties sont convenues de réunir la commission mixte avant la fin de l'année, à une date à fixer."
HEADLINE = "Accra et Lomé relancent leur commission mixte"


def _body(*lines: str) -> str:
    return clean(RawDocument("\n\n".join(lines).encode())).body.text


def _titles(*lines: str) -> list[str]:
    body = clean(RawDocument("\n\n".join(lines).encode())).body
    return [body.raw[cut.start : cut.end] for cut in body.cuts if cut.reason == "title"]


@pytest.mark.parametrize(
    "above",
    [
        "SECTIONS | Monde | Économie | Culture | Podcasts",
        "Le Journal   Régions   Afrique   Idées   Mon compte",
        "Portail » Diplomatie » Afrique de l'Ouest",
        "Une / Afrique / Accra et Lomé relancent leur commission",
        "العالم | اقتصاد | ثقافة | رياضة",
        "Inicio › Mundo › África",
        "Bonjour à tous, je partage cet article trouvé ce matin",
        "Page officielle du ministère des Affaires étrangères du Ghana",
        "القائمة الرئيسية",
        "Ouvrir le menu",
        "Cellule de presse",
        "Unité - Liberté - Travail",
    ],
)
def test_what_stands_above_the_headline_is_not_the_headline(above: str) -> None:
    assert _titles(above, HEADLINE, NEWS, MORE) == [HEADLINE]
    assert _body(above, HEADLINE, NEWS, MORE) == f"{NEWS}\n{MORE}"


@pytest.mark.parametrize(
    "below",
    [
        ("Contact presse", "Direction de la communication", "presse@affaires.example"),
        ("Dossiers liés", "Le port de Tema accueille un nouveau terminal"),
        ("Afrique · Commerce · Frontières · Énergie",),
        ("Mots-clés associés", "Bureau Afrique   Porte-parole   Communiqué"),
        ("ALSO READ", "Explained: what the minister said on the railway, and why it matters"),
        ("Vea también", "La ministra de Ghana habla de la frontera"),
        ("Aller plus loin", "Les chiffres du commerce ouest-africain", "Carte des postes frontière"),
        ("Signaler un problème sur cette page",),
        ("1 réponse", "Kwame: merci pour le partage"),
        ("KFA/ab/rt",),
        ("Enditem",),
        ("عرض المزيد من الردود",),
        ("Reporting by Ama Owusu in Accra; Editing by Paul Denis",),
        ("Ce courriel est confidentiel et destiné à la seule personne nommée ci-dessus.",),
        ("Archivado en: Ghana · Togo · Frontera",),
    ],
)
def test_what_stands_below_the_last_sentence_is_cut(below: tuple[str, ...]) -> None:
    assert _body(HEADLINE, NEWS, MORE, *below) == f"{NEWS}\n{MORE}"


@pytest.mark.parametrize(
    "kept",
    [
        "Fait à Accra, le 3 mai 2024",
        "- la réouverture du poste de Kodjoviakopé",
        "• un guichet unique pour les commerçants",
        "— Ministère (@MFA_Exemple) 3 mai 2024",
        "La réunion s'est tenue à huis clos, a précisé le porte-parole.",
        "« Nos peuples attendent des actes », a conclu la ministre.",
    ],
)
def test_what_belongs_to_the_text_stays_below_it(kept: str) -> None:
    assert kept in _body(HEADLINE, NEWS, MORE, kept)


def test_who_signed_a_letter_stays() -> None:
    close = "Je vous prie d'agréer, Monsieur le Ministre, l'expression de ma très haute considération."
    assert _body(HEADLINE, NEWS, close, "Ama Mensah", "Ministre").endswith("Ama Mensah\nMinistre")


def test_what_a_letterhead_calls_the_text_is_its_headline() -> None:
    lines = ("REPUBLIQUE DU GHANA", "MINISTERE DES AFFAIRES ETRANGERES", "COMMUNIQUE DE PRESSE", NEWS, MORE)
    assert _titles(*lines) == ["COMMUNIQUE DE PRESSE"]
    assert _body(*lines) == f"{NEWS}\n{MORE}"


def test_a_headline_of_two_words_is_one() -> None:
    assert _titles("Lomé : visite", NEWS, MORE) == ["Lomé : visite"]


def test_a_headline_runs_on_in_the_line_below_it() -> None:
    rest = "à l'occasion de la réunion de la commission mixte entre le Ghana et le Togo"
    assert _titles("COMMUNIQUE CONJOINT", rest, NEWS, MORE) == ["COMMUNIQUE CONJOINT", rest]


def test_the_head_of_a_pasted_message_is_cut_and_its_subject_is_the_headline() -> None:
    head = ("De : Presse <presse@mfa.example>", "Envoyé : lun. 6 mai 2024 09:10", "À : Rédactions")
    lines = (*head, f"Objet : TR : {HEADLINE}", "Bonjour,", "Vous trouverez ci-dessous notre texte.", NEWS, MORE)
    assert _titles(*lines) == [HEADLINE]
    assert _body(*lines) == f"{NEWS}\n{MORE}"


def test_an_agency_signs_its_last_sentence() -> None:
    assert _body(HEADLINE, NEWS, f"{MORE} EFE abc/de") == f"{NEWS}\n{MORE}"


def test_a_character_reference_is_written_as_its_character() -> None:
    body = clean(RawDocument(f"{HEADLINE}\n\n{NEWS}\n\nElle a salué &quot;un voisin&quot; et un ami.".encode())).body
    assert body.text.endswith('Elle a salué "un voisin" et un ami.')
    assert len(body.repairs) == 2


def test_all_that_is_cut_can_be_put_back() -> None:
    raw = "\n\n".join(("Une | Monde | Afrique", HEADLINE, NEWS, MORE, "Contact", "presse@mfa.example"))
    body = clean(RawDocument(raw.encode())).body
    outside = body.text + "".join(raw[cut.start : cut.end] for cut in body.cuts)
    assert sorted("".join(outside.split())) == sorted("".join(raw.split()))


def test_points_that_a_sentence_announces_stay() -> None:
    intro = "Au terme de leurs travaux, les deux délégations se sont entendues sur la liste de mesures suivante :"
    points = ("un poste frontière commun", "une ligne de bus", "un numéro d'urgence")
    assert _body(HEADLINE, NEWS, intro, *points).split("\n")[1:] == [intro, *points]


def test_what_readers_answered_is_no_part_of_the_text() -> None:
    answers = ("3 commentaires", "Kofi", "Enfin une bonne nouvelle pour les riverains !", "Esi", "On verra bien.")
    assert _body(HEADLINE, NEWS, MORE, *answers) == f"{NEWS}\n{MORE}"


def test_the_last_paragraph_after_related_headlines_stays() -> None:
    related = ("You may also like", "Ten things to do in Accra this summer", "Cup final: Hearts beat Kotoko")
    assert _body(HEADLINE, NEWS, *related, MORE, "Topics: Ghana, Togo") == f"{NEWS}\n{MORE}"


def test_a_text_that_closes_no_paragraph_keeps_its_last() -> None:
    last = "Les deux ministres se reverront"
    assert _body(HEADLINE, NEWS, MORE.removesuffix("."), last, "Partager").endswith(last)
