"""The one mapping and what is written from it: what goes in comes out again, read by other means."""

import json
import re
from collections import defaultdict
from urllib.parse import parse_qsl

import pytest

from archive.export.bibtex import bibtex_entry, escape
from archive.export.csl import Item, csl_date, csl_item
from archive.export.linked_data import data_block, described
from archive.export.ris import ris_record
from archive.export.zotero import coins, meta_tags
from archive.vocabulary.partial_dates import parse
from tests.export.examples import readout, remarks, report

EVERY = [csl_item(one()) for one in (readout, report, remarks)]


def read_ris(text: str) -> list[dict[str, list[str]]]:
    """Read RIS as its specification says: two letters, two spaces, a dash, a space; ER ends a record."""
    records, fields = [], defaultdict[str, list[str]](list)
    for line in text.split("\r\n"):
        match = re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line)
        if match is None:
            assert line == ""
            continue
        if match[1] == "ER":
            records.append(dict(fields))
            fields.clear()
        else:
            fields[match[1]].append(match[2])
    assert not fields
    return records


def read_bibtex(text: str) -> list[dict[str, str]]:
    """Read BibTeX by counting braces, and print its commands."""
    records = []
    for entry in re.finditer(r"@(\w+)\{([^,]+),\n(.*?)\n\}\n\n", text, re.DOTALL):
        fields = {"entry": entry[1], "key": entry[2]}
        for field in re.finditer(r"^  (\w+) = \{(.*)\},?$", entry[3], re.MULTILINE):
            assert balanced(field[2])
            fields[field[1]] = printed(field[2])
        records.append(fields)
    return records


def balanced(text: str) -> bool:
    depth = 0
    for char in text:
        depth += (char == "{") - (char == "}")
        if depth < 0:
            return False
    return depth == 0


def printed(text: str) -> str:
    names = {"textbackslash": "\\", "textbraceleft": "{", "textbraceright": "}"}
    names |= {"textasciitilde": "~", "textasciicircum": "^"}
    kept = re.sub(r"\{\\(text\w+)\}", lambda match: f"\0{ord(names[match[1]])}\0", text)
    kept = re.sub(r"\\([$&%#_])", r"\1", kept).replace("{", "").replace("}", "")
    return re.sub(r"\0(\d+)\0", lambda match: chr(int(match[1])), kept)


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2023-02-01", {"date-parts": [[2023, 2, 1]]}),
        ("2023-02", {"date-parts": [[2023, 2]]}),
        ("2023", {"date-parts": [[2023]]}),
        ("2023?", {"date-parts": [[2023]], "circa": True}),
        ("2023-02~", {"date-parts": [[2023, 2]], "circa": True}),
        ("2024-03-20/2024-03-21", {"date-parts": [[2024, 3, 20], [2024, 3, 21]]}),
        ("[2023-01-31,2023-02-01]", {"literal": "January 31, 2023 or February 1, 2023"}),
        ("2024-03-20/..", {"literal": "on or after March 20, 2024"}),
    ],
)
def test_a_csl_date_claims_no_more_than_is_known(edtf: str, expected: dict[str, object]) -> None:
    assert csl_date(parse(edtf)) == expected


def test_an_undated_item_has_no_date_at_all() -> None:
    item = csl_item(readout(issued=""))
    assert "issued" not in item
    assert "DA  - " not in ris_record(item)
    assert "year" not in bibtex_entry(item)
    assert not [name for name, _ in meta_tags(item, has_body_as_author=True) if "date" in name.lower()]


def test_the_item_of_a_ministry_s_text() -> None:
    assert csl_item(readout()) == {
        "id": "S-1",
        "type": "webpage",
        "title": "Secretary Blinken’s Call with Moroccan Foreign Minister Bourita",
        "author": [{"literal": "U.S. Department of State"}],
        "issued": {"date-parts": [[2023, 2, 1]]},
        "language": "en",
        "genre": "Readout",
        "archive": "Communiqué archive",
        "archive_location": "S-1",
        "URL": "https://archive.example/statements/S-1/",
        "keyword": "Gaza: war, reconstruction; Libya",
        "note": "Original: https://www.state.example/call",
    }


def test_a_newspaper_is_a_container_and_not_an_author() -> None:
    item = csl_item(report())
    assert "author" not in item
    assert item["container-title"] == "الصحافة"
    assert item["note"] == "Date (EDTF): 2023-02"


