"""Exchanges as agencies, ministries, briefings and posts tell of them in French."""

import pytest

from tests.detection.exchange_forms import Form, assert_tells

HELD: list[Form] = [
    (
        "M. Bourita reçoit son homologue espagnol\nRabat - Le ministre des Affaires étrangères, Nasser Bourita, a reçu "
        "mardi le ministre espagnol des Affaires étrangères, José Manuel Albares, porteur d’un message du chef du "
        "gouvernement, Pedro Sánchez.",
        "meeting",
        "held",
        "nasser-bourita jose-manuel-albares",
    ),
    (
        "Le chef de la diplomatie algérienne, Ahmed Attaf, s’est entretenu par visioconférence avec son homologue "
        "italien, "
        "Antonio Tajani, indique un communiqué.",
        "call",
        "held",
        "ahmed-attaf antonio-tajani",
    ),
    (
        "Le ministre tunisien des Affaires étrangères, Mohamed Ali Nafti, a été reçu lundi à Alger par Ahmed Attaf, "
        "ministre "
        "algérien des Affaires étrangères, puis par le président Abdelmadjid Tebboune.",
        "meeting",
        "held",
        "mohamed-ali-nafti ahmed-attaf",
    ),
    (
        "Paris et Rabat renouent le dialogue\nJean-Noël Barrot a eu lundi un déjeuner de travail au Quai d’Orsay avec "
        "Nasser Bourita, ministre marocain des Affaires étrangères.",
        "meeting",
        "held",
        "jean-noel-barrot nasser-bourita",
    ),
    (
        "Le ministre français des Affaires étrangères, Stéphane Séjourné, et son homologue marocain, Nasser Bourita, "
        "ont "
        "animé lundi à Rabat une conférence de presse conjointe. En avril dernier, M. Séjourné s’était entretenu au "
        "téléphone avec Antony Blinken.",
        "meeting|visit",
        "held",
        "stephane-sejourne nasser-bourita",
    ),
    (
        "Le président de la République, Emmanuel Macron, s’est entretenu ce jour avec le roi Mohammed VI. Le chef de "
        "l’État "
        "a rappelé au souverain l’amitié qui lie les deux pays. L’appel a duré une heure.",
        "call",
        "held",
        "emmanuel-macron mohammed-vi",
    ),
    (
        "Le président algérien, Abdelmadjid Tebboune, a reçu dimanche le ministre français des Affaires étrangères, "
        "Jean-Noël Barrot, en présence du ministre des Affaires étrangères, Ahmed Attaf.",
        "meeting",
        "held",
        "abdelmadjid-tebboune jean-noel-barrot",
    ),
    (
        "Entretien de M. Jean-Noël Barrot avec son homologue égyptien (12 mai 2025)\nLe ministre de l’Europe et des "
        "Affaires étrangères, Jean-Noël Barrot, s’est entretenu ce jour avec Badr Abdelatty, ministre des Affaires "
        "étrangères de la République arabe d’Égypte. Cet entretien téléphonique a porté sur Gaza.",
        "call",
        "held",
        "jean-noel-barrot badr-abdelatty",
    ),
    (
        "MM. Attaf et Tajani ont coprésidé jeudi à Rome la session du dialogue stratégique entre l’Algérie et "
        "l’Italie, a "
        "annoncé le ministère. Ahmed Attaf et Antonio Tajani y ont évoqué l’énergie.",
        "negotiation|meeting",
        "held",
        "ahmed-attaf antonio-tajani",
    ),
    (
        "Le ministre sénégalais des Affaires étrangères, Cheikh Niang, et la ministre canadienne, Anita Anand, ont "
        "signé "
        "mardi à Dakar un accord sur la mobilité des jeunes.",
        "signing",
        "held",
        "cheikh-niang anita-anand",
    ),
    (
        "Le ministre des Affaires étrangères a convoqué mardi l’ambassadeur de France à Alger pour lui signifier la "
        "protestation du gouvernement algérien.",
        "demarche",
        "held",
        "",
    ),
    (
        "Nasser Bourita a reçu un coup de fil de David Lammy, chef de la diplomatie britannique, avec qui il a fait le "
        "point sur le Sahara.",
        "call",
        "held",
        "nasser-bourita david-lammy",
    ),
    (
        "Dans le prolongement de l’échange téléphonique que les présidents Tebboune et Macron ont eu le 31 mars, le "
        "ministre Ahmed Attaf a rencontré jeudi à Paris son homologue français, Jean-Noël Barrot. Abdelmadjid "
        "Tebboune et "
        "Emmanuel Macron doivent se voir plus tard.",
        "meeting",
        "held",
        "ahmed-attaf jean-noel-barrot",
    ),
    (
        "Visite de M. Barrot au Caire\nLe ministre français des Affaires étrangères, Jean-Noël Barrot, a effectué "
        "mercredi "
        "une visite de travail en Égypte, où il a été accueilli par son homologue Badr Abdelatty.",
        "visit",
        "held",
        "jean-noel-barrot badr-abdelatty",
    ),
    (
        "La rencontre qui a réuni mardi à Nouakchott le ministre mauritanien des Affaires étrangères, Mohamed Salem "
        "Ould "
        "Merzoug, et l’Espagnol José Manuel Albares a porté sur la migration.",
        "meeting",
        "held",
        "mohamed-salem-ould-merzoug jose-manuel-albares",
    ),
    (
        "Le président Bassirou Diomaye Faye a adressé une lettre à son homologue Mohamed Ould Ghazouani ; un échange "
        "de "
        "lettres entre les deux présidents sur le gaz a été rendu public lundi.",
        "exchange_of_notes",
        "held",
        "bassirou-diomaye-faye mohamed-ould-ghazouani",
    ),
]

