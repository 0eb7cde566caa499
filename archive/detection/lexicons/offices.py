"""Titles of office, folded: a pattern per function, without the country.

A title may hold its country's adjective in the middle ("ministre saoudien des affaires
étrangères"): `ADJ` stands where it may.
"""

from archive.vocabulary.terms import OfficeKind

ADJ = r"(?:[a-z'\-]{3,25} )?"
AR_ADJ = r"(?:[\u0621-\u064a]{3,15} )?"
AR_PRE = r"(?:[وف]?[بكل]?)"

TITLES: dict[OfficeKind, tuple[str, ...]] = {
    OfficeKind.FOREIGN_MINISTER: (
        rf"ministre {ADJ}(?:d'etat )?(?:charge )?(?:de (?:l'|la )[a-z]{{4,15}}(?: [a-z]{{5,12}})? et )?"
        r"des (?:affaires etrangeres|relations exterieures)",
        rf"(?:chef|cheffe|patron|patronne) {ADJ}de la diplomatie",
        r"(?:chef|cheffe|patron|patronne|locataire|titulaire) (?:de la farnesina|du quai d'orsay|du foreign office)",
        r"secretaire d'etat(?! (?:aux?|a la|a l'|charge|chargee|adjoint))",
        rf"(?:{ADJ}deputy )?minister {ADJ}(?:for|of) "
        rf"(?:europe and |european and |state for )?(?:foreign affairs|foreign and european affairs)",
        r"foreign minister|fm\b|foreign secretary|foreign affairs (?:minister|secretary)"
        r"|secretary (?:of|for) foreign affairs|minister for foreign affairs|minister "
        r"of external (?:affairs|relations)"
        r"|external affairs minister|eam",
        r"secretary of state(?! for (?!foreign))|the secretary(?! (?:of|general|for)\b)(?!-)",
        r"(?:top|chief) (?:[a-z.]{2,12} )?diplomat|(?:head|chief|boss) of (?:the )?(?:[a-z-]{3,14}(?:'s)? )?diplomacy",
        rf"{AR_PRE}(?:ال|لل)?وزير(?:ه|ا)? {AR_ADJ}(?:ال|لل)?خارجيه",
        rf"{AR_PRE}(?:ال|لل)?وزير(?:ه)? (?:الدوله )?(?:ال|لل)?شوون الخارجيه",
        rf"{AR_PRE}كاتب (?:ال|لل)?دوله",
        rf"{AR_PRE}رييس (?:ال|لل)?دبلوماسيه|{AR_PRE}(?:ال|لل)?وزير(?:ه)? (?:ال|لل)?علاقات (?:ال)?(?:دوليه|خارجيه)"
        r"(?: والتعاون(?: الدولي)?)?",
        r"ministr[oa] (?:[a-z]{4,12} )?de (?:(?:asuntos|relaciones) )?(?:exteriores|extranjeros)|"
        r"secretari[oa] de relaciones exteriores",
        r"(?:jefe|jefa) de la diplomacia|secretari[oa] de estado|canciller",
    ),
    OfficeKind.DEFENCE_MINISTER: (
        rf"ministre {ADJ}(?:de la defense|des armees)",
        r"(?:secretary|minister) (?:of|for) defen[sc]e|defen[sc]e (?:minister|secretary)",
        rf"{AR_PRE}(?:ال|لل)?وزير (?:ال|لل)?دفاع",
        r"ministr[oa] de defensa",
    ),
    OfficeKind.HEAD_OF_GOVERNMENT: (
        rf"(?<!vice[ -])premi(?:er|ere) ministre|(?:chef|cheffe) {ADJ}(?:du|de) gouvernement|president du (?:conseil"
        rf"|gouvernement)",
        r"(?<!deputy )(?<!vice )prime minister|head of government|pm(?= [a-z])|chancellor",
        rf"{AR_PRE}(?:ال|لل)?رييس (?:مجلس )?(?:ال)?(?:وزراء|حكومه)|{AR_PRE}(?:ال|لل)?وزير الاول",
        r"primer ministro|primera ministra|president[ea] del gobierno|jefe de gobierno",
    ),
    OfficeKind.HEAD_OF_STATE: (
        r"(?:sa majeste |s\.?m\.? )?(?:le |du |au )?roi\b|souverain|president (?:de la "
        r"republique|des etats[ -]unis)|chef de l'etat|emir\b|sultan\b",
        r"(?:his majesty )?(?:the )?king\b|president of the (?:united states|republic)|head of state",
        rf"{AR_PRE}(?:صاحب الجلاله )?الملك|{AR_PRE}رييس (?:ال)?جمهوريه|{AR_PRE}العاهل|{AR_PRE}امير دوله",
        r"(?:su majestad )?el rey\b|jefe de estado",
    ),
    OfficeKind.CROWN_PRINCE: (r"prince heritier", r"crown prince", rf"{AR_PRE}ولي (?:ال)?عهد", r"principe heredero"),
    OfficeKind.SPOKESPERSON: (
        r"porte[- ]parole",
        r"(?:official |chief )?spokes(?:person|man|woman)",
        rf"{AR_PRE}(?:ال|لل)?(?:متحدث|متحدثه|ناطق|ناطقه)(?: الرسمي(?:ه)?)?(?: باسم)?",
        r"portavoz",
    ),
    OfficeKind.AMBASSADOR: (
        r"ambassadeur|ambassadrice",
        r"ambassador|charge d'affaires",
        rf"{AR_PRE}(?:ال|لل)?سفير(?:ه)?",
        r"embajador(?:a)?",
    ),
    OfficeKind.OTHER: (
        r"secretaire general(?:e)?|haut(?:e)? representant(?:e)?|envoye(?:e)? special(?:e)?|"
        r"conseiller (?:a|de) la securite nationale|vice[- ]president(?:e)?(?: du conseil)?|vice[- ]premi(?:er"
        r"|ere) ministre",
        r"secretary[- ]general|high representative|special (?:envoy|coordinator|representative|"
        r"presidential envoy)|director[- ]general|national security advis[eo]r|vice president|"
        r"deputy secretary(?: of state)?"
        r"|(?:deputy|vice) prime minister|tanaiste|(?:under|assistant|state|cabinet|permanent) secretary|counselor"
        r"|politburo member|(?:presidential|diplomatic|royal) advis[eo]r"
        r"|(?:deputy|vice) (?:foreign )?minister(?! of)|minister of unification",
        r"secretaire d'etat(?= (?:aux?|a la|a l'|charge|adjoint))|sous-secretaire d'etat|ministre deleguee?",
        rf"{AR_PRE}(?:ال)?امين العام|{AR_PRE}(?:ال)?ممثل الاعلي|{AR_PRE}(?:ال|لل)?(?:مبعوث|ممثل)ه? {AR_ADJ}(?:ال)?خاصه?"
        rf"|{AR_PRE}(?:ال|لل)?مبعوثه? (?:ال)?(?:اممي|دولي)ه?"
        rf"|{AR_PRE}(?:ال|لل)?وزيره? (?:ال)?منتدبه?(?: لدي (?:ال)?وزير (?:ال)?خارجيه)?"
        rf"(?: (?:ال)?مكلفه? ب(?:ال)?[\u0621-\u064a]+(?: ال[\u0621-\u064a]+)?)?"
        rf"|{AR_PRE}نايب (?:ال)?رييس(?: (?:مجلس )?(?:ال)?وزراء)?|{AR_PRE}وزير(?:ه)? دوله(?! (?:ال|قطر|فلسطين))"
        rf"|{AR_PRE}نايب وزير (?:ال)?خارجيه",
        r"secretari[oa] general|alt[oa] representante|enviad[oa] especial|viceprimer[oa]? ministr[oa]"
        r"|vicepresident[ea](?: del (?:gobierno|consejo))?",
    ),
}

