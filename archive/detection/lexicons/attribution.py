"""Formulas that give words to somebody without a verb of saying, and those who speak unnamed; folded."""

from archive.detection.lexicons.arabic_people import SEVERAL, SOMEBODY

PRONOUN_AFTER = {
    "fr": r"(?:a|ont|avait|avaient|aurait)?[- ]?t?-?(?:il|elle|ils|elles)\b|(?:dit|ecrit|"
    r"ajoute|poursuit|precise|conclut|indique|souligne|affirme|explique|estime|assure|"
    r"note)-t?-?(?:il|elle|on)",
    "en": r"(?:he|she|they)\b",
    "ar": r"$^",
    "es": r"$^",
}

ACCORDING = {
    "fr": r"\b(?:selon|d'apres|de meme source|de la meme source|aux termes d[eu]|aux dires d[eu]|au dire d[eu]|"
    r"a en croire|suivant|dans les termes d[eu]|pour reprendre (?:les mots|l'expression|la formule|les termes) d[eu]|"
    r"comme (?:l'(?:a|ont|avait|avaient)(?: si bien| deja| aussi| souvent)?|le|l'|aime a le)\s?[a-z]{3,}(?: souvent"
    r"| deja| si bien)?|"
    r"(?:propos|mots|paroles) (?:tenus par|d[eu])|rapporte par|rapportent|dixit|de l'avis d[eu]|"
    r"du propre aveu d[eu]|d'apres les termes d[eu]|citant|qui cite)\b"
    r"|\b(?:aux termes|aux dires|de l'avis|pour reprendre les mots) d'",
    "en": r"\bas\b(?= (?:the |mr\.? |ms\.? )?(?:[\w.'-]+ ){1,5}?(?:put it|puts it|said|has said|noted|stated|wrote)\b)|"
    r"\b(?:according to|citing|quoting|as quoted by|in the words of|attributable to|per|as (?:stated|reported|noted|"
    r"described) (?:by|in))\b",
    "ar": r"(?<![\u0621-\u064a])و?(?:وفق|وفقا ل|بحسب|حسب|حسبما|نقلا عن|نقل(?:ت)?[^.،\n]{0,30} "
    r"عن|علي لسان|استنادا الي|استنادا ل|طبقا ل|في نظر|علي حد (?:تعبير|قول|وصف)(?!ه)|بتعبير|نقلا ل|كما جاء (?:في|علي))",
    "es": r"\b(?:segun|de acuerdo con|(?:en |las )?palabras del?|como (?:ha )?(?:dijo|dicho|senalo|recordo)|"
    r"a juicio del?|en opinion del?|a decir del?|conforme a|"
    r"tal y como recoge|citando a|que cita a)\b",
}

HIS_WORDS = (
    r"(?:selon (?:ses|leurs) (?:mots|termes|propres termes|propos)|a ses yeux|dans ses mots|in (?:his|her) words|"
    r"as (?:he|she) put it|to use (?:his|her) words|en sus palabras|segun sus palabras|a su juicio)"
    r"|(?:علي حد|بحسب|حسب|وفق) (?:تعبير|قول|وصف)(?:ه|ها|هم)(?![\u0621-\u064a])|كما قال(?:ت)?(?= ?[.،]| ?$)"
)
"""Words after a quotation that give it to whoever speaks."""

