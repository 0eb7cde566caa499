"""Words round dates, folded: yesterday, last, next, since, and words that mark another event's day."""

RELATIVE: dict[str, int] = {
    "avant-hier": -2,
    "hier": -1,
    "hier soir": -1,
    "hier matin": -1,
    "hier apres-midi": -1,
    "aujourd'hui": 0,
    "ce jour": 0,
    "ce matin": 0,
    "cet apres-midi": 0,
    "ce soir": 0,
    "ce midi": 0,
    "demain": 1,
    "apres-demain": 2,
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "yesterday": -1,
    "yesterday evening": -1,
    "yesterday afternoon": -1,
    "yesterday morning": -1,
    "last night": -1,
    "today": 0,
    "tonight": 0,
    "earlier today": 0,
    "later today": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
    "la nuit derniere": -1,
    "الليله الماضيه": -1,
    "اول امس": -2,
    "اول من امس": -2,
    "امس الاول": -2,
    "يوم امس": -1,
    "صباح امس": -1,
    "ظهر امس": -1,
    "عصر امس": -1,
    "ليله امس": -1,
    "مساء امس": -1,
    "امس": -1,
    "الامس": -1,
    "البارحه": -1,
    "ليل امس": -1,
    "اليوم": 0,
    "هذا اليوم": 0,
    "صباح اليوم": 0,
    "ظهر اليوم": 0,
    "بعد ظهر اليوم": 0,
    "قبل ظهر اليوم": 0,
    "عصر اليوم": 0,
    "مساء اليوم": 0,
    "هذا الصباح": 0,
    "هذا المساء": 0,
    "يوم غد": 1,
    "غدا": 1,
    "بعد غد": 2,
    "antes de ayer": -2,
    "anteayer": -2,
    "anoche": -1,
    "ayer": -1,
    "en el dia de ayer": -1,
    "hoy": 0,
    "en el dia de hoy": 0,
    "esta manana": 0,
    "esta madrugada": 0,
    "esta misma manana": 0,
    "esta misma tarde": 0,
    "esta tarde": 0,
    "esta noche": 0,
    "manana": 1,
    "pasado manana": 2,
}
"""Days counted from the day of writing."""

NOT_BEFORE_RELATIVE = (
    "la ",
    "usa ",
    "russia ",
    "world ",
    "d'",
    "monde de ",
    "نفس ",
    "ذات ",
    "ذلك ",
    "حتي ",
    "عالم ",
    "من ",
)
"""After these a relative word is none: « de la mañana », "USA Today", المصري اليوم."""
_EGYPTIANS = ("الخارجيه", "نظيره", "الرييس", "الوزراء", "الوزير", "الدفاع", "الجانب", "السفير")
EGYPT_TODAY = rf"(?:(?<!المصري )|(?!اليوم)|{'|'.join(f'(?<={one} المصري )' for one in _EGYPTIANS)})"
"""المصري اليوم is a paper, but for the word for an Egyptian before it."""
NOT_AFTER_RELATIVE = (
    r"(?!'s)(?!-la)(?!\s(?:السابع|العالمي|الوطني|الدولي|التالي|الموالي|نفسه|ذاته|الذي|الاول|الثاني|الثالث|الرابع"
    r"|الاخير|"
    r"show|programme|en dia)\b)"
)
NOT_AFTER_WEEKDAY = r"(?!\s(?:times|telegraph|prayers?|saint|santo|noir|de pascua|des cendres)\b)"

_COUNTED = (
    (2, "deux", "two", "dos", ""),
    (3, "trois", "three", "tres", "ثلاثه ايام"),
    (4, "quatre", "four", "cuatro", "اربعه ايام"),
    (5, "cinq", "five", "cinco", "خمسه ايام"),
    (6, "six", "six", "seis", "سته ايام"),
)
AGO: dict[str, int] = {
    **{f"il y a {fr} jours": -days for days, fr, *_ in _COUNTED},
    **{f"{en} days ago": -days for days, _, en, *_ in _COUNTED},
    **{f"hace {es} dias": -days for days, _, _, es, _ in _COUNTED},
    **{f"{word} {ar}": -days for days, *_, ar in _COUNTED if ar for word in ("قبل", "منذ")},
    "قبل يومين": -2,
    "منذ يومين": -2,
}
"""The same, for phrases that "since" would otherwise claim."""

