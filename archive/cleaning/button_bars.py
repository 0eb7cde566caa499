"""Bars of buttons and counters: lines that hold nothing but what one clicks or counts.

"Partager sur Facebook Partager sur X", "IMPRIMER | Partager | Copier le lien", "f t in WhatsApp",
"412 Reposts 86 Quotes 1,903 Likes": every word comes from a small vocabulary, and one of them at
least is the name of an action or a network. Patterns are folded, as all cues are.
"""

import re

_NETWORKS = (
    r"facebook|messenger|twitter|x|whats ?app|linked ?in|telegram|instagram|youtube|tiktok|pinterest|reddit|tumblr|"
    r"threads|bluesky|mastodon|viber|skype|flipboard|meneame|snapchat|google news|e-?mail|courriel|mail|sms|rss|"
    r"فيسبوك|فيس بوك|تويتر|اكس|واتساب|واتس اب|تيليجرام|تيليغرام|تلغرام|تلجرام|لينكد ?ان|انستغرام|انستجرام|"
    r"يوتيوب|تيك توك|"
    r"مسنجر|ماسنجر|بريد الكتروني|البريد الالكتروني|correo(?: electronico)?"
)
_ACTIONS = (
    r"partag(?:er|ez)|imprimer|tweet(?:er|ez|s)?|retweet(?:er|s)?|copi(?:er|ez) (?:le )?lien|copier|sauvegarder|"
    r"enregistrer|envoyer(?: (?:par|a) (?:courriel|e-?mail|mail|un ami))?|commenter|aimer|j'aime|republier|epingler|"
    r"favoris|ecouter|offrir|agrandir|zoom|reagir|reposts?|quotes?|likes?|views?|bookmarks?|share[ds]?|sharing|print|"
    r"copy(?: the)? link|save|"
    r"bookmark|send|listen|download|gift|comment|reply|replies|follow|addthis|sharethis|compartir|imprimir|"
    r"copiar(?: el)? enlace|guardar|enviar|"
    r"escuchar|comentar|me gusta|enlace para copiar|portapapeles|"
    r"استمع|استمع الي|تحميل|شارك|شاركها|شاركنا|مشاركه|المشاركه|انشر|نسخ الرابط|انسخ الرابط|طباعه|"
    r"اطبع|ارسال|ارسل|حفظ|تعليق|اعجاب|اعجبني|"
    r"اعاده نشر|اقتباسا?|اقتباسات|مشاهده|مشاهدات|اشارات مرجعيه|اشاره مرجعيه|اعجابا|ردا|ردود|تغريد|غرد|الرد|رد"
)
_LINKING = (
    r"الي|l'article|cet article|sur|par|via|avec|le|la|les|un|une|cet|cette|ce|cet|ami|lien|article|page|contenu|"
    r"post|story|news|this|on|to|by|in|"
    r"en|the|a|with|of|text|buttons?|button|opens|new|tab|window|f|t|link|copied|para|copiar|al|por|esta|este|"
    r"noticia|nota|articulo|enlace|taille|texte|du|size|font|de|هذا|هذه|الخبر|المقال|المقاله|الصفحه|علي|عبر|ب|"
    r"بالبريد|البريد|الرابط|حجم|الخط|a[+-]|ا[+-]|\+|-"
)
_COUNT = r"\d[\d.,\u066b\u066c]*\s?(?:k|m|mil|الف|مليون)?"
_SEPARATOR = r"[\s|•·,/:()\[\]&+>»›\-–—]*"
_STRONG = re.compile(rf"(?<![^\W_])(?:{_NETWORKS}|{_ACTIONS})(?![^\W_])")
_TOKEN = re.compile(rf"{_SEPARATOR}(?:(?:{_NETWORKS}|{_ACTIONS}|{_LINKING})(?![^\W_])|{_COUNT}(?![^\W_]))")
_LONGEST = 200
_MOST = 30


def is_button_bar(folded: str) -> bool:
    """Tell whether a folded line holds buttons and counters only."""
    if len(folded) > _LONGEST or not _STRONG.search(folded):
        return False
    at = 0
    for _ in range(_MOST):
        token = _TOKEN.match(folded, at)
        if token is None or token.end() == at:
            break
        at = token.end()
    return not folded[at:].strip(" |•·,/:()[]&+>»›-–—.!")
