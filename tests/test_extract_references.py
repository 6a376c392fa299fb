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
        ("ES-10/L.92", "A/ES-10/L.92"),
        ("A/C.1/L.387", "A/C.1/L.387"),
        ("A/3272", "A/3272"),
        ("S/AC.44/2004/(02)/131", "S/AC.44/2004/(02)/131"),
        ("NPT/CONF.1995/32 (Part I)", "NPT/CONF.1995/32 (Part I)"),
        ("NPT/CONF.2010/50 (Vol. I)", "NPT/CONF.2010/50 (Vol. I)"),
        ("A/RES/46/36 L", "A/RES/46/36L"),
        ("resolution 2603 A (XXIV)", "A/RES/2603A(XXIV)"),
        ("A/RES/2603 A (XXIV)", "A/RES/2603A(XXIV)"),
        ("CCW/GGE.1/2022/WP.81", "CCW/GGE.1/2022/WP.81"),
        ("A/CONF.192/2006/PC/WP.1", "A/CONF.192/2006/PC/WP.1"),
        ("CD/CW/WP.350", "CD/CW/WP.350"),
        ("GC(66)/RES/10", "GC(66)/RES/10"),
        ("INFCIRC/66/Rev.2", "INFCIRC/66/Rev.2"),
        ("EC-M-33/DEC.1", "EC-M-33/DEC.1"),
        ("A/C.l/59/L.23", "A/C.1/59/L.23"),
        ("A/C.1/59/L.23 Rev.1", "A/C.1/59/L.23/Rev.1"),
        ("A/58/999-S/2003/999", "A/58/999-S/2003/999"),
    ],
)
def test_a_symbol_has_one_form(printed, code):
    assert [s.code for s in symbols.find(f"They read {printed}, and slept.")] == [code]


def test_a_short_symbol_is_completed_from_the_series_last_named():
    found = symbols.find("They read A/C.1/74/L.99 and then L.27/Rev.1 and L. 28.")
    assert [s.code for s in found] == ["A/C.1/74/L.99", "A/C.1/74/L.27/Rev.1", "A/C.1/74/L.28"]


def test_a_corrigendum_is_of_the_revision_and_a_revision_of_the_draft():
    assert [s.code for s in symbols.find("They read A/C.1/74/L.99/Rev.1 and Corr.1.")] == [
        "A/C.1/74/L.99/Rev.1",
        "A/C.1/74/L.99/Rev.1/Corr.1",
    ]
    assert [s.code for s in symbols.find("They read A/C.1/74/L.99/Rev.1 and Rev.2.")] == ["A/C.1/74/L.99/Rev.1", "A/C.1/74/L.99/Rev.2"]


def test_resolutions_told_with_their_dates():
    found = symbols.find("Recalling its resolutions 65/987 of 8 December 2010 and 67/990 of 3 December 2012,")
    assert [s.code for s in found] == ["A/RES/65/987", "A/RES/67/990"]


def test_the_heading_of_a_resolution_is_its_number():
    found = symbols.find("Resolution adopted by the General Assembly\n\n68/992. Quiet harbours\n\nThe General Assembly,")
    assert [s.code for s in found] == ["A/RES/68/992"]


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("GA/DIS/3399\n12 October 2009\nSixty-fourth General Assembly\nFirst Committee\n\n", "A/C.1/64/L.27"),
        ("GA/DIS/3390\n20 October 2008\n\n", "A/C.1/63/L.27"),
        ("First Committee\n64th session\n\n", "A/C.1/64/L.27"),
        ("GA/DIS/3390\n\nThe item goes on the provisional agenda of its sixty-fifth session. ", None),
        ("20 October 2008\n\nThe Committee met. ", None),
    ],
)
def test_a_short_symbol_is_completed_from_the_head_of_a_release(head, code):
    assert [s.code for s in symbols.find(f"{head}They read L.27, and slept.")] == [code]


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


