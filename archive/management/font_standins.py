"""Faces that stand in while the fetched ones are on their way: system fonts, scaled to take the same room.

Without them each line that breaks elsewhere in the other face moves what is below it (layout
shift). The scale of a stand-in is the width of our demonstration texts (English, French,
Spanish; 18 px) in the fetched face divided by their width in it, as Chromium 156 sets them;
heights are the fetched face's own. Liberation has the widths of Arial and Times New Roman
by design. Arabic has none: its system faces differ in more than width.
"""

from dataclasses import dataclass

LATIN = "U+0000-02FF,U+1E00-1EFF,U+2000-206F,U+20A0-20CF,U+2100-214F"
"""Nothing beyond, lest a stand-in with Arabic letters hide the face that is meant for them."""


@dataclass(frozen=True)
class StandIn:
    """A system font in the place of a fetched one: local names and scale (per cent) by weight."""

    name: str
    heights: tuple[float, float]
    """Ascent and descent of the fetched face, per cent of the size."""
    weights: dict[str, tuple[tuple[str, ...], float]]


SERIF, SANS = (104, 34), (97, 24)
TIMES = ("Times New Roman", "TimesNewRomanPSMT", "Liberation Serif")
TIMES_BOLD = ("Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold")
ARIAL = ("Arial", "ArialMT", "Liberation Sans")
ARIAL_BOLD = ("Arial Bold", "Arial-BoldMT", "Liberation Sans Bold")
STANDINS = [
    StandIn(
        "Source Serif 4 by Noto Serif",
        SERIF,
        {"400": (("Noto Serif",), 99.2), "500": (("Noto Serif",), 100), "600 900": (("Noto Serif Bold",), 94.6)},
    ),
    StandIn(
        "Source Serif 4 by Times", SERIF, {"400": (TIMES, 117.5), "500": (TIMES, 118.3), "600 900": (TIMES_BOLD, 112.0)}
    ),
    StandIn(
        "Inter by Noto Sans",
        SANS,
        {"400": (("Noto Sans",), 101.0), "500": (("Noto Sans",), 101.9), "600 900": (("Noto Sans Bold",), 96.5)},
    ),
    StandIn("Inter by Arial", SANS, {"400": (ARIAL, 106.4), "500": (ARIAL, 107.4), "600 900": (ARIAL_BOLD, 100.9)}),
]


def standin_faces() -> list[str]:
    """Return their @font-face rules; `static/css/tokens.css` names the families after the fetched ones."""
    return [_face(one, weight, names, scale) for one in STANDINS for weight, (names, scale) in one.weights.items()]


def _face(one: StandIn, weight: str, names: tuple[str, ...], scale: float) -> str:
    """Write one rule; the size-adjust scales the heights as well, so they are divided by it."""
    ascent, descent = (round(100 * height / scale, 1) for height in one.heights)
    sources = ", ".join(f"local('{name}')" for name in names)
    return (
        f"@font-face {{\n  font-family: '{one.name}';\n  font-weight: {weight};\n  src: {sources};\n"
        f"  size-adjust: {scale}%;\n  ascent-override: {ascent}%;\n  descent-override: {descent}%;\n"
        f"  line-gap-override: 0%;\n  unicode-range: {LATIN};\n}}"
    )
