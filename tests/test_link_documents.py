"""Which document a text speaks of, and symbols in every printed form."""

from __future__ import annotations

import pytest

from graphkit import names
from graphkit.link import Index, canonical_symbol

CODE = "International Code of Conduct for Information Security"


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ({"title": CODE}, None),
        ({"title": CODE, "year": 2011}, "A/66/359"),
        ({"title": CODE, "year": 2015}, "A/69/723"),
        ({"title": CODE, "year": 2013}, None),
        ({"title": CODE, "on": "2014-01-01"}, "A/66/359"),
        ({"title": CODE, "on": "2016-01-01"}, None),
        ({"title": CODE, "revises": "A/66/359"}, "A/69/723"),
        ({"title": "draft code of conduct on information security", "on": "2012-01-01"}, "A/66/359"),
        ({"title": "the Code of Conduct for Information Security", "year": 2011}, "A/66/359"),
        ({"title": "International Code of Conduct against Ballistic Missile Proliferation"}, None),
        ({"revises": "A/66/359"}, "A/69/723"),
        ({"issuer": "GGE", "year": 2013}, "A/68/98"),
        ({"issuer": "GGE", "year": 2015}, "A/70/174"),
        ({"issuer": "GGE", "kind": "expert-report", "year": 2010}, "A/65/201"),
        ({"issuer": "GGE", "on": "2014-02-10"}, "A/68/98"),
        ({"issuer": "GGE3"}, "A/68/98"),
        ({"issuer": "OEWG", "year": 2021}, "A/75/816"),
        ({"issuer": "GGE"}, None),
        ({"issuer": "UNGA", "year": 2011}, None),
        ({"issuer": "UNSG", "year": 2017}, None),
        ({"issuer": "USA", "kind": "statement", "on": "2016-01-01"}, None),
        ({"title": "UN Charter"}, "UN-Charter"),
        ({"title": "Charter of the United Nations", "kind": "treaty"}, "UN-Charter"),
        ({"symbol": "A/66/359"}, "A/66/359"),
        ({"symbol": "A/99/1234"}, "A/99/1234"),
        ({"symbol": "nonsense"}, None),
        ({"kind": "treaty"}, None),
        ({}, None),
    ],
)
def test_the_one_document_that_fits(index: Index, asked: dict, meant: str | None) -> None:
    assert index.document(**asked) == meant


def test_dates_and_kinds(index: Index) -> None:
    dating = index.document_dating("A/66/359")
    assert (dating.date, dating.not_before, dating.not_after) == ("2011-09-14", "2011-09-12", "2011-09-14")
    assert index.document_kind("A/66/359") == "letter" and index.document_kind("A/99/1") is None
    assert index.documents["A/RES/74/247"].adopted_from == "A/C.3/74/L.11/Rev.1"


SYMBOLS = {
    "A/66/359": "A/66/359",
    "a/66/359": "A/66/359",
    "A / 66 / 359": "A/66/359",
    "A/66/359*": "A/66/359",
    "A/66/359.": "A/66/359",
    "A/66/359/Add.1": "A/66/359/Add.1",
    "A/66/359/ADD.1": "A/66/359/Add.1",
    "A/66/359/Add. 1": "A/66/359/Add.1",
    "A/C.1/73/L.27/Rev.1": "A/C.1/73/L.27/Rev.1",
    "A/C.1/73/L.27.Rev.1": "A/C.1/73/L.27/Rev.1",
    "A/C.1/73/L.27 Rev. 1": "A/C.1/73/L.27/Rev.1",
    "A/C.1/73/L. 27": "A/C.1/73/L.27",
    "A/AC.290/2021/CRP.2": "A/AC.290/2021/CRP.2",
    "A/RES/73/27": "A/RES/73/27",
    "resolution 73/27": "A/RES/73/27",
    "Resolution 73/27": "A/RES/73/27",
    "General Assembly resolution 73/27": "A/RES/73/27",
    "UNGA Res. 73/27": "A/RES/73/27",
    "R/73/27": "A/RES/73/27",
    "resolution 53/27 A": "A/RES/53/27A",
    "decision 75/564": "A/DEC/75/564",
    "resolution 2758 (XXVI)": "A/RES/2758(XXVI)",
    "A/RES/217(III)": "A/RES/217(III)",
    "A/RES/217 (III)": "A/RES/217(III)",
    "resolution S-10/2": "A/RES/S-10/2",
    "A/RES/ES-11/1": "A/RES/ES-11/1",
    "A/RES/ES\u201111/1": "A/RES/ES-11/1",
    "S/RES/1244 (1999)": "S/RES/1244(1999)",
    "Security Council resolution 1244 (1999)": "S/RES/1244(1999)",
    "Human Rights Council resolution 20/8": "A/HRC/RES/20/8",
    "CD/1036": "CD/1036",
    "NPT/CONF.2015/WP.1": "NPT/CONF.2015/WP.1",
}


@pytest.mark.parametrize(("printed", "symbol"), SYMBOLS.items())
def test_symbols_have_one_form(printed: str, symbol: str) -> None:
    assert canonical_symbol(printed) == symbol
    assert canonical_symbol(symbol) == symbol


@pytest.mark.parametrize(
    "text", ["and/or", "TCP/IP", "24/7", "China", "73/27", "A/B", "2014/02/10", "km/h", "resolution of the dispute", ""]
)
def test_what_is_no_symbol(text: str) -> None:
    assert canonical_symbol(text) is None


def test_symbols_and_iris_are_one_to_one(index: Index) -> None:
    symbols = {code for code in index.documents if "/" in code} | set(SYMBOLS.values()) | {"A/RES/S/10/2", "S/10-2", "S-10/2"}
    assert len({names.document(symbol) for symbol in symbols}) == len(symbols)


def test_a_title_means_the_version_of_its_day(index: Index) -> None:
    assert index.link(CODE) is None
    link = index.link(CODE, "2012-01-01")
    assert link and link.entity.code == "A/66/359"


def test_a_name_made_of_words_does_not_end_in_one_that_calls_for_another() -> None:
    assert names.slug("treaty on the peaceful use of harbours, canals and rivers in the high north") == (
        "treaty_on_the_peaceful_use_of_harbours_canals_and_rivers"
    )
    assert names.slug("Proposals in") == "proposals_in"  # nothing was cut


def test_documents_without_symbol_are_named_by_year_and_title(index: Index) -> None:
    for code, record in index.documents.items():
        if "/" not in code and code != "UN-Charter":
            assert code.split("-", 1)[1] == names.slug(record.title or ""), code