_FR_UNNAMED = (
    r"(?:diplomates?|responsables?|sources?|officiels?|(?:hautes? |hauts? )?fonctionnaires?|conseillers?|conseillere|"
    r"interlocuteur|connaisseur du dossier|negociateurs?|deputee?s?|elue?s?|senat(?:eurs?|rices?)|parlementaires?"
    r"|anciens? ministres?|experte?s?|analystes?|observateurs?|critiques|opposante?s?|militante?s?|associations?|ong"
    r"|organisations?|collectifs?|habitante?s?|riverains|syndicats?|syndicalistes?|chercheu(?:rs?|ses?)"
    r"|historien(?:ne)?s?"
    r"|economistes?|avocate?s?|commentateurs?|politologues?|detracteurs|partisans|eurodeputee?s?|temoins?"
    r"|politiciens?|commercante?s?|pecheurs?|agriculteurs?|groupes? de (?:deputes|senateurs|parlementaires))"
)
_EN_UNNAMED = (
    r"(?:diplomats?|officials?|sources?|aides?|advis[eo]rs?|insiders?|negotiators?|lawmakers?|analysts?|envoys"
    r"|parliamentarians?|critics?|campaigners?|activists?|experts?|residents?|observers?|academics?|historians?"
    r"|economists?|commentators?|opponents?|supporters|ngos|(?:aid|rights|campaign|advocacy) groups?)"
)
_AR_UNNAMED = (
    r"(?:دي?بلوماسي(?:ا|ه)?|مس[وي]ول(?:ا|ه)?|مطلع(?:ا|ه)?|رسمي(?:ا|ه)?|حكومي(?:ا|ه)?|امني(?:ا|ه)?|موثوق(?:ا|ه)?"
    r"|مقرب(?:ا|ه)?|متطابقه)"
)
_ES_UNNAMED = (
    r"(?:diplomatic[oa]s?|responsables?|fuentes?|funcionari[oa]s?|asesor(?:a|es)?|altos? cargos?|critic[oa]s|analistas?"
    r"|expert[oa]s?|activistas?|opositor(?:a|es|as)?|asociacion(?:es)?|organizacion(?:es)?|ong|vecinos"
    r"|legislador(?:a|es)?"
    r"|diputad[oa]s?|senador(?:a|es)?|parlamentari[oa]s?|observador(?:a|es)?|economistas?|historiador(?:a|es)?"
    r"|eurodiputad[oa]s?|grupo de (?!trabajo|contacto|amigos)[a-z]+(?: [a-z]+)?|sindicatos?|colectivos?)"
)

