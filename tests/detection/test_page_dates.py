"""What a web page or a message says of its own date: in its head, marks and address; never a neighbour's date."""

import pytest

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect
from archive.vocabulary.terms import ClaimField
from tests.detection.authority import fixture_gazetteer

STORY = (
    "<p>Le ministre marocain des Affaires étrangères, Nasser Bourita, s'est entretenu lundi par téléphone avec le "
    "secrétaire d'Etat américain, Antony Blinken, indique un communiqué du ministère diffusé à Rabat.</p><p>Les deux "
    "responsables ont évoqué la situation régionale et les moyens de renforcer le partenariat entre les deux pays, "
    "ajoute la même source qui cite le ministre.</p>"
)
HEADLINE = "Entretien téléphonique entre Bourita et Blinken"
LD = '<script type="application/ld+json">%s</script>'


def _dates(head: str, body: str) -> tuple[str, str]:
    page = (
        f"<!doctype html><html lang=fr><head><title>{HEADLINE}</title>{head}</head><body><article><h1>{HEADLINE}</h1>"
        f"{body}{STORY}</article><aside><h3>Articles liés</h3><a href=x>Autre sujet du jour</a> "
        "<time datetime='2022-05-05'>5 mai 2022</time></aside></body></html>"
    )
    return _read(page.encode(), "page.html")


def _read(data: bytes, name: str) -> tuple[str, str]:
    facts = detect(clean(RawDocument(data, file_name=name)), fixture_gazetteer())
    found = {fact.field: str(fact.value["edtf"]) for fact in reversed(facts) if "edtf" in fact.value}
    return found.get(ClaimField.ISSUE_DATE, ""), found.get(ClaimField.EXCHANGE_DATE, "")


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta property="article:published_time" content="2023-01-31T10:00:00+01:00">', ""),
        ('<meta name="parsely-pub-date" content="2023-01-31T10:00:00Z">', ""),
        ('<meta name="DC.date.issued" content="2023-01-31">', ""),
        ('<meta itemprop="datePublished" content="2023-01-31">', ""),
        ('<meta property="article:modified_time" content="2023-01-31T10:00:00+01:00">', ""),
        (LD % '{"@type":"NewsArticle","datePublished":"2023-01-31T10:00:00Z","dateModified":"2023-02-02"}', ""),
        (LD % '{"@graph":[{"@type":["NewsArticle"],"datePublished":"2023-01-31"}]}', ""),
        ('<link rel="canonical" href="https://www.example.org/actualite/2023/01/31/entretien.html">', ""),
        ("", '<meta itemprop="datePublished" content="2023-01-31T08:00">'),
        ("", '<time datetime="2023-01-31T08:00:00+00:00">il y a deux jours</time>'),
        ("", '<span>Par la rédaction</span> <time pubdate datetime="2023-01-31">31 janv.</time>'),
        ("", "<time>31 janvier 2023</time>"),
        ("", '<div class="date">Publié le 31/01/2023 à 10h05</div>'),
        ("", "<header><span>mardi 31 janvier 2023</span></header>"),
    ],
)
def test_a_page_says_when_it_was_issued(head: str, body: str) -> None:
    assert _dates(head, body) == ("2023-01-31", "2023-01-30")


def test_one_neighbouring_article_dates_no_page() -> None:
    assert _dates("", "") == ("", "")


def test_the_clock_of_the_metadata_yields_to_the_printed_day() -> None:
    """Half past midnight in Rabat is still yesterday at Greenwich."""
    head = '<meta property="article:published_time" content="2023-01-30T23:30:00Z">'
    assert _dates(head, "<div>Publié le 31/01/2023 à 00h30</div>")[0] == "2023-01-31"


def test_a_message_is_of_the_day_in_its_header() -> None:
    message = (
        "From: Press <press@example.org>\nDate: Tue, 31 Jan 2023 19:06:00 +0000\nSubject: Bourita and Blinken speak\n"
        "Content-Type: text/plain; charset=utf-8\n\nMoroccan Foreign Minister Nasser Bourita spoke by phone yesterday "
        "with U.S. Secretary of State Antony Blinken. They discussed regional security and the partnership at length.\n"
    )
    assert _read(message.encode(), "message.eml") == ("2023-01-31", "2023-01-30")


@pytest.mark.parametrize(
    "line", ["Press releases   10.11.2025 9.30", "Communiqués de presse 10/11/2025", "Noticias 10.11.2025"]
)
def test_the_section_of_a_site_may_stand_before_the_day(line: str) -> None:
    text = f"{HEADLINE}\n\n{line}\n\n" + STORY.replace("<p>", "").replace("</p>", "\n\n").replace("lundi", "")
    assert _read(text.encode(), "page.txt")[0] == "2025-11-10"
