"""What is no name beside an office, and what may stand between an office and its holder's name, folded."""

PORTFOLIO = (
    r"(?:trade|commerce|industry|energy|environment|climate|change|development|cooperation|international|interior|"
    r"justice|"
    r"finance|economy|economic|education|culture|health|agriculture|water|transport|tourism|labou?r|planning|"
    r"investment|"
    r"foreign|european?|african?|affairs|expatriates|emigrants|nationals|abroad|unification|security|defen[sc]e|and|&|"
    r"humanitarian|community|diaspora|digital|innovation|technology|political|policy|global|public|diplomacy|the)"
)
TAILS = (
    rf" (?:of|for)(?: {PORTFOLIO},?)+",
    r" (?:of|du|de la|de l'|des|del?)(?: the)? ?[^,.;:«»\"()]{3,80} \([a-z]{2,9}\)(?= )",
    r"(?:,? (?:et )?(?:de la|de l'|du|des|d'|chargee? d\S{1,4}|aupres d\S{1,3}|au|aux|a|en|in|to|of|for)"
    r"\s?[^,.;:«»\"()]{2,90}(?: \([a-z]{2,9}\))?){1,4}(?=, )",
    r" (?:de|para)[^,.;:«»\"()]{2,80}(?=, )",
    r" (?:في|لدي) [\u0621-\u064a]+(?= )",
    r"(?:،? و(?:ال|لل)[\u0621-\u064a]{3,}(?: (?:ال)[\u0621-\u064a]{3,})?){1,4}(?= )",
    r"[^،,.;:«»\"()]{2,90}(?=، (?:السيده?|الدكتوره?|معالي|سعاده|السفيره?|الاستاذ))",
)
"""The rest of an office's name, up to the name of its holder."""

_WORDS = """
    minister secretary state president foreign affairs ministry department government etat etats affaires etrangeres
    ministre united nations unies european union europe royaume republique king roi prince council conseil
    commission general the his her monday tuesday wednesday thursday friday saturday sunday washington special envoy
    representative ambassador deputy acting prime chief senior assistant counselor chair chairman director under
    vice cabinet high adviser advisor coordinator spokesperson office embassy delegation party parliament senate
    assembly house court bank group agency press news gouvernement premier chef porte-parole ministerio gobierno
    presidencia exteriores asuntos cancilleria embajada cooperacion january february march april may june july
    august september october november december lundi mardi mercredi jeudi vendredi samedi dimanche martes jueves
    viernes defense defence security national international republic kingdom emirates in on at after today yesterday
    and for of dans pour lors ce cette apres avant selon tras durante este esta receives received meets met holds
    discusses visits phone call telephone talks meeting visit recoit rencontre recibe llamada reunion asimismo
    dpm fm pm eam hm hrh mofa
    ademas alli tambien ambos deux two interior hacienda economia justicia defensa agricultura sanidad educacion
    fomento gobernacion interieur economie armees treasury new york
"""
NOT_A_NAME = frozenset(_WORDS.split())
"""Words of offices, bodies and days, which no personal name holds."""

_GOES_ON = """
    before after ahead following during in on at to from with and for over amid as by their his her
    meets visits receives holds calls speaks says tells urges discusses begins hosts joins welcomes travels heads
    leaves signs pledges stresses vows warns seeks backs praises reaffirms thanks hails condemns attends concludes
    wraps opens lands addresses departs arrives returns starts ends makes pays embarks lauds calls rejects denies
    announces reviews explores expresses affirms underlines underscores chairs briefs phones telephones
"""
GOES_ON = frozenset(_GOES_ON.split())
"""Words that follow a name in a headline whose every word has a capital: "Jane Doe Arrives In Madrid"."""

