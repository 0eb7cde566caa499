"""Chicago, APA and MLA against entries written by hand from the three manuals, in three languages."""

from datetime import date

import pytest

from archive.export.citable import Citable, Form
from archive.export.style_dates import Style, styled_date
from archive.export.styles import formatted_citations
from archive.vocabulary.partial_dates import parse
from tests.export.examples import ORIGIN, readout, remarks, report

TODAY = date(2026, 3, 4)


def cited(citable: Citable, language: str = "en") -> dict[str, str]:
    return {one.style.value: str(one) for one in formatted_citations(citable, language, TODAY)}


def test_a_ministry_s_text_in_english() -> None:
    assert cited(readout()) == {
        "chicago": "U.S. Department of State. “Secretary Blinken’s Call with Moroccan Foreign Minister Bourita.” "
        "Readout. February 1, 2023. Communiqué archive, no. S-1. https://archive.example/statements/S-1/.",
        "apa": "U.S. Department of State. (2023, February 1). Secretary Blinken’s Call with Moroccan Foreign Minister "
        "Bourita [Readout]. Communiqué archive (No. S-1). https://archive.example/statements/S-1/",
        "mla": "U.S. Department of State. “Secretary Blinken’s Call with Moroccan Foreign Minister Bourita.” "
        "1 Feb. 2023. Communiqué archive, no. S-1, https://archive.example/statements/S-1/.",
    }


def test_a_ministry_s_text_in_french() -> None:
    citable = readout(title="Appel du secrétaire Blinken", genre="Compte rendu", source="Département d’État")
    assert cited(citable, "fr") == {
        "chicago": "Département d’État. «\xa0Appel du secrétaire Blinken\xa0». Compte rendu. 1er février 2023. "
        "Communiqué archive, nº S-1. https://archive.example/statements/S-1/.",
        "apa": "Département d’État. (2023, 1er février). Appel du secrétaire Blinken [Compte rendu]. "
        "Communiqué archive (nº S-1). https://archive.example/statements/S-1/",
        "mla": "Département d’État. «\xa0Appel du secrétaire Blinken\xa0». 1er février 2023. "
        "Communiqué archive, nº S-1, https://archive.example/statements/S-1/.",
    }


def test_an_unsigned_newspaper_article_in_arabic() -> None:
    assert cited(report(), "ar") == {
        "chicago": "الصحافة. «محادثة هاتفية بين بلينكن وبوريطة». تقرير صحفي. فبراير 2023. "
        "Communiqué archive، رقم S-2. https://archive.example/statements/S-2/.",
        "apa": "الصحافة. (2023، فبراير). محادثة هاتفية بين بلينكن وبوريطة [تقرير صحفي]. "
        "Communiqué archive (رقم S-2). https://archive.example/statements/S-2/",
        "mla": "«محادثة هاتفية بين بلينكن وبوريطة». الصحافة، فبراير 2023. "
        "Communiqué archive، رقم S-2، https://archive.example/statements/S-2/.",
    }


def test_what_persons_said_names_them_and_then_the_publisher() -> None:
    assert cited(remarks()) == {
        "chicago": "Antony Blinken and Nasser Bourita. “Remarks at the Stakeout: What Comes Next?” Remarks. "
        "U.S. Department of State, March 20, 2024. Communiqué archive, no. S-1. "
        "https://archive.example/statements/S-1/.",
        "apa": "Antony Blinken and Nasser Bourita. (2024, March 20). Remarks at the Stakeout: What Comes Next? "
        "[Remarks]. U.S. Department of State. Communiqué archive (No. S-1). https://archive.example/statements/S-1/",
        "mla": "Antony Blinken and Nasser Bourita. “Remarks at the Stakeout: What Comes Next?” "
        "U.S. Department of State, 20 Mar. 2024. Communiqué archive, no. S-1, "
        "https://archive.example/statements/S-1/.",
    }


@pytest.mark.parametrize(
    ("language", "words", "accessed"),
    [
        ("en", "n.d.", "Accessed 4 Mar. 2026."),
        ("fr", "s. d.", "Consulté le 4 mars 2026."),
        ("ar", "د.ت.", "4 مارس 2026"),
    ],
)
def test_a_text_without_a_date_says_so(language: str, words: str, accessed: str) -> None:
    found = cited(readout(issued=""), language)
    assert words in found["chicago"]
    assert f"({words})" in found["apa"]
    assert accessed in found["mla"]
    assert words not in found["mla"], "MLA gives the day of access instead (9th ed., 5.82)"


@pytest.mark.parametrize(
    ("edtf", "chicago", "apa", "mla"),
    [
        ("2023", "2023", "2023", "2023"),
        ("2023-09", "September 2023", "2023, September", "Sept. 2023"),
        ("2023-05-31", "May 31, 2023", "2023, May 31", "31 May 2023"),
        ("2023~", "[ca. 2023]", "[ca. 2023]", "[ca. 2023]"),
        ("2023?", "[2023?]", "[2023?]", "[2023?]"),
        ("2023-02%", "[ca. February 2023?]", "[ca. 2023, February?]", "[ca. Feb. 2023?]"),
        (
            "[2023-01-31,2023-02-01]",
            "January 31, 2023 or February 1, 2023",
            "2023, January 31 or 2023, February 1",
            "31 Jan. 2023 or 1 Feb. 2023",
        ),
        (
            "2024-03-20/2024-03-21",
            "March 20, 2024–March 21, 2024",
            "2024, March 20–2024, March 21",
            "20 Mar. 2024–21 Mar. 2024",
        ),
        ("2024-03-20/..", "on or after March 20, 2024", "on or after 2024, March 20", "on or after 20 Mar. 2024"),
        ("../2024-03-20", "on or before March 20, 2024", "on or before 2024, March 20", "on or before 20 Mar. 2024"),
    ],
)
def test_dates_say_what_is_known_and_no_more(edtf: str, chicago: str, apa: str, mla: str) -> None:
    written = [styled_date(parse(edtf), style, "en") for style in (Style.CHICAGO, Style.APA, Style.MLA)]
    assert written == [chicago, apa, mla]


def test_one_of_two_days_in_french_and_arabic() -> None:
    value = parse("[2023-01-31,2023-02-01]")
    assert styled_date(value, Style.CHICAGO, "fr") == "31 janvier 2023 ou 1er février 2023"
    assert styled_date(value, Style.APA, "ar") == "2023، 31 يناير أو 2023، 1 فبراير"


def test_no_stop_is_doubled_and_nothing_is_empty() -> None:
    bare = Citable("S-9", "Is it so?", Form.WEB_PAGE, f"{ORIGIN}/statements/S-9/")
    for citable in (bare, readout(title="The U.S."), readout(title="", source="")):
        for line in cited(citable).values():
            assert ".." not in line
            assert "  " not in line
            assert "?." not in line
            assert "[]" not in line


def test_without_an_author_the_title_leads_in_apa() -> None:
    bare = Citable("E-1", "Call: A – B", Form.WEB_PAGE, f"{ORIGIN}/exchanges/E-1/")
    assert cited(bare)["apa"].startswith("Call: A – B. (n.d.). Communiqué archive (No. E-1).")


def test_names_titles_and_addresses_keep_their_own_direction() -> None:
    pieces = formatted_citations(report(), "en", TODAY)[0].pieces
    isolated = {piece.text: piece.direction for piece in pieces if piece.is_isolated}
    assert isolated["محادثة هاتفية بين بلينكن وبوريطة"] == "rtl"
    assert isolated[f"{ORIGIN}/statements/S-2/"] == "ltr"
    assert isolated["الصحافة"] == "auto"
