"""What rules ask of a frame: who stands where, with whom and for whom, when, and whether anything takes the force out of it."""

from __future__ import annotations

import re
from dataclasses import replace

from graphkit.extract import trace
from graphkit.extract.frame import DOCUMENT, PARTY, TIME, Frame
from graphkit.extract.negation import held_back
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reference, TimeExpression
from graphkit.extract.sponsorship.hits import Who
from graphkit.extract.sponsorship.words import BEHALF, CHAIR

FOR_OTHERS = later(
    r"(?:,?\s(?:on|concerning|regarding)\s(?!behalf\b)[^\u24c5\u24b9\u24c9;:.]{3,100}?)?(?:\s\u24c9)?,?\s(?:also\s)?(?:on\sbehalf\s(?:also\s)?of|in\sthe\snames?\sof)\s(?:the\s)?"
    r"(?:(?!\b(?:said|told|noted|stated|stressed|which|who|had|has|was|were)\b)[^\u24c5\u24b9;.]){0,70}?\u24c5"
)

AFTER = later(
    r"(?:\s(?:to|in|at|before|during|for|as)\s(?:the\s|its\s|a\s)?[\w\u24bb' -]{1,60}?)?,?\s(?P<t>\u24c9)(?:,?\s(?P<u>\u24c9))?",
)

_THE_SPONSORS = later(
    r"\b(?:on\sbehalf\sof|for)\s(?:the|its)\s(?:(?:co-?)?(?:sponsors|authors)|(?:(?:small|cross-regional|informal)\s)?core\sgroup(?:\sof\s(?:sponsors|States|countries|authors))?)\s?(?:\(|,\s(?:namely\s)?|-\s)\u24c5",
    re.I,
)

_TOGETHER = later(
    r"^(?:\u24c9,\s)?(?:[\w.\u2019' -]{0,60}(?:\(\u24c5\)(?:\s\([^():]{3,60}\))?)?:\s)?(?:\u24c9,\s)?"
    r"(?:Together|Jointly|Along)\swith\s(?:(?!\b(?:over|against|despite|objections?|opposition)\b)[^\u24c5\u24b9;:]){0,60}?\u24c5",
    re.I,
)

_ON_BEHALF = later(
    r"^(?:[\w.' -]{0,60}\(\u24c5\)(?:\s\([^():]{3,60}\))?:\s)?(?:Speaking\s(?:also\s)?|Also\s)?(?:On|on)\sbehalf\s(?:also\s)?of\s(?:the\s)?"
    r"(?:delegations?\sof\s|(?:an?\s)?(?:(?:core|cross-regional|small|informal|like-minded)\s)?group(?:\sof\s(?:States|countries|sponsors|delegations|friends))?,?\s(?:(?:comprising|composed\sof|made\sup\sof|consisting\sof|of|namely)\s)?)?\u24c5",
    re.I,
)

_ADDRESS = later(
    r"\b(?:Mr\.?|Madam|Mrs\.?|Ms\.?)\s(?:Vice-)?(?:Chair\w*|President),"
    r"|(?:^|(?<=:\s))(?!The\b|Its\b|Our\b)(?:(?:(?:Allow|Let|May|Permit)\s\u24c5|(?:Dear|Finally|First|Lastly|Now|Also|Today|Yes|Indeed|Again|Distinguished|Once\sagain)),?\s)?(?:Chair(?:person)?|President),(?=\s)"
)
_OF_THE_CHAIR = later(r"\b(?:[Cc]hair(?:man|woman|person)?|[Pp]resident|[Ff]acilitator|[Cc]oordinator|[Rr]apporteur)'s\s")  # what it wrote
# what the chair did or did not do at the time: "before the Chair could put it to the vote, the text was withdrawn by"
_WHILE_CHAIR = later(
    r"\b(?:[Bb]efore|[Aa]fter|[Ww]hen|[Oo]nce|[Uu]ntil|[Aa]lthough)\sthe\s(?:[Cc]hair(?:man|woman|person)?|[Pp]resident)\s(?!of\b)[^,;\u24c5]{3,80},"
)
_HAD_CHAIRED = later(
    r",\s(?:whose|which|who)\s[^,;.]{0,60}?\b(?:had|has|have)\s(?:\w+\s)?(?:chaired|presided|coordinated|facilitated)\b[^,;.]{0,80},"
)
_HONORIFIC = later(r"\b(?:Mr|Ms|Mrs|Dr|H\.E|St|Amb)\.$")
_BESIDE = later(r"\u24c5(?:\sand(?:,\s[^,;:.\u24c5\u24b9]{2,30},)?|,?\s(?:together|along|jointly)\swith|,?\sas\swell\sas)\s(?:the\s)?$")


