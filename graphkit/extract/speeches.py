"""The speeches that lie inside a text: verbatim records, summary records, press summaries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from graphkit.extract.reading import Lexicon, Sentence, Voice
from graphkit.extract.speakers import SPEAKER, SUMMARY, continues
from graphkit.model import Dating, Ground, Mention

_SPEAKS = ("state", "historic-state", "area", "group", "organization", "forum")


def speeches_in(text: str, lexicon: Lexicon, sentences: Sequence[Sentence], names: Sequence[Mention]) -> Iterator[Voice]:
    """The speeches inside a text, each to the next speaker, heading or words of the reporter's own."""
    opened: tuple[Voice, int, bool] | None = None  # voice, end so far, and whether it is verbatim
    starts = [s.start for i, s in enumerate(sentences) if i == 0 or sentences[i - 1].paragraph != s.paragraph]
    starts = [s.start for i, s in enumerate(sentences) if i == 0 or sentences[i - 1].paragraph != s.paragraph]
    several = sum(SUMMARY.match(text, start, start + 420) is not None for start in starts) > 2
    for place, sentence in enumerate(sentences):
        first = place == 0 or sentences[place - 1].paragraph != sentence.paragraph
        if not first:
            if opened:
                opened = (opened[0], sentence.end, opened[2])
            continue
        verbatim = SPEAKER.match(text, sentence.start, min(sentence.end + 200, sentence.start + 260))
        match = verbatim or SUMMARY.match(text, sentence.start, min(len(text), sentence.start + 420))
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


def _spoken(text: str, match: re.Match[str], sentence: Sentence, lexicon: Lexicon, verbatim: bool) -> Voice:
    """The voice that a speaker's label opens."""
    country = match["country"]
    link = lexicon.link(re.split(r",| on behalf of| speaking", country)[0].strip()) if country else None
    code = (link.entity.code,) if link and link.entity.kind in _SPEAKS else ()
    ground = Ground(start=match.start("label"), end=match.end("label"), quote=match["label"], use="speaker")
    reported = () if verbatim else ("press-service",)
    speaker = re.sub(r"^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?[ \u00a0]", "", match["person"]).strip() if match["person"] else None
    return Voice(sentence.start, sentence.end, code, reported, speaker, None, None, None, Dating(), (ground,))
