"""Stances: a holder's attitude to a target, as worded. Attitudes are those of the list ``attitudes``.

A stance needs a finite verb right after its holder ("Kenya welcomes …", "We would prefer …", "The sponsors hoped …"), or words in which a
speaker's own text evaluates ("What is more important is …", "… needs to be handled with prudence"). Verbs in an infinitive, a question or a
condition hold nothing. Words of blame about others are the speaker's criticism; the actors stay as named or unnamed as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract import trace
from graphkit.extract.attribution import owner
from graphkit.extract.holders import Owner, holder_in, own, reported
from graphkit.extract.provisions.clauses import clause_end, clause_start
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.registry import extractor
from graphkit.extract.stances import participles
from graphkit.extract.stances.antecedents import whose_statement
from graphkit.extract.stances.holders import first_holder, holder_of
from graphkit.extract.stances.words import (
    ACCORDING,
    BEFORE,
    BLAME,
    COMMON,
    COURTESY,
    CUE,
    EVALUATIONS,
    JUDGES,
    NO_TARGET,
    NORM,
    PART,
    PASSIVE,
    RESOLVES,
    RESOLVING,
    TAIL,
    TELLING,
    UNREAL,
    WISHES,
    attitude_verbs,
)
from graphkit.extract.stems import stems
from graphkit.extract.structure import mend
from graphkit.extract.tokens import lowered
from graphkit.extract.topics import topic
from graphkit.model import StanceClaim

_LONGEST = 6000


@extractor(yields=StanceClaim)
def stances(reading: Reading) -> Iterator[StanceClaim]:
    """Yield the stances of a text in order."""
    if not reading.language.startswith("en"):
        return
    text = reading.text
    for sentence, begun in zip(reading.sentences, stems(reading), strict=True):
        if (
            sentence.role in ("heading", "furniture")
            or text[sentence.end - 1] == "?"
            or not 15 <= sentence.end - sentence.start <= _LONGEST
        ):
            continue
        hinted = not CUE.isdisjoint(begun) or not (TELLING.isdisjoint(begun) or COMMON.isdisjoint(begun))
        found = list(_attitudes(reading, sentence)) if hinted else []
        if not participles.CUE.isdisjoint(begun):
            for who, attitude, start, end, target in participles.participles(reading, sentence):
                if who.holders and not any(c.start < end and start < c.end for c in found):
                    found.append(_claim(reading, sentence, who, attitude, start, end, target, "stance.participle", 0.8))
            found.sort(key=lambda c: (c.start, c.end))
        resolved = _resolved(reading, sentence) if not found else None
        if resolved:
            yield resolved
            continue
        yield from found
        if JUDGES.isdisjoint(begun):
            continue
        evaluated = next(_evaluations(reading, sentence, begun, found), None)
        if evaluated:
            yield evaluated


def _resolved(reading: Reading, sentence: Sentence) -> StanceClaim | None:
    """A paragraph of a resolution, whose holder is the body: "3. Welcomes the report …", "Deploring the loss of …"."""
    voice = reading.voice(sentence.start)
    match = RESOLVES.match(reading.text, sentence.start, sentence.end)
    if match is None or len(voice.asserted_by) != 1 or voice.reported_by or voice.speaker:
        return None
    entity = reading.lexicon.entity(voice.asserted_by[0])
    if entity is None or entity.kind != "forum":
        return None
    attitude = RESOLVING[match["verb"].split()[0].rstrip("s")[:6].lower().removesuffix("ing")[:5]]
    end = _end(reading.text, match.end(), sentence.end)
    return _claim(reading, sentence, own(voice), attitude, match.start("verb"), end, match.end(), "stance.resolved", 0.85)


def _attitudes(reading: Reading, sentence: Sentence) -> Iterator[StanceClaim]:
    """Holder, verb of attitude, target."""
    text = reading.text
    last: tuple[Owner, int] | None = None
    for attitude, match in attitude_verbs(text, sentence):
        before = text[max(sentence.start, match.start() - 160) : match.start()]
        if (BEFORE.search(before) and not WISHES.search(before)) or UNREAL.search(before):
            trace.blocked(match.start(), match.end(), f"stance.{attitude}", "an infinitive, a condition or a denial: nobody holds it")
            continue
        held = holder_of(reading, sentence, match.start(), before)
        if held is None and last is not None and re.search(r",?\s+(?:and|but)\s+(?:also\s+|further\s+)?$", before):
            held = (last[0], match.start())  # "welcomed the text and called for …": the holder goes on
        elif held is None and re.search(r"\s+and\s+(?:also\s+|further\s+)?$", before):
            held = first_holder(reading, sentence, match.start())
        if held is None:
            trace.looked(match.start(), match.end(), f"stance.{attitude}", "no holder right before the verb")
            continue
        who, start = held
        if not who.holders:
            continue
        last = held
        end = _end(text, match.end(), sentence.end)
        if end - match.end() < 2 and attitude not in ("does-not-block", "doubts", "supports", "criticises"):
            continue
        if (attitude == "hopes-for" and COURTESY.match(text, match.end())) or (
            attitude == "proposes" and NO_TARGET.match(text, match.end())
        ):
            continue
        yield _claim(reading, sentence, who, attitude, start, end, match.end(), f"stance.{attitude}", 0.9)


def _end(text: str, start: int, stop: int) -> int:
    tail = TAIL.search(text, start + 8, stop)
    end = tail.start() if tail else stop
    while end > start and text[end - 1] in ' \t\r\n\u00a0.;:,!"”':
        end -= 1
    return end


def _evaluations(reading: Reading, sentence: Sentence, begun: frozenset[str], found: list[StanceClaim]) -> Iterator[StanceClaim]:
    """The speaker's own evaluation, only where somebody known speaks."""
    text = reading.text
    voice = reading.voice(sentence.start)
    passive = PASSIVE.match(text, sentence.start, sentence.end)
    if passive:
        who = owner(reading, sentence, passive.end())
        if who.holders:
            yield _claim(
                reading,
                sentence,
                who,
                "supports",
                sentence.start,
                clause_end(text, passive.end(), sentence.end, None),
                passive.end(),
                "stance.passive",
                0.8,
            )
        return
    according = ACCORDING.match(text, sentence.start, sentence.end)
    if according and not re.search(r"\b(?:should|shall|must)\b", text[according.end() : sentence.end]):
        held = holder_in(reading, according.start("who"), according.end("who"), voice)
        if held and held[0]:
            kinds = {reading.lexicon.entity(code).kind for code in held[0] if reading.lexicon.entity(code)}  # type: ignore[union-attr]
            attitude = "recommends" if kinds & {"forum"} else "regards-as"
            end = clause_end(text, according.end(), sentence.end, None)
            yield _claim(
                reading, sentence, reported(voice, *held), attitude, according.end(), end, according.end(), "stance.according-to", 0.7
            )
        return
    shown = None if voice.asserted_by or voice.reported_by else whose_statement(reading)
    if not voice.asserted_by and shown is None:
        return
    for attitude, words, pattern in EVALUATIONS:
        match = None if words.isdisjoint(begun) else pattern.search(text, sentence.start, sentence.end)
        if match is None or any(c.start <= match.start() < c.end and c.attitude != "regards-as" for c in found):
            continue
        start = min(clause_start(text, sentence.start, match.start(), None), match.start())
        if attitude == "doubts":
            start = (
                sentence.start
                if re.match(r"\W*(?:However,\s+)?we\s+(?:are|believe)", text[sentence.start : match.start()], re.I)
                else start
            )
        end = clause_end(text, match.end(), sentence.end, None)
        who = owner(reading, sentence, match.start())
        if shown and not who.holders:
            who = Owner(shown[0], "own", shown[0], (), None, shown[1])
        if who.attribution != "content-of" and who.holders:
            yield _claim(reading, sentence, who, attitude, start, end, start, f"stance.evaluation-{attitude}", 0.7)
            return
    blame = BLAME.search(lowered(text), sentence.start, sentence.end)
    if blame and not NORM.search(text, sentence.start, sentence.end) and not found:
        start = clause_start(text, sentence.start, blame.start(), None)
        who = owner(reading, sentence, blame.start())
        if who.attribution != "content-of" and who.holders:
            yield _claim(
                reading, sentence, who, "criticises", start, clause_end(text, blame.end(), sentence.end, None), start, "stance.blame", 0.7
            )


def _claim(
    reading: Reading, sentence: Sentence, who: Owner, attitude: str, start: int, end: int, target: int, rule: str, confidence: float
) -> StanceClaim:
    text = reading.text
    words = mend(text, target, end).strip(" ,:") or mend(text, start, end)
    part = PART.search(words)
    trace.fired(start, end, rule)
    return StanceClaim(
        source=reading.source.name,
        start=start,
        end=end,
        quote=text[start:end],
        grounds=tuple(g for g in who.grounds if not (start <= g.start and g.end <= end)),
        asserted_by=who.asserted_by,
        reported_by=who.reported_by,
        attribution=who.attribution,
        rule=rule,
        confidence=confidence,
        locator=f"section {sentence.section[0].split('.')[0]}"
        if sentence.section and re.match(r"[IVXLA-Z\d]+[.)]", sentence.section[0])
        else None,
        holder=who.holders,
        attitude=attitude,
        target=words[:240],
        part=part.group() if part else None,
        topic=topic(reading, words, sentence),
    )
