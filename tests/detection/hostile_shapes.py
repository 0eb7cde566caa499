"""Small pieces that, repeated to any length, once kept the reader busy or might: one a line of attack."""

import random

PROSE = "Le ministre a reçu son homologue à Rabat pour évoquer la coopération entre les deux pays amis et voisins. "
NEWS = (
    "Le secrétaire d’Etat américain, Antony Blinken, s’est entretenu mardi avec le ministre marocain des Affaires "
    "étrangères, Nasser Bourita. « Oui », a-t-il dit.\n"
)

SHAPES = {
    "unclosed guillemets": "« mot ",
    "unclosed curly quotes": "“word ",
    "unclosed low quotes": "„Wort ",
    "unclosed single guillemets": "‹mot ",
    "unclosed apostrophes": "‘word ",
    "unclosed quotes on lines": "« mot mot\n",
    "closing quotes only": "mot » ",
    "straight marks": 'a "b" ',
    "one straight mark": 'mot " mot mot ',
    "lines of marks": "«\n",
    "nested quotes": "« a “b” c » ",
    "towers of quotes": "«" * 500 + "a" + "»" * 500 + " ",
    "marks mixed": '«“"',
    "civilities": "M. ",
    "one-character lines": "a\n",
    "form feeds": "a\f",
    "one long word": "x",
    "joiners": "a\u200d",
    "directions": "\u202eab\u202c ",
    "combining marks": "e\u0301\u0302\u0303",
    "Arabic marks": "م\u0651\u064e",
    "tatweel": "وزـير ",
    "digits": "1",
    "groups of digits": "12 345 ",
    "days": "mardi 1 janvier ",
    "ISO days": "2023-02-01 ",
    "Arabic days": "الثلاثاء 31 يناير 2023 ",
    "Hijri days": "5 شعبان 1445 ",
    "months": "janvier février ",
    "yesterdays": "hier mardi, ",
    "names": "Antony Blinken et Nasser Bourita ",
    "Arabic names": "أنتوني بلينكن وناصر بوريطة ",
    "misspelt names": "Naser Burita ",
    "new people": "le ministre Jean Dupont ",
    "capitals": "Xxxxx Yyyyyy Zzzz ",
    "nested parentheses": "(a ",
    "open brackets": "(((a))) ",
    "handles": "@a ",
    "handles and cities": "@a Rabat ",
    "addresses": "https://a.b/c?d=e ",
    "proclitics": "وبال",
    "proclitics before words": "وبالوزير ",
    "colon turns": "QUESTION: why? MR PRICE: no.\n",
    "dashes": "— ",
    "signatures": "Words. — Name (@handle) February 1, 2023\n",
    "pasted posts": "Name\n@abc\n·\n1h\nSome words here\n12\n3\n45\nShow more\n",
    "ministers": "le ministre marocain des Affaires étrangères, ",
    "Arabic ministers": "وزير الخارجية الأمريكي ",
    "quotations": "« oui oui », a dit Nasser Bourita. ",
    "Arabic quotations": "“كلمة كلمة” قال الوزير ",
    "counterparts": "avec son homologue ",
    "visits": "effectue une visite ",
    "calls": "entretien téléphonique avec ",
    "communiqués": "selon le communiqué, ",
    "commas": ", et de la ",
    "cities": "à Rabat, à Paris ",
    "topics": "terrorisme, énergie, ",
    "numbered points": "1. a\n",
    "hyphens at line ends": "minis-\ntre ",
    "elisions at line ends": "d\n'Etat ",
    "buttons": "Facebook Twitter ",
    "hashtags": "#a ",
    "tables": "a | b | ",
    "paragraphs": PROSE * 3 + "\n",
    "news": NEWS,
    "English news": (
        "U.S. Secretary of State Antony Blinken met on Tuesday in Rabat with Moroccan Foreign Minister Nasser "
        "Bourita. “We agreed,” he said. The two ministers discussed Libya, the department said in a statement.\n"
    ),
    "Arabic news": (
        "بحث وزير الخارجية الأمريكي أنتوني بلينكن يوم الثلاثاء مع نظيره المغربي ناصر بوريطة العلاقات الثنائية. "
        "وقال الوزير “نعم”، بحسب بيان لوزارة الخارجية.\n"
    ),
    "marks in turn": 'a «"“‘’”"» ',
    "tatweel and marks": "قَـالَ وَزِيـرُ الْخَارِجِيَّـةِ ",
    "parentheses": "a(",
    "mail headers": "> From: a@b.org\n> Date: Mon, 1 May 2023\n",
    "joined letters": "\u200b".join("Le ministre Bourita a dit « oui ». "),
    "right-to-left marks": "\u200fقال\u200e Blinken\u202b الوزير\u202c \u2067x\u2069 ",
    "offices beside cities": "à Rabat, the Secretary ",
    "days of another calendar": "a annulé — 5 شعبان 1445 his counterpart se reunió con Libya الثلاثاء a dit ",
    "chats": "[01/05/2023, 10:05] Jean: le ministre a dit « oui »\n",
}


def repeated(name: str, length: int) -> str:
    """Return a shape repeated to a length."""
    piece = SHAPES[name]
    return (piece * (length // len(piece) + 1))[:length]


def random_text(length: int, *, seed: int = 7) -> str:
    """Return words that never repeat, some with capitals, with marks and breaks between them."""
    chance = random.Random(seed)
    parts = []
    for _ in range(length // 3):
        word = "".join(chance.choices("abcdefghijklmnopqrstuvwxyzéابتدرسعلمنو", k=chance.randrange(2, 9)))
        parts.append((word.capitalize() if chance.random() < 0.3 else word) + chance.choice("     ,.\n«»“”\"'()-:"))
    return "".join(parts)[:length]
