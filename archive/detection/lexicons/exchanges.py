"""Words for what happened between two sides, folded, with a weight: how surely they say it."""

from archive.vocabulary.terms import ExchangeKind

CUES: dict[ExchangeKind, tuple[tuple[str, float], ...]] = {
    ExchangeKind.CALL: (
        (
            r"(?:entretiens?|entrevue|conversations?|discussions?|echanges?|appels?|communications?|"
            r"contacts?) telephoniques?",
            3,
        ),
        (
            r"(?:entretenus?|entretenues?|entretient|entretiendra|parle|discute|echange)[^.\n]{0,60}?(?:au|"
            r"par) telephone",
            3,
        ),
        (r"(?:recu|recoit|recevra)[a-z, ]{0,25} un (?:appel|coup de fil)|appel (?:recu|emis) ", 3),
        (r"(?:par|au) telephone|coup de fil|joint par telephone|telephoniquement", 2.5),
        (
            r"(?:phone|telephone) (?:call|conversation|discussion|talk|consultation)s?|(?:spoke|talked|"
            r"speaking|conversed) (?:by|over the|on the) (?:tele)?phone",
            3,
        ),
        (r"(?:by|over|over the|on the|via) (?:tele)?phone|phoned|telephonic (?:conversation|call|talks?)", 2.5),
        (r"\bcalls? with\b|\bcall (?:from|to)\b|held a call|(?:a|the|their|today's) call\b", 2.5),
        (r"(?:spoke|speaks)(?: \w+){0,3} (?:with|to)\b", 1.8),
        (r"(?:ال)?(?:اتصال|اتصالا|مكالمه|محادثه|محادثات|مباحثات|مشاورات|حديث) (?:ال)?هاتفي(?:ه|ا|ين|تين)?", 3),
        (r"هاتفيا|عبر الهاتف|اتصالا? هاتفي", 2.5),
        (r"(?:llamada|conversacion|charla|contacto) telefonic[oa]|por telefono", 3),
    ),
    ExchangeKind.MEETING: (
        (
            r"\b(?:a rencontre|ont rencontre|rencontrera|rencontreront|rencontrent|rencontrer|"
            r"rencontrait|doit rencontrer)\b",
            2.2,
        ),
        (r"\b(?:la |une |cette |leur |sa )?rencontres?\b", 1.5),
        (r"\bse sont (?:reunis|rencontres|retrouves)|s'est reuni|se reuniront|se reunira|se reunissent", 2.2),
        (r"\b(?:reunion|entrevue|tete[- ]a[- ]tete|audience|seance de travail)\b", 1.7),
        (r"\b(?:a|ont|aura|auront|tenu) (?:eu )?des (?:entretiens|pourparlers|discussions)\b", 1.4),
        (r"\b(?:a recu|a ete recu|recevra|recoit|recu par)\b", 1.8),
        (r"\bs'(?:est|etait) entretenu|se sont entretenus|s'entretiendra|s'entretient|s'entretenir", 1.2),
        (r"\bentretiens?\b", 1.0),
        (
            r"\b(?:met|meets|meeting|to meet|will meet|hold talks|held talks|holds talks)(?: "
            r"\w+){0,3} with\b|\bmet (?:today|yesterday|on|in|his|her|separately)\b",
            2.2,
        ),
        (r"\bmeet(?:s|ings?)?\b|\bmet\b", 1.4),
        (
            r"\b(?:(?:was|were) (?:received|hosted|welcomed) by|(?:received|hosted)(?: \w+){0,4} "
            r"(?:minister|secretary|president))\b|\bbilateral talks\b|\btalks (?:with|between)\b",
            1.5,
        ),
        (r"(?:ال)?(?:لقاء|اجتماع|لقاءات|اجتماعا|مقابله)\b", 1.5),
        (r"[وف]?(?:التقي|التقت|يلتقي|سيلتقي|اجتمع|اجتمعت|سيجتمع|يجتمع|استقبل|استقبلت|يستقبل|سيستقبل|استقبله)\b", 2.2),
        (r"(?:مباحثات|محادثات|مشاورات)\b", 1.2),
        (
            r"(?<![\u0621-\u064a])[وف]?(?:بحث|بحثت|تباحث|تباحثت|ناقش|ناقشت|يبحث|تناول)(?![\u0621-\u064a])[^.\n]{0,"
            r"80}?(?<![\u0621-\u064a])مع(?![\u0621-\u064a])",
            1.5,
        ),
        (
            r"\b(?:se reunio|se reunieron|se reunira|se reuniran|se reune|reunirse|se reunen|"
            r"recibio|recibira|recibe|se ha reunido|se han reunido|se entrevisto|se ha entrevistado|"
            r"ha recibido|han mantenido (?:una reunion|un encuentro)|se han visto)\b",
            2.2,
        ),
        (r"\b(?:reunion|encuentro|entrevista con)\b", 1.6),
    ),
    ExchangeKind.VISIT: (
        (r"\b(?:visite (?:officielle|d'etat|de travail)|visite d'amitie)\b", 2.2),
        (
            r"\b(?:effectue|effectuera|entame|a entame|entamera|poursuit|acheve|a acheve) "
            r"(?:\w+ ){0,3}(?:visite|deplacement)\b",
            2.0,
        ),
        (
            r"\b(?:annule|reporte|ajourne)[a-z ]{0,12} (?:son|sa|le|la) (?:deplacement|visite|voyage)|devait se rendre",
            2.2,
        ),
        (r"\bla visite d[eu][a-z' ]{3,40} (?:annulee|reportee|ajournee)\b", 2.4),
        (r"\b(?:en visite|se rendra|s'est rendu|se rend|arrive|est arrive)\b", 1.3),
        (r"\b(?:official|state|working|two-day|three-day) visit\b|'s visit to\b|\bvisits [A-Z]?[a-z]+\b", 2.2),
        (
            r"\b(?:travels?|traveled|travelled|traveling|trip|will travel|returned from|returns "
            r"from) (?:to|travel|from)?\b|\bvisit to\b|\bwill visit\b|\barrived in\b",
            1.8,
        ),
        (r"زياره (?:رسميه|عمل|دوله|صداقه)", 2.2),
        (r"\b(?:يقوم|قام|سيقوم|بدا|يبدا|وصل|حل)\b[^.\n]{0,25}(?:زياره|الي)", 1.2),
        (r"\bvisita (?:oficial|de estado|de trabajo)\b|\bviajara\b|\bvisitara\b", 2.0),
    ),
    ExchangeKind.SUMMIT: (
        (r"\bsommet (?:bilateral|entre|franco|de|des|du)\b|\bau sommet\b", 1.6),
        (r"\bsummit\b", 1.6),
        (r"(?:ال)?قمه\b", 1.6),
        (r"\bcumbre\b|\breunion de alto nivel\b", 1.6),
    ),
    ExchangeKind.NEGOTIATION: (
        (
            r"\b(?:round|cycle|session|tour|ronda|serie) (?:of |de |d')?(?:negotiations?|"
            r"negociations?|negociaciones|pourparlers|talks)\b",
            2.6,
        ),
        (
            r"\b(?:dialogue (?:strategique|politique)|strategic dialogue|consultations politiques|"
            r"political consultations|commission mixte|joint commission)\b",
            1.9,
        ),
        (r"جوله (?:\w+ )?من (?:المفاوضات|المحادثات)|الحوار الاستراتيجي|اللجنه المشتركه", 2.2),
        (r"\b(?:negotiations?|negociations?|negociaciones)\b|مفاوضات", 0.6),
    ),
    ExchangeKind.SIGNING: (
        (
            r"\b(?:ont|a|ont egalement) signe|signature (?:d'un|de|du|des|d'une)|ceremonie "
            r"de signature|signeront|paraphe\b",
            2.4,
        ),
        (r"\bsigned(?: a| an| the| two| several)?\b|\bsigning (?:of|ceremony)\b|\bwill sign\b", 2.4),
        (r"[وف]?(?:وقع|وقعت|وقعا|يوقع|سيوقع)\b[^.\n]{0,50}(?:اتفاق|مذكره|بروتوكول|عقد)|توقيع", 2.4),
        (r"\b(?:firmaron|firmo|firmaran|firma de|suscribieron)\b", 2.4),
    ),
    ExchangeKind.EXCHANGE_OF_NOTES: (
        (
            r"\b(?:echange de (?:notes|lettres)|exchange of (?:notes|letters)|canje de notas|"
            r"canje de cartas)\b|تبادل (?:المذكرات|الرسايل)",
            3,
        ),
    ),
    ExchangeKind.DEMARCHE: (
        (
            r"\b(?:a convoque|convoque|convocation de) [^.\n]{0,30}(?:ambassadeur|charge "
            r"d'affaires)|remis une note verbale",
            3,
        ),
        (r"\bsummon(?:s|ed|ing)? [^.\n]{0,40}(?:ambassador|charge d'affaires|envoy)", 3),
        (r"استدع[يت][^.\n]{0,40}(?:السفير|القايم بالاعمال|سفير)", 3),
        (r"\b(?:convoco|ha convocado|convoca) [^.\n]{0,30}(?:embajador|encargad[oa] de negocios)", 3),
    ),
}

