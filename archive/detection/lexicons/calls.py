"""Words for a call, folded, with a weight: how surely they say that people spoke from afar."""

CALL = (
    (
        r"(?:entretiens?|entrevues?|conversations?|discussions?|echanges?|appels?|communications?|contacts?|coups? de) "
        r"(?:telephon(?:iques?|e)|fil)\b",
        3,
    ),
    (
        r"(?:entretenus?|entretenues?|entretient|entretiendra|parle|discute|echange)[^.\n]{0,60}?(?:au|par) telephone",
        3,
    ),
    (r"(?:recu|recoit|recevra)[a-z, ]{0,25} un (?:appel|coup de fil)|appel (?:recu|emis) ", 3),
    (
        r"(?<!journalistes )(?<!presse )(?:par|au|un) (?:coup de )?telephone\b|joint par telephone|"
        r"telephoniquement|\ba (?:\w+ )?telephone (?:a|au|aux)\b",
        2.5,
    ),
    (r"\b(?:par|en|une|la|cette) (?:video|visio)-?conference\b|\ben visio\b|\bpar liaison video\b", 2.6),
    (
        r"(?:phone|telephone|video|virtual) (?:call|conversation|discussion|talk|consultation|conference|meeting)s?|"
        r"(?:spoke|talked|speaking|conversed) (?:by|over the|on the) (?:tele)?phone|teleconference|videoconference",
        3,
    ),
    (
        r"(?<!reporters )(?<!journalists )(?<!press )(?<!media )(?:by|over|over the|on the|via) (?:tele)?phone|"
        r"\b(?:tele)?phoned\b|telephonic (?:conversation|call|talks?)|"
        r"(?<!joined )(?<!took part )(?<!participated )(?:by|via|through) video(?: link)?\b",
        2.5,
    ),
    (
        r"\bcalls? (?:with|between)\b|\bcall (?:from|to) (?!order)|\b(?:holds?|held|had|have) (?:\w+ ){0,3}calls?\b|"
        r"(?:a|the|their|today's) call\b(?! for)",
        2.5,
    ),
    (
        r"\b(?:good|great|useful|productive|warm|excellent|constructive|important|first|timely) (?:phone )?call\b",
        2.4,
    ),
    (
        r"(?:spoke|speaks|spoken|speak(?:ing)?)(?: \w+){0,3} (?:with|to)\b(?! (?:reporters|the press|journalists|"
        r"media))",
        1.8,
    ),
    (
        r"\b(?:l'|cet |leur |d'un )appel\b(?! (?:de|au|aux|lance|pour|des|du|a (?:la|l|une?|ne|tous))\b)(?! d')",
        2.5,
    ),
    (
        r"\bspoke(?= (?:for (?!longer|the\b|(?:him|her|it)self|themselves|his|her|many|most|all\b)|"
        r"today|again|by|at length|on (?:mon|tues|wednes|thurs|fri|satur|sun)))",
        1.6,
    ),
    (r"\b(?:conversation|chat) with\b(?! (?:the press|reporters|journalists|\w+ reporters))", 1.2),
    (
        r"(?:ال|لل|بال)?(?:اتصالات|اتصال|اتصالا|اتصالين|مكالمه|محادثه|محادثات|مباحثات|مشاورات|حديث|تواصل) "
        r"(?:ال)?(?:هاتفي|مريي)(?:ه|ا|ين|تين)?\b",
        3,
    ),
    (
        r"(?<![\u0621-\u064a])(?:ال|ل|و)*اتصال(?:ه|ها|هما)? (?:الذي (?:جري|اجراه|تلقاه)|(?:جري )?بين|مع|ب(?=نظير))",
        2.4,
    ),
    (r"\bهاتفيا|عبر الهاتف|بالهاتف|\b(?:ال)?هاتفي(?:ه|ا|ين|تين)?\b", 2.5),
    (r"عبر (?:تقنيه |خاصيه )?(?:ال)?(?:اتصال|فيديو|تحاضر|تناظر)(?: (?:ال)?(?:مريي|فيديو|عن بعد))?\b", 2.6),
    (r"\b[وف]?(?:تلقي|تلقت|اجري|اجرت|يجري|تبادل) (?:\S+ ){0,9}?اتصالا?\b|\b(?:في|خلال) (?:ال)?اتصال\b", 2.4),
    (r"\b[وف]?هاتفت? (?=(?:ال)?(?:وزير|رييس|ملك|امير|ولي)|نظير|فخامه|معالي|سمو|جلاله)", 2.8),
    (r"\b(?:ال|بال|لل|خلال )?مكالم(?:ه|ته|تها|تهما|تي)\b", 2.2),
    (
        r"(?<![\u0621-\u064a])اتصال (?:ال)?(?:وزير|وزيره|رييس|رييسه|ملك|ولي)[^.\n]{2,60}? (?:ب|مع )(?:ال)?"
        r"(?:وزير|نظير|رييس|ملك|ولي)",
        2.6,
    ),
    (
        r"(?<![\u0621-\u064a])[وف]?تحدثت? (?:[^\s.،]+ ){1,9}مع (?!(?:ال)?(?:صحاف|صحف|وسايل|اعلام|قناه|وكاله))"
        r"(?=[^.\n]{0,60}(?:وزير|رييس|نظير|ملك|امير))",
        1.8,
    ),
    (
        r"(?:llamadas?|conversacion(?:es)?|charla|contacto) telefonic[oa]s?|(?<!periodistas )(?<!prensa )"
        r"(?<!cuenta )(?<!contaba )(?<!explica )(?<!dice )(?<!relata )(?<!responde )(?<!comenta )(?<!atiende )"
        r"por telefono|telefoneo\b",
        3,
    ),
    (r"\bvideo(?:conferencia|llamada)s?\b", 2.6),
    (
        r"(?<![\w ])llamada (?:(?:del?|de la)\b[^.\n]{3,80}? con\b|(?:entre|con)\b)"
        r"|\b(?:lectura|resumen) de la llamada\b"
        r"|(?<![\w ])(?:l')?appel (?:(?:du|de)\b[^.\n]{3,80}? avec\b|(?:entre|avec)\b)|\bcompte[- ]rendu de l'appel\b",
        2.6,
    ),
    (
        r"\b(?:una|la) (?:llamada|conversacion) (?:con|entre)\b"
        r"(?! (?:los |un grupo de |varios |la )?(?:periodistas|prensa|medios|reporteros))|"
        r"\bllam(?:o|a|ara)(?= al? (?!(?:las?|los|una?|consultas?|filas|capitulo|\w+(?:ar|er|ir)(?:se|l[oa]s?)?|"
        r"(?:todos|todas) l\w+|sus? (?:embajador|socios|aliados|ciudadan|compatriotas|seguidores))\b))",
        2.0,
    ),
    (
        r"\b(?:durante|en|tras|mediante|por|sostuv(?:o|ieron)|sostienen?|mantuv(?:o|ieron)|mantienen?|hizo|recibio|"
        r"realizo|h(?:a|an) (?:mantenido|sostenido)) (?:(?:una|la|su|esta|otra) )?(?:\w+ )?llamada\b(?! \w+cion\b)|"
        r"\bllamada de (?:(?:unos|casi|mas de) )?\w+ (?:minutos|horas?)\b|"
        r"\btelefone(?:o|a|aron|an|ado|ar)\b|\bpor via telefonica\b|\bal telefono\b",
        2.6,
    ),
    (r"\b(?:rang|rings)\b(?! (?:out|hollow|true|alarm|bells?))|\bphones (?!and|or|were|are|have|in\b)\w", 2.0),
    (
        r"\bau bout du fil\b|\bs'est tele?phonee?s?\b|\bse sont telephone\b|"
        r"\ba (?:de nouveau )?appele (?:\w+ ){0,3}(?:(?:son|sa) (?:homologue|collegue)|m\.|mme|l[ea] (?:ministre|"
        r"president|"
        r"premier|premiere|chef|cheffe|secretaire|roi|chancelier|chanceliere)\b(?! (?:a|au|de|d'\w+) \w+er\b))",
        2.5,
    ),
    (
        r"\ba (?:ensuite |aussi |egalement )?appele (?!(?:a|au|aux|l[ea]s?|son|sa|ses|leurs?|de|un|une|des|tou\w+|ce|"
        r"cette|cet|en|sur|pour|chacun\w*|cela|ca)\b|[ld]')[a-z-]+ [a-z-]+(?![^.;]{0,60} (?:a|au|aux) )",
        1.8,
    ),
    (r"\b(?:hablo|ha hablado|hablaron|han hablado|conversa|converso)(?: \w+){0,4} con\b", 1.6),
)
