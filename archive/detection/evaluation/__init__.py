"""How right detection is: facts against annotated documents, field by field.

The annotations follow the schema of the gold files (see tests/documents/README.md); the
metrics are those of the project's reading guide: dates exact, covering, abstaining or
wrong; sets by id; quotations end to end; calibration; fields to edit per document.
"""

from archive.detection.evaluation.document import Evaluated, evaluate_document
from archive.detection.evaluation.registry import with_registry
from archive.detection.evaluation.summary import summarise

__all__ = ["Evaluated", "evaluate_document", "summarise", "with_registry"]
