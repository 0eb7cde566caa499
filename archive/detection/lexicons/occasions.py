"""Words that part a quotation from the occasion told before it: asked, said afterwards, elsewhere, at another time."""

ASKED = (
    r"\b(?:asked|pressed|questioned|quizzed) (?:about|on|whether|if|by|twice|again|why|how|what|when|in|at|later)\b"
    r"|\b(?:interroge|questionne|relance|sollicite)(?:e|s|es)?\b|\b(?:en reponse|repond(?:ant|u)) a (?:une?"
    r"|des|la|ceux)\b"
    r"|\ba une? journalistes?\b"
    r"|\b(?:preguntad|interrogad|cuestionad|consultad|abordad|requerid)[oa]s?\b|\ba (?:una|otra) pregunta\b"
    r"|\brespuesta a una pregunta\b"
    r"|(?:ردا|رده|ردها|جوابا|اجابته|معرض رده) علي (?:سوال|اسيله)|(?<![\u0621-\u064a])و?(?:سيل|سيلت|سواله"
    r"|سوالها|بسواله) "
    r"(?:عن|عما|حول)|(?<![\u0621-\u064a])(?:عند|حين|لدي) سوال(?:ه|ها)?(?![\u0621-\u064a])"
)
"""Somebody answers a question: no document speaks, and nobody across the table."""

AFTERWARDS = (
    r"\bafter (?:the|their|his|her|its) (?:[a-z]+ ){0,2}?(?:call|talks|meeting|conversation|exchange|dinner"
    r"|lunch|ceremony)"
    r"\b|\bafterwards?\b|\b(?:hours|minutes|moments|days) (?:later|after)\b|\blater (?:said|told|added|in the"
    r"|that|on)\b"
    r"|\bbefore (?:flying|leaving|heading|boarding|returning|departing|(?:his|her) (?:flight|departure|plane))\b"
    r"|\bon (?:his|her) (?:way|return|arrival)\b|\b(?:leaving|emerging from|on leaving) (?:the|his|her)\b"
    r"|\bat the airport\b"
    r"|\ba l'issue d|\bau (?:sortir|terme) d|\ba (?:sa|leur) (?:sortie|descente|arrivee|depart)\b"
    r"|\bquelques (?:heures|"
    r"minutes) (?:apres|plus tard)\b|\bapres (?:l'|la |le |leur |cet |cette |son |sa )(?:entretien|echange"
    r"|rencontre|appel"
    r"|reunion|tete|audience|discussion|coup de fil)|\ben marge d|\bavant (?:de (?:regagner|quitter|s'envoler"
    r"|repartir"
    r"|reprendre)|son (?:depart|vol))|\ba l'aeroport\b"
    r"|\b(?:tras|despues de|al termino de|al finalizar|al concluir|al cabo de) (?:la|el|su|dich[oa]) (?:[a-z]+ )?"
    r"(?:llamada|reunion|encuentro|conversacion|cita|entrevista|charla|almuerzo)|\ba (?:la|su) (?:salida|llegada)\b"
    r"|\bal salir\b|\b(?:horas|minutos|dias) (?:despues|mas tarde)\b|\bmas tarde\b|\ben (?:los|un) pasillos?\b"
    r"|\ben el aeropuerto\b|\bantes de (?:partir|volar|embarcar|regresar|abordar)\b"
    r"|(?<![\u0621-\u064a])و?(?:عقب|بعد|اثر|في اعقاب) (?:ال)?(?:لقاء|اتصال|اجتماع|مباحثات|محادثات|استقبال|عوده"
    r"|وصول|مكالمه"
    r"|جلسه)|(?<![\u0621-\u064a])و?(?:لدي|عند|قبل|قبيل) (?:مغادر|وصول|خروج|سفر|عود)|علي هامش"
    r"|(?<![\u0621-\u064a])لاحقا"
)
"""The exchange is over when the words are said."""

ONCE = (
    r"\blast (?:week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|june|july|august"
    r"|september"
    r"|october|november|december)\b|\b(?:days?|weeks?|months?|years?) (?:ago|earlier|before)\b|\bin opposition\b"
    r"|\bearlier (?:this|that) (?:week|month|year)"
    r"|\b(?:le mois|la semaine|l'an|l'annee|l'ete|l'hiver|l'automne|le printemps) (?:dernier|derniere|passee?|"
    r"precedente?)\b|\bau printemps\b|\bil y a (?:un|une|deux|trois|quatre|cinq|six|quelques|plusieurs"
    r"|\d+) (?:jours|mois"
    r"|ans?|semaines)\b|\bnaguere\b|\bjadis\b"
    r"|\b(?:el (?:mes|ano|verano|otono|invierno)|la (?:semana|primavera)) pasad[oa]\b|\bhace (?:un|una|dos"
    r"|tres|cuatro|"
    r"unos|unas|varios|varias|\d+) (?:dias|semanas|meses|anos?)\b"
    r"|(?:الاسبوع|الشهر|العام|الصيف|الشتاء|الخريف|الربيع) الماضي|(?<![\u0621-\u064a])قبل (?:ايام|اسابيع|شهر|شهرين|عام"
    r"|عامين|اسبوع|سنوات|سنه)(?![\u0621-\u064a])"
)
"""What opens a sentence about another time than the text reports."""

