"""How quoted words were uttered: phrases by channel, folded, the most specific first."""

from archive.detection.lexicons.spoken import SPOKEN
from archive.vocabulary.terms import Channel

CHANNELS: tuple[tuple[Channel, str], ...] = (
    (
        Channel.JOINT_STATEMENT,
        r"(?:(?:declaration|communique|statement|communique de presse)s? (?:conjoint|commun)e?s?"
        r"|(?:joint|tripartite|trilateral|quadrilateral) (?:statement|communique|declaration|press statement)"
        r"|(?:declaration|communique)s? (?:tripartite|trilaterale?|quadripartite)s?"
        r"|(?:declaracion|comunicado) (?:tripartit[oa]|trilateral)"
        r"|(?<!prensa en una )(?<!medios en una )(?<!periodistas en una )declaracion conjunta)"
        r"(?! (?:a|devant|ante|to) (?:the|la|los|les) (?:press|media|prensa|medios|periodistas|journalistes))"
        r"|(?:ال)?(?:بيان|بلاغ|اعلان|تصريح) (?:ال)?(?:مشترك|ثلاثي|رباعي|خماسي)(?![\u0621-\u064a])|comunicado conjunto"
        r"|\baccording to (?:the|a) (?:[a-z-]+ ){0,2}declaration\b|\bthe declaration (?:also )?(?:notes|says|states"
        r"|calls|takes|reaffirms|adds|reads|commits|affirms)\b|\bdeclaration (?:[a-z]+,? ){0,3}?(?:adoptee|signee)"
        r" (?:par les|entre|a (?:cette|l'))|\bdeclaracion (?:[a-z]+,? ){0,3}?(?:suscrita|adoptada|firmada)"
        r" (?:por (?:los|ambos)|al)\b",
    ),
    (
        Channel.SOCIAL_POST,
        r"\b(?:he|she|they|minister|secretary) (?:later |also )?posted\b|\bposted (?:afterwards|later|hours"
        r"|shortly|minutes)\b"
        r"|\ba-t-(?:il|elle) (?:poste|tweete)\b|"
        r"\bthe (?:post|tweet|message) (?:read|said|added|continued)\b|\btook to (?:\W?x\b|social|twitter|facebook)"
        r"|\b(?:a|avait|ayant) choisi \W?x\b|\bsur (?:le meme|ce|ledit) reseau\b|\ben (?:la misma|esa) red\b"
        r"|\bon the same (?:platform|network)\b|\ben (?:un|otro|el mismo) (?:tuit|trino|estado)\b|\btrino\b"
        r"|المنصه (?:نفسها|ذاتها)|"
        r"\btweet(?:e|s|er|ed|ing)?\b|\btwitter\b|\bsur (?:le reseau |son compte |la plateforme )?(?:social )?\W?x\b|"
        r"\b(?:on|via) (?:the (?:social )?(?:platform|network|media platform) )?\W?x\b|\ben (?:la red (?:social )?"
        r"|su cuenta de |"
        r"la plataforma )?x\b|\breseaux? socia(?:l|ux)\b|\bsocial (?:media|network)\b|\bredes sociales\b"
        r"|\bred social\b"
        r"|\b(?:on|in|via|from) (?:his|her|its|their) (?:official |personal )?x (?:account|page|feed)\b"
        r"|(?<!notre )\b(?:post|publication|message|billet)s? (?:publiee? |postee? )?sur\b|\b(?:sur|"
        r"via) son compte\b|\bpostee? sur\b|\b(?:in a|his|her|his own|her own) (?:post|tweet|thread)\b|\bposted "
        r"on\b|\bdans (?:ce|un|le meme|un autre) (?:post|tweet|fil)\b|\bdans ce (?:meme )?message\b|\bin (?:the same"
        r"|this|another|a later) (?:post"
        r"|thread|tweet)\b"
        r"|\bsur (?:linkedin|truth social|bluesky|mastodon|threads|facebook|instagram|telegram)\b|\btruth social\b"
        r"|\bfacebook\b|\blinkedin\b|\binstagram\b|\btelegram\b|\bbluesky\b|\btuit\b|"
        r"\btuiteo\b|\ben su cuenta\b|\ben (?:el|este|un|otro|ese) (?:mensaje en|post|hilo)\b|تويتر|تغريد(?:ه|ته"
        r"|تها)|تدوين(?:ه|ته|تها)"
        r"|منصه (?:ال)?\W?(?:اكس|x\b|تواصل|تروث)|علي \W?(?:اكس(?![\u0621-\u064a])|x\b)|علي حساب|"
        r"حسابه|حسابها|(?<![\u0621-\u064a])(?:ال)?منشور(?:ه|ها|ا)?(?![\u0621-\u064a])|فيسبوك|تلغرام|تيليغرام|تليغرام"
        r"|تيلغرام|لينكد|مواقع التواصل"
        r"|(?<![\u0621-\u064a])و?غرد(?:ت)?(?![\u0621-\u064a])|"
        r"شبكه \W?(?:اكس|x\b|التواصل)|شبكات التواصل|انستغرام|\bgazouill\w+|\btuit(?:s|eo|ero)?\b|\bmastodon\b",
    ),
    *SPOKEN,
    (
        Channel.COMMUNIQUE,
        r"\b(?:avis|notes?|invitation) (?:(?:adressee? )?aux (?:medias|redactions|journalistes)|a la presse)\b"
        r"|\b(?:media|press) (?:advisory|note|notice)\b|\b(?:aviso|nota|convocatoria) (?:a (?:los )?medios|de (?:agenda"
        r"|prensa)|a la prensa)\b|(?:اشعار|تنويه|دعوه) (?:الي |موجهه? الي )?(?:وسايل الاعلام|الصحا?فيين|الصحافه)|"
        r"\b(?:the|a|separate) notice\b|\buna nota (?:del|de la|oficial|verbal)\b|(?:(?<=[.!?»”\"\n] )|(?<!.))en ella,|"
        r"\b(?:d'apres|selon|dans) (?:ce|le meme|ledit) (?:document|texte|bulletin)\b|\b(?:precise|indique"
        r"|ajoute|rapporte) "
        r"le (?:bulletin|document)\b|\bthe same (?:document|statement|text|readout)\b|\bel mismo (?:texto"
        r"|documento)\b|"
        r"الوثيقه (?:نفسها|ذاتها)|"
        r"(?<='s )(?:account|summary|version)\b(?=,? (?:[a-z]+ed|by|in|was|is|said|spoke|ran|made|put|had|has"
        r"|went)\b)|"
        r"\b(?:selon|d'apres) (?:son|leur|ses|leurs) (?:bureau|cabinet|services?)\b"
        r"|\baccording to (?:his|her|their) (?:press )?office\b"
        r"|\bsegun su (?:oficina|despacho|gabinete)\b|(?:وفق|بحسب|حسب)(?:ا)? ل?مكتب(?:ه|ها)\b|"
        r"\blit-on\b|\bpeut(?:-on| on) (?:y )?lire\b|\bse (?:puede leer|lee)\b|\b(?:ajoute|poursuit|precise|indique"
        r"|souligne"
        r"|conclut|note) (?:encore |aussi )?(?:le texte|la note)\b|\b(?:en un|dans un|in a) (?:breve |bref |court "
        r"|short |brief )?"
        r"(?:texto|texte)\b|\bcommuniques?\b|\bdeclaration (?:du|de la|des|de l'|d'un|publiee|diffusee|"
        r"rendue|ecrite|officielle)|\bdans une declaration\b(?! (?:reprise|relayee|rapportee|citee|diffusee) )"
        r"|\bselon une declaration\b|\baccording to (?:the|a) (?:[a-z]+ )?note\b"
        r"|\b(?:la|misma|citada) dependencia\b(?! (?:de|del|respecto|hacia|energetica|economica|mutua|exterior)\b)|"
        r"\bcompte[- ]rendu\b|\bmeme source\b"
        r"|\b(?:press )?(?:statement|readout|release(?! (?:of|from|by)\b)|communique)\b"
        r"|(?<![\u0621-\u064a])[وف]?[بكل]?(?:ال|"
        r"لل)?(?:بيان|بلاغ)(?:ا|ه|ها)?(?![\u0621-\u064a])"
        r"|(?<![\u0621-\u064a])[وف]?ب?(?:ال)?تصريح(?:ا)? (?:ال)?صحا?في(?:ا)?(?![\u0621-\u064a])|المصدر (?:ذاته|نفسه)"
        r"|\bcomunicado\b|"
        r"\bnota de prensa\b|\ben una nota\b|\bla nota\b",
    ),
    (
        Channel.PHONE_CALL,
        r"(?:entretien|conversation|echange|appel) telephonique[^.\n]{0,60}(?:au cours|lors|durant"
        r"|pendant) (?:duquel|de "
        r"laquelle|laquelle|lequel)|\b(?:phone|telephone) (?:call|conversation)[^.\n]{0,60} (?:in"
        r"|during) which\b|\b(?:llamada"
        r"|conversacion telefonica)[^.\n]{0,60} (?:en|durante) la (?:que|cual)\b|(?:اتصال|مكالمه)(?:ا)? هاتفي(?:ا|ه)?"
        r"[^.\n]{0,60} خلال(?:ه|ها)(?![\u0621-\u064a])|"
        r"(?:lors|au cours|durant|pendant) (?:d'un|de l'|de cet|de leur|d'une|de la|cet|"
        r"cette|leur|l'|du)[^.\n]{0,25}(?:telephonique|appel(?! avec d?es journalistes))"
        r"|(?<!joint )(?<!jointe )au telephone|(?:par|at) "
        r"telephone"
        r"|\b(?:during|in|on) (?:each of )?(?:these|those|both) calls\b"
        r"|(?:during|in|on) (?:the|a|their|his|her) (?:phone |telephone )?(?:call|phone "
        r"conversation)|by phone|over the phone"
        r"|(?:خلال|اثناء|في) (?:هذا |هذه |ال)?(?:ال)?(?:اتصال|مكالمه|محادثه|المباحثات) "
        r"(?:ال)?هاتفي(?:ه)?|خلال (?:هذا )?الاتصال|هاتفيا|durante la (?:llamada|conversacion)|"
        r"por telefono",
    ),
    (
        Channel.MEETING,
        r"\bat the (?:start|beginning|outset|opening) of (?:the |their )?(?:[a-z]+ )?(?:talks|meeting)\b"
        r"|(?:مستهل|بدايه"
        r"|ختام) (?:ال)?(?:جلسه|مباحثات|محادثات|لقاء|اجتماع)|\bau (?:debut|commencement) (?:des entretiens"
        r"|de la reunion)\b|"
        r"\bacross the (?:negotiating )?table\b|\bover (?:lunch|dinner|breakfast|tea)\b"
        r"|\b(?:en|a) "
        r"(?:recevant|accueillant)\b|\bal (?:dar la bienvenida|recibir|acoger)\b|\ben (?:la reunion"
        r"|el encuentro|la cita)\b"
        r"|\bdurante (?:la|su|una) (?:audiencia|cita|visita de cortesia)\b|\bduring (?:the|an|his|her|their) audience\b"
        r"|(?<![\u0621-\u064a])[وف]?(?:حين|عندما|لما) استقبل(?:ه|ها)|(?<![\u0621-\u064a])[وف]?(?:خلال|اثناء) المقابله"
        r"|\bdans le huis clos\b|\b(?:en|durante) el almuerzo\b|(?<![\u0621-\u064a])[وف]?(?:لدي|خلال|عند"
        r"|اثناء) استقبال(?:ه|ها)"
        r"|علي طاوله (?:المباحثات|المحادثات)|"
        r"(?:lors|au cours|durant|pendant|a l'occasion) (?:d'une|de la|de leur|"
        r"de cette|d'un|du|de son|de l'|d')[^.\n]{0,20}(?:rencontre|reunion|entrevue|tete-a-tete|"
        r"audience)"
        r"|(?:during|in|at) (?:the|a|their|his|her) (?:meeting|talks)|\b(?:outset|start|opening|beginning"
        r"|end) of (?:the"
        r"|their) (?:meeting|talks)|\bal (?:inicio|comienzo|termino) (?:de la reunion|del encuentro)"
        r"|\bau debut (?:de la"
        r" (?:rencontre|reunion)|de l'entretien)|في (?:مستهل|بدايه|ختام) (?:ال)?(?:لقاء|اجتماع|مباحثات)"
        r"|(?:خلال|اثناء) "
        r"(?:هذا |ال)?(?:ال)?(?:لقاء|اجتماع|المباحثات|استقبال)|durante (?:la reunion|"
        r"el encuentro)",
    ),
)