OTHER: list[Form] = [
    (
        "Le ministre espagnol des Affaires étrangères, José Manuel Albares, se rendra jeudi à Rabat pour rencontrer "
        "son "
        "homologue marocain, Nasser Bourita.",
        "visit|meeting",
        "announced",
        "jose-manuel-albares nasser-bourita",
    ),
    (
        "Barrot attendu à Alger dimanche\nLe chef de la diplomatie française, Jean-Noël Barrot, est attendu dimanche à "
        "Alger, où il aura un tête-à-tête avec Ahmed Attaf, a-t-on appris de source diplomatique.",
        "visit|meeting",
        "announced",
        "jean-noel-barrot ahmed-attaf",
    ),
    (
        "Une rencontre est prévue lundi entre la ministre allemande des Affaires étrangères, Annalena Baerbock, et son "
        "homologue turc, Hakan Fidan.",
        "meeting",
        "announced",
        "annalena-baerbock hakan-fidan",
    ),
    (
        "La visite que devait effectuer à Paris le ministre algérien des Affaires étrangères, Ahmed Attaf, à "
        "l’invitation de "
        "Catherine Colonna, a été reportée sine die.",
        "visit",
        "cancelled",
        "ahmed-attaf catherine-colonna",
    ),
    (
        "Bourita annule son déplacement à Madrid, où il devait s’entretenir avec José Manuel Albares. Nasser Bourita "
        "n’a pas "
        "donné d’explication.",
        "visit|meeting",
        "cancelled",
        "nasser-bourita jose-manuel-albares",
    ),
    (
        "Le ministère tunisien des Affaires étrangères dément tout entretien téléphonique entre le ministre Mohamed "
        "Ali "
        "Nafti et le ministre israélien Gideon Saar.",
        "call",
        "unconfirmed",
        "mohamed-ali-nafti gideon-saar",
    ),
    (
        "La météo annonce de fortes pluies sur le littoral ce week-end. Les pêcheurs sont invités à rester au port, "
        "et les "
        "écoles des communes concernées resteront fermées lundi, selon la préfecture.",
        "",
        "",
        "",
    ),
]


@pytest.mark.parametrize(("text", "kind", "status", "people"), HELD)
def test_what_took_place(text: str, kind: str, status: str, people: str) -> None:
    assert_tells(text, kind, status, people)


@pytest.mark.parametrize(("text", "kind", "status", "people"), OTHER)
def test_what_is_to_come_or_did_not_take_place(text: str, kind: str, status: str, people: str) -> None:
    assert_tells(text, kind, status, people)
