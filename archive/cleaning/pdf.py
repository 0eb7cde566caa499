"""The text of a PDF, page by page, Arabic in logical order.

pypdf gives logical order where pdfminer gives it reversed. Digits inside Arabic lines may
still come out scrambled (pypdf issue 1629), so dates read from Arabic PDFs deserve doubt:
the warning says so.
"""

import re
import unicodedata
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from archive.cleaning.refusal import UnreadableDocument
from archive.vocabulary.languages import script_of

_FORMS = re.compile(r"[\ufb50-\ufdff\ufe70-\ufeff]+")
_MOST_PAGES = 200
_MOST_CHARACTERS = 400_000


def read_pdf(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text and warnings.

    Raises UnreadableDocument when the file is damaged or protected.
    """
    try:
        text = "\n".join(_pages(PdfReader(BytesIO(data))))
    except (PyPdfError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, OSError) as error:
        # pypdf lets the errors of broken object trees through; each means the same to the sender.
        raise UnreadableDocument("damaged") from error
    text = _FORMS.sub(lambda forms: unicodedata.normalize("NFKC", forms.group()), text)
    arabic = script_of(text) == "Arab"
    return text, ("arabic_pdf_digits",) if arabic else ()


def _pages(reader: PdfReader) -> list[str]:
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnreadableDocument("damaged")
    pages: list[str] = []
    size = 0
    for page in reader.pages[:_MOST_PAGES]:
        pages.append(page.extract_text() or "")
        size += len(pages[-1])
        if size > _MOST_CHARACTERS:
            break
    return pages
