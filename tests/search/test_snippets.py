from hypothesis import given
from hypothesis import strategies as st

from archive.search.find import find
from archive.search.query import SearchQuery
from archive.search.snippets import Marks, Piece, marked, snippet
from tests.search.corpus import Archive


def marks(*words: str) -> Marks:
    made = Marks()
    for word in words:
        made.add(word)
    return made


def marked_words(pieces: list[Piece]) -> list[str]:
    return [piece.text for piece in pieces if piece.marked]


LONG = "Rien ici. " * 60 + "Les deux parties ont négocié la paix et le commerce. " + "Rien là. " * 60


def test_it_shows_the_passage_with_most_of_what_was_asked() -> None:
    pieces = snippet("La paix. " + LONG, "fr", marks("paix", "négociation", "commerce"))
    assert marked_words(pieces) == ["négocié", "paix", "commerce"]
    assert pieces[0].text == "… "
    assert pieces[-1].text == " …"
    assert len("".join(piece.text for piece in pieces)) < 400


def test_it_begins_with_a_sentence_where_it_can() -> None:
    pieces = snippet(LONG, "fr", marks("commerce"))
    assert pieces[1].text.startswith(("Rien", "Les"))


def test_words_are_marked_as_written() -> None:
    assert marked_words(snippet("L’aide aux ÉTATS", "fr", marks("état", "aides"))) == ["aide", "ÉTATS"]
    assert marked_words(snippet("والأمنُ في المنطقة", "ar", marks("الأمن"))) == ["والأمنُ"]


def test_a_phrase_is_one_mark_and_its_words_alone_are_none() -> None:
    assert marked_words(snippet("Paix d'Abraham; les accords d’Abraham.", "fr", marks("accords d'Abraham"))) == [
        "accords d’Abraham"
    ]


def test_a_quotation_in_another_language_is_marked_when_nothing_else_is() -> None:
    assert marked_words(snippet("قال: strong cooperation", "ar", marks("cooperations"))) == ["cooperation"]


def test_nothing_asked_shows_the_beginning() -> None:
    pieces = snippet(LONG, "fr", Marks())
    assert pieces[0].text.startswith("Rien ici.")
    assert not marked_words(pieces)


def test_what_may_not_be_shown_has_no_snippet() -> None:
    assert snippet("", "fr", marks("paix")) == []


def test_a_whole_title_is_marked() -> None:
    assert marked("Visite de paix", "fr", marks("paix")) == [Piece("Visite de ", False), Piece("paix", True)]


def test_other_forms_of_a_name_are_marked(archive: Archive) -> None:
    found = find(SearchQuery(q="منتدى النقب بوريطة")).marks
    assert marked_words(snippet(archive.call_fr.body, "fr", found)) == ["Forum du Néguev"]


def test_what_must_not_be_there_is_not_marked(archive: Archive) -> None:
    assert marked_words(snippet("paix et guerre", "fr", find(SearchQuery(q="paix -guerre")).marks)) == ["paix"]


@given(st.text(max_size=300), st.text(max_size=30), st.sampled_from(["fr", "en", "ar", "es"]))
def test_any_text_and_query_give_the_texts_own_words(text: str, words: str, language: str) -> None:
    pieces = snippet(text, language, marks(words), 80)
    shown = "".join(piece.text for piece in pieces)
    assert shown.removeprefix("… ").removesuffix(" …") in text.replace("\n", " ") or not pieces