WEAK_TITLES: dict[OfficeKind, tuple[str, ...]] = {
    OfficeKind.HEAD_OF_STATE: (
        r"(?:former |ex-?|interim |acting )?president(?:e)?(?:-elect)?|(?:crown )?king|"
        r"queen|roi|reine|emir|sultan|pope|pape",
        rf"{AR_PRE}(?:ال|لل)?رييس(?! (?:ال)?(?:وزراء|حكومه|لجنه|مجلس|بعثه|وفد))|{AR_PRE}(?:ال|لل)?ملك|{AR_PRE}امير",
        r"president[ea]|rey|papa",
    ),
    OfficeKind.HEAD_OF_GOVERNMENT: (r"premier|chancell?or|chancelier|chanceliere|taoiseach|canciller federal",),
    OfficeKind.OTHER: (
        r"ministre(?: d'etat| delegue(?:e)?)?|responsable|diplomate|minister(?: of state|"
        r" delegate)?|official|diplomat|governor|commissioner|prince|princess|senator|mp(?= [a-z])|lawmaker"
        r"|congress(?:man|woman)|depute(?:e)?(?= [a-z])|diputad[oa]|senador(?:a)?"
        r"|secretaire(?= (?:americaine?|etats-?unienne?|mexicaine?|philippine?)\b)"
        r"|(?:(?<=american )|(?<=mexican )|(?<=philippine ))secretary(?! (?:of|general|for)\b)",
        rf"{AR_PRE}(?:ال|لل)?(?:وزير|وزيره|مس[وي]ول|مس[وي]وله|دبلوماسي|دبلوماسيه|موفد|مبعوث)",
        r"secretari[oa](?= (?:estadounidense|norteamerican[oa]|mexican[oa]|filipin[oa])\b)|ministr[oa]"
        r"|(?<!mision )(?<!sede )(?<!nota )(?<!crisis )(?<!representacion )diplomatic[oa]|canciller",
    ),
}
"""Words that name an office only beside a country or a name."""

