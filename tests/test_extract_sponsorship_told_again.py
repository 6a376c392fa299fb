"""Texts and acts that news and press releases tell with words that go back: invented texts."""

import pytest

from tests.extracting import claims


def told(text, index):
    return {(c.sponsor, c.role, c.document) for c in claims("sponsorship", text, index)}


def sponsors(text, index):
    return {c.sponsor for c in claims("sponsorship", text, index)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Assembly voted 120-3 on mines. The measure, sponsored by Peru, Kenya and Fiji, goes to the plenary.", "PER KEN FJI"),
        ("The watchdog adopted a decision on casks. The decision, proposed by Peru and Fiji, received 70 votes in favour.", "PER FJI"),
        ("The Council adopted neither of two draft resolutions. The first, co-sponsored by Peru, won nine. The second, presented by Fiji,"
         " won two.", "PER FJI"),
        ("Earlier three drafts by Peru on arms control had cleared the First Committee.", "PER"),
        ("A rival text from Moscow and Damascus, tabled late, failed in the Council by 13 votes to 67.", "RUS SYR"),
        ("The U.S. text, cosponsored by Fiji, passed the First Committee 155-10-8.", "USA FJI"),
        ("Peru last night introduced in the UN's disarmament committee a resolution on the zone.", "PER"),
    ],
)  # fmt: skip
def test_documents_told_without_a_name(text, expected, index):
    assert sponsors(text, index) == set(expected.split())


def test_rival_texts_get_the_names_by_which_they_are_told_later(index):
    text = (
        "The Council put two rival drafts to the vote, one by Japan and the other by Peru. The Japanese text (document S/2017/9981) drew"
        " ten votes. The Peruvian draft (document S/2017/9984) fared worse."
    )
    assert {(s, d) for s, _, d in told(text, index)} == {("JPN", "S/2017/9981"), ("PER", "S/2017/9984")}
    text = (
        "Delegates debated two texts on ports, one sponsored by Fiji, the other by Peru. The Committee approved the first of them, “Safe"
        " ports” (document A/C.1/79/L.984). It then approved the second, “A register of ports” (document A/C.1/79/L.997)."
    )
    assert {(s, d) for s, _, d in told(text, index)} == {("FJI", "A/C.1/79/L.984"), ("PER", "A/C.1/79/L.997")}


def test_a_plural_means_what_is_taken_up_one_by_one(index):
    text = (
        "The Committee rejected amendments that Fiji had proposed to a draft resolution on drones. The first amendment (document"
        " A/C.1/76/L.993) fell. The second (document A/C.1/76/L.994), co-authored by Peru, fell too.\n\nIntroducing both, Fiji's delegate"
        " said that more time was needed."
    )
    both = ("A/C.1/76/L.993", "A/C.1/76/L.994")
    assert told(text, index) == {
        *(("FJI", role, code) for role in ("sponsor", "introducer") for code in both),
        ("PER", "drafter", "A/C.1/76/L.994"),
    }


def test_pronouns_of_those_who_introduce(index):
    text = (
        "The Committee took up a draft resolution entitled “Lights at sea” (document A/C.3/69/L.987).\n\nIntroducing it, Kenya's"
        " representative said that posts had been shelled. Chile and Peru were the other main sponsors, she added."
    )
    assert told(text, index) == {
        ("KEN", "introducer", "A/C.3/69/L.987"),
        ("CHL", "main-sponsor", "A/C.3/69/L.987"),
        ("PER", "main-sponsor", "A/C.3/69/L.987"),
    }
    text = "Kenya tabled draft resolution A/C.1/76/L.993. It did so on behalf of Fiji and Peru."
    assert {s for s, _, _ in told(text, index)} == {"KEN", "FJI", "PER"}


def test_entries_and_the_texts_of_others(index):
    text = "A/C.1/56/L.988/Rev.1 Openness in doctrines\nIntroduced by Malaysia and co-sponsored by 28 others, including Fiji and Peru\n"
    assert told(text, index) == {("MYS", "introducer", "A/C.1/56/L.988/Rev.1")} | {
        (s, "sponsor", "A/C.1/56/L.988/Rev.1") for s in ("FJI", "PER")
    }
    text = "Kenya is far away. It also co-sponsored others: those of Fiji on casks (A/C.1/76/L.993) and Peru on mines (A/C.1/76/L.994)."
    assert {(s, d[-3:]) for s, _, d in told(text, index)} == {("KEN", "993"), ("FJI", "993"), ("KEN", "994"), ("PER", "994")}


def test_a_text_told_by_its_title_or_by_fewer_words(index):
    text = "India got its resolution adopted. A second Indian text, 'Lights and fires', went through by 118 votes to 49."
    assert "lights_and_fires" in {d for _, _, d in told(text, index)}
    text = (
        "The committee adopted a resolution sponsored by Peru on keeping reactor fuel out of the hands of thieves. Fiji and Togo"
        " co-sponsored the resolution on reactor fuel."
    )
    assert len({d for _, _, d in told(text, index)}) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Draft resolution A/C.1/76/L.993 was tabled by Peru; Chile abstained.", "PER"),
        ("Draft resolution A/C.1/76/L.993 was tabled by Peru; Mali and Togo voted against.", "PER"),
        ("Peru voted against draft resolution A/C.1/76/L.993. It did so on behalf of Fiji.", ""),
        ("Peru explained its vote on draft resolution A/C.1/76/L.993. It did so on behalf of Fiji.", ""),
        ("The Committee had before it the report of the Secretary-General on mines.\n\nIntroducing it, Kenya's delegate said little.", ""),
        ("The Committee took up draft resolution A/C.1/76/L.993.\n\nIntroducing it, the Chair of the Group, Kenya, said little.", ""),
        ("The measure, backed by Peru, was welcomed by the First Committee.", ""),
        ("The measure introduced by Peru to curb imports was discussed in the Council.", ""),
        ("Ministers of Peru met. Peru tabled no text, because Peru expects one from Fiji.", ""),
        ("The delegate read a text from Moscow in the First Committee.", ""),
        ("The Assembly discussed A/C.1/76/L.993.\nOpposed by Peru.", ""),
        ("Kenya noted the comments of Fiji on mines (A/C.1/76/L.993) and Peru on casks (A/C.1/76/L.994).", ""),
        ("The Committee adopted draft resolution A/C.1/76/L.993. Chile was not the other sponsor.", ""),
    ],
)  # fmt: skip
def test_look_alikes_stay_silent(text, expected, index):
    assert sponsors(text, index) == set(expected.split())


def test_votes_told_of_those_named_after_the_count(index):
    text = "The vote on the draft resolution was 158 for, none against and two abstaining, France and Palau."
    assert {(v.voter, v.choice) for v in claims("votes", text, index) if v.voter} == {("FRA", "abstain"), ("PLW", "abstain")}
    text = "The committee voted 151-0 on the draft resolution, with 19 countries, among them Fiji and Peru, abstaining."
    assert [(v.yes, v.no, v.abstain) for v in claims("votes", text, index) if not v.voter] == [(151, 0, 19)]
