"""Light stemming of Arabic: conjunctions, prepositions, the article and common suffixes.

After the "light" stemmers of Larkey, Ballesteros and Connell (SIGIR 2002): no roots, so that
المغرب (Morocco) and الغربية (of West Bank) stay apart. Where a first letter may be a clitic
or part of the word (و in وأمن, in وزير), both readings are stems. Words are folded already
(vocabulary/names): one form each of alef, ya and ta marbuta.
"""

from functools import lru_cache

_ARTICLES = ("وبال", "وكال", "ولل", "وال", "فال", "بال", "كال", "لل", "ال")
_SUFFIXES = ("ها", "هم", "هن", "كم", "نا", "ات", "ان", "ون", "ين", "يه", "ه", "ي")
_SHORTEST = 3
_SHORTEST_AFTER_CLITIC = 4

_LISTED = """
    وزير وزيره وزراء وزاره وزارات وزاري وفد وفود وفاق وفاه وثيقه وثايق وثيق وحده وحدات وحدوي وطن وطني وطنيه وقت وقف
    وكاله وكالات وكيل وسط وسطي وسيط وسطاء وساطه وسايل وسيله واشنطن وضع وضعيه وصول وصف وعد وعود وعي وجود وجه وجهه
    وجهات واجب واجبات واحد واحده واقع والي ولايه ولايات ولي ولد ولاء ورقه ورشه وقود وقايع وزن ودي وديه وقوف وصايه وليد
"""
_BEGIN_WITH_WAW = frozenset(_LISTED.split())


def _without_suffixes(word: str) -> str:
    """Strip suffixes until none is left, so that plural of adjective and name of country meet."""
    stripped = True
    while stripped:
        stripped = False
        for suffix in _SUFFIXES:
            if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST:
                word, stripped = word[: -len(suffix)], True
                break
    return word


def _without_article(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= _SHORTEST:
            return word[len(article) :]
    return word


@lru_cache(maxsize=100_000)
def arabic_stems(word: str) -> tuple[str, ...]:
    """Return the light stems of a folded Arabic word, one or two; equal words meet in at least one."""
    bare = _without_article(word)
    stem = _without_suffixes(bare)
    if bare != word:
        return (stem,)
    if bare[0] == "و" and bare not in _BEGIN_WITH_WAW and len(bare) > _SHORTEST:
        return (stem, *(one for one in arabic_stems(bare[1:]) if one != stem))
    if bare[0] in "فبكل":
        without = _without_suffixes(bare[1:])
        if len(without) >= _SHORTEST_AFTER_CLITIC:
            return (stem, without)
    return (stem,)
