"""What delegations say of their texts and of those of others as they speak. Invented sentences."""

import pytest

from tests.extracting import claims

PHRASES = """
Two of them, A/C.1/70/L.94 and A/C.1/70/L.95, are ours alone; the third, A/C.1/70/L.96, we share with Fiji. | PER FJI
The resolution we run with Fiji and Togo, A/C.1/70/L.96, comes every two years. | PER FJI TGO
The text which we co-lead with Fiji, A/C.1/70/L.96, is short. | PER FJI
The draft decision you are about to take up, A/C.1/70/L.96, is Fiji's, and a modest one. | FJI
A/C.1/70/L.96 and A/C.1/70/L.97 are exclusively Chilean. | CHL
Draft resolution A/C.1/70/L.96 comes to us from Fiji. | FJI
Draft resolution A/C.1/70/L.96 comes from a delegation for which we have respect, that of Fiji. | FJI
Behind document A/C.1/70/L.96 stand three delegations of very different size: Fiji, Togo and my own. | PER FJI TGO
To Fiji and Togo goes our gratitude for having drafted A/C.1/70/L.96. | FJI TGO
The credit for A/C.1/70/L.96 goes to Fiji. | FJI
We owe A/C.1/70/L.96 to Fiji and Togo. | FJI TGO
Also for Fiji, the other main sponsor, I should like to revise paragraph 4 of A/C.1/70/L.96. | PER FJI
We had no option but to propose the amendments now circulating as A/C.1/70/L.96. | PER
We felt it necessary to table A/C.1/70/L.96. | PER
Our text, A/C.1/70/L.96, is neither long nor new. | PER
In March the delegations of Fiji and Togo put before us document CD/1261, on national data. | FJI TGO
Today we lay before the Committee the draft resolution on tides. | PER
We put before the Committee, for its consideration and, we hope, its approval without a vote, the draft resolution on tides. | PER
It is my honour to introduce today, on behalf of my own country and of Fiji and Togo, draft resolution A/C.1/70/L.96. | PER FJI TGO
I have the honour to introduce, also for Fiji and Togo, draft resolution A/C.1/70/L.96. | PER FJI TGO
We have tabled, with our friends from Fiji and Togo, the text contained in A/C.1/70/L.96. | PER FJI TGO
The plan proposed by Fiji on behalf of Togo (BWC/MSP/2009/WP.8) is sound. | FJI TGO
We have read A/C.1/70/L.96, and it is Fiji that has brought it. | FJI
We draw on the draft treaty (CD/2485), although, unlike its authors Fiji and Togo, we do not believe in it. | FJI TGO
Two papers have been submitted by Fiji: CD/1290, on mines, and CD/1291, on fuzes. | FJI
You have before you A/C.1/70/L.96, the fruit of long work by Fiji and Togo. | FJI TGO
As regards the working paper on tides (CD/1290), my delegation is happy to be counted as a co-sponsor. | PER
The drafters of A/C.1/70/L.96, Fiji first among them, asked us. | FJI
I pay tribute to the Coalition of Fiji, whose draft resolution A/C.1/70/L.96 remains a yardstick. | FJI
"""
SILENT = """
The concerns about A/C.1/70/L.96 that we share with Fiji are well known.
On A/C.1/70/L.96, we share with Fiji the view that it goes too far.
The position on A/C.1/70/L.96, which we share with Fiji, is well known.
Working paper CD/1290 is Chilean in style and in language.
Draft resolution A/C.1/70/L.96 is Fiji's concern, not ours.
Draft resolution A/C.1/70/L.96 is not ours.
The reading of A/C.1/70/L.96 is Fiji's, and we do not agree with it.
To Fiji goes our gratitude for having hosted the talks on A/C.1/70/L.96.
To Fiji goes our gratitude for having supported A/C.1/70/L.96.
A/C.1/70/L.96 owes much to Fiji, whose delegation facilitated the talks.
Opposition to A/C.1/70/L.96 comes from a group of delegations: Fiji, Togo and Mali.
The request for a vote on A/C.1/70/L.96 comes from a delegation for which we have respect, that of Fiji.
Behind A/C.1/70/L.96 stand many months of talks in Geneva, in which Fiji took part.
The secretariat put before us A/C.1/70/L.96, for which we thank Fiji.
Fiji had no choice but to vote against A/C.1/70/L.96.
Fiji would have no choice but to table amendments to A/C.1/70/L.96.
Also for Fiji, the other member of the Bureau, I should like to comment on A/C.1/70/L.96.
Our decision on A/C.1/70/L.96 will be taken tomorrow.
Our vote on A/C.1/70/L.96 was no.
The Committee has before it A/C.1/70/L.96. It was Fiji that put it to the vote.
Two amendments were opposed by Fiji: A/C.1/70/L.96 and A/C.1/70/L.97.
Unlike its supporters Fiji and Togo, we see no merit in A/C.1/70/L.96.
The path on which A/C.1/70/L.96 went with Fiji was long.
"""


def rows() -> list[tuple[str, str]]:
    lines = PHRASES.strip().splitlines()
    return [(line.rpartition("|")[0].strip(), line.rpartition("|")[2].strip()) for line in lines]


@pytest.mark.parametrize(("text", "expected"), rows())
def test_whose_the_text_is(text, expected, index):
    found = {c.sponsor for c in claims("sponsorship", f"Mr. Quispe (Peru): {text}", index) if c.role != "introducer"}
    assert found == set(expected.split())


@pytest.mark.parametrize("text", SILENT.strip().splitlines())
def test_it_is_nobodys(text, index):
    assert not claims("sponsorship", f"Mr. Quispe (Peru): {text}", index)


def test_a_head_may_go_on_with_the_topic(index):
    text = "PERU \u2013 thematic debate, conventional weapons\n\nMr. Chairperson, we have tabled draft resolution A/C.1/70/L.96."
    assert {c.sponsor for c in claims("sponsorship", text, index)} == {"PER"}


def test_a_chair_who_is_addressed_does_not_act(index):
    text = "Mr. Quispe (Peru): Allow me, Chair, to thank Fiji, which has tabled draft resolution A/C.1/70/L.96."
    assert {c.sponsor for c in claims("sponsorship", text, index)} == {"FJI"}


def test_a_delegation_named_as_it_speaks_is_the_speaker(index):
    text = "Mr. President,\n\nThe Peruvian delegation, having studied the drafts, is grateful. Today we submit our working paper, CD/1290."
    assert {c.sponsor for c in claims("sponsorship", text, index)} == {"PER"}