FUTURE = (
    r"\b(?:rencontrera|rencontreront|s'entretiendra|s'entretiendront|recevra|se rendra|"
    r"se rendront|se reunira|se reuniront|effectuera"
    r"|aura (?:un|une|des) entretiens?|aura lieu|auront|se tiendra|discuteront|signera|"
    r"signeront|doit (?:rencontrer|se rendre|s'entretenir"
    r"|recevoir|effectuer|se reunir)|devrait|devraient|doivent (?:se rencontrer|s'entretenir|"
    r"se reunir)|va (?:rencontrer|recevoir"
    r"|s'entretenir|se rendre)|est attendue? (?:a|au|en|ce|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche)|accueillera|visitera|s'envolera)\b",
    r"\b(?:will (?:meet|travel|visit|hold|host|speak|receive|sign|attend|participate|"
    r"join|discuss)|is (?:expected|scheduled|due|set) to"
    r"|are (?:expected|scheduled|due|set) to|plans to (?:meet|visit)|is to meet|will "
    r"be (?:received|hosted)|upcoming)\b",
    r"(?:سيلتقي|سيجتمع|سيستقبل|سيزور|سيجري|سيعقد|ستعقد|ستجري|سيقوم|يرتقب ان|من المرتقب|"
    r"من المقرر|من المنتظر|يعتزم|سيبحث|سيناقش|المرتقب|سيوقع)",
    r"\b(?:se reunira|se reuniran|recibira|viajara|visitara|mantendra|tiene previsto|"
    r"esta previsto|sera recibid[oa]|se entrevistara|firmaran|celebraran)\b",
)
PAST = (
    r"\b(?:s'est entretenue?|se sont entretenus|a rencontre|ont rencontre|a recu|"
    r"a ete recue?|s'est reuni|se sont (?:reunis|rencontres)"
    r"|ont (?:eu|tenu|discute|evoque|examine|passe en revue|fait|signe|insiste)|a "
    r"(?:eu|tenu|evoque|salue|souligne|exprime|reitere|signe|effectue)"
    r"|s'est rendue?|lors d'un entretien|a l'issue d(?:e|u)|au cours d'un entretien|"
    r"apres (?:un|son|leur) entretien|a la suite d'un entretien)\b",
    r"\b(?:met|spoke|talked|discussed|held talks|signed|received|visited|traveled|"
    r"expressed|thanked|reaffirmed|underscored|hosted|called)\b",
    r"[وف]?(?:التقي|اجتمع|استقبل|اجري|اجرت|جري|جرت|بحث|بحثا|ناقش|تناول|تباحث|تلقي|وقع|زار|عقد|عقدت)\b",
    r"\b(?:se reunio|se reunieron|recibio|mantuvo|mantuvieron|conversaron|converso|"
    r"abordaron|firmaron|hablo|trataron|analizaron|h(?:a|an) (?:reunido|recibido|mantenido|conversado|abordado|"
    r"firmado|hablado|tratado|analizado)|se h(?:a|an) (?:reunido|entrevistado|visto))\b",
)
CANCELLED = (
    r"\b(?:annule(?:e|s|es)?|annulation|reporte(?:e|s|es)?|ajourne(?:e|s|es)?|differe(?:e|s|es)?)\b",
    r"\b(?:cancel(?:s|led|ed)|call(?:s|ed) off|postpone[sd]?|scrap(?:s|ped))\b",
    r"(?:الغاء|الغيت|الغي|تلغي|يلغي|تاجيل|تاجلت|ارجاء|يرجي|اجلت|يوجل|توجل)",
    r"\b(?:cancela(?:d[oa])?|aplaza(?:d[oa])?|suspende|suspendid[oa]|pospone|pospuest[oa]|aplazo|cancelo)\b",
)
EXCHANGE_NOUN_NEAR = (
    r"(?:rencontre|visite|entretien|reunion|sommet|meeting|visit|call|talks|summit|"
    r"trip|زياره|لقاء|اجتماع|القمه|المكالمه|visita|reunion|cumbre|encuentro|llamada)"
)

WITH = (
    r"(?:avec|aupres de|a|recu par|par|et)",
    r"(?:with|to|by|and|between)",
    r"(?:مع|من|الي|بين|و)",
    r"(?:con|por|y|entre|a)",
)
