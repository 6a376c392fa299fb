"""Whom a clause is about: not the companion, not the chair, not the subject of a clause that follows; sentences invented."""

import pytest

from tests.extracting import claims


def told(text, index):
    return {(c.sponsor, c.role, c.document) for c in claims("sponsorship", text, index)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Council rejected draft resolution S/2099/310, submitted by Peru, China having voted against it.",
            {("PER", "sponsor", "S/2099/310")},
        ),
        (
            "Peru and Togo having submitted draft resolution S/2099/310, the Council voted.",
            {("PER", "sponsor", "S/2099/310"), ("TGO", "sponsor", "S/2099/310")},
        ),
        ("Together with Togo it has run a school, and it voted for draft resolution A/C.1/99/L.77, which it also co-sponsored.", set()),
        (
            "Togo has run a school, and it voted for draft resolution A/C.1/99/L.77, which it also co-sponsored.",
            {("TGO", "sponsor", "A/C.1/99/L.77")},
        ),
        (
            "JEAN DIOP (Senegal), Vice-Chair of the Committee, presented a text on dams (document A/C.2/99/L.93), which he had submitted.",
            set(),
        ),
        (
            "JEAN DIOP (Senegal), Minister for Water, presented a text on dams (document A/C.2/99/L.93), which he had submitted.",
            {("SEN", "introducer", "A/C.2/99/L.93"), ("SEN", "sponsor", "A/C.2/99/L.93")},
        ),
        (
            "A revised draft (A/C.1/99/L.7/Rev.1) was submitted by the sponsors of draft resolution A/C.1/99/L.7, joined by Chad.",
            {("TCD", "additional-sponsor", "A/C.1/99/L.7/Rev.1")},
        ),
    ],
)
def test_another_is_meant(index, text, expected):
    assert told(text, index) == expected


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("which Peru presented yesterday", "introducer"),
        ("presented by Peru earlier this week", "introducer"),
        ("presented this morning by Peru", "introducer"),
        ("presented by Peru", "sponsor"),
        ("submitted yesterday by Peru", "sponsor"),
        ("presented by Peru, which spoke yesterday", "sponsor"),
    ],
)
def test_presented_on_a_day_that_is_remembered(index, words, role):
    assert told(f"My delegation supports draft resolution A/C.1/99/L.77, {words}.", index) == {("PER", role, "A/C.1/99/L.77")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le projet A/C.1/99/L.77, dont l’Inde est l’auteur principal, a été lu. Le Mali a regretté la longueur du texte indien.",
            {("IND", "A/C.1/99/L.77")},
        ),
        (
            "Le projet A/C.1/99/L.77, soumis par le Pérou, a été lu. Le projet du Mali (A/C.1/99/L.78) aussi. Le Togo appuie la résolution"
            " péruvienne.",
            {("PER", "A/C.1/99/L.77"), ("MLI", "A/C.1/99/L.78")},
        ),
        (
            "Le projet A/C.1/99/L.77, soumis par le Pérou, a été lu. Le texte du Pérou (A/C.1/99/L.79) a été retiré.",
            {("PER", "A/C.1/99/L.77"), ("PER", "A/C.1/99/L.79")},
        ),
        ("Les amendements du Mali à ce dernier texte (A/C.1/99/L.79) ont été retirés.", {("MLI", "A/C.1/99/L.79")}),
        ("L’amendement du Mali au projet de résolution A/C.1/99/L.77 (A/C.1/99/L.79) a été retiré.", {("MLI", "A/C.1/99/L.79")}),
    ],
)
def test_whose_text_it_is_in_french(index, text, expected):
    assert {(sponsor, document) for sponsor, _, document in told(text, index)} == expected


def test_amendments_do_not_make_a_sponsor_of_the_draft(index):
    found = told("Les amendements du Mali au projet de résolution A/C.1/99/L.77 ont été rejetés.", index)
    assert {sponsor for sponsor, _, _ in found} == {"MLI"}
    assert "A/C.1/99/L.77" not in {document for _, _, document in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The joint draft resolution submitted by Peru and Chad (A/C.1/1173) was read. Mr. DIOP (Senegal) said that he had withdrawn"
            " his draft resolution in favour of the joint text.",
            {("PER", "A/C.1/1173"), ("TCD", "A/C.1/1173")},
        ),
        (
            "Peru submitted draft resolution A/C.1/1173. Mr. PAZ (Peru) said that he had withdrawn his draft resolution.",
            {("PER", "A/C.1/1173")},
        ),
        ("Mr. PAZ (Peru) withdrew his draft resolution (A/C.1/1175).", {("PER", "A/C.1/1175")}),
    ],
)
def test_a_draft_that_is_not_the_one_last_named(index, text, expected):
    assert {(sponsor, document) for sponsor, _, document in told(text, index)} == expected
