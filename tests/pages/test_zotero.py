"""What Zotero makes of a page, by the rules of its translator "Embedded Metadata" (zotero/translators).

The rules that matter here, in our words, as `Seen` carries them out:

1. A meta tag's name begins with a namespace, which ends at the first full stop, colon or underscore.
   `<link rel="schema.x">` declares namespaces; letters' case does not matter in them.
2. `z:itemType` decides what the item is. Without it, `citation_title` alone makes a journal article.
3. `citation_*` stands above Dublin Core; Dublin Core fills what is missing.
4. One `citation_author` is several people where it has semicolons, or else commas with two words on
   both sides. A name with a comma is family name and given name; one without is parted at its last space.
5. The publication is `prism.publicationName`. The description of the page becomes the abstract.
6. One `Z3988` on a page and the translator "COinS", which stands above this one, takes its place.
"""

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import parse_qs

import pytest

from tests.factories import OfficialFactory, SourceFactory, StatementFactory
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db

ZOTERO = "http://www.zotero.org/namespaces/export#"
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"


class Head(HTMLParser):
    """The meta tags, declared namespaces and COinS of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.metas: list[tuple[str, str]] = []
        self.namespaces: dict[str, str] = {}
        self.coins: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what a translator looks at."""
        given = {name: value or "" for name, value in attrs}
        if tag == "meta" and "name" in given:
            self.metas.append((given["name"], given["content"]))
        if tag == "link" and given["rel"].lower().startswith("schema."):
            self.namespaces[given["rel"][7:].lower()] = given["href"]
        if "Z3988" in given.get("class", "").split():
            self.coins.append(given["title"])


@dataclass
class Seen:
    """The item that Zotero would save."""

    head: Head

    def all(self, name: str, namespace: str = "") -> list[str]:
        """Return the values of a tag; with a namespace, of that property under any prefix declared for it."""
        if not namespace:
            return [value for tag, value in self.head.metas if tag == name]
        read = [
            (*re.split(r"[.:_]", tag, maxsplit=1), value) for tag, value in self.head.metas if re.search(r"[.:_]", tag)
        ]
        return [
            value
            for prefix, rest, value in read
            if rest == name and self.head.namespaces.get(prefix.lower()) == namespace
        ]

    def first(self, highwire: str, dublin: str) -> str:
        """Return a field by the order of the two vocabularies."""
        return next(iter([*self.all(highwire), *self.all(dublin, DUBLIN_CORE)]), "")

    @property
    def kind(self) -> str:
        """What it is saved as."""
        return next(iter(self.all("itemType", ZOTERO)), "journalArticle" if self.all("citation_title") else "webpage")

    @property
    def creators(self) -> list[tuple[str, str]]:
        """Family name (or the whole) and given name of each."""
        found = []
        for value in self.all("citation_author"):
            people = re.split(r"\s*;\s*", value)
            by_comma = re.split(r"\s*,\s*", value)
            if len(people) == 1 and len(by_comma) > 1 and all(" " in one for one in by_comma[:2]):
                people = by_comma
            found += [parted(one) for one in people if re.search(r"[^\s,.;-]", one)]
        return found


def parted(name: str) -> tuple[str, str]:
    """Return family and given name as Zotero parts them."""
    bare = name.strip(" ,.;")
    if "," in name:
        family, _comma, given = bare.partition(",")
        return family.strip(), given.strip()
    given, _space, family = bare.rpartition(" ")
    return family, given


def seen(text: str) -> Seen:
    return Seen(Head(text))


@pytest.mark.parametrize("prefix", ["", "/fr", "/ar"])
def test_a_readout_is_a_web_page_by_the_body_that_issued_it_whole(cast: Cast, page: Page, prefix: str) -> None:
    item = seen(page(f"{prefix}/statements/S-1/"))
    assert item.kind == "webpage"
    assert item.creators == [("Department of State", "")]
    assert item.first("citation_title", "title") == cast.readout.title
    assert item.first("citation_date", "date") == "2023/02/01"
    assert item.first("citation_language", "language") == "en"
    assert item.first("citation_public_url", "identifier") == "http://testserver/statements/S-1/"


def test_a_press_report_is_an_article_of_its_paper_in_its_language(cast: Cast, page: Page) -> None:
    item = seen(page("/statements/S-2/"))
    assert item.kind == "newspaperArticle"
    assert item.all("prism.publicationName") == ["The Press"]
    assert item.first("citation_title", "title") == cast.report.title
    assert item.first("citation_date", "date") == "2023/02"
    assert item.first("citation_language", "language") == "ar"


@pytest.mark.parametrize(
    "name",
    ["Ministry of Foreign Affairs, African Cooperation", "Palace", "وزارة الشؤون الخارجية", "État, Maison royale de"],
)
def test_a_body_s_name_stays_one_creator(cast: Cast, page: Page, name: str) -> None:
    body = SourceFactory.create(kind="body", name=name)
    StatementFactory.create(reference_code="S-7", source=body, dated="2024-01-02", title="A readout")
    (creator,) = seen(page("/statements/S-7/")).creators
    assert ", ".join(filter(None, creator)) == name


def test_a_person_is_parted_as_zotero_parts_people(cast: Cast, page: Page) -> None:
    speaker = OfficialFactory.create(name="Jean-Noël Barrot")
    StatementFactory.create(reference_code="S-7", genre="remarks", speakers=[speaker], dated="2024-01-02")
    assert seen(page("/statements/S-7/")).creators == [("Barrot", "Jean-Noël")]


def test_the_abstract_is_the_beginning_of_the_text_as_far_as_it_may_be_shown(cast: Cast, page: Page) -> None:
    assert seen(page("/statements/S-1/")).all("description")[0].startswith("Secretary Blinken spoke with")
    cast.ministry.display_rights = "citation_only"
    cast.ministry.save()
    assert "spoke with" not in page("/statements/S-1/")


def test_every_name_of_a_namespace_is_declared(cast: Cast, page: Page) -> None:
    head = Head(page("/statements/S-1/"))
    assert head.namespaces["dc"] == DUBLIN_CORE
    assert head.namespaces["z"] == ZOTERO
    assert not head.coins


def test_a_list_offers_each_of_its_statements(cast: Cast, page: Page) -> None:
    found = [parse_qs(one) for one in Head(page("/statements/")).coins]
    assert sorted(one["rft.identifier"][0] for one in found) == [
        "http://testserver/statements/S-1/",
        "http://testserver/statements/S-2/",
    ]
    assert {one["rft_val_fmt"][0] for one in found} == {"info:ofi/fmt:kev:mtx:dc"}
    assert all(one["ctx_ver"] == ["Z39.88-2004"] for one in found)
