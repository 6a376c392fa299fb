"""Letters in all forms, papers by their title lines and in lists, joint statements: who stands behind them."""

from __future__ import annotations

import pytest

from graphkit.link import Index
from tests.extracting import claims


def told(text: str, index: Index) -> dict[tuple[str, str], set[str]]:
    """Sponsors by document and role."""
    found: dict[tuple[str, str], set[str]] = {}
    for claim in claims("sponsorship", text, index):
        found.setdefault((claim.document, claim.role), set()).add(claim.sponsor)
    return found


TO = "to the United Nations addressed to the Secretary-General"


@pytest.mark.parametrize(
    ("text", "document", "sponsors"),
    [
        (
            f"Letter dated 3 May 2018 from the Permanent Representatives of Fiji and Peru {TO} (S/2018/991)\n\nWe write.\n",
            "S/2018/991",
            "FJI PER",
        ),
        (
            f"Letter dated 3 May 2018 from the Permanent Representative of Fiji {TO}, on behalf of Peru and Togo\n\nS/2018/991\n",
            "S/2018/991",
            "FJI PER TGO",
        ),
        (
            "Letter dated 9 May 2015 from Ambassador Kari Dahl, Permanent Representative of Norway to the Conference on Disarmament,"
            " addressed to the Secretary-General (CD/9991)\n",
            "CD/9991",
            "NOR",
        ),
        ("Letter dated 5 May 1975 (S/99981) from the representative of Chad addressed to the Secretary-General.\n", "S/99981", "TCD"),
        ("S/2003/981  Identical letters dated 12 May 2003 from the representative of Chad addressed to the Council\n", "S/2003/981", "TCD"),
        (
            "I refer to the letter dated 9 May 2011 addressed to you by the Permanent Representative of Togo (S/2011/981).\n",
            "S/2011/981",
            "TGO",
        ),
    ],
)
def test_a_letter_is_known_by_its_title_and_symbol(text: str, document: str, sponsors: str, index: Index) -> None:
    assert told(text, index) == {(document, "signatory"): set(sponsors.split())}


def test_letters_told_in_prose_have_their_writers(index: Index) -> None:
    text = (
        "The representative of Chad, in a letter dated 5 May 2008 (S/2008/981), complained. In his reply of 9 May (S/2008/985), the"
        " representative of Togo denied it. The letter of Peru (S/2008/990), like those of Fiji (S/2008/991) and Kenya (S/2008/992), asked"
        " for a meeting. Two letters were received from Mali (S/2008/993 and S/2008/994).\n"
    )
    assert told(text, index) == {
        ("S/2008/981", "signatory"): {"TCD"},
        ("S/2008/985", "signatory"): {"TGO"},
        ("S/2008/990", "signatory"): {"PER"},
        ("S/2008/991", "signatory"): {"FJI"},
        ("S/2008/992", "signatory"): {"KEN"},
        ("S/2008/993", "signatory"): {"MLI"},
        ("S/2008/994", "signatory"): {"MLI"},
    }


def test_the_writers_own_earlier_letters_are_the_writers(index: Index) -> None:
    text = (
        "Further to my letters of 9 February (A/65/981) and 3 March 2011 (A/65/985), I write again.\n\n"
        "(Signed) Amina Otieno\nPermanent Representative of Kenya to the United Nations\n"
    )
    assert told(text, index) == {("A/65/981", "signatory"): {"KEN"}, ("A/65/985", "signatory"): {"KEN"}}


@pytest.mark.parametrize(
    ("text", "sponsors"),
    [
        ("We, the undersigned representatives of Kenya and Peru, ask for a meeting of the Security Council.\n", "KEN PER"),
        ("From the Permanent Missions of: Kenya, Peru\n\nExcellency,\n\nWe ask you to inform the Security Council.\n", "KEN PER"),
        ("Excellency,\n\nWe ask.\n\n(Signed) A. Otieno, Kenya\n(Signed) P. Silva, Peru\n", "KEN PER"),
        ("Excellency,\n\nWe ask.\n\nFor Kenya: (Signed) A. Otieno\nFor Peru: (Signed) P. Silva\n", "KEN PER"),
        (
            "Excellency,\n\nWe ask.\n\nPlease accept the assurances of our highest consideration.\n\nAmina Otieno\n"
            "Permanent Representative of Kenya to the United Nations\n\n"
            "Pedro Silva\nPermanent Representative of Peru to the United Nations\n",
            "KEN PER",
        ),
    ],
)
def test_joint_letters_are_signed_in_many_ways(text: str, sponsors: str, index: Index) -> None:
    assert set().union(*told(text, index).values()) == set(sponsors.split())


def test_those_for_whom_a_letter_is_written_stand_behind_it(index: Index) -> None:
    text = (
        f"A/62/981\n\nLetter dated 3 May 2008 from the Permanent Representative of Fiji {TO}\n\n"
        "I have the honour, on behalf of Peru and Togo, to transmit a text.\n"
    )
    assert told(text, index) == {("A/62/981", "signatory"): {"FJI", "PER", "TGO"}}


