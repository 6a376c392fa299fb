"""What no rule of grammar reads is weighed: said with its weight, silent where the words put nothing in, and learned from passages."""

import math
import random

import pytest

from graphkit.extract import trace
from graphkit.extract.sponsorship.drawn import drawn
from graphkit.extract.sponsorship.weighed.marks import marks
from graphkit.extract.sponsorship.weighed.pairs import pairs
from graphkit.extract.sponsorship.weighed.weighed import ENOUGH, NAME
from graphkit.extract.sponsorship.weighed.weights import BASE, chance, heaviest, weights
from tests.evaluation.passages import TAUGHT, passages
from tests.evaluation.weigh import Example, examples, held_out, learn, weighed
from tests.extracting import claims, reading

L9 = "A/C.1/99/L.9"


@pytest.mark.parametrize(
    ("text", "sponsors"),
    [
        (f"Norway, which had promised less, surprised the room by tabling, as {L9}, a text of forty paragraphs.", "NOR"),
        (f"{L9} came late: Chad and Peru had it circulated only on Friday.", "PER TCD"),
        ("Circulated under the symbol CD/1499, a paper in which Kenya counts its harbours was read by few.", "KEN"),
    ],
)
def test_turns_that_no_rule_knows(index, text, sponsors):
    found = claims("sponsorship", text, index)
    assert {claim.sponsor for claim in found} == set(sponsors.split())
    assert {claim.rule for claim in found} == {NAME}
    assert all(0.5 < claim.confidence < 0.8 for claim in found)  # surer than not, less sure than grammar


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (f"Chile found the draft resolution {L9} unbalanced.", ""),
        ("The working paper CD/1499 was read with care in Chile and Fiji.", ""),
        (f"Malta deplored the late submission of {L9}.", "thinks"),
        (f"Fiji has an initiative to introduce {L9} next year.", "not done yet"),
        (f"The draft resolution {L9} was submitted after consultations with Kenya and Peru.", "whose words"),
        (f"{L9}, demanding that Fiji withdraw its ships, was circulated.", "what the text says"),
        (f"Kenya has contributed ideas to the draft resolution {L9}, circulated on Monday.", "took part"),
        (f"The plan to set up a trusteeship over Peru ({L9}) failed.", ""),
        ("With regard to the withdrawal of troops from Peru, a letter dated 1 October 1958 (A/3937) was circulated.", "whence"),
        ("In this connection we recall Peru's co-sponsorship of the repeal of resolution 71/99.", "repeal"),
        (f"I propose on Peru's behalf that each of those who accepted {L9} should pledge anew.", ""),
        (f"When the Kenyan leaders came to present petitions, the United Nations responded with {L9}.", ""),
        ("Peru's resolution will not waver.", ""),
        ("The group of experts who met in Peru this month have formulated a draft convention.", ""),
        ("The seminar held in Peru submitted a draft convention on harbours.", ""),
        (f"I recall the position taken by Peru on the solution put forward by the Council ({L9}).", "others"),
        ("It must end in accordance with the resolutions of the African Union and the United Nations.", ""),
        (f"We favour the admission of the independent States of Chad and Peru ({L9}), which we commend.", ""),
        (f"In a letter ({L9}) it is told that Peru, instead of withdrawing its forces, stayed.", ""),
        (f"The report of the Committee of Ten ({L9}), wisely set up at the initiative of Peru, can help.", ""),
        (f"We read the communiqué of the Conference on Peru ({L9}), whose words are disputed.", "where"),
        (f"After the Declaration ({L9}), the recent Peace Forum, sponsored by Peru, noted it.", ""),
        ("Peru's concerns regarding resolution 71/99 were allayed.", ""),
        ("A review of the draft convention by Peru took long.", ""),
        ("We thank the States that supported Peru and those that sponsored resolution 71/99.", "done"),
        ("Ms. Otieno (Kenya): My country, a member of the Council for Peru, was told of the draft resolution finally adopted.", ""),
        ("We follow resolution 71/99 and the now forthcoming talks proposed by Peru.", ""),
        ("We sponsored the resolutions on two new Members: on the one hand, Peru, which has a past.", ""),
        (f"Cooperation between the United Nations and Peru ({L9}) grows.", "between whom"),
        (f"It must be owned by the Peruvian people alone, based on the communiqué ({L9}).", ""),
        (f"Peru, a participant in the drafting of {L9}, believes in it.", "took part"),
        (f"The map of borders between Peru and Chile ({L9}) is clear.", "between whom"),
        (f"Peru reiterates its support for what the Secretary- General says in his letter ({L9}).", ""),
        (f"We joined many initiatives in support of Peru and were among the main sponsors of {L9}.", ""),
        ("The democratic parties of Peru have sent a letter to the Secretary-General.", ""),
        ("We welcome the initiative announced by Peru to introduce a draft convention against crime.", ""),
        ("Peru is preparing a new draft resolution aimed at peace at sea.", ""),
        (f"Our Conference in Lima, Peru, pointed this out in document {L9}.", "where it is"),
        ("We think it good that, in a document recently circulated (A/31/232), Peru has come round.", ""),
        ("We welcome an item proposed by Peru, entitled “Harbours of peace”.", "item of the agenda"),
        (f"The draft resolution {L9} includes a paragraph proposed by Peru.", "a part of it"),
        ("On the basis of resolution 71/99, the initiative of Peru and the outcome of the talks, peace was made.", ""),
        (f"Kenya and Peru, as the draft resolution {L9} was presented, voted against it.", ""),
        (f"Mr. Otieno (Kenya), Chair, put {L9} before the Committee on the basis of talks with Peru.", ""),
    ],
)
def test_what_puts_nothing_in_stays_silent_and_says_why(index, text, why):
    with trace.listening() as steps:
        assert claims("sponsorship", text, index) == []
    assert not why or any(why in step.why for step in steps.steps if step.outcome != "fired")


