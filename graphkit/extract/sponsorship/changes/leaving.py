"""Names taken off the list of sponsors, whoever asks for it.

"Ruritania asked that its name be removed", "the name of Freedonia should be deleted from the list", "no longer wished to be a sponsor".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from graphkit.extract import trace
from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.roll import LIST, NOW, OF, ROLL, SAID, begin, meant, of_else, of_sponsors
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import free, times_between, who
from graphkit.extract.sponsorship.words import pattern
from graphkit.model import SponsorshipClaim

_HAVE = rf"(?:(?:has|have|had|having)\s)?{NOW}"
_OFF = r"(?:removed|deleted|struck|stricken|withdrawn|dropped|omitted|erased|taken|expunged|crossed)"
_FROM = (
    rf"\s(?:off|from|out\sof|off\sof)\s(?:(?:{ROLL}|(?P<bare>{LIST}))(?:\s(?:of|to|for|in)\s(?:the\s)?(?P<doc>\u24b9))?"
    r"|(?P<doc2>\u24b9)|(?:the\s)?(?:final|revised|present)\s(?:version|text))"
)
_TAKE_OFF = r"(?:remove|delete|strike|omit|drop|withdraw|take)"
_BARE = tuple(f"bare{n}" for n in range(9))


def _piece(words: str, n: int) -> str:
    """The same words with names of their own for its groups."""
    return words.replace("<bare>", f"<bare{n}>").replace("<doc>", f"<left{n}>").replace("<doc2>", f"<off{n}>")


_A = r"(?:(?:one\sof|among|an?|the|as)\s){0,3}"
_NAME = r"(?:its|their|his|her|our|my)\s(?:country's\s|delegation's\s|own\s)?names?"
_ASIDE = (
    r"(?:\)?(?:,\s(?:having|being|a\sformer|originally|initially|previously|once"
    r"|until\s(?:then|now|yesterday)|which\shad)\b[^;:.\u24c5]{1,110},(?=\s)))?"
)
_LEAVES = pattern(
    rf"(?P<who>\u24c5){_ASIDE}\)?(?:,\s(?!and\b)[^,;:.\u24b9\u24c5]{{1,90}},(?=\s))?{SAID}\s{NOW}(?P<verb>{_HAVE}(?:asked|requested|wished|wishes|wish|ask|asks|requests?|decided|would\slike|should\slike|wants?|wanted)"
    rf"\s(?:(?:(?:that|for)\s)?(?:{_NAME}|it|they)\s(?:(?:to|should)\s)?be\s{NOW}{_OFF}(?P<bare0>)(?:{_FROM})?|to\s(?:be\s{_OFF}"
    rf"|have\s{_NAME}\s{_OFF}|{_TAKE_OFF}\s{_NAME}){_piece(_FROM, 1)}"
    rf"|(?:for\s)?the\s(?:removal|deletion|withdrawal)\sof\s{_NAME}{_piece(_FROM, 2)})"
    rf"|(?:(?:had|has|have)\s)?(?:no\slonger\s(?:wished|wishes|wish|wanted|desired|intended)\sto|wished\sno\slonger\sto|did\snot\swish\sto\s(?:continue|remain)\b(?:\sto\sbe)?"
    rf"|(?:could|would|can)\sno\slonger|decided\s(?:not\sto\s(?:remain|continue)(?:\sto\sbe)?|to\scease\sbeing)|ceased\sto|do(?:es)?\snot\swish\sto\sremain)\s?"
    rf"(?:(?:be|appear|figure|remain|continue|stand|being)\s)?(?:(?:to\sbe|counted|listed|named|regarded|considered|included|numbered|shown|mentioned)\s){{0,2}}(?:on\s|in\s)?{_A}"
    rf"(?:{ROLL}|co-?sponsor(?:ing)?\b|sponsoring\b|(?P<bare8>so\s(?:listed|counted|named|described)|one|such)(?=[.,;]|$)){_piece(OF, 3)}"
    rf"|(?:(?:is|are|was|were)\s{NOW}|{_HAVE})(?:withdrawing|withdrew|withdrawn|dropping|dropped|dropped\sout|stepped\sdown|pulled\sout|stood\sdown|backed\sout|bowed\sout)\s"
    rf"(?:(?:its|their|his|her)\s(?:name\s(?:as\s|from\s)?)?|(?:as|from)\s)?{_A}(?:{ROLL}|co-?sponsoring){_piece(OF, 4)}"
    rf"|{_HAVE}(?:left|quit|abandoned|exited)\sthe\s(?:list|ranks|group|circle|number)\sof\s(?:the\s)?(?:co-?)?sponsors(?:hip)?"
    rf"|{_HAVE}(?:took|taken|removed|struck|deleted)\s{_NAME}{_piece(_FROM, 5)}"
    rf"|(?:(?:has|have|had)\s{NOW}been|was|were|is|are|should\s(?:also\s|now\s|therefore\s)?be|must\sbe|(?:is|are|was|were)\sto\sbe)\s{NOW}{_OFF}"
    rf"\s(?:off|from|out\sof)\s{ROLL}{_piece(OF, 6)})"
)
_NAMES = pattern(
    rf"\bnames?\sof\s(?:the\s)?(?P<who>\u24c5),?\s{NOW}(?P<verb>(?:(?:has|have|had|should|must|ought\sto|would)\s{NOW}(?:be|been)|be|was|were|is|are|(?:is|are|was|were)\sto\sbe)\s{NOW}{_OFF})"
    rf"(?P<bare0>)(?:{_FROM})?"
)
_ORDER = pattern(
    rf"(?:^|[.;:]\s|\band\s|\bto\s|\d\.\s)(?P<verb>{_TAKE_OFF})\s(?:the\snames?\sof\s)?(?:the\s)?(?P<who>\u24c5)(?:'s?\snames?)?{_FROM}"
)
_NOUN = tuple(
    pattern(words)
    for words in (
        rf"(?P<who>\u24c5)'s\s(?P<verb>withdrawal\s(?:from|as)\s){_A}{ROLL}{OF}",
        rf"\b(?P<verb>withdrawal)\sof\s(?:the\s)?(?P<who>\u24c5)\s(?:from|as)\s{_A}{ROLL}{OF}",
    )
)
_MISTAKE = later(r"\b(?:by|in|through)\s(?:an?\s)?(?:mistake|error|oversight)\b|\berroneous|\binadvertent", re.I)


@rule("sponsorship.left", "sponsor", " list", "name")
def left(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those taken off the list: "the representative of Sylvania asked that its name be removed from the list of sponsors".

    A name printed there by mistake was never that of a sponsor, and who does not wish to become one leaves nothing.
    """
    name = "sponsorship.left"
    for compiled in (_LEAVES, _NAMES, _ORDER, *_NOUN):
        for match in compiled.finditer(frame.text):
            groups = match.groupdict()
            if _MISTAKE.search(frame.text) or of_else(frame, match.end()) or not free(frame, match.start(), match.end(), name):
                continue
            told = any(groups.get(one) is not None for one in ("bare", *_BARE)) and not re.search("sponsor", match[0], re.I)
            document = meant(frame, reading, match)
            if document is None or (told and not of_sponsors(frame, reading, match.start(), match.end())):
                continue
            start, end = frame.span(match.start("who") if compiled is _LEAVES else begin(match), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, match.start("who")),),
                document=document,
                verb=re.sub(r"[\u24c5\u24b9\u24c9]", "", match["verb"]).strip(),
                does="withdraw",
                times=times_between(frame, max(0, match.start() - 60), match.end()),
                event=True,
                entry="withdrawn",
                confidence=0.85,
            )


_FORMER = later(r"\b(?:having|had)\s+been\b|\b(?:formerly|previously|originally|initially|once)\b|\bformer\b", re.I)
_NOW = frozenset({"sponsor", "main-sponsor", "drafter", "submitter"})


def without_leavers(claims: Iterable[SponsorshipClaim]) -> list[SponsorshipClaim]:
    """Leave out the past of those who leave: "Ruritania, having been a sponsor, asked that its name be removed"."""
    found = list(claims)
    gone = [c for c in found if c.role == "withdrawn-sponsor"]
    kept = []
    for claim in found:
        left_here = [g for g in gone if g.sponsor == claim.sponsor and g.document == claim.document]
        if claim.role in _NOW and _FORMER.search(claim.quote) and any(g.start < claim.end + 90 and claim.start < g.end for g in left_here):
            trace.blocked(claim.start, claim.end, claim.rule, "one who leaves")
        elif claim.role in _NOW and "sponsorship" in claim.quote and any(g.start <= claim.start and claim.end <= g.end for g in left_here):
            trace.blocked(claim.start, claim.end, claim.rule, "a sponsorship withdrawn")
        else:
            kept.append(claim)
    return kept
