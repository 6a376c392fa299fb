"""Phrases that say whose text is meant: told once, and with the right document."""

from tests.extracting import claims


def told(text, index):
    return {(c.sponsor, c.document) for c in claims("sponsorship", text, index)}


def test_an_owner_told_again_makes_no_second_claim(index):
    text = "A Malian draft resolution on ports went to the First Committee. Chad spoke against the Malian draft, and the Malian draft fell."
    assert [c.sponsor for c in claims("sponsorship", text, index)] == ["MLI"]


def test_two_texts_of_one_owner_stay_two(index):
    text = "Mali's draft resolution on ports was adopted by the First Committee. Mali's draft resolution on lasers was rejected."
    assert len(told(text, index)) == 2


def test_the_symbol_after_the_owners_text_is_its_document(index):
    text = "The First Committee turned to Mali's own draft, A/C.1/75/L.997, on ports."
    assert told(text, index) == {("MLI", "A/C.1/75/L.997")}


def test_one_is_another_document(index):
    text = "The Mali-sponsored resolution on ports was adopted by the First Committee, while the Chad-sponsored one fell."
    found = told(text, index)
    assert {sponsor for sponsor, _ in found} == {"MLI", "TCD"}
    assert len({document for _, document in found}) == 2


def test_the_two_countries_are_the_last_list_of_two(index):
    text = "A bid by Mali and Chad failed in the Security Council. Ten members backed the text, which the two countries had drafted."
    assert {(c.sponsor, c.role) for c in claims("sponsorship", text, index)} == {("MLI", "drafter"), ("TCD", "drafter")}


def test_the_three_countries_are_no_list_of_two(index):
    text = "A bid by Mali and Chad failed in the Security Council. Ten members backed the text, which the three countries had drafted."
    assert not claims("sponsorship", text, index)


def test_a_prefix_names_a_people(index):
    text = "The Franco-Malian draft resolution on ports was adopted by the First Committee."
    assert {sponsor for sponsor, _ in told(text, index)} == {"FRA", "MLI"}


def test_sponsors_are_those_of_the_draft_not_of_an_amendment_to_it(index):
    text = "Draft resolution A/C.1/75/L.997 passed after a Fijian oral amendment was accepted. Mali and Chad, its two sponsors, agreed."
    assert ("MLI", "A/C.1/75/L.997") in told(text, index)


def test_texts_introduced_in_a_list_have_introducers(index):
    text = "The following draft resolutions were introduced: L.991 (Mali), on ports; L.992 (Chad), on lakes."
    assert {(c.sponsor, c.role) for c in claims("sponsorship", text, index)} == {("MLI", "introducer"), ("TCD", "introducer")}


def test_decisions_that_states_put_in_have_sponsors(index):
    text = "The conference agreed on tighter rules. The decision, tabled by Mali, got 81 votes at the chemical weapons watchdog."
    assert {sponsor for sponsor, _ in told(text, index)} == {"MLI"}
