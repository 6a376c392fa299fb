"""Results told apart from the name of their text, or from one another."""

import pytest

from tests.extracting import claims

L7, L8, L9 = "A/C.1/99/L.7", "A/C.1/99/L.8", "A/C.1/99/L.9"


def results(text, index):
    return [(v.document, v.yes, v.no, v.abstain) for v in claims("votes", text, index) if v.voter is None and v.yes is not None]


def voters(text, index):
    return {f"{v.voter} {v.choice}" for v in claims("votes", text, index) if v.voter}


def test_labels_with_a_date(index):
    text = f"Safe harbours ({L9})\nIntroduced by Fiji\nFirst Committee, 2 November: 117-0-4\nUNGA, 4 December: 156-0-6\n\nIt asks little.\n"
    found = {(v.document, v.body, v.yes) for v in claims("votes", text, index)}
    assert found == {(L9, "UNGA-C1", 117), (L9, "UNGA", 156)}


def test_a_label_without_a_count_is_none(index):
    assert results(f"Safe harbours ({L9})\nFirst Committee, 2 November: 10-12 a.m.\n", index) == []


def test_counts_told_respectively_go_to_their_texts_in_order(index):
    text = (
        f"The Committee took up the draft resolution on tides (document {L7}) and two amendments to it. The two, "
        f"proposed by Fiji (document {L8}) "
        f"and Peru (document {L9}), were rejected by votes of 28 in favour to 95 against, with 26 abstentions, and 33 "
        f"in favour to 90 against, "
        "with 27 abstentions, respectively.\n\nThe draft resolution was then approved by 149 in favour to none against, with 7 abstentions."
    )
    assert results(text, index) == [(L8, 28, 95, 26), (L9, 33, 90, 27), (L7, 149, 0, 7)]


def test_a_draft_rejected_stays_the_one_voted_on(index):
    text = f"The Committee took up draft resolution {L7}. It was rejected by 20 votes in favour to 90 against, with 12 abstentions."
    assert results(text, index) == [(L7, 20, 90, 12)]


def test_the_report_of_a_committee_is_not_voted_on(index):
    text = f"Approved by First Committee (A/99/999) by recorded vote (109-1-16), 17 November (meeting 40); 8-nation draft ({L9})."
    assert results(text, index) == [(L9, 109, 1, 16)]


def test_the_number_at_the_head_of_an_entry_is_the_document(index):
    text = (
        "59/98. Lights at sea. The draft resolution was introduced by Fiji on 19 October. It was adopted by the First "
        "Committee on 27 October "
        "and by the General Assembly on 3 December by votes of 147-3-19 and 158-3-20 respectively."
    )
    assert results(text, index) == [("A/RES/59/98", 147, 3, 19), ("A/RES/59/98", 158, 3, 20)]


def test_the_draft_of_a_region(index):
    text = (
        f"A first text, {L8}, sponsored by twelve African and Asian delegations, condemned the floods. The second, "
        f"submitted by Peru and Fiji as "
        f"{L9}, did not. The African-Asian draft was adopted, 46 to 26 with 10 abstentions."
    )
    assert results(text, index) == [(L8, 46, 26, 10)]


@pytest.mark.parametrize(
    ("words", "abstain"),
    [
        ("Forty-four countries abstained, including Togo.", 44),
        ("Peru voted against. Another 12 abstained.", 12),
        ("There were 9 abstentions.", 9),
        ("A paragraph was kept by 90 votes to 3. Twelve countries abstained.", None),
        ("Peru was pleased. Fiji was not. Twelve countries abstained on another text.", None),
    ],
)
def test_abstentions_told_in_a_sentence_of_their_own(index, words, abstain):
    text = f"The General Assembly has adopted by 129 votes to four draft resolution {L9}. {words}"
    assert [v.abstain for v in claims("votes", text, index) if v.voter is None and v.yes == 129] == [abstain]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Peru and Fiji broke the consensus by voting against it.", {"PER no", "FJI no"}),
        ("Peru warned that Fiji would break the consensus by voting against it.", set()),
        ("The representative of Peru said that its wording had left her no choice but to abstain.", {"PER abstain"}),
        ("Peru voted \u201cYes\u201d on the text as a whole.", {"PER yes"}),
        ("Peru voted yes, Fiji no and Togo abstained.", {"PER yes", "FJI no", "TGO abstain"}),
    ],
)
def test_voters_told_in_passing(index, words, expected):
    assert voters(f"The First Committee took up draft resolution {L9}. {words}", index) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Le P\u00e9rou s\u2019abstint\u00a0; le Togo vota contre.", {"PER abstain", "TGO no"}),
        ("Le P\u00e9rou s\u2019abstint de tout commentaire.", set()),
        ("Le texte a recueilli 13 voix pour et une contre, le Togo s\u2019abstenant.", {"TGO abstain"}),
    ],
)
def test_voters_told_in_french(index, words, expected):
    assert voters(f"Le Conseil de s\u00e9curit\u00e9 a examin\u00e9 le projet de r\u00e9solution {L9}. {words}", index) == expected
