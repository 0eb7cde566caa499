"""The body and its map to the raw text: every offset leads back, whatever is cut or mended."""

from hypothesis import given
from hypothesis import strategies as st

from archive.cleaning.body import INVISIBLE, Body, Cut, Repair
from archive.vocabulary.names import fold

TEXT = st.text(alphabet="aé «»\n\r\u00a0\u200b\u202eمَّ.\t", max_size=60)


@st.composite
def bodies(draw: st.DrawFn) -> Body:
    raw = draw(TEXT)
    edges = sorted(draw(st.lists(st.integers(0, len(raw)), max_size=6)))
    spans = list(zip(edges[::2], edges[1::2], strict=False))
    cuts = tuple(Cut(start, end, "x") for start, end in spans[::2] if end > start)
    repairs = tuple(
        Repair(start, end, draw(st.sampled_from(["", " ", "mot"]))) for start, end in spans[1::2] if end > start
    )
    return Body(raw, cuts, repairs)


@given(bodies())
def test_every_character_leads_back_to_the_raw_text(body: Body) -> None:
    for position, char in enumerate(body.text):
        span = body.to_raw(position, position + 1)
        shown = body.raw[span.start : span.end]
        repaired = any(repair.start == span.start and repair.end == span.end for repair in body.repairs)
        assert repaired or shown == char or (char in " \n" and not shown.strip())


@given(bodies())
def test_a_span_of_the_body_and_its_raw_span_find_each_other(body: Body) -> None:
    if body.text:
        span = body.to_raw(0, len(body.text))
        back = body.from_raw(span.start, span.end)
        assert back is not None
        assert (back.start, back.end) == (0, len(body.text))


@given(bodies())
def test_it_lays_out_one_paragraph_a_line(body: Body) -> None:
    assert not set(body.text) & INVISIBLE
    assert "\n\n" not in body.text
    assert body.text == body.text.strip()


@given(st.text(max_size=80))
def test_folding_moves_no_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_what_was_cut_has_no_place_in_the_body() -> None:
    body = Body("un deux trois", (Cut(3, 8, "x"),))
    assert body.text == "un trois"
    assert body.from_raw(3, 7) is None
