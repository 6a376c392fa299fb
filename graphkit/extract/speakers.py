"""How texts name a speaker: labels of verbatim records, press summaries, titles, letterheads and delegations that name themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graphkit.extract.reading import Sentence
from graphkit.model import Ground, Mention

_SAID = (
    r"(?:said|stated|stressed|noted|added|underlined|underscored|emphasi[sz]ed|recalled|pointed out|expressed|reaffirmed|reiterated"
    r"|welcomed|urged"
    r"|called (?:for|on|upon)|supported|introduced|warned|observed|highlighted|affirmed|announced|argued|declared|explained|spoke"
    r"|thanked|regretted"
    r"|associat(?:ed|ing)|align(?:ed|ing)|told|asked|proposed|hoped|voiced|described|presented|maintained|cited|drew attention)"
)
SAID = re.compile(rf"\b{_SAID}\b")

_NAME = (
    r"(?:(?:de|da|dos|van|von|der|den|bin|al|el|del|la|le|du)[ \u00a0]){0,2}[A-ZÀ-Ý][\w.'’\-‑]*(?:[ \u00a0](?:[A-ZÀ-Ý][\w.'’\-‑]*|de|da"
    r"|van|von|der|bin|al|el|del|la)){0,5}"
)

# Verbatim records (A/C.1/…/PV.…): "Mr. Otieno (Kenya) (spoke in English): I wish to …", "The Chair: …"
SPEAKER = re.compile(
    rf"(?P<label>(?P<person>(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Ambassador)\.?[ \u00a0]){_NAME}|The (?:Acting |Temporary )?(?:President"
    rf"|Chair(?:man|person|woman)?|Secretary-General))"
    r"(?:[ \u00a0]\((?P<country>[^)\n]{3,90})\))?(?:,[^:\n]{3,120})?(?:[ \u00a0]\([^)\n]{3,60}\))?):[ \u00a0]"
)

# Press summaries and summary records: "AMINA OTIENO (Kenya) said that …", "Ms. Otieno (Kenya), speaking on behalf of …, said that …"
SUMMARY = re.compile(
    rf"(?P<label>(?P<person>(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir"
    rf"|Dame)\.?[ \u00a0])?{_NAME})[ \u00a0]\((?P<country>[A-Z][^)\n]{{2,90}})\)(?:,[^.;:\n]{{3,200}}?,)?[ \u00a0](?:also[ \u00a0]"
    rf"|then[ \u00a0])?{_SAID}\b)"
)

_CONTINUES = re.compile(
    rf"(?:\b(?:he|she|they|the (?:representative|delegate|speaker|delegation|ambassador|co[-‑]?sponsors?))[ \u00a0](?:also[ \u00a0]"
    rf"|further[ \u00a0]|then[ \u00a0]|went on to[ \u00a0])?{_SAID}\b)"
    rf"|\b(?:his|her) (?:country|delegation|Government)\b",
    re.I,
)

_OFFICE = r"(?:H\.?[ ]?E\.?[ ,]*|His Excellency |Her Excellency )?"
_BY = re.compile(
    rf"\b(?i:statement|remarks|address|speech|intervention|presentation|keynote)\b[^.]{{0,120}}?\s[Bb]y[:\s]\s*(?:the\s+)?{_OFFICE}"
    rf"(?P<office>(?:Ambassador|Mr|Mrs|Ms|Dr|Sir|Dame|Minister|Counsellor|President|Prime Minister"
    rf"|Deputy Minister)\.?(?: and [A-Z]\w+)?)[ \u00a0](?P<person>{_NAME})"
)
_PAPER = (
    r"(?:[Ss]ubmissions?|[Pp]erspectives?|[Pp]ositions?(?: [Pp]aper)?|[Vv]iews|[Ss]tatement|[Rr]emarks|[Cc]ontribution|[Cc]omments"
    r"|[Rr]epl(?:y|ies)|[Ww]orking [Pp]aper"
    r"|[Pp]roposals?|[Nn]on-[Pp]aper|[Ii]ntervention|[Ee]xplanation of (?:[Vv]ote|[Pp]osition)|[Nn]ational [Pp]aper|[Ll]etter"
    r"|[Nn]ote verbale)"
)
_OWN_TITLE = re.compile(rf"['’]s?[ \u00a0](?:\w+ ){{0,2}}{_PAPER}\b")  # after a State's name: "Kenya's submission to …"
_TITLE_OF = re.compile(
    rf"\b{_PAPER}\b[^.\n]{{0,40}}?\b(?:by|of|from)[ \u00a0](?:the[ \u00a0])?(?:(?:[Dd]elegation|[Gg]overnment|[Rr]epublic"
    rf"|[Pp]ermanent (?:Mission|Representatives?)|Mission)[ \u00a0]of[ \u00a0](?:the[ \u00a0])?)?$"
)
_MISSION = re.compile(
    r"\b(?:Permanent Mission|Permanent Representative|Ministry of Foreign Affairs|Embassy)[ \u00a0]of[ \u00a0](?:the[ \u00a0])?$"
    r"|(?:^|\n)[ \t*_]*(?i:(?:permanent mission|permanent representative|delegation)[ \u00a0]of)[ \u00a0](?i:the[ \u00a0])?$"
)
_LINE_OF_ITS_OWN = re.compile(r"(?:^|\n)[ \t*_]*(?:(?:the[ \u00a0])?Republic of[ \u00a0])?$", re.I)
_LINE_ENDS = re.compile(r"[ \t*_]*(?:\n|$)")
_PRESENT = (
    r"(?:thanks?|wish(?:es)?|would\s+like|believes?|supports?|welcomes?|considers?|joins?|associates?|aligns?|hopes?|attaches|therefore"
    r"|also|fully|strongly|reiterates?|reaffirms?|calls|takes|congratulates?|appreciates?|expresses|regrets?|stands\s+ready"
    r"|looks\s+forward|feels)"
)
_OWN_COUNTRY = re.compile(
    r"\b[Mm]y (?:own )?(?:country|Government|nation|homeland)(?:,|, the| the)?[ \u00a0]$"
    r"|\b[Oo]n behalf of (?:the )?(?:people and (?:the )?Government|Government and (?:the )?people|Government|people"
    r"|delegation) of (?:the )?$|\b[Ww]e in $|\b[Ww]e, the people of (?:the )?$"
)
_DELEGATION_OF = re.compile(r"\b[Tt]he delegation of (?:the )?$")
_DELEGATION = re.compile(rf"[ \u00a0]delegation[ \u00a0]{_PRESENT}\b")
_NEAR = (
    "y country",
    "y own country",
    "y nation",
    "y Government",
    "y homeland",
    "ehalf",
    "elegation of",
    "Mission",
    "Representative",
    "Ministry",
    "Embassy",
    "speaking for",
    "We in",
    "We, the",
)  # a cheap first look
_ACTS_NOW = re.compile(rf"[ \u00a0]{_PRESENT}\b")
_BEHALF = re.compile(
    r"\b(?:on behalf of|speaking for)[ \u00a0](?:the[ \u00a0])?(?:States [Mm]embers of[ \u00a0](?:the[ \u00a0])?"
    r"|[Mm]embers of[ \u00a0](?:the[ \u00a0])?)?$"
)
_JOIN = re.compile(r"[\s,]*(?:and|as well as)?\s*(?:the\s+)?")
_FIRST = re.compile(r"\b(?:[Ww]e|I|[Oo]ur|my)\b")


def continues(text: str, sentence: Sentence, sentences: Sequence[Sentence], place: int) -> bool:
    """Whether the paragraph that begins here goes on with the speech before it ("he said", "her delegation")."""
    end = sentence.end
    for other in sentences[place : place + 8]:
        if other.paragraph != sentence.paragraph:
            break
        end = other.end
    return _CONTINUES.search(text, sentence.start, end) is not None


def self_named(
    text: str, sentences: Sequence[Sentence], names: Sequence[Mention]
) -> tuple[tuple[str, ...], str | None, str | None, Ground] | None:
    """Return who speaks in a text by its own words: (codes, speaker, capacity, ground), or None where nothing says so.

    The title outranks a letterhead, a letterhead outranks a delegation that names itself in the body.
    """
    head_end = next((s.end for s in reversed(sentences[:12]) if s.role in ("heading", "furniture")), 0) or min(len(text), 400)
    by = _BY.search(text, 0, head_end + 200)
    speaker, capacity = (by["person"], by["office"]) if by else (None, None)
    best: tuple[int, Mention, int, int] | None = None
    for name in names:
        if name.code is None or name.kind not in ("state", "group", "historic-state", "demonym") or name.start > 30_000:
            continue
        inside = name.start < head_end
        before = max(0, name.start - 110)
        near = text[max(0, name.start - 44) : name.start]
        if not inside and "elegation" not in text[name.end : name.end + 12] and not any(word in near for word in _NEAR):
            continue
        start, end = name.start, name.end
        if inside and (own := _OWN_TITLE.match(text, name.end)):
            rank, end = 0, own.end()
        elif inside and (of := _TITLE_OF.search(text, before, name.start)):
            rank, start = 0, of.start()
        elif (
            name.start < 600
            and name.kind == "state"
            and _LINE_OF_ITS_OWN.search(text, before, name.start)
            and _LINE_ENDS.match(text, name.end)
            and re.search(rf"\b{_PAPER}\b", text[:600], re.I)
            and _FIRST.search(text, name.end)
        ):
            rank = 2
        elif name.start < 1500 and (of := _MISSION.search(text, before, name.start)):
            rank, start = 2, of.start()
        elif (
            name.start < 3000
            and (of := _BEHALF.search(text, before, name.start))
            and _FIRST.search(text, max(0, of.start() - 120), of.start())
        ):
            rank, start = 1, of.start()
        elif of := _OWN_COUNTRY.search(text, before, name.start):
            rank, start = 3, of.start()
        elif (of := _DELEGATION_OF.search(text, before, name.start)) and _ACTS_NOW.match(text, name.end):
            rank, start = 4, of.start()
        elif _DELEGATION.match(text, name.end) and text[before : name.start].lower().endswith("the ") and _FIRST.search(text):
            rank, start, end = 4, name.start - 4, name.end + len(" delegation")
        else:
            continue
        if best is None or rank < best[0]:
            best = (rank, name, start, end)
    if best is None or best[1].code is None:
        return None
    codes = [best[1].code]
    if best[0] < 2:  # "submitted by Egypt and Mexico": all of the list
        last = best[1]
        for name in names:
            if name.start > last.end and name.code and name.kind == best[1].kind:
                if not _JOIN.fullmatch(text[last.end : name.start]):
                    break
                codes.append(name.code)
                last = name
        best = (best[0], best[1], best[2], max(best[3], last.end))
    return tuple(dict.fromkeys(codes)), speaker, capacity, Ground(start=best[2], end=best[3], quote=text[best[2] : best[3]], use="speaker")
