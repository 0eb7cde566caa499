"""The HTTP Observatory's rules and its score, by our own reading of them, for one answer.

Rules and points: github.com/mdn/mdn-http-observatory, src/analyzer/tests and src/grader.
Counted as it counts: from 100; bonuses only where no points were lost below 90. Preloading
cannot be had by a header and integrity attributes are for scripts from elsewhere, so neither
is claimed. The opener's and embedder's policies are asked for here and worth no points.
"""

import re
from dataclasses import dataclass
from http.cookies import SimpleCookie
from typing import Any

from tests.security.production import HOST

_PRIVATE = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
_BROAD = {"ftp:", "http:", "https:", "*", "http://*", "https://*", "http://*.*", "https://*.*"}
_UNSAFE = {"'unsafe-inline'", "data:", "blob:"}
_SIX_MONTHS = 15_768_000


@dataclass(frozen=True)
class Verdict:
    """Points by rule."""

    points: dict[str, int]

    @property
    def score(self) -> int:
        """The sum as the Observatory makes it."""
        lost = 100 + sum(points for points in self.points.values() if points < 0)
        return lost + sum(points for points in self.points.values() if points > 0) if lost >= 90 else lost

    @property
    def failures(self) -> list[str]:
        """The rules that cost points."""
        return [rule for rule, points in self.points.items() if points < 0]


def judge(response: Any) -> Verdict:
    """Judge an answer that came over https."""
    headers = response.headers
    policy = policy_of(headers.get("Content-Security-Policy", ""))
    return Verdict(
        {
            "content-security-policy": _content(policy),
            "cookies": _cookies(response.cookies),
            "cross-origin-resource-sharing": -50 if "Access-Control-Allow-Credentials" in headers else 0,
            "cross-origin-resource-policy": 10 if headers.get("Cross-Origin-Resource-Policy") == "same-origin" else -5,
            "cross-origin-opener-policy": 0 if headers.get("Cross-Origin-Opener-Policy") == "same-origin" else -5,
            "cross-origin-embedder-policy": 0 if headers.get("Cross-Origin-Embedder-Policy") == "require-corp" else -5,
            "redirection": _redirection(response),
            "referrer-policy": 5 if headers.get("Referrer-Policy") in _PRIVATE else -5,
            "strict-transport-security": _transport(headers.get("Strict-Transport-Security", "")),
            "subresource-integrity": _integrity(response),
            "x-content-type-options": 0 if headers.get("X-Content-Type-Options") == "nosniff" else -5,
            "x-frame-options": 5 if policy.get("frame-ancestors") == {"'none'"} else -20,
        }
    )


def policy_of(header: str) -> dict[str, set[str]]:
    """Read a Content-Security-Policy; the first of two directives of a name counts."""
    policy: dict[str, set[str]] = {}
    for directive in header.lower().split(";"):
        name, *sources = directive.split() or [""]
        policy.setdefault(name, set(sources))
    return policy


def _content(policy: dict[str, set[str]]) -> int:
    if "default-src" not in policy:
        return -25
    sources = {source for name in policy for source in policy[name]}
    if sources & (_BROAD | _UNSAFE | {"'unsafe-eval'"}) or any(source.startswith("http:") for source in sources):
        return -20
    return 10 if policy["default-src"] == {"'none'"} and policy.get("form-action", {"*"}) <= {"'self'", "'none'"} else 5


def _cookies(cookies: SimpleCookie) -> int:
    """Every cookie Secure and SameSite, those of a session HttpOnly."""
    if not cookies:
        return 0
    for cookie in cookies.values():
        if not cookie["secure"] or cookie["samesite"] not in {"Strict", "Lax"}:
            return -20
        if re.search(r"sess|csrf", cookie.key) and not (cookie["httponly"] and cookie.key.startswith("__Host-")):
            return -30
    return 5


def _redirection(response: Any) -> int:
    """A redirect stays on the host, and under https."""
    location = re.sub(rf"^(?:https:)?//{HOST}(?=/)", "", response.headers.get("Location", ""))
    return -20 if re.match(r"(?:[a-z]+:)?//", location) else 0


def _transport(header: str) -> int:
    age = re.search(r"max-age=(\d+)", header)
    return 0 if age and int(age[1]) >= _SIX_MONTHS and "includeSubDomains" in header else -20


def _integrity(response: Any) -> int:
    """Every script is from the archive itself."""
    if not response.headers.get("Content-Type", "").startswith("text/html"):
        return 0
    body = (response.getvalue() if response.streaming else response.content).decode(errors="replace")
    sources = re.findall(r"<script[^>]*?src=[\"']?([^\"' >]+)", body)
    return -50 if any(re.match(r"(?:[a-z]+:)?//", source) for source in sources) else 0
