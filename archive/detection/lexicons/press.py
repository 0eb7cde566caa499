"""Words for facing the press, whatever the occasion is called: whom one speaks to, folded, built from their parts."""

_EN = (
    r"(?:reporters|journalists|newsmen|correspondents|(?:press|media)(?: corps| pool)?"
    r"(?! (?:secretary|office\w*|attache|releases?|agenc\w+|statements?|groups?|outlets?|notes?|team|house|law))"
    r"|cameras|microphones)\b"
)
_FR = r"(?:journalistes|reporters|correspondants|medias|representants (?:des medias|de la presse)|cameras|micros)\b"
_ES = r"(?:periodistas|reporter[oa]s|informador[ae]s|comunicadores|corresponsales|medios(?! de)|camaras|microfonos)\b"
_AR = (
    r"(?:صحا?فيين|صحا?فيات|اعلاميين|مراسلين|صحافه|وسايل (?:ال)?اعلام|ممثلي (?:وسايل (?:ال)?اعلام|الصحافه)"
    r"|عدسات (?:ال)?(?:مصورين|كاميرات|صحافه)|كاميرات)(?![\u0621-\u064a])"
)
_SAID_EN = (
    r"(?:told|tells|telling|addressed|addressing|faced|facing|questions (?:from|by)"
    r"|(?:speaking|spoke|talking|talked|remarks|comments|statement|words) (?:to|with))"
)

PRESS_GROUP = (
    rf"\b{_SAID_EN} (?:a|some|several) (?:[a-z]+ )?(?:group|handful|party) of (?:[a-z]+ ){{0,2}}?{_EN}"
    rf"|\b{_SAID_EN} (?:the )?(?:[a-z]+ ){{0,2}}?(?:journalists|reporters|correspondents) "
    r"(?:travell?ing|flying|aboard|on board)\b"
    rf"|\ba (?:un (?:petit |)groupe|une poignee) de {_FR}|\b(?:a|ante|con) un (?:pequeno |reducido |)grupo de {_ES}"
    rf"|(?<![\u0621-\u064a])[وف]?(?:ل|مع |الي |امام )(?:مجموعه|عدد) (?:صغيره )?من (?:ال)?{_AR}"
)
"""Words told to some of the press, apart."""

PRESS = (
    rf"\b{_SAID_EN} (?:the )?(?:[a-z-]+ ){{0,2}}?{_EN}"
    r"|\b(?:press|media) (?:appearance|availability|encounter|stakeout|opportunity|gaggle|huddle)\b|\bpresser\b"
    r"|\b(?:conferencia conjunta|conference (?:conjointe|commune)|joint conference)\b"
    rf"|\b(?:a|aux|devant|face aux?|par|avec) (?:(?:les|des|d'autres|quelques|plusieurs|de nombreux) )?{_FR}"
    r"|\b(?:devant|face a|avec|a|par) la presse\b"
    r"|\bmicros? (?:tendus?|(?:des|(?:de )?(?:plusieurs|quelques)) (?:journalistes|medias))\b"
    rf"|\b(?:a|ante|con|por|frente a) (?:(?:los|las|unos|unas|varios|varias|algunos|numerosos) )?{_ES}"
    r"|\b(?:a|ante|con|por|frente a) la prensa\b"
    rf"|(?<![\u0621-\u064a])[وف]?(?:ل|لل|ب|(?:امام|مع|الي|اسيله|سوال|من)(?: بعض)? )(?:ال)?{_AR}"
    r"|(?<![\u0621-\u064a])(?:ال)?نقطه (?:ال)?صحا?فيه"
)
"""Words told to the press, asked by it."""

OF_PRESS_BEFORE = (
    r"(?:\b(?:avis|aviso|invitation|convocatoria|hommages?|soutien|acces|visas?|attaques?|violences?|menaces?|protection|crimes?|attacks?|threats?|access"
    r"|homenaje|apoyo|ataques?|agresi\w+|acceso|visados?|amenazas?|asesinat\w+|crimenes|amenaz\w+|asesin\w+|encarcel\w+"
    r"|expuls\w+)\b|(?<![\u0621-\u064a])(?:ال)?(?:استهداف|قتل|اعتقال|حمايه|تهديد)(?![\u0621-\u064a]))"
    r"[^.,;:«“\"\n]{0,20}$"
)
OF_PRESS_AFTER = (
    r"\s(?:tue|assassine|emprisonne|detenu|blesse|expulse|disparu|asesinad|encarcelad|detenid|herid|muert|desaparecid)[a-z]*\b"
    r"|\s(?:killed|jailed|detained|wounded|imprisoned|murdered)\b"
)
"""Round words for the press that is spoken of, and not spoken to."""
