"""Reference codes: running numbers given at first publication and never reused."""

from django.db import models, transaction


class ReferenceCounter(models.Model):
    """The last number given in a series."""

    series = models.CharField(max_length=8, unique=True)
    last = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.series}-{self.last}"

    @classmethod
    def next_code(cls, series: str) -> str:
        """Return the next code of a series, such as "S-17"; the caller's transaction keeps it unique."""
        with transaction.atomic():
            counter, _created = cls.objects.select_for_update().get_or_create(series=series)
            counter.last += 1
            counter.save(update_fields=["last"])
        return f"{series}-{counter.last}"
