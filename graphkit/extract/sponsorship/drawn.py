"""The sentences that can hold an act of sponsorship, drawn: from where the words of a speech begin."""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import Frame, frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.sponsorship.cues import worth_drawing
from graphkit.extract.sponsorship.referring.those import with_those

_COLON = later(r":\s+(?=\S)")

Drawn = tuple[int, Sentence, Frame]
"""The number of a sentence, the sentence, and its frame."""


def drawn(reading: Reading) -> Iterator[Drawn]:
    """Yield each sentence that is worth it."""
    for number, sentence in worth_drawing(reading):
        yield number, sentence, with_those(frame(reading, _after_label(reading, sentence), sentence.end), reading)


def _after_label(reading: Reading, sentence: Sentence) -> int:
    """Where the words of a speech begin: after the label of a verbatim record ("Mr. Otieno (Kenya):")."""
    voice = reading.voice(sentence.start)
    if voice.start != sentence.start or voice.reported_by or not voice.grounds:
        return sentence.start
    label = voice.grounds[0]
    colon = _COLON.match(reading.text, label.end)
    return colon.end() if colon and label.start == sentence.start and "behalf" not in label.quote else sentence.start
