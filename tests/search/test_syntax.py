import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.search.query_tree import And, FieldValue, Node, Not, Or, Prefix, Words
from archive.search.syntax import MAX_LEAVES, MAX_LETTERS, parse


def shape(node: Node | None) -> str:
    """Write a tree so that a test can be read."""
    match node:
        case And(parts):
            return "(" + " & ".join(map(shape, parts)) + ")"
        case Or(parts):
            return "(" + " | ".join(map(shape, parts)) + ")"
        case Not(part):
            return "!" + shape(part)
        case FieldValue():
            return f"{node.name}={node.value}"
        case Prefix():
            return f"{node.text}*"
        case Words():
            text = f'"{node.text}"' if node.quoted else node.text
            return ("=" if node.literal else "") + text + (f"@{node.zone}" if node.zone else "")
        case None:
            return ""


@pytest.mark.parametrize(
    ("q", "tree"),
    [
        ("", ""),
        ("gaza", "gaza"),
        ("gaza aide", "(gaza & aide)"),
        ("gaza AND aide", "(gaza & aide)"),
        ("gaza OR aide paix", "(gaza | (aide & paix))"),
        ("(gaza OR aide) paix", "((gaza | aide) & paix)"),
        ("gaza -aide", "(gaza & !aide)"),
        ("gaza NOT aide", "(gaza & !aide)"),
        ("cessez-le-feu", "cessez-le-feu"),
        ('"cessez le feu" paix', '("cessez le feu" & paix)'),
        ("« cessez le feu »", '"cessez le feu"'),
        ('="Burita"', '="Burita"'),
        ("négoc*", "négoc*"),
        ("official:bourita country:ma", "(official=bourita & country=ma)"),
        ('official:"Nasser Bourita"', "official=Nasser Bourita"),
        ("lang:ar", "language=ar"),
        ("date:2023-01..2023-02", "date=2023-01..2023-02"),
        ("title:entretien", "entretien@title"),
        ("title:(stabilité OR paix)", "(stabilité@title | paix@title)"),
        ('quote:"strong cooperation"', '"strong cooperation"@quote'),
        ("https://example.org", "https://example.org"),
        ("()", ""),
        ("…", ""),
        ("بوريطة", "بوريطة"),
        ("\u202eبوريطة\u200f", "بوريطة"),
    ],
)
def test_a_query_is_read(q: str, tree: str) -> None:
    assert shape(parse(q).root) == tree


@pytest.mark.parametrize(
    "q",
    [
        "NOT OR x",
        "gaza AND",
        "OR",
        "(gaza",
        "gaza)",
        '"gaza',
        "gaza OR",
        "NOT",
        "-(",
        "title:)",
        "((((((((a))))))))",
    ],
)
def test_what_cannot_be_read_is_searched_as_words_and_says_so(q: str) -> None:
    parsed = parse(q)
    assert parsed.notes
    assert "|" not in shape(parsed.root)


@pytest.mark.parametrize("q", ["*", "a*", "ab*", "*gaza*", "*gaza", "g*za", "foo:bar"])
def test_what_is_refused_says_so(q: str) -> None:
    assert parse(q).notes


def test_long_queries_are_cut_with_a_sentence() -> None:
    assert len(parse("paix " * 2000).text) <= MAX_LETTERS
    assert parse("paix " * 2000).notes
    many = parse(" OR ".join("abcdefghijklmnopqrstuvwxyz0123456789"))
    assert shape(many.root).count("|") == MAX_LEAVES - 1
    assert many.notes


pieces = st.sampled_from(
    [
        "(",
        ")",
        '"',
        "AND",
        "OR",
        "NOT",
        "-",
        "*",
        ":",
        "=",
        "title:",
        "date:",
        "gaza",
        "État",
        "بوريطة",
        "«",
        "\u200f",
    ]
)


@given(st.lists(pieces, max_size=40).map(" ".join) | st.lists(pieces, max_size=40).map("".join) | st.text(max_size=400))
@settings(max_examples=400, deadline=None)
def test_no_text_breaks_the_reader(q: str) -> None:
    parsed = parse(q)
    shape(parsed.root)
    assert len(parsed.text) <= MAX_LETTERS