WEEKS: dict[str, int] = {
    "la semaine derniere": -1,
    "la semaine passee": -1,
    "cette semaine": 0,
    "la semaine prochaine": 1,
    "last week": -1,
    "this week": 0,
    "earlier this week": 0,
    "early this week": 0,
    "later this week": 0,
    "en debut de semaine": 0,
    "en milieu de semaine": 0,
    "a principios de semana": 0,
    "a principios de esta semana": 0,
    "مطلع الاسبوع": 0,
    "بدايه الاسبوع": 0,
    "مطلع هذا الاسبوع": 0,
    "next week": 1,
    "الاسبوع الماضي": -1,
    "الاسبوع المنصرم": -1,
    "هذا الاسبوع": 0,
    "الاسبوع الجاري": 0,
    "الاسبوع الحالي": 0,
    "الاسبوع المقبل": 1,
    "الاسبوع القادم": 1,
    "la semana pasada": -1,
    "esta semana": 0,
    "la proxima semana": 1,
    "la semana proxima": 1,
    "la semana que viene": 1,
}
"""Weeks counted from that of writing."""

WEEKEND = (
    r"(?:over|during|at) (?:the|this) (?:past |last )?weekend|(?:durant |pendant )?(?:le|ce) week-end(?: dernier)?|"
    r"(?:durante )?(?:el|este) (?:pasado )?fin de semana(?: pasado)?"
)
"""Saturday and Sunday: of the lands that count these as the end of the week."""

MONTHS: dict[str, int] = {
    "le mois dernier": -1,
    "ce mois-ci": 0,
    "le mois prochain": 1,
    "last month": -1,
    "this month": 0,
    "earlier this month": 0,
    "later this month": 0,
    "next month": 1,
    "الشهر الماضي": -1,
    "الشهر المنصرم": -1,
    "الشهر الجاري": 0,
    "الشهر الحالي": 0,
    "هذا الشهر": 0,
    "الشهر المقبل": 1,
    "الشهر القادم": 1,
    "el mes pasado": -1,
    "este mes": 0,
    "el proximo mes": 1,
    "el mes que viene": 1,
}
"""Months counted from that of writing."""

CURRENT: dict[str, int] = {
    "courant": 0,
    "mois courant": 0,
    "mois dernier": -1,
    "mois en cours": 0,
    "corriente": 0,
    "corriente mes": 0,
    "mes corriente": 0,
    "هذا الشهر": 0,
}
"""The same after a day of the month: « le 20 courant »."""

LAST = (
    r"dernier|derniere|passe|passee|ecoule|last|past|الماضي|الماضيه|المنصرم|المنصرمه|الفايت|الفارط|"
    r"pasado|pasada|ultimo"
)
NEXT = r"prochain|prochaine|next|coming|المقبل|المقبله|القادم|القادمه|proximo|proxima|que viene"
THIS = r"ce|cet|cette|this|هذا|este"

SHORT_DAYS: dict[str, int] = {
    **dict.fromkeys(("mon", "lun"), 0),
    **dict.fromkeys(("tue", "tues", "mar"), 1),
    **dict.fromkeys(("wed", "weds", "mer", "mie"), 2),
    **dict.fromkeys(("thu", "thur", "thurs", "jeu", "jue"), 3),
    **dict.fromkeys(("fri", "ven", "vie"), 4),
    **dict.fromkeys(("sat", "sam", "sab"), 5),
    **dict.fromkeys(("sun", "dim", "dom"), 6),
}
"""Days cut short, as they stand before a day of the month ("Tue 31 Jan 2023"), never alone."""

