"""French formulas that say whose words are quoted, one text each."""

import pytest

from tests.detection.formulas import ANY, COLONNA, MINISTRY, STATE, B, Case, K, assert_attributed

CALL = (
    "Le ministre marocain des Affaires étrangères, Nasser Bourita, s’est entretenu mardi par téléphone avec le "
    "secrétaire d’État américain, Antony Blinken. "
)
VISIT = (
    "La ministre française de l’Europe et des Affaires étrangères, Catherine Colonna, a été reçue vendredi à Rabat "
    "par Nasser Bourita. "
)
TOLD = CALL + "Le Département d’État a publié un communiqué à l’issue de l’échange. "

CASES: list[Case] = [
    (CALL + "« Nous irons plus loin », a déclaré M. Bourita.", B, ANY),
    (CALL + "« Nous irons plus loin », a-t-il déclaré.", B, ANY),
    (CALL + "M. Blinken a remercié le Royaume. « Nous irons plus loin », a-t-il ajouté.", K, ANY),
    (
        CALL + "M. Blinken a remercié le Royaume. « Nous irons plus loin », a fait savoir le responsable américain.",
        K,
        ANY,
    ),
    (CALL + "« Nous irons plus loin », a fait savoir le chef de la diplomatie marocaine.", B, ANY),
    (CALL + "« Nous irons plus loin », a tenu à souligner le ministre marocain.", B, ANY),
    (CALL + "« Nous irons plus loin », a répondu son homologue américain.", K, ANY),
    (CALL + "« Nous irons plus loin », lui a répondu M. Blinken.", K, ANY),
    (CALL + "« Nous irons plus loin », selon les termes de M. Blinken.", K, ANY),
    (CALL + "« Nous irons plus loin », aux dires de M. Bourita.", B, ANY),
    (CALL + "Selon M. Blinken, « nous irons plus loin » dans les mois qui viennent.", K, ANY),
    (CALL + "D’après le chef de la diplomatie américaine, « nous irons plus loin ».", K, ANY),
    (CALL + "Pour M. Bourita, « il faut aller plus loin ».", B, ANY),
    (CALL + "À en croire M. Blinken, « il faut aller plus loin ».", K, ANY),
    (CALL + "De son côté, M. Blinken s’est dit « très attaché au partenariat ».", K, ANY),
    (CALL + "Le responsable américain a, pour sa part, évoqué « un partenaire de premier plan ».", K, ANY),
    (CALL + "Et M. Bourita d’ajouter : « Il faut aller plus loin ».", B, ANY),
    (CALL + "Et le ministre marocain de conclure que « le temps presse ».", B, ANY),
    (CALL + "M. Blinken, cité par l’agence MAP, a estimé que « le temps presse ».", K, ANY),
    (CALL + "« Le temps presse », a insisté M. Blinken, cité par le communiqué.", K, "communique"),
    (CALL + "« Le temps presse », a-t-il confié au micro de Médi 1.", B, "interview"),
    (
        CALL + "Dans un entretien accordé à une chaîne de Rabat, M. Bourita a jugé que « le temps presse ».",
        B,
        "interview",
    ),
    (CALL + "Interrogé par une radio, M. Bourita a jugé que « le temps presse ».", B, "interview"),
    (CALL + "« Le temps presse », a écrit M. Blinken sur X.", K, "social_post"),
    (CALL + "Sur le réseau social X, M. Blinken a salué « une coopération féconde ».", K, "social_post"),
    (CALL + "« Le temps presse », a tweeté le chef de la diplomatie américaine.", K, "social_post"),
    (
        CALL + "Dans un message posté sur Twitter, le secrétaire d’État américain a parlé d’« un ami ».",
        K,
        "social_post",
    ),
    (CALL + "Lors d’une conférence de presse, M. Bourita a rappelé que « le temps presse ».", B, "press_conference"),
    (CALL + "Devant la presse, le ministre marocain a rappelé que « le temps presse ».", B, "press_conference"),
    (CALL + "Intervenant à la tribune de l’ONU, M. Bourita a rappelé que « le temps presse ».", B, "speech"),
    (CALL + "Le ministère marocain des Affaires étrangères a salué « un échange franc ».", MINISTRY, ANY),
    (TOLD + "« Le temps presse », indique-t-on de même source.", STATE, "communique"),
    (TOLD + "« Le temps presse », peut-on lire dans le communiqué.", STATE, "communique"),
    (TOLD + "« Le temps presse », lit-on dans ce document.", STATE, "communique"),
    (TOLD + "« Le temps presse », souligne le texte.", STATE, "communique"),
    (TOLD + "« Le temps presse », ajoute la même source.", STATE, "communique"),
    (TOLD + "« Le temps presse », précise-t-on.", STATE, "communique"),
    (TOLD + "On y lit que « le temps presse ».", STATE, "communique"),
    (TOLD + "Le document évoque « un échange franc ».", STATE, "communique"),
    (TOLD + "Selon la même source, « le temps presse ».", STATE, "communique"),
    (TOLD + "Aux termes du communiqué, « le temps presse ».", STATE, "communique"),
    (CALL + "« Le temps presse », précise un communiqué du Département d’État.", STATE, "communique"),
    (CALL + "« Le temps presse », précise le Département d’État dans un communiqué.", STATE, "communique"),
    (CALL + "Dans un communiqué, le Département d’État évoque « un échange franc ».", STATE, "communique"),
    (
        CALL + "Selon un communiqué du ministère marocain des Affaires étrangères, « le temps presse ».",
        MINISTRY,
        "communique",
    ),
    (CALL + "Le porte-parole du Département d’État, Ned Price, a déclaré que « le temps presse ».", "ned-price", ANY),
    (
        CALL + "Le porte-parole du Département d’État, Ned Price, a publié un compte rendu. « Le temps presse », "
        "a indiqué le porte-parole.",
        "ned-price",
        ANY,
    ),
    (VISIT + "« Nous tournons la page », a-t-elle déclaré.", COLONNA, ANY),
    (VISIT + "« Nous tournons la page », a dit la ministre.", COLONNA, ANY),
    (VISIT + "« Nous tournons la page », a répondu le ministre.", B, ANY),
    (VISIT + "M. Bourita a souhaité la bienvenue à son hôte. « Nous tournons la page », a-t-elle dit.", COLONNA, ANY),
    (VISIT + "Mme Colonna a remercié son hôte. « Nous tournons la page », a-t-il dit.", B, ANY),
    (VISIT + "La cheffe de la diplomatie française a plaidé pour « une nouvelle étape ».", COLONNA, ANY),
    (VISIT + "Les deux parties ont salué « une nouvelle étape ».", "", ANY),
    (VISIT + "Les deux ministres ont salué « une nouvelle étape ».", "", ANY),
    (CALL + "M. Bourita a dit à M. Blinken que « le temps presse ».", B, ANY),
    (CALL + "Au cours de l’entretien, M. Blinken a loué auprès de M. Bourita « un ami fidèle ».", K, ANY),
    (CALL + "M. Blinken a été remercié par M. Bourita pour « son écoute ».", B, ANY),
    (CALL + "« Le temps presse » : c’est en ces termes que M. Bourita a résumé l’échange.", B, ANY),
    (CALL + "M. Bourita : « Le temps presse ».", B, ANY),
    (CALL + "Rabat a salué « un échange franc ».", "MA", ANY),
    (CALL + "Pour Washington, il s’agit d’« un partenaire fiable ».", "US", ANY),
]


@pytest.mark.parametrize(("text", "speaker", "channel"), CASES)
def test_a_french_formula_is_read(text: str, speaker: str, channel: str) -> None:
    assert_attributed(text, speaker, channel)


@pytest.mark.parametrize(
    "text",
    [
        CALL + "M. Bourita a inauguré l’exposition « Les routes du sel ».",
        CALL + "La réunion se tiendra sous le thème « Afrique en partage ».",
    ],
)
def test_a_name_between_marks_is_no_quotation(text: str) -> None:
    from archive.vocabulary.terms import ClaimField
    from tests.detection.verdicts import facts_of

    assert facts_of(text, ClaimField.QUOTATION) == []
