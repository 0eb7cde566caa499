"""Words for two seen side by side, at one's house or before the press, folded, with a weight."""

_HIGH = (
    r"(?:homologue|homolog[oa]|counterpart|opposite number|ministre des affaires etrangeres|ministre (?!d)[a-z]+ des|"
    r"chef(?:fe)? de la diplomatie|jef[ae] de la diplomacia|secretaire d'etat|secretari[oa] de estado|"
    r"ministr[oa] (?:\w+ )?de (?:asuntos )?(?:exteriores|relaciones)|canciller|presidente?a?|premier ministre|"
    r"primer(?:a)? ministr[oa]|foreign (?:minister|secretary)|secretary of state|prime minister|chancellor|chancelier)"
)
_NOT_THE_PRESS = (
    r"(?!(?:[\w']+ ){0,2}?(?:journalistes?|medias?|media|presse|press|reporters?|correspond[ae]nts|journalists|"
    r"periodistas?|medios|prensa|corresponsales|students|editors|questions?|preguntas|motivo|ocasion|only|no|sans|sin|"
    r"la (?:que|cual)|el (?:fin|que)|son porte|su portavoz|(?:his|her) spokes\w+)\b)"
)
_NOT_THE_PRESS_AR = (
    r"(?!(?:\S+ ){0,1}?(?:ال)?(?:صحفيين|صحافيين|صحافه|وسايل|اعلاميين|مراسلين|اعلام|عدد|ممثلي)(?![\u0621-\u064a]))"
)

APPEARANCES = (
    (
        r"\b(?:receiving|greeting|hosting|welcoming) (?:him|her|them) (?:at|in|on)\b|"
        r"\bstanding (?:next to|beside|alongside|by) (?:him|her)(?= (?:at|in|on|outside|before|during|as)\b|,)|"
        rf"\b(?:at|by) (?:his|her) side,? (?:[^.,;]{{0,30}} )?{_HIGH}\b|"
        r"\bflanked by (?:his|her) (?:host|guest|counterpart|visitor)\b",
        1.8,
    ),
    (
        rf"\b(?:press|news|media) conference (?:in \w+ )?(?:alongside|beside|next to|together with|"
        rf"with) {_NOT_THE_PRESS}",
        1.8,
    ),
    (
        r"\b(?:le|la|les) (?:recevant|accueillant) (?:a|au|dans|en)\b|"
        rf"\ba ses cotes,? (?:[^.,;]{{0,30}} )?{_HIGH}\b|"
        r"\bflanquee? de (?:son|sa) (?:hote|homologue|invitee?|visiteur|visiteuse)\b|"
        rf"\bconference de presse (?:commune )?(?:avec|aux cotes d[eu]|au cote d[eu]) {_NOT_THE_PRESS}",
        1.8,
    ),
    (
        rf"\ba su lado,? (?:[^.,;]{{0,30}} )?{_HIGH}\b|"
        r"\bflanquead[oa] por su (?:anfitrion|anfitriona|homolog[oa]|invitad[oa]|huesped)\b|"
        rf"\b(?:rueda|conferencia) de prensa (?:con|junto a|al lado de) {_NOT_THE_PRESS}",
        1.8,
    ),
    (
        r"(?<![\u0621-\u064a])[بل]?(?:موتمر|ندوه) (?:ال)?(?:صحفي|صحافي)(?:ا|ه)? (?:عقده |عقدته |عقدها )?"
        rf"(?:مع|الي جانب) {_NOT_THE_PRESS_AR}|"
        r"(?<![\u0621-\u064a])[وف]?(?:الي جانب(?:ه|ها)|بجانب(?:ه|ها)) "
        r"(?:وقف |وقفت |ظهر |جلس )?(?:ال)?(?:نظير(?:ه|ها|ته|تها)|وزير(?:ه)? (?:ال)?خارجيه|رييس|رييسه|رييس الوزراء)"
        r"(?![\u0621-\u064a])",
        1.8,
    ),
)
"""Two who stand before the press together have met; who stands there with journalists or his own people has not."""
