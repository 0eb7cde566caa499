"""The visible text of a whole page, one block a line, each with the part of the page it stands in.

Only what a reader sees enters: scripts, comments, templates and hidden elements can carry
instructions or false quotations.
"""

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

_UNSEEN = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "embed",
        "canvas",
        "head",
        "select",
        "option",
        "datalist",
        "audio",
        "video",
        "map",
        "area",
        "input",
        "textarea",
        "title",
        "meta",
        "link",
        "base",
        "progress",
        "meter",
    ]
)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_PARTS = {
    "nav": "navigation",
    "footer": "footer",
    "aside": "aside",
    "form": "form",
    "button": "share",
    "dialog": "cookies",
    "figcaption": "caption",
    "menu": "navigation",
}
_HINTS = (
    (re.compile(r"cookie|consent|gdpr|rgpd|onetrust"), "cookies"),
    (re.compile(r"comment|disqus|respond"), "comments"),
    (
        re.compile(
            r"related|similar|read-?also|lire-?aussi|recommend|more-?(?:posts|news|articles)|most-?read|trending"
        ),
        "related_posts",
    ),
    (re.compile(r"share|sharing|social|addtoany|jp-relatedposts|print-?link|a2a_kit"), "share"),
    (re.compile(r"breadcrumb|(?:^|[\s_-])(?:nav|menu|navbar|pagination|skip-?link)(?:$|[\s_-])"), "navigation"),
    (re.compile(r"newsletter|subscribe|abonne"), "newsletter"),
    (re.compile(r"(?:^|[\s_-])(?:sidebar|widget|aside)(?:$|[\s_-])|widget-area"), "aside"),
    (re.compile(r"(?:^|[\s_-])(?:site-?footer|page-?footer|footer|colophon|copyright)(?:$|[\s_-])"), "footer"),
    (
        re.compile(r"(?:^|[\s_-])(?:ad|ads|advert|advertisement|publicite|sponsor|banner-ad)(?:$|[\s_-])"),
        "advertisement",
    ),
)
_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|font-size\s*:\s*0"
)
_HIDDEN_CLASS = re.compile(
    r"(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|hidden|d-none|hide|element-invisible)(?:\s|$)"
)
_WRAPPERS = frozenset({"html", "body", "main", "article"})


@dataclass
class Block:
    """A line of a page's visible text."""

    text: str
    part: str = ""
    """Why the page's structure says it is not main text, or ""."""
    heading: int = 0
    """1 to 6 for a heading."""
    tag: str = ""


@dataclass
class _Walk:
    blocks: list[Block] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def close(self, part: str, heading: int, tag: str) -> None:
        text = " ".join("".join(self.words).split())
        self.words.clear()
        if text:
            self.blocks.append(Block(text, part, heading, tag))


def blocks_of(root: LexborNode) -> list[Block]:
    """Return the visible blocks under a node, in their order."""
    walk = _Walk()
    # (node, part, heading, tag, leaving): an explicit stack, since pages can nest deeper than Python.
    stack: list[tuple[LexborNode, str, int, str, bool]] = [(root, "", 0, "", False)]
    while stack:
        node, part, heading, tag, leaving = stack.pop()
        name = node.tag or ""
        if leaving:
            walk.close(part, heading, tag)
            continue
        if name == "-text":
            walk.words.append(node.text_content or "")
            continue
        if name.startswith(("-", "_", "!")) or name in _UNSEEN or _is_hidden(node):
            continue
        outer = (part, heading, tag)
        if name in _BLOCKS:
            walk.close(*outer)
            part = part or _part_of(node, name)
            heading = int(name[1]) if re.fullmatch(r"h[1-6]", name) else heading
            tag = name
            stack.append((node, part, heading, tag, True))
        elif name == "img":
            continue
        children = []
        child = node.child
        while child is not None:
            children.append((child, part, heading, tag, False))
            child = child.next
        stack.extend(reversed(children))
    walk.close("", 0, "")
    return walk.blocks


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    if not attributes:
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    return bool(
        _HIDDEN_STYLE.search((attributes.get("style") or "")[:500].lower())
        or _HIDDEN_CLASS.search((attributes.get("class") or "")[:500].lower())
    )


def _part_of(node: LexborNode, name: str) -> str:
    if name in _PARTS:
        return _PARTS[name]
    if name in _WRAPPERS:
        return ""
    attributes = node.attributes
    hint = (
        f"{attributes.get('id') or ''} {attributes.get('class') or ''} {attributes.get('role') or ''}".strip().lower()[
            :500
        ]
    )
    if hint:
        for pattern, part in _HINTS:
            if pattern.search(hint):
                return part
    return ""
