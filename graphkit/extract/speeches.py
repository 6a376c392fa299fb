"""The speeches that lie inside a text: verbatim records, summary records, press summaries, transcripts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from graphkit.extract import french_speakers as french
from graphkit.extract.patterns import later
from graphkit.extract.reading import Lexicon, Sentence, Voice
from graphkit.extract.speakers import ALONE, SAID, SPEAKER, SUMMARY, continues
from graphkit.model import Dating, Ground, Mention

_SPEAKS = ("state", "historic-state", "area", "group", "organization", "forum")
_TITLED = later(r"^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|M|Mme|Mlle)\.?[ \u00a0]")
_THING = later(r"\b(?:Committee|Assembly|Council|Conference|Meeting|Session|Vote|Date|Group|Article|Note|Chapter|Document)\b")
_PLAIN = later(r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Ambassador)\.?[ \u00a0]")
_FOR = later(
    r"^(?:(?:the\s+)?(?:(?:permanent\s+)?(?:observer|representative|delegation|delegate|mission)\s+(?:for|of|from)\s+(?:the\s+)?))", re.I
)
_FIRST = later(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\b")


def speeches_in(text: str, lexicon: Lexicon, sentences: Sequence[Sentence], names: Sequence[Mention]) -> Iterator[Voice]:
    """The speeches inside a text, each to the next speaker, heading or words of the reporter's own."""
    opened: tuple[Voice, int, bool] | None = None  # voice, end so far, and whether it is verbatim
    firsts = [i for i, s in enumerate(sentences) if i == 0 or sentences[i - 1].paragraph != s.paragraph]
    starts = [sentences[i].start for i in firsts]
    in_french = french.likely(text)
    summary = french.SUMMARY if in_french else SUMMARY
    several = sum((SUMMARY.match(text, start, start + 420) or summary.match(text, start, start + 420)) is not None for start in starts) > 2
    alone = _transcript(text, lexicon, sentences, firsts)
    for place, sentence in enumerate(sentences):
        first = place == 0 or sentences[place - 1].paragraph != sentence.paragraph
        if not first:
            if opened:
                opened = (opened[0], sentence.end, opened[2])
            continue
        verbatim = alone.get(sentence.start) or _label(text, lexicon, sentence)
        match = verbatim or _summary(text, lexicon, sentence)
        if match is None and in_french:
            verbatim = french.SPEAKER.match(text, sentence.start, min(sentence.end + 200, sentence.start + 330))
            match = verbatim or french.SUMMARY.match(text, sentence.start, min(len(text), sentence.start + 420))
        if match:
            if opened:
                yield replace(opened[0], end=opened[1])
            opened = (_spoken(text, match, sentence, lexicon, verbatim is not None), sentence.end, verbatim is not None)
        elif opened and (sentence.role == "heading" or (not opened[2] and not several and not continues(text, sentence, sentences, place))):
            yield replace(opened[0], end=opened[1])
            opened = None
        elif opened and sentence.role != "furniture":
            opened = (opened[0], sentence.end, opened[2])
    if opened:
        yield replace(opened[0], end=opened[1])


def _label(text: str, lexicon: Lexicon, sentence: Sentence) -> re.Match[str] | None:
    """The label of a verbatim record; where a form of address is missing the country in brackets must be one."""
    match = SPEAKER.match(text, sentence.start, min(sentence.end + 200, sentence.start + 330))
    if match is None or match["person"] or _PLAIN.match(match["named"] or ""):
        return match
    return match if _code(_country(match) or "", lexicon) and not _THING.search(match["named"] or "") else None


def _summary(text: str, lexicon: Lexicon, sentence: Sentence) -> re.Match[str] | None:
    """The label of a summary; before a verb that is not of speaking the brackets must hold a country."""
    match = SUMMARY.match(text, sentence.start, min(len(text), sentence.start + 420))
    return match if match and (SAID.search(match["label"][-16:]) or _code(_country(match) or "", lexicon)) else None


def _transcript(text: str, lexicon: Lexicon, sentences: Sequence[Sentence], firsts: Sequence[int]) -> dict[int, re.Match[str]]:
    """The labels "Kenya:" of a transcript: two or more States, each saying "we" or "I" in its paragraph."""
    found: dict[int, re.Match[str]] = {}
    for place in firsts:
        start = sentences[place].start
        match = ALONE.match(text, start, start + 66)
        if match and _code(match["of"], lexicon):
            end = text.find("\n", start)
            if _FIRST.search(text, match.end(), end if end >= 0 else len(text)):
                found[start] = match
    return found if len({m["of"] for m in found.values()}) > 1 else {}


def _country(match: re.Match[str]) -> str | None:
    gaps = match.groupdict()
    return gaps.get("country") or gaps.get("home") or gaps.get("of")


def _code(country: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The party that the words in a label's brackets name: "Kenya", "Observer for Palestine", "Barbados, on behalf of …"."""
    link = lexicon.link(_FOR.sub("", re.split(r",| on behalf of| speaking| au nom d", country)[0].strip()))
    return (link.entity.code,) if link and link.entity.kind in _SPEAKS else ()


def _spoken(text: str, match: re.Match[str], sentence: Sentence, lexicon: Lexicon, verbatim: bool) -> Voice:
    """The voice that a speaker's label opens."""
    country = _country(match)
    code = _code(country, lexicon) if country else ()
    ground = Ground(start=match.start("label"), end=match.end("label"), quote=match["label"], use="speaker")
    reported = () if verbatim else ("press-service",)
    person = match.groupdict().get("person") or match.groupdict().get("named")
    speaker = _TITLED.sub("", person).strip() if person else None
    return Voice(sentence.start, sentence.end, code, reported, speaker, None, None, None, Dating(), (ground,))
