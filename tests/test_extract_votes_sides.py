"""Counts told by labels, by what is left of a body, over other sentences; votes explained as one's own. Invented sentences."""

import pytest

from tests.extracting import claims

COUNCIL = "The Security Council adopted resolution 2801 (2025)"
CHAIR = "Statement by Norway, also on behalf of Chile and Fiji\n\nMr. Chair, "


def told(text, index):
    return [v for v in claims("votes", text, index) if v.voter is None]


def counts(text, index):
    return [(v.yes, v.no, v.abstain) for v in told(text, index)]


def named(text, index):
    return {f"{v.voter} {v.choice}" for v in claims("votes", text, index) if v.voter}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{COUNCIL}, by 13 votes in favour with 2 abstentions.", [(13, 0, 2)]),
        ("Le Conseil de sécurité a adopté, par 14 voix pour et une abstention (Chine), la résolution 2801 (2025).", [(14, 0, 1)]),
        ("The First Committee adopted the draft on tides by 13 votes in favour with 2 abstentions.", [(13, None, 2)]),
        ("The resolution on tides won 22 votes. Chad and Mali voted against it in the 35-member Board and 11 countries abstained.",
         [(22, 2, 11)]),
        ("The Assembly adopted the resolution on tides with 120 in favour. Norway introduced it. Three were against and 20 abstained.",
         [(120, 3, 20)]),
        ("The General Assembly banned the trade in tides, voting 130-5 on a Norwegian resolution, with 22 abstentions.", [(130, 5, 22)]),
        ("The vote on resolution 66/12 in the plenary was 140 to 3, with Chad, Mali and Togo abstaining.", [(140, 3, 3)]),
        ("The resolution has grown from 100 votes in its first year (8 against, 40 abstentions) to 150 in 2019.", [(100, 8, 40)]),
    ],
)  # fmt: skip
def test_counts(text, expected, index):
    assert counts(text, index) == expected


def test_labelled_paragraphs(index):
    text = "L.88 Tides: adopted as a whole, 119-2-41. OP4: 108-9-43. No: Chile, Iceland. Explanations of vote before: Fiji, Portugal."
    assert [(v.yes, v.part) for v in told(text, index)] == [(119, None), (108, "op4")]
    assert named(text, index) == {"CHL no", "ISL no"}
    assert {v.yes for v in claims("votes", text, index) if v.voter} == {119}


def test_document_of_the_vote(index):
    two = "Two texts were before the Committee: A/C.1/70/L.8, submitted by Norway, and A/C.1/70/L.9, submitted by Chile. "
    two += "The Norwegian-led text was approved by 120 votes to 3 and the Chilean-drafted resolution by 99 votes to 12."
    assert [v.document for v in told(two, index)] == ["A/C.1/70/L.8", "A/C.1/70/L.9"]
    oral = "The Committee rejected, by 31 votes to 72, an oral amendment proposed by Chad to draft resolution A/C.1/70/L.85."
    assert [(v.document, v.part) for v in told(oral, index)] == [("A/C.1/70/L.85", "oral amendment")]
    head = "FIRST COMMITTEE APPROVES TEXT ON TIDES BY 97-41-18\n\nThe Committee approved, by a recorded vote of 97 in favour to 41 "
    head += "against, with 18 abstentions, draft resolution A/C.1/70/L.9 on tides."
    assert {v.document for v in told(head, index)} == {"A/C.1/70/L.9"}
    next_ = "The Security Council decided, by 12 votes in favour with 3 abstentions, to extend the panel. Resolution 2777 (2025) was long."
    assert [v.document for v in told(next_, index)] == ["S/RES/2777(2025)"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CHAIR + "I take the floor to explain our votes against draft resolution L.91 on tides.", {"NOR no", "CHL no", "FJI no"}),
        ("The General Assembly adopted the resolution on tides. 100 countries backed it and 21 voted against, among them Chad, the Baltic "
         "republics, Mali and Togo.", {"TCD no", "MLI no", "TGO no"}),
        ("Chad read a long statement and Togo told the Committee it had voted in favour of the resolution on tides.", {"TGO yes"}),
        ("The resolution on tides got 120 votes in favour and 3 against. Chad and Mali supported the text.", {"TCD yes", "MLI yes"}),
    ],
)  # fmt: skip
def test_voters(text, expected, index):
    assert named(text, index) == expected


@pytest.mark.parametrize(
    "text",
    [
        CHAIR + "I take the floor to explain our position on draft resolution L.91. Those who vote against it forget the sea.",
        "The resolution on tides was adopted by 120 votes to 3. Norway's envoy supported the text, which she called balanced.",
        "The resolution on tides was adopted by 120 votes to 3. The representative of Chad supported the text.",
        "The resolution on tides was adopted by 120 votes to 3. In the debate, Chad and Mali supported the text.",
        "Our ally Chad told reporters it would have voted yes to the resolution on tides.",
    ],
)
def test_no_voter(text, index):
    assert named(text, index) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The first draft won nine votes in favor but was vetoed. The second was backed by Chad. Seven members voted against it, and five "
        "abstained.",
        "Today 140 countries voted yes to the resolution on tides. The Committee adopted another. Only three said no. Twelve abstained.",
        "The cost of the vote in the Committee was 120 to 150 dollars.",
    ],
)
def test_no_count(text, index):
    assert counts(text, index) == []
