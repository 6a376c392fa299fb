"""A text told by a noun or pronoun that names none, with its movers and then its symbol.

"the one presented yesterday by the representative of Ruritania (L.9)", "the earlier one by Freedonia, CD/99", "Sylvania's paper
of 2010 (CD/98)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_WHAT = (
    r"(?:ones?|that|those|paper|text|draft|proposal|contribution|submission|initiative|non-paper|amendments?|memorandum"
    r"|document|study|follow-up|elements)"
)
_SYMBOL = (
    r"(?:,\s|\s\(|\s\[)(?:see\s|in\s|contained\sin\s|as\s|document\s|issued\sas\s|circulated\sas\s"
    r"|now\s){0,3}(?P<doc>\u24b9)(?=[,.;)\]]|\s-|$|\s(?:and|is|was|remain|deserve|has)\b)"
)
_PLAN = (
    r"(?:package|plan|schemes?|formula|compromise|blueprint|road\s?map|bid|motion|idea|outline|bridge|offer|proposals?|draft|text|paper"
    r"|initiative)"
)
_ABOUT = r"(?:,?\s\u24c9)?(?:\s(?:on|concerning|regarding|about|of|from)\s[^\u24c5\u24b9;:.,()]{2,70}?)?(?:,?\s\u24c9)?"
_ONES = tuple(
    pattern(words)
    for words in (
        rf"\b(?:the|an?|that|another|his|her)\s(?:[\w-]+\s){{0,3}}?(?P<what>{_WHAT})(?:,?\s\u24c9)?\s(?:which\s(?:was|had\sbeen)\s)?(?P<verb>presented|submitted|tabled|circulated|introduced|put\sforward|proposed|drafted|prepared|co-?sponsored|sponsored|brought)?"
        rf"(?:\s(?:here|yesterday|today|earlier|\u24c9|last\s\w+|jointly|just\snow))?,?\s?(?P<by>by|from|of)\s(?P<who>\u24c5){_ABOUT}{_SYMBOL}",
        # "That of the Arab Group (L.9) asked for more", "with those of Ruritania, document WP.8 of the series"
        r"(?:^|[.;,]\s(?:(?:and|but|while|unlike|with)\s)?|\b(?:with|and|unlike|from|than|by)\s)(?P<what>[Tt]hat|[Tt]hose)\s(?P<by>of|by|from)\s(?P<verb>)(?:the\s)?(?:delegations?\sof\s(?:the\s)?)?(?P<who>\u24c5)(?:,\s|\s\(|\s\[)(?:document\s)?(?P<doc>\u24b9)"
        r"(?=[,.;)\]]|$|\s(?:of\sthe\s(?:same\s)?series|and|is|was)\b)",
        rf"\b(?:the|an?)\s(?:[\w-]+\s){{0,3}}?(?P<what>{_WHAT})(?:,?\s(?:which|that))?\s(?P<who>\u24c5)\s(?:(?:had|has|have|jointly|also|already|first)\s){{0,3}}(?P<verb>presented|submitted|tabled|circulated|introduced|put\sforward|proposed|drafted|prepared|sponsored|offered)"
        rf"{_ABOUT}{_SYMBOL}",
        # "the compromise package, tabled in May by Ruritania and known as the bridge plan (CD/9)"
        rf"\b(?:the|an?|this|that|its|their)\s(?:[\w\"'-]+\s){{0,3}}?(?P<what>{_PLAN}),?\s(?P<verb>{{PARTICIPLE}}|devised|designed|advocated|tabled|dreamt\sup)(?P<by>)(?:\s(?!by\b)[^\u24c5\u24b9;:.,()]{{1,40}}?)?\sby\s(?:the\s)?(?P<who>\u24c5)"
        rf"(?:,?\s(?:(?:and|which|later|then|now)\s){{1,2}}(?:was\s|is\s)?(?:known|called|dubbed|nicknamed|circulated|issued|published|distributed|tabled|submitted|contained|reproduced|available|numbered)\b[^\u24c5\u24b9;:.()]{{0,60}}?(?:\u24c9\s)?)?"
        r"(?:,\s|\s\(|\s\[|\s(?:as|in|under)\s|\s(?=\u24b9))(?:document\s)?(?P<doc>\u24b9)",
        rf"(?P<who>\u24c5)'s?\s(?P<verb>)(?:[\w-]+\s){{0,3}}?(?P<what>{_WHAT}){_ABOUT}{_SYMBOL}",
    )
)
_PAPER = later(r"(?:^|/)(?:L|WP|CRP)\.\d|^(?:CD|ENDC|CD/WP)/\d|/WP\.\d")
_NO = later(r"statement|position|amended|support|vote", re.I)


@rule(
    "sponsorship.ones",
    " by ",
    " from ",
    " of ",
    "that of",
    "those of",
    "'s ",
    " one ",
    " that ",
    " paper",
    " text ",
    " proposal",
    " draft ",
    "package",
    "plan",
    "scheme",
    "compromise",
    "formula",
)
def ones(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text by its movers and its symbol alone: "the earlier one by Freedonia, CD/99", "Sylvania's paper of 2010 (CD/98)"."""
    name = "sponsorship.ones"
    for compiled in _ONES:
        for match in compiled.finditer(frame.text):
            document, place = reference(frame, match.start("doc")), match.start("who")
            if not _PAPER.search(document.symbol or "") or _NO.search(match[0]):
                continue
            by = match.groupdict().get("by")
            if by == "of" and match["verb"]:
                continue
            if not free(frame, match.start(), match.end(), name) or chaired(frame, place, place + 1, name):
                continue
            party = who(frame, place)
            verb = match["verb"] or ""
            orally = verb == "introduced" or (verb == "presented" and getattr(party, "person", False))
            start, end = frame.span(match.start(), match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(party,),
                document=document,
                verb=verb or match["what"],
                does="introduce" if orally else family(verb) if verb else "submit",
                times=times_between(frame, match.start(), match.end()),
                confidence=0.75,
            )
