"""Why an address is not fetched, in a sentence for the curator that says what to do instead."""

from django.utils.translation import gettext_lazy as _

SENTENCES = {
    "malformed": _("This is not a complete web address. Copy it from the browser's address bar, or paste the text."),
    "scheme": _("Only addresses that begin with http:// or https:// can be fetched. Paste the text instead."),
    "userinfo": _("Addresses with a user name or password in them are not fetched. Remove it, or paste the text."),
    "numeric": _("Numeric addresses are not fetched. Give the site's name, or paste the text instead."),
    "port": _("Only the usual web ports (80 and 443) are fetched. Paste the text instead."),
    "name": _("This name does not lead to a site on the public Internet. Check it, or paste the text instead."),
    "not_found": _("No site of this name was found. Check the address, or paste the text instead."),
    "not_public": _(
        "This name leads to a private or special network, which the archive never enters. Paste the text instead."
    ),
    "unreachable": _("The site does not answer. Try again later, or paste the text instead."),
    "certificate": _("The site's certificate cannot be trusted. Open the page yourself and paste the text instead."),
    "slow": _("The site did not send the page within %(seconds)s seconds. Try again later, or paste the text instead."),
    "redirects": _("The address leads through too many redirects. Give the last one, or paste the text instead."),
    "status": _("The site answered with an error (%(status)s). Check the address, or paste the text instead."),
    "encoding": _("The site sent the page in a form the archive cannot read. Paste the text instead."),
    "too_large": _("The page is larger than %(megabytes)s MB, the most the archive takes. Paste the text instead."),
    "cut_short": _("The site's answer was cut short. Try again later, or paste the text instead."),
    "broken": _("The site's answer breaks the rules of the web. Open the page yourself and paste the text instead."),
}
"""The sentences by code."""


class FetchRefused(Exception):  # noqa: N818 - it says what happened, and it is no fault of the program
    """An address was not fetched; `str()` is a sentence for the curator, `code` is stable."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details

    def __str__(self) -> str:
        return str(SENTENCES[self.code]) % self.details
