"""Words round an occasion: what shares it, what only refers to it, what parts words from the one told before."""

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
    r"|\ba la sortie d(?:e l'|e la |u |e leur |e son )"
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
    r"\b(?:en|dans|in) (?:una|une|a|an|su|sa|his|her|la|the) (?:[a-z]+ )?(?:carta|lettre|letter|op-ed|tribune"
    r"|memoirs)\b"
    r"|(?<![\u0621-\u064a])[وف]?في رساله (?!مصوره|صوتيه|علي|عبر)|"
    r"\bused to (?:say|call|describe|tell)\b|\bonce (?:said|told|called|described)\b"
    r"|\b(?:has|have) (?:long |since |often |repeatedly |always |previously |already )?(?:said|described"
    r"|called|argued)\b"
    r"|\bhad (?:once|earlier|previously|already|long|last) [a-z]+\b"
    r"|\bavai(?:t|ent) (?:[a-z'-]+ ){0,2}?(?:declare|dit|affirme|estime|juge|qualifie|promis|prone|assure"
    r"|denonce|salue"
    r"|vante|prevenu|averti|evoque|confie|lance|resume|ecrit|plaide|soutenu|fustige|decrit|parle|promis|appele)\b"
    r"|\bs'etai(?:t|ent) (?:[a-z]+ ){0,2}?(?:montre|dit|declare|felicite|inquiete|emu|engage|insurge)[a-z]*\b"
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

ANOTHER_DAY = (
    r"\W{0,3}(?:(?:a|one|two|three|several|some|the|hours?|\d+) ){1,2}?(?:days?|hours|weeks?|months?) "
    r"(?:later|after|before|earlier)\b|\W{0,3}(?:the )?(?:next|following|previous) (?:day|week|month)\b"
    r"|\W{0,3}(?:le lendemain|la veille|l'avant-veille|le surlendemain)\b"
    r"|\W{0,3}(?:une?|deux|trois|quelques|plusieurs|\d+) (?:jours?|heures|semaines?|mois) (?:plus tard|plus tot|apres"
    r"|avant|auparavant)\b"
    r"|\W{0,3}(?:al|un) dia (?:siguiente|despues|antes)\b|\W{0,3}la vispera\b"
    r"|\W{0,3}(?:dos|tres|unos|unas|varios|varias|\d+) (?:dias|horas|semanas|meses) (?:despues|antes|mas tarde)\b"
    r"|\W{0,3}و?(?:بعد|قبل) (?:ذلك )?ب?(?:يوم|يومين|ايام|ساعات|اسبوع|اسبوعين|ثلاثه ايام)(?![\u0621-\u064a])"
    r"|\W{0,3}و?في (?:اليوم|الاسبوع) (?:التالي|السابق)"
)
"""What opens a sentence that moves to another time."""

NEW_DAY = (
    r"\W{0,3}(?:(?:on|late on|early on|by|el|le|ce|este) )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b"
    r"|\W{0,3}و?(?:في )?(?:يوم )?(الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد)(?![\u0621-\u064a])"
)
"""What opens a sentence about a day."""

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

GOES_ON = (
    r"\W{0,3}(?:it|the (?:ministry|statement|readout|release|department|text|presidency"
    r"|foreign office)) (?:also |further )?"
    r"(?:said|added|noted|says|adds|went on)\b"
    r"|\W{0,3}(?:le (?:texte|communique|ministere|document|departement|compte rendu)|la (?:presidence"
    r"|meme source|note)|il|elle"
    r"|on) (?:y )?(?:ajoute|precise|indique|poursuit|note|rapporte|apprend)\b"
    r"|\W{0,3}(?:el (?:texto|comunicado|ministerio|documento)|la (?:nota|cancilleria|misma fuente)"
    r"|tambien)? ?(?:anade|agrega"
    r"|anadio|agrego|preciso|precisa|senala|indica)\b"
    r"|\W{0,3}و?(?:اضاف|ذكر|اشار|اوضح|تابع|افاد|بين|قال)(?:ت)? (?:البيان|البلاغ|المصدر|الوزاره|الخارجيه"
    r"|الرياسه|الوكاله|المتحدث)?"
    r" ?(?:ان|الي ان|بان)(?![\u0621-\u064a])"
)
"""What opens a sentence in which a document goes on to tell."""

