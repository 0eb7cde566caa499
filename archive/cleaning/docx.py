"""A Word document as HTML, tables kept, for the same path as a web page."""

import zipfile
from io import BytesIO

import mammoth

from archive.cleaning.refusal import UnreadableDocument

_MOST_UNPACKED = 40_000_000


def docx_to_html(data: bytes) -> str:
    """Return the document as an HTML body.

    Raises UnreadableDocument when the file is damaged or unpacks to far more than it is.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            if sum(item.file_size for item in archive.infolist()) > _MOST_UNPACKED:
                raise UnreadableDocument("damaged")
        result = mammoth.convert_to_html(BytesIO(data), convert_image=mammoth.images.img_element(lambda image: {}))
    except UnreadableDocument:
        raise
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, AttributeError, SyntaxError) as error:
        raise UnreadableDocument("damaged") from error
    return f"<body>{result.value}</body>"
