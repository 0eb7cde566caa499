"""Which forms of a web address are read, and what a curator is told about the others."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from archive.ingest.addresses import is_public
from archive.ingest.destination import follow, read_address
from archive.ingest.fetch import FetchRefused
from archive.models import Statement
from tests.ingest.fake_web import PUBLIC, FakeWeb

READ = {
    "http://example.org": "http://example.org/",
    "https://Example.ORG./a?b=1#c": "https://example.org/a?b=1",
    "  https://example.org/x \n": "https://example.org/x",
    "http://example.org:80/": "http://example.org/",
    "https://example.org:443/": "https://example.org/",
    "http://example.org:443/": "http://example.org:443/",
    "https://example.org/بيان?ص=١": "https://example.org/%D8%A8%D9%8A%D8%A7%D9%86?%D8%B5=%D9%A1",
    "https://example.org/a%20b": "https://example.org/a%20b",
    "https://موقع.مثال/": "https://xn--4gbrim.xn--mgbh0fb/",
    "https://ministère.example.org/": "https://xn--ministre-60a.example.org/",
    "HTTPS://EXAMPLE.ORG/": "https://example.org/",
}
REFUSED = {
    "scheme": ["", "ftp://a.org/", "file:///etc/passwd", "gopher://a.org/", "example.org", "javascript:alert(1)"],
    "userinfo": ["http://a@example.org/", "http://a:b@example.org/", "http://example.org@127.0.0.1/", "http://@a.org/"],
    "port": [
        "http://example.org:22/",
        "http://example.org:8080/",
        "http://example.org:0/",
        "https://example.org:6379/",
    ],
    "numeric": [
        *("http://127.0.0.1/", "http://8.8.8.8/", "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/"),
        *("http://127.1/", "http://0x7f.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://①②⑦.⓪.⓪.①/"),
        *("http://127。0。0。1/", "http://example.0x7f/", "http://１２７.0.0.1/", "http://0/", "http://[v1.x]/"),
    ],
    "name": ["http://localhost/", "http://intranet/", "http://example.c0m/", "http://example.1a/", "http://x.a/"],
    "malformed": [
        *("http://", "http:///x", "http://a b.org/", "http://example.org/\r\nX: y", "http://example.org\\@b.org/"),
        *("http://example..org/", "http://-a.example.org/", "http://a_b.example.org/", "http://%31%32%37.0.0.org/"),
        *("http://example.org:99999/", "http://example.org:x/", "http://[::1", "http://exa\u200bmple.org/"),
        *(
            f"http://{'a' * 64}.org/",
            f"http://{'a.' * 130}org/",
            f"http://example.org/{'a' * 2048}",
            f"http://example.org/{'a' * 1990}",
            f"http://example.org/{'ن' * 400}",
            "http://\x00.org/",
        ),
    ],
}


@pytest.mark.parametrize(("given", "normal"), READ.items())
def test_it_reads(given: str, normal: str) -> None:
    assert read_address(given).address == normal
    assert read_address(normal).address == normal


@pytest.mark.parametrize(("code", "address"), [(code, form) for code, forms in REFUSED.items() for form in forms])
def test_it_refuses(code: str, address: str) -> None:
    with pytest.raises(FetchRefused) as refusal:
        read_address(address)
    assert refusal.value.code == code


def test_the_longest_address_that_is_read_is_the_longest_that_is_kept() -> None:
    longest = Statement._meta.get_field("address").max_length or 0
    address = read_address(f"http://example.org/{'a' * (longest - 19)}").address
    assert len(address) == longest


@pytest.mark.parametrize("code", sorted(REFUSED))
def test_the_sentence_says_what_to_do(code: str) -> None:
    sentence = str(FetchRefused(code))
    assert "paste" in sentence.lower()
    assert "%" not in sentence


def test_a_redirect_may_be_relative_and_bear_raw_utf8() -> None:
    origin = read_address("https://example.org/a/b?c")
    assert follow(origin, "../d").address == "https://example.org/d"
    assert follow(origin, "//example.net/x").address == "https://example.net/x"
    assert follow(origin, "/بيان".encode().decode("latin-1")).address == "https://example.org/%D8%A8%D9%8A%D8%A7%D9%86"
    with pytest.raises(FetchRefused):
        follow(origin, "file:///etc/passwd")


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(max_size=60),
        st.builds("http://{}/".format, st.ip_addresses().map(str)),
        st.builds("http://[{}]/".format, st.ip_addresses(v=6).map(str)),
        st.builds("http://{}/".format, st.integers(0, 2**32 - 1)),
        st.builds("http://{:#x}/".format, st.integers(0, 2**32 - 1)),
        st.builds("http://{:#o}.{}/".format, st.integers(0, 255), st.integers(0, 2**24 - 1)),
        st.builds("http://{}@{}:{}/{}".format, st.text(max_size=8), st.text(max_size=8), st.integers(), st.text()),
        st.builds("https://{}.org/{}".format, st.text(max_size=20), st.text(max_size=20)),
    )
)
@example("http://\u3002/")
@example("http://xn--.org/")
@example("//example.org/")
def test_any_form_is_read_or_refused_and_never_leads_inside(address: str) -> None:
    """Whatever the text, the resolver gets a plain name with a top-level domain, or nothing."""
    web = FakeWeb(names={})
    with pytest.raises(FetchRefused):
        web.fetch(address, seconds=2)
    for name in web.asked:
        assert not is_public(name)
        assert name.isascii()
        assert not name.rpartition(".")[2][:1].isdigit()
        assert read_address(f"http://{name}/").host == name
    assert web.dialled == []
    assert PUBLIC not in web.asked
