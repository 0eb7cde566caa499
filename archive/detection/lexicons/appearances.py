"""Words for two seen side by side, at one's house or before the press, built from their parts, with a weight.

The press (or a podium), where and when, a word of company, and whom: "in a news conference in Ankara with Jordan's Y",
« lors d'un point de presse tenu avec Y », "habló ante la prensa, sin preguntas, junto a su homólogo"; folded.
"""

HIGH = (
    r"(?:homologue|homolog[oa]|counterpart|opposite number|ministre des affaires etrangeres|ministre (?!d)[a-z]+ des|"
    r"chef(?:fe)? de la diplomatie|jef[ae] de la diplomacia|secretaire d'etat|secretari[oa] de estado|"
    r"ministr[oa] (?:\w+ )?de (?:asuntos )?(?:exteriores|relaciones)|canciller|presidente?a?|premier ministre|"
    r"primer(?:a)? ministr[oa]|foreign (?:minister|secretary)|secretary of state|prime minister|chancellor|chancelier)"
)
_NOBODY = (
    r"(?!(?:[\w']+ ){0,2}?(?:journalistes?|medias?|media|presse|press|reporters?|correspond[ae]nts|journalists|"
    r"periodistas?|medios|prensa|corresponsales|students|editors|questions?|preguntas|motivo|ocasion|only|no|sans|sin|"
    r"la (?:que|cual)|el (?:fin|que)|son porte|su portavoz|(?:his|her) spokes\w+)\b)"
)
"""Not whom one meets: the press itself, his own people."""
_NOBODY_AR = (
    r"(?!(?:\S+ ){0,1}?(?:ال)?(?:صحفيين|صحافيين|صحافه|وسايل|اعلاميين|مراسلين|اعلام|عدد|ممثلي)(?![\u0621-\u064a]))"
)
_PRESS = (
    r"(?:(?:press|news|media) (?:conference|briefing|availability|appearance|event)|joint (?:briefing|appearance)|"
    r"conference de presse|point (?:de )?presse|declarations? (?:conjointes? )?a la presse|"
    r"(?:devant|face a) la presse|(?:devant|face aux?) (?:les )?(?:journalistes|cameras)|"
    r"(?:rueda|conferencia|comparecencia) de prensa|comparecencia|(?:ante|a) (?:la prensa|los (?:medios|periodistas))|"
    r"(?:before|in front of|to) (?:the press|reporters|the cameras))"
)
_PRESS_AR = (
    r"(?<![\u0621-\u064a])[وبل]?(?:(?:ال)?(?:موتمر|ندوه|لقاء|ايجاز|تصريح|تصريحات)(?:ا)? "
    r"(?:ال)?(?:صحفي|صحافي|اعلامي)(?:ا|ه)?|امام (?:ال)?(?:صحفيين|صحافيين|صحافه|وسايل الاعلام|كاميرات))"
)
_DAY = (
    r"(?:(?:on|ce|el|le|este) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|"
    r"samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|today|yesterday|hier|hoy|ayer)"
)
_NO_PLACE = r"(?!(?:which|that|que|with|avec|con|sur|sobre|about|over|and|et|y|ou|response|order|answer|reponse)\b)"
_ROUND = (
    rf"(?:,? (?:held|given|joint|tenue?|donnee?|conjointe?|commune?|conjunta|ofrecida|celebrada|sin preguntas|"
    rf"sans questions|{_DAY}|(?:in|at|a|au|en|dans) (?:{_NO_PLACE}[a-z'’-]+ ){{0,3}}?{_NO_PLACE}[a-z'’-]+)){{0,3}}?,?"
    r"(?: (?:and|et|y))?"
)
"""Of what kind, where and when: all that may stand between the press and the one in whose company it is met."""
_ROUND_AR = (
    r"(?: (?:ال)?مشترك(?:ا|ه)?| عقد(?:ه|ته|ها|اه)| (?:في|ب) (?:\S+ )?\S+| ب\S+| (?:اليوم|مساء|امس)(?: ال\S+)?"
    r"| (?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)){0,3}?[،,]?"
)
_WITH = (
    r"(?:(?:together )?with|alongside|beside|next to|avec|con|junto (?:al?|con)|al lado del?|"
    r"(?:aux? cotes?|en compagnie) d(?:e|u|es))"
)
_WITH_OF = r"(?:aux? cotes?|en compagnie) d'"
_BESIDE = r"(?:alongside|beside|next to|side by side with)"
_NO_PERSON = (
    r"(?!(?:the|an?|our|its|their|other|others|partners|allies|international|that|this|his own|her own|people|"
    r"those|efforts|which)\b)"
)

