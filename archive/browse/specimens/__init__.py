"""The components of readers' pages with made-up content, each in every state it can have.

Plain values stand in for records: nothing here is read from the database, and the links
lead nowhere in particular.
"""

from archive.browse.specimens.charts import of_charts
from archive.browse.specimens.evidence import of_evidence
from archive.browse.specimens.lists import of_lists
from archive.browse.specimens.specimen import Specimen
from archive.browse.specimens.texts import of_texts

__all__ = ["Specimen", "specimens"]


def specimens() -> dict[str, list[Specimen]]:
    """Return the components by name, each with its states."""
    return {**of_lists(), **of_texts(), **of_evidence(), **of_charts()}
