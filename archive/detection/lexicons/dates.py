"""Words round dates, folded: yesterday, last, next, since, and words that mark another event's day."""

RELATIVE: dict[str, int] = {
    "avant-hier": -2,
    "hier": -1,
    "aujourd'hui": 0,
    "ce jour": 0,
    "demain": 1,
    "apres-demain": 2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "tonight": 0,
    "earlier today": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "ce matin": 0,
    "cet apres-midi": 0,
    "ce soir": 0,
    "اول امس": -2,
    "اول من امس": -2,
    "امس الاول": -2,
    "يوم امس": -1,
    "صباح امس": -1,
    "ليله امس": -1,
    "امس": -1,
    "ظهر اليوم": 0,
    "بعد ظهر اليوم": 0,
    "عصر اليوم": 0,
    "البارحه": -1,
    "اليوم": 0,
    "غدا": 1,
    "بعد غد": 2,
    "صباح اليوم": 0,
    "مساء اليوم": 0,
    "مساء امس": -1,
    "antes de ayer": -2,
    "anteayer": -2,
    "anoche": -1,
    "esta manana": 0,
    "esta tarde": 0,
    "pasado manana": 2,
    "hier soir": -1,
    "hier matin": -1,
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "last night": -1,
    "yesterday evening": -1,
    "yesterday afternoon": -1,
    "yesterday morning": -1,
    "ayer": -1,
    "hoy": 0,
    "manana": 1,
}
"""Days counted from the day of writing."""

LAST = r"dernier|derniere|passe|ecoule|last|past|الماضي|الماضيه|المنصرم|الفايت|pasado|ultimo"
NEXT = r"prochain|prochaine|next|coming|المقبل|المقبله|القادم|القادمه|proximo|que viene"
THIS = r"ce|cette|this|هذا|este"

SINCE = (
    r"(?:depuis|des|since|from|starting|منذ|ابتداء من|desde|a partir d(?:e|u)|jusqu'(?:a|"
    r"au)|until|حتي|hasta|apres|avant|before|after|by|قبل|بعد)"
)
"""After these a date is not the exchange's."""

OTHER_EVENT = (
    r"(?:attaques?|elections?|seisme|accord|resolution|guerre|attentat|offensive|"
    r"crise|coup d'etat|sommet|conclu|signe|ne en|fonde|adopte|entre en vigueur|etabli"
    r"|attacks?|election|earthquake|agreement|resolution|war|crisis|coup|founded|"
    r"adopted|established|هجوم|هجمات|انتخابات|زلزال|اتفاق|قرار|حرب"
    r"|ataques?|elecciones|terremoto|acuerdo|guerra)"
)
"""Right before "of/du/de" and a date these name another event."""
