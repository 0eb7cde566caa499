"""What is computed against what it is computed from: bodies, quotations, the days of partial dates."""

from typing import Any

from django.db import models

from archive.models import Exchange, Quotation, Statement, Tenure
from archive.models.authority import DayBoundField
from archive.preserve.findings import Report
from archive.preserve.package_content import chunks
from archive.vocabulary.partial_dates import parse


def check_bodies(report: Report) -> None:
    """Find statements whose body is not its capture's text less the cuts plus the repairs."""
    for chunk in chunks(Statement.objects.exclude(capture=None).select_related("capture").order_by("pk")):
        for statement in chunk:
            report.count("bodies")
            if statement.derivation.text != statement.body:
                text = "Its text no longer follows from what was received: restore a backup."
                report.find("body differs", _named(statement), text)


def check_quotations(report: Report) -> None:
    """Find quotations whose words are not the body's at their place."""
    quoted = Quotation.objects.select_related("statement").only(
        "words", "start", "end", "statement__body", "statement__reference_code"
    )
    for quotation in quoted.order_by("pk").iterator(chunk_size=200):
        report.count("quotations")
        if quotation.statement.body[quotation.start : quotation.end] != quotation.words:
            text = f"Quotation {quotation.pk} is not what stands in the text: correct the statement."
            report.find("quotation differs", _named(quotation.statement), text)


def check_days(report: Report) -> None:
    """Find partial dates whose first or last day is not what they mean."""
    models_with_dates: tuple[type[models.Model], ...] = (Statement, Exchange, Tenure)
    for model in models_with_dates:
        bounds = [field for field in model._meta.concrete_fields if isinstance(field, DayBoundField)]
        names = [name for field in bounds for name in (field.of, field.attname)]
        for row in model._base_manager.values("pk", *names).iterator():
            report.count("dates")
            for field in bounds:
                if row[field.attname] != _day(row[field.of], field.bound):
                    text = f"{field.attname} is not what {field.of} means: save the record anew."
                    report.find("day differs", f"{model._meta.model_name} {row['pk']}", text)


def _day(edtf: str, bound: str) -> Any:
    try:
        return getattr(parse(edtf), bound) if edtf else None
    except ValueError:
        return "unreadable"


def _named(statement: Statement) -> str:
    return statement.reference_code or f"draft {statement.pk}"
