"""Words that say whether an exchange took place, is to come, was called off or is denied, folded."""

FUTURE = (
    r"\b(?:rencontrera|rencontreront|s'entretiendra|s'entretiendront|recevra|se rendra|se rendront|se reunira|se "
    r"reuniront|"
    r"effectuera|entamera|arrivera|se verront|se retrouveront"
    r"|aura (?:un|une|des|lieu|ce|demain)|auront|se tiendra|discuteront|signera|signeront|doit (?:rencontrer|se rendre|"
    r"s'entretenir|recevoir|effectuer|se reunir|avoir|se tenir|arriver|etre recue?)|devrait|devraient|doivent (?:se "
    r"rencontrer|s'entretenir|se reunir|signer)|va (?:rencontrer|recevoir|s'entretenir|se rendre)|vont (?:se "
    r"rencontrer|s'entretenir)|(?:est|sont) (?:prevue?s?|programmee?s?)(?! (?:par|dans l))|(?:est )?attendue? "
    r"(?:a|au|en|ce|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|accueillera|visitera|s'envolera|"
    r"se deplacera|tiendra|tiendront|accueilleront|s'envoleront|atterrira|debutera|debuteront|abordera|aborderont|"
    r"examinera|examineront|(?:co)?presidera|(?:co)?presideront|participera|participeront|sera recue?|seront recue?s|"
    r"se deplaceront|viendra|reviendra|s'arretera|fixee?s? (?:a|au|pour)|fera (?:escale|etape|halte)|se tiendront|"
    r"auront lieu|prendra part|dinera|dejeunera|foulera|debarquera|gagnera|ralliera|partira|retrouvera|conferera|"
    r"(?:sera|seront) accueillie?s?|verra (?:le|la|son|sa|l')|"
    r"s'apprete(?:nt)? a|compte(?:nt)? (?:se rendre|rencontrer|visiter)|prevoi(?:t|ent) de|entend se rendre|"
    r"envisage(?:nt)? de|doi(?:t|vent) (?:s'envoler|visiter|venir|participer|presider|accueillir|discuter|signer|"
    r"se (?:retrouver|voir|parler|deplacer|reunir))|va (?:effectuer|visiter|accueillir|signer|participer|se deplacer|"
    r"se reunir|retrouver)|vont (?:se reunir|se retrouver|se voir|signer|discuter))\b",
    r"\b(?:will (?:(?:be|also|then|later|soon|on \w+|next \w+|[a-z]+ly) ){0,3}(?:meet|"
    r"meeting|travel|traveling|visit|visiting|hold|host|speak|receive|sign|attend|"
    r"participate|join|discuss|pay|arrive|welcome|land|"
    r"fly|head|begin|start|lead|chair|co-chair|review|take place|convene|stop|see|sit down|confer|call|dine|go|"
    r"(?:have|take) (?:\w+ )?(?:talks|lunch|dinner|breakfast|a call|a meeting)|"
    r"be (?:received|hosted|welcomed|in|at|on (?:a|an|his|her)))|"
    r"(?:is|are) (?:expected|scheduled|due|set|slated|likely|poised|preparing) (?:to|in|for)|"
    r"(?:plans?|intends?|hopes|aims) to (?:meet|visit|travel|host|see|hold|sit down|receive|speak|call)|"
    r"(?:is|are) (?:also |then |later )?to (?:meet|visit|hold|travel|sit down|see|receive|host|call on|pay|begin|start|"
    r"fly|arrive|attend|speak|welcome|lead|chair|co-chair|confer|have|be (?:received|hosted|welcomed))|"
    r"(?:talks|meeting|visit|trip|summit|call) (?:(?:is|are) )?(?:now )?(?:planned|scheduled|slated|pencilled in)|"
    r"would (?:meet|travel|visit|speak|host|receive|call|fly) (?!if\b|any|only\b)|upcoming|is heading to|heads to)\b",
    r"(?<![\u0621-\u064a])[وف]?س[يت](?:لتقي|جتمع|ستقبل|زور|جري|عقد|قوم|بحث|ناقش|وقع|صل|توجه|شارك|ستضيف|تراس|حل|كون|حضر|حتضن|"
    r"بدا|باشر|شرع|تباحث|تحادث|ودي|نعقد|نطلق|سافر|لتقيان|جتمعان|عقدان|بحثان|جريان)(?![\u0621-\u064a])|"
    r"يرتقب ان|يرتقب|من المرتقب|من المقرر|من المنتظر|من المزمع|[يت]عتزم|[يت]ستعد ل|[يت]تاهب ل|المرتقب(?:ه)?|"
    r"(?<!\S)مرتقب(?:ه)?(?!\S)|(?<!\S)سوف |"
    r"(?<![\u0621-\u064a])غدا(?!ء)"
    r"|(?:ينتظر|يتوقع|من المتوقع) ان",
    r"\b(?:se reunira|se reuniran|recibira|viajara|visitara|mantendr(?:a|an)|tienen? previst[oa]s?|sostendr(?:a|an)|"
    r"esta(?:n)? previst[oa]s?|"
    r"sera (?:recibid[oa]|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|"
    r"proximo|\d))|se entrevistara|firmaran|celebraran|se ver(?:a|an)|se desplazara|llegara|acudira|arribara|"
    r"realizara|iniciara|"
    r"emprendera|acogera|celebrara|abordara|abordaran|viajaran|visitaran|recibiran|presidira|presidiran|participara|"
    r"volver(?:a|an) a (?:verse|reunirse|encontrarse|hablar|recibir|viajar|visitar)|"
    r"intervendra|tendra lugar|tendran lugar|dara comienzo|firmara|preven? (?:viajar|reunirse|visitar|recibir|verse)|"
    r"(?:va|van|ha de|han de|planean?|espera|se dispone a|estan? (?:a punto de|pendientes? de)) (?:a )?(?:reunir|"
    r"viajar|visitar|recibir|ver|entrevistar|encontrar|mantener|sostener|celebrar|llegar|hablar|conversar|dialogar|"
    r"desplazar|trasladar|iniciar|tener)(?:se)?|tienen? (?:concertad|programad|agendad|fijad|pendiente)[oa]?s?|"
    r"estan? citad[oa]s?)\b",
)
FUTURE_AS_PRINTED = (
    r"\b(?!permit|serv|contribu|ayud|supon|signific|depend|pod|deb|habr|segu|continu|apoy|entr|marc|busc|quer)"
    r"[a-zà-ÿ]{2,}r(?:á|ía)n?\b",
)
"""The future as the accents of Spanish tell it, but not of verbs for what an exchange is good for: read as printed."""
PRESENT = (
    r"(?<!\bla )(?<!\bune )(?<!cette )(?<!leur )(?<!\bsa )(?<!\bde )(?<!\ben )(?<!\bd'une )\b(?:se rend|recoit|"
    r"effectue|"
    r"entame|s'entretient|se reunit|se reunissent|rencontre|rencontrent|accueille|debarque|atterrit|s'envole|"
    r"se deplace|"
    r"visite|preside|siege)\b",
    r"(?<!\btheir )(?<!\bhis )(?<!\bher )(?<!\bof )\b(?:travels|visits|hosts|receives|meets|meet|arrives|arrive|"
    r"flies|fly|"
    r"heads|leaves|begins|starts|holds|hold|welcomes|convenes|embarks|makes|pays|goes|undertakes|sees|sits down|"
    r"departs|sets off|chairs|co-chairs|(?:has|have) (?:a|his|her|their|talks))\b",
    r"(?<![\u0621-\u064a])[وف]?(?:يزور|تزور|يلتقي|تلتقي|يستقبل|تستقبل|يجري|تجري|يعقد|تعقد|يصل|تصل|يتوجه|تتوجه|يبدا|"
    r"تبدا|يقوم|تقوم|يستضيف|تستضيف|يجتمع|تجتمع|يودي|تودي|يحل|تحل|تنطلق|ينطلق)(?![\u0621-\u064a])",
    r"(?<!\bla )(?<!\buna )(?<!\bsu )(?<!\besta )(?<!\bde )(?<!\ben )\b(?:se reunen?|viajan?|visitan?|reciben?|llegan?|"
    r"se entrevistan?|mantienen?|inician?|acogen?|se desplazan?|celebran?|se ven?|arranca|emprende|aterriza|"
    r"arriban?|vuelan?|salen?|emprenden|se encuentran? con|realizan?|efectuan?|comienzan?|acuden?|parten?|sostienen?|"
    r"conversan?|hablan?|copresiden?|almuerzan?|cenan?|atienden?|tienen?|se trasladan?|dialogan?)\b",
)
"""What the present tense tells with a day to come is announced: « reçoit jeudi », "travels on Monday"."""
PAST = (
    r"\b(?:s'est entretenue?|se sont (?:entretenus|vus|retrouves)|a rencontre|ont rencontre|a recu|a ete recue?|"
    r"a accueilli|s'est reuni|se sont (?:reunis|rencontres)|a reuni|"
    r"ont (?:eu|tenu|echange|pris part|convenu|procede|discute|evoque|"
    r"examine|passe en revue|fait|signe|insiste|copreside|anime)|a "
    r"(?:eu|tenu|evoque|salue|souligne|exprime|reitere|signe|effectue|porte|fait|"
    r"ete (?!confirm|annonc|fixe|programm|prevu|decide|invite|arrete|convie))"
    r"|s'est (?:\w+ )?(?:rendue?|tenue?|deroulee?|entretenue?|reunie?)|(?:est|sont) (?:\w+ )?(?:arrivee?s?|venue?s?)|"
    r"(?:recevai|accueillai|rencontrai|s'entretenai|participai|assistai|siegeai|presidai|accompagnai|dirigeai)(?:t|ent)|"
    r"ont (?:travaille|planche|dejeune|dine)|(?:etait|etaient|fut|furent) (?:recue?s?|accueillie?s?)|"
    r"a (?:aussitot |ensuite |d'abord |deja |de nouveau |longuement |egalement )?(?:rencontre|recu|accueilli|retrouve|"
    r"telephone|appele|vu)|a (?:echange|preside|copreside|visite|abrite)|"
    r"lors d'un entretien|a l'issue d(?:e|u)|au cours d'un entretien|"
    r"apres (?:un|son|leur) entretien|a la suite d'un entretien)\b",
    r"\b(?:met|spoke|talked|discussed|held|signed|received|visited|traveled|travelled|sat down|paid|took place|"
    r"welcomed|spent|huddled|closeted|conferred|rang|dined|sat|ended|completed|arrived|phoned|telephoned|expressed|"
    r"thanked|reaffirmed|underscored|hosted|called|"
    r"greeted|embraced|hugged|"
    r"chaired|co-chaired|exchanged|concluded|wrapped up|had (?:a|an|talks|discussions)|reviewed)\b",
    r"\b[وف]?(?:ال)?(?:التقي|التقت|التقيا|اجتمع|اجتمعت|استقبل|استقبلت|اجري|اجرت|جري|جرت|بحث|بحثا|بحثت|ناقش|ناقشا|تناول|"
    r"تباحث|تلقي|تلقت|وقع|وقعا|زار|عقد|عقدت|وصل|وصلت|جمع|هاتف|اكد|اكدت|"
    r"استقبل(?:ه|ها|هما|ته|تها)|التقاه|التقاها|عقدا|اجريا|اجتمعا|"
    r"احتضن|احتضنت|استضاف|استضافت|انعقد|انعقدت|التام|شهد|شهدت|تراس|تراست|ضم|اختتم|اختتمت)\b"
    r"|(?<![\u0621-\u064a])[وف]?(?:حلت?(?= (?:وزير|رييس|الرييس|الوزير|ضيف|امير|ولي|المبعوث|الموفد|اليوم|امس))|"
    r"شرعت?(?= (?:\S+ ){1,8}(?:في|ب) ?زيار)|(?:سلم|سلمت)(?= (?:\S+ ){0,6}رساله)|(?:ادي|ادت)(?= (?:\S+ ){0,6}زياره))",
    r"\b(?:se reunio|se reunieron|recibio|mantuvo|mantuvieron|sostuvo|conversaron|converso|"
    r"abordaron|firmaron|celebro|celebraron|"
    r"se entrevisto|se entrevistaron|"
    r"(?:fue(?:ron)?|han? sido) (?:\w+ ){0,2}?recibid[oa]s?|viajo|"
    r"visito|acogio|copresidieron|hablo|telefoneo|telefonearon|llamo al?|"
    r"trataron|analizaron|h(?:a|an) (?:reunido|recibido|mantenido|"
    r"conversado|abordado|firmado|hablado|tratado|analizado)|se h(?:a|an) (?:reunido|entrevistado|visto))\b",
)
PAST_AS_PRINTED = (
    r"\b(?:a|ont|(?:s[’']|se )(?:est|sont))(?: [a-zà-ÿ]+ment)? (?!trav|annonc|indiqu|déclar|confirm|précis|révél|publi|"
    r"prév|programm|invit|affirm|ajout|rapport|expliqu|soulign|assur|rappel)[a-zà-ÿ]{3,}ée?s?\b|"
    r"\b(?:ha|han|(?!anunci|confirm|inform|señal|prev|adelant|revel|program|fij|convoc|explic|asegur|afirm|declar|"
    r"agreg|añad|indic|precis|coment|public|difund|invit)[a-zà-ÿ]{3,}(?:ó|aron|ieron))\b(?! (?:anunci|confirm|inform|"
    r"señal|prev|adelant|program|fij|convoc|invit))",
)
"""The past as the accents of French and Spanish tell it, but not that of the verbs of telling: read as printed."""
CANCELLED = (
    r"\b(?<!avait ete )(?<!avaient ete )(?:annule(?:e|s|es|r)?|annulation|reporte(?:e|s|es|r)?|ajourne(?:e|s|es)?|"
    r"differe(?:e|s|es)?|repousse(?:e|s|es)?|n'aura pas lieu|n'auront pas lieu|ne se rendra pas|ne se tiendra pas|"
    r"sine die|ne (?:fera|se deplacera|viendra) (?:\w+ )?pas\b|decommandee?s?|"
    r"renonce a|remise? a plus tard)\b",
    r"\b(?<!had been )(?:cancel(?:s|led|ed)|call(?:s|ed|ing) off|called off|postpone[sd]?|postponing|scrap(?:s|ped)|"
    r"put(?:s|ting)? off|shelve[sd]|rescheduled|deferred|delayed|pushed back|axed|nixed|"
    r"(?:will not|won't|(?:will|would) no longer|is no longer to) (?:travel|visit|meet|host|take place|go ahead)|"
    r"(?:drop(?:s|ped)|abandon(?:s|ed)|pull(?:s|ed) out of|back(?:s|ed) out of) (?:(?:a|the|his|her|their|plans for) )?"
    r"(?:\w+ ){0,2}(?:visit|trip|meeting|talks|summit))\b",
    r"(?<![\u0621-\u064a])[وف]?(?:الغاء|الغيت|الغت|الغي|تلغي|يلغي|تاجيل|تاجلت|تاجل|ارجاء|ارجيت|ارجات|يرجي|اجلت|اجل|يوجل|"
    r"توجل|لن يزور|لن يعقد)(?![\u0621-\u064a])",
    r"\b(?:cancela(?:d[oa])?|aplaza(?:d[oa])?|suspende|suspendid[oa]|pospone|pospuest[oa]|aplazo|cancelo|no viajara|"
    r"posterga(?:d[oa]s?)?|postergo|postergacion|diferid[oa]s?|reprograma(?:d[oa]s?)?|aplazamiento|"
    r"aplazan|cancelan|suspenden|suspendio|posponen|pospuso|anulad[oa]|anulo|(?:desist|renunci)\w{1,3} (?:de|a) "
    r"(?:viajar|visitar|reunirse|su (?:viaje|visita)|la (?:visita|reunion))|"
    r"no (?:se (?:celebrara|veran|reuniran|reunira|producira)|visitara|recibira|acudira|habra (?:reunion|encuentro|"
    r"visita|cumbre)))\b",
)
DENIED = (
    r"\b(?:dement(?:i|ent|ie)?|a dementi|n'a pas eu lieu|n'ont pas eu lieu|aucune? (?:rencontre|entretien|appel|"
    r"contact|"
    r"reunion) n'|n'a (?:jamais )?(?:rencontre|recu))\b",
    r"\b(?:den(?:y|ies|ied)|no (?:such )?(?:meeting|call|talks|contact|visit|conversation)s? (?:took|has|have|was|were|"
    r"between)|did not (?:meet|speak|talk|take place)|never (?:met|spoke|took place)|ha(?:s|ve|d) not (?:met|"
    r"spoken))\b",
    r"(?<![\u0621-\u064a])[وف]?(?:نفي|نفت|ينفي|تنفي|لا صحه|لم يجر|لم تجر|لم يلتق|لم يعقد|لم يحصل)(?![\u0621-\u064a])",
    r"\b(?:desmiente|desmintio|ha desmentido|niega|nego|no (?:ha habido|hubo|se ha producido))\b",
)
EXCHANGE_NOUN_NEAR = (
    r"(?:rencontre|visite|entretien|reunion|sommet|deplacement|voyage|appel|meeting|visit|\bcall\b(?! off)|talks|"
    r"summit|"
    r"conversation|trip|travel|زيار|لقاء|اجتماع|القمه|مكالمه|اتصال|مباحثات|visita|reunion|cumbre|encuentro|llamada|"
    r"viaj|negotiation|negociation|negociacion|مفاوضات|جوله|محادثات)"
)
BACKGROUND = (
    r"\bno (?:\w+ )?(?:meeting|call|visit|talks|summit|trip) (?:is |are |was |were )?(?:planned|scheduled|agreed|set|"
    r"foreseen)|\bpas de (?:rencontre|visite|sommet|entretien) (?:prevue?|programmee?)|"
    r"\bsin (?:reunion|visita|cumbre|encuentro) previst|لا (?:لقاء|زياره|اجتماع) (?:مقرر|مرتقب)",
    r"\blook(?:s|ing)? forward to (?:\w+ ){0,3}(?:speaking|meeting|seeing|welcoming|hosting|discussing|working)\b",
    r"\b(?:next|prochaine?s?|proxim[oa]s?) (?:round|cycle|session|tour|serie|ronda|meeting|summit|rencontre|reunion|"
    r"sommet|cumbre|encuentro)\b|(?:ال)?(?:اجتماع|لقاء|قمه) (?:ال)?(?:مقبله?|قادمه?)|الجوله (?:المقبله|القادمه|"
    r"التاليه)",
    r"\b(?:dans le prolongement|dans le sillage|depuis|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|"
    r"septembre|"
    r"octobre|novembre|decembre) dernier|le mois dernier|l'an dernier|l'annee derniere|la semaine derniere|precedent|"
    r"s'etaient?|avai(?:t|ent) (?:ete )?\w+|faisant suite|a la suite d'un (?:appel|precedent))\b",
    r"\b(?:last (?:month|year|week|spring|summer|autumn|winter)|earlier this (?:week|month|year)|since (?:a|an|the|his|"
    r"their)|had (?:\w+ ){0,4}(?:met|spoken|held|visited|phoned|talked|hosted|received|traveled|discussed)|"
    r"last (?:met|spoke)|"
    r"previous(?:ly)?)\b",
    r"(?<![\u0621-\u064a])[وف]?(?:كان|كانت|كانا)(?![\u0621-\u064a])[^.\n]{0,60}?(?<![\u0621-\u064a])قد(?![\u0621-\u064a])|"
    r"(?:الشهر|الاسبوع|العام) الماضي|في وقت سابق",
    r"(?<![\u0621-\u064a])و?(?:يذكر|يشار|تجدر الاشاره|يجدر بالذكر|يجدر الذكر|(?:من ال)?جدير بالذكر)(?: الي)? "
    r"ان(?![\u0621-\u064a])|"
    r"\b(?:pour (?:rappel|memoire)|rappelons que|il (?:convient|est bon) de rappeler|cabe recordar|conviene recordar|"
    r"it (?:is|may|will|should|must) (?:to )?be recalled|it is recalled)\b",
    r"\b(?:el (?:mes|ano) pasado|la semana pasada|habian? (?:\w+ )?(?:\w+do|visto|hecho|puesto|vuelto|dicho)|"
    r"desde (?:que|el|la)|tras la llamada)\b",
)
"""Words that set what their sentence tells before the exchange a text is about."""