ANONYMOUS = (
    rf"\b(?:un|une|des|plusieurs|deux|certains|certaines) (?:(?:hauts?|hautes?|importants?|anciens?"
    rf"|autres?) )?{_FR_UNNAMED}"
    r"(?: (?!sous|pour|dans|avec|qui|cite|a\b|ont\b|au\b|du\b|de\b|des\b)[a-z]{4,20})?"
    r"|\bune? (?:proche|membre|participant|temoin|conseiller) d[eu]\b|\b(?:a|one) (?:person|source|figure) close to\b"
    r"|\bles (?:ong|associations|organisations|syndicats|experts|observateurs|analystes|detracteurs|critiques"
    r"|defenseurs|militants)\b(?! (?:du|de la|d'accord)\b)"
    rf"|\bde sources? (?!meme)[a-z]{{5,20}}s?\b|\bles sources\b"
    rf"|\b(?:a|an|one|several|some|two|three) (?:(?:senior|western|top|former|unnamed|high-ranking|arab|european) )*"
    rf"(?:[a-z]+ ){{0,3}}?{_EN_UNNAMED}\b"
    rf"|(?:^|(?<=[.!?»”\"\n] )|(?<=[.!?»”\"\n]))(?:(?:diplomatic|official|government|security|western|senior"
    rf"|[a-z]+an|[a-z]+ish) )?"
    r"(?:sources|officials|diplomats)\b"
    rf"|(?<![\u0621-\u064a])[وف]?[بكل]?(?:مصدرا?|مصادر) (?:[\u0621-\u064a]{{2,9}}(?:ي|يا|يه) )?{_AR_UNNAMED}"
    r"|(?<![\u0621-\u064a])[وف]?[بكل]?(?:مصدرا?|مصادر) [\u0621-\u064a]{3,12}(?:ي|يا|يه)(?![\u0621-\u064a])"
    r"|(?<![\u0621-\u064a])[وف]?[بكل]?(?:مصدرا?|مصادر|مس[وي]ولا?|مس[وي]ولين|مس[وي]ولون|دبلوماسيا?|دبلوماسيون|دبلوماسيين"
    r"|مراقبون)"
    r" (?:في|من|داخل|قريبه|قريب|لم|ب|طلب|فضل|اشترط) ?|(?<![\u0621-\u064a])[وف]?(?:مس[وي]ول"
    r"|دبلوماسي)ا? (?:كبيرا?|رفيعا?)"
    r"|(?<![\u0621-\u064a])[وف]?(?:مس[وي]ول|مس[وي]ولون|مس[وي]ولين|دبلوماسي"
    r"|دبلوماسيون) (?!باسم)[\u0621-\u064a]{2,12}(?:ي|يون"
    r"|يين)(?![\u0621-\u064a])"
    rf"|\b(?:un|una|unos|unas|varios|varias|algunos|algunas) (?:alto )?{_ES_UNNAMED}\b"
    rf"|\bfuentes\b(?: (?:diplomaticas|oficiales|cercanas"
    rf"|gubernamentales))?"
    r"|\b(?:his|her) (?:office|(?:ministry|department)(?! of))\b|\bson (?:cabinet|ministere(?! d))\b|\bses services\b"
    r"|\bwhose (?:office|ministry|department)\b|\bdont (?:le (?:cabinet|ministere|bureau)|les services)\b"
    r"|\bcuy[oa] (?:oficina|despacho|gabinete|ministerio)\b"
    r"|\bsu (?:oficina|despacho|gabinete|ministerio(?! d))\b|(?<![\u0621-\u064a])[وفبل]?(?:مكتب|وزارت)(?:ه"
    r"|ها)(?![\u0621-\u064a])"
    rf"|(?<![\u0621-\u064a])[وف]?(?:{SOMEBODY}(?:ا|ه|ون|ين)?|معارضون|حقوقيون|سياسيون|اقتصاديون|برلمانيون|خبراء|نشطاء|نواب|نوابا|مصدرا?|مصادر|متابعون|مراقبون|منتقدون|ناطقون"
    r"|شهود|تجار|اهالي)(?= (?:في|من|داخل|لم|طلبت?|فضلت?|اشترطت?|قريبا?|مقربا?|تحدث|ان|انه|بان|اخرا?|اخري|اخرون|اخرين)"
    r"(?![\u0621-\u064a])|\s?[،:«“\"])"
    r"|\bl'entourage (?:du|de la|de l') ?[a-z]+|\b(?:a|one) (?:person|official|diplomat|source) (?:familiar|"
    r"close|briefed)|\bpeople familiar with\b"
    r"|\bune? (?:[a-z]+ )?(?:proche|habitue|fin connaisseur) d[eu]\b"
    r"|\b[a-z]+ diplomatic sources|\bthe sources\b|\blas fuentes\b"
    r"|\b(?:l'une?|certains|certaines|plusieurs|la plupart) (?:d'(?:eux|elles|entre eux|entre elles)|de (?:ses|leurs)"
    rf" [a-z]+)\b|\bl'une? des (?:[a-z]+ )?{_FR_UNNAMED}"
    rf"|\b(?:one|some|several|two|many|another) of (?:them|those present|(?:his|her|the) (?:[a-z]+ ){{0,2}}?"
    rf"{_EN_UNNAMED})\b|\banother (?:[a-z]+ ){{0,2}}?{_EN_UNNAMED}\b"
    r"|\b(?:foreign ministry|ministry|department|government|presidential|palace|security|embassy) "
    r"(?:sources|officials|insiders)\b"
    rf"|\b(?:un[oa]|algun[oa]s|vari[oa]s) de (?:ellos|ellas|los presentes|(?:sus|los|las) {_ES_UNNAMED})\b"
    rf"|\botr[oa]s? {_ES_UNNAMED}\b"
    r"|(?<![\u0621-\u064a])[وف]?(?:احدهم|احداهن|بعضهم|بعضهن"
    rf"|(?:احد|احدي|بعض|اثنان من|كثير من) (?:ال)?{SEVERAL}(?:ه|ها|هم)?)(?![\u0621-\u064a])"
    r"(?![^.؛«“\"\n]{0,30}(?:[يت]دعي|[يت]سمي| و?اسم(?:ه|ها))(?![\u0621-\u064a]))"
)
"""People whom a report does not name."""

_FR_TWO = (
    r"(?:parties|ministres|responsables|presidents|souverains|chefs|pays|hommes|femmes|delegations|homologues|capitales"
    r"|diplomates|diplomaties|dirigeants|dirigeantes|interlocuteurs|etats|gouvernements|nations|leaders|voisins|allies"
    r"|partenaires|chanceliers|puissances|negociateurs|signataires)"
)
_EN_TWO = (
    r"(?:(?:foreign|top|chief|prime|neighbou?ring|allied|visiting) )?"
    r"(?:sides|ministers|officials|countries|leaders|men|women|delegations|parties|diplomats|governments|capitals|envoys"
    r"|counterparts|presidents|premiers|nations|states|neighbou?rs|allies|partners|secretaries|heads of state"
    r"|negotiators|signatories)"
)
_ES_TWO = (
    r"(?:partes|delegaciones|ministros|ministras|paises|responsables|dirigentes|gobiernos|cancilleres|presidentes"
    r"|mandatarios|mandatarias|jefes|lideres|naciones|estados|diplomaticos|diplomacias|capitales|ejecutivos|vecinos"
    r"|socios|autoridades|personeros|representantes|titulares|funcionarios|interlocutores|homologos)"
)
_AR_TWO = (
    r"(?:جانب|طرف|وزير|بلد|دي?بلوماسي|مس[وي]ول|رييس|زعيم|قايد|ملك|دولت|عاصمت|وفد|حكومت|شريك|جار)(?:ان|ين)"
    r"(?![\u0621-\u064a])"
)
_OF_BOTH = (
    r"(?: (?:des deux|of (?:both|the two)|de (?:ambos|los dos|ambas|las dos))"
    r" (?:pays|etats|countries|nations|paises|estados|naciones))?"
)