def who(frame: Frame, place: int) -> Who:
    """Return the parties at a place of a frame."""
    part = frame.parts[place]
    assert frame.text[place] == PARTY and not isinstance(part, Reference)
    return part  # type: ignore[return-value]


def reference(frame: Frame, place: int) -> Reference:
    """Return the document at a place of a frame."""
    part = frame.parts[place]
    assert frame.text[place] == DOCUMENT and isinstance(part, Reference)
    return part


_EACH = later(
    r"\)?(?:,\s|;\s|:\s|\s)?(?:and\s)?(?:(?:one\s)?(?:on|concerning|regarding)\s[^\u24c5\u24b9;.]{3,140}?|entitled\s)?\(?(?:document\s)?\u24b9"
)
_PLURAL = later(r"\b(?:resolutions|decisions|drafts|texts|papers|amendments)\b", re.I)


def series(frame: Frame, place: int, words: str) -> list[Reference]:
    """Return the documents told with a plural: "draft resolutions L.7, L.8 and L.9", "two texts, on peace (L.7) and on war (L.8)"."""
    found: list[Reference] = []
    at = place + 1
    if not _PLURAL.search(words):
        return found
    if frame.text[place] == DOCUMENT and (last := _UP_TO.match(frame.text, at)) is not None:
        found = _between(reference(frame, place), reference(frame, last.end() - 1))
        at = last.end() if found else at
    while (match := _EACH.match(frame.text, at)) and len(found) < 20:
        found.append(reference(frame, match.end() - 1))
        at = match.end()
    return found


_UP_TO = later(r"\)?\s(?:to|through)\s\(?\u24b9|\)?\s?-\s?\u24b9")
_NUMBER = later(r"(?P<stem>.*?[/.])(?P<n>\d{1,4})$")


def _between(first: Reference, last: Reference) -> list[Reference]:
    """The documents of a run of symbols after its first: "WP.84 to WP.86"."""
    a, b = _NUMBER.fullmatch(first.symbol or ""), _NUMBER.fullmatch(last.symbol or "")
    if a is None or b is None or not (a["stem"] == b["stem"] or a["stem"].endswith(b["stem"])) or not 0 < int(b["n"]) - int(a["n"]) < 12:
        return []
    run = [f"{a['stem']}{n}" for n in range(int(a["n"]) + 1, int(b["n"]) + 1)]
    return [replace(first, document=symbol, symbol=symbol, title=None) for symbol in run]


def times(frame: Frame, *places: int) -> tuple[TimeExpression, ...]:
    """Return the times at these places of a frame."""
    found = (frame.parts[p] for p in places if p >= 0 and frame.text[p] == TIME)
    return tuple(t for t in found if isinstance(t, TimeExpression))


def times_between(frame: Frame, first: int, last: int) -> tuple[TimeExpression, ...]:
    """Return the times in a run of a frame, the last first."""
    return tuple(reversed([t for _, t in frame.all(TIME, first, last) if isinstance(t, TimeExpression)]))


def behalf(frame: Frame, first: int, last: int) -> Who | None:
    """Return the parties on whose behalf the run says that somebody acts."""
    match = BEHALF.search(frame.text, first, last)
    place = frame.text.find(PARTY, match.end(), last) if match else -1
    if (
        match is None
        or place < 0
        or re.search(r"[;]|(?<!sponsors)(?<!authors),(?!\snamely)|\b(?:which|who|joined|had|has)\b", frame.text[match.end() : place])
    ):
        return None
    return who(frame, place)


