"""From bytes to text and body: charsets, formats, page furniture, refusals."""

import pickle
import zipfile
from io import BytesIO

import pytest

from archive.cleaning.clean import MOST_BYTES, MOST_CHARACTERS, MOST_LINES, UnreadableDocument, clean
from archive.cleaning.raw import RawDocument
from tests.cleaning.arabic_pdf import arabic_pdf

FRENCH = "Le secrétaire d’État s’est félicité du rôle joué par le Maroc à Rabat ; « très bon échange », a-t-il déclaré."
ARABIC = "أجرى وزير الخارجية اتصالا هاتفيا مع نظيره المغربي حول العلاقات الثنائية بين البلدين والتعاون الإقليمي."
PROSE = "Le ministre des Affaires étrangères a reçu mardi à Rabat son homologue espagnol pour un entretien de travail. "


def _clean(text: str, charset: str = "utf-8") -> str:
    return clean(RawDocument(text.encode(charset))).body.text


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_it_decodes_french(charset: str) -> None:
    assert _clean(FRENCH, charset) == FRENCH


@pytest.mark.parametrize("charset", ["utf-8", "cp1256", "iso8859-6", "utf-16-le"])
def test_it_decodes_arabic(charset: str) -> None:
    text = ARABIC.replace("أجرى", "اجرى")
    assert _clean(text, charset) == text


def test_it_repairs_text_that_was_decoded_wrongly_and_says_so() -> None:
    broken = FRENCH.encode().decode("cp1252", errors="replace").replace("\ufffd", "")
    document = clean(RawDocument(broken.encode()))
    assert "secrétaire" in document.body.text
    assert "mojibake_repaired" in document.warnings
    assert "«" in document.body.text


def test_a_stamp_is_cut_and_listed() -> None:
    body = clean(RawDocument(f" date 2023-02 {PROSE}".encode())).body
    assert body.text == PROSE.strip()
    assert [(cut.reason, body.raw[cut.start : cut.end]) for cut in body.cuts] == [("stamp", " date 2023-02 ")]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Partager sur Facebook", "share"),
        ("Facebook | Twitter | WhatsApp", "share"),
        ("Imprimer", "print"),
        ("طباعة", "print"),
        ("شارك الخبر", ""),
        ("Lire aussi : Un autre article", "related_posts"),
        ("اقرأ أيضا: خبر آخر", "related_posts"),
        ("We use cookies to improve your visit", "cookies"),
        ("Publié le 14 octobre 2020 à 18h05", "byline"),
        ("الأحد 7 يونيو 2020 - 14:30", "byline"),
        ("© 2021 Le Courrier. Tous droits réservés.", ""),
        ("Copy link", "share"),
    ],
)
def test_page_furniture_is_cut(line: str, reason: str) -> None:
    body = clean(RawDocument(f"{PROSE}\n\n{line}\n\n{PROSE}".encode())).body
    assert line not in body.text
    assert not reason or [cut.reason for cut in body.cuts] == [reason]


@pytest.mark.parametrize(
    "line",
    [
        "Les deux ministres se sont entretenus.",
        "« Nous sommes d’accord. »",
        "Spoke with my counterpart today.",
        "— Ministry (@ministry) February 1, 2023",
        "Il a publié un message sur Facebook.",
        "Fin de citation.",
    ],
)
def test_short_paragraphs_of_the_text_stay(line: str) -> None:
    assert line in _clean(f"{PROSE}\n\n{line}\n\n{PROSE}")


def test_a_block_of_related_articles_ends_where_the_text_goes_on() -> None:
    text = f"{PROSE}\n\nArticles similaires\n\nUn titre\n\nUn résumé coupé…\n\n{PROSE}\n\n{PROSE}"
    assert _clean(text).count("Le ministre") == 3
    assert "Un titre" not in _clean(text)


def test_a_word_broken_over_a_paragraph_is_mended() -> None:
    assert "département d’Etat." in _clean(f"{PROSE}Fin du communiqué du département d\n\n’Etat.")


def test_a_headline_is_cut_as_title() -> None:
    body = clean(RawDocument(f"Rabat et Madrid relancent leur dialogue\n\n{PROSE}".encode())).body
    assert [(cut.reason, body.raw[cut.start : cut.end]) for cut in body.cuts] == [
        ("title", "Rabat et Madrid relancent leur dialogue")
    ]


def test_a_page_gives_its_visible_text_and_its_metadata() -> None:
    page = f"""<!doctype html><html><head><meta property="article:published_time" content="2021-02-16">
    <script>var faux = 1</script></head><body><nav><a>Accueil</a></nav><article><h1>Un titre</h1><p>{PROSE}</p>
    <p style="display:none">caché</p><template>modèle</template><p>&lt;script&gt; reste du texte</p></article>
    <div class="related-posts"><p>Autre article</p></div></body></html>"""
    document = clean(RawDocument(page.encode()))
    assert document.media_type == "text/html"
    assert document.body.text == f"{PROSE.strip()}\n<script> reste du texte"
    assert "article:published_time: 2021-02-16" in document.body.raw
    for unseen in ("faux", "caché", "modèle"):
        assert unseen not in document.body.raw
    assert {"metadata", "navigation", "title", "related_posts"} <= {cut.reason for cut in document.body.cuts}


