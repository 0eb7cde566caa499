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
    "امس": -1,
    "البارحه": -1,
    "اليوم": 0,
    "غدا": 1,
    "بعد غد": 2,
    "صباح اليوم": 0,
    "مساء اليوم": 0,
    "مساء امس": -1,
    "anteayer": -2,
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
