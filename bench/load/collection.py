"""Fills the archive that the environment names: `python -m bench.load.collection SIZE`, once.

The links between records are those of bench.pages, the words those of bench.corpus (a Zipf law,
three languages), so that a common word has many statements and a rare one few. Writes the
addresses that the crowds ask for beside the database: pages to browse, searches as readers
make them, and searches of the heaviest kind.
"""

import random
import sys
from pathlib import Path
from urllib.parse import quote

import django

WORDS = {"common": slice(0, 20), "middling": slice(200, 1200), "rare": slice(4000, 9000)}


def main(size: int) -> None:
    """Make the collection unless it was made."""
    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    from archive.search.rebuilding import rebuild_wherever
    from bench.pages import fill

    made = Path(settings.VAR_DIR) / "made"
    if made.exists():
        return
    call_command("migrate", verbosity=0)
    call_command("compile_catalogues", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    call_command("loaddata", "countries", "offices", "officials", "topics", "sources", verbosity=0)
    fill(size)
    _reword(size)
    rebuild_wherever()
    _write_addresses(made.parent)
    made.touch()


def _reword(size: int) -> None:
    from archive.models import IndexChange, Statement
    from bench.corpus import statements

    records = list(Statement.objects.order_by("pk"))
    for record, made in zip(records, statements(size), strict=False):
        record.language, record.title = made.language, " ".join(made.title)
        record.body = "\n".join(" ".join(made.body[at : at + 60]) for at in range(0, len(made.body), 60))
    Statement.objects.bulk_update(records, ["language", "title", "body"], batch_size=500)
    IndexChange.objects.all().delete()


def _write_addresses(folder: Path) -> None:
    from archive.models import Exchange, Official, Statement, Topic
    from bench.corpus import LANGUAGES, vocabulary

    chance = random.Random(11)
    words = {language: vocabulary(language) for language in LANGUAGES}

    def word(kind: str) -> str:
        return chance.choice(words[chance.choice(LANGUAGES)][WORDS[kind]])

    browse = ["/", "/statements/", "/fr/statements/", "/ar/statements/", "/officials/", "/statements/?genre=readout"]
    browse += [f"/statements/?country={code}" for code in ("MA", "FR", "US")]
    browse += [f"/statements/{one.reference_code}/" for one in Statement.objects.order_by("?")[:40]]
    browse += [f"/exchanges/{one.reference_code}/" for one in Exchange.objects.order_by("?")[:15]]
    browse += [f"/officials/{one.slug}/" for one in Official.objects.filter(statements__isnull=False).distinct()[:8]]
    browse += [f"/topics/{one.slug}/" for one in Topic.objects.filter(statements__isnull=False).distinct()[:4]]
    asked = [word("rare") for _each in range(40)]
    asked += [f"{word('middling')} {word('middling')}" for _each in range(30)]
    asked += [f'"{word("common")} {word("common")}"' for _each in range(5)]
    asked += [f"{word('middling')[:5]}*" for _each in range(5)] + [word("common") for _each in range(10)]
    heavy = [" OR ".join(word("common") for _each in range(8)) for _query in range(20)]
    heavy += [f'"{word("common")} {word("common")} {word("common")}"' for _query in range(20)]
    heavy += [f"{word('common')[:3]}* {word('common')[:3]}*" for _query in range(10)]
    for name, lines in (("browse", browse), ("search", _searches(asked)), ("heavy", _searches(heavy))):
        (folder / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _searches(queries: list[str]) -> list[str]:
    return [f"/statements/?q={quote(query)}" for query in queries]


if __name__ == "__main__":
    main(int(sys.argv[1]))
