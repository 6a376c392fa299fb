"""Those named before, told again by their number or as the same: "the five countries", "both delegations", "the same States".

What such words mean is the last list of so many that the text names; they stand in a frame like a list itself, so that every rule reads
them. Where nothing before has their number they mean somebody else, and stay words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.lists import Parties, parties
from graphkit.extract.numbers import number
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, Sentence
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.referring.again import BODIES
from graphkit.extract.sponsorship.retold.redrawn import Edit, redrawn
from graphkit.model import Mention

_NUMBER = r"(?P<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)"
_STATES = (
    r"(?:delegations|countries|States|states|[Gg]overnments|nations|neighbours|capitals|Powers|missions|allies|partners|Member\sStates"
    r"|(?:co-?)?(?:sponsors|authors))"
)
_THOSE = later(
    rf"\b(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll|(?P<our>[Oo]ur))\s(?:same\s|said\s)?{_NUMBER}\s{_STATES}"
    rf"|[Tt]he\s(?P<same>same)\s{_STATES}|(?P<both>[Bb]oth)\s{_STATES})\b"
    # "the two States that have", "the three countries of the region" are told anew
    r"(?!\s(?:of|in|from|that|which|who|whose|with|most|concerned|parties|possessing|where|not|other)\b|-)"
)
_SUBJECT = later(r"^(?:The\s)?\u24c5(?=\s(?!'))")
_IT = later(
    r"(?:;|,?\sand)\s(?P<it>it)(?=\s(?:(?:has|had|also|then|later|therefore|now)\s){0,3}(?:(?:co-?)?sponsored|submitted|tabled|introduced|presented|put\sforward|circulated)\s)"
)
_SPONSORS_IT = later(r"\b(?:(?:co-?)?sponsored|(?:decided|agreed|chosen|chose)\sto\s(?:co-?)?sponsor)\s(?P<it>it)(?=[\s,.;)]|$)")
_NOBODY = later(r"\b(?:[Nn]o|[Nn]one|[Nn]obody|[Nn]either|not|never|[Ff]ew|without)\b[^.;]*$")
_NEAR = 900  # characters back to the draft that "it" means
_SENTENCES, _SAME = 12, 4  # how far back a number reaches, and mere sameness


def with_those(frame: Frame, reading: Reading) -> Frame:
    """Return the frame with a letter for those whom such words mean."""
    edits = list(_subject_again(frame))
    for match in _THOSE.finditer(frame.text):
        first, last = frame.span(match.start(), match.end())
        names = _meant(reading, first, match)
        if names:
            edits.append(Edit(match.start(), match.end(), "\u24c5", Parties(first, last, names)))
    edits += _text_again(frame, reading)
    return redrawn(frame, edits) if edits else frame


def _subject_again(frame: Frame) -> Iterator[Edit]:
    """The State with which a sentence begins, told again by "it": "Ruritania called for a meeting; it submitted a draft"."""
    subject = _SUBJECT.match(frame.text)
    part = frame.parts.get(subject.end() - 1) if subject else None
    if subject is None or not isinstance(part, Parties) or len(part.names) != 1:
        return
    for match in _IT.finditer(frame.text, subject.end()):
        between = frame.text[subject.end() : match.start()]
        if not any(letter in between for letter in "\u24c5\u24bb\u24b6") and not BODIES.search(between):
            first, last = frame.span(match.start("it"), match.end("it"))
            yield Edit(*match.span("it"), "\u24c5", Parties(first, last, part.names))


def _text_again(frame: Frame, reading: Reading) -> Iterator[Edit]:
    """The draft last told, where somebody is said to sponsor "it"."""
    for match in _SPONSORS_IT.finditer(frame.text):
        first, last = frame.span(match.start("it"), match.end("it"))
        one = last_document(reading, first)
        if one is not None and first - one.end < _NEAR and not _NOBODY.search(frame.text, max(0, match.start() - 90), match.start()):
            place = reading.references.index(one)
            yield Edit(
                *match.span("it"),
                "\u24b9",
                Reference(first, last, "anaphor", one.document, kind=one.kind, called="it", antecedent=place, title=one.title),
            )


def _meant(reading: Reading, offset: int, match: re.Match[str]) -> tuple[Mention, ...]:
    """The names of those meant; none where nobody before is so many."""
    here = reading.sentence(offset)
    if here is None:
        return ()
    count = 2 if match["both"] else number(match["n"]) if match["n"] else None
    place = reading.place(here)
    back = _SAME if match["same"] else _SENTENCES
    so_far: dict[str | None, Mention] = {}
    for sentence in reversed(reading.sentences[max(0, place - back) : place + 1]):
        found = [one for one in _lists(reading, sentence, min(sentence.end, offset)) if not one.others]
        many = [one for one in found if len(one.names) > 1]
        exact = next((one.names for one in reversed(many) if len(one.names) == count), None)
        if exact or (count is None and many):
            return exact or many[-1].names
        apart = {name.code: name for one in found for name in one.names}
        so_far |= apart
        for told in (apart, so_far):  # those of one sentence, or of all from there on
            if count == len(told) and all(name.kind != "group" for name in told.values()):
                return tuple(told.values())
        if match["our"] and len(apart) == (count or 0) - 1 and (own := _speaker(reading, offset)) and own.code not in apart:
            return (own, *apart.values())
    return ()


def _lists(reading: Reading, sentence: Sentence, end: int) -> list[Parties]:
    if end <= sentence.start:
        return []
    return parties(reading.text, sentence.start, end, reading.names_in(sentence.start, end), reading.lexicon)


def _speaker(reading: Reading, offset: int) -> Mention | None:
    """The State that speaks, as a name where the text shows it."""
    voice = reading.voice(offset)
    if len(voice.asserted_by) != 1 or voice.reported_by or not voice.grounds:
        return None
    ground = voice.grounds[0]
    return Mention(start=ground.start, end=ground.end, quote=ground.quote, code=voice.asserted_by[0], kind="state")