@pytest.mark.parametrize("item", EVERY, ids=lambda item: item["id"] + item["type"])
def test_ris_gives_back_what_went_in(item: Item) -> None:
    (record,) = read_ris(ris_record(item))
    assert record["TI"] == [item["title"]]
    assert record.get("AU", []) == [one["literal"] for one in item.get("author", [])]
    assert record["UR"] == [item["URL"]]
    assert record["LA"] == [item["language"]]
    assert record["PY"] == [str(item["issued"]["date-parts"][0][0])]
    assert "; ".join(record.get("KW", [])) == item.get("keyword", "")
    assert record.get("T2", [""]) == [item.get("container-title", "")]


def test_ris_leaves_unknown_parts_of_a_date_empty() -> None:
    assert read_ris(ris_record(csl_item(report())))[0]["DA"] == ["2023/02//"]
    assert read_ris(ris_record(csl_item(report("2023"))))[0]["DA"] == ["2023///"]
    one_of = read_ris(ris_record(csl_item(report("[2023-01-31,2023-02-01]"))))[0]
    assert "DA" not in one_of
    assert "[2023-01-31,2023-02-01]" in one_of["N1"][0]


def test_ris_keeps_a_value_on_one_line() -> None:
    item = csl_item(readout(title="One\r\nER  - \r\nTY  - JOUR"))
    assert len(read_ris(ris_record(item))) == 1


@pytest.mark.parametrize("item", EVERY, ids=lambda item: item["id"] + item["type"])
def test_bibtex_gives_back_what_went_in(item: Item) -> None:
    (record,) = read_bibtex(bibtex_entry(item))
    assert record["title"] == item["title"]
    assert record.get("author", "") == " and ".join(one["literal"] for one in item.get("author", []))
    assert record["url"] == item["URL"]
    assert record["date"] == "-".join(f"{part:02d}" for part in item["issued"]["date-parts"][0])
    assert record["entry"] == ("article" if item["type"] == "article-newspaper" else "misc")


@pytest.mark.parametrize("text", ["50 % of $5 & #1_a", "a{b", "c}d}", "~^\\", "{{}}", "\\input{x}", "سلام {", "%"])
def test_bibtex_escapes_what_tex_reads_as_a_command(text: str) -> None:
    assert balanced(escape(text))
    assert printed(escape(text)) == text
    (record,) = read_bibtex(bibtex_entry(csl_item(readout(title=text))))
    assert record["title"] == text


def test_bibtex_writes_uncertain_and_spanning_dates_as_biblatex_reads_them() -> None:
    assert read_bibtex(bibtex_entry(csl_item(readout("2023-02~"))))[0]["date"] == "2023-02~"
    span = read_bibtex(bibtex_entry(csl_item(readout("2024-03-20/2024-03-21"))))[0]
    assert span["date"] == "2024-03-20/2024-03-21"
    assert read_bibtex(bibtex_entry(csl_item(readout("[2023-01-31,2023-02-01]"))))[0]["year"].startswith("January 31")


@pytest.mark.parametrize("item", EVERY, ids=lambda item: item["id"] + item["type"])
def test_zotero_s_tags_agree_with_the_item(item: Item) -> None:
    tags = meta_tags(item, has_body_as_author=True)
    of = {name: [content for other, content in tags if other == name] for name, _ in tags}
    assert of["citation_title"] == of["DC.title"] == [item["title"]]
    authors = [one["literal"] for one in item.get("author", [])]
    assert [one.rstrip(",;") for one in of.get("citation_author", [])] == of.get("DC.creator", []) == authors
    assert of["citation_public_url"] == of["DC.identifier"] == [item["URL"]]
    assert of["citation_language"] == of["DC.language"] == [item["language"]]
    assert of["citation_date"] == [of["DC.date"][0].replace("-", "/")]
    assert of["z:itemType"][0] in {"webpage", "newspaperArticle", "presentation"}


def test_coins_is_an_openurl_with_an_institution_as_corporate_author() -> None:
    pairs = dict(parse_qsl(coins(csl_item(readout())), strict_parsing=True))
    assert pairs["ctx_ver"] == "Z39.88-2004"
    assert pairs["rft_val_fmt"] == "info:ofi/fmt:kev:mtx:dc"
    assert pairs["rft.aucorp"] == "U.S. Department of State"
    assert pairs["rft.date"] == "2023-02-01"
    assert dict(parse_qsl(coins(csl_item(report()))))["rft.source"] == "الصحافة"


def test_json_ld_cannot_end_its_script_element() -> None:
    item = csl_item(readout(title="</script><script>alert(1)</script> & <!--"))
    block = data_block(described(item, about=[], original="", has_body_as_author=True))
    assert not set("<>&") & set(block)
    record = json.loads(block)
    assert record["name"] == item["title"]
    assert record["author"] == [{"@type": "Organization", "name": "U.S. Department of State"}]
    assert record["datePublished"] == "2023-02-01"
