"""A web page: the visible text of the whole of it, and what of that is not the main text.

The page's structure (nav, aside, classes) and trafilatura each have a vote; a line that
neither rejects stays, because losing text is worse than keeping clutter.
"""

import re
from dataclasses import dataclass

import nh3
from selectolax.lexbor import LexborHTMLParser, LexborNode

from archive.cleaning.body import Cut
from archive.cleaning.page_guard import refuse_time_bombs
from archive.cleaning.page_metadata import metadata_lines
from archive.cleaning.page_text import Block, blocks_of
from archive.cleaning.refusal import UnreadableDocument
from archive.vocabulary.names import fold

_SCRIPT = re.compile(r"<(script|style)\b[^<>]*>.*?</\1\s*>", re.IGNORECASE | re.DOTALL)
_POST = "blockquote.twitter-tweet, blockquote.twitter-video, blockquote.bluesky-embed"
_POST_ADDRESS = re.compile(r"^https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/\w+/status(?:es)?/\d+")
_SURE_PROSE = 80
_KEPT_SHARE = 0.4


@dataclass(frozen=True)
class PageText:
    """The text of a page and the lines of it that are not main text."""

    text: str
    cuts: tuple[Cut, ...]
    heading: str = ""
    """The page's first main heading, "" when it has none."""
    warnings: tuple[str, ...] = ()


def read_page(page: str, *, whole: bool = False) -> PageText:
    """Read a decoded page; `whole` says that all of it is text, as in a word processor's document.

    Raises UnreadableDocument for markup that is a time bomb.
    """
    if len(page) > 1_000_000:
        page = _without_scripts(page)
    refuse_time_bombs(page)
    tree = LexborHTMLParser(page)
    header = metadata_lines(tree)
    addresses = _unfold_posts(tree)
    root = tree.root
    if root is None:
        raise UnreadableDocument("no_text")
    blocks = blocks_of(root)
    kept = set(range(len(blocks))) if whole else _main_blocks(tree.html or "", blocks)
    return _as_text([*header, *(f"post: {address}" for address in addresses)], blocks, kept)


def _without_scripts(page: str) -> str:
    """Drop scripts and styles of a large page before parsing; linear, since nothing nests in them."""
    return _SCRIPT.sub("", page)


def _unfold_posts(tree: LexborHTMLParser) -> list[str]:
    """Make each embedded post two paragraphs, its words and its signature; return the posts' addresses."""
    addresses = []
    for quote in tree.css(_POST)[:100]:
        words = quote.css_first("p")
        address = next((a for a in _links(quote) if _POST_ADDRESS.match(a)), "")
        if address:
            addresses.append(address)
        if words is not None:
            first = " ".join(words.text().split())
            words.decompose()
            second = " ".join(quote.text().split())
            paragraphs = f"<div><p>{_escaped(first)}</p><p>{_escaped(second)}</p></div>"
            unfolded = LexborHTMLParser(paragraphs).css_first("div")
            if unfolded is not None:
                quote.replace_with(unfolded)
    return addresses


def _links(node: LexborNode) -> list[str]:
    return [a.attributes.get("href") or "" for a in node.css("a[href]")]


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _main_blocks(page: str, blocks: list[Block]) -> set[int]:
    """Return the numbers of the blocks that are main text."""
    open_blocks = {number for number, block in enumerate(blocks) if not block.part}
    visible = sum(len(blocks[number].text) for number in open_blocks)
    extracted = _extracted_lines(page)
    voted = {n for n in open_blocks if fold(blocks[n].text) in extracted or _within(blocks[n].text, extracted)}
    if sum(len(blocks[number].text) for number in voted) < _KEPT_SHARE * visible:
        return open_blocks
    sure = {n for n in open_blocks if len(blocks[n].text) >= _SURE_PROSE}
    headings = {n for n in open_blocks if blocks[n].heading == 1}
    between = _between(voted, open_blocks)
    return voted | sure | headings | between


def _between(voted: set[int], open_blocks: set[int]) -> set[int]:
    """Return open blocks that stand between extracted ones: a short paragraph is not clutter for being short."""
    first, last = min(voted, default=0), max(voted, default=-1)
    return {number for number in open_blocks if first <= number <= last}


def _extracted_lines(page: str) -> set[str]:
    """Return the folded lines of what trafilatura takes for the main text.

    nh3 goes first: an unclosed `<svg/onload>` made trafilatura lose the page.
    """
    from trafilatura import extract  # half a second to import, and only pages need it

    main = extract(nh3.clean(page), favor_recall=True, include_comments=False, include_tables=True)
    return {fold(" ".join(line.split())) for line in (main or "").split("\n")} - {""}


def _within(text: str, lines: set[str]) -> bool:
    """Tell whether a block is part of an extracted line, which may join several blocks."""
    folded = fold(text)
    return len(folded) >= 20 and any(folded in line for line in lines if len(line) > len(folded))


def _as_text(header: list[str], blocks: list[Block], kept: set[int]) -> PageText:
    lines, cuts, at, heading = [], [], 0, ""
    for line in header:
        lines.append(line)
        cuts.append(Cut(at, at + len(line), "metadata"))
        at += len(line) + 1
    for number, block in enumerate(blocks):
        lines.append(block.text)
        if number not in kept:
            cuts.append(Cut(at, at + len(block.text), block.part or "not_main_text"))
        elif block.heading == 1 and not heading:
            heading = block.text
            cuts.append(Cut(at, at + len(block.text), "title"))
        at += len(block.text) + 1
    return PageText("\n".join(lines), tuple(cuts), heading)