COUNTERPARTS = (
    r"(?:ses |son |sa |mon |notre |leurs? |l'|d')?homologues?|(?:son|sa|mon|ma|notre) (?:collegue|interlocuteur|"
    r"interlocutrice|hote|hotesse|invitee?|visiteu(?:r|se)|vis-a-vis|confrere|consoeur)\b",
    r"(?:his|her|their|my|our) (?:[a-z]+ ){0,2}?(?:counterparts?|opposite number|colleague|host|guest|visitor"
    r"|interlocutor)|"
    r"counterparts?",
    r"(?:[وف]?[بكل]?)(?:نظير(?:ه|ته|ها|هما|تها|يه|ي)|زميل(?:ه|ته|ها|تها|ي|تي)|مضيف(?:ه|ته|ها)|ضيف(?:ه|ته|ها)"
    r"|محاور(?:ه|ته|ها))",
    r"(?:su|sus|mi|nuestr[oa]) homolog[oa]s?|(?:su|mi) (?:colega|par(?! de\b)|interlocutor|interlocutora|anfitrion|"
    r"anfitriona|invitad[oa]|huesped|visitante)\b|homolog[oa]",
)
"""Words for the holder of the same office on the other side."""

FOREIGN_MINISTRY = (
    r"(?:spf|service public federal) (?:des )?affaires etrangeres|departement federal des affaires etrangeres|\bdfae\b|"
    rf"minist(?:ere) {ADJ}des (?:affaires etrangeres|relations exterieures)|quai d'orsay|"
    rf"(?<!de la )diplomatie (?:marocaine|francaise|espagnole|algerienne|tunisienne|allemande|italienne|americaine)",
    r"(?:foreign|external affairs|foreign affairs) ministry|ministry of (?:foreign|"
    r"external) affairs|ministry of external relations"
    r"|foreign,? (?:and )?commonwealth(?: (?:&|and) development)? office|\bfcdo\b|(?:federal )?foreign office|"
    r"foreign department|department of foreign affairs(?: and (?:international )?trade)?|\bdfat\b"
    r"|federal department of foreign affairs|department of international relations and cooperation|iveagh house"
    r"|auswartiges amt",
    rf"{AR_PRE}(?:ال|لل)?وزاره (?:ال|لل)?(?:شوون ال)?خارجيه|{AR_PRE}خارجيه",
    r"ministerio (?:[a-z]{4,12} )?de (?:(?:asuntos|relaciones) )?exteriores|(?<=la )cancilleria"
    r"|secretaria de relaciones exteriores|\bcubaminrex\b|torre tagle|palacio (?:de )?(?:san martin|santa cruz|viana)"
    r"|palacio de san carlos|casa amarilla",
)
SEATS_OF_MINISTRIES = {
    "quai d'orsay": "FR",
    "federal foreign office": "DE",
    "fcdo": "GB",
    "commonwealth": "GB",
    "farnesina": "IT",
    "itamaraty": "BR",
    "secretaria de relaciones exteriores": "MX",
    "spf": "BE",
    "service public federal": "BE",
    "dfae": "CH",
    "departement federal": "CH",
    "federal department": "CH",
    "dfat": "AU",
    "international relations and cooperation": "ZA",
    "iveagh house": "IE",
    "auswartiges amt": "DE",
    "cubaminrex": "CU",
    "torre tagle": "PE",
    "san martin": "AR",
    "santa cruz": "ES",
    "viana": "ES",
    "san carlos": "CO",
    "casa amarilla": "VE",
    "external affairs": "IN",
}
"""Ministries whose own name says whose they are."""
FOREIGN_OFFICES = ("GB", "PK")
"""Countries whose ministry English texts call "the Foreign Office"; another language means Britain's."""

