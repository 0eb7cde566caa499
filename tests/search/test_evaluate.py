"""The same documents and scores as Whoosh's own searcher, on the same index, over random plans."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytest_django import Settings
from whoosh import query as whoosh
from whoosh.index import FileIndex
from whoosh.scoring import BM25F

from archive.search.documents import IndexDocument
from archive.search.engine import NAME, index_dir, open_snapshot, writing
from archive.search.evaluate import Statistics, evaluate
from archive.search.generations import rebuild_with
from archive.search.narrowing import narrowed
from archive.search.plan import All, Best, PhraseOf, Plan, Some, Term, Without
from archive.search.schema import build_schema
from archive.search.storage import DurableStorage

VOCABULARY = [f"w{number}" for number in range(12)]
FIELDS = ("body_en", "title_en")


def document(number: int, rng: random.Random) -> IndexDocument:
    """Words of a Zipf-like frequency, in bodies of very different lengths."""
    weights = [1 / (rank + 1) for rank in range(len(VOCABULARY))]
    body = " ".join(rng.choices(VOCABULARY, weights, k=rng.randint(1, 60)))
    title = " ".join(rng.choices(VOCABULARY, k=3))
    return IndexDocument(number, {"body_en": [body], "title_en": [title], "day": number}, bytes(32))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("equal") / "index")


@pytest.fixture
def index(settings: Settings, folder: str) -> None:
    """Three segments, with deleted and replaced documents."""
    settings.INDEX_DIR = folder
    if (index_dir() / "current").exists():
        return
    rng = random.Random(7)
    rebuild_with(document(number, rng) for number in range(1, 300))
    for batch in (range(250, 330), range(10, 400, 17)):
        with writing() as writer:
            for number in batch:
                writer.delete(number)
            for number in batch:
                if number % 3:
                    writer.add(document(number, rng))


terms = st.builds(
    Term, st.sampled_from(FIELDS), st.sampled_from([*VOCABULARY, "absent"]), st.sampled_from([1.0, 2.0, 0.5])
)
slots = st.lists(st.sampled_from(VOCABULARY).map(lambda word: (word,)), min_size=2, max_size=3).map(tuple)
phrases = st.builds(PhraseOf, st.sampled_from(FIELDS), slots)
leaves = terms | phrases


def combined(inner: st.SearchStrategy[Plan]) -> st.SearchStrategy[Plan]:
    parts = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return parts.map(Some) | parts.map(All)


plans = st.recursive(leaves, combined, max_leaves=6)
plans_with_not = st.recursive(leaves, lambda inner: combined(inner) | st.builds(Without, inner, inner), max_leaves=6)


def as_whoosh(plan: Plan) -> whoosh.Query:
    match plan:
        case Term(field, term, boost):
            return whoosh.Term(field, term, boost=boost)
        case PhraseOf(field, wanted):
            return whoosh.Phrase(field, [slot[0] for slot in wanted])
        case Some(parts):
            return whoosh.Or([as_whoosh(part) for part in parts])
        case All(parts):
            return whoosh.And([as_whoosh(part) for part in parts])
        case Without(wanted, unwanted):
            # In 2.7.4 AndNot lets documents through that both sides have, and Not scores 1.
            return whoosh.And([as_whoosh(wanted), whoosh.Not(as_whoosh(unwanted))])
    raise AssertionError(plan)


def ours(plan: Plan) -> dict[int, float]:
    snapshot = open_snapshot()
    statistics = Statistics(snapshot.segments)
    found: dict[int, float] = {}
    for segment, alive in zip(snapshot.segments, snapshot.alive, strict=True):
        matches = evaluate(plan, segment, statistics)
        numbers = segment.column("statement")
        found |= {
            int(numbers[place]): float(score)
            for place, score in zip(matches.ids, matches.scores, strict=True)
            if alive[place]
        }
    return found


def stock(plan: Plan) -> dict[int, float]:
    storage = DurableStorage(index_dir() / (index_dir() / "current").readlink().name)
    with FileIndex(storage, schema=build_schema(), indexname=NAME).searcher(weighting=BM25F()) as searcher:
        numbers = searcher.reader().column_reader("statement")
        return {int(numbers[hit.docnum]): hit.score for hit in searcher.search(as_whoosh(plan), limit=None)}


@given(plan=plans)
@settings(max_examples=100, deadline=None)
def _same_scores(plan: Plan) -> None:
    assert ours(plan) == pytest.approx(stock(plan), rel=1e-4)


@given(plan=plans_with_not)
@settings(max_examples=100, deadline=None)
def _same_when_narrowed(plan: Plan) -> None:
    snapshot = open_snapshot()
    assert ours(narrowed(plan, Statistics(snapshot.segments))) == pytest.approx(ours(plan))


def test_a_narrowed_plan_finds_the_same(index: None) -> None:
    _same_when_narrowed()


@given(plan=plans_with_not)
@settings(max_examples=100, deadline=None)
def _same_documents(plan: Plan) -> None:
    assert set(ours(plan)) == set(stock(plan))


def test_documents_and_scores_are_those_of_whoosh(index: None) -> None:
    _same_scores()


def test_documents_are_those_of_whoosh_where_some_must_not_be_there(index: None) -> None:
    _same_documents()


def test_terms_of_several_blocks_are_read_whole(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive.search.posting_blocks.BLOCK", 70)
    rng = random.Random(11)
    rebuild_with(document(number, rng) for number in range(1, 400))
    for plan in (Term("body_en", "w0"), Term("body_en", "w11"), PhraseOf("body_en", (("w0",), ("w1",)))):
        assert ours(plan) == pytest.approx(stock(plan), rel=1e-4)
        assert len(ours(plan)) > 70


def test_the_best_part_counts(index: None) -> None:
    parts = (Term("body_en", "w3"), Term("title_en", "w3"))
    best, single = ours(Best(parts)), [ours(part) for part in parts]
    assert set(best) == set(single[0]) | set(single[1])
    assert all(score == max(one.get(number, 0.0) for one in single) for number, score in best.items())


@pytest.mark.parametrize("within", [1, 2, 5])
def test_near_words_by_brute_force(settings: Settings, within: int) -> None:
    rng = random.Random(within)
    bodies = {number: rng.choices(VOCABULARY, k=25) for number in range(1, 120)}
    rebuild_with(IndexDocument(number, {"body_en": [" ".join(words)]}, bytes(32)) for number, words in bodies.items())

    def close(words: list[str], ordered: bool) -> bool:
        pairs = [
            (a, b) for a, word in enumerate(words) for b, other in enumerate(words) if (word, other) == ("w1", "w9")
        ]
        return any(0 < b - a <= within if ordered else abs(a - b) <= within for a, b in pairs)

    for ordered in (True, False):
        plan = PhraseOf("body_en", (("w1",), ("w9",)), within=within, ordered=ordered)
        assert set(ours(plan)) == {number for number, words in bodies.items() if close(words, ordered)}
