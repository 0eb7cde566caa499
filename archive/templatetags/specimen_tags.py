"""Renders a specimen of a component, for the page that shows them all."""

from django import template
from django.template.context import Context
from django.template.loader import render_to_string

from archive.browse.specimens import Specimen

register = template.Library()


@register.simple_tag(takes_context=True)
def shown(context: Context, specimen: Specimen) -> str:
    """Render a component in one state."""
    return render_to_string(f"components/{specimen.template}.html", specimen.context, context.get("request"))
