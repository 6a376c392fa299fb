"""Lists of States and groups as printed: who is named, whether others are, and how many a text counts.

A list runs over commas, "and", "as well as", articles, footnote marks and hard line breaks; names with commas or "and" inside were one name
already. A capitalised word between two States that no name matches may be a misspelt State. "And over 40 other States", "among them" and
"including" leave a list open; what follows a list ("delegation", "member States") belongs to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graphkit.extract import french_lists, french_names
from graphkit.extract.list_words import ARTICLE, COUNTED, MARK, OFFICE, OPENING, OPENS, OTHERS
from graphkit.extract.members import owns_a_text, some_of
from graphkit.extract.mentions import DEMONYM, unknown_name
from graphkit.extract.numbers import number
from graphkit.extract.patterns import later
from graphkit.extract.reading import Lexicon
from graphkit.model import Mention

PARTIES = frozenset({"state", "historic-state", "area", "group"})
_NOT_PARTIES = frozenset({"UN"})

_LINK = (
    r"(?:,|;|/|\band\b|&|\bet\b|\bas\s+well\s+as\b|\bainsi\s+que\b|\btogether\s+with\b|\balong\s+with\b|\balongside\b|\bplus\b"
    r"|\bjointly\s+with\b|\band\s+the\s+following\s+(?:(?:Member|additional|other|sponsoring)\s+)?(?:States|countries|delegations)\s*:)"
)
_ASIDE = r"(?<=and,\s)(?-i:(?:to|for|as|at|of|in|since|this|once|from)\s[a-z][a-z'\u2019 -]{2,40})"  # "and, to general surprise, Peru"
_GAP = later(
    rf"(?:[-\u2011\u2013]|{MARK}\s*(?:{_LINK}{MARK}\s*){{1,3}})(?:(?:also|both|later|by|from|of|with|of\s+the|par"
    rf"|de|avec)\s+|(?:(?:somewhat|rather|quite|most|perhaps|less|more)\s+)?\w+ly\s*,\s*|{_ASIDE},\s*)?{ARTICLE}"
    rf"(?:(?:{OFFICE}|{french_lists.OFFICE})\s+)?{ARTICLE}",
    re.I,
)
_UNKNOWN = later(
    rf"{MARK}\s*(?:{_LINK}\s*){{1,2}}{ARTICLE}(?P<name>[A-Z\u00c0-\u00de][\w\u2019'-]{{4,}})(?=\s*(?:,|\band\b|\bet\b|\(|\.|$|\s+[a-z]))"
)
_BRIDGED = later(
    rf"{MARK}\s*,\s*(?:(?-i:[A-Z\u00c0-\u00de])(?:[\w\u2019' ()-]{{2,50}},\s*|\w{{1,12}}\s+))(?:(?:and|et)\s+)?{ARTICLE}"
    rf"|(?:\s*\([^()\n]{{3,40}}\))?{MARK}[ \t]*\n[ \t]*(?:(?-i:[A-Z])[^\n]{{2,50}}\n[ \t]*)?{ARTICLE}"
    rf"|{MARK}\s*\n[\s\d/*.\w-]{{0,120}}?\n\s*{ARTICLE}",
    re.I,
)
_LEADS_IN = later(
    r"\W{0,3}(?:With|Without|Backed|Supported|Joined|Following|Despite|Unlike|Like|Besides|Together|Along|Alongside|Under|After|Before|Thanks|Speaking|Acting)\b[^,.;]{0,50}$"
    r"|[^;]{0,300}\b(?:objections?|opposition|protests?|resistance|wishes|reluctance|insistence|request|absence|presence)\s+(?:of|from)\s+(?:the\s+)?$"
)
_WHERE = later(r"\b(?:[Ww]ithin|[Ii]nside|[Ii]n|[Aa]t)\s+(?:the\s+)?$")
_LAST = later(r"[^,;]\s+and\s+(?:the\s+)?$")
_ALONE_AFTER = later(r",\s+(?:the\s+)?$")
_MORE = later(r"\s*(?:,|and\b|as\s+well\b|&)")
_FIRST = later(rf"(?P<name>[A-Z\u00c0-\u00de][\w\u2019'-]{{4,}})\s*(?:,|\band\b)\s*(?:and\s+)?{ARTICLE}$")
_BEFORE = later(rf"(?<!\w)(?:(?:the\s+)?{OFFICE}\s+)?{ARTICLE}$", re.I)
_BEFORE_FRENCH = later(rf"(?<!\w)(?:{french_lists.OFFICE}(?:\s+(?:de|du|des))?\s*)?{ARTICLE}$", re.I)
_AFTER = later(
    r"(?:\s+(?:(?:people['\u2019]s|socialist|federative|soviet)\s+){1,3}republic)?(?:['\u2019]s?(?=\s+(?:delegation|government|(?:permanent\s+)?representative|mission|delegate|ambassador|(?:foreign"
    r"|prime)\s+minister|president|side)))?"
    r"(?:\s+(?:member\s+states|member\s+countries|members|states|countries|delegations?|government|(?:permanent\s+)?representatives?"
    r"|mission|delegate|ambassador|(?:foreign|prime)\s+minister|president)(?!\s+of\b))?"
    r"(?:\s+to\s+the\s+(?:united\s+nations|UN|conference\s+on\s+disarmament|CD)(?:\s+(?:in\s+)?(?:new\s+york|geneva|vienna))?)?",
    re.I,
)
_HOLDER = later(
    r"\s+(?:delegations?|government|(?:permanent\s+)?representatives?|mission|delegate|ambassador|(?:foreign|prime)\s+minister"
    r"|(?:(?:people['\u2019]s|socialist|federative|soviet)\s+){1,3}republic|president|side|authorities|administration|diplomats?|envoys?)\b(?!\s+of\b)",
    re.I,
)
_SHARED = later(  # "the Indian and Yugoslav delegations": an adjective whose noun comes after others
    r"(?:(?:,|,?\s+and)\s+[A-Z\u00c0-\u00de][\w-]+){1,5}\s+(?:delegation|government|representative|delegate|ambassador|mission|minister|diplomat)s\b"
)
_SPEAKER = later(r",\s+(?:the|le|la)\s+(?:representative|delegate|delegation|repr\u00e9sentante?|d\u00e9l\u00e9gation|observer)\b", re.I)
_FOR_OTHERS = later(
    r",\s+(?:by\s|(?:the|le|la)\s+(?:representative|delegate|delegation|repr\u00e9sentante?|d\u00e9l\u00e9gation|observer)\b)", re.I
)
_NAMED = later(r"[A-Z\u00c0-\u00de][\w.\u2019'-]+[ \u00a0]\($")
_PAIR = later(
    r"\s+and\s+(?:the\s+)?[A-Z]|\s+(?:then\s+|also\s+|later\s+|both\s+)?(?:is|are|was|were|has|had|have|did|will|would|could|abst\w+|vot(?:ed|es|ing)|[a-z]{3,}ed|said|drew"
    r"|spoke|told|took|cast|put|wrote|sent|made|called)\b"
)
_COMMA = later(r",\s+(?:the\s+)?", re.I)
_ACTS = later(r"\s+(?:has|have|is|are|was|were|had|would|wish|take|takes|introduc|submit|present|table|said|thank|also|will)\w*\b", re.I)
_FOR = later(r"\b(?:behalf\s+(?:also\s+)?of|au\s+nom\s+d\S{1,3})\s*[^,;.]{0,45}$", re.I)
_OFFICES = later(
    r"representative|delegat|mission|ambassad|gouvern|government|minist|president|charg\u00e9|repr\u00e9sent|d\u00e9l\u00e9g", re.I
)


@dataclass(frozen=True, slots=True)
class Parties:
    """A list of States or groups. ``start`` and ``end`` cover offices and others ("the representatives of … and 40 other States")."""

    start: int
    end: int
    names: tuple[Mention, ...]
    others: bool = False  # the text says that there are more than it names
    stated_count: int | None = None
    within: str | None = None  # code of the group whose members the list spells out in brackets
    led: bool = False  # "a group of States led by": the ones named lead
    office: bool = False  # the words speak of delegations, representatives, governments
    person: bool = False  # of one who speaks: a representative, a delegate


def parties(text: str, start: int, end: int, names: Sequence[Mention], lexicon: Lexicon, bridge: bool = False) -> list[Parties]:
    """Return the lists of States and groups in a span, in order. ``names`` are the names in that span, titles of documents left out.

    ``bridge``: the span is a printed list and nothing else, so a name that nobody knows does not end it.
    """
    found: list[Parties] = []
    usable = [
        n
        for n in names
        if (n.kind in PARTIES and n.code not in _NOT_PARTIES)
        or (n.kind == DEMONYM and (_HOLDER.match(text, n.end, end) or _SHARED.match(text, n.end, end) or french_names.held(text, n.start)))
    ]
    usable = [n for n in usable if not (n.kind == "group" and some_of(text, n))]
    place = 0
    while place < len(usable):
        if place + 1 < len(usable) and _is_place(text, start, usable[place], usable[place + 1]):
            place += 1
        held, place = _run(text, start, end, usable, place, lexicon, bridge)
        found.append(_whole(text, start, end, held, found[-1].end if found else start))
    return _bracketed(text, found)


def _is_place(text: str, start: int, name: Mention, following: Mention) -> bool:
    """Tell whether a group is where others act: "Within the Organization, Ruritania and Freedonia tabled"."""
    return (
        name.kind == "group"
        and _ALONE_AFTER.match(text, name.end, following.start) is not None
        and _WHERE.search(text, max(start, name.start - 12), name.start) is not None
    )


def _run(
    text: str, start: int, end: int, usable: Sequence[Mention], place: int, lexicon: Lexicon, bridge: bool = False
) -> tuple[list[Mention], int]:
    """Follow one list from its first name."""
    held = [usable[place]]
    before = _FIRST.search(text, max(start, held[0].start - 40, usable[place - 1].end if place else 0), held[0].start)
    if before and (first := unknown_name(text, before.start("name"), before.end("name"), lexicon)):
        held.insert(0, first)
    place += 1
    while True:
        at = held[-1].end
        if held[-1].kind == DEMONYM or held[-1].kind == "group":
            after = _AFTER.match(text, at, end)
            at = after.end() if after else at
        nearest = usable[place] if place < len(usable) else None
        if nearest and ";" in text[at : nearest.start] and len(held) > 1 and " and " in text[held[-2].end : held[-1].start]:
            return held, place  # "A, B and C; D": a new clause
        if nearest and len(held) == 1 and text[at : nearest.start].startswith(";") and _LAST.search(text, start, held[0].start):
            return held, place  # "on behalf of the twelve and A; B and C joined": a new clause
        if (
            nearest
            and ";" in text[at : nearest.start]
            and text[nearest.end : nearest.end + 1] == ","
            and not bridge
            and ";" not in text[held[0].end : at]
        ):
            return held, place  # "by A; B, C and D came later": another mark divides those that follow
        if nearest and len(held) == 1 and not bridge and ";" in text[at : nearest.start] and _PAIR.match(text, nearest.end):
            return held, place  # "by A; B and C joined", "by A; B abstained": another clause
        if nearest and len(held) > 1 and " and " in text[held[-2].end : held[-1].start] and _SPEAKER.match(text, at, nearest.start):
            return held, place  # "prepared with A and B, the representative of C said"
        if nearest and french_lists.ended(text, held, at, nearest):
            return held, place
        if nearest and _FOR_OTHERS.match(text, at, nearest.start) and _FOR.search(text, max(start, held[0].start - 60), held[0].start):
            return held, place  # "on behalf of A and B, (by) the representative of C"
        if (
            nearest
            and held[-1].kind == "group"
            and _COMMA.fullmatch(text, at, nearest.start)
            and _ACTS.match(text, nearest.end)
            and _FOR.search(text, max(start, held[0].start - 60), held[0].start)
        ):
            return held, place  # "On behalf of the Group, Ruritania has the honour"
        if (
            nearest
            and len(held) == 1
            and _LEADS_IN.match(text, start, held[0].start)
            and _ALONE_AFTER.match(text, at, nearest.start)
            and not _MORE.match(text, nearest.end)
        ):
            return held, place  # "With the backing of A, B tabled", "over the objections of A, B tabled"
        beside = nearest and (nearest.kind != DEMONYM or (held[-1].kind == DEMONYM and _SHARED.match(text, at, end)))
        if nearest and beside and _GAP.fullmatch(text, at, nearest.start) and not owns_a_text(text, at, nearest):
            held.append(nearest)
            place += 1
            continue
        if bridge and nearest and _BRIDGED.fullmatch(text, at, nearest.start):
            held.append(nearest)
            place += 1
            continue
        odd = _UNKNOWN.match(text, at, nearest.start if nearest else end)
        name = unknown_name(text, odd.start("name"), odd.end("name"), lexicon) if odd else None
        if name is None:
            return held, place
        held.append(name)


def _whole(text: str, start: int, end: int, held: list[Mention], floor: int) -> Parties:
    """Take in what stands before and after the names of a list and belongs to it."""
    first, last = held[0].start, held[-1].end
    begin = _BEFORE.search(text, max(floor, first - 130), first)
    if french_lists.office(text, max(floor, first - 60), first):
        other = _BEFORE_FRENCH.search(text, max(floor, first - 130), first)
        begin = other if other and (begin is None or other.start() < begin.start()) else begin
    begun = text[max(floor, first - 150) : first].lower()
    opened = OPENING.search(text, max(floor, first - 150), first) if any(word in begun for word in OPENS) else None
    opened = opened or french_lists.opening(text, max(floor, first - 110), first)
    counted = COUNTED.search(text, max(floor, first - 60), first)
    after = _AFTER.match(text, last, end)
    stop = after.end() if after else last
    others = OTHERS.match(text, stop, end) or french_lists.OTHERS.match(text, stop, end)
    stop = others.end() if others else stop
    source = (others and others["n"]) or (opened and opened["n"]) or (counted and counted["n"]) or None
    head = min(m.start() for m in (begin, opened, counted) if m) if (begin or opened or counted) else first
    lead = text[head:first] + text[last:stop]
    return Parties(
        start=head,
        end=stop,
        names=tuple(held),
        others=bool(others or opened),
        stated_count=(number(source) or french_lists.number(source)) if source else None,
        led=bool(opened and opened["how"].lower().endswith(("by", "par"))),
        office=_OFFICES.search(lead) is not None,
        person=(len(held) == 1 and text[head - 1 : head] == "(" and text[stop : stop + 1] == ")" and bool(_NAMED.search(text, start, head)))
        or bool(
            re.search(r"(?<!permanent )(?:representative|delegate|ambassador|représentante?|déléguée?|ambassadrice)\b(?!s)", lead, re.I)
        ),
    )


_OPENED = later(r"\s*(?:\(|\s[\u2013\u2014-]{1,2}\s?|\u2014)")
_CLOSED = later(r"(?P<mark>\)|\s?[\u2013\u2014]|\s-{1,2}(?=\s)|(?=,?\s+and\s+(?:my|our|his|her)\s+own\b))")


def _bracketed(text: str, found: list[Parties]) -> list[Parties]:
    """Join a group with the members that follow it in brackets: the members are the list, the group is what they are named under."""
    joined: list[Parties] = []
    for one in found:
        before = joined[-1] if joined else None
        if (
            before
            and len(before.names) == 1
            and before.names[0].kind == "group"
            and _OPENED.fullmatch(text, before.end, one.start)
            and (closed := _CLOSED.match(text, one.end))
        ):
            joined[-1] = Parties(
                before.start, closed.end("mark"), one.names, one.others, one.stated_count, before.names[0].code, office=before.office
            )
        else:
            joined.append(one)
    return joined


def codes(found: Parties) -> Iterator[tuple[str, Mention]]:
    """Yield the code of each party of a list once, with its mention."""
    seen = set()
    for name in found.names:
        if name.code and name.code not in seen:
            seen.add(name.code)
            yield name.code, name