def chaired(frame: Frame, place: int, last: int, name: str) -> bool:
    """Tell (and trace) whether the one who acts does so from the chair: before the name, or between name and verb."""
    clause = max(frame.text.rfind(mark, 0, place) for mark in (";", ". ", " that "))
    if _HONORIFIC.search(frame.text, max(0, clause - 6), clause + 1 if clause >= 0 else 0):
        clause = max((frame.text.rfind(mark, 0, max(0, clause)) for mark in (";", ". ", " that ")), default=-1)
    before = frame.text[max(0, clause, place - 70) : place]
    before = _WHILE_CHAIR.sub("", _OF_THE_CHAIR.sub("", _ADDRESS.sub("", before)))
    match = CHAIR.search(_HAD_CHAIRED.sub(",", frame.text[place + 1 : last])) or CHAIR.search(
        re.sub(r".*(?:said|, and|\bwhile\b|\bthanked|\bpraised)", "", before)
    )
    if match and not re.match(r"\W*'s\b", frame.text[place + 1 : last]):
        trace.blocked(*frame.span(place, last), name, f"acts as {match[0].lower()}: sponsors nothing by that")
        return True
    return False


_RATIFIED = later(
    r"\b(?:deposit|submit|present|transmit|lodg|hand)\w*\s[^.;]{0,40}?\b(?:ratification|accession|acceptance|instruments?\sof)\b"
)


_BEFORE_IT = later(
    r"\b(?:be|been|being|get|gets|ever)\s(?:\w+ly\s)?(?:submitted|tabled|introduced|circulated|written|drafted|put)\b|\bexists?\b", re.I
)


# "issued by Organization summits", "ratified by the Ruritanian Senate": a body or persons of a party, which is named for them alone
BODY_OF = later(
    r"\s(?:summits?|ministerial|senate|senators?|congress|parliament\w*|courts?|tribunals?|scholars?|scientists?|lawmakers?|generals?)\b",
    re.I,
)


def free(frame: Frame, first: int, last: int, name: str, *, definite: bool = False) -> bool:
    """Tell (and trace) whether nothing before a run takes its force. What is asked of a text that is there (``definite``) is said of it."""
    if frame.text.rstrip().endswith("?") and (not definite or _BEFORE_IT.search(frame.text, last)):
        trace.blocked(*frame.span(first, last), name, "a question")
        return False
    why = held_back(frame.text[max(0, first - 90) : first])
    if why is None and _RATIFIED.search(frame.text, first, last):
        why = "an act of ratifying"
    if why:
        trace.blocked(*frame.span(first, last), name, why)
    return why is None


def company(frame: Frame, place: int, subject: tuple[Who, ...], for_whom: Who | None) -> tuple[int, tuple[Who, ...], Who | None]:
    """Those named before the subject who act with it ("Together with Freedonia, we …"), or for whom it acts ("On behalf of …, I …")."""
    beside = _BESIDE.search(frame.text, 0, place)
    if beside:
        return beside.start(), (who(frame, beside.start()), *subject), for_whom
    first = _TOGETHER.match(frame.text)
    if first and first.end() <= place and PARTY not in frame.text[first.end() : place]:
        return first.end() - 1, (who(frame, first.end() - 1), *subject), for_whom
    spoken = _ON_BEHALF.match(frame.text)
    if (
        spoken
        and spoken.end() <= place
        and for_whom is None
        and PARTY not in frame.text[spoken.end() : place].replace("\u24c5 own", "").replace("and \u24c5", "")
    ):
        also = frame.text.find("also", 0, spoken.end())
        return also if also >= 0 else spoken.end() - 1, subject, who(frame, spoken.end() - 1)
    return place, subject, for_whom


def sponsors_named(frame: Frame, last: int) -> Who | None:
    """The sponsors spelled out before the one who speaks for them.

    "Speaking on behalf of the sponsors (Ruritania and Freedonia), the …".
    """
    match = _THE_SPONSORS.search(frame.text, 0, last)
    return who(frame, match.end() - 1) if match else None
