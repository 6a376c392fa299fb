"""Papers whose own words say whose they are: "Ruritania and Freedonia, wishing to help, submit the following considerations".

A paper of the series in which States put in their own texts may name them only in its first sentence, or say whose views it sets out. In
a record, a report or a compilation the same words tell what somebody did there, and are not read so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import held_back
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.printed.blocks import issued
from graphkit.extract.sponsorship.printed.own import own_document
from graphkit.extract.sponsorship.subjects import chaired, free, reference, who

_NOUNS = (
    r"(?:considerations|comments|views|elements|proposals?|texts?|suggestions|recommendations|observations|ideas|thoughts|draft\s[a-z]+"
    r"|working\s(?:paper|document)|paper|memorandum|amendments?|contribution|formulations?|language|outline|reflections|\u24b9)"
)
_SUBMIT = later(
    r"^(?:[Tt]he\s(?:delegations?|[Gg]overnments?)\sof\s(?:the\s)?)?(?P<who>\u24c5)(?:,\s(?:wishing|desiring|desirous|having|convinced|considering|noting|recalling|being|bearing|seeking|mindful|aware|acting"
    r"|guided|in\sorder\sto|with\sa\sview\sto|as|in\s(?:response|pursuance|accordance)|pursuant|with\sthe\saim)\b[^;:.\u24c5]{3,260},)?\s(?:(?:hereby|jointly|therefore|herewith)\s)?"
    r"(?:wish(?:es)?\sto\s|would\slike\sto\s|(?:has|have)\sthe\shonou?r\sto\s)?(?P<verb>submits?|presents?|puts?\sforward|offers?|tables?|proposes?)\s"
    rf"(?:(?:for|to)\s[^;:.\u24c5]{{3,80}}?,?\s)?(?:(?:the|these|this|its|their)\s)?(?:(?:following|present|joint|enclosed|annexed)\s)(?:[\w-]+\s){{0,2}}?(?P<what>{_NOUNS})\b"
)
_SETS_OUT = later(
    r"^(?:(?:The\spresent|This)\s(?:joint\s)?(?:working\s|position\s|discussion\s|national\s|non-)?(?:paper|document|submission|memorandum|contribution)|(?P<doc>\u24b9))\s(?:(?:briefly|jointly|also)\s)?(?P<verb>sets\s(?:out|forth)|presents|reflects|contains"
    r"|outlines|gives|summari[sz]es|expresses|conveys|offers|details|describes|lays\sout)\s(?:the\s)?(?:(?:common|joint|shared|preliminary|initial|national)\s)?"
    r"(?P<what>views?|positions?|proposals?|suggestions?|thinking|ideas|considerations|recommendations|approach|perspectives?|contribution|thoughts|comments)"
    r"\sof\s(?:the\s(?:delegations?|[Gg]overnments?)\sof\s)?(?:the\s)?(?P<who>\u24c5)(?=[\s,.;]|$)"
)
_OWN = later(r"(?:^|/)(?:WP|CRP|NAT|L)\.\d|^(?:CD|CCD|ENDC|CD/WP|ACDA)/\d|/WP/\d")
_OTHERS = later(
    r"\b(?:by|of|from)\sthe\s(?:[\w-]+\s){0,3}(?:chair\w*|secretariat|president\w*|facilitator\w*|rapporteur|secretary-general|director)\b",
    re.I,
)
_MASTHEAD = 1600
_OF_ANY_KIND = later(r"(?:/PV[./]|/SR\.|/RES/|/INF)")


@rule("sponsorship.says-itself", "following", "present", "enclosed", "annexed", "joint", "this ", "view", "position")
def says_itself(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A paper's first words: "Ruritania, wishing to contribute, submits the following elements"; "This paper sets out the views of …"."""
    name = "sponsorship.says-itself"
    for compiled in (_SUBMIT, _SETS_OUT):
        match = compiled.match(frame.text)
        if match is None or not free(frame, 0, match.end(), name) or chaired(frame, match.start("who"), match.start("who") + 1, name):
            continue
        own = own_document(reading)
        document: Reference | None = own
        if compiled is _SETS_OUT and not _of_a_delegation(frame, reading, own):
            continue  # a scholar's article: "This paper presents the views of Ruritania and Freedonia on casks"
        if compiled is _SETS_OUT and match.groupdict().get("doc"):
            document = _this(frame, match, reading, own)
        elif compiled is _SUBMIT and not _first_words(frame, reading, own):
            continue
        if document is None or held_back(match[0]) is not None or _OTHERS.search(reading.text, 0, min(frame.start, _MASTHEAD)):
            continue
        start, end = frame.span(match.start("who") if compiled is _SUBMIT else 0, match.end())
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=(who(frame, match.start("who")),),
            document=document,
            verb=match["verb"] if compiled is _SUBMIT else "paper",
            does="submit",
            entry="original",
            times=issued(reading),
            confidence=0.85,
        )


def _of_a_delegation(frame: Frame, reading: Reading, own: Reference) -> bool:
    """Tell whether a source is a paper of a meeting: by its symbol, or a working paper in numbered paragraphs."""
    if own.symbol:
        return bool(_OWN.search(own.symbol)) and not _OF_ANY_KIND.search(own.symbol)
    sentence = reading.sentence(frame.start)
    words = reading.text[frame.start : frame.start + 60].lower()
    return sentence is not None and sentence.number is not None and ("working paper" in words or "non-paper" in words)


def _this(frame: Frame, match: re.Match[str], reading: Reading, own: Reference) -> Reference | None:
    """The paper that speaks of itself: "this paper", no other."""
    told = reference(frame, match.start("doc"))
    words = reading.text[told.start : told.end].lower()
    if not re.match(r"(?:this|the\spresent)\s(?:[\w-]+\s){0,2}(?:paper|submission|memorandum|contribution|document|non-paper)$", words):
        return None
    return told if told.document and told.symbol else own


def _first_words(frame: Frame, reading: Reading, own: Reference) -> bool:
    """Tell whether the source is a paper by its masthead, and no sentence but a date stands between that and these words."""
    if not own.symbol or not _OWN.search(own.symbol) or _OF_ANY_KIND.search(own.symbol) or frame.start > _MASTHEAD:
        return False
    before = [s for s in reading.sentences if own.end <= s.start < frame.start and s.role == "sentence"]
    return not any(s.end - s.start > 70 for s in before)
