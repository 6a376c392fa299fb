"""Documents as printed: symbols in all forms, titles, descriptions, words that refer back."""

import pytest

from graphkit.extract import symbols
from graphkit.model import About, Dating
from tests.extracting import claims, reading


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("A/74/990", "A/74/990"),
        ("A/C.1/74/L.99/Rev.1", "A/C.1/74/L.99/Rev.1"),
        ("A/C.1/74/L.99*", "A/C.1/74/L.99"),
        ("A/C.1/74/L.99.Rev.1", "A/C.1/74/L.99/Rev.1"),
        ("A/C.1/ L.174", "A/C.1/L.174"),
        ("resolution 74/900", "A/RES/74/900"),
        ("resolution 1514 (XV)", "A/RES/1514(XV)"),
        ("Security Council resolution 2178 (2014)", "S/RES/2178(2014)"),
        ("resolution 2178 (2014)", "S/RES/2178(2014)"),
        ("decision 75/564", "A/DEC/75/564"),
        ("A/RES/217(III)", "A/RES/217(III)"),
        ("A/AC.290/2021/CRP.2", "A/AC.290/2021/CRP.2"),
        ("CD/1839", "CD/1839"),
        ("NPT/CONF.2020/WP.3", "NPT/CONF.2020/WP.3"),
        ("A/CONF.229/2017/8", "A/CONF.229/2017/8"),
        ("S/2018/322", "S/2018/322"),
        ("Human Rights Council resolution 26/13", "A/HRC/RES/26/13"),
        ("resolution ES-11/1", "A/RES/ES-11/1"),
    ],
)
def test_a_symbol_has_one_form(printed, code):
    assert [s.code for s in symbols.find(f"They read {printed}, and slept.")] == [code]


def test_a_short_symbol_is_completed_from_the_series_last_named():
    found = symbols.find("They read A/C.1/74/L.99 and then L.27/Rev.1 and L. 28.")
    assert [s.code for s in found] == ["A/C.1/74/L.99", "A/C.1/74/L.27/Rev.1", "A/C.1/74/L.28"]


@pytest.mark.parametrize("text", ["TCP/IP and/or HIV/AIDS", "at 10 a.m./p.m.", "in 2009/10"])
def test_what_is_no_symbol(text):
    assert symbols.find(text) == []


def test_title_and_symbol_are_one_reference(index):
    (found,) = reading("They read draft resolution A/C.1/74/L.99, entitled “Harbours of peace”, and slept.", index).references
    assert (found.document, found.title, found.kind) == ("A/C.1/74/L.99", "Harbours of peace", "draft-resolution")


def test_a_title_that_stands_beside_a_symbol_is_that_document_elsewhere(index):
    text = (
        "Harbours\n\nThe resolution entitled “Harbours of lasting peace” is old. They read draft resolution “Harbours of lasting peace” ("
        "A/C.1/74/L.99)."
    )
    assert {r.document for r in reading(text, index).references} == {"A/C.1/74/L.99"}


def test_an_unknown_title_is_a_document_of_its_own_the_same_throughout(index):
    text = (
        "Peru tabled a draft resolution entitled “Harbours of lasting peace” in 2019. They read the draft resolution “Harbours of lasting"
        " peace”."
    )
    assert {r.document for r in reading(text, index).references} == {"2019-harbours_of_lasting_peace"}


def test_what_has_no_name_is_named_after_its_source(index):
    assert [r.document for r in reading("Peru tabled a draft resolution.", index).references] == ["in-invented-1"]


def test_words_that_refer_back_rest_on_their_antecedent(index):
    first, second = reading("Peru tabled draft resolution A/C.1/74/L.99. Fiji liked the draft resolution.", index).references
    assert (second.how, second.document, second.antecedent) == ("anaphor", first.document, 0)


def test_the_day_of_the_text_chooses_between_versions(index):
    about = About(dating=Dating(date="2012-01-01", date_basis="stated", not_before="2012-01-01", not_after="2012-01-01"))
    text = "They discussed the International Code of Conduct for Information Security of several States."
    assert [r.document for r in reading(text, index, about).references] == ["A/66/359"]


def test_a_report_is_told_by_its_issuer_and_year(index):
    (found,) = claims("documents", "They welcome the consensus report submitted by the GGE in 2013.", index)
    assert found.document == "A/68/98"


def test_an_instrument_to_come_is_proposed(index):
    (found,) = claims("documents", "Priority can be given to developing an international convention on the safety of harbours.", index)
    assert (found.status, found.document_kind) == ("proposed", "treaty")


def test_a_name_in_quotation_marks_is_no_document(index):
    assert reading("The bar “The Resolution” was closed when they came.", index).references == ()