PAIR = (
    rf"\b(?:les|des|ces|nos|leurs) (?:deux |trois |quatre )(?:hauts )?{_FR_TWO}\b|\bles hauts {_FR_TWO}\b"
    rf"|\bles (?:ministres|parties|chefs de la diplomatie|chefs d'etat)\b{_OF_BOTH}(?! (?:d[eu]s?|de la)\b)"
    r"|\b(?:les deux|tous deux|toutes deux|tous les deux|l'un et l'autre)"
    r"(?=,? (?:ont|se sont|s'|s'etaient|avaient|en ont|y ont|disent|affirment|assurent|estiment|souhaitent)\b)"
    rf"|\b(?:the (?:two|three|four)|both|all (?:three|four)) {_EN_TWO}\b"
    rf"|\bthe (?:(?:foreign |prime )?ministers|parties|top diplomats|presidents)\b{_OF_BOTH}(?! (?:of|from)\b)"
    r"|\b(?:both|the two|the pair|the duo)(?= (?:(?:also|then|later|had|have|again|further|each) )*"
    r"(?:[a-z]{2,}ed\b|said\b|spoke\b|told\b|[«“\"]))"
    rf"|(?<![\u0621-\u064a])[وف]?(?:(?:ال)?(?:وزراء|مس[وي]ولون|اطراف|بلدان) (?:الثلاثه|الاربعه)"
    rf"|المجتمعون|المجتمعين|(?:كلا |كلتا )?ال{_AR_TWO}"
    r"|(?:رييسا|وزيرا|قايدا|زعيما) (?:(?:ال)?(?:خارجيه|دبلوماسيه|شوون الخارجيه) ?(?:في )?)?(?:البلدين|الدولتين))"
    rf"|\b(?:amb[oa]s|l[oa]s (?:dos|tres|cuatro)) {_ES_TWO}\b(?: de (?:la diplomacia|estado|gobierno))?"
    rf"|\b(?:los (?:ministros|cancilleres|mandatarios|jefes de la diplomacia|jefes de estado)|las partes)\b{_OF_BOTH}"
    r"(?! de(?:l| la| los| las)?\b)"
    r"|\b(?:ambos|ambas|los dos|las dos|uno y otro)"
    r"(?= (?:(?:tambien|asimismo|se|lo|le|han|habian) )*[a-z]+(?:ron|ado|ido|an|en)\b)"
)
"""Two who speak with one voice."""

SAME_SOURCE = (
    r"(?:la|de|cette) meme source|(?:le|ce|du|au) (?:meme )?(?:communique|texte|document)|la source|"
    r"la meme (?:declaration|source|note)|(?:le|du|ce) (?:ministere|departement)(?! (?:d'etat|des?|du)\b)",
    r"(?:the|that|this) (?:same )?(?:source|statement|readout|communique|document|release|text)|"
    r"(?:the|that) (?:department|ministry|embassy)(?! of)",
    r"(?:ال)?(?:مصدر|بيان|بلاغ|وثيقه)(?: (?:ذاته|نفسه|عينه|المذكور|ذاتها|نفسها))?|ذات المصدر|نفس المصدر|الوزاره",
    r"(?:la )?misma fuente|la fuente|(?:el|del|dicho|este) (?:comunicado|texto|documento)|la nota|el ministerio(?! de)",
)

STATEMENT_NOUN = {
    "fr": r"\b(?:communiques?|declaration(?! (?:de|du) presse)|(?<!dont )(?<!donne )(?<!donner )(?<!donnant )lecture"
    "|compte rendu|compte-rendu|texte"
    r"|bulletin|(?<!pris )(?<!prend )(?<!prendre )note)\b",
    "en": r"\b(?:statement|readout|press release|communique|release|media note)\b"
    r"|(?<='s )(?:account|summary|version)\b",
    "ar": r"(?<![\u0621-\u064a])[وف]?[بكل]?(?:ال|لل)?(?:بيان|بلاغ)(?:ا)?(?![\u0621-\u064a])",
    "es": r"\b(?:comunicado|nota(?: de prensa)?|declaracion)\b",
}
