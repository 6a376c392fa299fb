"""Names lent, pens held and sponsorship shared: how those behind a draft speak of their part in it.

"draft L.9, whose sponsorship my country shares with Freedonia", "to which Sylvania has lent its name", "Ruritania holds the pen
on the text".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import PARTY, Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.changes.joining import NEVER_SPONSORED
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import head
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_WITH = (
    r"(?:,?\s(?:(?:together|jointly|along|in\sconcert|in\standem|hand\sin\shand|in\spartnership)\s|alongside|this\syear\s|as\sever\s|once\s(?:again|more)\s){0,2}"
    r"(?:with\s|of\s|)(?:(?:our|my|its)\s(?:[\w-]+\s){1,3}(?:from|of)\s|the\sdelegations?\sof\s)?(?P<with>\u24c5))"
)
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|\d{1,3})"
_NOUN = r"(?P<noun>(?:co-?\s?)?(?:sponsors?|authors?|penholders?|drafters?|initiators?|movers?))"
_AUX = r"(?:(?:has|have|had|is|are|am|was|were|been|also|again|now|always|once|long|proudly|gladly|this\syear|today|\u24c9),?\s){0,4}"
_ACT = r"(?:co-?\s?sponsorship|sponsorship|authorship|co-authorship|paternity|parentage|tabling|drafting|submission)"
_SHARES = tuple(
    pattern(words)
    for words in (
        # whose sponsorship we share with A; for which we share responsibility with A
        rf"(?P<doc>\u24b9),?\s(?:whose\s(?:main\s)?(?P<noun>{_ACT})|(?:the\s(?P<noun2>{_ACT})\sof\swhich))\s(?P<who>\u24c5)\s{_AUX}(?P<verb>share[sd]?){_WITH}",
        rf"(?P<doc>\u24b9),?\sfor\swhich\s(?P<who>\u24c5)\s{_AUX}(?P<verb>share[sd]?|sharing)\s(?:the\s|joint\s)?(?:responsibility|(?P<noun>{_ACT})|pen)"
        rf"{_WITH}",
        rf"(?P<who>\u24c5)\s{_AUX}(?P<verb>share[sd]?|sharing)\s(?:the\s|our\s|its\s)?(?:(?P<noun>{_ACT})|pen|penholdership)(?P<gap>)\s(?:of|on|for)\s(?P<doc>\u24b9){_WITH}",
        # to which we have lent our name, together with A
        rf"(?P<doc>\u24b9),?\s(?:to|under|on)\swhich\s(?P<who>\u24c5)\s{_AUX}(?P<verb>lent|lends?|gave|given|puts?|added|adds?|set|attached|affixed|appended|placed)\s(?:its|our|their|my)\s"
        rf"(?:names?|signatures?|sponsorship)(?:{_WITH})?",
        rf"(?P<who>\u24c5)\s{_AUX}(?P<verb>lent|lends?|gave|given|set|attached|affixed|appended|placed)\s(?:its|our|their|my)\s(?:names?|signatures?|sponsorship)\sto\s(?P<doc>\u24b9)(?:{_WITH})?",
        # the draft bears Egypt's signature, came out over the signatures of A and B
        r"(?P<doc>\u24b9)(?P<gap>(?:[^.;:\u24c5\u24b9]){0,70}?)\s(?P<verb>bears?|bore|bearing|carries|carried|carrying)\s(?:only\s|also\s)?(?:the\s(?:names?|signatures?)\sof\s(?P<who>\u24c5)(?!\sas\b)"
        r"|(?P<own>\u24c5)'s?\s(?:own\s)?(?:names?|signatures?))",
        r"(?P<doc>\u24b9)(?P<gap>(?:[^.;:\u24c5\u24b9]){0,70}?)\s(?P<verb>under|over|with)\sthe\s(?:joint\s)?signatures?\sof\s(?P<who>\u24c5)",
        # speak as one of the three penholders of L.9, along with A and B
        rf"(?P<who>\u24c5)\s(?:[\w']+\s){{0,8}}?(?P<verb>as|being|is|are|am|was|were)\s(?:pleased\sto\sbe\s|privileged\sto\sbe\s|proud\sto\sbe\s|now\s|again\s)?(?:one|two|three|part)\sof\s(?:the\s|its\s)?(?:{_COUNT}\s)?"
        rf"(?:main\s|lead\s|original\s)?{_NOUN}\sof\s(?:(?:this|last)\s\w+'s\s|\u24c9(?:'s)?\s)?(?P<doc>\u24b9)(?:\s\(\u24b9\))?{_WITH}",
        rf"(?P<who>\u24c5)\s(?:[\w']+\s){{0,8}}?(?P<verb>as|being|is|are|am|was|were)\s(?:one|two|three|part)\sof\s(?:the\s|its\s)?(?:{_COUNT}\s)(?:main\s|lead\s|original\s)?{_NOUN}\s(?:of\s)?\u24c9's\s"
        rf"(?P<doc>\u24b9)(?:{_WITH})?",
        # of which we are one of six sponsors, the other five being A, B, …
        rf"(?P<doc>\u24b9),?\sof\swhich\s(?P<who>\u24c5)\s{_AUX}(?P<verb>(?:privileged|proud|pleased|honou?red|happy)\sto\sbe\s|)(?:one\sof\s(?:the\s|its\s)?(?:{_COUNT}\s)?{_NOUN})"
        rf"(?:(?:\s-{{1,2}}|,|\s\()\s?(?:the\sother(?:s|\s{_COUNT})?\s(?:being|are)\s)(?P<with>\u24c5))?",
        rf"(?P<who>\u24c5)\s{_AUX}(?P<verb>am|is|are|was|were)\sone\sof\s(?:the\s|its\s)?(?:{_COUNT}\s)?{_NOUN}\sof\s(?P<doc>\u24b9)(?:\s-{{1,2}}|,|\s\()\s?the\sother(?:s|\s{_COUNT})?\s(?:being|are)\s(?P<with>\u24c5)",
        # carries the pen on, holds the pen of; co-penholders
        rf"(?P<who>\u24c5)(?:,?\swhich(?:,[^,\u24c5\u24b9]{{2,40}},)?)?\s{_AUX}(?:again\s|jointly\s|kindly\s)?(?P<verb>h[eo]lds?|held|hold(?:ing)?|carr(?:y|ies|ied|ying)|tak(?:es?|en)|took|kept|keeps|wields?|shar(?:e[sd]?|ing))"
        rf"\sthe\s(?P<noun>pens?)(?P<gap>)\s(?:of|on|for|in\sdrafting)\s(?P<doc>\u24b9)(?:{_WITH})?",
        # our name is on the draft; we see our name among its sponsors; are on the list of sponsors; are responsible for it
        r"(?P<own>\u24c5)'s?\s(?P<verb>names?)\s(?:is|are|(?:(?:has|have|had)\s)?(?:been|stands?|stood|appear(?:s|ed)?|figured?s?|featured?s?))\s(?:(?:again|also|proudly|once\s(?:more|again)|\u24c9)\s)?(?:on|under|among\s(?:the|its)\s(?:list\sof\s)?(?:co-?)?sponsors\sof)\s(?P<doc>\u24b9)",
        rf"(?P<who>\u24c5)\s{_AUX}(?:(?:happy|pleased|proud|glad|honou?red)\sto\s)?(?P<verb>sees?|finds?|have|counts?|numbers?)\s(?:its|our|their|my)(?:\sown)?\s?(?:names?|selves)\s(?:on|among|in)\s(?:(?:the|its)\s)?(?:list\sof\s)?(?:the\s|its\s)?(?P<noun>(?:co-?)?sponsors)\sof\s(?P<doc>\u24b9)",
        rf"(?P<who>\u24c5)\s{_AUX}(?:also\s)?(?P<verb>on|in)\sthe\slist\sof\s(?:the\s)?(?P<noun>(?:co-?)?sponsors)\s(?:of|to|for)\s(?P<doc>\u24b9)",
        rf"(?P<who>\u24c5)(?:,?\s(?:jointly|together|along)\swith\s(?P<with>\u24c5),?)?\s{_AUX}(?:jointly\s)?(?P<verb>responsible)\sfor\s(?P<doc>\u24b9)",
        r"(?P<doc>\u24b9)(?P<gap>)\s(?P<verb>originate[sd]?)\swith\s(?P<who>\u24c5)",
        rf"(?P<who>\u24c5)(?:,|\s{_AUX})\s?(?P<verb>the|among\sthe|one\sof\sthe|two\sof\sthe)\s(?:main\s|original\s|first\s|principal\s)?(?P<noun>proponents?|movers?|originators?)\sof\s(?P<doc>\u24b9)",
        # took the lead on the draft
        rf"(?P<who>\u24c5)(?:,?\s(?:which|who))?\s{_AUX}(?:once\smore\s|again\s|traditionally\s)?(?:have\s|has\s)?(?P<verb>taken|took|takes?|taking)\sthe\s(?P<noun>lead)(?P<gap>)\s(?:on|with|in\srespect\sof)\s(?P<doc>\u24b9)(?:{_WITH})?",
        # as one of the co-authors, together with A and B, of L.9, my country …
        rf"(?:^|,\s)(?:[Ss]peaking\s)?[Aa]s\s(?P<verb>one|a|the)\s(?:of\s)?(?:the\s|its\s)?(?:{_COUNT}\s)?(?:main\s|lead\s|original\s)?{_NOUN},?\s(?:together|along|jointly)\swith\s(?P<with>\u24c5),?\sof\s(?P<doc>\u24b9),\s(?P<who>\u24c5)",
        # our efforts gave rise to
        rf"(?P<doc>\u24b9)(?P<gap>(?:,?\s\u24b9)?,?|[^.;:\u24c5\u24b9]{0, 110},)\s(?:is|was|are)\s(?:again\s|once\smore\s)?(?:the"
        rf"|a)\s(?:(?:joint|common|collective|shared)\s(?P<verb>work|effort|product|production|endeavou?r|initiative|undertaking"
        rf"|creation)|(?P<noun>work|product|handiwork|brainchild))\s"
        r"(?:of|by|between)\s(?P<who>\u24c5)(?:,\sthat\sis(?:\sto\ssay)?,?\s(?P<with>\u24c5))?",
        # for which A and B can claim the credit as sponsors
        r"(?P<doc>\u24b9)(?:\sitself)?,?\sfor\swhich\s(?P<who>\u24c5)\s(?:(?:can|may|could|must|both|together|alone|rightly)\s){0,2}(?P<verb>(?:claims?|takes?|took|shares?|shared|claimed|deserves?|deserve)\s(?:the\s|full\s|most\sof\sthe\s)?credit)\sas\s(?:its\s|the\s|main\s){0,2}"
        rf"{_NOUN}",
        # the text is ours and Freedonia's alone; is co-owned
        r"(?P<doc>\u24b9)(?P<gap>[^.;:\u24c5\u24b9]{0,40}?)\s(?:is|was|are)\s(?:jointly\s)?(?P<verb>owned|co-owned|fathered|authored|co-authored|co-penned)\s(?:jointly\s)?by\s(?P<who>\u24c5)",
    )
)
_PEN = later(r"pen|author|draft|mover", re.I)


@rule(
    "sponsorship.shares",
    "share",
    "sharing",
    "name",
    "signature",
    "one of",
    "part of",
    "two of",
    "three of",
    " pen",
    "joint ",
    "common ",
    "collective ",
    "owned",
    "fathered",
    "on the list",
    "in the list",
    "responsible for",
    "credit",
    "originate",
    "proponent",
    "mover",
    "originator",
    "the lead",
    "as a",
    "as the",
)
def shares(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The part of each in a draft: "L.9, whose sponsorship we share with Freedonia", "to which Sylvania has lent its name"."""
    name = "sponsorship.shares"
    for compiled in _SHARES:
        for match in compiled.finditer(frame.text):
            groups = match.groupdict()
            place = match.start("who") if groups.get("who") else match.start("own")
            document = beside(frame, match.start("doc"))
            gap = groups.get("gap") or ""
            if not draft_or_paper(document, reading) or negated(gap) or planned(gap) or not free(frame, match.start(), match.end(), name):
                continue
            if negated(match[0]) or chaired(frame, place, place + 1, name):
                continue
            noun = groups.get("noun") or groups.get("noun2") or ""
            end = match.end() + 1 if frame.text[match.end() : match.end() + 1] == PARTY else match.end()
            start, stop = frame.span(match.start(), end)
            yield Hit(
                rule=name,
                start=start,
                end=stop,
                who=(who(frame, place), *((who(frame, match.start("with")),) if groups.get("with") else ())),
                document=document,
                verb=noun or match["verb"] or "work",
                does="lead"
                if noun == "lead"
                else "draft"
                if _PEN.search(noun) or match["verb"] in ("work", "authored", "co-authored", "co-penned", None)
                else "sponsor",
                times=times_between(frame, match.start(), match.end()),
                confidence=0.8,
            )


def beside(frame: Frame, place: int) -> Reference:
    """The document at a place, or the symbol in brackets or commas right after it."""
    named = reference(frame, place)
    after = re.compile(r"(?:\s\(|,\s)(?:document\s)?\u24b9[),]").match(frame.text, place + 1)
    told = reference(frame, after.end() - 2) if after else named
    return told if told.symbol and not named.symbol and "/RES/" not in told.symbol else named


def draft_or_paper(document: Reference, reading: Reading) -> bool:
    """Tell whether delegations can stand behind a document: a draft, a paper or a resolution, no report, letter or treaty."""
    words = reading.text[document.start : document.end].lower()
    told = head(document, reading) if document.symbol else words  # a title may tell of treaties
    if document.kind in NEVER_SPONSORED or re.search(r"statement|report|treaty|convention|protocol|letter|agreement", told):
        return False
    return bool(document.symbol) or bool(re.search(r"resolution|draft|text|paper|amendment|proposal|decision|document|l\.\d", words))
