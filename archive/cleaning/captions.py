"""Captions of photographs: lines that end in a credit, in a name of an agency or of who handed the picture out."""

import re

from archive.cleaning.lines import Line

_FOLDED = re.compile(
    r".{10,300}\([^()]{0,40}?(?:photos?|foto|archives?|file|handout|via|afp|ap|reuters|map|aps|tap|epa|efe|"
    r"getty.{0,10}|aa|anadolu|واس|رويترز|ا\.? ?ف\.? ?ب|وام|بترا|سبا|قنا|بنا|كونا|وات|ارشيف|وكالات|"
    r"الشرق الاوسط)\)"
    r"|.{0,260}[\s(\[–—.-](?:photos?|foto|image|imagen|credits?(?: photos?)?|صوره|تصوير|الصوره)\s?[:/©].{2,70}"
    r"|.{10,260}(?:\bphoto courtesy\b.{0,40}|[-–—.(\[] ?©.{2,60}|\[[^\[\]]{0,30}(?:handout|file)[^\[\]]{0,30}\])"
    r"|.{20,260}\([^()]{0,20}photos?\)(?: ?\([^()]{2,25}\))?"
    r"|(?:جانب من|صوره) .{8,200}|.{10,260}\((?:[^()]{0,20} )?(?:(?:ال)?خارجيه|(?:ال)?وزاره|اعلام)(?: [^()]{0,30})?\)"
)
_AGENCY = r"(?:AFP|REUTERS|Reuters|AP|EPA|EFE|MAP|APS|TAP|ANSA|dpa|DPA|PTI|ANI|Anadolu|Getty Images?|EUROPA PRESS)"
_SIGNED = re.compile(
    rf".{{20,260}}?(?:[.\s–—-]\s?(?:[A-ZÀ-Þ][\w’'.-]+ ){{0,4}}/\s?{_AGENCY}|{_AGENCY}\s?/\s?[\w .’'-]{{2,40}}"
    r"|\. [A-ZÀ-Þ]{3,}(?: [A-ZÀ-Þ]{2,}){0,3})"
)
"""A photographer and his agency, at the end of a line that closes no sentence."""
_HANDED_OUT = re.compile(r".{40,260}[a-zà-ÿ].{0,80}\s[-–—/]\s[A-ZÀ-Þ]{3,}(?:[ /.’'-][A-ZÀ-Þ]{2,}){0,5}")
"""A ministry or agency in capitals at the end; a headline may end so, in the name of its newspaper."""
_LONGEST = 320


def is_caption(line: Line) -> bool:
    """Tell whether a line is a caption by its credit."""
    if len(line.text) > _LONGEST or line.text.endswith((".", ":", "?", "!", "»", "”")):
        return False
    return bool(_FOLDED.fullmatch(line.folded) or _SIGNED.fullmatch(line.text))


def is_caption_below(line: Line) -> bool:
    """Tell whether a line is a caption where it stands below a headline."""
    return is_caption(line) or (len(line.text) <= _LONGEST and bool(_HANDED_OUT.fullmatch(line.text)))
