"""A speaker's own text: "Mr. Novak (Ruritania) requested that a vote should be taken on his amendment (A/C.9/L.7)".

In summary records a delegate is "he" or "she" to the end of the sentence, and "his draft" is the draft of the delegation for which he
speaks, whatever he says of it. Where another person comes between (another delegate, the Chair, a colleague), the word may mean that one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import PARTY, Frame, Spoken
from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import head, is_draft
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who

_SPEAKER = later(r"^(?:\d+\.\s)?(?:(?:Mr|Mrs|Miss|Ms|Dr|Sir|Mme|Ambassador|Lord|Prince)\.?\s[^()\u24c5\u24b9;:]{2,50}\s\()?\u24c5\)?,?\s")
_HIS = later(r"(?:his|her)\s", re.I)
_OTHERS = later(
    r"\b(?:representatives?|delegates?|colleagues?|chair\w*|president|rapporteur|secretary|speakers?|observers?|ambassadors?|ministers?|predecessor"
    r"|who|whose|which|delegation|government|member|gentleman|lady|one|each|every|any|anyone|nobody|sponsors?|authors?)\b|\u24b6\sdelegation",
    re.I,
)
_NAME = later(r"(?<![.\w])(?!(?:Committee|Assembly|Council|Conference|Commission|Powers?)\b)[A-Z\u24bb]")  # somebody else's
_DUE = later(r"\b(?:statement|report|speech|vote|country|remarks?|convention|treaty)\b", re.I)


@rule("sponsorship.his-text", "\u24df) ", "\u24df ", "\u24df, ", "\u24df), ")
def his_text(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Drafts and papers of the one who speaks: "Mr. Novak (Ruritania) agreed to the deletion of paragraph 4 of his draft (A/C.9/L.7)"."""
    name = "sponsorship.his-text"
    speaker = _SPEAKER.match(frame.text)
    if speaker is None:
        return
    place = frame.text.index(PARTY)
    party = who(frame, place)
    if not isinstance(party, Parties) or len(party.names) != 1 or not (party.person or "(" in speaker[0]):
        return
    for at, _ in frame.all("\u24b9", speaker.end()):
        document, between = reference(frame, at), frame.text[speaker.end() : at]
        if (
            len(between) > 240
            or any(not isinstance(one, Spoken) for _, one in frame.all(PARTY, speaker.end(), at))
            or _OTHERS.search(between)
            or _NAME.search(between)
        ):
            return
        words = head(document, reading)
        if not _HIS.match(reading.text, document.start) or _DUE.search(words):
            continue
        if not (is_paper(document) or (document.symbol and is_draft(document, reading))) or "/RES/" in (document.document or ""):
            continue
        if free(frame, place, at + 1, name) and not chaired(frame, place, place + 1, name):
            start, end = frame.span(place, at + 1)
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(party,),
                document=document,
                verb="draft" if "draft" in words else document.called or "text",
                does="submit",
                times=times_between(frame, place, place),
                confidence=0.75,
            )
