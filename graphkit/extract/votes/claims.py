"""Claims of results and of named voters, made in one place: each voter carries the counts of the vote that is known to be the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graphkit.extract import trace
from graphkit.extract.lists import PARTIES, codes, parties
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.votes.body import body, labelled
from graphkit.extract.votes.items import Choice
from graphkit.extract.votes.matter import Matter
from graphkit.extract.votes.results import Result
from graphkit.model import Ground, VoteClaim

VOTERS = PARTIES - {"group"}


def told(reading: Reading, sentence: Sentence, result: Result, matter: Matter, part: str | None, first: int, last: int) -> VoteClaim:
    """The claim of a result, quoted from ``first`` to ``last``."""
    named = matter.reference
    dated = [t for t in reading.times_in(sentence.start, sentence.end) if t.dating.date]
    voice = reading.voice(first)
    trace.fired(first, last, f"vote.{result.method}")
    return VoteClaim(
        source=reading.source.name,
        start=first,
        end=last,
        quote=reading.text[first:last],
        asserted_by=voice.asserted_by,
        reported_by=voice.reported_by,
        rule=f"vote.{result.method}",
        confidence=0.9,
        grounds=(reading.ground(named.start, named.end, "document"),) if named and not (first <= named.start and named.end <= last) else (),
        document=matter.document,
        title=matter.title,
        yes=result.yes,
        no=result.no,
        abstain=result.abstain,
        body=labelled(reading.text, result.start) or body(reading, sentence, matter.document),
        part=part,
        method=result.method,
        date=dated[0].dating.date if dated else None,
        date_basis=dated[0].dating.date_basis if dated else None,
    )


def listed(reading: Reading, start: int, end: int, choice: Choice, base: VoteClaim) -> Iterator[VoteClaim]:
    """The voters named in a stretch: each a claim of its own, quoted by its name."""
    for found in parties(reading.text, start, end, reading.names_in(start, end), reading.lexicon):
        for code, mention in codes(found):
            if mention.kind in VOTERS:
                lead = reading.ground(base.start, base.end, "lead")
                yield voted(reading, base, code, choice, mention.start, mention.end, "vote.voter", (lead, *base.grounds))


def voted(
    reading: Reading,
    base: VoteClaim,
    code: str,
    choice: Choice,
    start: int,
    end: int,
    rule: str,
    grounds: tuple[Ground, ...],
    confidence: float = 0.9,
) -> VoteClaim:
    """The claim of one State's vote, in the count that ``base`` gives."""
    return replace(
        base,
        start=start,
        end=end,
        quote=reading.text[start:end],
        grounds=grounds,
        rule=rule,
        confidence=confidence,
        voter=code,
        choice=choice,
    )


def counts_of(base: VoteClaim, known: Iterable[VoteClaim]) -> VoteClaim:
    """Give a vote the counts of the one result told of the same document and part, the nearest where the text tells several."""
    same = [
        k
        for k in known
        if k.yes is not None and k.part == base.part and k.document == base.document and (k.document is not None or k.title == base.title)
    ]
    if len({(k.yes, k.no, k.abstain) for k in same}) > 1:
        same = [k for k in same if k.end <= base.start][-1:] or same[:1]
    if not same:
        return base
    one = same[0]
    return replace(base, yes=one.yes, no=one.no, abstain=one.abstain, body=one.body or base.body, title=base.title or one.title)