HAD_SAID = (
    r"\bused to (?:say|call|describe|tell)\b|\bonce (?:said|told|called|described)\b"
    r"|\b(?:has|have) (?:long |since |often |repeatedly |always |previously |already )?(?:said|described"
    r"|called|argued)\b"
    r"|\bhad (?:once|earlier|previously|already|long|last) [a-z]+\b"
    r"|\bavai(?:t|ent) (?:[a-z'-]+ ){0,2}?(?:declare|dit|affirme|estime|juge|qualifie|promis|prone|assure"
    r"|denonce|salue"
    r"|vante|prevenu|averti|evoque|confie|lance|resume|ecrit|plaide|soutenu|fustige|decrit|parle|promis|appele)\b"
    r"|\bhabian? (?:[a-z]+ ){0,1}?(?:dicho|declarado|afirmado|asegurado|calificado|descrito|llamado|definido"
    r"|prometido"
    r"|advertido|senalado|admitido|reconocido|escrito|tildado)\b"
    r"|(?<![\u0621-\u064a])[وف]?سبق (?:ان|ل)"
)
"""Verbs of saying that stand before the time the text reports."""

HAD = r"\W{0,3}و?كان(?:ت)? [^.]{0,80}?(?<![\u0621-\u064a])قد(?![\u0621-\u064a])"
"""The Arabic pluperfect, which opens its sentence."""

ELSEWHERE = (
    r"(?:In|From|De|Depuis|À|A|Desde|En|Au|Aux|Back in) (?!Asia|Europe|Africa|Ukraine|Gaza|Libya|Syria|Afrique|Libye"
    r"|Syrie|Siria|Libia|Ucrania|[^,]{0,30}(?:20|19)\d\d)[A-ZÉÎ][\w'’-]+(?: (?:de |del |la )?[A-ZÉÎ][\w'’-]+){0,2},"
    r"|و?(?:في|من) (?:باريس|واشنطن|القاهرة|الرباط|الجزائر|تونس|طرابلس|الدوحة|الرياض|أبوظبي|أبو ظبي|عمان|عمّان"
    r"|بغداد|دمشق"
    r"|بيروت|أنقرة|طهران|موسكو|بكين|برلين|روما|مدريد|لندن|بروكسل|نيويورك|جنيف|تل أبيب|القدس|الخرطوم|نواكشوط"
    r"|داكار|باماكو"
    r"|مسقط|الكويت|المنامة|صنعاء|عدن|رام الله|كييف|وارسو|أثينا|نيودلهي|إسلام أباد|طوكيو|لاهاي|فيينا)،"
)
"""What opens a sentence that moves to another place, where its subject speaks; as printed."""

FIRST_PERSON = (
    r"\b(?:i|i'(?:m|ve|d|ll)|we|we'(?:re|ve|d|ll)|our|ours|my|myself|ourselves)\b"
    r"|\b(?:je|j'(?=[a-z])|nous|notre|nos|mon|ma|mes|moi)\b"
    r"|\b(?:yo|nosotr[oa]s|nuestr[oa]s?|mi|mis|me|nos)\b|\b(?:estamos|somos|hemos|queremos|tenemos|vamos"
    r"|hablamos|creemos"
    r"|sabemos|vemos|podemos|seguimos|debemos)\b"
    r"|(?<![\u0621-\u064a])[وف]?(?:نحن|انا|عني|مني|لي|لنا|علينا|بيننا|عندنا|اننا|اني|انني|لدينا|معنا|كنا|قلت"
    r"|اخي|صديقي|بلدنا"
    r"|بلادنا|موقفنا|ايدينا|شعبنا|[سل]?ن(?:ريد|رفض|عمل|امل|قبل|سعي|قول|عرف|حتاج|ومن|دعو|طلب|تطلع|واصل|ستطيع|سمح|نتظر"
    r"|نسي|تحدث|حن|شكر|علم|ثق|كون|جبر|خشي))(?![\u0621-\u064a])"
)
"""Words of somebody who speaks for himself, as communiqués seldom print."""

TELLS_OF_IT = (
    r"\b(?:i|we) (?:told|asked|said|heard|spoke|talked|listened|discussed|was not|did not|agreed)\b"
    r"|\b(?:je|nous) (?:lui|leur) (?:ai|avons)\b|\bj'ai (?:dit|transmis|rappele|demande|trouve)\b|\bil m'a\b"
    r"|\belle m'a\b"
    r"|\bnous (?:avons|n'avons)\b|\b(?:le|les) (?:dije|he dicho|dijimos|hemos dicho|pedi)\b|\bme (?:dijo|pidio"
    r"|ha dicho)\b"
    r"|\bhablamos\b|\bhemos hablado\b|(?<![\u0621-\u064a])[وف]?(?:قلت|ابلغته|سالته|تحدثنا|اتفقنا"
    r"|طلبت)(?![\u0621-\u064a])"
    r"|\bhe (?:told|asked) me\b|\bshe (?:told|asked) me\b"
)
"""Words that tell of an exchange that is over."""
