"""Who stands behind a document, weighed: where no rule of grammar reads a sentence, the words around a party and a document decide.

The rules name constructions; writers find ever new ones. What all of them share (an act of putting in between, "by" before the party, a
symbol in brackets behind, no vote, no talk) was learned from annotated passages, and is weighed here. It only adds to what the rules
find, and never against them; whatever takes the force out of a sentence takes it from here too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from graphkit.extract import trace
from graphkit.extract.frame import ADJECTIVE, DOCUMENT, PARTY
from graphkit.extract.reading import Reading, Reference, TimeExpression
from graphkit.extract.sponsorship.drawn import Drawn
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.owned.movable import parties_at
from graphkit.extract.sponsorship.subjects import behalf, reference, times_between, who
from graphkit.extract.sponsorship.weighed.acts import act
from graphkit.extract.sponsorship.weighed.marks import marks
from graphkit.extract.sponsorship.weighed.pairs import Pair, pairs
from graphkit.extract.sponsorship.weighed.restraint import held_back
from graphkit.extract.sponsorship.weighed.weights import chance, heaviest
from graphkit.model import SponsorshipClaim

NAME = "sponsorship.weighed"
ENOUGH = 0.65
IN_WORDS = 0.85  # where a text is told in words only, and they name neither a draft nor a paper of a delegation: it may be an idea
CLEAR = 0.8  # where the rules gave the document to somebody else in the same sentence
_TEXTS = frozenset(
    {
        "draft-resolution",
        "draft-decision",
        "revised-draft",
        "resolution",
        "amendment",
        "working-paper",
        "non-paper",
        "conference-room-paper",
        "letter",
        "note-verbale",
    }
)
_LOOKED = 0.5


def weighed(sentences: Iterable[Drawn], reading: Reading, told: Sequence[SponsorshipClaim]) -> Iterator[Hit]:
    """Yield what the rules left in these sentences: at most one document a party and sentence."""
    known = {(claim.sponsor, claim.document) for claim in told}
    for _, sentence, frame in sentences:
        if DOCUMENT not in frame.text or not (PARTY in frame.text or ADJECTIVE in frame.text):
            continue
        here = [claim for claim in told if claim.start < sentence.end and sentence.start < claim.end]
        acting = {claim.sponsor for claim in here}
        best: dict[int, tuple[float, Pair]] = {}
        for pair in pairs(frame, reading):
            if all(code in acting or (code, pair.reference.document) in known for code in pair.codes):
                continue
            likely = chance(marks(pair))
            if likely > best.get(pair.party, (_LOOKED, pair))[0]:
                best[pair.party] = (likely, pair)
        for likely, pair in best.values():
            others = any(claim.document == pair.reference.document for claim in here)
            least = max(CLEAR if others else ENOUGH, ENOUGH if _is_text(pair.reference) else IN_WORDS)
            why = held_back(pair, NAME)
            if why is None and likely < least:
                why = f"weighed {likely:.2f}, {least} wanted: {'; '.join(heaviest(marks(pair)))}"
            if why:
                trace.blocked(*frame.span(pair.first, pair.last + 1), NAME, why)
            else:
                yield _hit(pair, likely)


def _is_text(document: Reference) -> bool:
    """Tell whether a document has a symbol, or is called as what delegations put in."""
    return document.symbol is not None or document.kind in _TEXTS


def _only_time(pair: Pair) -> tuple[TimeExpression, ...]:
    """The time of the clause in which both stand, where it has one."""
    text = pair.frame.text
    start = max(text.rfind(mark, 0, pair.first) for mark in (";", ". ", ":")) + 1
    ends = [place for mark in (";", ". ", ":") if (place := text.find(mark, pair.last)) >= 0]
    found = times_between(pair.frame, start, min(ends, default=len(text)))
    return found if len(found) == 1 else ()


def _hit(pair: Pair, likely: float) -> Hit:
    frame = pair.frame
    told = act(pair)
    start, end = frame.span(min(pair.first, told.first), max(pair.last + 1, told.last))  # the act is part of the proof
    by = (who(frame, pair.party),) if frame.text[pair.party] == PARTY else parties_at(frame, pair.party, pair.party + 1)
    return Hit(
        rule=NAME,
        start=start,
        end=end,
        who=by,
        document=reference(frame, pair.document),
        verb=told.word,
        does=told.does,
        times=times_between(frame, pair.first, pair.last) or _only_time(pair),
        behalf=behalf(frame, pair.first, pair.last),
        entry="unknown" if told.does == "sponsor" else None,
        confidence=round(likely * 0.8, 2),  # what is read by grammar is surer
    )
