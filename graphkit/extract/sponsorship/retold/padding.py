"""Words that only say how many, when, or as which part of a body States act, told without them: "by a total of 52 countries".

Texts put between an act and those who did it what changes nothing: a count, the group inside which they worked ("took part in the core
group that drafted"), the expert who wrote for a State, the long name of a people's republic, the earlier sponsors to whom one is added, the
act told before of the same document ("had been tabled by Ruritania and counted Freedonia among its sponsors"). A frame is drawn once more
without them. Experts without an article may be anybody's, and who agrees under a condition has not agreed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, PARTY, Frame, Spoken
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reference
from graphkit.extract.sponsorship.retold.redrawn import Edit, redrawn
from graphkit.extract.sponsorship.words import CHAIR, pattern

_PEOPLE = r"(?:States|countries|nations|delegations|sponsors|co-sponsors|authors|Powers|members|Governments)"
_ALL_TOLD = later(
    r"\bby(?P<cut>\s(?:an?\s(?:grand\s|record\s)?total\sof|altogether|in\sall|as\smany\sas|no\sfewer\sthan|no\sless\sthan))(?=\s\u24c5)"
)
_HOW_GLAD = later(
    r"\b(?:is|are|am|was|were)(?P<cut>\s(?:more\sthan|only\stoo|most|deeply|extremely|truly))(?=\s(?:delighted|happy|pleased|proud|honou?red|glad|privileged|gratified)\b)"
)
_EXPERT = later(
    r"(?:^|(?<=\bby\s)|(?<=,\s)|(?<=;\s))(?P<cut>[Tt]he\s(?:governmental\s|government\s|technical\s)?experts?\s(?:nominated\s(?:by|from)|appointed\sby|from|of|for)\s(?:the\s)?)(?=\u24c5)"
)
_REPUBLIC = later(
    r"\bby\s(?P<cut>(?:the\s)?(?:People's\s|Socialist\s|Democratic\s|Federal\s|Federative\s|Islamic\s|Lao\s|Plurinational\s){0,3}(?:Republic|Kingdom|State)\sof\s)(?=\u24c5)"
)
_THE_SAME = later(
    rf"\bby\s(?P<cut>(?:all\s)?(?:the|those|these)\s(?:(?:above|above-mentioned|above-named|abovementioned|aforementioned|same|foregoing|original|previous|said|four|five|six|ten|\d{{1,3}})\s){{1,3}}{_PEOPLE},?"
    r"\s(?:and|as\swell\sas|together\swith|along\swith|plus|joined\sby)\s(?:also\s|now\s)?(?:by\s)?(?:the\s)?)(?=\u24c5)"
)
_THIS_TIME = pattern(
    r"\b{PARTICIPLE}(?P<cut>,?\s(?:this\stime(?:\sround)?|once\smore|in\sturn|on\sthis\soccasion|for\sthe\s(?:first|second|third|fourth|last)\stime),?)(?=\sby\s)"
)
_WITH = pattern(
    r"\b{PARTICIPLE}(?:\s(?:\u24c9|this\stime|jointly|again))?\sby\s(?:the\s)?\u24c5(?P<cut>\swith\s|,\s(?:and\s)?(?:later\s)?joined\sby\s)(?=(?:the\s)?\u24c5(?:[.;)]|$|\sand\s(?:was|is|has)\b))"
)
_NOW_ALSO = pattern(
    r"(?<=\u24c5)(?P<cut>,?\s(?:and|but)\s(?:(?:is|was|has\sbeen)\s)?(?:(?:now|since(?:\sthen)?|meanwhile|in\sthe\smeantime),?\s)(?:also\s)?)(?=(?:co-?)?sponsored\sby\s)"
)
_NAMED_AS = later(
    r"(?<=\u24c5)\s(?:(?:has|have|had|then|later|also)\s){0,2}(?P<cut>added\s(?:its|their)\snames?\sas\s(?:a\s|an\s|further\s|additional\s)?)(?=(?:co-?)?sponsors?\b)"
)
_BACKED = later(
    r"(?P<cut>,?\s(?:and\s)?(?:backed|supported|joined|flanked|followed)\sby\s(?:an?\s(?:group|list|crowd|total|team)\sof\s)?(?:(?:some|over|about|nearly|more\sthan|another)\s)?(?:\d{1,3}|[a-z]+)\s(?:other\s)?co-?sponsors,?"
    r"\s\(?(?:(?:that|which)\sincluded?s?|including|among\sthem)\s(?:the\s)?)(?=\u24c5)"
)
_LED_ON = later(r"\u24c5\s(?:(?:once\s(?:more|again)|again|jointly)\s)?led(?P<cut>\son)(?=\s\u24b9)")
_AGREED = pattern(
    r"(?<=\u24c5)(?P<cut>\s(?:(?:had|has|have|then|later|also|both|soon|eventually|finally)\s){0,2}(?:agreed|consented|chose|elected|volunteered)\sto\s)(?P<verb>co-?\s?sponsor)(?=[\s,.;)])"
)
_CONDITION = later(r"\b(?:if|unless|provided|providing|on\s(?:the\s)?condition|once|until|only|should)\b")
_CORE_GROUP = pattern(
    rf"(?<=\u24c5)(?P<cut>\s(?:(?:has|have|had|also|both|all)\s){{0,2}}(?:took\spart\sin|taken\spart\sin|participated\sin|belong(?:s|ed)?\sto|(?:is|are|was|were|been)\s(?:an?\s)?(?:(?:part|members?|one)\sof|in|among)|form(?:s|ed)?(?:\spart\sof)?|made\sup)"
    rf"\s(?:the|an?|that)\s(?:[a-z-]+\s){{0,2}}group(?:\sof\s(?:[a-z-]+\s){{0,2}}{_PEOPLE})?,?\s(?:that|which)\s)(?=(?:(?:has|have|had|jointly|first)\s){{0,2}}(?:co-?)?(?:drafted|authored|prepared|sponsored|tabled|submitted|elaborated|wrote)\s\u24b9)"
)
_IS_OF = later(
    r"(?P<head>\b(?:[Ss]ponsors|[Cc]o-?sponsors|[Aa]uthors)\sof\s\u24b9)(?P<cut>,\s(?:(?:which|that)\s|[a-z]+ed\s)[^\u24c5;:.]{2,140}?,)(?=\s(?:were|are|included?)\s(?:the\s)?\u24c5)"
)
_TODAYS = later(r"^(?P<cut>(?:The\s)?(?P<noun>[Ss]ponsors|[Cc]o-?sponsors)\s\u24c9's)(?=\s\u24b9)")
_WHEN = pattern(
    r"\b(?:introduc(?:e|ing)|present(?:ing)?|submit(?:ting)?|table|tabling)(?P<cut>\s(?:\u24c9|today|again|once\s(?:more|again)))(?=\s(?:the\sfollowing|two|three|four|five|six|several)\s)"
)
_PROPOSAL = later(
    r"\b(?:[Oo]n|[Uu]pon|[Aa]t)\s(?P<cut>\u24b9)(?=\sof\s(?:the\s)?\u24c5,?\s[^.;:\u24b9]{0,110}?\b(?:adopted|approved|passed)(?:\s(?:by\sconsensus|without\sa\svote|unanimously))?\s(?P<doc>\u24b9)(?!,?\s(?:as|with)\s))"
)
_COUNTRYS = later(
    r"\b(?:withdr[ae]w(?:n|ing|s)?|rescinded)\s(?P<cut>\u24c5's|(?:its|his|her|their)\s(?:country|delegation|government|nation|Government)'s)(?=\s(?:co-?)?sponsorship\b)"
)
_HAD = later(
    r"(?<=\u24b9)(?P<cut>\s(?:has|had|counts|counted|attracts|attracted|drew)\s(?:(?:some|over|about|nearly|more\sthan|already)\s)?(?:\d{1,3}|[a-z]+)\s(?:other\s)?co-?sponsors,?"
    r"\s(?:among(?:st)?\s(?:whom|which|them)(?:\s(?:were|are))?|including)\s(?:the\s)?)(?=\u24c5)"
)
_WHICH_INCLUDES = later(
    rf"\b(?:by|of)(?P<cut>\s(?:an?|the)\s(?:[a-z-]+\s){{0,2}}group\s(?:of\s(?:[a-z-]+\s){{0,2}}{_PEOPLE}\s)?(?:that|which)\sinclude[sd]?)(?=\s(?:the\s)?\u24c5)"
)
_BEARING = later(r"(?P<cut>\b(?:[Aa]n?|[Tt]he)\s(?:[a-z-]+\s){1,3}bearing\sthe\ssymbol\s)(?=\u24b9)")
_SHEET = later(
    r"(?P<cut>\bsigned\sthe\s(?:(?:co-?)?sponsorship|(?:co-?)?sponsors'?)\s(?:sheet|form|list|page|book)\s(?:for|of|to|on))(?=\s\u24b9)"
)
_PULLED = later(r"(?P<cut>\b(?:pulled|struck|removed|withdrew)\s(?:its|their)\snames?\s(?:from|off))(?=\s\u24b9)")
_SET = later(
    r"(?<=\s)(?P<cut>(?:an?|the|its|their)\s(?:(?:new|joint|further|second|whole|comprehensive|first)\s)?(?:set|series|package|batch|pair|couple|collection|bundle|trio)\sof\s)(?=\u24b9)"
)
# "Allow me, Chair, to thank", "which, Madam President, was tabled by": who is addressed does nothing
_VOCATIVE = later(
    r",\s(?P<title>(?:Mr\.?|Madam|Mrs\.?|Ms\.?|[Dd]ear|[Dd]istinguished)\s)?(?:Vice-)?(?:Chair(?:man|person|woman)?|President|Excellenc(?:y|ies)|Sir|[Cc]olleagues),(?=\s)"
)
# "the amendments now circulating as L.7", "the resolution, now before you as L.8": what it is, then its symbol
_NOW_AS = later(
    r"(?P<cut>(?:(?P<doc>\u24b9)|\b(?:an?|the|our|its|their|two|three|some)\s(?:[\w-]+\s){0,2}?(?:amendments?|texts?|drafts?|proposals?|changes)),?\s(?:(?:which|that)\s(?:(?:is|are|has|have|had|been|was|were)\s){1,2})?(?:(?:now|currently|already|today)\s)?"
    r"(?:circulating|circulated|issued|distributed|available|published|reproduced|printed|before\s(?:you|us|members|the\s[\w\u24bb]+))\s(?:as|in|under(?:\sthe\ssymbol)?)\s(?:document\s)?)(?=(?P<symbol>\u24b9))"
)
# "for its consideration and, we hope, its approval without a vote": what is asked of those to whom it is put, what the speaker thinks
_ASKED = later(
    r"(?P<cut>,?\sfor\s(?:its|their|your|the)\s(?:[a-z]+\s)?(?:consideration|approval|adoption|examination|attention|decision|study|endorsement)\b(?:[^\u24b9\u24c5;:.]|,\s\u24c5\s(?:hope|trust|believe),){0,80}?,?)(?=\s\u24b9)"
)
_HOPES = later(
    r"(?P<cut>,\s(?:as\s)?\u24c5\s(?:hope|trust|believe|think|understand|expect|know|dare\ssay|submit|are\s(?:sure|confident)),)(?=\s)"
)
_EDITS = (  # each with letters that it needs, a cheap first look, and what is put in its place
    (_ASKED, "for", ""),
    (_HOPES, ", ", ""),
    (_SET, " of ", ""),
    (_ALL_TOLD, "by ", ""),
    (_HOW_GLAD, " to", ""),
    (_WHICH_INCLUDES, "include", ""),
    (_BEARING, "bearing", ""),
    (_REPUBLIC, "by ", ""),
    (_THE_SAME, "by ", ""),
    (_THIS_TIME, " by ", ""),
    (_LED_ON, "led on", ""),
    (_IS_OF, "s of ", ""),
    (_WHEN, "t", ""),
    (_WITH, " by ", " together with "),
    (_NOW_ALSO, "sponsored by", " and later "),
    (_NAMED_AS, "added", "became "),
    (_COUNTRYS, "sponsorship", "its"),
    (_HAD, "sponsors", " was co-sponsored by "),
    (_SHEET, "signed the", "co-sponsored"),
    (_PULLED, "name", "withdrew its sponsorship of"),
    (_BACKED, "sponsors", ", which was co-sponsored by "),
)

# "L.9 had been tabled by Ruritania and counted Freedonia among its co-sponsors": two things told of one document
_TOLD_FIRST = later(
    r"(?P<doc>\u24b9)(?P<cut>,?\s(?:which\s)?(?:(?:had|has)\sbeen|was|is|were|came|comes|originated|stemmed|emanated)\s(?:(?:[a-z]+\s){0,3}(?:by|from|with)\s(?:the\s)?)\u24c5(?:\s\u24c9)?,?\sand)"
    r"(?=\s(?:(?:was|is|has\sbeen|had\sbeen)\s(?:also\s|later\s)?(?:co-?)?sponsored|counted|counts|listed|lists|numbered|had|has|bore|bears)\s)"
)
_GOVERNED = later(r"\b(?:of|on|about|to|in|with|for|against|from|by|behind|after|regarding|concerning)\s(?:the\s)?$")
# "Ruritania was the author of L.8, and Freedonia that of L.9"
_THAT_OF = later(
    r"\u24c5\s(?P<is>(?:was|is|were|are|has\sbeen|had\sbeen)\s(?:the|an?)\s(?:[a-z-]+\s){0,2}(?:(?:co-?)?(?:sponsors?|authors?))\sof)\s\u24b9,?\s(?:and|while|whereas)\s(?:the\s)?(?P<who>\u24c5)(?P<that>,?\s(?:that|those)\sof)(?=\s\u24b9)"
)


def unpadded(frame: Frame) -> Frame:
    """The frame without such words; the frame itself where there are none."""
    if PARTY not in frame.text:
        return frame
    lower = frame.text.lower()
    edits = [
        Edit(*match.span("cut"), words)
        for compiled, letters, words in _EDITS
        if letters in lower
        for match in compiled.finditer(frame.text)
    ]
    if any(getattr(part, "symbol", None) for part in frame.parts.values()):  # who speaks to a meeting of experts is asked for no text
        edits += [Edit(*match.span("cut")) for match in _EXPERT.finditer(frame.text)]
    for match in _TODAYS.finditer(frame.text):
        edits.append(Edit(*match.span("cut"), f"The {match['noun'].lower()} of"))
    for match in _AGREED.finditer(frame.text):
        if not _CONDITION.search(frame.text, match.end()) and not _CONDITION.search(frame.text[: match.start()].rpartition(",")[2]):
            edits.append(Edit(match.start("cut"), match.end("verb"), " co-sponsored"))
    for match in _CORE_GROUP.finditer(frame.text):
        if not CHAIR.search(match["cut"]):
            edits.append(Edit(*match.span("cut"), " "))
    for match in _PROPOSAL.finditer(frame.text):
        proposal, adopted = frame.parts[match.start("cut")], frame.parts[match.start("doc")]
        if _called(proposal, "proposal") and isinstance(adopted, Reference) and "/RES/" in (adopted.symbol or ""):
            edits.append(Edit(*match.span("cut"), "the proposal"))
    return redrawn(frame, edits) if edits else frame


def by_its_symbol(frame: Frame) -> Frame:
    """The frame without whom it addresses, in which a text told with the symbol under which it circulates is that symbol."""
    edits = [
        Edit(*match.span())
        for match in _VOCATIVE.finditer(frame.text)
        if match["title"] or frame.text[match.start() - 1] not in ")\u24c5" or isinstance(frame.parts.get(match.start() - 1), Spoken)
    ]
    edits += [
        Edit(*match.span("cut"))
        for match in _NOW_AS.finditer(frame.text)
        if getattr(frame.parts[match.start("symbol")], "symbol", None)
        and not (match["doc"] and getattr(frame.parts[match.start("doc")], "symbol", None))
    ]
    return redrawn(frame, edits) if edits else frame


def told_once_more(frame: Frame) -> Iterator[Frame]:
    """Yield the frame once more for the second of two things told of a document, and for the second subject of "the author of"."""
    if PARTY not in frame.text or DOCUMENT not in frame.text:
        return
    for match in _TOLD_FIRST.finditer(frame.text):
        before = frame.text[max(0, match.start() - 24) : match.start()]
        if not (_GOVERNED.search(before) or negated(match["cut"]) or planned(match["cut"]) or CHAIR.search(match["cut"])):
            yield redrawn(frame, [Edit(*match.span("cut"))])
    for match in _THAT_OF.finditer(frame.text):
        other = frame.parts[match.end() + 1]
        if not isinstance(other, Reference) or other.symbol is None or other.kind == "letter":
            continue
        yield redrawn(frame, [Edit(0, match.start("who")), Edit(*match.span("that"), f" {match['is']}")])


def _called(part: object, noun: str) -> bool:
    return isinstance(part, Reference) and part.symbol is None and bool(re.fullmatch(rf"(?:joint\s)?{noun}", part.called or ""))
