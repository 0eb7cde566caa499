"""Where the database goes on counting after rows came with their numbers."""

from collections import defaultdict

from django.db import connection, models

from archive.models import Event
from archive.preserve.holdings import all_models


def count_on() -> None:
    """Let the next number of every kind be one that neither a row nor the log has used."""
    logged = _logged_numbers()
    for model in all_models():
        highest = model._base_manager.aggregate(highest=models.Max("pk"))["highest"] or 0
        _count_from(model._meta.db_table, max(highest, logged[model._meta.model_name or ""]))


def _logged_numbers() -> dict[str, int]:
    """Return the highest number the log names, by kind: that record may have been deleted since."""
    found: dict[str, int] = defaultdict(int)
    for kind, highest in Event.objects.order_by().values_list("subject_kind").annotate(models.Max("subject_id")):
        found[kind] = highest
    return found


def _count_from(table: str, last: int) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT pg_get_serial_sequence(%s, 'id')", [connection.ops.quote_name(table)])
            (sequence,) = cursor.fetchone() or (None,)
            cursor.execute("SELECT setval(%s, %s, %s)", [sequence, max(last, 1), last > 0])
            return
        cursor.execute("UPDATE sqlite_sequence SET seq = %s WHERE name = %s", [last, table])
        if cursor.rowcount == 0:
            cursor.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (%s, %s)", [table, last])
