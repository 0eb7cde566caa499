"""Whether a person is a woman or a man, as far as a text's own words or a given name show it.

Used only to tell whom "she", "la ministre" or وأضافت stand for; nothing of it is kept.
"""

import re
from typing import Literal

from archive.vocabulary.names import MARK, fold

Gender = Literal["f", "m", ""]

_FEMININE = re.compile(
    r"\b(?:mme|mlle|madame|mrs|ms|sra|la (?:ministre|cheffe|secretaire|presidente|porte-parole|haute)|ministra|"
    r"cheffe|jefa|secretaria|presidente de|presidenta|premiere ministre|directrice|ambassadrice|embajadora|"
    r"spokeswoman|queen|reine|reina|princess|lady|francaise catherine|nommee|elue)\b"
    r"|(?<![\u0621-\u064a])[وفبكل]{0,2}(?:ال|لل)?(?:وزيره|متحدثه|ناطقه|مس[وي]وله|رييسه|سفيره|السيده|امينه|مبعوثه|كاتبه)"
    r"(?![\u0621-\u064a])"
)
_MASCULINE = re.compile(
    r"\b(?:m\.|mr\b|monsieur|le (?:ministre|chef|secretaire|president|roi|porte-parole|haut)|ministro|chef de|jefe|"
    r"secretario|spokesman|king|prince|roi|rey|lord|sir|president(?! [ea])|sr\.)"
    r"|(?<![\u0621-\u064a])[وفبكل]{0,2}(?:ال|لل)?(?:وزير|متحدث|ناطق|رييس|سفير|السيد|امين|مبعوث|كاتب"
    r"|ملك)(?![\u0621-\u064a])"
)
_GIVEN = frozenset(
    [
        "agnes",
        "aissata",
        "amina",
        "anita",
        "ana",
        "anna",
        "anne",
        "annalena",
        "arancha",
        "brigitte",
        "carmen",
        "caroline",
        "catherine",
        "christine",
        "christiane",
        "chrystia",
        "claudia",
        "condoleezza",
        "cristina",
        "delphine",
        "droupadi",
        "elena",
        "elisabeth",
        "elizabeth",
        "emily",
        "emma",
        "fatima",
        "fatma",
        "federica",
        "francoise",
        "giorgia",
        "hanan",
        "heather",
        "helen",
        "helene",
        "hillary",
        "ines",
        "ingrid",
        "isabel",
        "jane",
        "janet",
        "jen",
        "jennifer",
        "julia",
        "julie",
        "kaja",
        "kamala",
        "karen",
        "karine",
        "kate",
        "laila",
        "latifa",
        "laura",
        "leila",
        "linda",
        "lindiwe",
        "lisa",
        "liz",
        "lucia",
        "madeleine",
        "margaret",
        "maria",
        "marie",
        "marta",
        "meera",
        "melanie",
        "melita",
        "michele",
        "monica",
        "morgan",
        "mona",
        "nadia",
        "naledi",
        "nancy",
        "naima",
        "najat",
        "najla",
        "nathalie",
        "nezha",
        "olivia",
        "paula",
        "rachel",
        "rosa",
        "rym",
        "ruth",
        "salma",
        "samantha",
        "sanae",
        "sara",
        "sarah",
        "sarra",
        "sigrid",
        "simone",
        "sofia",
        "sonia",
        "sophie",
        "susan",
        "sushma",
        "tammy",
        "teresa",
        "theresa",
        "ursula",
        "valerie",
        "varsen",
        "victoria",
        "virginia",
        "wendy",
        "yassine-fall",
        "yoko",
        "yulia",
        "yuliia",
        "yvette",
        "zahra",
        "zakia",
        "zineb",
        "حنان",
        "فاطمة",
        "ليلى",
        "سارة",
        "لورا",
        "كاترين",
        "أنالينا",
        "نجلاء",
        "مونيكا",
        "ماريا",
        "هيلاري",
        "كاثرين",
        "أرانشا",
        "منى",
        "سلمى",
        "نادية",
        "فيكتوريا",
        "ميلاني",
        "ليز",
        "مورغان",
        "تامي",
        "أورسولا",
        "كايا",
        "جوليا",
        "آنا",
        "صوفي",
        "كريستينا",
        "إليزابيث",
    ]
)
_WOMEN = frozenset(fold(name).replace(MARK, "") for name in _GIVEN)


def gender_of_words(mention: str) -> Gender:
    """Return what a folded mention with its title and civility shows, "" when nothing does."""
    if _FEMININE.search(mention):
        return "f"
    return "m" if _MASCULINE.search(mention) else ""


def gender_of_name(name: str) -> Gender:
    """Return "f" for the commonest given names of women, else ""."""
    words = fold(name).replace(MARK, "").split()
    return "f" if words and words[0] in _WOMEN else ""