@pytest.mark.parametrize(
    "text",
    [
        "Letter dated 3 May 2011 from the Chair of the Committee addressed to the President of the Security Council\n\nI write.\n\n"
        "(Signed) A. Otieno\nPermanent Representative of Kenya\n",
        "In response to a letter (S/2011/982), Peru said no. In document A/70/81, Kenya is named.\n",
        "The Permanent Mission of Peru presents its compliments to the secretariat and has the honour to name its delegates.\n",
        "The statement by Kenya (CD/PV.991) and the views of Peru (A/64/129) were noted, as was the support of Chad (A/C.1/64/L.95).\n",
        "Paper by Norway praised\n\nThe delegates liked it.\n",
        "Explanation of vote on draft resolution A/C.1/70/L.91 by Peru\n\nMy delegation abstained.\n",
        "Joint statement by Peru and Fiji on A/C.1/70/L.91\n\nOur two countries abstained.\n",
    ],
)
def test_nobody_is_made_a_sponsor_who_is_none(text: str, index: Index) -> None:
    assert told(text, index) == {}


def test_papers_in_a_list_have_their_symbols(index: Index) -> None:
    text = (
        "Documents\n\nNPT/CONF.2015/WP.91  Safe casks: working paper submitted by Peru and Togo\nNPT/CONF.2015/WP.92  Schools: submitted by"
        " Fiji on behalf of the Caribbean Community\nNPT/CONF.2015/WP.93  Note by the secretariat\n"
        "NPT/CONF.2015/WP.94 - Boats. Submitted by the Russian Federation. (Courtesy translation)\n"
    )
    assert told(text, index) == {
        ("NPT/CONF.2015/WP.91", "submitter"): {"PER", "TGO"},
        ("NPT/CONF.2015/WP.92", "submitter"): {"FJI", "CARICOM"},
        ("NPT/CONF.2015/WP.94", "submitter"): {"RUS"},
    }


@pytest.mark.parametrize(
    ("text", "sponsors"),
    [
        ("CD/9991\n\nBELGIUM\n\nProposal for an ad hoc committee on lights\n", "BEL"),
        (
            "CD/9991\n\nLights\n\nEgypt, on behalf of Brazil and Mexico as members of the New Agenda Coalition: working paper\n",
            "EGY BRA MEX",
        ),
        ("CD/9991\n\nLights\n\nSubmitted by Fiji and Peru, and co-sponsored by Kenya\n", "FJI PER KEN"),
        ("CD/9991\n\nSubmitted by Fiji*\n\nLights\n\n* Also on behalf of Peru and Togo.\n", "FJI PER TGO"),
        ("CD/9991\n\nSubmitted by the delegations of:\nFiji\nPeru\nTogo\n", "FJI PER TGO"),
        ("CD/9991\n\nLights of harbours\nPaper by Fiji and Peru\n", "FJI PER"),
    ],
)
def test_a_masthead_names_those_who_submit_a_paper(text: str, sponsors: str, index: Index) -> None:
    found = told(text, index)
    assert {document for document, _ in found} == {"CD/9991"}
    assert set().union(*found.values()) == set(sponsors.split())


def test_papers_are_told_by_state_and_symbol(index: Index) -> None:
    text = "Statement by Fiji\n\nOur working paper CD/9991 builds on the proposals of Peru (CD/9992), Togo (CD/9993) and Kenya (CD/9994).\n"
    assert told(text, index) == {(f"CD/999{n}", "submitter"): {code} for n, code in enumerate(("FJI", "PER", "TGO", "KEN"), 1)}


def test_a_paper_called_ones_own_needs_no_verb(index: Index) -> None:
    assert told("Statement by Fiji\n\nIn our paper CD/9991 we set out four options.\n", index) == {("CD/9991", "submitter"): {"FJI"}}


def test_a_joint_statement_is_theirs_in_whose_name_it_is_read(index: Index) -> None:
    text = "Joint statement on dark harbours\n\nI have the honour to deliver this statement on behalf of Peru, Togo and Fiji.\n"
    assert set().union(*told(text, index).values()) == {"PER", "TGO", "FJI"}


def test_the_group_is_the_one_named_before(index: Index) -> None:
    text = "Mr. Wije (Sri Lanka): I speak for the Group of 21. The Group has submitted working paper CD/9991.\n"
    assert told(text, index) == {("CD/9991", "submitter"): {"G21"}}
    assert told("The Group of Governmental Experts met. The Group submitted working paper CD/9991.\n", index) == {}


def test_a_star_at_one_name_of_a_printed_list(index):
    text = (
        "A/C.1/80/L.96\n\nEightieth session\n\nGabon,* Peru and Fiji: draft resolution\n\nSafe harbours\n\nThe General Assembly,\n\n"
        "Recalling its resolution 78/291,\n\n"
        "* On behalf of the States Members of the United Nations that are members of the Group of African States.\n"
    )
    found = claims("sponsorship", text, index)
    assert {c.sponsor for c in found} == {"GAB", "PER", "FJI", "AG"}
    assert {c.on_behalf_of for c in found} == {None}


def test_the_words_draft_resolution_centred_under_the_list(index):
    text = (
        "A/C.1/32/L.87\n\nThirty-second session\n\n                SAFE HARBOURS\n\n    Peru, Togo,\n       Fiji and Yugoslavia:\n"
        "                        draft resolution\n\n    The General Assembly,\n\n    1. Invites all States to take part;\n"
    )
    found = claims("sponsorship", text, index)
    assert {(c.sponsor, c.document) for c in found} == {(code, "A/C.1/32/L.87") for code in ("PER", "TGO", "FJI", "YUG")}
    assert "The General Assembly," not in {c.title for c in found}
