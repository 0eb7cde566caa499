"""What texts call themselves and how they are built, folded, with a weight."""

from archive.vocabulary.terms import Genre

TITLE_CUES: tuple[tuple[Genre, str, float], ...] = (
    (
        Genre.JOINT_STATEMENT,
        r"\bjoint (?:statement|declaration|communique|press (?:statement|release))|\b(?:troika|quad|quint|e3|g7|g20|p5|"
        r"coalition|ministers') (?:[a-z']+ ){0,2}statement\b|declaration (?:conjointe|"
        r"commune)|communique (?:conjoint|commun)|(?:بيان|بلاغ|اعلان) مشترك|declaracion "
        r"conjunta|comunicado conjunto",
        6,
    ),
    (
        Genre.PRESS_BRIEFING,
        r"\b(?:department |daily )?press briefing|\bspecial briefing|\bbriefing with|"
        r"\b(?:tele)?briefing\b|point de presse|احاطه صحفيه|ايجاز صحفي",
        5,
    ),
    (
        Genre.PRESS_CONFERENCE,
        r"\b(?:press|news) (?:conference|availability)|at a joint press|conference de "
        r"presse|موتمر صحفي|ندوه صحفيه|rueda de prensa",
        5,
    ),
    (
        Genre.INTERVIEW,
        r"\binterview\b|entrevista|مقابله|entretien accorde|(?:^|[:|] ?)حوار(?![\u0621-\u064a])"
        r"|(?<![\u0621-\u064a])حوار(?:ه|ها)? (?:مع|خاص|صحفي|صحافي|حصري|ل)|"
        r"(?::|^|\bin) (?:a )?conversation with|"
        r"(?::|^) ?(?:une )?conversation avec|(?::|^) ?(?:una )?conversacion con",
        4,
    ),
    (Genre.FACT_SHEET, r"\bfact sheet\b|fiche d'information|صحيفه وقايع|ficha informativa", 5),
    (
        Genre.REMARKS,
        r"(?<!to deliver )(?<!to make )\bremarks\b|\bmeet and greet\b|before their meeting|"
        r"statements? to the press|\bopening statement\b|"
        r"\baddress\b|\bspeech\b|discours|allocution|كلمه|خطاب|discurso|intervencion",
        4,
    ),
    (
        Genre.READOUT,
        r"\breadout\b|(?:secretary|minister|president)[^\n]{0,40}(?:'s|s')? (?:call|meeting|"
        r"video call|phone call)s? with|compte[- ]rendu",
        4,
    ),
    (Genre.NOTE_VERBALE, r"note verbale|مذكره شفويه|nota verbal", 5),
    (Genre.AIDE_MEMOIRE, r"aide[- ]memoire", 5),
    (Genre.NON_PAPER, r"\bnon[- ]paper\b", 5),
    (Genre.LETTER, r"^(?:letter|lettre|رساله|carta) (?:to|from|de|du|a|au|من|الي)", 3),
    (Genre.COMMUNIQUE, r"\b(?:final |closing )?communique\b|البيان الختامي", 3),
    (
        Genre.PRESS_RELEASE,
        r"\bpress release\b|communique de presse|(?:بلاغ|بيان) صحفي|nota (?:de|a la) prensa|"
        r"media note|comunicado de prensa",
        3,
    ),
)

LETTERHEADS: tuple[tuple[Genre, str, float], ...] = (
    (
        Genre.READOUT,
        r"\breadout\b|\bthe (?:below|following) is attributable to\b|\battribuable (?:au|a la|a) (?:porte-parole)?"
        r"|\batribuible (?:al|a la) portavoz|(?:منسوب|ي?نسب) الي (?:ال)?متحدثه?",
        6,
    ),
    (Genre.PRESS_STATEMENT, r"\bpress statement\b|declaration a la presse|تصريح صحفي", 4),
    (
        Genre.PRESS_RELEASE,
        r"\bmedia note\b|\bpress release\b|for immediate release|communique de presse|"
        r"بلاغ صحفي|بيان صحفي|(?:[|·•] ?|^)comunicado$|nota (?:de|a la) prensa(?: n.{0,6})?",
        4,
    ),
    (Genre.PRESS_BRIEFING, r"\b(?:department )?press briefing\b", 4),
    (Genre.REMARKS, r"^remarks$", 4),
    (Genre.FACT_SHEET, r"^fact sheet$", 5),
    (Genre.INTERVIEW, r"^interview$", 4),
)

