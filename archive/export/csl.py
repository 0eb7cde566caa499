"""The one mapping: a Citable as a CSL-JSON item, from which every other format is written.

Schema: Citation Style Language 1.0.2, csl-data.json. A date that is one of several days, or
open at one end, is `literal`: a range would say what nobody knows. EDTF level 1 of the
Library of Congress is kept in `note`, as Zotero's Extra field does.
"""

from typing import Any

from archive.export.citable import ARCHIVE, Citable, Form
from archive.export.style_dates import plain_date
from archive.vocabulary.partial_dates import PartialDate, Precision

Item = dict[str, Any]


def csl_item(citable: Citable) -> Item:
    """Return the item, without what is not known."""
    item: Item = {
        "id": citable.reference,
        "type": citable.form.value,
        "title": citable.title,
        "author": [{"literal": name} for name in citable.authors],
        "issued": csl_date(citable.issued),
        "event-date": csl_date(citable.occurred),
        "language": citable.language,
        "genre": citable.genre,
        "publisher": citable.source if citable.people and citable.form is not Form.ARTICLE else "",
        "container-title": citable.source if citable.form is Form.ARTICLE else "",
        "archive": ARCHIVE,
        "archive_location": citable.reference,
        "URL": citable.address,
        "keyword": "; ".join(citable.keywords),
        "note": _note(citable),
    }
    return {name: value for name, value in item.items() if value}


def csl_date(date: PartialDate | None) -> dict[str, Any]:
    """Return a CSL date: parts as far as they are known, `literal` where parts would claim too much."""
    if date is None:
        return {}
    parts = _date_parts(date)
    if not parts:
        return {"literal": plain_date(date)}
    circa = {"circa": True} if date.approximate or date.uncertain else {}
    return {"date-parts": parts, **circa}


def _date_parts(date: PartialDate) -> list[list[int]]:
    first, last = date.earliest, date.latest
    if date.precision is Precision.ONE_OF or first is None or last is None:
        return []
    if date.precision is Precision.INTERVAL:
        return [[first.year, first.month, first.day], [last.year, last.month, last.day]]
    known = {Precision.YEAR: 1, Precision.MONTH: 2}.get(date.precision, 3)
    return [[first.year, first.month, first.day][:known]]


def _note(citable: Citable) -> str:
    lines = [citable.note]
    if citable.original:
        lines.append(f"Original: {citable.original}")
    if citable.issued and not citable.issued.exact_day:
        lines.append(f"Date (EDTF): {citable.issued.edtf}")
    return "\n".join(line for line in lines if line)
