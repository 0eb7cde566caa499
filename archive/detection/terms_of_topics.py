"""The one-word terms of the thesaurus as they are written there: with their language and their capital."""

from archive.detection.gazetteer import Gazetteer, KnownTopic
from archive.detection.kept import kept
from archive.detection.matching import pattern_key
from archive.vocabulary.terms import NameKind

Forms = list[tuple[str, str, NameKind]]
"""The texts, languages and kinds a word is a term in."""
Terms = dict[str, dict[str, Forms]]
"""For each topic, each folded word with its forms."""


@kept
def terms_of(gazetteer: Gazetteer) -> Terms:
    """Return the one-word terms of a gazetteer."""
    return {topic.id: _words(topic) for topic in gazetteer.topics}


def _words(topic: KnownTopic) -> dict[str, Forms]:
    words: dict[str, Forms] = {}
    for term in topic.terms:
        key = pattern_key(term.text)
        if " " not in key:
            words.setdefault(key, []).append((term.text, term.language, term.kind))
    return words