_OF_A_BODY = r"(?! (?:[a-z]+ )?(?:du|de l'|des|del|of (?!the republic))\b)(?! (?:tournante|semestrielle|pro tempore))"
PRESIDENCY = (
    rf"\bla presidence(?: de la republique)?{_OF_A_BODY}|\bl'elysee\b|\bcabinet royal\b",
    rf"\bthe (?:[a-z]+(?:an|ish|ese|ch|i|ic) )?presidency{_OF_A_BODY}"
    r"|\b(?:the )?president(?:'s|ial) office\b|\boffice of the president\b"
    rf"|\broyal court\b",
    rf"{AR_PRE}(?:ال|لل)?رياسه(?: (?:ال)?جمهوريه)?(?! (?:ال)?(?:وزراء|مجلس|حكومه|اتحاد|لجنه))"
    rf"|(?:ال)?ديوان (?:ال)?(?:ملكي|اميري)",
    rf"\bla presidencia(?: de la republica)?{_OF_A_BODY}",
)
"""Offices of heads of state that issue statements."""
SEATS_OF_PRESIDENCIES = {
    "planalto": "BR",
    "casa rosada": "AR",
    "palacio de la moneda": "CL",
    "casa de narino": "CO",
    "palacio de miraflores": "VE",
    "palacio quemado": "BO",
    "carondelet": "EC",
    "aso rock": "NG",
    "union buildings": "ZA",
    "malacanang": "PH",
    "quirinal": "IT",
    "blue house": "KR",
}
"""Palaces that stand for the presidency in them, where no other text takes them for a place."""
STATE_DEPARTMENT = (
    r"departement d'etat|department of state|state department|وزاره الخارجيه الامريكيه|"
    r"كتابه الدوله الامريكيه|departamento de estado",
)

_FR_ADJ = (
    r"(?: (?:africaine?s?|internationale?s?|regionale?s?|exterieure?s?|europeenne?s?|nationale?|arabe|etrangere?s?))?"
)
_FR_ABROAD = r"(?: (?:residant|residents?|resident|etablis|vivant))? ?(?:a l'etranger|de l'exterieur|du monde)"
_AR_ADJ = r"(?: (?:ال)?(?:افريقي|الافريقيه|دولي|دوليه|خارجيه|خارجي|عربي|اوروبي|وطنيه))?"

MINISTRY_TAILS = (
    rf"(?:(?:,| et|, et|,) ?(?:de la |de l'|du |des |chargee? (?:de la |de l'|du |des )|la |le |l')?"
    rf"(?:(?:cooperation|integration|commerce|developpement|francophonie|migrations?|"
    rf"emigration|union|cultes?|europe|affaires|relations"
    rf"|communaute|diaspora|solidarite){_FR_ADJ}(?:{_FR_ABROAD})?|[a-z]{{4,14}}s{_FR_ABROAD})){{1,4}}",
    r"(?:(?:,| and|, and|,) ?(?:the )?(?:african |international |regional |european "
    r"|commonwealth |development |religious |worship|foreign )?"
    r"(?:cooperation|defen[sc]e|trade|integration|expatriates|emigrants|development|"
    r"commonwealth|moroccan expatriates|moroccans (?:living |residing )?abroad"
    r"|[a-z]{4,14}s (?:living |residing )?abroad|international cooperation|worship|"
    r"nationals abroad)(?: affairs| office)?){1,4}",
    rf"(?:(?:،)? ?و(?:ال)?(?:شوون |شيون )?(?:ال)?(?:تعاون|هجره|تجاره|اندماج|مغتربين|تنميه|جاليه|اتحاد"
    rf"|مصريين){_AR_ADJ}(?: (?:بالخارج|في الخارج))?"
    rf"|(?:،)? ?و(?:ال)?[\u0621-\u064a]{{4,12}} (?:ال)?(?:مقيمين |مقيمون )?(?:بالخارج|في الخارج)){{1,4}}",
    r"(?:(?:,| y|, y|,) ?(?:de )?(?:la |el |los )?(?:union europea(?: y cooperacion)?|"
    r"cooperacion(?: africana| internacional)?"
    r"|(?:los )?[a-z]{4,14}(?:es|os) residentes en el (?:extranjero|exterior)|comercio(?: internacional| exterior)?"
    r"|cultos?|movilidad humana|integracion(?: regional)?|comunidades|migracion|desarrollo)){1,4}",
)
"""What follows the title of a ministry and belongs to its name; its words are not the text's subjects."""

CIVILITY = (
    r"(?:m\.|mm\.|mme\.?|mlle|mr\.?|mrs\.?|ms\.?|dr\.?|s\.?e\.?|s\.?a\.?r\.?|sr\.?|"
    r"sra\.?|don|h\.?e\.?|h\.?r\.?h\.?|s\.? ?e\.? m\.?|excmo\.?|shri|smt\.?"
    r"|(?:the |l')?(?:right )?honou?rable|the rt\.? hon\.?|sheikh|cheikh|monsieur|madame|messieurs|mesdames"
    r"|prince|general|lord|sir|hon\.?|his excellency|her "
    r"excellency|(?:son |leurs )?excellences?|(?:sus? )?excelencias?|السيد|السيده|الدكتور|الدكتوره|الامير|سعاده|معالي|"
    r"صاحب السمو|سمو|الشيخ|السفير|السفيره|المهندس|الاستاذ|الفريق|اللواء|العماد|الوزير|فخامه|جلاله|دوله)"
)
"""Words of courtesy between a title and a name, folded."""
