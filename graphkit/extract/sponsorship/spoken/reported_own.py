"""A text of which somebody speaks as its own: "Ruritania's delegate recalled that its paper (CD/9) had been revised".

Summary records and press releases report what a delegate said of the delegation's own text: "its" right after the words of speaking means
the one who speaks, and so does "its own draft" further on where nobody else and no body has been named between. Whoever is told to
withdraw a draft, or would not insist on it, is its mover (rules 80 and 122 of the rules of procedure of the Assembly). Reports that States
owe to a body, and what a committee adopts, are no drafts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import PARTY, Frame
from graphkit.extract.patterns import found_by, later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import head, is_draft
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_SAID = (
    r"(?:said|says|stated|explained|recall(?:s|ed)|point(?:s|ed)\sout|stress(?:es|ed)|argued|argues|not(?:es|ed)|maintain(?:s|ed)|add(?:s|ed)"
    r"|emphasi[sz]ed|underlined|observed|insisted|claimed|felt|thought|believe[sd]|hoped|hopes|regretted|regrets|replied|announced|indicated"
    r"|reminded\s(?:the\s)?[\w\u24bb]+|told\s(?:the\s)?[\w\u24bb]+|assured\s(?:the\s)?[\w\u24bb]+)"
)
_MUCH = (
    r"(?:(?:much\sof|most\sof|parts?\sof|several\sprovisions\sof|neither|nothing\sin|in"
    r"|the\s(?:purpose|aim|object|sense|intention|content|text|wording|sponsors|paragraphs)\sof)\s)?"
)
_TOLD = pattern(
    r"(?P<who>\u24c5)\)?(?:,\s[^,\u24c5\u24b9;:.]{2,60},)?\s(?P<aux>{AUX})(?P<verb>" + _SAID + r")\sthat\s" + _MUCH + r"(?P<doc>\u24b9)"
)
_HANDLE = (
    r"(?:press(?:\sfor)?(?:\sa\svote\son)?|insist\s(?:up)?on(?:\s(?:(?:a\s|the\s)?vote\son|putting|having|the\sadoption\sof|maintaining|retaining))?|withdraw|revise"
    r"|amend|maintain|put|push|drop|defer|reword|modify|shelve|abandon|defend|reintroduce|resubmit|reconsider|ask\sfor\sa\s(?:\S+\s)?vote\son"
    r"|request\s(?:a\s(?:\S+\s)?vote|action)\son|seek\sa\s(?:\S+\s)?vote\son|replace|redraft|split|merge|combine)"
)
_MODAL = (
    r"(?:would|could|might|should|must|need|will|ought\sto|can|"
    r"(?:was|were)\s(?:prepared|ready|willing)\sto|did|does|had\sdecided|intended\sto)"
)
_FATE = pattern(
    r"(?P<who>\u24c5)(?P<far>(?:\s[^\u24c5\u24bb;:.]{3,160}?,?\s(?:and|but|so)\s(?:[^\u24c5\u24bb\u24b9;:.,]{1,60}\s)?(?:it|they))?),?\s(?:\w+ly\s|therefore\s|also\s|then\s)?(?P<aux>"
    + _MODAL
    + r"(?:\s(?:not|therefore|now|also|gladly|no\slonger|then|nevertheless|not\sto|never))?)\s(?P<verb>"
    + _HANDLE
    + r")\s(?P<doc>\u24b9)"
)
# "accepted the suggestion and revised his draft resolution accordingly"
_THEN = pattern(
    r"(?P<who>\u24c5)\)?,?\s(?:[a-z]{2,12}ly\s)?[a-z]{3,14}ed\s(?:(?!\b(?:committee|council|assembly|conference|group|secretariat|chair\w*|which|that|who|sponsors?)\b)[^\u24c5\u24bb;:.]){2,120}?,?\s(?:and|but)\s"
    r"(?P<aux>(?:had\s|has\s)?(?:\w+ly\s|therefore\s|then\s|also\s)?)(?P<verb>revised|withdrew|withdrawn|amended|reworded|modified|maintained|changed|redrafted|did\snot\spress|did\snot\sinsist\son)\s(?P<doc>\u24b9)"
)
_ITS = later(r"(?:its|their|his|her)\s", re.I)
_ITS_OWN = later(r"(?:its|their|his|her)\s+own\s", re.I)
_DUE = later(r"\b(?:national|annual|report|statement|position|programme|strateg|law|convention|treaty|vote|candid|plan)", re.I)


@rule(
    "sponsorship.reported-own",
    " that ",
    "would",
    "could",
    "should",
    "might",
    "must",
    "need",
    "will",
    "ought",
    "can ",
    "prepared",
    "ready",
    "did ",
    "had decided",
    "intended",
    "revised",
    "withdr",
    "amended",
    "reworded",
    "modified",
    "maintained",
    "changed",
    "redrafted",
)
def reported_own(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Own texts in what is said: "recalled that its paper (CD/9) had been revised", "would not press its own draft"."""
    name = "sponsorship.reported-own"
    if PARTY not in frame.text:
        return
    for compiled in (_TOLD, _FATE, _THEN):
        for match in compiled.finditer(frame.text):
            place, document = match.start("who"), reference(frame, match.start("doc"))
            far = found_by(match, _FATE) and bool(match["far"])
            if not (_ITS_OWN if far else _ITS).match(reading.text, document.start) or not _movable(document, reading):
                continue
            if found_by(match, _TOLD) and not (document.symbol or is_draft(document, reading)):
                continue
            if not free(frame, place, match.end(), name) or chaired(frame, place, match.start("verb"), name):
                continue
            start, end = frame.span(place, match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb="draft" if "draft" in head(document, reading) else document.called or "text",
                does="submit",
                times=times_between(frame, place, place),
                confidence=0.75,
            )


def _movable(document: Reference, reading: Reading) -> bool:
    """Tell whether a document is one that a delegation moves or puts in, and no resolution adopted."""
    if document.kind in ("report", "statement", "letter", "treaty", "decision", "declaration") or "/RES/" in (document.document or ""):
        return False
    words = head(document, reading)
    return not _DUE.search(words) and (
        is_draft(document, reading) or is_paper(document) or (bool(document.symbol) and is_text(document, reading))
    )
