"""How quoted words were uttered: phrases by channel, folded, the most specific first."""

from archive.vocabulary.terms import Channel

_OUTLETS = (
    r"reuters|afp|ap|bbc(?: radio| world service)?|cnn|al[- ]jazeera|al[- ]arabiya|bloomberg|fox news|fox|nbc|cbs|abc"
    r"|msnbc|npr|pbs|sky news|itv|rfi|france ?24|france (?:inter|info|2|culture)|rtl|europe 1|bfm(?:tv)?|tf1"
    r"|tv5(?: ?monde)?"
    r""
    r"|euronews|politico|axios|semafor|lci|le monde|el pais|financial times|efe|europa press"
    r"|rne|rtve|tve|cadena ser|la ser|onda cero|cope|antena 3"
    r"|telecinco|la sexta|telesur|anadolu|trt|deutsche welle|dw|zdf|ard|rai|nhk|i24(?: ?news)?|medi1|2m|cbc|ctv|sabc"
    r"|channels tv|arise tv|ndtv|republic tv|cgtn"
)
"""Agencies, stations and papers to which somebody speaks: behind "told", "on", "sur", "en"."""

CHANNELS: tuple[tuple[Channel, str], ...] = (
    (
        Channel.JOINT_STATEMENT,
        r"(?:declaration|communique|statement|communique de presse)s? (?:conjoint|commun)e?s?|"
        r"joint (?:statement|communique|declaration|press statement)"
        r"|(?:ال)?(?:بيان|بلاغ|اعلان|تصريح) (?:ال)?مشترك|declaracion conjunta|comunicado conjunto",
    ),
    (
        Channel.SOCIAL_POST,
        r"\btweet(?:e|s|er|ed|ing)?\b|\btwitter\b|\bsur (?:le reseau |son compte |la plateforme )?(?:social )?\W?x\b|"
        r"\b(?:on|via) (?:the (?:social )?(?:platform|network|media platform) )?\W?x\b|\ben (?:la red (?:social )?"
        r"|su cuenta de |"
        r"la plataforma )?x\b|\breseaux? socia(?:l|ux)\b|\bsocial (?:media|network)\b|\bredes sociales\b|\bred social\b"
        r"|\b(?:post|publication|message|billet)s? (?:publiee? |postee? )?sur\b|\b(?:sur|"
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
    (
        Channel.PRESS_BRIEFING,
        r"point[- ](?:de )?presse(?! (?:conjoint|commun))|(?:press|daily|regular|regularly scheduled|media|weekly"
        r"|news) briefing|"
        r"\bbriefing\b(?! paper)|\bbriefed (?:the )?(?:reporters|journalists|press|media)\b"
        r"|(?:ال)?احاط(?:ه|ته|تها|تهما)|"
        r"(?<![\u0621-\u064a])(?:ال|لل|بال)?ايجاز (?:ال)?(?:صحا?في|اعلامي)"
        r"|لقايه الصحفي|لقاء صحفي|"
        r"(?:ال)?موتمر(?:ه|ها)? (?:ال)?صحا?في (?:ال)?(?:اسبوعي|يومي|دوري)|"
        r"rueda informativa diaria|rueda de prensa (?:diaria"
        r"|semanal)|briefing de "
        r"presse",
    ),
    (
        Channel.PRESS_CONFERENCE,
        r"\bmelees? de presse\b|\bpress scrum\b|\bscrum (?:with|of) (?:reporters|journalists)\b|\b(?:appel"
        r"|visioconference) avec (?:d?es"
        r"|la) (?:journalistes|presse)\b|\b(?:conference |video )?call with (?:reporters|journalists|the press)\b"
        r"|\b(?:llamada|videoconferencia) con (?:los )?periodistas\b|\bface a la presse\b|\b(?:pool"
        r"|huddle) of reporters\b"
        r"|\btold newsmen\b"
        r"|\bcorrillo\b|\bcanutazo\b"
        r"|conferences? de presse|point[- ](?:de )?presse|devant (?:la presse|les journalistes|les medias)"
        r"|face (?:a la presse|aux journalistes)|"
        r"declarations? (?:conjointes? )?(?:a la|devant la|a l'intention de la) presse|a la presse\b|(?:press|news"
        r"|media) conference|press availability|"
        r"joint (?:press )?(?:availability|appearance|media)|aux cotes de son homologue|"
        r"told (?:the )?(?:assembled )?(?:reporters|journalists|the press|the media)|to (?:reporters|journalists"
        r"|the press)|"
        r"(?:spoke|speaking|appearing) (?:to|with|before) (?:reporters|journalists|the media|the press)|joint press|"
        r"(?:ال)?موتمر(?:ا|هما|ه|ها|هم)? (?:ال)?صحا?في|(?:ال)?ندوه (?:ال)?صحا?فيه|لقاء مع "
        r"الصحافه|تصريح(?:ات)? (?:صحا?فيه|للصحافه|للصحفيين|للصحافيين|للاعلام|مشترك|لوسايل الاعلام)|للصحا?فيين"
        r"|للصحافه|امام (?:الصحافه|الصحا?فيين|وسايل الاعلام)|"
        r"(?:حديث|تحدث|كلام)(?:ه|ها|هما|ا|ت)? (?:الي|مع) (?:الصحافه|الصحا?فيين|وسايل الاعلام)|"
        r"rueda(?:s)? de prensa|conferencia \W?(?:mananera|matutina|matinal)|conferencia "
        r"de prensa|comparecencia(?! (?:en|ante) (?:el|la) (?:senado|congreso|comision|pleno|parlamento|camara))"
        r"|ante (?:la prensa|los medios|los periodistas)|a (?:los periodistas|la prensa"
        r"|los medios)|"
        r"declaraciones a (?:los medios|la prensa|los periodistas)|aux journalistes|aux medias|a des journalistes|"
        r"(?:interrogee?|questionnee?) par (?:la presse|les journalistes|des journalistes|une? journaliste)|(?:asked"
        r"|questioned) by (?:a )?(?:reporters?|journalists?|the press)|"
        r"preguntad[oa] por (?:los periodistas|la prensa|los medios|un[oa]? periodista)|"
        r"(?:سوال|اسيله) (?:لل|ال)?(?:صحا?في|صحا?فيين)",
    ),
    (
        Channel.INTERVIEW,
        r"\ben entrevista\b|\bentrevista (?:radiofonica|televisiva|telefonica)\b|\b(?:joint|contacte|interroge"
        r"|sollicite)(?:e|s|es)? "
        r"(?:(?:au|par) telephone )?par (?:nos (?:confreres|soins)|notre (?:redaction|journal|correspondante?"
        r"|confrere))"
        r"|\bjoint(?:e|s|es)? (?:au|par) telephone\b|\breached by (?:phone|telephone)\b"
        r"|\bcontactad[oa] por (?:telefono|este)\b"
        r"|\binterviews?\b|\binterviewe\w*|entretien (?:accorde|exclusif|avec notre|publie|diffuse)"
        r"|accorde(?:e)? (?:a|au|aux) |\b(?:au |du )?micro de\b|"
        r"حوار(?:ا|ه|ها)? (?:مع|خص|اجرته|صحفي|نشرته|خاص)|مقابله (?:مع|خاصه|صحا?فيه|تلفزيونيه|اجرتها|نشرتها|حصريه)"
        r"|في (?:تصريح|تصريحات|حديث|حوار|مقابله|مداخله)(?: (?:خاص|خاصه|هاتفيه|مع|ادلي بها?))* "
        r"?ل(?!لصحا|وسايل|لاعلام)|entrevista (?:con|"
        r"a|en|concedida|publicada|exclusiva|de)|declarations? (?:exclusives? )?a (?:la (?:chaine|radio|television"
        r"|tele)|l'agence|notre|l'antenne)|(?:a declare|a confie|declarait|a-t-il declare|a-t-elle declare"
        r"|a dit) (?:a|au) (?:la (?:chaine|radio|television)|l'agence|quotidien|journal)|"
        r"interroge(?:e)? (?:par (?!la presse|les journalistes|des journalistes)|au micro)|au micro d|sur les ondes"
        r"|\ba la (?:radio|television|tele|chaine)\b|\bon (?:state )?(?:television|radio|tv)\b|"
        r"\b(?:sur|dans) (?:le plateau|les colonnes|l'antenne) d|invite(?:e)? (?:de|du|sur|par) (?:la |le "
        r"|l')?(?:chaine|radio|plateau|journal|matinale|rtl|europe|france)|a l'antenne d|"
        r"declarations? a (?:l'(?:agence|afp|aps|map)|la map)\b|"
        r"(?:told|tells|speaking to|speaking with|spoke to|spoke with|speaking on|in (?:remarks"
        r"|comments) to) (?:the |a |an )?(?:[a-z'\-]+ ){0,3}(?:newspaper|daily|weekly|magazine|channel|station|radio|"
        r"network|television|tv|news agency|agency|outlet|broadcaster|paper)\b|"
        r"في حديث (?:ل|مع|الي)|(?<![\u0621-\u064a])لهييه الاذاعه|"
        rf"\b(?:(?:told|tells|telling|speaking to|spoke to|speaking with|spoke with|speaking on|on|en|a) (?:the |la )?"
        rf"|(?:sur|au micro de|chez|a l'antenne de) )(?:{_OUTLETS})\b|"
        r"\b(?:told|tells|telling|speaking to|spoke to) the (?:[a-z]+ ){0,2}?(?:nation|standard|star|times|post"
        r"|guardian|telegraph|independent|mail|herald|tribune|journal|observer|monitor|punch|vanguard|sun|globe|mirror|express"
        r"|economist|atlantic|chronicle|citizen|gazette|examiner)\b(?! (?:state|union|council|assembly))|"
        r"(?<![\u0621-\u064a])ل(?:رويترز|فرانس برس|سي ان ان|بي بي سي|سكاي نيوز|اكسيوس|لجزيره|لعربيه)"
        r"(?![\u0621-\u064a])|"
        r"(?<![\u0621-\u064a])(?:ل|مع |الي |علي )(?:ال)?(?:قناه|صحيفه|جريده|اذاعه|موقع|برنامج|مجله|يوميه)(?! التواصل"
        r"| التوقيع| اكس)|(?<![\u0621-\u064a])ل(?:ال)?وكاله (?:ال)?(?:انباء|رويترز|فرانس|الاناضول|سبوتنيك|اسوشيتد"
        r"|انباء|المغرب|انسا)|(?<![\u0621-\u064a])(?:علي )?(?:شاشه|اثير)|"
        r"(?:declaraciones|declaracion) (?:a |exclusivas a )(?:la |el |un |una )?(?:cadena|agencia|diario|radio"
        r"|television|efe|europa press|rne|rtve|tve|cadena ser)|en (?:los microfonos|una entrevista)"
        r"|en conversacion con (?:la |el )|"
        r"\b(?:au|dans|to|al|del) (?:le |la |the |el )?(?:corriere|repubblica|stampa|figaro|parisien|spiegel|bild"
        r"|times|washington post|guardian)\b",
    ),
    (
        Channel.SPEECH,
        r"\b(?:discours|allocution|a la tribune|(?:son|une|cette|leur) intervention|prise de parole"
        r"|dans une adresse)\b|\b(?:in (?:his|her|opening|closing|prepared) remarks|remarks (?:at|to|delivered|before)|"
        r"(?:speaking|spoke) (?:at|before) (?:a|an|the|his|her) (?!(?:joint |same )?(?:press|news|meeting|briefing"
        r"|end))\w+|"
        r"\bdevant (?:l'assemblee|le conseil|les deputes|le parlement|les senateurs|la commission)"
        r"|\b(?:speaking|spoke|told|addressing|answering questions|said) (?:(?:in|to|before|at|from) )?(?:the |a )?"
        r"(?:[a-z]+ ){0,2}?(?:senate|parliament|assembly|congress|house|bundestag|knesset|lok sabha|duma|majlis|diet"
        r"|plenary|university|ceremony|rally|commemoration)\b"
        r"|(?:(?<=[.!?»”\"\n] )|(?<=\n))en el (?:congreso|senado|parlamento|pleno|hemiciclo|bundestag)\b"
        r"|\bdesde la tribuna\b|\bdans l'hemicycle\b"
        r"|\ba l'ouverture (?:des|de|du|d'un)|\ben ouvrant (?:la|les|le)\b|"
        r"\bcomparecencia (?:en|ante) (?:el|la) [a-z]+|\ben sede parlamentaria\b|"
        r"\b(?:dijo|dicho|defendido|defendio|afirm[a-z]+|asegur[a-z]+|respond[a-z]+) (?:[a-z]+ ){0,2}en el (?:senado"
        r"|congreso)\b|"
        r"\ben commission (?:de la chambre|a l'assemblee|au senat|des affaires)|\b(?:a la chambre|au senat)\b|"
        r"\b(?:told|tells) (?:mps|lawmakers|deputies|the house)\b|\bin (?:parliament|the commons"
        r"|the house of commons)\b|"
        r"\bante (?:el congreso|la asamblea|el parlamento|el pleno|el consejo)|امام (?:الجمعيه|مجلس|البرلمان|الموتمر)|"
        r"(?:told|tells) (?:the |a |an )?(?:[a-z'-]+ ){0,3}(?:council|forum|assembly|conference|parliament|lawmakers"
        r"|senate|congress|"
        r"committee|summit|audience|think tank)(?! of)|"
        r"speech|addressing|address to|(?:his|her|keynote) (?:opening |closing )?(?:address|remarks"
        r"|statement to the (?:council|assembly)))\b|(?<![\u0621-\u064a])(?:في |خلال "
        r"|ب)?(?:كلمه|كلمته|كلمتها|خطاب|خطابه|مداخلته|مداخلتها|مداخله)(?! السر)(?![\u0621-\u064a])|\b(?:discurso|"
        r"(?:su|una|esta) intervencion|alocucion)\b",
    ),
    (
        Channel.COMMUNIQUE,
        r"(?<='s )(?:account|summary|version)\b(?=,? (?:[a-z]+ed|by|in|was|is|said|spoke|ran|made|put|had|has|went)\b)|"
        r"\b(?:selon|d'apres) (?:son|leur|ses|leurs) (?:bureau|cabinet|services?)\b"
        r"|\baccording to (?:his|her|their) (?:press )?office\b"
        r"|\bsegun su (?:oficina|despacho|gabinete)\b|(?:وفق|بحسب|حسب)(?:ا)? ل?مكتب(?:ه|ها)\b|"
        r"\blit-on\b|\bpeut(?:-on| on) (?:y )?lire\b|\bse (?:puede leer|lee)\b|\b(?:ajoute|poursuit|precise|indique"
        r"|souligne"
        r"|conclut|note) (?:encore |aussi )?(?:le texte|la note)\b|\b(?:en un|dans un|in a) (?:breve |bref |court "
        r"|short |brief )?"
        r"(?:texto|texte)\b|\bcommuniques?\b|\bdeclaration (?:du|de la|des|de l'|d'un|publiee|diffusee|"
        r"rendue|ecrite|officielle)|\bdans une declaration\b|\bselon une declaration\b|"
        r"\bcompte[- ]rendu\b|\bmeme source\b"
        r"|\b(?:press )?(?:statement|readout|release|communique)\b|(?<![\u0621-\u064a])[وف]?[بكل]?(?:ال|"
        r"لل)?(?:بيان|بلاغ)(?:ا|ه|ها)?(?![\u0621-\u064a])"
        r"|(?<![\u0621-\u064a])[وف]?ب?(?:ال)?تصريح(?:ا)? (?:ال)?صحا?في(?:ا)?(?![\u0621-\u064a])|المصدر (?:ذاته|نفسه)"
        r"|\bcomunicado\b|"
        r"\bnota de prensa\b|\ben una nota\b|\bla nota\b",
    ),
    (
        Channel.PHONE_CALL,
        r"(?:lors|au cours|durant|pendant) (?:d'un|de l'|de cet|de leur|d'une|de la|cet|"
        r"cette|leur|l'|du)[^.\n]{0,25}(?:telephonique|appel(?! avec d?es journalistes))"
        r"|(?<!joint )(?<!jointe )au telephone|(?:par|at) "
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
        r"|(?:during|in|at) (?:the|a|their|his|her) (?:meeting|talks)|\b(?:outset|start|opening|beginning"
        r"|end) of (?:the"
        r"|their) (?:meeting|talks)|\bal (?:inicio|comienzo|termino) (?:de la reunion|del encuentro)"
        r"|\bau debut (?:de la"
        r" (?:rencontre|reunion)|de l'entretien)|في (?:مستهل|بدايه|ختام) (?:ال)?(?:لقاء|اجتماع|مباحثات)|(?:خلال|اثناء) "
        r"(?:هذا |ال)?(?:ال)?(?:لقاء|اجتماع|المباحثات|استقبال)|durante (?:la reunion|"
        r"el encuentro)",
    ),
)

JOINT = r"\b(?:conjoint|conjointe|commun|commune|joint|jointly|conjunta|conjunto)\b|مشترك"
"""Of an occasion both sides share."""

REFERENCE_BEFORE = (
    r"(?:\b(?:reclam|solicit|exig|ped)[a-z]+|\bdepuis|\bsince|\bdesde|منذ|\brenvoie a|\bconformement a"
    r"|\ben application d[eu]|\bprevu[es]* (?:par|dans)"
    r"|\bsignataires? d[eu]|"
    r"\bpursuant to|\bin line with|\bexprimee? dans|\bexpressed in|\benshrined in|\bconforme a|\bsigne(?:e|r|nt)?"
    r"|\bsigned|"
    r"\badopte(?:e|r)?|\badopted|\b(?:tiendra|tiendront|will (?:hold|give)|(?:is|are) to (?:hold|give)|ofreceran"
    r"|ofrecera|prevue?)|سيعقد|سيعقدان|ستعقد|"
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
    r"\s?(?:s'exprimant|intervenant|(?:il|elle|le ministre|la ministre|le chef de la diplomatie) (?:s'exprimait"
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
