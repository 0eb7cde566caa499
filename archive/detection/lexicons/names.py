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
    r" (?:de la|de l'|du|des|d'|chargee? d\S{1,4}|a|aupres d\S{1,3}|en|in|to|au|aux)\s?[^,.;:«»\"()]{2,90}(?=, )",
    r" (?:de|para)[^,.;:«»\"()]{2,80}(?=, )",
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
    ademas alli tambien ambos deux two
"""
NOT_A_NAME = frozenset(_WORDS.split())
"""Words of offices, bodies and days, which no personal name holds."""

_SMALL = "al el bin ben ibn abu de la del los las von van der du da dos della di le ould"
PARTICLES = frozenset(_SMALL.split())

NOT_ARABIC_NAME = (
    r"(?<![\u0621-\u064a])(?:في|قد|الذي|التي|والذي|خلال|علي|عن|من|الي|ان|انه|يوم|امس|اليوم|غدا|عبر|حول|عقب|بعد|قبل|"
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
