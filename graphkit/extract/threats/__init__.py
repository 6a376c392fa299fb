"""Threats: what a text says endangers peace and security, under the label of its own words. An unnamed actor stays unnamed.

Ways of saying so: an item of a list that a lead calls threats or challenges; a clause that says that something threatens,
endangers or poses a risk ("Rising seas pose a grave threat to …"); a practice that is said to grow or to undermine; a clause that
tells of harm without such a word (``harm``); what is feared, warned of or listed (``feared``); and what a State is said to do to others
(``accused``).
What a norm forbids or a measure serves to prevent is a threat only where the words say that it is to be prevented or countered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract import trace
from graphkit.extract.attribution import owner
from graphkit.extract.holders import Owner, own, reported
from graphkit.extract.patterns import later
from graphkit.extract.provisions.clauses import clause_end, clause_start
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.registry import extractor
from graphkit.extract.stems import stems
from graphkit.extract.structure import mend
from graphkit.extract.threats import accused, feared, harm
from graphkit.extract.threats.words import (
    BY,
    CATEGORIES,
    CUE,
    FACES,
    GROWING,
    GROWS,
    INNER,
    LEAD,
    LEAD_NO,
    NAMED,
    NAMING,
    NO,
    NOT_THREAT,
    PRACTICE,
    REMEDY,
    SAYING,
    SAYS,
    THERE_IS,
)
from graphkit.model import ThreatClaim


def category(words: str) -> str:
    """Return the category of a threat by its words; "general" where none is more telling."""
    lower = words.lower()
    return next((name for name, pattern in CATEGORIES if pattern.search(lower)), "general")


@extractor(yields=ThreatClaim)
def threats(reading: Reading) -> Iterator[ThreatClaim]:
    """Yield the threats of a text in order."""
    if not reading.language.startswith("en"):
        return
    text = reading.text
    begun = stems(reading)
    for place, sentence in enumerate(reading.sentences):
        if sentence.role in ("heading", "furniture") or text[sentence.end - 1] == "?":
            continue
        if sentence.role == "item" and sentence.lead:
            lead = text[slice(*sentence.lead)]
            first = place == 0 or reading.sentences[place - 1].paragraph != sentence.paragraph
            if first and LEAD.search(lead) and not LEAD_NO.search(lead):
                yield _claim(
                    reading,
                    sentence,
                    sentence.start,
                    clause_end(text, sentence.start, sentence.end, None),
                    "threat.listed",
                    0.9,
                    sentence.lead,
                )
                continue
        found: list[ThreatClaim] = []
        if not CUE.isdisjoint(begun[place]) or ("there" in begun[place] and "no" in begun[place]):
            found += _said(reading, sentence, begun[place])
        found += _told(reading, sentence, begun[place], found)
        if not found and place + 1 < len(reading.sentences):
            following = reading.sentences[place + 1]
            if following.paragraph == sentence.paragraph and feared.called_danger(
                text, (sentence.start, sentence.end), following.start, following.end
            ):
                stop = clause_end(text, sentence.start, sentence.end, None)
                found.append(_claim(reading, sentence, sentence.start, stop, "threat.called", 0.75))
        yield from sorted(found, key=lambda c: (c.start, c.end))


def _told(reading: Reading, sentence: Sentence, begun: frozenset[str], found: list[ThreatClaim]) -> Iterator[ThreatClaim]:
    """The harm that a sentence tells and the fears that it names, where no other words have said so."""
    text = reading.text
    taken = [(c.start, c.end) for c in found]
    for start, end, rule in (
        *harm.harms(text, sentence.start, sentence.end, begun),
        *feared.feared(text, sentence.start, sentence.end, begun, sentence.section),
        *accused.accused(reading, sentence.start, sentence.end, begun),
    ):
        while end > start and text[end - 1] in " \r\n\t,\u00a0":
            end -= 1
        if any(min(end, e) - max(start, s) > 0.5 * min(end - start, e - s) for s, e in taken):
            continue
        taken.append((start, end))
        yield _claim(reading, sentence, start, end, rule, 0.7)


def _said(reading: Reading, sentence: Sentence, begun: frozenset[str]) -> Iterator[ThreatClaim]:
    """The threats of a sentence outside a list of threats."""
    text = reading.text
    taken: list[tuple[int, int]] = []

    def free(start: int, end: int) -> bool:
        return not any(min(end, e) - max(start, s) > 0.5 * min(end - start, e - s) for s, e in taken)

    says = None
    if not SAYING.isdisjoint(begun):
        says = SAYS.search(text, sentence.start, sentence.end) or FACES.search(text, sentence.start, sentence.end)
    if says is None and not GROWING.isdisjoint(begun):
        grows = GROWS.search(text, sentence.start, sentence.end)
        says = grows if grows and PRACTICE.search(text, sentence.start, grows.start()) else None
    if says and not NO.search(text, sentence.start, says.start()):
        start = clause_start(text, sentence.start, says.start(), None)
        subject = text[start : says.start()].strip()
        if len(subject) > 3 and not REMEDY.match(subject) and (not NOT_THREAT.match(subject) or "face" in says.group()):
            end = clause_end(text, says.end(), sentence.end, None)
            second = re.compile(r",\s+(?:and\s+)?(?:the|a|an|some|we|it)\s").search(text, says.end() + 30, end)
            end = second.start() if second and end - start > 300 else end
            practice = BY.search(text, start, end)
            if practice and practice.start() < says.start():
                end = practice.end()
            yield _claim(reading, sentence, start, end, "threat.said", 0.85)
            taken.append((start, end))
            for inner in INNER.finditer(text, start, end):
                at = inner.start()
                yield _claim(reading, sentence, at, inner.end(), "threat.named", 0.8)
    elif "by" in begun and ("certai" in begun or "some" in begun):
        practice = BY.search(text, sentence.start, sentence.end)
        if practice and PRACTICE.search(practice.group()):
            start = clause_start(text, sentence.start, practice.end(), None)
            yield _claim(reading, sentence, start, practice.end(), "threat.practice", 0.8)
            taken.append((start, practice.end()))
    there = THERE_IS.search(text, sentence.start, sentence.end) if "there" in begun else None
    if there:
        yield _claim(reading, sentence, there.start(), there.end(), "threat.gap", 0.7)
    if NAMING.isdisjoint(begun):
        return
    for match in NAMED.finditer(text, sentence.start, sentence.end):
        name = match.lastgroup or ""
        start, end = match.span(name)
        if name == "from":
            start = match.start()
        if name == "gap" or not free(start, end):
            continue
        while text[end - 1] in " \r\n\t,":
            end -= 1
        yield _claim(reading, sentence, start, end, "threat.named", 0.75)
        taken.append((start, end))


def _claim(
    reading: Reading, sentence: Sentence, start: int, end: int, rule: str, confidence: float, lead: tuple[int, int] | None = None
) -> ThreatClaim:
    text = reading.text
    words = mend(text, start, end)
    who = _whose(reading, sentence, start)
    grounds = [g for g in who.grounds if not (start <= g.start and g.end <= end)]
    if lead:
        grounds.insert(0, reading.ground(*lead, "lead"))
    trace.fired(start, end, rule)
    return ThreatClaim(
        source=reading.source.name,
        start=start,
        end=end,
        quote=text[start:end],
        grounds=tuple(grounds),
        asserted_by=who.holders or who.asserted_by,
        reported_by=who.reported_by,
        attribution=who.attribution,
        rule=rule,
        confidence=confidence,
        label=words if len(words) <= 160 else words[:157].rsplit(" ", 1)[0] + " …",
        category=category(words),
    )


_OF_REPORT = later(
    r"\b(?:report|study|findings|recommendations)\b[^.;]{0,120}\b(?:submitted|adopted|agreed|developed|issued"
    r"|prepared)\s+by\s+(?P<who>[^.;,]{2,80}?)(?=[,.;]|\s+(?:last|in|to|at|on|which)\b)"
)


def _whose(reading: Reading, sentence: Sentence, start: int) -> Owner:
    """Whose word a threat is: as for any clause, and of the body whose report is said to treat it."""
    who = owner(reading, sentence, start)
    voice = reading.voice(start)
    if who == own(voice):
        from graphkit.extract.holders import holder_in

        report = _OF_REPORT.search(reading.text, sentence.start, start)
        if report:
            held = holder_in(reading, report.start("who"), report.end("who"), voice)
            if held and held[0]:
                return reported(voice, *held)
    return who
