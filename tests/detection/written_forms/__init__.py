"""Short documents in other forms than the news report, each with what stands in it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Form:
    """A pasted document and the answers to it; what is left empty is not asked."""

    name: str
    text: str
    title: str | None
    """None where the text has no headline."""
    kind: str = ""
    issued: str = ""
    """EDTF; "" where the text does not say."""
    held: str = ""
    """EDTF; "" where the text does not say."""
    sides: tuple[str, ...] = ()
    said: dict[str, tuple[str | None, str]] = field(default_factory=dict)
    """The first words of each quotation, whose they are, and the channel."""
    posts: tuple[tuple[str, str, str], ...] = ()
    """Handle, day and first words of each post."""
    cut: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