def test_the_rules_come_first(index):
    text = f"Fiji submitted draft resolution {L9}, which Peru had first wanted to circulate with Chile."
    found = claims("sponsorship", text, index)
    assert [(c.sponsor, c.rule) for c in found if c.sponsor == "FJI"] == [("FJI", "sponsorship.active")]


def test_a_pair_is_weighed_by_its_marks(index):
    text = f"Ghana, Malta and Peru submitted {L9}."
    read = reading(text, index)
    (pair,) = [pair for _, _, frame in drawn(read) for pair in pairs(frame, read)]
    assert pair.codes == ("GHA", "MLT", "PER") and (pair.named, pair.called) == ("Ghana, Malta and Peru", L9)
    found = marks(pair)
    assert {"PD order P", "parties 3", "symbol True", "PD between submit", "PD between kind put"} <= found
    by_hand = 1 / (1 + math.exp(-weights()[BASE] - sum(weights().get(mark, 0.0) for mark in found)))
    assert chance(found) == pytest.approx(by_hand) and chance(found) > ENOUGH > chance([])
    assert set(heaviest(found)) <= found and len(heaviest(found)) == 4


def test_learning_finds_what_tells(index):
    chosen = random.Random(7)
    taught = []
    for n in range(600):
        right = chosen.random() < 0.5
        noise = {f"noise {chosen.randrange(5)}"}
        taught.append(Example(f"set {n % 6}", frozenset(noise | ({"put"} if right else {"talk"})), right))
    learned = learn(taught)
    assert learned["put"] > 1 > -1 > learned["talk"]
    assert all(abs(learned[f"noise {n}"]) < 0.5 for n in range(5))
    assert all((chance_ > 0.5) == one.right for one, chance_ in zip(taught, held_out(taught), strict=True))
    assert weighed(learned, Example("", frozenset({"put"}), True)) > 0.8


@pytest.mark.slow
def test_the_weights_shipped_are_those_that_the_passages_teach(index):
    taught = examples([*passages(), *passages(TAUGHT)], index)
    learned = learn(taught)
    assert weights() == pytest.approx({mark: round(100 * w) / 100 for mark, w in learned.items() if round(100 * w)}, abs=0.011)
    held = zip(taught, held_out(taught), strict=True)
    kept = [one.right for one, chance_ in held if chance_ >= ENOUGH and one.series != "turns"]  # those were made to mislead
    assert sum(kept) / len(kept) > 0.86
