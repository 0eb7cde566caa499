"""Which network addresses are public: our own table, and everything not in it is refused.

`ipaddress.is_global` is not enough: it differs between Python versions and passes, among
others, IPv4-compatible, NAT64 and 6to4 addresses (../shared/design/reliability.md, fact 8).
Authorities: the IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890 and
its updates), IANA's IPv6 global unicast assignments.
"""

from ipaddress import AddressValueError, IPv4Address, IPv4Network, IPv6Address, IPv6Network

_NOT_PUBLIC_V4 = tuple(
    map(
        IPv4Network,
        [
            "0.0.0.0/8",  # this network
            "10.0.0.0/8",  # private use
            "100.64.0.0/10",  # carrier NAT; some clouds keep their credentials here
            "127.0.0.0/8",  # loopback
            "168.63.129.16/32",  # a cloud's own service address, though it looks public
            "169.254.0.0/16",  # link-local; most clouds keep their credentials here
            "172.16.0.0/12",  # private use
            "192.0.0.0/24",  # protocol assignments
            "192.0.2.0/24",  # documentation
            "192.31.196.0/24",  # AS112
            "192.52.193.0/24",  # AMT
            "192.88.99.0/24",  # 6to4 relays
            "192.168.0.0/16",  # private use
            "192.175.48.0/24",  # AS112
            "198.18.0.0/15",  # benchmarking
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved, and broadcast
        ],
    )
)

_GLOBAL_UNICAST_V6 = IPv6Network("2000::/3")
"""All that IANA hands out: loopback, mapped, NAT64, unique local, link-local and multicast lie outside."""

_NOT_PUBLIC_V6 = tuple(
    map(
        IPv6Network,
        [
            "2001::/23",  # protocol assignments: Teredo, benchmarking, ORCHID, AMT, …
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4: an IPv4 address inside
            "2620:4f:8000::/48",  # AS112
            "3ffe::/16",  # 6bone, returned
            "3fff::/20",  # documentation
        ],
    )
)


def is_public(text: str) -> bool:
    """Tell whether a numeric address may be dialled; False for anything that is not an address.

    Only the plain forms count: a zone (`fe80::1%eth0`), a leading zero or a short form is refused.
    """
    try:
        if ":" not in text:
            four = IPv4Address(text)
            return not any(four in network for network in _NOT_PUBLIC_V4)
        six = IPv6Address(text)
    except AddressValueError:
        return False
    if six.scope_id is not None or six not in _GLOBAL_UNICAST_V6:
        return False
    return not any(six in network for network in _NOT_PUBLIC_V6)
