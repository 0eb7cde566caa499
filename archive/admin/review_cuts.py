"""What the body leaves out: parts restored and paragraphs left out, by lists that lead back to the capture."""

from django.http import QueryDict

from archive.models import Statement

BY_CURATOR = "curator"


def apply_cuts(statement: Statement, data: QueryDict) -> None:
    """Restore the cuts and leave out the paragraphs that the curator marked; claims keep their places."""
    restored = {int(index) for index in data.getlist("restore") if index.isdecimal()}
    left_out = {int(index) for index in data.getlist("cut") if index.isdecimal()}
    body = statement.derivation
    cuts = [cut for index, cut in enumerate(statement.cuts) if index not in restored]
    for index, span in enumerate(body.paragraphs):
        if index in left_out:
            raw = body.to_raw(span.start, span.end)
            cuts.append({"start": raw.start, "end": raw.end, "reason": BY_CURATOR})
    if cuts != statement.cuts:
        statement.cuts = sorted(cuts, key=lambda cut: (cut["start"], cut["end"]))
        statement.__dict__.pop("derivation", None)
        statement.body = statement.derivation.text