_BODIES = """
    rights watch international internationale internacional group groupe grupo house street times post daily agency
    agence agencia union council conseil consejo ministry ministere bank banque banco fund fonds institute institut
    instituto party parti partido front frente movement mouvement movimiento radio television tv journal tribune
    nations naciones world mondial mundial food programme program programa organisation organization organizacion
    forum foro summit sommet cumbre conference conferencia accord agreement acuerdo treaty traite tratado plan sea mer
    coast port puerto city ciudad ville north south nord sud est ouest norte sur este oeste river lake lac mount bay
    gulf golfe golfo strait valley palace palais palacio hotel university universite universidad college school ecole
    escuela hospital hopital center centre centro committee comite commission comision board service forces fuerzas
    army armee ejercito guard garde guardia corps navy police office bureau department departement departamento press
    presse prensa news network media film award prize prix premio foundation fondation fundacion association
    asociacion ligue league liga federation confederation syndicat sindicato club society societe company corporation
    airlines airport aeroport aeropuerto station square avenue road project projet initiative strategy vision loi war
    guerre peace paix charter charte frontieres amnistia amnesty croix cross roja rouge casa rosada blanche blanca
    white popular general assemblee asamblea congress congreso congres parliament parlement parlamento republic
    republica republique states state kingdom royaume reino islamic islamique arab arabe african africaine american
    european atlantic pacific ocean democratic democratique national nationale nacional socialist central security
    securite seguridad defense defence affairs affaires asuntos foreign etrangeres exteriores human unies unidas
    cooperation cooperacion development developpement desarrollo health sante salud trade commerce comercio energy
    energie energia oil gas climate climat command operation mission force ligne linea dome camp al-jazeera jazeera
    arabiya nouvelle figaro liberation pais mundo nacion folha globo jeune afrique journee semana semaine noel
    christmas ramadan eid olympic olympics cup coupe copa games jeux islands iles islas isla ile island hills heights
    golan sahara sahel maghreb levant horn cape cap cabo downing whitehall kremlin elysee bundestag knesset senate
    senat senado cortes pentagon interpol nato otan onu united free market marche mercado comun commune secret
    secretariat secretariado treasury chancellery relief tech digital review fm control arms gazette chronicle herald
    observer guardian economist monitor telegraph cancilleres ministers ministres ministros leaders presidents
    mandatarios paises pays countries sides parties parts medicos medecins doctors fronteras frontieres borders cadena
    onda legion tahrir transparency brigade brigades battalion shura
    latina latine latin oriente orient medio balkans balcanes caribe caraibes caribbean
    mediterraneo mediterranee caucaso caucase caucasus europa europe asia asie america amerique africa afrique magreb
"""
NOT_A_PERSON = frozenset(_BODIES.split())
"""Words of bodies, works and places: a run of capitals that ends with them names no person."""
_OPENING = """
    the this that these those his her its their our my your a an and but or so yet when while as after before during
    since until if because although though however meanwhile moreover according asked speaking still also then later
    earlier first last next two three both all many some most other others only even just now here there why how what
    who where which welcoming quoting citing accompanied joined once despite with without within under over between
    among against toward towards across around behind beyond beside besides like unlike except perhaps instead tory le
    la les un une des du de l' son sa ses leur leurs notre nos votre ce cet cette ces mais ou donc ni car quand
    lorsque comme apres avant pendant depuis selon d'apres interroge interrogee accompagne accompagnee recu recue
    joint jointe contacte contactee invite invitee hier ainsi aussi puis ensuite enfin alors encore deja toujours
    jamais ici pour par avec sans sous sur dans en chez vers entre contre malgre outre chaque plusieurs quelques tous
    toutes cher chere premier premiere ancien ancienne ne nee age agee parmi notamment face quant si el los las lo una
    unos unas su sus este esta estos estas ese esa aquel aquella pero mas aunque cuando mientras como despues antes
    durante desde hasta segun tras ante bajo con sin sobre contra hacia para por preguntado preguntada acompanado
    acompanada recibido recibida ayer hoy manana luego entonces tambien asimismo ademas igualmente finalmente alli
    aqui ahora siempre nunca ambos ambas todos todas otro otra otros otras cada varios varias dicho dicha mi tu
    nuestro nuestra y e o u no ya al del
"""
OPENS_SENTENCE = frozenset(_OPENING.split())
"""Words that are written with a capital only because a sentence begins with them."""

_SMALL = """
    al el bin ben bint ibn abu abou de la del los las von van der den ter zu du da do das dos della di le ould mint ag
"""
PARTICLES = frozenset(_SMALL.split())
_ARTICLES = "al el la los las le de del della"
ARTICLES = frozenset(_ARTICLES.split())
"""Particles with which no printed name begins: "El canciller", « La Moncloa »; Ould, Ben and Van open one."""

