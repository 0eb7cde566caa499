"""Two statements beside each other: an original with its translation, or two accounts word by word."""

from dataclasses import dataclass

from archive.browse.display_rights import ShownText, shown_text
from archive.browse.paragraph_pairs import ParagraphPair, paragraph_pairs
from archive.browse.word_diff import WordDiff, word_diff
from archive.models import Statement


@dataclass(frozen=True)
class ComparePage:
    """Two texts with what can be compared of them."""

    first: Statement
    second: Statement
    first_shown: ShownText
    second_shown: ShownText
    is_translation: bool
    pairs: list[ParagraphPair]
    diff: WordDiff | None

    @property
    def both(self) -> tuple[Statement, Statement]:
        """The two texts in their order."""
        return self.first, self.second

    @property
    def is_kept_back(self) -> bool:
        """Whether the rights of a source keep part of a text back."""
        return self.first_shown.is_cut or self.second_shown.is_cut


def compare_page(first: Statement, second: Statement) -> ComparePage:
    """Compare two statements; of a translation, the original stands first."""
    if first.translation_of_id == second.pk:
        first, second = second, first
    is_translation = second.translation_of_id == first.pk
    one, other = shown_text(first), shown_text(second)
    same_language = first.language == second.language and not is_translation
    pairs = [] if same_language else paragraph_pairs(_paragraphs(one), _paragraphs(other))
    diff = word_diff(one.text, other.text) if same_language else None
    return ComparePage(first, second, one, other, is_translation, pairs, diff)


def _paragraphs(shown: ShownText) -> list[str]:
    return [line for line in shown.text.split("\n") if line]