def test_to_take_a_decision_is_an_act(index):
    (found,) = reading("We take a decision on draft resolution A/C.1/74/L.99, entitled \u201cHarbours of peace\u201d.", index).references
    assert (found.document, found.kind) == ("A/C.1/74/L.99", "draft-resolution")


@pytest.mark.parametrize(
    "text",
    [
        "All should join the NPT. We recall the draft resolution that Fiji tabled in 2003.",
        "All should join the NPT. Fiji supports it and has put forward its own proposal on fuel.",
    ],
)
def test_no_draft_is_a_treaty_in_force(text, index):
    treaty, draft = reading(text, index).references
    assert treaty.document != draft.document


def test_what_a_resolution_of_another_body_is_called_is_not_the_draft_before(index):
    text = (
        "Fiji tabled a draft resolution on zones. Chad heeds the resolution of the IAEA adopted in May on zones (GC(53)/RES/17), and hopes."
    )
    first = reading(text, index).references[0]
    assert first.document != "GC(53)/RES/17"


def test_words_that_refer_back_with_a_symbol_of_their_own_are_that_document(index):
    text = "We saw a resolution on Chad. The resolution initiated by Fiji on buoys (resolution 64/935) is good."
    first, second = reading(text, index).references[:2]
    assert (second.document, second.title) == ("A/RES/64/935", None) and first.document != second.document


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Fiji tabled a resolution on 11 September 2007.", None),
        ("Fiji tabled a resolution on buoy safety every year since 1995.", "buoy safety"),
        ("Fiji tabled a resolution on buoy safety so every ship sees them.", "buoy safety"),
    ],
)
def test_a_day_is_no_subject_and_a_subject_ends_where_the_clause_goes_on(text, title, index):
    assert [r.title for r in reading(text, index).references] == [title]


@pytest.mark.parametrize(
    ("text", "document", "title"),
    [
        ("Chad submitted proposals on several occasions.", None, None),
        ("The Kenyan paper, on the other hand, is short.", None, None),
        ("Chad submitted a working paper on moral grounds alone.", "in-", None),
        ("We welcome the joint statement on the northern harbours issued by Chad and Fiji.", "northern_harbours", "the northern harbours"),
        ("Chad submitted a draft treaty on harbours we all use.", "draft_treaty_on_harbours", "draft treaty on harbours"),
        ("Chad submitted a draft resolution on harbours and applauds the host.", "harbours", "harbours"),
        ("Chad submitted a draft resolution on harbours used by States.", "harbours_used_by_states", "harbours used by States"),
        (
            "Chad submitted a draft resolution on harbours with a view to the end of wars.",
            "harbours_with_a_view_to_the_end_of_wars",
            "harbours with a view to the end of wars",
        ),
        ("Chad submitted a draft resolution on harbours of the\nnorth.", "harbours_of_the_north", "harbours of the north"),
    ],
)
def test_where_the_words_that_say_what_a_document_is_about_end(index, text, document, title):
    found = {("in-" if (c.document or "").startswith("in-") else c.document, c.title) for c in claims("sponsorship", text, index)}
    assert found == ({(document, title)} if document else set())


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("Resolution 71/99 was adopted. The document submitted by Chad is another.", "in-"),
        ("Security Council resolution 1227 (1999) stands. The peace proposal submitted by Chad was accepted.", "in-"),
        ("The Charter of the United Nations forbids it. The draft convention proposed by Chad says more.", "in-"),
        ("Security Council resolution 338 (1973) stands. Chad co-sponsored the resolution adopted by the General Assembly.", "in-"),
        ("Draft resolution A/C.1/L.433 is here. I mention the excellent proposal submitted by Chad (A/7183).", "A/7183"),
        ("The agreements of 1947 must be kept. Chad co-sponsored this draft resolution.", "in-"),
        ("Draft resolution A/C.1/99/L.9 is before us. The document submitted by Chad is short.", "A/C.1/99/L.9"),
    ],
)
def test_what_was_told_before_and_cannot_be_meant(index, text, document):
    found = {"in-" if (c.document or "").startswith("in-") else c.document for c in claims("sponsorship", text, index)}
    assert found == {document}
