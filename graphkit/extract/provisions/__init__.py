"""Provisions: passages that state a norm of behaviour, with operator, force, polarity, addressee, topic and whose norm it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.attribution import owner
from graphkit.extract.patterns import later
from graphkit.extract.provisions.calls import mandative, operative
from graphkit.extract.provisions.claim import FOR, addressee_of, claim_governed, make_claim
from graphkit.extract.provisions.clauses import clause_end, clause_start, coordinated
from graphkit.extract.provisions.led import Led
from graphkit.extract.provisions.lists import gerunds
from graphkit.extract.provisions.operators import Operator, operators
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.registry import extractor
from graphkit.extract.stems import cues, stems
from graphkit.model import ProvisionClaim

# A sentence without a word that begins like one of these states no norm by its own words
_CUE = cues(
    "permitted allowed authorized prohibited forbidden barred should shall must ought pledge pledges undertake vow vows promise "
    "promises commit right rights entitled obliged obligated "
    "obligation duty responsibility required bound encouraged encourages encourage "
    "encouraging invited invites invite inviting advised urge urges urged urging calls call called calling requests requested asked "
    "recommended recommends expected need needs essential necessary vital crucial "
    "imperative incumbent indispensable propose proposed suggest suggested demand demanded insist appeal appeals appealed appealing "
    "decides demands instructs directs authorizes principles norms recommendations recommendation rules commitments guidelines "
    "responsibilities pledged free"
)
_LISTING = cues("principles recommendations recommendation norms rules commitments obligations pledges guidelines responsibilities")
_MANDATING = cues(
    "recommend recommends recommended propose proposed proposes suggest suggested urge urged demand demanded request requested insist "
    "insisted"
)
_CALLING = cues(
    "call calls called calling appeal appeals urge urges urged urging invite invited invites encourage encouraged requests request "
    "requested recommends decides demands instructs directs authorizes"
)
_LONGEST = 6000  # code points: what has no stop for longer is a table or broken text
_MAY = cues("may can")
_AGENTS = cues(
    "no none nobody states state governments government countries nations parties party members enterprises organizations committee "
    "group commission "
    "council conference assembly secretary secretariat priority preference attention consideration prominence"
)


@extractor(yields=ProvisionClaim)
def provisions(reading: Reading) -> Iterator[ProvisionClaim]:
    """Yield the provisions of a text in order. Questions, headings and web furniture state none."""
    if not reading.language.startswith("en"):
        return
    text = reading.text
    led = Led(reading)
    begun = stems(reading)
    for place, sentence in enumerate(reading.sentences):
        if (
            sentence.role in ("heading", "furniture")
            or text[sentence.end - 1] == "?"
            or not 12 <= sentence.end - sentence.start <= _LONGEST
        ):
            continue
        if sentence.lead is None and not led.carries(place) and not _hinted(reading, place, begun[place]):
            continue
        found = list(_modal(reading, sentence))
        if not _LISTING.isdisjoint(begun[place]):
            found += [claim_governed(reading, sentence, g) for g in gerunds(text, sentence.start, sentence.end)]
        if not _MANDATING.isdisjoint(begun[place]) and "that" in begun[place]:
            found += [
                claim_governed(reading, sentence, g)
                for g in mandative(text, sentence.start, sentence.end)
                if not any(c.start < g.end and g.start < c.end for c in found)
            ]
        first = place == 0 or reading.sentences[place - 1].paragraph != sentence.paragraph
        for governed in operative(text, sentence.start, sentence.end, first) if not _CALLING.isdisjoint(begun[place]) else ():
            if not any(c.start <= governed.start < c.end for c in found) or governed.name == "provision.operative":
                found = [c for c in found if governed.name != "provision.operative" or c.start > governed.end]
                found.append(claim_governed(reading, sentence, governed))
        if not found:
            found = list(led.items(place))
        led.note(place, found)
        yield from sorted(found, key=lambda c: (c.start, c.end))


def _hinted(reading: Reading, place: int, begun: frozenset[str]) -> bool:
    """Whether the words of a sentence can state a norm at all."""
    if not _CUE.isdisjoint(begun) or not (_MAY.isdisjoint(begun) or _AGENTS.isdisjoint(begun)):
        return True
    sentence = reading.sentences[place]
    return (
        "to" in begun
        and ("are" in begun or "is" in begun)
        and re.search(r"\b(?:is|are)\s+(?:not\s+)?to\s", reading.text[sentence.start : sentence.end]) is not None
    )


def _modal(reading: Reading, sentence: Sentence) -> Iterator[ProvisionClaim]:
    """The norms of a sentence that have deontic words of their own."""
    text = reading.text
    found = list(operators(text, sentence.start, sentence.end))
    kept: list[Operator] = []
    for operator in found:
        if kept and operator.start < kept[-1].end:
            continue
        # "should have the right", "must be called upon to": one norm
        if kept and operator.start - kept[-1].end < 2:
            continue
        kept.append(operator)
    previous: int | None = None
    for place, operator in enumerate(kept):
        following = kept[place + 1].start if place + 1 < len(kept) else None
        start = clause_start(text, sentence.start, operator.start, previous)
        end = clause_end(text, operator.end, sentence.end, following)
        previous = operator.end
        if end - operator.end < 3:
            continue
        subject = text[start : operator.start]
        if operator.name == "provision.impersonal":
            agent = FOR.match(text, operator.end)
            subject = agent["who"] if agent else "it"
        addressee = addressee_of(reading, subject, start, text[operator.end : end])
        who = owner(reading, sentence, start)
        if text.startswith("needed", operator.start) and who.attribution != "reported" and not _told(text, sentence, operator.start):
            continue  # "needed to" is a norm only in speech told in the past
        printed = " ".join(operator_words(text, operator))
        pieces = (
            list(coordinated(text, operator.end, end))
            if operator.name in ("provision.should", "provision.shall", "provision.pledge", "provision.need", "provision.called")
            else [(operator.end, end, False)]
        )
        for index, (begin, stop, negated) in enumerate(pieces):
            lead = (start, operator.end) if index else None
            yield make_claim(
                reading,
                sentence,
                start if index == 0 else begin,
                _trim(text, stop),
                operator=_ABSTAIN.sub("", printed) if index and not negated and printed.endswith("from") else printed,
                name=operator.name,
                force=operator.force,
                # "should refrain from A and report B": what follows the abstention is asked for again
                negative=negated or (operator.negative and not (index and printed.endswith("from"))),
                addressee=addressee,
                who=who,
                lead=lead,
            )


_SAID = later(r",\s+(?:he|she|they)\s+(?:said|added|went\s+on|argued|continued|stressed)\b|\b(?:said|added|stressed|argued)\s+that\b")


def _told(text: str, sentence: Sentence, place: int) -> bool:
    """Whether the paragraph up to there reports what somebody said, so that "needed to" is said in the past."""
    begin = max(text.rfind("\n\n", 0, sentence.start), 0)
    return _SAID.search(text, begin, place) is not None


def operator_words(text: str, operator: Operator) -> list[str]:
    """The operator as printed, in one line."""
    return text[operator.start : operator.end].split()


_ABSTAIN = later(r"\s+(?:be\s+)?(?:refrain|abstain|desist)(?:ing)?\s+from$")
_DANGLING = later(r",?\s+(?:and|or|but|and\s+meanwhile|and\s+also|meanwhile|as\s+well\s+as)$")


def _trim(text: str, end: int) -> int:
    dangling = _DANGLING.search(text, max(0, end - 20), end)
    end = dangling.start() if dangling else end
    while text[end - 1] in " \t\r\n\u00a0.;:,":
        end -= 1
    return end + 1 if text[end - 3 : end + 1] == "etc." else end
