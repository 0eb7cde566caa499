"""What statements are about: a thesaurus with broader and related topics (SKOS)."""

from typing import ClassVar

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from archive.models.authority import AuthorityRecord, Name


class Topic(AuthorityRecord):
    """A subject; filtering by it also finds its narrower topics."""

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    broader = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="narrower", verbose_name=_("broader")
    )
    related = models.ManyToManyField("self", blank=True, verbose_name=_("related"))

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering: ClassVar = ["slug"]

    def get_absolute_url(self) -> str:
        """Return the topic's page."""
        return reverse("topic", args=[self.slug])


class TopicTerm(Name):
    """A label of a topic, or a phrase in a text that shows the topic."""

    parent_field = "topic"

    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="names")

    class Meta:
        verbose_name = _("topic term")
        verbose_name_plural = _("topic terms")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["topic", "text", "language", "kind"], name="topic_term_once")
        ]
