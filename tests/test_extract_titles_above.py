"""Papers and letters without a symbol: what they are called, and what is not theirs."""

from __future__ import annotations

import pytest

from tests.extracting import claims

SESSION = "Open-ended working group on security in the use of information and communications technologies\n\nFourth substantive session\n\n"
TO = "to the United Nations addressed to the Secretary-General"
LETTER = f"Letter dated 11 March 1987 from the Permanent Representatives of Ghana and Peru {TO}"


def told(text, index):
    return {(c.sponsor, c.role, c.document, c.title) for c in claims("sponsorship", text, index)}


@pytest.mark.parametrize(
    "lines",
    [
        "A checklist for lighthouses\n\nWorking paper submitted by Peru and Togo\n\nLighthouses matter.\n",
        "A checklist for lighthouses\n\nSubmitted by: Peru and Togo\n\nResolution 75/240 speaks of lamps.\n",
        "A checklist for lighthouses: proposal by Peru and Togo\n\nLighthouses matter.\n",
        "Joint working paper: a checklist for lighthouses\n\nSubmitted by: Peru and Togo\n(open to others)\n\nLighthouses matter.\n",
    ],
)
def test_a_paper_without_a_symbol_has_the_title_over_its_submitters(index, lines):
    found = told(SESSION + lines, index)
    assert {(sponsor, role, (title or "").lower()) for sponsor, role, _, title in found} == {
        ("PER", "submitter", "a checklist for lighthouses"),
        ("TGO", "submitter", "a checklist for lighthouses"),
    }
    assert not any("/RES/" in document for _, _, document, _ in found)


def test_a_masthead_is_no_title(index):
    assert {row[2] for row in told(SESSION + "Working paper submitted by Peru and Togo\n\nLighthouses matter.\n", index)} == {
        "in-invented-0"
    }


def test_a_letter_without_a_symbol_is_called_by_its_heading(index):
    text = f"{LETTER}\n\nWe have the honour to transmit an appeal, under item 62 of the preliminary list.*\n\n* A/42/50.\n"
    assert told(text, index) == {(code, "signatory", "in-invented-0", LETTER) for code in ("GHA", "PER")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In a working paper laid before the Conference, Peru and Togo asked for lamps.", {("PER", "submitter"), ("TGO", "submitter")}),
        ("In a report submitted to the Conference, Peru was praised.", set()),
        ("The text picked up 40 co-sponsors, including Peru and, to general surprise, Togo.", {("PER", "sponsor"), ("TGO", "sponsor")}),
        (
            "Fiji is pleased to present, together with Peru and Togo, draft resolution A/C.1/72/L.984.",
            {("FJI", "introducer"), ("PER", "sponsor"), ("TGO", "sponsor")},
        ),
        (
            "Introducing draft resolution A/C.1/72/L.984, the representative of Fiji said that it had been drawn up with Peru and Togo.",
            {("FJI", "introducer"), ("PER", "drafter"), ("TGO", "drafter")},
        ),
        (
            "Draft resolution A/C.1/72/L.984 is before us. We thank Peru and Togo, which have co-sponsored for the first time.",
            {("PER", "sponsor"), ("TGO", "sponsor")},
        ),
        ("A joint statement on lamps, read out by Peru, drew many signatures.", {("PER", "introducer")}),
        (
            "Le représentant du Togo a présenté, au nom également du Pérou, le projet de résolution A/C.1/71/L.985.",
            {("TGO", "introducer"), ("PER", "sponsor")},
        ),
    ],
)
def test_who_brings_a_text_and_who_stands_behind_it(index, text, expected):
    assert {(c.sponsor, c.role) for c in claims("sponsorship", text, index)} == expected


@pytest.mark.parametrize(
    ("text", "document"),
    [
        (
            "The paper takes up a proposal of Peru (CD/9991) and the working paper of Togo contained in CD/9992.",
            {"PER": "CD/9991", "TGO": "CD/9992"},
        ),
        (
            f"(a) Letter dated 11 May 1988 from the Permanent Representative of Peru {TO}, transmitting a declaration on lamps (A/43/991);",
            {"PER": "A/43/991"},
        ),
    ],
)
def test_a_symbol_belongs_to_the_text_beside_it(index, text, document):
    assert {c.sponsor: c.document for c in claims("sponsorship", text, index)} == document