_UNITS = ("", "حادي", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع")
ORDINALS: dict[str, int] = {
    "الاول": 1,
    **{f"ال{unit}": number for number, unit in enumerate(_UNITS) if number > 1},
    "العاشر": 10,
    **{f"ال{unit} عشر": 10 + number for number, unit in enumerate(_UNITS) if unit},
    **{
        f"ال{unit} وال{tens}{end}": count + number
        for number, unit in enumerate(_UNITS)
        if unit
        for tens, count in (("عشر", 20), ("ثلاث", 30))
        for end in ("ين", "ون")
        if count + number <= 31
    },
    **dict.fromkeys(("العشرين", "العشرون"), 20),
    **dict.fromkeys(("الثلاثين", "الثلاثون"), 30),
}
"""Days of the month in words, before "of": الحادي والعشرين من أيار."""

HIJRI_MONTHS: dict[str, int] = {
    **dict.fromkeys(("محرم", "المحرم", "muharram"), 1),
    **dict.fromkeys(("صفر", "safar"), 2),
    **dict.fromkeys(("ربيع الاول", "rabi al-awwal", "rabi' al-awwal", "rabi i", "rabi al-awal", "rabi' i"), 3),
    **dict.fromkeys(
        ("ربيع الثاني", "ربيع الاخر", "rabi al-thani", "rabi' al-thani", "rabi ii", "rabi' ii", "rabi al-akhir"), 4
    ),
    **dict.fromkeys(
        ("جمادي الاولي", "جمادي الاول", "جماد الاول", "جماد الاولي", "jumada al-awwal", "jumada al-ula", "jumada i"), 5
    ),
    **dict.fromkeys(
        (
            "جمادي الاخره",
            "جمادي الثانيه",
            "جمادي الاخر",
            "جماد الاخر",
            "جماد الثاني",
            "jumada al-thani",
            "jumada al-akhirah",
            "jumada al-akhira",
            "jumada ii",
        ),
        6,
    ),
    **dict.fromkeys(("رجب", "rajab"), 7),
    **dict.fromkeys(("شعبان", "shaban", "sha'ban", "shaaban", "chaabane"), 8),
    **dict.fromkeys(("رمضان", "ramadan", "ramadhan"), 9),
    **dict.fromkeys(("شوال", "shawwal", "shawal", "chaoual"), 10),
    **dict.fromkeys(
        ("ذو القعده", "ذي القعده", "ذوالقعده", "dhul qadah", "dhu al-qadah", "dhul-qadah", "dhu al-qi'dah"), 11
    ),
    **dict.fromkeys(
        ("ذو الحجه", "ذي الحجه", "ذوالحجه", "dhul hijjah", "dhu al-hijjah", "dhul-hijjah", "dhul hijja"), 12
    ),
}
"""Months of the Islamic calendar as agencies spell them."""

SINCE = (
    r"(?:depuis|des|since|from|starting|منذ|ابتداء من|desde|a partir d(?:e|u)|jusqu'(?:a|"
    r"au)|until|till|حتي|hasta|apres|avant|before|after|by|قبل|بعد)"
)
"""After these a date is not the exchange's."""

CAME_OUT = (
    r"(?:parue?s?|publiee?s?|mise? en ligne|diffusee?s?|published(?: on)?|posted(?: on)?|updated(?: on)?|"
    r"broadcast(?: on)?|aired(?: on)?|publicad[oa]s?|difundid[oa]s?|emitid[oa]s?|"
    r"(?:ال)?(?:منشوره?|صادره?) (?:في|يوم)|نشرت? (?:في|يوم)|بثت? (?:في|يوم))"
)
"""After these a date with its year is that of a text or an interview, not of the exchange it tells of."""

BEGINS = (
    r"(?:starting|beginning|from|commencant|debutant|a partir d[eu]|a compter d[eu]|ابتداء من|اعتبارا من|a partir del?)"
)
"""After these a date is that of a visit or conference, which begins then."""

PAST_MARKS = (
    r"(?:depuis|since|منذ|desde|signee?s? (?:le|en)|adoptee?s? (?:le|en)|signed (?:on|in)|adopted (?:on|in)|"
    r"conclue? (?:le|en)|firmad[oa] (?:el|en)|الموقعه? في|المعتمد في|"
    r"(?:declaration|accord|resolution) (?:conjointe )?du)"
)
"""Before these a date was already past when the text was written."""

OTHER_EVENT = (
    r"(?:attaques?|elections?|seisme|accord|resolution|guerre|attentat|offensive|"
    r"crise|coup d'etat|sommet|conclu|signe|ne en|fonde|adopte|entre en vigueur|etabli"
    r"|attacks?|election|earthquake|agreement|resolution|war|crisis|coup|founded|"
    r"adopted|established|هجوم|هجمات|انتخابات|زلزال|اتفاق|قرار|حرب"
    r"|ataques?|elecciones|terremoto|acuerdo|guerra)"
)
"""Right before "of/du/de" and a date these name another event."""

TOLD = (
    r"(?:said|says|announced|stated|told (?:\w+ )?reporters|reported|confirmed|revealed|according to|"
    r"annoncee?|indiquee?|declaree?|affirmee?|precisee?|fait savoir|rapportee?|appris|"
    r"confirmee?|publie|selon|dementie?|denied|rejected|desmintio|desmentido|نفي|نفت|اعلن|اعلنت|قال|قالت|افاد|افادت|ذكر|ذكرت|صرح|صرحت|كشف|كشفت|اوضح|اوضحت|وفق|حسب|"
    r"[وف](?:نفي|نفت|اعلن|اعلنت|قال|قالت|افاد|افادت|ذكر|ذكرت|صرح|صرحت|كشف|كشفت|اوضح|اوضحت)|"
    r"anunciado|anuncio|informado|informo|dijo|dicho|senalado|senalo|declaro|declarado|confirmado|confirmo|segun)"
)
"""Verbs whose day is that of the telling, not of what is told."""
