"""Sentences, headings, lists and what is no content."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from graphkit.extract.furniture import FURNITURE_LINE, is_furniture_line
from graphkit.extract.reading import Sentence
from graphkit.extract.structure import mend, sentences


def of(text: str, role: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text) if s.role == role]


def starting(text: str, words: str) -> Sentence:
    return next(s for s in sentences(text) if text[s.start :].startswith(words))


def test_a_sentence_goes_on_over_a_page_break() -> None:
    text = "The keepers of the harbour agreed to mend\n\nthe northern pier before winter. They met again.\n"
    assert of(text, "sentence") == ["The keepers of the harbour agreed to mend\n\nthe northern pier before winter.", "They met again."]
    assert mend(text, 0, 74).startswith("The keepers of the harbour agreed to mend the northern pier")


def test_a_page_number_inside_a_sentence_is_not_part_of_its_words() -> None:
    text = "The keepers of the harbour agreed to mend\n\n12\n\nthe northern pier before winter.\n"
    assert len(of(text, "sentence")) == 1
    assert mend(text, 0, len(text)) == "The keepers of the harbour agreed to mend the northern pier before winter."


def test_hard_wrapped_lines_are_one_sentence() -> None:
    text = (
        "The Panel met three times in the course of the year and\nheard the views of all harbours that had asked to "
        "be\nheard. It will meet again.\nIts report follows in the annex to this letter of May.\n"
    )
    assert of(text, "sentence")[0].endswith("heard.")


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_any_line_end_will_do(newline: str) -> None:
    text = newline.join(["Harbours", "", "I. Rules", "", "Ships slow down. They signal.", ""])
    assert of(text, "sentence") == ["Ships slow down.", "They signal."]
    assert starting(text, "Ships").section == ("I. Rules",)


def test_sections_nest_by_their_numbering() -> None:
    text = (
        "On harbours\n\nI. Rules\n\nA first word.\n\na) Pilots\n\nPilots come aboard.\n\nb) Tugs\n\nTugs wait.\n\nII. "
        "Fees\n\nFees are low.\n"
    )
    assert starting(text, "Pilots come").section == ("I. Rules", "a) Pilots")
    assert starting(text, "Tugs wait").section == ("I. Rules", "b) Tugs")
    assert starting(text, "Fees are").section == ("II. Fees",)


def test_the_title_is_no_section() -> None:
    text = "Statement on harbours\n\nHarbours matter. We say so.\n"
    assert starting(text, "Harbours matter").section == ()


def test_items_carry_their_lead() -> None:
    text = "The parties agree:\n\n- To dredge the channel;\n- To light the buoys.\n\nThe rest is open.\n"
    item = starting(text, "To light")
    assert item.role == "item" and item.lead is not None and text[slice(*item.lead)] == "The parties agree:"
    assert starting(text, "The rest").lead is None


def test_lists_in_lists_keep_both_leads() -> None:
    text = "The parties agree:\n\n1. To report on:\n\n(a) Depth of the channel;\n(b) Lights;\n\n2. To meet yearly.\n"
    inner, outer = starting(text, "Lights"), starting(text, "To meet")
    assert inner.lead is not None and text[slice(*inner.lead)] == "To report on:"
    assert outer.lead is not None and text[slice(*outer.lead)] == "The parties agree:"


def test_numbered_paragraphs_keep_their_number() -> None:
    text = "Report\n\n12. The Panel met in May.\n\n13. It heard pilots.\n"
    assert starting(text, "It heard").number == "13"


def test_abbreviations_end_no_sentence() -> None:
    text = "Mr. Ode and Ms. Lind met the U.S. envoy, cf. para. 3 of doc. 7. They agreed.\n"
    assert len(of(text, "sentence")) == 2


FRAME = """suggest this page to a friend|send to a colleague|e-mail to a friend|email to a friend|recommend this article to a friend
forward to a colleague|home|menu|search|share|print|tweet|e-mail|login|log in|sign in|register|subscribe|sitemap|site map|contact
contact us|about us|next|previous|back|top|TOP:|download|close|skip to content
printer-friendly version|print-this page|share this story|follow us on it
back to top|read more|related articles|leave a reply|12 comments|comments|advertisement|font size +|all rights reserved|terms of use
privacy policy|see also|tags: harbours|tag: x|filed under: ships|posted by Ode|last updated 3 May|copyright 2012|(c) 2012
© 2012 Ode|loading...|english|français|中文|español|русский|العربية"""


@pytest.mark.parametrize("line", FRAME.replace("\n", "|").split("|"))
def test_no_line_of_a_page_s_frame_is_lost_to_the_look_at_its_first_letters(line: str) -> None:
    assert FURNITURE_LINE.match(line) and is_furniture_line(line) and is_furniture_line(line.capitalize())


@pytest.mark.parametrize(
    "line", ["Home > News > Speeches > 2012", "Send to a friend:", "Print this page", "Share on Twitter", "© 2012 The Harbour Trust"]
)
def test_web_furniture_is_set_apart(line: str) -> None:
    text = f"{line}\nRules for harbours\n\nShips slow down in the roads.\n"
    assert of(text, "furniture") == [line]
    assert of(text, "sentence") == ["Ships slow down in the roads."]


def test_an_item_called_c_is_no_copyright_notice() -> None:
    assert of("We ask:\n\n(a) To wait;\n(b) To signal;\n(c) To slow down.\n", "furniture") == []


def test_spans_are_in_order_and_never_overlap() -> None:
    text = "A\n\n1. b\n\n(a) C d.\nE f\n\n\n* g\n\n2. H; i:\n- j\n\n\x0c\n3"
    found = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert sentences("") == () and sentences("\n \n") == ()


def test_time_grows_with_length_only() -> None:
    text = "The harbour master asked, in the end, for a new light. " * 20_000
    begun = time.process_time()
    sentences(text)
    sentences("\n".join(["(a) word"] * 20_000))
    assert time.process_time() - begun < 10