BEFORE_THE_PRESS = rf"\b{_PRESS}{_ROUND} (?:{_WITH} |{_WITH_OF})"
APPEARANCES = (
    (
        r"\b(?:receiving|greeting|hosting|welcoming) (?:him|her|them) (?:at|in|on)\b|"
        r"\bstanding (?:next to|beside|alongside|by) (?:him|her)(?= (?:at|in|on|outside|before|during|as)\b|,)|"
        rf"\b(?:standing|seated|sitting|speaking|appearing) {_BESIDE} {_NO_PERSON}"
        rf"(?!him\b|her\b)[a-z'’-]+(?: [a-z'’-]+){{0,3}}?(?= (?:at|in|on|outside|before|during|as)\b|,)|"
        rf"\b(?:says?|said|tells?|told|speaks?|spoke) {_BESIDE} {_NO_PERSON}[a-z]|"
        rf"\b{_BESIDE} (?:his|her) (?:[\w-]+ )?(?:colleague|{HIGH})\b|"
        rf"\b(?:at|by) (?:his|her) side,? (?:[^.,;]{{0,30}} )?{HIGH}\b|"
        r"\bflanked by (?:his|her) (?:host|guest|counterpart|visitor)\b|"
        r"\bafter being (?:received|welcomed|hosted) (?:at|in|by)\b",
        1.8,
    ),
    (
        rf"{BEFORE_THE_PRESS}{_NOBODY}(?=[a-z])",
        1.8,
    ),
    (
        r"\b(?:le|la|les) (?:recevant|accueillant) (?:a|au|dans|en)\b|"
        rf"\ba ses cotes,? (?:[^.,;]{{0,30}} )?{HIGH}\b|"
        rf"\baux? cotes? de (?:son|sa) (?:[a-z]+ )?(?:collegue|{HIGH})\b|"
        rf"\b(?:debout|assise?) (?:aux? cotes? d(?:e |u |')|a cote d(?:e |u |')){_NO_PERSON}[a-z]|"
        r"\bflanquee? de (?:son|sa) (?:hote|homologue|invitee?|visiteur|visiteuse)\b|"
        r"\bapres avoir ete (?:recue?s?|accueillie?s?) (?:a|au|par|en)\b",
        1.8,
    ),
    (
        rf"\ba su lado,? (?:[^.,;]{{0,30}} )?{HIGH}\b|"
        rf"\b(?:junto a|al lado de) su (?:[a-z]+ )?(?:colega|{HIGH})\b|"
        rf"\b(?:de pie|sentad[oa]) (?:junto a|al lado de) {_NO_PERSON}[a-z]|"
        r"\bflanquead[oa] por su (?:anfitrion|anfitriona|homolog[oa]|invitad[oa]|huesped)\b|"
        r"\b(?:tras|despues de) (?:ser|haber sido) recibid[oa]s? (?:en|por)\b",
        1.8,
    ),
    (
        rf"{_PRESS_AR}{_ROUND_AR} (?:مع|الي جانب|بجانب|رفقه|برفقه) {_NOBODY_AR}|"
        r"(?<![\u0621-\u064a])(?:وهو |وهي )?(?:[يت]قف|واقفا|واقفه|[يت]جلس|جالسا|جالسه) (?:الي جانب|بجانب) |"
        r"(?<![\u0621-\u064a])(?:بعد|عقب|اثر|لدي) استقبال(?:ه|ها) (?:في|ب|من)|"
        r"(?<![\u0621-\u064a])[وف]?(?:الي جانب(?:ه|ها)|بجانب(?:ه|ها)) "
        r"(?:وقف |وقفت |ظهر |جلس )?(?:ال)?(?:نظير(?:ه|ها|ته|تها)|وزير(?:ه)? (?:ال)?خارجيه|رييس|رييسه|رييس الوزراء)"
        r"(?![\u0621-\u064a])",
        1.8,
    ),
    (
        r"\b(?:put on a show of|showed|displayed|projected|presented) (?:their )?(?:unity|a united front|harmony)\b|"
        r"\b(?:ont|se sont) (?:[a-z]+ ){0,2}?(?:(?:d'|a )?affich(?:er?|es?)) (?:leur|une) "
        r"(?:unite|entente|front|harmonie|proximite|complicite|convergence)|"
        r"\b(?:exhib|mostr|escenific)(?:aron|ieron) (?:su |la )?(?:sintonia|unidad|buena sintonia|complicidad)\b|"
        r"(?<![\u0621-\u064a])و?(?:اظهرا|ابديا) (?:وحده|تطابق|توافق)",
        1.8,
    ),
)
"""Two who stand before the press together have met; who stands there with journalists or his own people has not."""
TOGETHER = "|".join(form for form, _ in APPEARANCES)
