"""Words for a visit, folded, with a weight: how surely they say that somebody travelled to the other side."""

VISIT = (
    (r"\b(?:viaje|visita|gira|visite|deplacement|voyage|visit|trip)\b", 1.0),
    (
        r"\b(?:(?:realiz|inici|finaliz|efectu|culmin)(?:o|a|ara)|conclu(?:yo|ye)|emprend(?:io|e)|"
        r"ha (?:realizado|iniciado|finalizado|efectuado|culminado|concluido|emprendido)) "
        r"(?:\w+ ){0,4}(?:visita|viaje|gira)\b|"
        r"\b(?:wrapped up|concluded|ended|began|kicked off|completed) (?:\w+[ -]){0,4}(?:visit|trip|tour)\b|"
        r"\b(?:a|ont) (?:boucle|conclu|termine|debute|commence) (?:\w+ ){0,3}(?:visite|deplacement|tournee)\b",
        2.0,
    ),
    (r"\b(?:visite (?:officielle|d'etat|de travail)|visite d'amitie)\b", 2.2),
    (
        r"\b(?:effectue|effectuer|effectuera|entame|a entame|entamera|poursuit|acheve|a acheve) "
        r"(?:\w+ ){0,3}(?:visite|deplacement)\b",
        2.0,
    ),
    (
        r"\b(?:annule|reporte|ajourne|repousse|renonce)[a-z ]{0,12} (?:son|sa|le|la) (?:deplacement|visite|voyage)|"
        r"devait se rendre|\b(?:visite|deplacement) que (?:[^.,\n]{3,40} )?(?:devait|devaient|doit|doivent)\b",
        2.3,
    ),
    (r"\b(?:la|sa|une|cette) (?:\w+ )?venue (?:\w+ )?(?:a|au|en|aux|du|de|d') ?", 1.6),
    (r"\bla visite d[eu][a-z' ]{3,40} (?:annulee|reportee|ajournee)\b", 2.4),
    (
        r"\b(?:en visite|se rendra|s'est rendue?|se rend|se rendre|s'envole(?:ra)? pour|a atterri|est arrivee?|"
        r"(?:est )?attendue? (?:\w+ ){0,3}(?:a|au|en) )|"
        r"\bvisite (?:de|du|d'|en|au) |"
        r"\b(?:etait|sera) (?:\w+ )?(?:a|au|en) [a-z-]+,? (?:ce |hier )?(?:lundi|mardi|mercredi|jeudi|vendredi|"
        r"samedi|dimanche)\b",
        1.4,
    ),
    (r"\b(?:official|state|working|two-day|three-day|one-day) visit\b|'s visit to\b|\bvisits [A-Z]?[a-z]+\b", 2.2),
    (
        r"\b(?:travels?|traveled|travelled|traveling|trip|will travel|returned from|returns from) (?:to|travel"
        r"|from)?\b|"
        r"\b(?:travels?|travell?ed|will travel|fl(?:y|ies|ew)|head(?:s|ed)|led a delegation)(?: [\w-]+){0,5}? to\b|"
        r"\bvisited\b|"
        r"\bwas in [a-z]+ (?:on )?(?:[a-z]+day|yesterday|last week|this week)\b|"
        r"\bvisit to\b|\bwill visit\b|\barrived in\b|\bland(?:s|ed)? in\b|\barrives? in\b|\bto travel to\b|\b(?:is|"
        r"are) due in\b|\bpaid a(?:n)? (?:\w+ )?visit\b"
        r"|\bto visit\b",
        1.8,
    ),
    (r"\b(?:will not|not) travel to\b|\bput(?:s|ting)? off (?:\w+ ){0,4}(?:visit|trip|travel)\b", 2.2),
    (r"\bب?زياره (?:ال)?(?:رسميه|عمل|دوله|صداقه|اخويه)", 2.2),
    (
        r"\b[وف]?(?:يزور|زار|سيزور|تزور|زارت|ستزور)\b|\b[وف]?س[يت](?:صل|توجه|حل)\b[^.\n]{0,40}?الي |"
        r"\b[يت]توجه (?!ب)[^.\n]{0,60}? ?الي [^.\n]{0,30}?(?:غدا?|المقبل|القادم)\b",
        2.0,
    ),
    (r"\b(?:يقوم|تقوم|قام|سيقوم|بدا|يبدا|يودي|ادي|وصل|وصلت|يصل|حل|يحل|توجه|يتوجه)\b[^.\n]{0,70}?(?:زياره|الي)", 1.5),
    (r"\b(?:ال|ل|لل|ب|بال)?زيار(?:ه|ته|تها|تهما)\b", 1.5),
    (
        r"\bvisita (?:oficial|de estado|de trabajo)\b|\bviajara\b|\bvisitara\b|\bllegara (?:\w+ ){0,3}a\b|"
        r"\bviajan?(?= (?:\w+ ){0,3}an?\b)",
        2.0,
    ),
    (r"\bviajar (?:\w+ ){0,2}a\b|\baterriz(?:a|o|ara) en\b", 1.5),
    (r"\bestuvo (?:\w+ )?en [a-z]+ (?:el |este |ayer )", 1.4),
    (
        r"\b(?:viaje|viajo|ha viajado|de visita|visita|visito|(?:llega|parte|viaja|acude|arriba|vuela)n?|llego|"
        r"llegaron|arribo|se (?:desplaza|traslada)(?:ra)?n?|rumbo) "
        r"(?:(?:hoy|ayer|anoche|manana|(?:este|el|el proximo) (?:\w+es|sabado|domingo)|proximo|rumbo)\s){0,2}"
        r"(?:al?|en|hacia)\b(?! (?:acuerdo|cabo|fin))",
        1.5,
    ),
)
