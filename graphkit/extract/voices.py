"""Who speaks where in a text, to whom we owe the report, and when and where it was said.

The first voice covers the whole text: what a catalogue says of the source, else what its own words say (a title, a letterhead, "the
Kenyan delegation", the body whose resolution it is). Inside it lie the speeches that a press summary, a summary record or a verbatim
record gives. A stretch without a voice known has ``asserted_by == ()``; a date is stated only where the words date that very speech.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from graphkit.extract.days import DAY, anniversary, dated
from graphkit.extract.patterns import later
from graphkit.extract.reading import Lexicon, Sentence, Voice
from graphkit.extract.selfnamed import self_named
from graphkit.extract.speeches import speeches_in
from graphkit.model import Dating, Ground, Mention, Source

_HEAD = 3000  # code points in which a text says who speaks
_RELEASES = ("press release", "meetings coverage", "information media", "not an official record")
_PRESS = later(rf"\b(?:{'|'.join(_RELEASES)}|ga/(?:dis|sm|ef|l|spd|ab|shc)/\d+|sc/\d{{4,5}}\b)\b|for information media")
_RELEASED = (*_RELEASES, "ga/", "sc/")  # a cheap first look
_COMMENTS = (  # words in which a commentator shows
    "mphasis added",
    "mphasis mine",
    " by me)",
    "this blog",
    "this post",
    "this column",
    "op-ed",
    "our correspondent",
    " my blog",
    "uest post",
)
_BODY = later(
    r"(?:^|\n)[ \t\u00a0*_]*(The (?:General Assembly|Security Council|Human Rights Council|Economic and Social Council"
    r"|Conference on Disarmament)),[*_]*[ \t]*[\r\n]"
)
_OPENINGS = ("Assembly,", "Council,", "Disarmament,", "Assembly*,", "Council*,", "Assembly_,", "Council_,")  # a cheap first look
_REPORT_OF = later(r"(?:^|\n)[ \t\u00a0*_]*Report of the ((?:Group|Open-ended|Committee|Commission|Conference|Disarmament)[^\n]{3,160})")
_EVENT_HOST = later(
    r"\bthank(?:s|ed)? (?:the )?(?P<host>[A-Z][^,.;]{1,60}?) for (?:organi[sz]ing|hosting|convening|arranging|inviting)", re.I
)
_AT = later(r"\b(?:at|to|in|before|of|during)\s+(?:the\s+)?(?:[\w-]+\s+){0,5}$", re.I)
_PLACE = later(
    r"\b(Geneva|New York|Vienna|The Hague|Nairobi|Paris|London|Washington(?:, D\.?C\.?)?|Moscow|Beijing|Brussels|Addis Ababa|Bangkok"
    r"|Santiago|Beirut)\b"
)
_WEEKDAY = later(r"\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b")


def voices(source: Source, lexicon: Lexicon, sentences: Sequence[Sentence], names: Sequence[Mention]) -> tuple[Voice, ...]:
    """Return the voices of a text: first that of the whole, then those inside it in order."""
    inside = list(speeches_in(source.text, lexicon, sentences, names))
    whole = _whole(source, sentences, names, speeches=len(inside))
    return (whole, *(_placed(source.text, voice, whole, sentences, names, len(inside)) for voice in inside))


def _whole(source: Source, sentences: Sequence[Sentence], names: Sequence[Mention], speeches: int) -> Voice:
    """The voice of the text as a whole."""
    text, about = source.text, source.about
    grounds: list[Ground] = []
    speaks_for, speaker, capacity = about.speaks_for, about.speaker, about.capacity
    reporter = about.author or (
        "press-service" if about.kind == "press-release" else "commentator" if about.kind in ("commentary", "news", "scholarly") else None
    )
    if not speaks_for and not reporter:
        head = text[:_HEAD].lower()
        if any(word in text for word in _COMMENTS):
            reporter = "commentator"
        elif any(word in head for word in _RELEASED) and _PRESS.search(head):
            reporter = "press-service"
        elif speeches == 0:
            found = self_named(text, sentences, names) or _body(text, names)
            if found:
                speaks_for, speaker, capacity, ground = found
                grounds.append(ground)
    dating, forum, place = about.dating, about.forum, about.place
    if about.date_words and (at := text.find(about.date_words)) >= 0:
        grounds.append(Ground(start=at, end=at + len(about.date_words), quote=about.date_words, use="date"))
    elif dating == Dating():
        stated = _date_line(text, sentences, reporter is not None)
        inferred = None if stated or not speaks_for else anniversary(text)
        if stated or inferred:
            dating, ground, said = stated or inferred  # type: ignore[misc]
            grounds.append(ground)
            place = place or said
    if forum is None and speaks_for:
        held = _venue(text, sentences, names)
        if held:
            forum = held.code
            grounds.append(Ground(start=held.start, end=held.end, quote=held.quote, use="forum"))
    return Voice(
        0,
        len(text),
        tuple(speaks_for),
        (reporter,) if reporter and not speaks_for else (),
        speaker,
        capacity,
        forum,
        place,
        dating,
        tuple(grounds),
    )


def _body(text: str, names: Sequence[Mention]) -> tuple[tuple[str, ...], None, None, Ground] | None:
    """The body whose resolution or report the text is."""
    head = text[:20_000]
    for pattern, hint in ((_BODY, None), (_REPORT_OF, "Report of the")):
        if (hint is None and not any(line in head for line in _OPENINGS)) or (hint is not None and hint not in head):
            continue
        match = pattern.search(head)
        if match:
            code = next(
                (n.code for n in names if n.code and n.start >= match.start(1) and n.end <= match.end(1) + 1 and n.kind == "forum"), None
            )
            if code:
                return (code,), None, None, Ground(start=match.start(1), end=match.end(1), quote=match.group(1), use="speaker")
    return None


def _front(text: str, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The lines before the first paragraph of prose, and the last three of the text (where letters are dated)."""
    for sentence in sentences[:25]:
        if sentence.end - sentence.start > 220 and sentence.role != "heading" and text[sentence.end - 1] in ".?!;":
            break
        yield sentence
    yield from (s for s in sentences[-3:] if s.end - s.start < 120)


