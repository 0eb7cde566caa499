"""How quoted words were uttered: phrases by channel, folded, the most specific first."""

from archive.vocabulary.terms import Channel

CHANNELS: tuple[tuple[Channel, str], ...] = (
    (
        Channel.JOINT_STATEMENT,
        r"(?:declaration|communique|statement|communique de presse)s? (?:conjoint|commun)e?s?|"
        r"joint (?:statement|communique|declaration|press statement)"
        r"|(?:ال)?(?:بيان|بلاغ|اعلان|تصريح) (?:ال)?مشترك|declaracion conjunta|comunicado conjunto",
    ),
    (
        Channel.SOCIAL_POST,
        r"\btweet(?:e|s|er|ed|ing)?\b|\btwitter\b|\bsur (?:le reseau )?x\b|\bon x\b|\ben "
        r"x\b|\breseaux? socia(?:l|ux)\b|\bsocial media\b|\bredes sociales\b|\bred social\b"
        r"|\b(?:post|publication|message|billet)s? (?:publiee? |postee? )?sur\b|\b(?:sur|"
        r"via) son compte\b|\bpostee? sur\b|\b(?:in a|his|her) (?:post|tweet)\b|\bposted "
        r"on\b"
        r"|\bfacebook\b|\blinkedin\b|\binstagram\b|\btelegram\b|\bbluesky\b|\btuit\b|"
        r"\btuiteo\b|\ben su cuenta\b|تويتر|تغريده|تدوينه|منصه (?:اكس|\"?x)|علي حساب|"
        r"حسابه|حسابها|منشور|منصه التواصل|فيسبوك|مواقع التواصل|(?<![\u0621-\u064a])و?غرد(?:ت)?(?![\u0621-\u064a])|"
        r"شبكه (?:اكس|التواصل)|انستغرام|\bgazouill\w+|\btuit(?:s|eo|ero)?\b|\bred social\b|\bmastodon\b|\bthreads\b",
    ),
    (
        Channel.PRESS_BRIEFING,
        r"point[- ](?:de )?presse(?! conjoint)|(?:press|daily|regular|media) briefing|"
        r"\bbriefing\b|احاطه|ايجاز صحا?في|لقاء صحفي|rueda informativa diaria|briefing de "
        r"presse",
    ),
    (
        Channel.PRESS_CONFERENCE,
        r"conference de presse|point[- ]presse|devant la presse|face a la presse|declarations? "
        r"a la presse|a la presse\b|(?:press|news) conference|press availability"
        r"|told reporters|to reporters|joint press|موتمر(?:ا)? صحا?في|ندوه صحا?فيه|لقاء مع "
        r"الصحافه|تصريح(?:ات)? (?:صحا?فيه?|للصحافه|للاعلام)|للصحفيين|للصحافه|rueda de prensa|conferencia "
        r"de prensa|ante la prensa|a los periodistas|aux journalistes|aux medias|a des journalistes",
    ),
    (
        Channel.INTERVIEW,
        r"interview|entretien accorde|accorde(?:e)? (?:a|au|aux) |\bmicro de\b|حوار (?:مع|"
        r"خص|اجرته)|مقابله (?:مع|صحفيه|تلفزيونيه|اجرتها)|في تصريح ل|entrevista (?:con|"
        r"a|en|concedida)|declaration a (?:la chaine|l'agence|notre)|interroge(?:e)? par|au micro d|sur les ondes|"
        r"(?:sur|dans) (?:le plateau|les colonnes) d|invite(?:e)? d[eu] |"
        r"(?:told|tells) (?:the |a |an )?(?:[a-z'\-]+ ){0,3}(?:newspaper|daily|weekly|magazine|channel|station|radio|"
        r"network|television|tv|news agency|agency|outlet|broadcaster|paper)\b|"
        r"speaking to (?:the |a |an )?(?:[a-z'\-]+ )"
        r"{0,3}(?:newspaper|daily|channel|station|radio|network|television|agency)|"
        r"(?<![\u0621-\u064a])(?:ل|مع |الي )(?:ال)?(?:قناه|صحيفه|جريده|اذاعه|وكاله|موقع|برنامج|شبكه|مجله|يوميه)|"
        r"declaraciones a (?:la |el |un |una )?(?:cadena|agencia|diario|radio|television)|en los microfonos",
    ),
    (
        Channel.SPEECH,
        r"\b(?:discours|allocution|a la tribune|intervention|prise de parole)\b|\b(?:remarks|"
        r"speech|addressing|address to|in his address)\b|(?<![\u0621-\u064a])(?:في |خلال "
        r")?(?:كلمه|كلمته|خطاب|خطابه|مداخلته|مداخله)(?![\u0621-\u064a])|\b(?:discurso|"
        r"intervencion|alocucion)\b",
    ),
    (
        Channel.COMMUNIQUE,
        r"\bcommuniques?\b|\bdeclaration (?:du|de la|des|de l'|d'un|publiee|diffusee|"
        r"rendue|ecrite|officielle)|\bdans une declaration\b|\bselon une declaration\b|"
        r"\bcompte[- ]rendu\b|\bmeme source\b"
        r"|\b(?:press )?(?:statement|readout|release|communique)\b|(?<![\u0621-\u064a])[وف]?[بكل]?(?:ال|"
        r"لل)?(?:بيان|بلاغ)(?:ا|ه|ها)?(?![\u0621-\u064a])|المصدر (?:ذاته|نفسه)|\bcomunicado\b|"
        r"\bnota de prensa\b|\ben una nota\b|\bla nota\b",
    ),
    (
        Channel.PHONE_CALL,
        r"(?:lors|au cours|durant|pendant) (?:d'un|de l'|de cet|de leur|d'une|de la|cet|"
        r"cette|leur|l'|du)[^.\n]{0,25}(?:telephonique|appel)|au telephone|(?:par|at) "
        r"telephone"
        r"|(?:during|in|on) (?:the|a|their|his|her) (?:phone |telephone )?(?:call|phone "
        r"conversation)|by phone|over the phone"
        r"|(?:خلال|اثناء|في) (?:هذا |هذه |ال)?(?:ال)?(?:اتصال|مكالمه|محادثه|المباحثات) "
        r"(?:ال)?هاتفي(?:ه)?|خلال (?:هذا )?الاتصال|هاتفيا|durante la (?:llamada|conversacion)|"
        r"por telefono",
    ),
    (
        Channel.MEETING,
        r"(?:lors|au cours|durant|pendant|a l'issue|a l'occasion) (?:d'une|de la|de leur|"
        r"de cette|d'un|du|de son|d')[^.\n]{0,20}(?:rencontre|reunion|entrevue|tete-a-tete|"
        r"audience)"
        r"|(?:during|in|at) (?:the|a|their|his|her) (?:meeting|talks)|(?:خلال|اثناء) "
        r"(?:هذا |ال)?(?:ال)?(?:لقاء|اجتماع|المباحثات|استقبال)|durante (?:la reunion|"
        r"el encuentro)",
    ),
)