HONORIFICS = (
    r"(?:thiru|smt|kumari|pandit|datuk|dato|datin|tan sri|puan|tun|tuan|seri|sri|ustaz|ustadh|maulana|mawlana"
    r"|hojatoleslam|ayatollah|grand ayatollah|mullah|mulla|hajj?i?|al-?haji?|hajia|otunba|oba|baron(?:ess)?|lord|lady"
    r"|dame|sir|count(?:ess)?|earl|duke|duchess|marquess|viscount|laird|father|sister|brother|mother|fray|sor|pere"
    r"|soeur|frere|abbe|dom|monsignor|monsenor|mgr|mons|pastor|reverend|reverendo|rev|deacon|canon|rabbi|licenciad[oa]"
    r"|lic|ing|arq|abog|profa?|professeure?|profesora?|professor|doctor|doctora|docteure?|maitre|me|sergeant|sergent"
    r"|sargento|sgt|corporal|caporal|cabo|cpl|major|mayor|maj|brig|adm|cmdr|cdr|capt|cap|cdte|cmte|lcda?|dra|srta"
    r"|senorita|mademoiselle|madam|mam|auntie|uncle|tio|don|dona|congressman|congresswoman|assemblyman|assemblywoman"
    r"|alderman|senator|sen|rep|gov|amb|rt|hon|comrade|camarade|companero|companera|camarada)"
)
"""What stands before a name and is none of it, beside the courtesies between an office and its holder."""

NOT_ARABIC_NAME = (
    r"(?<![\u0621-\u064a])(?:[وف]?(?:بما|مما|عما|ممن|عمن|بمن)|لل[\u0621-\u064a]{2,}|في|قد|الذي|التي|والذي|خلال(?:ه|ها|هما|هم)?|جر[يت]|علي|عن|من|الي|ان|انه|يوم|امس|اليوم|غدا|عبر|حول|عقب|بعد|قبل|"
    r"كما|حيث|"
    r"هذا|هذه|نشر|اكد|قال|اضاف|اشار|صرح|مع|بين|لدي|عند|منذ|ضمن|علما|لبحث|بشان|يلتقي|يجتمع|يستقبل|يبحث|يناقش|يزور|يصل|"
    r"يتلقي|يجري|"
    r"يوكد|يشدد|يدعو|يعرب|يتراس|يشارك|يقوم|يغادر|يتوجه|يهني|يعزي|يهاتف|التقي|اجتمع|استقبل|بحث|ناقش|زار|وصل|تلقي|اجري|"
    r"نظيره|نظيرته|"
    r"لقاء|اجتماع|اتصالا?|هاتفيا|مباحثات|جلسه|زياره|رسميه|مشتركه?|صحفيه?|بيان|وزير|وزيره|رييس|السابقه?|الحالي|"
    r"الجديده?|الاول|"
    r"الخارجيه|الدوله|الدفاع|الشوون|والمغتربين|والتعاون|والهجره|باسم|القصر|بالقصر|الرياسي|سعاده|معالي|السيده?|كل|عددا?|وفدا?|ايضا|قوله|"
    r"قوله|بدوره|بدعوه|و?(?:بحسب|حسب|وفق|وفقا|فيما|بينما|كان|كانت|هو|هي|هم|ثم|لكن|غير|حين|حينما|لان|بان|بانه|بانها|انها|"
    r"انهم|اذ|له|لها|لهم|به|بها|عنه|عنها|منه|منها|فيه|فيها|ذلك|تلك|ذاته|ذاتها|نفسه|نفسها|المصدر|مصدر|المصادر|"
    r"الجاري|الماضي|الماضيه|المقبل|المقبله|المسوول|المتحدث|الناطق|الموفد|المبعوث)|"
    r"[وف]?(?:شدد|جدد|اعرب|اعتبر|رحب|دعا|حذر|ادان|ندد|استنكر|ناشد|نوه|لفت|ابرز|كشف|ذكر|افاد|اعلن|تابع|اشاد|ثمن|نفي|"
    r"تعهد|اتفق|اورد|تطرق|استعرض|تناول|اطلع|اعاد|تبادل|اوضح|اكد|قال|اضاف|اشار|صرح|عبر)(?:ت|ا|وا)?)"
    r"(?![\u0621-\u064a])"
)
"""Words that stand after an office in Arabic and are no name."""
