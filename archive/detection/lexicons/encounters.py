"""Verbs of meeting beside which two capitalised words are a person, folded: "received X", "X y Y hablaron"."""

_DAY = (
    r"(?:(?:ce|on|el|le|hier|ayer|late|early|this|cette) )*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier"
    r"|aujourd'hui|matin|soir|semaine|today|yesterday|week|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|ayer|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo)"
)
_WHEN = rf"(?:,? (?:{_DAY}|(?:a|au|en|in|at) (?:[a-z'-]+ ){{0,2}}?[a-z'-]+),?){{0,2}}"
"""Where and when, between a verb and whom it means: « a reçu, mardi à Rabat, X »."""
_RECEIVES = (
    r"(?:met|meets?|meeting|receiv(?:es?|ed|ing)|host(?:s|ed|ing)?|welcom(?:es?|ed|ing)|greeted|phoned|telephoned|called"
    r"|a (?:ensuite |aussi |egalement |longuement )?(?:recu|accueilli|rencontre|retrouve|appele)|recoit|recevait"
    r"|recevra|accueille|accueillera|rencontrer|rencontrera|recevoir|accueillir"
    r"|(?:recibio|recibe|recibira|recibir|visito|visitar|llamo|telefoneo|ver|encontrar) a)"
)
_SPEAKS = (
    r"(?:entretenue?s?|entretient|entretien|reunion|rencontre|discute|echange|talks|talked|meeting|met"
    r"|spoke|spoken|speaks|call"
    r"|conversation|conversations|reunio|reune|reunido|reunira|reunirse|converso|conversacion|hablo|hablado|encuentro"
    r"|dialogo|llamada|telefono|vio|vera|verse|entrevisto)"
)
_WHOM = r"(?: (?:[a-z][a-z-]+ )?[a-z-]+'s| (?:the|el|la|le) [a-z-]+| l'[a-z-]+)?"
"""What he is, before a name: "Cuba's", « le Luxembourgeois »."""
_RECEIVED = r"(?:recibid[oa]s?|recue?s?|accueillie?s?|received|hosted|welcomed|greeted|invited|invitee?|invitad[oa])"
MEETS = rf"\b(?:{_RECEIVES}|{_SPEAKS}{_WHEN} (?:with|avec|con|to)|{_RECEIVED}{_WHEN} (?:by|par|por)){_WHEN}{_WHOM} $"
"""What stands before the name of one whom somebody meets."""
_THEY = (
    r"(?:(?:have |had |also |both |today |on [a-z]+day )?(?:met|meet|held|hold|spoke|speak|discussed|agreed"
    r"|talked|signed|co-chaired)"
    r"|(?:ont|se sont|s'etaient|avaient) |(?:hablaron|conversaron|acordaron|firmaron|mantuvieron|celebraron|dialogaron"
    r"|coincidieron|se (?:reunieron|vieron|entrevistaron|encontraron)|han ))"
)
_NAME = r"[a-z][\w'’-]+(?: [a-z'’][\w'’-]+){0,4}"
BOTH_MEET = rf",? (?:and|et|y|e) {_NAME}?,? {_THEY}"
"""What stands behind the first of two who meet."""
THEY_MEET = rf",? {_THEY}"
"""What stands behind the second."""
HE_MEETS = (
    r" (?:(?:has|had|will|also|later|a|s'est|ha|se|est|recu) )*(?:met|meets?|received?|receives|hosted|hosts|welcomed"
    r"|phoned|telephoned|called(?! (?:for|on)\b)|invited|spoke|speaks|held talks|arrived in|travelled to|flew to|recu"
    r"|accueilli|rencontre|entretenue?|recoit|accueille|entretient|rendue? (?:a|en|au)|recibio|recibe|visito|llamo"
    r"|telefoneo|reunio|reune|entrevisto|converso|hablo|dialogo|viajo a|llego a)\b"
)
"""What stands behind one who meets somebody and opens a sentence."""
