"""The thesaurus, read once: which topics stand under which."""

from collections.abc import Iterable

from archive.models import Topic


class TopicTree:
    """All topics with their narrower ones, in one query."""

    def __init__(self) -> None:
        self.below: dict[int | None, list[Topic]] = {}
        for topic in Topic.objects.all():
            self.below.setdefault(topic.broader_id, []).append(topic)
        self.topics = [topic for topics in self.below.values() for topic in topics]

    def with_narrower(self, topics: Iterable[Topic]) -> list[Topic]:
        """Return topics with all that are narrower, at any depth."""
        found: dict[int, Topic] = {}
        waiting = list(topics)
        while waiting:
            topic = waiting.pop()
            if topic.pk not in found:
                found[topic.pk] = topic
                waiting += self.below.get(topic.pk, [])
        return list(found.values())

    def parents(self) -> list[Topic]:
        """Return the topics that have narrower ones."""
        return [topic for topic in self.topics if topic.pk in self.below]
