"""Rows that are written once: the record of what was received and what was done."""

from typing import Any, Never, Self, TypeVar

from django.db import models

Row = TypeVar("Row", bound=models.Model, covariant=True)


class AppendOnlyError(TypeError):
    """Something tried to change or delete a row that is written once."""


def _refuse() -> Never:
    raise AppendOnlyError("These rows are written once: add a new one instead.")


class AppendOnlyQuerySet(models.QuerySet[Row]):
    """Reads and adds; refuses to change or delete."""

    def update(self, **kwargs: Any) -> int:
        """Refuse."""
        _refuse()

    def delete(self) -> tuple[int, dict[str, int]]:
        """Refuse."""
        _refuse()

    def bulk_update(self, objs: Any, fields: Any, batch_size: int | None = None) -> int:
        """Refuse."""
        _refuse()


class AppendOnly(models.Model):
    """A model whose saved rows refuse `save` and `delete`."""

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Write the row once."""
        if not self._state.adding:
            _refuse()
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Refuse."""
        _refuse()

    def copy(self) -> Self:
        """Return an unsaved copy, for the new row that replaces this one."""
        fresh = type(self)(**{field.attname: getattr(self, field.attname) for field in self._meta.concrete_fields})
        fresh.pk = None
        return fresh


def take_out_words(row: AppendOnly, **emptied: Any) -> None:
    """Overwrite columns of a row that is written once. The one exception, for a takedown (preserve/takedown) alone."""
    models.QuerySet.update(type(row)._base_manager.filter(pk=row.pk), **emptied)
    row.refresh_from_db()
