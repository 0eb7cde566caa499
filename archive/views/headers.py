"""What every answer tells the browser, whoever made it: a page, a file, an error, a redirect.

Stands first of the middleware, so that nothing leaves without it. Authorities: the HTML and
Fetch standards for the Cross-Origin headers, the W3C's Permissions Policy, and
../shared/design/reliability.md, section 5 (Headers).
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

UNUSED = (
    *("accelerometer", "autoplay", "browsing-topics", "camera"),
    *("display-capture", "encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid"),
    *("idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "payment", "picture-in-picture"),
    *("publickey-credentials-create", "publickey-credentials-get", "screen-wake-lock", "serial", "storage-access"),
    *("sync-xhr", "usb", "window-management", "xr-spatial-tracking"),
)
"""What browsers could do for a page and the archive never asks for."""

HEADERS = {
    "Cache-Control": "no-cache",  # a cache that is left to guess gives what was withdrawn meanwhile (RFC 9111, 4.2.2)
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{name}=()" for name in UNUSED),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}

FILE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"
"""For what is no page: a browser that opens it as one gives it nothing and runs nothing."""

_PAGES = ("text/html", "application/xhtml+xml")
_POLICY = "Content-Security-Policy"


class HeadersMiddleware:
    """Adds the headers that an answer does not have yet."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on; seal the answer."""
        response = self.get_response(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        # A 304 has no type of its own, and its headers replace those of the page that the browser kept.
        is_page = response.status_code == 304 or response.headers.get("Content-Type", "").startswith(_PAGES)
        if not is_page:
            response.headers[_POLICY] = FILE_POLICY
        return response