def test_an_embedded_post_becomes_words_and_signature() -> None:
    page = f"""<html><body><article><p>{PROSE}</p><blockquote class="twitter-tweet"><p>Good call today.</p>&mdash; Name
    (@name) <a href="https://twitter.com/name/status/1">May 2, 2021</a></blockquote><p>{PROSE}</p></article></body>
    </html>"""
    lines = clean(RawDocument(page.encode())).body.text.split("\n")
    assert lines[1:3] == ["Good call today.", "— Name (@name) May 2, 2021"]


def test_a_message_gives_its_text_and_headers() -> None:
    head = "From: a@b.example\nTo: c@d.example\nSubject: Entretien\nDate: Tue, 31 Jan 2023 10:00:00 +0000"
    mail = f"{head}\n\n{PROSE}\n"
    document = clean(RawDocument(mail.encode()))
    assert document.media_type == "message/rfc822"
    assert document.body.text == PROSE.strip()
    assert "Subject: Entretien" in document.body.raw


def test_a_word_document_keeps_its_tables() -> None:
    cell = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cellule du tableau</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    document = (
        '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
        f"<w:p><w:r><w:t>{PROSE}</w:t></w:r></w:p>{cell}</w:body></w:document>"
    )
    kinds = (
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml'
        '.document.main+xml"/></Types>'
    )
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("[Content_Types].xml", kinds)
        archive.writestr("word/document.xml", document)
    assert "Cellule du tableau" in clean(RawDocument(packed.getvalue())).body.text


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"x" * (MOST_BYTES + 1), "too_many_bytes"),
        (b"mot " * (MOST_CHARACTERS // 4 + 1), "too_long"),
        (b"Rabat\n" * (MOST_LINES + 1), "too_many_lines"),
        (bytes(range(256)) * 40, "binary"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * 50, "unknown_type"),
        (b"%PDF-1.4 broken", "damaged"),
        (b"... --- ...", "no_text"),
        (b"<html><body>" + b"<div>" * 50_000, "markup"),
        (b"<html><body><p " + b"a=1 " * 50_000 + b">x", "markup"),
        (b"<html><body>" + b"<b 1><i 2>x" * 3000, "markup"),
        (b"<html><body>" + b"<a " * 50_000, "markup"),
    ],
)
def test_it_refuses_with_a_sentence(data: bytes, code: str) -> None:
    with pytest.raises(UnreadableDocument) as refused:
        clean(RawDocument(data))
    assert refused.value.code == code
    assert str(refused.value).endswith(".")


def test_what_it_returns_and_raises_crosses_a_process_border() -> None:
    document = clean(RawDocument(PROSE.encode()))
    assert pickle.loads(pickle.dumps(document)).body.text == document.body.text
    assert pickle.loads(pickle.dumps(UnreadableDocument("empty"))).code == "empty"


def test_an_arabic_pdf_gives_its_letters_in_the_order_they_are_read() -> None:
    lines = [
        "بلاغ لوزارة الشؤون الخارجية",
        "أجرى الوزير مباحثات هاتفية مع نظيره.",
        "وأكد الوزيران متانة العلاقات بين البلدين.",
    ]
    document = clean(RawDocument(arabic_pdf(lines)))
    assert document.body.text.split("\n") == lines
    assert document.media_type == "application/pdf"
    assert document.warnings == ("arabic_pdf_digits",)


def test_presentation_forms_of_a_pdf_become_letters() -> None:
    assert clean(RawDocument(arabic_pdf(["\ufeb3\ufefc\ufee1 للجميع"]))).body.text == "سلام للجميع"


def test_kicker_and_second_headline_of_a_page_are_cut() -> None:
    page = (
        "<html><head><title>Entretien à Rabat</title></head><body><article><span>DIPLOMATIE</span>"
        "<h1>Entretien à Rabat</h1><h2>Les ministres font le point</h2>"
        f"<p>{PROSE}</p><p>« Très bon échange », a-t-il dit. {PROSE}</p><p>Il repart mercredi.</p>"
        "</article></body></html>"
    )
    body = clean(RawDocument(page.encode())).body
    assert {cut.reason for cut in body.cuts} >= {"kicker", "title", "subtitle"}
    assert "Il repart mercredi." in body.text
    assert "font le point" not in body.text


def test_the_signature_of_a_message_is_cut() -> None:
    header = "From: a@b.org\nTo: c@d.org\nSubject: Entretien\nDate: Tue, 31 Jan 2023 18:00:00 +0000\n\n"
    message = f"{header}{PROSE}\n-- \nService de presse\n"
    body = clean(RawDocument(message.encode())).body
    assert body.text == PROSE.strip()
    assert any(cut.reason == "footer" and "Service de presse" in body.raw[cut.start : cut.end] for cut in body.cuts)
