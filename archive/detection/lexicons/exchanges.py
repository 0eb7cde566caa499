"""Words for what happened between two sides, folded, with a weight: how surely they say it."""

from archive.detection.lexicons.appearances import APPEARANCES
from archive.detection.lexicons.calls import CALL
from archive.detection.lexicons.demarches import DEMARCHE
from archive.detection.lexicons.visits import VISIT
from archive.vocabulary.terms import ExchangeKind

_SOMEBODY_FR = (
    r"[^.\n]{0,40}?\b(?:homologue|ministre|secretaire|president|chef|collegue|roi|emir|prince|chancelier|"
    r"chanceliere|representante?)\b"
)
_SOMEBODY_EN = (
    r"[^.\n]{0,60}?\b(?:counterpart|opposite number|minister|secretary|president|king|chancellor|prince|premier|"
    r"colleague|envoy|diplomat|representative)\b"
)
_SOMEBODY_ES = (
    r"[^.\n]{0,40}?\b(?:homolog[oa]|ministr[oa]|canciller|secretari[oa]|president[ea]|jef[ea]|colega|par|rey|emir|"
    r"principe|representante)\b"
)
"""Whom one deals with who discusses things: an office, within the reach of a few words."""
_MEETING_FR = (
    (
        r"\b(?:a rencontre|ont rencontre|rencontrera|rencontreront|rencontrent|rencontrer|rencontrait|"
        r"doit rencontrer|rencontre (?:son|sa|le|la|m\.|mme))\b",
        2.2,
    ),
    (r"\b(?:la |une |cette |leur |sa )?rencontres?\b", 1.5),
    (
        r"\bse sont (?:reunis|rencontres|retrouves|vus)|s'est reunie?|se reuniront|se reunira|se reunissent|se verront|"
        r"se retrouvent|se retrouveront|\ba reuni\b",
        2.2,
    ),
    (
        r"\b(?:reunions?|entrevue|tete[- ]a[- ]tete|"
        r"(?<!his )(?<!her )(?<!the )(?<!its )(?<!their )(?<!an )(?<!of )audience|seance de travail|"
        r"bilaterale (?:avec|entre)|(?:session|conference) ministerielle|"
        r"session (?:du|de la|de) (?:dialogue|concertation|consultations?|commission))\b",
        1.7,
    ),
    (
        r"\b(?:recue?|retrouve|rencontre|accueilli)\b[^.\n]{0,45}?\bmon (?:homologue|ami|collegue|cher)\b|"
        r"\b(?:plaisir|joie|honneur) (?:a|de|d') ?(?:retrouver|recevoir|accueillir|rencontrer|revoir)\b|"
        r"\b(?:ravie?|heureu(?:x|se)|honoree?) (?:de |d')(?:retrouver|recevoir|accueillir|rencontrer|revoir)\b",
        2.0,
    ),
    (
        r"\b(?:petit-)?(?:dejeuner|diner) (?:de travail|officiel|avec|entre)\b|"
        r"\b(?:garde|retenu|convie|invite) a (?:dejeuner|diner)\b",
        1.9,
    ),
    (
        r"(?:^|(?<=[.:»\n-] )|(?<=\n))recue?s? (?=(?:hier|ce|cet|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
        r"a|au|aux|en|dans|par|avec)\b)|\b(?:a ete|etait|est|fut|sera)(?: \w+){0,2},? l'hote d|"
        r"\ba joue les hotes|\bchez (?:son|sa) (?:homologue|collegue)",
        2.0,
    ),
    (r"\b(?:conference|point|declaration)s? (?:de|a la) presse conjointe?s?\b|\bpoint de presse conjoint\b", 1.8),
    (r"\b(?:a|ont|aura|auront|tenu) (?:eu )?des (?:entretiens|pourparlers|discussions|consultations)\b", 1.6),
    (
        r"\b(?:a recu|(?:a ete|ont ete|fut|furent|sera|seront|est|sont) (?:recue?s?|accueillie?s?(?! (?:favor|avec|"
        r"comme)))|recevra|recoit|recue? par|a accueilli|accueillie? par|accueillera|recevait|recevant|recevoir)\b",
        1.8,
    ),
    (
        r"\bs'est (?:\w+ ){0,2}entretenue?\b[^.\n]{0,40}? avec (?:m\. |mme |son homologue|sa homologue|l[ea] "
        r"(?:ministre|president|premier|cheffe?|roi|chancelier|emir))",
        1.7,
    ),
    (r"\bs'(?:est|etait) entretenue?|se sont entretenue?s|s'entretiendr(?:a|ont)|s'entretient|s'entretenir", 1.2),
    (r"\b(?:entretiens?|pourparlers)\b", 1.0),
    (r"\b(?:copreside|ont preside|coprésidé|dialogue (?:strategique|politique)|consultations politiques)\b", 1.6),
    (r"\b(?:commission mixte|comite mixte|haute commission)\b", 1.3),
    (
        r"\b(?:a|ont) (?:\w+ment )?(?:evoque|aborde|discute|examine|passe en revue|echange|debattu|"
        r"fait le (?:point|tour)|parle|confere|dialogue)\b[^.\n]{0,80}? avec " + _SOMEBODY_FR,
        1.7,
    ),
    (r"\bont (?:\w+ment )?(?:parle|discute|echange|debattu|dialogue|confere)\b", 1.4),
    (
        r"\b(?:a|ont|avait|avaient) (?:\w+ment |aussi |deja |d'abord )?vu "
        r"(?=(?:l[ea] |l'|son |sa |leur )?(?:[\w-]+ ){0,2}"
        r"(?:ministre|president|premier|homologue|chef|cheffe|roi|chancelier|emir))"
        r"|\ba retrouve (?!(?:l[ea]s?|une?|des|du|de|ses|sa|leurs?|en|au|aux|toute?|son (?!homologue))\b|[ld]')",
        1.8,
    ),
    (r"\b(?:a|ont) (?:(?:\w+ment )?coincide|dine|dejeune)\b|\bface-a-face\b|\bapartes? (?:avec|entre)\b", 1.7),
)
_MEETING_EN = (
    (
        r"\b(?:pleased|glad|good|great|delighted|honou?red|happy|pleasure|wonderful) to "
        r"(?:see|meet|host|welcome|receive|sit down with)\b|"
        r"\bto (?:see|meet)(?: with)? my (?:\w+ )?(?:counterpart|friend|colleague)\b",
        2.0,
    ),
    (
        r"\b(?:met|meets|meeting|to meet|will meet|hold talks|held talks|holds talks)(?: \w+){0,3} with\b|"
        r"\b(?:met|(?:will|to) meet) (?:today|yesterday|tomorrow|on|in|his|her|separately|for)\b",
        2.2,
    ),
    (r"\b(?:hold|holds|held|holding|had)(?: \w+){0,3} (?:talks|discussions|consultations|meetings?)\b", 2.2),
    (
        r"\bs(?:at|its?|itting) down (?:\w+ )?with\b|\bsat down (?=(?:on|in|at|for|together|over|today)\b)|"
        r"\bheld a bilateral\b|\bpull-aside\b|\btete-a-tete\b",
        2.2,
    ),
    (
        r"\b(?:called|calls|paid a (?:courtesy )?call) on (?:[\w.]+ ){0,4}(?:minister|president|king|prince|emir|"
        r"secretary|premier|counterpart)\b(?![^.\n]{0,50} (?:to|for) )",
        1.8,
    ),
    (
        r"\bworking (?:lunch|dinner|breakfast|session)\b|\blunch(?:ed)? with\b|"
        r"\b(?:had|has|having|shared) (?:\w+ )?(?:lunch|dinner|breakfast|coffee|tea)\b[^.\n]{0,60}? with\b",
        1.9,
    ),
    (r"\bjoint (?:press|news|media) (?:conference|availability|briefing)\b", 1.8),
    *((r"\bmeet(?:s|ings?)?\b", 1.4), (r"\bmet\b", 1.6), (r"\b(?:told|tells) (?:his |her )?visiting\b", 1.8)),
    (
        r"\bministerial(?= (?:in|at|on|meeting|conference|council|session|gathering)\b|[.,;])|"
        r"(?<![\u0621-\u064a])[بل]?ال(?:جلسه|موتمر|دوره) الوزاري(?:ه)?(?![\u0621-\u064a])",
        1.9,
    ),
    (
        r"\b(?:(?:was|were|is|be|been) (?:received|hosted|welcomed) (?:\w+ ){0,4}by|(?:received|hosts?|hosted|"
        r"greets|greeted|embraced|hugged|welcomes?|welcomed|receives?|hosting|receiving)"
        r"(?!(?: \w+){0,2} (?:with|news|word|support|assurances|credentials|letters?|messages?|"
        r"calls?|"
        r"report|invitation|briefing|copy|that|praise|criticism|statement|decision|efforts?|"
        r"commitment)\b)(?=(?:,? [\w.'-]+){0,8},? "
        r"(?:ministers?|secretar(?:y|ies)|presidents?|counterparts?|king|envoys?|ambassadors?|delegations?|premiers?|"
        r"chancellors?|emir|chiefs?|director|commissioner|representatives?|charge d'affaires|"
        r"opposite number)(?!'s)\b))|"
        r"\bbilateral talks\b|\btalks (?:with|between|in|on)\b|\b(?:received|hosted|welcomed) (?:in|at|his|her)\b",
        1.6,
    ),
    (
        r"\b(?:saw|sees|to see|seeing|seen) (?:(?:his|her|their|its|the) )?(?:\w+ ){0,3}(?:counterpart|opposite number|"
        r"minister|secretary|president|premier)\b|\b(?:was|been) the guest of\b|\bplay(?:s|ed) host to\b",
        1.8,
    ),
    (r"\b(?:strategic|political) (?:dialogue|consultations)|\bjoint (?:commission|committee)|\b2\+2\b|\b3\+3\b", 1.7),
    (r"\bco-?chaired\b|\baudience with\b|\bconferred with\b|\btalks\b", 1.2),
    (
        r"\b(?:discuss(?:ed|es)|reviewed|exchanged? (?:views|notes|ideas)|consulted|conferred|explored|debated|"
        r"examined|assessed|took stock|went over|coordinated|compared notes|talked|chatted|dined)\b[^.\n]{0,80}? with "
        + _SOMEBODY_EN,
        1.7,
    ),
    (
        r"\b(?:huddled|closeted|face[- ]to[- ]face|sat (?:across|opposite|beside))\b(?: \w+){0,2} (?:with|from)\b|"
        r"\bsat (?:opposite|facing|across from)\b|"
        r"\bsat (?:down )?(?:in|at|around|round) (?:an?|the|one) (?:\w+ ){0,2}(?:room|table|desk)\b|"
        r"\bspent [^.\n]{0,40}?(?:hours?|minutes|evening|morning|afternoon|day)\b[^.\n]{0,20}? with\b",
        2.0,
    ),
)
_MEETING_AR = (
    (r"\b(?:ال|لل|ب|بال|وال|خلال )?(?:لقاء|اجتماع)(?:ات|ا|ه|ها|هما|هم|اته|اتها|اتهما|ين)?\b|\b(?:ال)?مقابله\b", 1.5),
    (
        r"\b[وف]?(?:ال)?(?:التقي|التقت|التقيا|يلتقي|تلتقي|سيلتقي|اجتمع|اجتمعت|سيجتمع|يجتمع|استقبل|استقبلت|يستقبل"
        r"|سيستقبل|"
        r"(?:ا|ي|سي)ستقبل(?:ه|ها|هما)|استقبلته|قابل)\b|\b(?:كان )?في استقبال(?:ه|ها|هما)?\b",
        2.2,
    ),
    (r"\b(?:خلال|لدي|عند|اثناء) استقبال(?:ه|ها|هما)\b", 1.8),
    (r"\b[وف]?(?:ي|ت)?تراس(?:ت|ا)?\b(?=[^.\n]{0,160}?(?:اعمال|اجتماع|دوره|لجنه))", 1.5),
    (r"\b[وف]?(?:حظي|حظيت|خص|خصه|خصها)\b[^.\n]{0,120}?\bباستقبال\b", 2.2),
    (r"\b(?:ال|لل|ب|بال|وال)?(?:مباحثات|محادثات|مشاورات)(?:ه|ها|هما|هم|نا)?\b", 1.3),
    (r"\bجلسه (?:ال)?(?:مباحثات|محادثات|عمل|مشاورات)\b|\b(?:غداء|عشاء|افطار) عمل\b", 2.0),
    (
        r"\b(?:ال)?(?:ندوه|موتمر|موتمرا|لقاء|نقطه|تصريح|تصريحات) (?:ال)?(?:صحفي|صحافي|اعلامي)(?:ه"
        r"|ا)? (?:ال)?مشترك(?:ه|ا)?\b",
        1.8,
    ),
    (
        r"(?<![\u0621-\u064a])[وف]?(?:بحث|بحثت|تباحث|تباحثت|ناقش|ناقشت|يبحث|تبحث|تناول|استعرض)(?![\u0621-\u064a])"
        r"[^.\n]{0,200}?(?<![\u0621-\u064a])مع(?![\u0621-\u064a])",
        1.5,
    ),
    (
        r"(?<![\u0621-\u064a])[وف]?(?:اطلع|اطلعت|يطلع|ابلغ|ابلغت)(?![\u0621-\u064a])[^.\n]{0,140}?(?<![\u0621-\u064a])"
        r"(?:نظير|وزير|رييس|مبعوث|موفد|وفد|المبعوث|الرييس|الوزير|سفراء)",
        1.6,
    ),
    (r"(?<![\u0621-\u064a])[وف]?[يت]?حل(?:ت)? (?:\S+ ){0,7}?ضيفا علي|(?<![\u0621-\u064a])نزل ضيفا علي", 2.2),
    (r"\b(?:ال)?حوار (?:ال)?(?:استراتيجي|سياسي)|\b(?:ال)?لجنه (?:ال)?(?:مشتركه|عليا|ثناييه)\b", 1.3),
)
_MEETING_ES = (
    (
        r"\b(?:se reunio|se reunieron|se reunira|se reuniran|se reune|reunirse|se reunen|recibio|recibira|"
        r"recibe(?!n? (?:cada|gratis|tod[oa]s|en tu|en su (?:correo|movil)|tus?|nuestr[oa]s?|alertas|noticias))|"
        r"recibieron|reciben|recibiran|se han? reunido|se entrevisto|se ha entrevistado|se entrevistara|"
        r"entrevistarse|han? recibido|se han? visto|verse (?:con|en|el|este|hoy|manana)|se vieron|se ver(?:a|an)|"
        r"se v(?:en?|io) (?:\w+ ){0,3}?con|(?:fue(?:ron)?|han? sido) (?:\w+ ){0,2}?recibid[oa]s?)\b",
        2.2,
    ),
    (
        r"\b(?:mantuv(?:o|ieron)|mantendr(?:a|an)|mantiene|mantener|h(?:a|an) mantenido|sostuv(?:o|ieron)"
        r"|sostendr(?:a|an))"
        r" (?:\w+ ){0,4}(?:reunion|encuentro|entrevista|conversaciones|dialogo|almuerzo|bilateral)\b",
        2.2,
    ),
    (
        r"\b(?:reuniones|reunion|encuentro|(?<!en una )(?<!en la )entrevista con|"
        r"audiencia(?! (?:nacional|provincial|territorial|publica|y\b))|(?:sesion|conferencia) ministerial)\b",
        1.6,
    ),
    (r"\b(?:almuerzo|cena|desayuno) (?:de trabajo|con|entre|en|a|al|oficial)\b|\bpas(?:o|aron) revista\b", 1.9),
    (r"\b(?:rueda|conferencia) de prensa conjunta\b|\bcomparecencia conjunta\b", 1.8),
    (
        r"\b(?:(?:abord|trat|analiz|repas|examin|revis|intercambi|coordin|evalu|convers|dialog)(?:o|aron|an?)|"
        r"(?:discut|debat|depart|coincid)(?:io|ieron|en?)|pas(?:o|aron|an?) revista|"
        r"h(?:a|an) (?:abordado|tratado|analizado|repasado|examinado|revisado|intercambiado|coordinado|evaluado|"
        r"conversado|dialogado|hablado|discutido|debatido|departido|coincidido))\b[^.\n]{0,80}? con " + _SOMEBODY_ES,
        1.7,
    ),
    (
        r"\b(?:acogi(?:o|eron)|h(?:a|an) acogido|acogera|acoge)(?=[^.\n]{0,40}? a(?:l| la| su) (?:homolog|ministr|"
        r"canciller|president|secretari|colega|par\b))",
        2.0,
    ),
    (
        r"\b(?:tras|al|despues de|antes de) verse\b|\b(?:fue|hizo de|ejercio de|ejercera de|sera)"
        r"(?: (?:manana|este \w+|el (?!anfi)(?:proximo )?\w+)){0,2},?(?: el| la)? anfitriona?\b",
        2.0,
    ),
    (r"\b(?:hablaron|conversaron|dialogaron|departieron|charlaron|han (?:hablado|conversado|dialogado))\b", 1.4),
    (r"\bcara a cara\b|\b(?:una|la|esta|dicha|su) cita\b|\bronda de contactos con\b", 1.6),
    (
        r"\b(?:dialogo (?:\w+ )?(?:estrategico|politico|de alto nivel)|consultas politicas|comision mixta|"
        r"conversaciones (?:con|entre))\b",
        1.5,
    ),
)
_OURS = (
    (
        r"\bnous (?:nous sommes (?:vus|rencontres|entretenus|parle|retrouves)|avons (?:parle|discute|echange|"
        r"evoque|tenu))\b|"
        r"\bm'a (?:dit|assure|confirme|promis|explique)\b|\bnotre (?:entretien|rencontre|entrevue)\b",
        1.6,
    ),
    (r"\b(?:we (?:met|sat down|talked|discussed)|our (?:meeting|talks|discussions))\b", 1.6),
    (
        r"(?<![\u0621-\u064a])[وف]?(?:التقينا|تحادثنا|تباحثنا|تحدثنا|ناقشنا|بحثنا|لقاينا|اجتماعنا)(?![\u0621-\u064a])",
        1.6,
    ),
    (
        r"\b(?:nos (?:reunimos|hemos (?:reunido|visto)|vimos)|hemos (?:hablado|tratado|abordado)|"
        r"nuestr[oa] (?:encuentro|reunion))\b",
        1.6,
    ),
)
"""What one says who was there, in an interview or to the press."""
_TOGETHER = (
    (
        r"\bcomparec(?:en|ieron|ieran) junt[oa]s\b|\b(?:compareci|aparec)(?:o|io) junto a su\b|"
        r"\b(?:appear(?:s|ed)?|stood|spoke) (?:together|side by side)\b|"
        r"\bse sont (?:presentes|exprimes|montres) (?:ensemble|cote a cote)\b|"
        r"\bsont apparus (?:ensemble|cote a cote)\b|"
        r"(?<![\u0621-\u064a])(?:ال)?ظهور(?:ا|هما)? (?:ال)?مشترك|"
        r"(?<![\u0621-\u064a])[وف]?ظهر(?:ا|ت)?(?![\u0621-\u064a])[^.\n]{0,140}?"
        r"(?<![\u0621-\u064a])(?:معا|جنبا الي جنب)(?![\u0621-\u064a])",
        1.8,
    ),
    (
        r"\b(?:the two|both) (?:ministers|sides|officials|diplomats|leaders|men|parties) (?:\w+ )?(?:discussed|"
        r"reviewed|"
        r"exchanged|examined|explored|addressed|touched on|took stock)\b|"
        r"\bles deux (?:ministres|parties|responsables|hommes|chefs de (?:la )?diplomatie) ont (?:\w+ment )?(?:evoque|"
        r"aborde|discute|examine|passe en revue|echange)\b|"
        r"(?<![\u0621-\u064a])[وف]?(?:بحث|استعرض|ناقش|تناول|تبادل|تطرق) (?:الوزيران|الجانبان|الطرفان|المسوولان)|"
        r"(?<!\S)و?(?:الوزيران|الجانبان|الطرفان) (?:بحثا|استعرضا|ناقشا|تناولا)|"
        r"\b(?:los dos|ambos) (?:ministros|cancilleres|diplomaticos|mandatarios|responsables) (?:h(?:a|"
        r"an) )?(?:\w+mente )?"
        r"(?:abord|trat|analiz|repas|examin|revis|intercambi)\w+",
        1.6,
    ),
    (r"\b(?:et|and|y)(?= (?:son|sa|his|her|its|their|su) (?:[a-z-]+ )?(?:homolog|counterpart|par\b|colega\b))", 1.1),
    (r"(?<![\u0621-\u064a])ونظير(?:ه|ته|ها|تها)(?![\u0621-\u064a])", 1.1),
    (
        r"\b(?:avec|with|con|junto a)(?= (?:son|sa|his|her|its|their|su) (?:[a-z-]+ ){0,2}"
        r"(?:homologue|homologo|homologa|counterpart|opposite number)\b)",
        1.1,
    ),
)
"""Two of the same office as one subject: they met, unless the text says that they spoke from afar."""
_SUMMIT = (
    (r"\bsommet (?:bilateral|entre|franco|de|des|du)\b|\bau sommet\b", 1.6),
    (r"\bsummit\b", 1.6),
    (r"(?:ال)?قمه\b", 1.6),
    (r"\bcumbre\b|\breunion de alto nivel\b", 1.6),
)
_NEGOTIATION = (
    (
        r"\b(?:round|cycle|session|tour|ronda|serie) (?:of |de |d')?(?:\w+ )?(?:negotiations?|negociations?|"
        r"negociacion(?:es)?|pourparlers|talks)\b",
        2.6,
    ),
    (r"جوله (?:\w+ )?من (?:المفاوضات|المحادثات)", 2.2),
    (r"\b(?:negotiations?|negociations?|negociacion(?:es)?)\b|مفاوضات", 0.6),
)
_SIGNING = (
    (
        r"\b(?:ont|a|ont egalement) signe|signature (?:d'un|de|du|des|d'une)|ceremonie de signature|signeront|"
        r"paraphe\b",
        2.4,
    ),
    (
        r"\b(?<!intends to )(?<!intend to )(?<!refused to )(?<!not )"
        r"(?:sign|signs|signed)(?: a| an| the| two| several)?\b(?! of)|"
        r"\bsigning (?:of|ceremony)\b|\bwill sign\b",
        2.4,
    ),
    (r"\b[وف]?(?:وقع|وقعت|وقعا|يوقع|سيوقع)\b[^.\n]{0,160}?(?:اتفاق|مذكر|بروتوكول|عقد)|(?<!\S)(?:ال)?توقيع", 2.4),
    (r"\b(?:firman|firma|firmaron|firmo|firmaran|firma de|suscriben|suscribieron|han firmado)\b", 2.4),
)
_NOTES = (
    (
        r"\b(?:echange de (?:notes|lettres|messages)|exchange of (?:notes|letters|messages)|exchanged (?:notes|letters|"
        r"messages)|canje de notas|canje de cartas|intercambio de cartas)\b|تبادل (?:ال)?(?:مذكرات|رسايل|برقيات)",
        3,
    ),
    (
        r"\b(?:handed|delivered|handing|delivering|conveyed)(?: \w+){0,5} (?:message|letter)s?\b|"
        r"\b(?:a remis|remis|remettre|porteur)(?: \w+){0,5}(?: |')(?:message|lettre)\b|"
        r"\bentreg(?:o|ado|ar)(?: \w+){0,5} (?:carta|mensaje)\b|"
        r"(?<![\u0621-\u064a])[وف]?(?:تسلم|تسلمت|سلم|سلمه|سلمها)(?: \S+){0,8} رساله\b",
        1.5,
    ),
    (
        r"\b(?:a (?:adresse|envoye|transmis)|adresse) (?:\w+ ){0,2}(?:lettre|message|telegramme)\b|"
        r"\b(?:sent|wrote|addressed) (?:\w+ ){0,4}(?:letter|message|cable) to\b|"
        r"\b(?:بعث|ارسل|وجه|تلقي) (?:\S+ ){0,9}?(?:برقيه|رساله)\b|\benvio (?:\w+ ){0,3}(?:carta|mensaje)\b",
        2.0,
    ),
)
CUES: dict[ExchangeKind, tuple[tuple[str, float], ...]] = {
    ExchangeKind.CALL: CALL,
    ExchangeKind.MEETING: (*_MEETING_FR, *_MEETING_EN, *_MEETING_AR, *_MEETING_ES, *_OURS, *_TOGETHER, *APPEARANCES),
    ExchangeKind.VISIT: VISIT,
    ExchangeKind.SUMMIT: _SUMMIT,
    ExchangeKind.NEGOTIATION: _NEGOTIATION,
    ExchangeKind.SIGNING: _SIGNING,
    ExchangeKind.EXCHANGE_OF_NOTES: _NOTES,
    ExchangeKind.DEMARCHE: DEMARCHE,
}