def _date_line(text: str, sentences: Sequence[Sentence], reported: bool) -> tuple[Dating, Ground, str | None] | None:
    """The date that stands in the head of a text: "(10 February 2014, Geneva)". In a report only a line of its own is the report's date."""
    for sentence in _front(text, sentences):
        words = text[sentence.start : sentence.end]
        match = DAY.search(words)
        if match is None or (reported and len(words) > 60):
            continue
        if sentence.role != "heading" and (len(words) > 80 or len(match.group()) < 0.4 * len(words)):
            continue  # a date inside a sentence dates what it tells
        place = _PLACE.search(words)
        start = sentence.start if len(words) <= 60 else sentence.start + match.start()
        end = sentence.end if len(words) <= 60 else sentence.start + match.end()
        return dated(match), Ground(start=start, end=end, quote=text[start:end], use="date"), place[0] if place else None
    return None


def _venue(text: str, sentences: Sequence[Sentence], names: Sequence[Mention]) -> Mention | None:
    """The forum or organization in which the text is spoken, or to which it is handed in, by its title or its thanks."""
    heads = [s for s in _front(text, sentences) if s.start < _HEAD and (s.role == "heading" or text[s.end - 1] not in ".?!;:")]
    for sentence in heads:
        for name in names:
            if name.start >= sentence.end:
                break
            if (
                name.start >= sentence.start
                and name.code
                and name.kind == "forum"
                and (
                    _AT.search(text, max(sentence.start, name.start - 60), name.start)
                    or (sentence.role == "heading" and name.end - name.start > 0.6 * (sentence.end - sentence.start))
                )
            ):
                return name
    host = _EVENT_HOST.search(text, 0, _HEAD)
    if host:
        return next(
            (
                n
                for n in names
                if n.code and host.start("host") <= n.start < host.end("host") and n.kind in ("organization", "forum", "group")
            ),
            None,
        )
    return None


def _placed(text: str, voice: Voice, whole: Voice, sentences: Sequence[Sentence], names: Sequence[Mention], count: int) -> Voice:
    """Give a speech its chain of reporters, and its day, forum and place: from what leads it in, else from the record around it."""
    voice = replace(
        voice, reported_by=(*voice.reported_by, *(r for r in whole.reported_by if r not in voice.reported_by)) if voice.reported_by else ()
    )
    if count > 1 or "commentator" not in whole.reported_by:
        return replace(voice, dating=whole.dating, forum=whole.forum or _near_forum(voice, sentences, names), place=whole.place)
    day = _led_day(text, voice, sentences, names)
    forum = _near_forum(voice, sentences, names, day)
    if day is None:
        return replace(voice, forum=forum)
    dating, ground, place = day
    return replace(voice, dating=dating, forum=forum, place=place, grounds=(*voice.grounds, ground))


def _led_day(text: str, voice: Voice, sentences: Sequence[Sentence], names: Sequence[Mention]) -> tuple[Dating, Ground, str | None] | None:
    """The day of a speech told in an article: the full date before it that falls on the weekday that leads it in, or names its speaker."""
    before = [s for s in sentences if s.end <= voice.start]
    lead = text[before[-1].start : before[-1].end] if before else ""
    weekday = _WEEKDAY.search(lead)
    for sentence in reversed(before):
        match = DAY.search(text, sentence.start, sentence.end)
        if match is None:
            continue
        named = any(n.code in voice.asserted_by for n in names if sentence.start <= n.start < sentence.end)
        same = weekday is not None and text[max(0, match.start() - 12) : match.start()].rstrip(", ").endswith(weekday[0])
        if same or (named and weekday is None):
            start = match.start() - len(weekday[0]) - 1 if same and weekday else match.start()
            at = text.rfind(" ", max(sentence.start, start - 4), start - 1) if text[start - 3 : start].strip().lower() == "on" else -1
            start = at + 1 if at >= 0 else start - 3 if text[max(0, start - 3) : start].lower() == "on " else start
            place = _PLACE.search(text, sentence.start, sentence.end)
            return (
                dated(match),
                Ground(start=start, end=match.end(), quote=text[start : match.end()], use="date"),
                place[0] if place else None,
            )
    return None


def _near_forum(
    voice: Voice, sentences: Sequence[Sentence], names: Sequence[Mention], day: tuple[Dating, Ground, str | None] | None = None
) -> str | None:
    """The forum named in the sentence that dates a speech, else the last one named before it."""
    if day:
        home = next((s for s in sentences if s.start <= day[1].start < s.end), None)
        inside = [n.code for n in names if home and home.start <= n.start < home.end and n.kind == "forum" and n.code]
        if inside:
            return inside[-1]
    return next((n.code for n in reversed(names) if n.end <= voice.start and n.kind == "forum" and n.code), None)
