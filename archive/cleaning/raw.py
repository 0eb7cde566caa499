"""A document as it was received."""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class RawDocument:
    """Bytes with what their sender claimed about them."""

    data: bytes
    media_type: str = ""
    """As claimed by the server or the browser; the content decides."""
    charset: str = ""
    """As claimed by the server; used only when the bytes agree."""
    file_name: str = ""
    address: str = ""

    @property
    def sha256(self) -> str:
        """Return the hex SHA-256 of the bytes, the name they are kept under."""
        return hashlib.sha256(self.data).hexdigest()