WEAK_LETTERHEADS: tuple[tuple[Genre, str, float], ...] = (
    (
        Genre.PRESS_STATEMENT,
        r"^(?:office of the spokesperson|bureau du porte-parole)$|^[a-z][a-z.' -]{4,40}, "
        r"(?:u\.?s\.? )?(?:secretary of state|foreign minister|[a-z ]{0,30}spokesperson)",
        3,
    ),
)
"""Who speaks, where the text does not say in what form."""

TURN = (
    r"(?:(?:(?:acting |deputy |under |assistant |principal ){0,3}secretary|minister|foreign minister|president|"
    r"ambassador|mr|ms|mrs|m|dr|general|mme|prime minister|king|spokesperson|"
    r"special envoy|special representative|high representative|secretary general|administrator|"
    r"senior [a-z ]{3,40})\.? [a-z'\-. ]{2,40}|questions?|q|r|reponse|moderator|"
    r"operator|staff|le porte-parole|la porte-parole|le ministre|la ministre|el ministro|السيد [^:\n]{2,30}|"
    r"سوال|السوال|س|ج|جواب|الوزير|المتحدث|الناطق|journaliste|periodista|pregunta|respuesta|p)\s?:"
)
"""Opens a paragraph of a transcript; matched where a paragraph begins."""
PRINCIPAL_TURN = (
    r"(?:secretary|(?:foreign |prime )?minister|president|king|chancellor|high representative|le ministre|la ministre|"
    r"el ministro|الوزير)\b"
)
"""One who speaks for himself, and not a spokesperson, where questions are put."""

WITH_AN_OUTLET = (
    r"\b(?:with|on|to|avec|sur|a|con|en)\b[^\n]{0,70}?\b(?:cnn|abc|cbs|nbc|msnbc|pbs|npr|bbc|fox news|tf1|lci|"
    r"bfm ?tv|rfi|"
    r"france ?(?:2|24|info|inter)|al[- ]jazeera|al[- ]arabiya|sky news|euronews|rtve|tve|cadena ser|television|"
    r"tv|radio|"
    r"channel \d+|[a-z-]*news ?\d*|times|post|journal|tribune|herald|guardian|spiegel|zeitung|le monde|figaro|el pais|"
    r"el mundo|la vanguardia|axios|politico|bloomberg|magazine|podcast)\b"
    r"|(?<![\u0621-\u064a])(?:مع|علي|ل|الي) ?(?:قناه|تلفزيون|صحيفه|جريده|اذاعه|مجله|بودكاست)"
)
"""A headline that sets somebody beside an outlet: "Secretary X with Y of The Times", « X sur France Inter »."""

JOINT_OPENING = (
    r"(?:begin text|the text of the following (?:joint )?statement|the following (?:joint )?statement (?:was|is) "
    r"(?:released|issued) by the governments)"
    r"|the following (?:statement|communique) was (?:released|issued) by [^\n]{0,120}?(?:minister|"
    r"secretary)[^\n]{0,160}?"
    r"(?:, | and )[^\n]{0,60}?(?:minister|secretary|representative)|the following joint (?:statement|communique) was |"
    r"joint (?:statement|declaration|communique) (?:on|by|between|of)\b"
    r"|(?:we|nous|nosotros)[, ]{1,2}(?:the |les |los )?(?:undersigned |g7 |quad |quint )?(?:foreign )?"
    r"(?:ministers|ministres|ministros|leaders|heads of)\b|"
    r"(?:we|nous), (?:the |les )?[^.]{3,160}\b(?:and|et) [^.]{3,120},"
    r"|نحن،? وزراء"
)
"""Opens a text in the voice of several sides."""

NOTE_VERBALE_OPENING = r"presents its compliments|presente ses compliments|تهدي (?:اطيب )?تحياتها|saluda atentamente"

REPORT_CUES = (
    r"\b(?:a|ont|avait) (?:declare|indique|affirme|precise|souligne|annonce|ajoute)|"
    r"(?:indique|precise|ajoute|annonce|rapporte|souligne) (?:le|la|un|une) (?:communique|"
    r"ministere|departement|source|meme)",
    r"\b(?:said|told (?:reporters|journalists|the)|according to (?:a|the|an)|he added|she added|, added)\b",
    r"(?:افاد|ذكر|اوضح|اضاف|بحسب|وفق|نقلا عن|صرح)",
    r"\b(?:dijo|segun|informo|anadio|senalo)\b",
)