FOR_HIS_PART = (
    r"\bfor (?:his|her) part\b|\bde son cote\b|\bpour sa part\b|\bpor su parte\b|\ba su vez\b"
    r"|(?<![\u0621-\u064a])[وف]?(?:من جانب|من جهت|بدور)(?:ه|ها)(?![\u0621-\u064a])"
)
"""What sets one who speaks beside the one who spoke before."""

HEARSAY = (
    r"\b(?:reportedly|quoted as|according to|is (?:said|reported|understood) to have)\b|\baurai(?:t|ent)\b"
    r"|\b(?:selon|d'apres|segun)\b|\bhabrian?\b|(?<![\u0621-\u064a])(?:بحسب|حسب|وفق|وفقا|نقلا عن)(?![\u0621-\u064a])"
)
"""Others report what somebody said."""

JOINT = r"\b(?:conjoint|conjointe|commun|commune|joint|jointly|conjunta|conjunto)\b|مشترك"
"""Of an occasion both sides share."""

REFERENCE_BEFORE = (
    r"(?:\b(?:not|never) (?:permitted|authori[sz]ed|allowed) to (?:speak|talk)|\b(?:reclam|solicit|exig"
    r"|ped)[a-z]+|\bdepuis|\bsince|\bdesde|منذ|\brenvoie a|\bconformement a"
    r"|\ben application d[eu]|\bprevu[es]* (?:par|dans)"
    r"|\bsignataires? d[eu]|"
    r"\bpursuant to|\bin line with|\bexprimee? dans|\bexpressed in|\benshrined in|\bconforme a|\bsigne(?:e|r|nt)?"
    r"|\bsigned|"
    r"\badopte(?:e|r)?|\badopted|\b(?:tiendra|tiendront|will (?:hold|give)|(?:is|are) to (?:hold|give)|ofreceran"
    r"|ofrecera|prevue?)|سيعقد|سيعقدان|ستعقد|"
    r"(?<![\u0621-\u064a])[وف]?(?:قال|اكد|اعتبر|راي|اضاف)ت? [^.\n]{0,40}(?<![\u0621-\u064a])[وفب]?ان|"
    r"\bfirmaron|\bfirmad[oa]|\bimplementation of|\bmise en oeuvre d[eu]|طبقا ل"
    r"|الوارده? في|تنفيذ|توقيع)"
    r"\s?(?:(?:la|le|l'|the|a|an|una|un|une|su|sa|leur|its|their)\s?)?(?:[a-z]+ )?$"
)
REFERENCE_AFTER = (
    r"\s(?:du|de|d'|of|dated|signed|signee?|adoptee?|adopted|firmada|en|in)\s?(?:el |la |le |en "
    r"|on )?(?:\d{1,2}(?:er)? )?(?:de |of )?"
    r"(?:[a-z]{3,10},? (?:de )?)?(?:19|20)\d\d\b|\s(?:الصادر|الموقع|المعتمد|لعام|لسنه)"
    r"|\s(?:(?:conjointe?|commune?|conjunt[oa]|qui|which|that|que) )?(?:sera|seront|devrait|devra|doit|will|is (?:to"
    r"|due|expected)|sera firmad[oa]|se firmara"
    r"|se adoptara)\b"
)
"""Round words for a document: another one than the text reports."""

CAME_DURING = (
    r"\s?(?:a (?:su (?:lado|derecha|izquierda)|(?:ses|leurs) cotes|son cote|sa (?:droite|gauche)),"
    r"|(?:at|by) (?:his|her) side,|(?:beside|alongside|next to) (?:him|her),|و?(?:الي جانبه|بجانبه|الي جواره)ا?،"
    r"|s'exprimant|intervenant|(?:il|elle|le ministre|la ministre|le chef de la diplomatie) (?:s'exprimait"
    r"|intervenait|"
    r"repondait|etait l'invitee?)|ces (?:propos|declarations)|speaking|talking|addressing|answering|"
    r"(?:he|she|the minister|the foreign minister|[a-z' -]{3,30}) was (?:speaking|talking|addressing|answering)|"
    r"(?:his|her|the) (?:remarks|comments) (?:came|were made)|"
    r"و?جاء(?:ت)? (?:ذلك|هذا|تصريح|تصريحات|كلام|اقوال)|و?كان(?:ت)? [\u0621-\u064a ]{0,40}?(?:يتحدث|تتحدث|يرد)"
    r"|متحدث[اه]|"
    r"(?:asi )?lo (?:dijo|ha dicho|manifesto|senalo|declaro|expreso)|en declaraciones|hizo estas declaraciones"
    r"|sus palabras)"
)
"""What opens a sentence that tells where the words before it were said."""
