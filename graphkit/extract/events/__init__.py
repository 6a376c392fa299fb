"""Events: what took place or is to, where a text gives a time and an act or a meeting. Times that only colour make none."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from graphkit.extract.events.claim import innermost, make_claim
from graphkit.extract.events.words import (
    ACT,
    BREAK,
    COLOUR,
    DAY,
    DECIDES,
    DENIED,
    FORUM_YEAR,
    LEADING,
    MEETINGS,
    MONTH,
    MONTHS,
    NO_EVENT,
    OBJECT,
    PAST,
    TELLS,
    TITLED,
    TOLD,
    VERSION,
    WEEKDAY,
)
from graphkit.extract.reading import Reading, Sentence, TimeExpression
from graphkit.extract.registry import extractor
from graphkit.extract.structure import mend
from graphkit.extract.tokens import lowered
from graphkit.model import Dating, EventClaim

_WINDOW = 400  # code points around a time in which its clause is looked for
_STATES = ("state", "historic-state", "group", "organization")


@extractor(yields=EventClaim)
def events(reading: Reading) -> Iterator[EventClaim]:
    """Yield the events of a text in order."""
    if not reading.language.startswith("en"):
        return
    found = [*_spoken(reading), *_told(reading)]
    found.sort(key=lambda c: (c.start, c.end))
    last: EventClaim | None = None
    for claim in found:
        if (
            last is not None
            and claim.start < last.end
            and min(claim.end, last.end) - claim.start > 0.5 * min(claim.end - claim.start, last.end - last.start)
        ):
            continue
        last = claim
        yield claim


def _spoken(reading: Reading) -> Iterator[EventClaim]:
    """The occasion on which the text itself was spoken: its date line, and the meeting that its title names."""
    voice = reading.voices[0] if reading.voices else None
    if voice is None or not voice.asserted_by:
        return
    text = reading.text
    for ground in voice.grounds:
        sentence = reading.sentence(ground.start)
        if (
            ground.use == "date"
            and voice.dating.date_basis == "stated"
            and sentence
            and sentence.end - sentence.start <= ground.end - ground.start + 4
        ):
            name = _named(reading, voice.forum)
            yield make_claim(
                reading,
                ground.start,
                ground.end,
                f"{name or 'occasion'}, {mend(text, ground.start, ground.end).strip('()')}",
                voice.dating,
                "event.date-line",
                0.8,
                voice.asserted_by,
                voice.forum,
                (),
            )
        if ground.use == "forum" and sentence and sentence.role == "heading":
            titled = TITLED.search(text, sentence.start, ground.start)
            if titled:
                grounds = tuple(g for g in voice.grounds if g.use == "date")
                yield make_claim(
                    reading,
                    titled.start(),
                    ground.end,
                    mend(text, titled.start(), ground.end),
                    voice.dating,
                    "event.title",
                    0.8,
                    voice.asserted_by,
                    voice.forum,
                    grounds,
                )


def _named(reading: Reading, code: str | None) -> str | None:
    entity = reading.lexicon.entity(code) if code else None
    return entity.label if entity else None


def _told(reading: Reading) -> Iterator[EventClaim]:
    """Events that the sentences tell: an act or a meeting with a time of its own."""
    text = reading.text
    done: dict[tuple[int, int], tuple[TimeExpression, int, int]] = {}
    for time in reading.times:
        sentence = reading.sentence(time.start)
        if (
            sentence is None
            or sentence.role in ("heading", "furniture")
            or text[sentence.end - 1] == "?"
            or (COLOUR.search(text[time.start : time.end]) and not DECIDES.match(text, time.end))
        ):
            continue
        words = text[time.start : time.end]
        day = DAY.search(words) is not None  # "on 16 April", of a year that is not said
        decided = DECIDES.match(text, time.end) is not None
        if (
            time.dating.date is None
            and not day
            and not decided
            and (WEEKDAY.match(words) or (time.dating.not_before is None and not PAST.search(words)))
        ):
            continue  # a time that says nothing of when
        if time.end - time.start > 0.5 * (sentence.end - sentence.start):
            continue  # a date line
        if NO_EVENT.search(text, max(sentence.start, time.start - 40), time.start):
            continue  # "the agenda of its next session", "a letter dated 3 May": they name a thing
        left, right = _clause(text, sentence, time)
        leading = LEADING.search(text, max(left, time.start - 30), time.start)
        start, end = leading.start() if leading else time.start, time.end
        forum = next(
            (n for n in reading.names_in(time.end, min(right, time.end + 60)) if n.kind == "forum" and n.start - time.end <= 5), None
        )
        if FORUM_YEAR.search(text, max(left, time.start - 16), time.end + 1) and forum:
            month = MONTH.match(text, forum.end)
            year = text[time.start : time.end]
            dating = _month(year, month[1]) if month else time.dating
            yield make_claim(
                reading,
                start,
                month.end() if month else forum.end,
                mend(text, forum.start, forum.end) + f" {year}",
                dating,
                "event.meeting",
                0.85,
                (),
                forum.code,
                (),
            )
            continue
        act = _nearest(reading, left, right, time)
        if act is None:
            version = _version(text, left, time.start)
            if version and any(sentence.start <= s < sentence.end for s, _ in done):
                yield _event(reading, sentence, time, version.start(), time.end, version.start(), "event.coordinated")
            continue
        if act in done:
            earlier, was_start, was_end = done[act]
            if earlier.dating.date and time.dating.date and earlier.dating.date[:4] != time.dating.date[:4]:
                version = _version(text, left, time.start)
                if version:  # "submitted a text in 1999 and a new version in 2003"
                    yield _event(reading, sentence, time, version.start(), time.end, version.start(), "event.coordinated")
                continue
            if (earlier.dating.date and not time.dating.date) or was_end >= end:
                continue
            done[act] = (time if time.dating.date else earlier, min(was_start, start), max(was_end, end))
            continue
        span_start, span_end = min(start, act[0]), max(end, act[1])
        if act[0] >= time.end:
            thing = OBJECT.match(text, act[1], right)
            span_end = thing.end() if thing else span_end
        done[act] = (time, span_start, span_end)
    for (act_start, _), (time, start, end) in sorted(done.items()):
        sentence = reading.sentence(time.start)
        if sentence:
            yield _event(reading, sentence, time, start, end, act_start, "event.told")


def _version(text: str, left: int, right: int) -> re.Match[str] | None:
    """The new version that stands before a time: "a new version in". A look at the last word spares most clauses the pattern."""
    last = text[left:right].lower().rsplit(None, 1)[-1:]
    return VERSION.search(lowered(text), left, right) if last and last[0] in ("in", "on", "at", "the") else None


def _month(year: str, month: str) -> Dating:
    from graphkit.extract.times import stated

    return stated(f"{year[:4]}-{MONTHS.index(month) + 1:02d}")


def _clause(text: str, sentence: Sentence, time: TimeExpression) -> tuple[int, int]:
    left, right = sentence.start, sentence.end
    left, right = max(left, time.start - _WINDOW), min(right, time.end + _WINDOW)
    for match in BREAK.finditer(text, left, right):
        if match.end() <= time.start:
            left = match.end()
        elif match.start() >= time.end:
            right = match.start()
            break
    return left, right


def _nearest(reading: Reading, left: int, right: int, time: TimeExpression) -> tuple[int, int] | None:
    """The act nearest to a time in its clause, at most 130 code points away; an act beats a meeting at the same distance."""
    best: tuple[int, int, int] | None = None
    place = bisect_left(reading.times, time.start, key=lambda t: t.start)
    inside = reading.times[max(0, place - 8) : place + 9]  # those that can lie within reach
    meeting = re.search(r"\b(?:session|meeting)s?$", reading.text[time.start : time.end], re.I)
    for match in ACT.finditer(lowered(reading.text), max(left, time.start - 130), min(right, time.end + 130)):
        if any(t.start < match.end() and match.start() < t.end for t in inside):
            continue
        distance = time.start - match.end() if match.end() <= time.start else max(0, match.start() - time.end)
        distance += 15 if match.end() > time.start else 0
        if match.group().split()[-1].lower() in MEETINGS:
            distance += 40  # a verb says what took place; a noun only where there is none
        if TOLD.fullmatch(match.group()) and TELLS.search(reading.text, max(left, match.start() - 24), match.start()):
            continue
        if best is None or distance < best[0]:
            best = (distance, match.start(), match.end())
    if best and DENIED.search(reading.text, max(left, best[1] - 24), best[1]):
        return None  # "had not met since 2009"
    if best is None and meeting and PAST.search(reading.text, time.start, time.end):
        return time.start, time.end  # "at its recent session": the time is the meeting
    return (best[1], best[2]) if best else None


def _event(reading: Reading, sentence: Sentence, time: TimeExpression, start: int, end: int, act: int, rule: str) -> EventClaim:
    """Make the claim of an event that a sentence tells, with whoever its clause names."""
    text = reading.text
    left, right = _clause(text, sentence, time)
    article = re.search(r"\b(?:the|an?)\s+(?:\w+\s+){0,2}$", text[max(left, start - 30) : start])
    if article and text[start : start + 3].lower() not in ("in ", "on ", "at ", "dur", "was", "wer"):
        start -= len(article.group())
    names = reading.names_in(left, right)
    near = [n for n in names if n.kind == "forum" and n.code and start - 80 <= n.start <= end + 60]
    who = tuple(sorted({n.code for n in names if n.code and n.kind in _STATES and n.code != "UN"}))
    if not who and (before := reading.names_in(sentence.start, left)) and rule == "event.told":
        who = tuple(sorted({n.code for n in before if n.code and n.kind in ("state", "group")}))[:12]
    grounds = time.grounds
    if not (start <= time.start and time.end <= end):
        grounds = (*grounds, reading.ground(time.start, time.end, "date"))
    dating = time.dating
    return make_claim(reading, start, end, mend(text, start, end), dating, rule, 0.75, who, innermost(text, near), grounds)
