"""Who speaks, by the words of the text itself: titles, letterheads, "I speak on behalf of", labels of records."""

from __future__ import annotations

import pytest

from graphkit.link import Index
from tests.extracting import reading

BODY = "\n\nMr. Chair,\n\nWe thank you for this meeting. Harbours need light, and we say so every year.\n"


def speaks(text: str, index: Index) -> tuple[str, ...]:
    return reading(text, index).voices[0].asserted_by


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("INTERVENTION BY THE DELEGATION OF ECUADOR", ("ECU",)),
        ("Explanation of vote after the vote\nSingapore", ("SGP",)),
        ("KENYA\n\nThematic debate: dark harbours", ("KEN",)),
        ("Australian statement to the First Committee", ("AUS",)),
        ("Statement by H.E. Ms. Kari Dahl, Australian Ambassador for Disarmament", ("AUS",)),
        ("Statement by Ms. Kari Dahl, Ambassador and Permanent Representative of the Republic of Kenya to the Conference", ("KEN",)),
        ("General statement\nby Indonesia\non behalf of the Non-Aligned Movement", ("IDN",)),
        ("Right of reply by Azerbaijan", ("AZE",)),
        ("Statement by the Secretary-General on the question of Palestine", ()),
        ("Letter dated 4 May 2001 from the Secretary-General", ()),
    ],
)
def test_a_title_of_whatever_form_names_the_speaker(title: str, codes: tuple[str, ...], index: Index) -> None:
    assert speaks(title + BODY, index) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (
            "I have the honour to deliver this statement on behalf of Peru, Fiji and my own country, Norway. We agree.",
            ("PER", "FJI", "NOR"),
        ),
        ("Mr. Chair, I take the floor to explain the votes of Peru and Fiji. We voted against.", ("PER", "FJI")),
        ("Speaking on behalf of the following States: Peru, Fiji and Togo, I would like to thank you. We agree.", ("PER", "FJI", "TGO")),
        ("We thank Peru for its statement on behalf of the African Group. We agree with it.", ()),
        ("I refer to the letter dated 4 July 2019 from the Permanent Representative of Peru. We reject it.", ()),
        ("Statement by Togo" + BODY + "I speak for Peru, Fiji and my own country.", ("TGO", "PER", "FJI")),
    ],
)
def test_those_for_whom_somebody_says_to_speak_are_the_speakers(text: str, codes: tuple[str, ...], index: Index) -> None:
    assert speaks(text, index) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Mr. Chairman,\n\nFiji aligns itself with the statement of Palau. We want light.", ("FJI",)),
        ("Peru's ideas on harbours are set out in the paper which we submitted last year. They keep their force.", ("PER",)),
        ("Fiji holds firmly to its resolution. My country has been its sponsor since 2004.", ("FJI",)),
        ("The debate in review\n\nFiji supports lights in harbours. We have written of this before.", ()),
        ("Iraq has long been a subject of our work. We submitted reports on it.", ()),
    ],
)
def test_the_state_with_which_a_text_begins_speaks_where_something_ties_it_to_the_first_person(
    text: str, codes: tuple[str, ...], index: Index
) -> None:
    assert speaks(text, index) == codes


def test_all_who_sign_speak(index: Index) -> None:
    text = (
        "We, the undersigned, ask for an item.\n\n(Signed) A. Otieno\nPermanent Representative of Kenya\n\n"
        "(Signed) P. Silva\nPermanent Representative of Peru to the United Nations\n"
    )
    assert speaks(text, index) == ("KEN", "PER")


def test_forms_of_address_of_all_kinds_and_none_label_a_speech(index: Index) -> None:
    text = (
        "Archbishop Gallo (Holy See): I thank you.\n\nU Tin Maung (Myanmar): We agree.\n\nvan ROSSEM (Netherlands): We agree.\n\n"
        "Mr. Verbeke (Observer for Palestine): We agree.\n\nThe representative of Kenya: We agree.\n\n"
        "First Committee (Kenya): 132-2-3\n"
    )
    assert [v.asserted_by for v in reading(text, index).voices[1:]] == [("VAT",), ("MMR",), ("NLD",), ("PSE",), ("KEN",)]


def test_a_summary_record_labels_a_speech_before_any_verb(index: Index) -> None:
    text = "35. Mr. CHAREST (Canada) thought that both could be read.\n\n36. Sir Percival HART (United Kingdom) wished to see light.\n"
    assert [v.asserted_by for v in reading(text, index).voices[1:]] == [("CAN",), ("GBR",)]


def test_a_transcript_may_name_the_state_alone(index: Index) -> None:
    text = "Kenya: Thank you, Chair. We want light.\n\nPeru: We agree.\n\nConclusion: the lights stay on.\n"
    assert [v.asserted_by for v in reading(text, index).voices[1:]][:2] == [("KEN",), ("PER",)]
    assert reading("Kenya: adopted a law in 2010.\n\nPeru: none.\n", index).voices[1:] == ()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Mr. Chairman,\n\nAs in previous years, Peru has the honour of submitting a draft. My delegation thanks all.", ("PER",)),
        ("Mr. Chair, distinguished colleagues,\n\nFiji speaks on behalf of the members of the Forum. We agree.", ("FJI",)),
        ("Chair, on rules, norms and principles, Kenya supports the call for a checklist. We have more to say.", ("KEN",)),
        ("Madam Chair,\n\nThis year Malta and Chad present a draft. Speaking in my national capacity, Malta agrees.", ("MLT",)),
        ("I have asked for the floor to introduce L.7 on behalf of the delegations of Chad, Fiji and my own, Peru.", ("PER",)),
        ("Speaking now in my national capacity, Kenya will table a draft on lights. We count on you.", ("KEN",)),
        ("Mr. Chair,\n\nWe also subscribe to the recommendations in the working paper of Peru (CD/1977).", ()),
        ("This year Fiji has been struck by storms. We reported on them.", ()),
        ("Mr. Chair,\n\nThis year Austria has taken a step. We, as civil society, are glad.", ()),
        ("On Tuesday, Kenya supports the lights and we report on them.", ()),
        ("Concerning the talks of last week, Kenya supports the lights, as we reported.", ()),
    ],
)
def test_a_speaker_may_open_with_other_words_before_the_own_state(text: str, codes: tuple[str, ...], index: Index) -> None:
    assert speaks(text, index) == codes
