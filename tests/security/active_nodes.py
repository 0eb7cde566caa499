"""What of a page would run, load or lead astray, found in the tree that a browser's parser makes of it."""

import json
import re
from collections import Counter

from selectolax.lexbor import LexborHTMLParser, LexborNode

_NEVER = {"iframe", "object", "embed", "base", "style", "math", "video", "audio", "template", "frame", "applet", "xmp"}
_COUNTED = ("svg", "img", "form", "input", "link", "meta", "button", "details")
"""The archive's own pages have these; a value may add none."""
_ADDRESSES = {
    *("href", "src", "action", "formaction", "xlink:href", "data", "poster", "background", "ping", "cite"),
    *("longdesc", "srcset", "manifest"),
}
_FILLER = re.compile(r"[\x00-\x20\x7f-\xa0]+")


def active_nodes(page: str) -> list[str]:
    """Return what is active in a page beyond links, images, styles and scripts of the archive itself."""
    found = []
    for node in LexborHTMLParser(page).css("*"):
        why = _why_active(node)
        if why:
            found.append(f"{why}: {(node.html or '')[:160]}")
    return found


def furniture(page: str) -> Counter[str]:
    """Count the elements of a page that the archive's own templates make."""
    tree = LexborHTMLParser(page)
    return Counter({name: len(tree.css(name)) for name in _COUNTED})


def _why_active(node: LexborNode) -> str:
    name, attributes = node.tag or "", node.attributes
    if name in _NEVER:
        return name
    if name == "script" and not _is_our_script(node):
        return "script"
    if name == "meta" and "http-equiv" in attributes:
        return "meta http-equiv"
    for attribute, value in attributes.items():
        if attribute.startswith("on") or attribute in {"srcdoc", "style"}:
            return attribute
        if attribute in _ADDRESSES and not _is_harmless(value or "", name):
            return f"{attribute}={value}"
    return ""


def _is_our_script(node: LexborNode) -> bool:
    """A script is a file of ours, or data that parses."""
    source = node.attributes.get("src")
    if source:
        return source.startswith(("/static/", "/admin/jsi18n/"))
    if node.attributes.get("type") in {"application/ld+json", "application/json"}:
        json.loads(node.text())
        return True
    return False


def _is_harmless(address: str, tag: str) -> bool:
    """An address is of this site or, in a link, of the web; a browser skips blanks and control characters in it."""
    plain = _FILLER.sub("", address).lower()
    scheme = re.match(r"([a-z][a-z0-9+.-]*):", plain)
    if scheme:
        return tag in {"a", "link", "meta"} and scheme[1] in {"http", "https", "mailto"}
    return not plain.startswith(("//", "\\\\", "/\\"))
