"""The thesaurus, read once: which topics stand under which."""

from collections.abc import Iterable, Iterator

from archive.models import Topic


class TopicTree:
    """All topics with their narrower ones, in one query."""

    def __init__(self) -> None:
        self.below: dict[int | None, list[Topic]] = {}
        for topic in Topic.objects.all():
            self.below.setdefault(topic.broader_id, []).append(topic)

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

    def families(self) -> Iterator[tuple[str, list[int]]]:
        """Yield each topic's slug with the keys of itself and of all that are narrower."""
        for topics in self.below.values():
            for topic in topics:
                yield topic.slug, [one.pk for one in self.with_narrower([topic])]
