"""No address outside the public Internet is ever dialled, however it is reached."""

from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.ingest.addresses import is_public
from archive.ingest.fetch import FetchRefused
from tests.ingest.fake_web import PUBLIC, PUBLIC_SIX, FakeWeb, redirect, reply, serving

NOT_PUBLIC = [
    *("0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.8.8.8"),
    *("168.63.129.16", "169.254.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.0.192"),
    *("192.0.2.1", "192.31.196.1", "192.52.193.1", "192.88.99.1", "192.168.0.1", "192.175.48.1", "198.18.0.1"),
    *("198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255"),
    *("::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:93.184.215.14", "64:ff9b::7f00:1", "64:ff9b:1::1"),
    *("100::1", "2001::1", "2001:2::1", "2001:20::1", "2001:db8::1", "2002:7f00:1::1", "2620:4f:8000::1"),
    *("3ffe::1", "3fff::1", "5f00::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1", "4000::1"),
    *("fe80::1%eth0", "2606:4700::1111%eth0"),
]
NEARLY_NOT_PUBLIC = [
    *("9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0", "168.63.129.17"),
    *("169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255", "198.17.255.255"),
    *("198.20.0.0", "223.255.255.255", "8.8.8.8", PUBLIC, PUBLIC_SIX, "2001:200::1", "2a00:1450:4007::1", "2003::1"),
]
NAME = "readout.example.org"
PAGE = f"http://{NAME}/"


@pytest.fixture(scope="module")
def web() -> Iterator[FakeWeb]:
    with serving(FakeWeb()) as served:
        yield served


@pytest.fixture(autouse=True)
def clean_web(web: FakeWeb) -> None:
    web.names, web.pages, web.dialled, web.asked, web.heads = {}, {f"{NAME}/": reply()}, [], [], []


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_the_table_refuses(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", NEARLY_NOT_PUBLIC)
def test_the_table_admits_its_neighbours(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_a_name_that_leads_to_it_is_not_dialled(web: FakeWeb, address: str) -> None:
    web.names[NAME] = [[address]]
    with pytest.raises(FetchRefused, match="private or special network"):
        web.fetch(PAGE)
    assert web.dialled == []


@pytest.mark.parametrize("address", NOT_PUBLIC)
@pytest.mark.parametrize("first", [True, False])
def test_one_such_answer_among_public_ones_spoils_the_name(web: FakeWeb, address: str, first: bool) -> None:
    web.names[NAME] = [[address, PUBLIC] if first else [PUBLIC, PUBLIC_SIX, address]]
    with pytest.raises(FetchRefused, match="private or special network"):
        web.fetch(PAGE)
    assert web.dialled == []


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_it_is_refused_as_a_literal(web: FakeWeb, address: str) -> None:
    for literal in (f"[{address}]", address) if ":" in address else (address, f"{address}."):
        with pytest.raises(FetchRefused):
            web.fetch(f"http://{literal}/")
    assert web.asked == []
    assert web.dialled == []


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_a_redirect_to_it_is_not_followed(web: FakeWeb, address: str) -> None:
    literal = f"[{address}]" if ":" in address else address
    web.names = {NAME: [[PUBLIC]], "inside.example.org": [[address]]}
    web.pages[f"{NAME}/name"] = redirect("http://inside.example.org/")
    web.pages[f"{NAME}/literal"] = redirect(f"http://{literal}/")
    for page in ("name", "literal"):
        with pytest.raises(FetchRefused):
            web.fetch(PAGE + page)
    assert {address for address, _ in web.dialled} == {PUBLIC}


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_a_second_answer_changes_nothing(web: FakeWeb, address: str) -> None:
    web.names[NAME] = [[PUBLIC], [address]]
    assert web.fetch(PAGE).dialled == PUBLIC
    assert web.asked == [NAME]
    web.names[NAME] = [[PUBLIC], [address]]
    web.pages[f"{NAME}/again"] = redirect("/")
    with pytest.raises(FetchRefused, match="private or special network"):
        web.fetch(PAGE + "again")


@given(st.ip_addresses())
def test_the_table_is_stricter_than_the_standard_library(address: IPv4Address | IPv6Address) -> None:
    if is_public(str(address)):
        special = [address.is_private, address.is_loopback, address.is_link_local, address.is_multicast]
        assert not any([*special, address.is_reserved, address.is_unspecified])


@given(st.text(max_size=30))
def test_what_is_no_address_is_not_public(text: str) -> None:
    assert is_public(text) in {True, False}
    if not any(char.isascii() and char.isdigit() for char in text):
        assert not is_public(text)
