"""The ingest form: three ways in, a clear sentence for what cannot be read, nothing lost."""

import re

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from archive.ingest.capture import stored_bytes
from archive.models import Capture, Statement
from archive.vocabulary.terms import StatementState

pytestmark = pytest.mark.django_db

TEXT = (
    "Le ministre s'est entretenu mardi avec son homologue.\n\n"
    "Ils ont évoqué la sécurité de la région et ses frontières."
)


@pytest.fixture
def address() -> str:
    return reverse("admin:archive_statement_add")


def test_a_pasted_text_becomes_a_draft_and_opens_its_review(desk: Client, address: str) -> None:
    response = desk.post(address, {"text": TEXT})
    statement = Statement.objects.get()
    review = reverse("admin:archive_statement_change", args=[statement.pk])
    assert response.headers["Location"] == f"{review}#read"
    assert statement.state == StatementState.DRAFT
    assert "sécurité de la région" in statement.body
    assert desk.get(review).status_code == 200


def test_an_uploaded_file_is_kept_byte_for_byte(desk: Client, address: str) -> None:
    data = TEXT.encode("cp1252")
    desk.post(address, {"file": SimpleUploadedFile("depeche.txt", data, "text/plain")})
    statement = Statement.objects.get()
    assert statement.capture is not None
    assert stored_bytes(statement.capture) == data
    assert "évoqué" in statement.body


def test_nothing_given_says_what_to_do(desk: Client, address: str) -> None:
    response = desk.post(address, {"text": "   "})
    assert "There is nothing to read yet" in response.content.decode()
    assert not Statement.objects.exists()


def test_two_ways_at_once_keep_the_text(desk: Client, address: str) -> None:
    response = desk.post(address, {"text": TEXT, "address": "https://example.org/"})
    assert "one document at a time" in response.content.decode()
    assert "Ils ont évoqué" in response.content.decode()


def test_a_text_that_is_too_long_comes_back_whole(desk: Client, address: str) -> None:
    text = "La région et ses frontières. " * 8000
    response = desk.post(address, {"text": text})
    assert "200,000" in response.content.decode()
    assert text.strip() in response.content.decode()


def test_a_5_mb_paste_comes_back_with_a_sentence(desk: Client, address: str) -> None:
    response = desk.post(address, {"text": "a" * (5 * 1024 * 1024 + 1)})
    assert response.status_code == 200
    assert "5 MB" in response.content.decode()


def test_a_file_nobody_can_read_is_kept_on_hold(desk: Client, address: str) -> None:
    data = bytes(range(256)) * 40
    response = desk.post(address, {"file": SimpleUploadedFile("scan.bin", data)})
    assert "kept in the queue, on hold" in response.content.decode()
    statement = Statement.objects.get()
    assert statement.state == StatementState.ON_HOLD
    assert statement.capture is not None
    assert stored_bytes(statement.capture) == data


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1/", "http://[::1]/", "file:///etc/passwd", "http://10.0.0.1:8080/x"]
)
def test_an_address_that_must_not_be_fetched_is_refused_and_stays_in_the_form(
    desk: Client, address: str, target: str
) -> None:
    response = desk.post(address, {"address": target})
    assert "aste the text" in response.content.decode()
    assert target in response.content.decode()
    assert not Capture.objects.exists()


def test_scripts_in_a_page_are_never_live_markup(desk: Client, address: str) -> None:
    page = (
        "<html><head><title>T</title><script>alert(1)</script></head><body><article><h1>A call</h1>"
        "<p>The two ministers spoke at length about the region, its seas and its borders, and agreed to meet.</p>"
        "<p>&lt;script&gt;alert(2)&lt;/script&gt; <img src=x onerror=alert(3)></p></article></body></html>"
    )
    response = desk.post(address, {"file": SimpleUploadedFile("page.html", page.encode(), "text/html")}, follow=True)
    html = response.content.decode()
    assert "alert(1)" not in html
    assert "<script>alert(2)" not in html
    assert "onerror" not in html


def test_a_stranger_is_sent_to_the_login(client: Client, address: str) -> None:
    assert client.get(address).status_code == 302
    response = client.post(address, {"text": TEXT})
    assert response.status_code == 401
    assert "Ils ont évoqué" not in response.content.decode(), "nothing says that the form was ours"
    assert not Statement.objects.exists()


def test_what_was_sent_after_the_session_ended_is_given_back(client: Client, address: str) -> None:
    response = client.post(address, {"text": TEXT, "source": ""}, headers={"Origin": "http://testserver"})
    assert response.status_code == 401
    assert "Ils ont évoqué" in response.content.decode()
    assert not Statement.objects.exists()


def test_a_page_older_than_the_session_gives_the_text_back(curator: User, address: str) -> None:
    browser = Client(enforce_csrf_checks=True, headers={"Origin": "http://testserver"})
    browser.force_login(curator)
    response = browser.post(address, {"text": TEXT, "csrfmiddlewaretoken": "old"})
    html = response.content.decode()
    assert response.status_code == 403
    assert "Ils ont évoqué" in html
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', html)
    assert token is not None
    again = browser.post(address, {"text": TEXT, "csrfmiddlewaretoken": token[1]})
    assert again.status_code == 302
    assert Statement.objects.count() == 1


def test_a_page_of_somebody_else_gets_nothing_back(curator: User, address: str) -> None:
    browser = Client(enforce_csrf_checks=True, headers={"Origin": "https://elsewhere.example"})
    browser.force_login(curator)
    response = browser.post(address, {"text": TEXT})
    assert response.status_code == 403
    assert "Ils ont évoqué" not in response.content.decode()


def test_several_files_go_to_the_queue_each_with_its_outcome(desk: Client, address: str) -> None:
    files = [
        SimpleUploadedFile("a.txt", TEXT.encode(), "text/plain"),
        SimpleUploadedFile("b.txt", TEXT.replace("mardi", "lundi").encode(), "text/plain"),
        SimpleUploadedFile("scan.bin", bytes(range(256)) * 40),
    ]
    response = desk.post(address, {"file": files}, follow=True)
    html = response.content.decode()
    assert "2 documents read." in html
    assert "“scan.bin”: " in html
    assert sorted(Statement.objects.values_list("state", flat=True)) == ["draft", "draft", "on_hold"]


def test_the_script_gets_one_line_a_file(desk: Client, address: str) -> None:
    json = {"Accept": "application/json"}
    answer = desk.post(address, {"file": SimpleUploadedFile("a.txt", TEXT.encode())}, headers=json).json()
    assert answer["read"]
    assert answer["review"] == reverse("admin:archive_statement_change", args=[Statement.objects.get().pk])
    refused = desk.post(address, {"file": SimpleUploadedFile("b.txt", b"")}, headers=json)
    assert not refused.json()["read"]


def test_a_reader_without_the_permission_may_not_add(client: Client, address: str) -> None:
    client.force_login(User.objects.create_user("reader", is_staff=True))
    assert client.get(address).status_code == 403
    assert client.post(address, {"text": TEXT}).status_code == 403
