"""Claims from elsewhere: word for word, or not at all."""

import json

import pytest

from graphkit.claimjson import to_json
from graphkit.errors import ReadError
from graphkit.intake import discover_claims, take_in
from graphkit.model import Source

TEXT = "Freedonia and Sylvania tabled draft A/C.9/86/L.27 in 2031.\r\nThe draft was adopted."


@pytest.fixture
def source():
    return Source(name="press.txt", ident="press", sha256="0", text=TEXT, media="text/plain")


def row(**changes):
    start = TEXT.index("Freedonia")
    quote = "Freedonia and Sylvania tabled draft A/C.9/86/L.27"
    year = TEXT.index("in 2031")
    base = {
        "kind": "sponsorship",
        "source": "press.txt",
        "start": start,
        "end": start + len(quote),
        "quote": quote,
        "grounds": [{"start": year, "end": year + 7, "quote": "in 2031", "for": "date"}],
        "asserted_by": None,
        "sponsor": "NOR",
        "role": "sponsor",
        "document": "A/C.9/86/L.27",
        "date": "2031",
        "date_basis": "stated",
    }
    return base | changes


def take(tmp_path, source, *rows):
    path = tmp_path / "mine.claims.jsonl"
    path.write_text("\n".join(r if isinstance(r, str) else json.dumps(r) for r in rows), "utf-8")
    return take_in(path, [source])


def test_a_claim_whose_words_are_there_comes_in(tmp_path, source):
    intake = take(tmp_path, source, row(), "", row(source="some/folder/press.txt"), row(source="press", rule="by.hand"))
    assert not intake.refusals
    assert [c.rule for c in intake.claims] == ["intake.mine", "by.hand"] or [c.rule for c in intake.claims] == ["by.hand", "intake.mine"]
    assert {c.source for c in intake.claims} == {"press.txt"}
    assert all(TEXT[c.start : c.end] == c.quote for c in intake.claims)


def test_what_goes_out_comes_in_again(tmp_path, source):
    first = take(tmp_path, source, row())
    assert take(tmp_path, source, *map(to_json, first.claims)) == first


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"quote": "Freedonia and Borduria tabled draft A/C.9/86/L.27"}, "letter for letter"),
        ({"start": 1, "end": 50}, "they stand at 0 to 49"),
        ({"start": -85}, "they stand at 0"),
        ({"quote": "", "end": 0}, "empty"),
        ({"grounds": [{"start": 0, "end": 4, "quote": "2032", "for": "date"}]}, "ground for date"),
        ({"source": "other.txt"}, "not among those loaded"),
        ({"kind": "rumour"}, "kind"),
        ({"sponsr": "NOR"}, "sponsr"),
        ({"sponsor": None}, "wrong type"),
        ({"asserted_by": [1]}, "wrong type"),
        ({"entry": "early"}, "wrong type"),
        ({"start": "0"}, "wrong type"),
        ({"start": True}, "wrong type"),
        ({"date": "last year"}, "not a year"),
        ({"not_before": "2031"}, "not a day"),
        ({"confidence": 7}, "between 0 and 1"),
        ({"grounds": [{"start": 0}]}, "no claim"),
        ({"grounds": 5}, "no claim"),
    ],
)
def test_what_does_not_fit_is_refused_with_line_and_reason(tmp_path, source, changes, told):
    intake = take(tmp_path, source, row(), row(**changes))
    assert len(intake.claims) == 1
    (refusal,) = intake.refusals
    assert refusal.line == 2
    assert told in refusal.message and "mine.claims.jsonl" in refusal.message


@pytest.mark.parametrize("line", ["no json", "[1, 2]", "null", "{", '"words"', "{}"])
def test_a_line_that_is_no_claim_is_refused_and_the_others_come_in(tmp_path, source, line):
    intake = take(tmp_path, source, line, row())
    assert len(intake.claims) == 1 and len(intake.refusals) == 1


def test_two_sources_of_one_name_are_told_apart_by_identity(tmp_path, source):
    twin = Source(name="press.txt", ident="press-2", sha256="1", text="Other.", media="text/plain")
    path = tmp_path / "a.claims.jsonl"
    path.write_text(json.dumps(row()) + "\n" + json.dumps(row(source="press")), "utf-8")
    intake = take_in(path, [source, twin])
    assert len(intake.claims) == 1 and intake.refusals[0].line == 1


def test_a_file_that_cannot_be_read_is_an_error(tmp_path, source):
    (tmp_path / "a.claims.jsonl").write_bytes(b"\xff\xfe\xff")
    for name in ("a.claims.jsonl", "b.claims.jsonl"):
        with pytest.raises(ReadError):
            take_in(tmp_path / name, [source])


def test_files_of_claims_are_found(tmp_path):
    (tmp_path / "sub").mkdir()
    for name in ("b.claims.jsonl", "sub/a.claims.jsonl", "c.jsonl", ".d.claims.jsonl"):
        (tmp_path / name).write_text("{}")
    assert [p.name for p in discover_claims([tmp_path, tmp_path / "b.claims.jsonl"])] == ["a.claims.jsonl", "b.claims.jsonl"]
