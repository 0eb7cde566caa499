"""Records to cite, one of each sort, and their partial dates."""

from archive.export.citable import Citable, Form
from archive.vocabulary.partial_dates import parse

ORIGIN = "https://archive.example"


def readout(issued: str = "2023-02-01", **changes: object) -> Citable:
    """A ministry's text."""
    facts: dict[str, object] = {
        "reference": "S-1",
        "title": "Secretary Blinken’s Call with Moroccan Foreign Minister Bourita",
        "form": Form.WEB_PAGE,
        "address": f"{ORIGIN}/statements/S-1/",
        "genre": "Readout",
        "source": "U.S. Department of State",
        "language": "en",
        "issued": parse(issued) if issued else None,
        "original": "https://www.state.example/call",
        "keywords": ("Gaza: war, reconstruction", "Libya"),
    }
    return Citable(**{**facts, **changes})  # type: ignore[arg-type]


def report(issued: str = "2023-02") -> Citable:
    """A newspaper's account, in Arabic."""
    return Citable(
        reference="S-2",
        title="محادثة هاتفية بين بلينكن وبوريطة",
        form=Form.ARTICLE,
        address=f"{ORIGIN}/statements/S-2/",
        genre="تقرير صحفي",
        source="الصحافة",
        language="ar",
        issued=parse(issued),
    )


def remarks() -> Citable:
    """What a person said, published by a ministry."""
    return readout(
        title="Remarks at the Stakeout: What Comes Next?",
        form=Form.SPEECH,
        genre="Remarks",
        people=("Antony Blinken", "Nasser Bourita"),
        issued="2024-03-20",
    )
